"""Write the hostile files into a folder, to look at them: python tests/hostile/build.py FOLDER."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from hostile.corpus import write_all
from hostile.payloads import Trap
from lenet_gui import paths


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    trap = Trap.in_folder(Path(tempfile.mkdtemp(prefix="hostile-")))
    sound = (paths.models_folder() / "lenet5.keras").read_bytes()
    for name, path in write_all(folder, sound, trap).items():
        sys.stdout.write(f"{path.name} {name}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
