"""Pictures that Qt reads differently or not at all: each is written here, and read for real."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lenet_gui.core.imaging.ink import Ink, Stroke, paint
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.pictures.pictures import read_picture

SEVEN = (Stroke(((0.3, 0.2), (0.7, 0.22), (0.45, 0.8)), 0.08),)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">{}'
    '<path d="M30 20 L70 22 L45 80" stroke="black" stroke-width="8" fill="none" '
    'stroke-linecap="round" stroke-linejoin="round"/></svg>'
)


def picture() -> Image.Image:
    return Image.fromarray(255 - paint(SEVEN, 300)).convert("RGB")


def write(path: Path) -> None:
    if path.suffix == ".heic":
        pytest.importorskip("pi_heif")
        pillow_heif = pytest.importorskip("pillow_heif")
        pillow_heif.register_heif_opener()
    if path.suffix == ".svg":
        path.write_text(SVG.format(""))
    else:
        picture().save(path)


def shares(ink: Ink) -> tuple[float, float]:
    """The share of ink in the upper half, and in the left half of its box."""
    rows, columns = np.nonzero(ink > 128)
    middle = (rows.min() + rows.max()) / 2, (columns.min() + columns.max()) / 2
    return float((rows < middle[0]).mean()), float((columns < middle[1]).mean())


KINDS = pytest.mark.parametrize("ending", ["heic", "avif", "pdf", "svg"])


@KINDS
def test_the_digit_is_read_whatever_the_name_of_the_file(tmp_path: Path, ending: str) -> None:
    write(tmp_path / f"seven.{ending}")
    renamed = (tmp_path / f"seven.{ending}").rename(tmp_path / "seven.png")
    found = shares(read_picture(renamed))
    np.testing.assert_allclose(found, shares(paint(SEVEN, 300)), atol=0.05)


@KINDS
def test_the_half_of_a_file_is_refused_in_a_sentence(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"seven.{ending}"
    write(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(PictureError, match=r"^seven\..* (damaged|cannot be read|be read here)"):
        read_picture(path)


def test_an_avif_picture_is_turned_as_its_exif_block_says(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture().rotate(90).save(tmp_path / "turned.avif", exif=exif)
    found = shares(read_picture(tmp_path / "turned.avif"))
    np.testing.assert_allclose(found, shares(paint(SEVEN, 300)), atol=0.05)


def test_an_svg_picture_reads_no_other_file(tmp_path: Path) -> None:
    picture().save(tmp_path / "other.png")
    link = f'<image href="{tmp_path / "other.png"}" width="100" height="100"/>'
    (tmp_path / "link.svg").write_text(SVG.format(link))
    found = shares(read_picture(tmp_path / "link.svg"))
    np.testing.assert_allclose(found, shares(paint(SEVEN, 300)), atol=0.05)


def test_an_svg_picture_with_text_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "text.svg").write_text(SVG.format('<text x="20" y="60">7</text>'))
    with pytest.raises(PictureError, match=r"^text\.svg: .* has text, .* save it as PNG\.$"):
        read_picture(tmp_path / "text.svg")


def test_a_svg_that_multiplies_its_text_is_refused_in_time(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{k} "{f"&e{k - 1};" * 20}">' for k in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e0 "lol">{entities}]>'
    (tmp_path / "bomb.svg").write_text(bomb + SVG.format("<desc>&e8;</desc>"))
    with pytest.raises(PictureError, match=r"^bomb\.svg"):
        read_picture(tmp_path / "bomb.svg")


@pytest.mark.parametrize("mode", ["L", "RGB", "YCbCr"])
def test_a_tiff_that_holds_a_jpeg_is_read(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "seven.tif"
    picture().convert(mode).save(path, compression="jpeg")
    np.testing.assert_allclose(shares(read_picture(path)), shares(paint(SEVEN, 300)), atol=0.05)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(PictureError, match=r"^seven\.tif: The picture is damaged"):
        read_picture(path)


@pytest.mark.parametrize("inverted", [False, True], ids=["on white", "on black"])
@pytest.mark.parametrize("bits", [10, 12, 16])
@pytest.mark.parametrize("ending", ["png", "tif"])
def test_greys_of_more_than_eight_bits_are_read(
    tmp_path: Path, ending: str, bits: int, inverted: bool
) -> None:
    ink = paint(SEVEN, 300).astype(np.float64) / 255
    levels = (ink if inverted else 1 - ink) * (2**bits - 1)
    # As little contrast as a scan may have.
    levels = 0.4 * levels + 0.5 * (2**bits - 1)
    Image.fromarray(levels.astype(np.uint16)).save(tmp_path / f"seven.{ending}")
    found = shares(read_picture(tmp_path / f"seven.{ending}"))
    np.testing.assert_allclose(found, shares(paint(SEVEN, 300)), atol=0.05)
