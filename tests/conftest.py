"""What holds for all tests: the user's folders stay untouched, and nothing goes to the network."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenet_gui import paths
from lenet_gui.core import mnist_download


def _real_mnist() -> Path | None:
    """Where MNIST is on this machine, asked once, before any test changes where to look."""
    try:
        folder = mnist_download.find_mnist()
    except mnist_download.DatasetError as error:
        raise pytest.UsageError(str(error)) from None
    # Absolute, because a test may change the working directory.
    return folder and folder.resolve()


REAL_MNIST = _real_mnist()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if REAL_MNIST is None:
        skip = pytest.mark.skip(
            reason="MNIST is neither in the folder LENET_GUI_DATA nor in the user's cache"
        )
        for item in items:
            if item.get_closest_marker("mnist"):
                item.add_marker(skip)


@pytest.fixture(autouse=True)
def isolated_folders(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Give each test its own, not yet existing data and cache folders; tests marked mnist find
    the real files through LENET_GUI_DATA.

    The code asks `paths.cache_folder()` through the module, so that this reaches it everywhere.
    """
    user = tmp_path / "user"
    monkeypatch.setattr(paths, "data_folder", lambda: user / "data")
    monkeypatch.setattr(paths, "cache_folder", lambda: user / "cache")
    # An address that answers at once that nobody is there.
    monkeypatch.setattr(mnist_download, "MIRRORS", ("http://127.0.0.1:1/",))
    if request.node.get_closest_marker("mnist"):
        monkeypatch.setenv("LENET_GUI_DATA", str(REAL_MNIST))
    else:
        monkeypatch.delenv("LENET_GUI_DATA", raising=False)
    return user
