"""How TensorFlow is imported, most of it tried with a small module in its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.tensorflow_notes import is_note

# Says what is asked of it. While it is imported, it calls what the program has put in `meanwhile`.
STAND_IN = """
import builtins
import types

getattr(builtins, "meanwhile", lambda: None)()
__version__ = "0"
asked = []
config = types.SimpleNamespace(set_visible_devices=lambda *which: asked.append(which))

def get_logger():
    import logging
    return logging.getLogger("tensorflow")
"""


def run(folder: Path, *program: str) -> subprocess.CompletedProcess[str]:
    """Run the lines of a program that finds the stand-in in this folder."""
    (folder / "tensorflow.py").write_text(STAND_IN)
    return subprocess.run(
        [sys.executable, "-c", "\n".join(program)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )


# The import waits until a second thread has asked for it as well, and a moment longer.
TWO_THREADS = """
import builtins
import threading
from lenet_gui.core.training.tensorflow import import_tensorflow

builtins.meanwhile = lambda: threading.Event().wait(0.2)
__version__ = "0"
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
    done = run(tmp_path, TWO_THREADS)
    assert done.stdout == "[True, True]\n", done.stderr


def test_gpus_are_left_alone(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        "from lenet_gui.core.training.tensorflow import import_tensorflow",
        "print(import_tensorflow().asked)",
    )
    assert done.stdout == "[([], 'GPU')]\n", done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows files get other numbers")
def test_without_a_console_the_import_works(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        "import os",
        "from lenet_gui.core.training.tensorflow import import_tensorflow",
        "os.close(2)",
        "print(hasattr(import_tensorflow(), 'get_logger'))",
    )
    assert done.stdout == "True\n"


# Another thread writes from before the import until after it.
WRITING = """
import os
import threading
from lenet_gui.core.training.tensorflow import import_tensorflow

over = threading.Event()

def write():
    count = 0
    while not over.wait(0.002):
        count += 1
        os.write(2, b"line %d\\n" % count)
    print(count)

thread = threading.Thread(target=write)
thread.start()
import_tensorflow()
over.set()
thread.join()
"""


def test_what_other_threads_write_during_the_import_arrives_beside_tensorflows_notes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITING],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    count = int(done.stdout)
    assert count > 10
    lines = done.stderr.splitlines()
    assert [line for line in lines if line.startswith("line ")] == [
        f"line {number}" for number in range(1, count + 1)
    ]
    assert all(is_note(line) or line.startswith("line ") for line in lines), done.stderr
