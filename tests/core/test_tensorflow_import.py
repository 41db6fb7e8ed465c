"""How TensorFlow is imported, tried with a small module in its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# Its import waits until a second thread has asked for it as well, and a moment longer.
SLOW = """
import threading
import types

threading.Event().wait(0.2)
config = types.SimpleNamespace(list_physical_devices=list)

def get_logger():
    import logging
    return logging.getLogger("tensorflow")
"""

TWO_THREADS = """
import threading
from lenet_gui.core.tensorflow_import import import_tensorflow

found, begin = [], threading.Barrier(2)

def work():
    begin.wait()
    found.append(hasattr(import_tensorflow(), "get_logger"))

threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found)
"""


def test_a_second_thread_waits_until_the_import_is_over(tmp_path: Path) -> None:
    (tmp_path / "tensorflow.py").write_text(SLOW)
    done = subprocess.run(
        [sys.executable, "-c", TWO_THREADS],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "[True, True]\n", done.stderr
