"""Using the window at random: some events, and that it would find what it looks for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.tensorflow_notes import without_notes

from benchmarks.robustness import monkey


def play(folder: Path, events: int, fault: str = "") -> subprocess.CompletedProcess[str]:
    """The command, where a fault is given with that as what it does at the fiftieth event."""
    program = folder / "program.py"
    program.write_text(
        "import sys, threading, time\n"
        "from benchmarks.robustness import monkey, monkey_moves\n"
        "from PySide6.QtCore import qWarning\n"
        "monkey.COMMAND = (sys.executable, __file__)\n"
        f"monkey.HANGS = {20 if fault else monkey.HANGS}\n"
        "choose, count = monkey_moves.Moves.choose, 0\n"
        "def go_wrong():\n"
        f"    {fault or 'pass'}\n"
        "def choose_wrongly(moves):\n"
        "    global count\n"
        "    count += 1\n"
        "    return ('wrong', go_wrong) if count == 50 else choose(moves)\n"
        "monkey_moves.Moves.choose = choose_wrongly\n"
        "sys.exit(monkey.main())\n"
    )
    return subprocess.run(
        [sys.executable, str(program), "--events", str(events), "--seed", "4", "--gap", "30"],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_thousand_events_do_no_harm(tmp_path: Path) -> None:
    done = play(tmp_path, 1000)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("seed 4\n")
    assert "1,000 events" in done.stdout
    assert "never reached: " in done.stdout
    assert without_notes(done.stderr) == ""


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("threading.Thread(target=lambda: 1 / 0).start()", "ZeroDivisionError"),
        ("qWarning('something is odd')", "Qt said: something is odd"),
        ("time.sleep(100)", "it hangs"),
    ],
    ids=["error in a thread", "warning of Qt", "hang"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="exit codes are POSIX")
def test_what_goes_wrong_is_told_with_the_last_actions(
    tmp_path: Path, fault: str, told: str
) -> None:
    done = play(tmp_path, 600, fault)
    assert done.returncode == 1
    assert told in done.stdout
    assert "with seed 4" in done.stdout
    assert "  wrong\n" in done.stdout
