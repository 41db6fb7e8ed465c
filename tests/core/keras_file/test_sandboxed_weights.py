"""A stranger's weights are read in a process of its own; what becomes of it harms nobody."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.child import play
from support.keras_files import assert_same_network, both_networks, members, pack, random_network

from lenet_gui import paths
from lenet_gui.core.keras_file import sandboxed_weights, trusted
from lenet_gui.core.keras_file.errors import InvalidModelFile
from lenet_gui.core.keras_file.model_file import load_model, save_model
from lenet_gui.core.keras_file.places import weight_arrays
from lenet_gui.core.keras_file.sandboxed_weights import read_weights_isolated
from lenet_gui.core.keras_file.weights import weights_file
from lenet_gui.core.network.architectures import LENET5, Architecture
from lenet_gui.core.storage import sandbox

PACKAGE = Path(sandboxed_weights.__file__).parents[2]

limited = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems do not hold a process to these limits"
)


def refused(content: bytes = b"") -> str:
    with pytest.raises(InvalidModelFile) as caught:
        read_weights_isolated(content, weight_arrays(LENET5))
    return str(caught.value)


def do_in_place_of_reading(monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    """Have the process do something, within all its limits, when it would read the weights."""
    play(
        monkeypatch,
        "from lenet_gui.core.keras_file import sandboxed_weights\n"
        f"def act(*_):\n    {statement}\n"
        "sandboxed_weights.read_weights = act\n"
        "sandboxed_weights.serve(sys.argv[1])",
    )


@both_networks
def test_weights_come_back_bit_for_bit(architecture: Architecture) -> None:
    network = random_network(architecture)
    found = read_weights_isolated(weights_file(network), weight_arrays(architecture))
    for array, expected in zip(found, network.weights, strict=True):
        assert array.dtype == np.float32
        assert array.flags.writeable
        np.testing.assert_array_equal(array, expected)


def test_the_process_refuses_in_the_words_of_the_reader() -> None:
    content = weights_file(random_network())
    assert refused(content[:-5000]) == "The file is damaged: its weights cannot be read."


@pytest.mark.parametrize(
    "program",
    [
        "os.write(1, b'+'); os.abort()",
        "os.write(1, b'+')",
        "os.write(1, b'+=' + bytes(4 * 61_705))",
        "os.write(1, b'+=' + bytes(4 * 61_707))",
        "os.write(1, b'+?' + bytes(4 * 61_706))",
    ],
    ids=["crash", "silence", "too little", "too much", "other answer"],
)
def test_a_process_that_breaks_down_condemns_the_file(
    monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    play(monkeypatch, program)
    assert refused() == "The file could not be read safely; it may be damaged."


def test_numbers_that_no_network_has_are_refused_whatever_the_process_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    play(monkeypatch, "os.write(1, b'+=' + b'\\xff' * 4 * 61_706)")
    assert "weights that are not finite numbers" in refused()


def test_words_of_a_process_that_was_taken_over_are_shown_in_one_short_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    template = "{} lacks the weights {}."
    answer = json.dumps([template, "The file", "x\n\x1b" * 100]).encode()
    play(monkeypatch, f"os.write(1, b'+-' + {answer!r})")
    assert refused() == "The file lacks the weights " + ("x??" * 100)[:100] + "."


@pytest.mark.parametrize(
    "answer",
    [
        b"Send your password to the author.",
        b'["Send your password to the author."]',
        b'["{0.__class__}", "x"]',
        b'["{} lacks the weights {}.", "x"]',
        b'["{} lacks the weights {}.", "x", "y", "z"]',
        b'["{} lacks the weights {}.", "x", 5]',
        b'["{} lacks the weights {}.", "x", ["{}", "y"]]',
        b'[["{} lacks the weights {}."], "x", "y"]',
        b'{"{} lacks the weights {}.": "x"}',
        b'"{}"',
        b"5",
        b"",
    ],
)
def test_other_sentences_of_a_process_that_was_taken_over_are_not_shown(
    monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    play(monkeypatch, f"os.write(1, b'+-' + {answer!r})")
    assert refused() == "The file could not be read safely; it may be damaged."


@pytest.mark.parametrize("program", ["sys.exit(1)", "import no_such_module"])
def test_a_process_that_does_not_start_says_nothing_of_the_file(
    monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    play(monkeypatch, program)
    expected = "The file cannot be checked: the process that reads such files did not start."
    assert refused() == expected


def test_a_process_that_never_answers_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandboxed_weights, "MAX_SECONDS", 0.5)
    play(monkeypatch, "import threading; threading.Event().wait()")
    assert "did not start" in refused()


def test_a_program_that_cannot_be_started_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    assert refused() == (
        "The file cannot be checked: no process to read it in could be started (No such file or "
        "directory)."
    )


# The limits.


def test_a_library_that_never_returns_is_ended_by_the_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sandboxed_weights, "MAX_SECONDS", 600)
    # Waits outside Python, as a C library would, and uses no processor time.
    play(
        monkeypatch,
        "from lenet_gui.core.keras_file import sandboxed_weights\n"
        "import threading\n"
        "lock = threading.Lock(); lock.acquire()\n"
        "sandboxed_weights.read_weights = lambda *_: lock.acquire()\n"
        "sandboxed_weights.serve(sys.argv[1])",
    )
    assert "could not be read safely" in refused()


@limited
@pytest.mark.parametrize(
    "statement",
    [
        # The limit is taken while a thread starts, whose reserved addresses count for a moment.
        "bytearray(500 * 2**20)",
        "open('/dev/null')",
        "os.fork()",
        "__import__('socket').socket()",
        "os.write(1, bytes(2**20)) == 2**20 or 1 / 0; os.ftruncate(1, 1); os.lseek(1, 1, 0)",
    ],
    ids=["memory", "file", "process", "connection", "long answer"],
)
def test_what_a_file_could_make_the_process_do_ends_it(
    monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    good = "return [sandboxed_weights.np.zeros(61_706)]"
    do_in_place_of_reading(monkeypatch, good)
    assert len(read_weights_isolated(b"", weight_arrays(LENET5))) == 10
    do_in_place_of_reading(monkeypatch, f"{statement}; {good}")
    assert "could not be read safely" in refused()


def test_the_environment_of_the_program_is_not_handed_down(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOME_ACCESS_TOKEN", "secret")
    do_in_place_of_reading(
        monkeypatch,
        "names = sorted(os.environ)\n"
        "    said = '{} lacks the weights {}.', ' '.join(names[:5]), ' '.join(names[5:])\n"
        "    raise sandboxed_weights.InvalidModelFile(sandboxed_weights.text(*said))",
    )
    names = refused().removesuffix(".").replace(" lacks the weights", "").split()
    assert "OPENBLAS_NUM_THREADS" in names
    expected = {"HDF5_PLUGIN_PRELOAD", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH"}
    expected |= {"OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "PATH", "SYSTEMROOT"}
    assert set(names) <= expected


@limited
def test_processor_time_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    real = sandbox._wait

    def wait(process: subprocess.Popen[bytes], *limits: Any) -> None:
        real(process, *limits)
        ended.append(process.wait())

    monkeypatch.setattr(sandbox, "_wait", wait)
    # Without the clock, which might be quicker.
    do_in_place_of_reading(
        monkeypatch,
        "__import__('faulthandler').cancel_dump_traceback_later()\n    while True: pass",
    )
    assert "could not be read safely" in refused()
    assert ended == [-signal.SIGKILL]


def test_who_calls_it_off_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    play(monkeypatch, "import time; time.sleep(100)")
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(InvalidModelFile, match="did not start"):
        read_weights_isolated(b"", weight_arrays(LENET5), cancelled)


# Which files are read so.


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by a module's name for each child that is started."""
    started: list[str] = []
    real = sandbox.run_isolated

    def run(module: str, *others: Any) -> bytes:
        started.append(module)
        return real(module, *others)

    monkeypatch.setattr(sandbox, "run_isolated", run)
    return started


