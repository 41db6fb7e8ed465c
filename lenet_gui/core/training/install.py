"""The process in which a frozen build fetches what training needs into the user's folder.

There is no Python to run pip, so the build holds pip. It fetches into a folder beside, which takes
the name of the right one once it has been checked (packages.take_in).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile

from lenet_gui.core.training import packages


def serve(action: str, *requirements: str) -> None:
    """Fetch the requirements, or check by their import whether they work; exit with 1 if not."""
    if action == "fetch":
        sys.exit(_fetch(requirements))
    sys.path[sys.path.index(str(packages.folder()))] = str(packages.fetched_folder())
    try:
        import tensorboard  # noqa: F401
        import tensorflow  # noqa: F401
    except ImportError as error:
        # Its last line is shown to the user.
        sys.exit(f"{type(error).__name__}: {error}")


def _fetch(requirements: tuple[str, ...]) -> int:
    """Have pip fetch them with all that they need; return its exit code."""
    from importlib.metadata import version

    target = packages.fetched_folder()
    # What is there was not finished, or does not work, else nobody would ask.
    for left in (target, packages.folder()):
        shutil.rmtree(left, ignore_errors=True)
    target.mkdir(parents=True)
    # pip unpacks beside it before it moves all there: elsewhere may be no room for 2 GB.
    own = target / "pip"
    own.mkdir()
    os.environ["TMPDIR"] = tempfile.tempdir = str(own)
    options = ["--target", str(target), "--no-cache-dir", "--only-binary", ":all:"]
    try:
        from pip._internal.cli.main import main as pip

        code = pip(["install", *packages.pip_options(version("pip")), *options, *requirements])
    except KeyboardInterrupt:
        code = 1
    shutil.rmtree(own, ignore_errors=True)
    if code:
        shutil.rmtree(target, ignore_errors=True)
    return code
