"""Make a Debian package of the bundled program, which bundle.build has made before.

python -m bundle.debian
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

from bundle.icons import SIZES
from bundle.places import BUILD, DIST, FOLDER, ICONS, ROOT, megabytes
from lenet_gui import __version__
from lenet_gui.system_libraries import ANY_USE, WAYLAND_WINDOW, X11_WINDOW

_LINUX = Path(__file__).with_name("linux")
_ID = "io.github.lenet_gui.lenet_gui"

_CONTROL = """\
Package: lenet-gui
Version: {version}
Architecture: {architecture}
Maintainer: lenet-gui <lenet-gui@users.noreply.github.com>
Bugs: https://github.com/lenet-gui/lenet-gui/issues
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-freefont-ttf
Section: education
Priority: optional
Homepage: https://github.com/lenet-gui/lenet-gui
Description: draw a digit and watch LeNet-5 read it
 A window in which one draws a digit and watches a neural network read it, trains
 networks on MNIST while the curves grow, and looks inside them. What training
 needs (TensorFlow) is fetched into the user's folder when it is wanted.
"""

_COPYRIGHT = """\
lenet-gui is under the MIT licence. The licences of it and of all else in this package are in
/usr/lib/lenet-gui/licences; its README.txt names them, and where the sources are.

"""


def main() -> None:
    """Make the package in dist/."""
    tree = BUILD / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree / "usr")
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=__version__,
            architecture=architecture,
            kilobytes=1_000_000 * megabytes(tree) // 1024,
            depends=", ".join(depends(FOLDER / "_internal", platform.libc_ver()[1])),
        )
    )
    package = DIST / f"lenet-gui_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, check=True)
    print(f"{package} ({megabytes(package)} MB)")


def depends(inside: Path, libc: str) -> list[str]:
    """Return the packages that the program needs: those of Qt's libraries that it does not hold.

    Args:
        inside: the folder with the program's libraries.
        libc: the version of the C library that they were made with.
    """
    tables = {**ANY_USE, **X11_WINDOW, **WAYLAND_WINDOW}
    found = {package for name, package in tables.items() if not (inside / name).exists()}
    return [f"libc6 (>= {libc})", *sorted(found)]


def released(changelog: str, version: str) -> str:
    """Return the date of a version in the changelog, or today's for one that has none yet."""
    found = re.search(rf"^## {re.escape(version)} - (\S+)", changelog, re.MULTILINE)
    return found[1] if found else date.today().isoformat()


def _fill(usr: Path) -> None:
    """Lay out the program, its command, and what a desktop wants to know of it."""
    shutil.copytree(FOLDER, usr / "lib" / "lenet-gui", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "lenet-gui").symlink_to("../lib/lenet-gui/lenet-gui")
    share = usr / "share"
    for place, ending in (
        ("applications", "desktop"),
        ("mime/packages", "xml"),
        ("metainfo", "metainfo.xml"),
    ):
        content = (_LINUX / f"{_ID}.{ending}").read_text("utf-8")
        content = content.replace("@VERSION@", __version__).replace(
            "@DATE@", released((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__)
        )
        _write(share / place / f"{_ID}.{ending}", content)
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        _copy(ICONS / f"lenet-gui-{size}.png", icons / f"{size}x{size}" / "apps" / "lenet-gui.png")
    drawn = ROOT / "resources" / "icons" / "lenet-gui.svg"
    _copy(drawn, icons / "scalable" / "apps" / "lenet-gui.svg")
    licence = _COPYRIGHT + (ROOT / "LICENSE").read_text("utf-8")
    _write(share / "doc" / "lenet-gui" / "copyright", licence)
    # Whatever the umask was: everybody may read, nobody else may write.
    for path in usr.rglob("*"):
        if not path.is_symlink():
            os.chmod(path, 0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")


def _copy(file: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, path)


if __name__ == "__main__":
    main()
