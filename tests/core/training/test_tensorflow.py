"""How TensorFlow is imported, most of it tried with a small module in its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.tensorflow_notes import is_note

# While it is imported, it calls what the program has put in `meanwhile`.
STAND_IN = """
import builtins
import types

getattr(builtins, "meanwhile", lambda: None)()
__version__ = "0"
hidden = []
config = types.SimpleNamespace(set_visible_devices=lambda *devices: hidden.append(devices))

def get_logger():
    import logging
    return logging.getLogger("tensorflow")
"""


def run(program: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program, with the stand-in in this folder in place of TensorFlow if there is one."""
    path = [*sys.path]
    if folder is not None:
        (folder / "tensorflow.py").write_text(STAND_IN)
        path.insert(0, str(folder))
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path)},
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
    done = run(TWO_THREADS, tmp_path)
    assert done.stdout == "[True, True]\n", done.stderr


@pytest.mark.parametrize(
    "console",
    [
        "",
        pytest.param(
            "import os; os.close(2)",
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="on Windows files get other numbers"
            ),
        ),
    ],
    ids=["with a console", "without a console"],
)
def test_gpus_are_hidden(console: str, tmp_path: Path) -> None:
    program = "from lenet_gui.core.training.tensorflow import import_tensorflow"
    done = run(f"{program}\n{console}\nprint(import_tensorflow().hidden)", tmp_path)
    assert done.stdout == "[([], 'GPU')]\n", done.stderr


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


@pytest.mark.tensorflow
def test_lines_that_other_threads_write_during_the_import_arrive_beside_tensorflows_notes() -> None:
    done = run(WRITING)
    count = int(done.stdout)
    assert count > 10
    lines = done.stderr.splitlines()
    assert [line for line in lines if line.startswith("line ")] == [
        f"line {number}" for number in range(1, count + 1)
    ]
    assert all(is_note(line) or line.startswith("line ") for line in lines), done.stderr


# Another thread counts, a thousand times a second at most.
COUNTING = """
import threading
from lenet_gui.core.training import tensorflow

over, count = threading.Event(), 0

def go_on():
    global count
    while not over.wait(0.001):
        count += 1

thread = threading.Thread(target=go_on)
thread.start()
tensorflow._load_library()
over.set()
thread.join()
print(count)
"""


@pytest.mark.tensorflow
@pytest.mark.skipif(sys.platform != "linux", reason="the library is loaded by the import elsewhere")
def test_other_threads_run_while_the_largest_library_is_loaded() -> None:
    done = run(COUNTING)
    # Loading it takes a third of a second; with Python's lock held, nobody would count.
    assert int(done.stdout) > 20, done.stderr
