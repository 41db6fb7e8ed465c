"""What it costs to refuse hostile model files: seconds and MiB for each.

    python benchmarks/hostile_files.py

The files of tests/hostile are written into a temporary folder and read, each in a process of its
own that starts like the program's reading of a file: what importing takes is left out of the time,
but what reading the weights in a further process takes is in it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from hostile.corpus import write_all
from hostile.payloads import Trap

from lenet_gui import paths

_READ = """
import json, resource, sys, time
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
start = time.perf_counter()
try:
    load_model(sys.argv[1])
    refused = False
except ModelFileError:
    refused = True
seconds = time.perf_counter() - start
peak = max(resource.getrusage(who).ru_maxrss
           for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps([refused, seconds, peak / 1024]))
"""


def main() -> None:
    """Print a line for each file, and the largest figures."""
    slowest = largest = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = (paths.models_folder() / "lenet5.keras").read_bytes()
        for kind, path in write_all(folder, sound, Trap.in_folder(folder)).items():
            command = [sys.executable, "-c", _READ, str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            refused, seconds, mebibytes = json.loads(done.stdout)
            print(f"{seconds:6.2f} s {mebibytes:5.0f} MiB  {'' if refused else '(opens) '}{kind}")
            slowest, largest = max(slowest, seconds), max(largest, mebibytes)
    print(f"at most {slowest:.2f} s (wanted ≤ 1) and {largest:.0f} MiB (wanted ≤ 300)")


if __name__ == "__main__":
    main()
