"""What threads read is described to msgspec before the first reading, which two may do at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.imaging.drawing_json import DrawingMembers, parse_members
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.runs.folder import RunsFolder
from support.records import a_record
from support.runs import keep

described = []

def note(frame, event, argument):
    if event == "call" and "msgspec" in frame.f_code.co_filename:
        described.append(frame.f_code.co_name)

values = a_record().to_json()
{kept}
sys.setprofile(note)
{read}
sys.setprofile(None)
assert not described, described
"""

READINGS = {
    "record": ("", "TrainingRecord.from_json(values)"),
    "drawing": ("", "parse_members(b'{}', DrawingMembers)"),
    "digit": (
        "",
        """UserDigit.from_line(b'{"label": 1, "strokes": [[[0.5, 0.2], [0.5, 0.8]]]}')""",
    ),
    "run": ("keep(RunsFolder())", "RunsFolder().entries()"),
}


@pytest.mark.parametrize("what", READINGS)
def test_nothing_is_described_at_the_first_reading(what: str) -> None:
    kept, read = READINGS[what]
    program = PROGRAM.format(kept="", read=read)
    if kept:
        # By another process, because it reads the run as well.
        _run(PROGRAM.format(kept=kept, read=""))
    _run(program)


def _run(program: str) -> None:
    root = Path(__file__).parents[2]
    paths = f"sys.path[:0] = [{str(root)!r}, {str(root / 'tests')!r}]"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {paths}\n{program}"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
