"""sweep, as typed; where trainings do not matter, made-up ones end."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.command_line import Run, one_line, press_ctrl_c
from support.sweeps import ended

from lenet_gui.core.sweep.engine import Progress
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.results import Results

SMALL = ("--preset", "softmax", "--optimizer", "sgd", "adam", "--seeds", "2", "--epochs", "2")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--bogus"], "--bogus"),
        (["unfair"], "unfair"),
        ([], "Nothing varies"),
        (["--optimizer", "sgd"], "Nothing varies"),
        (["--optimizer", "sgd", "newton"], "newton is not known"),
        (["--learning-rate", "0.1", "fast"], "fast is not understood"),
        (["--learning-rate", "0.1..1"], "how many numbers"),
        (["--learning-rate", "0.1..1", "--search", "random"], "--count"),
        (["dropout", "--count", "3"], "takes no --count"),
        (["dropout", "--seeds", "0"], "between 1 and 20"),
        (["dropout", "--seeds", "21"], "between 1 and 20"),
        (["dropout", "--workers", "0"], "--workers"),
        (["dropout", "--preset", "mlp"], "takes no --preset"),
        (["dropout", "--epochs", "1", "2"], "epochs cannot vary"),
        (["dropout", "--output", "report.txt"], "end in .md, .csv, .json, .png, .svg"),
        (["dropout", "--output", "missing/report.md"], "no folder"),
        (["dropout", "--data", "missing"], "no file or folder “missing”"),
    ],
)
def test_what_cannot_work_is_refused_in_one_line_before_training(
    run: Run, working_folder: Path, arguments: list[str], words: str
) -> None:
    code, output, error = run("sweep", *arguments)
    assert (code, output) == (2, "")
    assert words in one_line(error)


@pytest.mark.tensorflow
def test_a_scheduler_that_does_not_answer_is_named(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Iterator[Results]:
        raise ValueError("No scheduler of Dask answers at tcp://127.0.0.1:1: refused")
        yield

    monkeypatch.setattr("lenet_gui.commands.sweep.sweep", refuse)
    code, _, error = run("sweep", *SMALL, "--data", data, "--scheduler", "tcp://127.0.0.1:1")
    assert code == 2
    assert "No scheduler of Dask answers at tcp://127.0.0.1:1" in error


def test_a_preview_counts_trainings_and_estimates_their_time_and_trains_nothing(
    run: Run, data: Path
) -> None:
    code, output, error = run("sweep", *SMALL, "--data", data, "--preview")
    assert (code, output) == (0, "")
    assert one_line(error).startswith(
        "4 trainings: 2 combinations for 2 epochs, 2 seeds each; about "
    )


def test_a_report_of_what_is_not_there_yet_says_so(run: Run, data: Path) -> None:
    code, output, error = run("sweep", *SMALL, "--data", data, "--report")
    assert (code, error) == (0, "")
    assert output.startswith("0 of 4 trainings have ended")


@pytest.fixture
def trains(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that has made-up trainings end, and calls `act` after the first."""

    def use(act: Callable[[], None], failing: bool = False) -> None:
        def sweep(plan: Plan, *given: object) -> Iterator[Results | Progress]:
            stop = given[3]
            known: dict = {}
            runs: dict = {}
            yield Results(plan, "small", 60, {})
            for number, config in enumerate(plan.wanted({}), start=1):
                yield Progress(config, 1, "here", 1)
                if stop.is_set():  # type: ignore[attr-defined]
                    return
                known = {**known, config: ended(config, 0.9 + number / 100)}
                runs = {**runs, config: f"run_{number:02}"}
                failures = {}
                if failing and number == 4:
                    known[config] = None
                    failures = {config: "Adam: MemoryError, no memory"}
                yield Results(plan, "small", 60, known, runs, failures)
                if number == 1:
                    act()

        monkeypatch.setattr("lenet_gui.commands.sweep.sweep", sweep)

    return use


@pytest.mark.usefixtures("qapp")  # The pictures would make an application that has no widgets.
def test_each_training_has_a_line_and_the_report_goes_to_standard_output_and_files(
    run: Run, data: Path, tmp_path: Path, trains: Callable[..., None]
) -> None:
    trains(lambda: None)
    folder = tmp_path / "results"
    code, output, error = run("sweep", *SMALL, "--data", data, "--workers", "1", "--output", folder)
    assert code == 0
    assert "Adam, seed 2: 94.00 % in 1 min 0 s (run_04)" in error
    assert "4 of 4 trainings have ended" in output
    assert (folder / "sweep.md").read_text(encoding="utf-8") == output
    assert json.loads((folder / "sweep.json").read_text(encoding="utf-8"))["complete"]
    assert (folder / "sweep.png").read_bytes().startswith(b"\x89PNG")
    assert "Adam" in (folder / "sweep.svg").read_text(encoding="utf-8")
    with (folder / "sweep.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 4


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_sigterm_end_with_the_report_of_what_is_kept(
    run: Run, data: Path, trains: Callable[..., None], number: signal.Signals
) -> None:
    trains(press_ctrl_c if number == signal.SIGINT else lambda: signal.raise_signal(number))
    code, output, error = run("sweep", *SMALL, "--data", data, "--workers", "1", "--json")
    assert code == 130
    assert json.loads(output)["trained"] == 1
    assert "stopped after 1 of 4 trainings" in error
    assert "the same command goes on from there" in error


# Stands in for the sweep: presses Ctrl-Z, and ends once the pause is over.
_PAUSED = """
import os, signal, sys, time
from lenet_gui.commands import sweep
from lenet_gui.core.sweep.engine import Paused
from lenet_gui.core.sweep.results import Results

def stand_in(plan, *given):
    paused = given[-1]
    yield Results(plan, "small", 60, {})
    os.kill(os.getpid(), signal.SIGTSTP)
    while not paused.is_set():
        time.sleep(0.01)
    yield Paused()
    assert not paused.is_set()
    yield Results(plan, "small", 60, dict.fromkeys(plan.wanted({})))

sweep.sweep = stand_in
sys.exit(sweep.run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Ctrl-Z of this kind")
def test_ctrl_z_pauses_the_trainings_before_the_command_stops_and_fg_goes_on(
    data: Path, tmp_path: Path
) -> None:
    root = Path(__file__).parents[2]
    picture = tmp_path / "sweep.png"
    arguments = ["--data", str(data), "--workers", "1", "--runs", str(tmp_path / "runs")]
    process = subprocess.Popen(
        [sys.executable, "-c", _PAUSED, *SMALL, *arguments, "--output", str(picture)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
    )
    _, status = os.waitpid(process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    process.send_signal(signal.SIGCONT)
    output, error = process.communicate()
    assert process.returncode == 0, error
    assert "paused" in error
    assert "0 of 4 trainings have ended" in output
    # Painted in a process that has no window.
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_failed_training_is_told_and_the_exit_code_is_1(
    run: Run, data: Path, trains: Callable[..., None]
) -> None:
    trains(lambda: None, failing=True)
    code, output, _ = run("sweep", *SMALL, "--data", data, "--workers", "1")
    assert code == 1
    assert "- Adam: MemoryError, no memory" in output
    assert "next time, they are tried again" in output
