"""Starting and quitting: some cycles of it, and that it would find what it looks for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import start_quit
from start_quit import ACTIONS, SIGNALS, WAYS, Cycle, attempt, cycles, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

# Far more than the program needs on a busy machine: this finds one that hangs.
LIMIT = 60.0


def test_twenty_starts_end_in_order_however_and_whenever_they_are_quit() -> None:
    todo = cycles(20, seed=1)
    assert {cycle.action for cycle in todo} == set(ACTIONS)
    assert len({cycle.way for cycle in todo}) == len(WAYS)
    outcomes = run(todo, jobs=2, limit=LIMIT)
    assert [outcome for outcome in outcomes if outcome.failure] == []


def test_the_same_seed_gives_the_same_cycles() -> None:
    assert cycles(30, 7) == cycles(30, 7)
    assert cycles(30, 7) != cycles(30, 8)


def test_what_cannot_be_closed_yet_is_quit_by_a_signal() -> None:
    ways = {cycle.way for cycle in cycles(300, 1) if cycle.action == "starting"}
    assert ways == set(SIGNALS)


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("print('idle'); print('quit'); sys.exit(3)", "exit code 3"),
        ("print('idle'); print('quit'); os.abort()", "exit code -6"),
        ("print('idle'); print('quit'); sys.stderr.write('QThread: Destroyed')", "QThread: Dest"),
        ("print('idle'); print('quit', flush=True); time.sleep(100)", "exit code -6"),
        ("print('idle'); print('quit', flush=True); time.sleep(0.5)", "ended after 0."),
        ("save(); print('idle'); print('quit')", "the saved network"),
    ],
    ids=["exit code", "crash", "warning", "hang", "slow", "half a file"],
)
def test_what_goes_wrong_is_told_with_its_phase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, told: str
) -> None:
    path = tmp_path / "program.py"
    path.write_text(
        "import os, sys, time\n"
        "def save():\n"
        "    open(os.path.join(sys.argv[5], 'saved.keras'), 'wb').write(b'half')\n"
        f"{program}\n"
    )
    monkeypatch.setattr(start_quit, "PROGRAM", path)
    monkeypatch.setattr(start_quit, "HANGS", 5.0)
    limit = 0.25 if told.startswith("ended") else LIMIT
    outcome = attempt(Cycle("idle", "window", 0.0, 1), limit)
    assert outcome.phase == "idle"
    assert told in outcome.failure
