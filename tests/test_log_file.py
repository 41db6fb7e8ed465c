"""The log that a maintainer gets to see: what is in it, what is not, and how large it grows."""

from __future__ import annotations

import faulthandler
import logging
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from lenet_gui import ISSUES, __version__, log_file
from lenet_gui.app import main

LOG = logging.getLogger("lenet_gui.of.a.test")


@pytest.fixture(autouse=True)
def logging_is_over_with_each_test() -> Iterator[None]:
    yield
    log_file.end()


def log() -> str:
    return log_file.log_path().read_text(encoding="utf-8")


# What is in it.


def test_the_log_begins_with_the_versions_and_the_system() -> None:
    log_file.begin()
    first, *others = log().splitlines()
    assert not others
    assert f"lenet-gui {__version__}, Python {sys.version.split()[0]}, " in first


def test_each_line_tells_when_where_and_how_bad() -> None:
    log_file.begin()
    LOG.warning("It %s", "rained")
    LOG.debug("not told")
    line = log().splitlines()[-1]
    assert line.endswith("MainThread WARNING lenet_gui.of.a.test: It rained")


def test_with_debug_more_is_logged_and_shown_in_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log_file.begin(debug=True)
    LOG.debug("a detail")
    assert log().splitlines()[-1].endswith("a detail")
    assert capsys.readouterr().err == log()


def test_after_the_end_nothing_is_logged() -> None:
    log_file.begin()
    log_file.end()
    before = log()
    LOG.error("late")
    assert log() == before


@pytest.mark.parametrize("arguments", [["--debug", "classify"], ["classify", "--debug"]])
def test_debug_is_an_option_of_each_command(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "none.png"]) == 2
    shown = capsys.readouterr().err
    assert "INFO lenet_gui.log_file: lenet-gui" in shown
    assert "WARNING lenet_gui.commands.terminal: " in shown
    assert "none.png" in log()


@pytest.mark.parametrize("arguments", [["--help"], ["train", "--help"], ["--version"], ["-x"]])
def test_who_only_asks_leaves_no_log(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert not log_file.log_path().parent.exists()


def test_an_error_that_ends_a_command_is_logged(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("no such thing")

    monkeypatch.setattr("lenet_gui.commands.classify.load_model", fail)
    with pytest.raises(KeyError):
        main(["classify", "some.png"])
    assert "in fail" in log()
    assert log().endswith("KeyError: 'no such thing'\n")


# What is not.


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "home" / "ada"
    monkeypatch.setattr(Path, "home", lambda: home)
    log_file.begin()
    LOG.info("%s and %r, not %s", home / "five.png", str(home), f"{home}m/six.png")
    try:
        raise OSError(2, "No such file", str(home / "seven.png"))
    except OSError:
        LOG.exception("failed")
    assert "~/five.png and '~', not " in log()
    assert f"{home}m/six.png" in log()
    assert "'~/seven.png'" in log()
    assert str(home) not in log().replace(f"{home}m", "")


@pytest.mark.skipif(sys.platform == "win32", reason="a path with backslashes is relative here")
def test_the_home_folder_is_not_named_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(r"C:\Users\ada"))
    log_file.begin()
    LOG.info(r"C:\Users\ada\five.png 'C:\\Users\\ada\\six.png'")
    assert log().endswith(r": ~\five.png '~\\six.png'" + "\n")


def test_a_machine_without_home_folders_logs_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", none)
    log_file.begin()
    LOG.info("all the same")
    assert "all the same" in log()


# How it is written.


def test_the_log_stays_small() -> None:
    log_file.begin()
    line = "x" * 1000
    for _ in range(3000):
        LOG.info(line)
    path = log_file.log_path()
    files = sorted(path.parent.iterdir())
    assert files == [path, path.with_name(f"{path.name}.1")]
    assert sum(file.stat().st_size for file in files) <= 2 * 2**20


def test_an_old_log_is_gone_on_with() -> None:
    for number in range(2):
        log_file.begin()
        LOG.info("number %d", number)
        log_file.end()
    assert log().count("number") == 2


def test_without_a_place_for_the_log_the_program_goes_on(
    isolated_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    isolated_folders.write_bytes(b"in the way")
    log_file.begin()
    LOG.error("nowhere to go")
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk as Linux has one")
def test_a_full_disk_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(log_file, "log_path", lambda: Path("/dev/full"))
    log_file.begin()
    LOG.error("no room")
    assert capsys.readouterr() == ("", "")


def test_a_log_that_another_window_holds_is_written_to_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(os, "rename", refuse)
    log_file.begin()
    for number in range(1200):
        LOG.info("%d %s", number, "x" * 1000)
    assert faulthandler.is_enabled()
    assert "lenet_gui.of.a.test: 1199 " in log()


def crashed(tmp_path: Path, *before: str) -> bytes:
    """What a program that logs tells the terminal when, after some lines, C code crashes."""
    program = [
        "import faulthandler, logging, os",
        "from lenet_gui import log_file",
        "log_file.begin()",
        *before,
        "def the_place():",
        "    faulthandler._sigsegv()",
        "the_place()",
    ]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", "\n".join(program)],
        env=os.environ | {"LENET_GUI_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0
    return done.stderr


def test_a_crash_in_c_code_is_written_down(tmp_path: Path) -> None:
    crashed(tmp_path)
    [path] = tmp_path.rglob(log_file.LOG_NAME)
    assert "in the_place" in path.read_text()


def test_a_crash_is_written_down_after_the_log_was_begun_anew(tmp_path: Path) -> None:
    crashed(tmp_path, "for _ in range(1200): logging.getLogger('lenet_gui').info('x' * 1000)")
    [path] = tmp_path.rglob(log_file.LOG_NAME)
    assert "in the_place" in path.read_text()


def test_a_crash_after_the_log_was_closed_is_told_as_before_it_was_opened(tmp_path: Path) -> None:
    assert b"in the_place" in crashed(tmp_path, "log_file.end()")


def test_the_next_start_takes_the_home_folder_out_of_a_crash(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    log_file.log_path().parent.mkdir(parents=True)
    log_file.log_path().write_text(f'Fatal Python error\n  File "{tmp_path}/app.py", line 1\n')
    log_file.begin()
    assert log().startswith('Fatal Python error\n  File "~/app.py", line 1\n')


# Where it is sent to.


def test_faults_are_reported_at_the_projects_own_address() -> None:
    project = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text())
    assert project["project"]["urls"]["Issues"] == ISSUES