def test_a_file_from_elsewhere_is_read_in_a_process(
    saved: Path, processes: list[str], isolated_folders: Path
) -> None:
    shutil.rmtree(isolated_folders)
    assert_same_network(load_model(saved), random_network())
    assert len(processes) == 1


def test_a_file_that_was_written_here_is_read_at_once_under_any_name(
    saved: Path, processes: list[str]
) -> None:
    assert_same_network(load_model(saved.rename(saved.with_name("y.keras"))), random_network())
    assert processes == []


def test_a_file_written_here_and_changed_since_is_read_in_a_process(
    saved: Path, processes: list[str]
) -> None:
    # The same parts, but with the time of day.
    pack(saved, members(saved))
    load_model(saved)
    assert len(processes) == 1


def test_a_bundled_network_is_read_at_once(processes: list[str]) -> None:
    load_model(paths.models_folder() / "lenet5.keras", bundled=True)
    assert processes == []


def test_a_list_of_own_files_that_cannot_be_kept_costs_nothing_but_time(
    tmp_path: Path, processes: list[str], isolated_folders: Path
) -> None:
    isolated_folders.parent.mkdir(exist_ok=True)
    isolated_folders.write_bytes(b"in the way")
    save_model(tmp_path / "x.keras", random_network())
    load_model(tmp_path / "x.keras")
    assert len(processes) == 1


