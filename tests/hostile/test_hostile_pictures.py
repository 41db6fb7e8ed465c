"""Pictures made to do harm: each is read, or refused in one sentence, and costs nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.pictures import hostile_pictures
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.pictures.pictures import read_picture

PICTURES = hostile_pictures()


def said(path: Path) -> str:
    try:
        ink = read_picture(path)
    except PictureError as error:
        return str(error)
    assert ink.size
    return ""


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_made_to_do_harm_is_read_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "picture"
    path.write_bytes(PICTURES[name])
    refusal = said(path)
    assert "\n" not in refusal
    assert not refusal or refusal.startswith("picture")
    assert list(tmp_path.iterdir()) == [path]
