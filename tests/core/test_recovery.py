"""What is stored for a crash: exactly what was there, of each window by itself."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from support.keras_files import assert_same_network, random_network
from support.records import a_record

from lenet_gui.core import recovery
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Picture, Stroke, paint
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.recovery import (
    CrashedSession,
    RecoveryError,
    Session,
    UnsavedNetwork,
    UnsavedWork,
    crashed_sessions,
    recovery_folder,
)
from lenet_gui.core.storage.lock import Lock

# Numbers that no short decimal hits.
STROKES = (
    Stroke(((1 / 3, 0.2), (2 / 3, 0.1 + 0.2)), 0.07),
    Stroke(((0.5, 1 / 7), (-0.25, 1.5)), 0.07 * 1.6, erases=True),
)
PICTURE = Picture(np.random.default_rng(1).integers(0, 256, (40, 30), np.uint8))
NETWORK, OTHER = random_network(), Network.initial(LENET5, 2)
DRAWING = UnsavedWork(STROKES)
ONE, TWO = UnsavedNetwork("one", NETWORK), UnsavedNetwork("two", OTHER)


@pytest.fixture
def session() -> Session:
    return Session()


def files() -> list[str]:
    """All files in the folders of all windows, but for the locks."""
    return sorted(p.name for p in recovery_folder().glob("*/*") if p.name != "lock")


def crash(session: Session, work: UnsavedWork) -> CrashedSession:
    """What is found of a session whose process ends after it stored this."""
    session.save(work)
    session.release()
    (found,) = crashed_sessions()
    return found


def refuse(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


# What comes back.


@pytest.mark.parametrize(
    "marks",
    [STROKES, (PICTURE, *STROKES), (PICTURE,)],
    ids=["strokes", "strokes on a picture", "a picture"],
)
def test_a_drawing_comes_back_bit_for_bit(session: Session, marks: tuple[Mark, ...]) -> None:
    work, problem = crash(session, UnsavedWork(marks)).read()
    assert problem == ""
    assert [m for m in work.marks if isinstance(m, Stroke)] == [
        m for m in marks if isinstance(m, Stroke)
    ]
    np.testing.assert_array_equal(paint(work.marks, READ_SIDE), paint(marks, READ_SIDE))


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_each_later_drawing_of_a_window_comes_back(session: Session, count: int) -> None:
    longer = (*STROKES, Stroke(((0.1, 0.2),), 0.05))
    drawings = [STROKES, longer, STROKES[1:], (PICTURE, *STROKES[1:]), longer][:count]
    for marks in drawings:
        session.save(UnsavedWork(marks))
    work, problem = crash(session, UnsavedWork(drawings[-1])).read()
    assert problem == ""
    assert [m for m in work.marks if isinstance(m, Stroke)] == [
        m for m in drawings[-1] if isinstance(m, Stroke)
    ]


def test_a_new_stroke_alone_is_encoded(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.save(DRAWING)
    encoded: list[str] = []
    dumps = json.dumps
    monkeypatch.setattr(json, "dumps", lambda *given: encoded.append(dumps(*given)) or encoded[-1])
    new = Stroke(((0.75, 0.625),), 0.05)
    session.save(UnsavedWork((*STROKES, new)))
    assert "[[0.75, 0.625]]" in encoded
    assert not any(str(1 / 3) in text for text in encoded)


def test_networks_come_back_in_their_order_with_names_and_records(session: Session) -> None:
    record = a_record(test_accuracy=0.9)
    networks = (
        UnsavedNetwork("LeNet-5, Adam", NETWORK, record),
        UnsavedNetwork("mine, adapted to my hand", OTHER),
    )
    work, _ = crash(session, UnsavedWork(networks=networks)).read()
    assert work.marks == ()
    assert [(one.name, one.record) for one in work.networks] == [
        ("LeNet-5, Adam", record),
        ("mine, adapted to my hand", None),
    ]
    for found, stored in zip(work.networks, networks, strict=True):
        assert_same_network(found.network, stored.network)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../a/b:c*?", "../a/b:c*?"),
        ("números 数字 %41", "números 数字 %41"),
        ("99\u00a0% in Sekunden", "99 % in Sekunden"),
        ("", "network"),
        ("x\n\x1b[31m", "x??[31m"),
        ("数" * 60, "数" * 22),
    ],
)
def test_any_name_fits_into_the_name_of_a_file(session: Session, name: str, expected: str) -> None:
    work, _ = crash(session, UnsavedWork(networks=(UnsavedNetwork(name, NETWORK),))).read()
    assert [one.name for one in work.networks] == [expected]


def test_the_newest_work_is_stored_and_nothing_else(session: Session) -> None:
    session.save(UnsavedWork(STROKES[:1], (ONE,)))
    session.save(UnsavedWork(STROKES, (ONE, TWO)))
    assert files() == ["0001 one.keras", "0002 two.keras", "drawing.json"]
    session.save(UnsavedWork((), (TWO,)))
    assert files() == ["0002 two.keras"]
    assert crash(session, DRAWING).read()[0].marks == STROKES
    assert files() == ["drawing.json"]


def test_what_did_not_change_is_not_written_again(session: Session) -> None:
    session.save(UnsavedWork(STROKES, (ONE,)))
    before = {path: path.stat().st_ino for path in recovery_folder().glob("*/*")}
    session.save(UnsavedWork(STROKES, (UnsavedNetwork("one", NETWORK),)))
    assert {path: path.stat().st_ino for path in recovery_folder().glob("*/*")} == before


def test_with_nothing_to_lose_there_is_no_folder(session: Session) -> None:
    session.save(UnsavedWork())
    assert not recovery_folder().exists()
    for _ in range(2):
        session.save(DRAWING)
        assert files() == ["drawing.json"]
        session.save(UnsavedWork())
        assert list(recovery_folder().iterdir()) == []
    session.clear()


# Networks that a run holds.


def test_the_network_of_a_run_is_not_written_twice_and_outlives_the_run(
    session: Session, tmp_path: Path
) -> None:
    run_file = tmp_path / "epoch_0001.keras"
    save_model(run_file, NETWORK)
    found = crash(session, UnsavedWork(networks=(UnsavedNetwork("x", NETWORK, None, run_file),)))
    assert found.networks[0].samefile(run_file)
    # The run's later epochs take another file's place, and do not write into this one.
    save_model(run_file, OTHER)
    run_file.unlink()
    assert_same_network(found.read()[0].networks[0].network, NETWORK)


@pytest.mark.parametrize("gone", [True, False])
def test_where_a_runs_file_can_have_no_second_name_the_network_is_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    run_file = tmp_path / "epoch_0001.keras"
    if not gone:
        save_model(run_file, NETWORK)
        monkeypatch.setattr(os, "link", refuse)
    found = crash(session, UnsavedWork(networks=(UnsavedNetwork("x", NETWORK, None, run_file),)))
    assert_same_network(found.read()[0].networks[0].network, NETWORK)


# Several windows.


def test_what_an_open_window_stores_is_offered_to_nobody(session: Session) -> None:
    session.save(DRAWING)
    assert crashed_sessions() == []
    assert files() == ["drawing.json"]
    session.release()
    assert len(crashed_sessions()) == 1


def test_several_windows_store_side_by_side_and_come_back_the_oldest_first() -> None:
    for second, marks in ((2000, STROKES), (1000, STROKES[:1])):
        session = Session()
        session.save(UnsavedWork(marks))
        (path,) = (p for p in recovery_folder().glob("*/drawing.json") if p.stat().st_mtime > 3000)
        os.utime(path, (second, second))
        session.release()
    older, newer = crashed_sessions()
    assert (older.read()[0].marks, newer.read()[0].marks) == (STROKES[:1], STROKES)
    assert (older.times, newer.times) == (
        (datetime.fromtimestamp(1000),),
        (datetime.fromtimestamp(2000),),
    )


def test_what_is_quarantined_stays_and_is_offered_no_more(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = crash(session, DRAWING)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        assert found.quarantine() == found.folder
    place = found.quarantine()
    assert (place / "drawing.json").exists()
    assert crashed_sessions() == []
    crash(session, DRAWING).remove()
    assert list(recovery_folder().iterdir()) == [place]


def test_folders_and_files_of_others_and_empty_ones_are_let_alone() -> None:
    home = recovery_folder()
    (home / "holiday").mkdir(parents=True)
    (home / "holiday" / "drawing.json").write_text("{}")
    (home / ("0" * 16)).mkdir()
    (home / ("1" * 16)).write_text("a file")
    before = sorted(home.rglob("*"))
    assert crashed_sessions() == []
    assert sorted(home.rglob("*")) == before


def test_the_old_folder_of_a_window_that_was_killed_in_its_first_write_is_removed() -> None:
    folder = recovery_folder() / ("0" * 16)
    folder.mkdir(parents=True)
    (folder / "lock").touch()
    (folder / f".{'1' * 16}.tmp").write_bytes(b"half of a drawing")
    assert crashed_sessions() == []
    assert folder.exists()
    os.utime(folder, (1000, 1000))
    lock = Lock(folder / "lock")
    assert crashed_sessions() == []
    assert folder.exists()
    lock.release()
    assert crashed_sessions() == []
    assert not folder.exists()


@pytest.mark.parametrize(
    "error", [PermissionError(), OverflowError("timestamp out of range")], ids=repr
)
def test_a_folder_whose_files_cannot_be_asked_is_passed_over(
    session: Session, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    crash(session, DRAWING)

    def fail(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(Path, "stat", fail)
        assert crashed_sessions() == []
    assert len(crashed_sessions()) == 1


# What cannot be read.


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "expected a JSON object"),
        (b"\xff\0", "expected a JSON object"),
        (b"[" * 100_000, "expected a JSON object"),
        (b"[1]", "expected a JSON object"),
        (b"{}", "it is empty"),
        (b'{"version": 2, "strokes": []}', "newer lenet-gui"),
        (b'{"version": 1, "strokes": [[[1, "x"]]], "pens": [[0.1, false]]}', 'found "x" at'),
        (b'{"version": 1, "strokes": [[[1, NaN]]], "pens": [[0.1, false]]}', "NaN"),
        (b'{"version": 1, "picture": [9, 9, "QUJD"]}', "picture"),
    ],
)
def test_a_damaged_drawing_is_told_in_one_sentence(
    session: Session, content: bytes, said: str
) -> None:
    found = crash(session, DRAWING)
    assert found.drawing is not None
    found.drawing.write_bytes(content)
    work, problem = found.read()
    assert work.marks == ()
    assert problem.startswith("The drawing is damaged: ")
    assert said in problem
    assert problem.endswith(".")
    assert problem.isprintable()


def test_every_cut_through_a_drawing_is_refused(session: Session) -> None:
    found = crash(session, UnsavedWork((PICTURE, *STROKES)))
    assert found.drawing is not None
    content = found.drawing.read_bytes()
    for end in range(0, len(content), 7):
        found.drawing.write_bytes(content[:end])
        assert found.read()[1].startswith("The drawing is damaged: ")


def test_a_drawing_that_is_too_large_or_gone_is_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = crash(session, DRAWING)
    assert found.drawing is not None
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "_MAX_DRAWING", 10)
        assert found.read()[1] == "The drawing cannot be restored: it has more than 10 bytes."
    found.drawing.unlink()
    assert found.read()[1].startswith("The drawing cannot be restored: there is no such")


def test_a_damaged_network_costs_neither_the_drawing_nor_the_others(session: Session) -> None:
    found = crash(session, UnsavedWork(STROKES, (ONE, TWO)))
    found.networks[0].write_bytes(b"PK damaged")
    work, problem = found.read()
    assert problem.startswith("“0001 one.keras” is ")
    assert [one.name for one in work.networks] == ["two"]
    assert_same_network(work.networks[0].network, OTHER)
    assert work.marks == STROKES


# What cannot be written.


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(
    isolated_folders: Path, session: Session
) -> None:
    isolated_folders.parent.mkdir(exist_ok=True)
    isolated_folders.write_bytes(b"in the way")
    with pytest.raises(RecoveryError, match=r"^Crash recovery is off.*: there is no[^.]*\.$"):
        session.save(DRAWING)
    isolated_folders.unlink()
    session.save(DRAWING)
    assert files() == ["drawing.json"]


def test_after_a_full_disk_everything_is_stored_that_was_not(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.save(UnsavedWork((), (ONE,)))
    with monkeypatch.context() as full:
        full.setattr("lenet_gui.core.keras_file.model_file.write_atomically", refuse)
        with pytest.raises(RecoveryError, match=r"the disk is full\.$"):
            session.save(UnsavedWork(STROKES, (TWO,)))
    # What was stored before is there still.
    assert files() == ["0001 one.keras", "drawing.json"]
    work, _ = crash(session, UnsavedWork(STROKES, (TWO,))).read()
    assert work.marks == STROKES
    assert_same_network(work.networks[0].network, OTHER)


def test_a_folder_that_somebody_removed_is_made_again_with_all_that_was_in_it(
    session: Session,
) -> None:
    session.save(UnsavedWork(STROKES, (ONE,)))
    (first,) = recovery_folder().iterdir()
    for path in first.iterdir():
        path.unlink()
    first.rmdir()
    session.save(UnsavedWork(STROKES, (ONE,)))
    assert len(files()) == 2