def own_models() -> Path:
    return paths.data_folder() / "own-models.txt"


def test_the_list_of_own_files_forgets_the_oldest_and_names_each_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(trusted, "MAX_FILES", 3)
    for content in (b"1", b"2", b"1", b"3", b"4"):
        trusted.trust(content)
    assert [trusted.is_trusted(content) for content in (b"1", b"2", b"3", b"4")] == [
        True,
        False,
        True,
        True,
    ]
    assert len(own_models().read_text().splitlines()) == 3


def test_a_damaged_list_of_own_files_is_begun_anew() -> None:
    own_models().parent.mkdir(parents=True)
    own_models().write_bytes(b"\xff\0garbage\n" * 50)
    assert not trusted.is_trusted(b"1")
    trusted.trust(b"1")
    assert trusted.is_trusted(b"1")
    assert len(own_models().read_text().splitlines()) == 1


# Where the program lies.


def test_it_works_from_a_folder_with_spaces_and_from_any_working_folder(tmp_path: Path) -> None:
    place = tmp_path / "Eigene Programme 数字"
    shutil.copytree(PACKAGE, place / "lenet_gui", ignore=shutil.ignore_patterns("__pycache__"))
    work = tmp_path / "work"
    work.mkdir()
    # What lies in the working folder is never imported.
    for name in ("h5py", "numpy", "faulthandler"):
        (work / f"{name}.py").write_text("raise SystemExit('imported from the working folder')")
    (work / "weights.h5").write_bytes(weights_file(random_network()))
    program = (
        "import sys; work = sys.path.pop(0); sys.path.insert(0, sys.argv[1])\n"
        "import lenet_gui\n"
        "from lenet_gui.core.network.architectures import LENET5\n"
        "from lenet_gui.core.keras_file.sandboxed_weights import read_weights_isolated\n"
        "from lenet_gui.core.keras_file.places import weight_arrays\n"
        "sys.path.insert(0, work)\n"
        "weights = read_weights_isolated(open('weights.h5', 'rb').read(), weight_arrays(LENET5))\n"
        "print(lenet_gui.__file__, len(weights))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(place)],
        capture_output=True,
        text=True,
        cwd=work,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == f"{place / 'lenet_gui' / '__init__.py'} 10"


def test_the_process_imports_neither_qt_nor_tensorflow_nor_keras(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    do_in_place_of_reading(
        monkeypatch,
        "found = [n for n in ('PySide6', 'tensorflow', 'keras', 'pyqtgraph') if n in sys.modules]\n"
        "    said = sandboxed_weights.text('{} lacks the weights {}.', 'It', found)\n"
        "    raise sandboxed_weights.InvalidModelFile(said)",
    )
    assert refused() == "It lacks the weights []."
