"""Make synthetic digits like the built-in ones, and read them again from the cache.

    python -m benchmarks.speed.contestants.synthesis COUNT

Prints the seconds of both.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.data.builtin import cached_digits


def main() -> None:
    """Write, read and print."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        # The program calls this function through the module.
        paths.cache_folder = lambda: Path(folder)  # type: ignore[assignment]
        for _ in range(2):
            start = time.perf_counter()
            images, _ = cached_digits(int(sys.argv[1]), 1)
            seconds.append(time.perf_counter() - start)
            if not images.any():
                sys.exit("there is no ink on the digits")
    print(json.dumps({"written": seconds[0], "read": seconds[1]}), flush=True)


if __name__ == "__main__":
    main()
