"""What is kept for a crash: exactly what was there, of each window by itself, whatever happens."""

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
    LeftBehind,
    RecoveryError,
    Session,
    Unsaved,
    UnsavedNetwork,
    left_behind,
    read_network,
    recovery_folder,
)
from lenet_gui.core.storage.files import write_atomically
from lenet_gui.core.storage.lock import Lock

# Numbers that no short decimal hits.
STROKES = (
    Stroke(((1 / 3, 0.2), (2 / 3, 0.1 + 0.2)), 0.07),
    Stroke(((0.5, 1 / 7), (-0.25, 1.5)), 0.07 * 1.6, erases=True),
)
PICTURE = Picture(np.random.default_rng(1).integers(0, 256, (40, 30), np.uint8))
NETWORK, OTHER = random_network(), Network.initial(LENET5, 2)
DRAWING = Unsaved(STROKES)


@pytest.fixture
def session() -> Session:
    return Session()


def crash(session: Session) -> None:
    """What the system does to the lock when the process ends."""
    session.let_go()


def files() -> list[str]:
    """All files in the folders of all windows, but for the locks."""
    return sorted(p.name for p in recovery_folder().glob("*/*") if p.name != "lock")


def found() -> LeftBehind:
    (one,) = left_behind()
    return one


def networks(one: LeftBehind) -> list[UnsavedNetwork]:
    return [read_network(path) for path in one.networks]


# What comes back.


@pytest.mark.parametrize(
    "marks",
    [STROKES, (PICTURE, *STROKES), (PICTURE,)],
    ids=["strokes", "strokes on a picture", "a picture"],
)
def test_a_drawing_comes_back_bit_for_bit(session: Session, marks: tuple[Mark, ...]) -> None:
    session.keep(Unsaved(marks))
    crash(session)
    restored = found().marks()
    assert [m for m in restored if isinstance(m, Stroke)] == [
        m for m in marks if isinstance(m, Stroke)
    ]
    np.testing.assert_array_equal(paint(restored, READ_SIDE), paint(marks, READ_SIDE))


def test_networks_come_back_in_their_order_with_names_and_records(session: Session) -> None:
    record = a_record(test_accuracy=0.9)
    session.keep(
        Unsaved(
            networks=(
                UnsavedNetwork("LeNet-5, Adam", NETWORK, record),
                UnsavedNetwork("mine, adapted to my hand", OTHER),
            )
        )
    )
    crash(session)
    left = found()
    assert left.marks() == ()
    first, second = networks(left)
    assert (first.name, first.record) == ("LeNet-5, Adam", record)
    assert (second.name, second.record) == ("mine, adapted to my hand", None)
    assert_same_network(first.network, NETWORK)
    assert_same_network(second.network, OTHER)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../a/b:c*?", "../a/b:c*?"),
        ("números 数字 %41", "números 数字 %41"),
        ("", "network"),
        ("x\n\x1b[31m", "x??[31m"),
        ("数" * 60, "数" * 22),
    ],
)
def test_any_name_fits_into_the_name_of_a_file(session: Session, name: str, expected: str) -> None:
    session.keep(Unsaved(networks=(UnsavedNetwork(name, NETWORK),)))
    crash(session)
    assert [one.name for one in networks(found())] == [expected]


def test_the_newest_is_kept_and_nothing_else(session: Session) -> None:
    one, other = UnsavedNetwork("one", NETWORK), UnsavedNetwork("other", OTHER)
    session.keep(Unsaved(STROKES[:1], (one,)))
    session.keep(Unsaved(STROKES, (one, other)))
    assert files() == ["0001 one.keras", "0002 other.keras", "drawing.json"]
    session.keep(Unsaved((), (other,)))
    assert files() == ["0002 other.keras"]
    session.keep(Unsaved(STROKES, ()))
    assert files() == ["drawing.json"]
    crash(session)
    assert found().marks() == STROKES


def test_what_did_not_change_is_not_written_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsaved = Unsaved(STROKES, (UnsavedNetwork("one", NETWORK),))
    session.keep(unsaved)

    def refuse(*_: object) -> None:
        raise AssertionError("written again")

    monkeypatch.setattr(recovery, "write_atomically", refuse)
    monkeypatch.setattr(recovery, "save_model", refuse)
    session.keep(Unsaved(STROKES, (UnsavedNetwork("one", NETWORK),)))


def test_with_nothing_to_lose_there_is_no_folder(session: Session) -> None:
    session.keep(Unsaved())
    assert not recovery_folder().exists()
    session.keep(DRAWING)
    session.keep(Unsaved())
    assert list(recovery_folder().iterdir()) == []
    session.keep(DRAWING)
    assert files() == ["drawing.json"]
    session.end()
    assert list(recovery_folder().iterdir()) == []
    session.end()


# Networks that a run holds.


def test_the_network_of_a_run_is_not_written_twice_and_outlives_the_run(
    session: Session, tmp_path: Path
) -> None:
    kept = tmp_path / "epoch_0001.keras"
    save_model(kept, NETWORK)
    session.keep(Unsaved(networks=(UnsavedNetwork("one", NETWORK, kept=kept),)))
    (path,) = recovery_folder().glob("*/*.keras")
    assert path.samefile(kept)
    # Its later epochs take another file's place, and do not write into this one.
    save_model(kept, OTHER)
    kept.unlink()
    crash(session)
    assert_same_network(networks(found())[0].network, NETWORK)


def test_where_a_file_can_have_no_second_name_the_network_is_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("not on this disk")

    monkeypatch.setattr(os, "link", refuse)
    kept = tmp_path / "epoch_0001.keras"
    save_model(kept, NETWORK)
    session.keep(Unsaved(networks=(UnsavedNetwork("one", NETWORK, kept=kept),)))
    (path,) = recovery_folder().glob("*/*.keras")
    assert not path.samefile(kept)
    assert_same_network(read_network(path).network, NETWORK)


def test_a_run_that_is_gone_already_costs_nothing(session: Session, tmp_path: Path) -> None:
    session.keep(Unsaved(networks=(UnsavedNetwork("one", NETWORK, kept=tmp_path / "gone"),)))
    crash(session)
    assert_same_network(networks(found())[0].network, NETWORK)


# Several windows.


def test_what_a_standing_window_keeps_is_offered_to_nobody(session: Session) -> None:
    session.keep(DRAWING)
    assert left_behind() == []
    assert files() == ["drawing.json"]
    crash(session)
    assert len(left_behind()) == 1


def test_what_one_window_offers_no_other_offers_until_it_lets_go(session: Session) -> None:
    session.keep(DRAWING)
    crash(session)
    first = found()
    assert left_behind() == []
    first.let_go()
    assert found().marks() == STROKES


def test_several_windows_keep_side_by_side_and_come_back_the_oldest_first() -> None:
    for second, marks in enumerate((STROKES[:1], STROKES)):
        session = Session()
        session.keep(Unsaved(marks))
        crash(session)
        paths = set(recovery_folder().glob("*/drawing.json"))
        newest = max(paths, key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (1000 + second, 1000 + second))
    both = left_behind()
    assert [one.marks() for one in both] == [STROKES[:1], STROKES]
    assert [one.times for one in both] == [
        (datetime.fromtimestamp(1000),),
        (datetime.fromtimestamp(1001),),
    ]


def test_removing_leaves_nothing_and_setting_aside_is_offered_no_more(session: Session) -> None:
    session.keep(DRAWING)
    crash(session)
    place = found().set_aside()
    assert (place / "drawing.json").exists()
    assert left_behind() == []
    session.keep(DRAWING)
    crash(session)
    found().remove()
    assert list(recovery_folder().iterdir()) == [place]


def test_a_folder_that_cannot_be_set_aside_stays_where_it_is(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.keep(DRAWING)
    crash(session)

    def refuse(*_: object) -> None:
        raise OSError("in use")

    monkeypatch.setattr(os, "rename", refuse)
    assert found().set_aside().parent == recovery_folder()
    assert files() == ["drawing.json"]


def test_an_empty_folder_of_a_window_that_ended_while_it_began_is_removed() -> None:
    (recovery_folder() / ("0" * 16)).mkdir(parents=True)
    assert left_behind() == []
    assert list(recovery_folder().iterdir()) == []


def test_folders_and_files_of_others_are_let_alone() -> None:
    home = recovery_folder()
    (home / "holiday").mkdir(parents=True)
    (home / "holiday" / "drawing.json").write_text("{}")
    (home / ("1" * 16)).write_text("a file")
    before = sorted(home.rglob("*"))
    assert left_behind() == []
    assert sorted(home.rglob("*")) == before


def test_a_folder_whose_files_cannot_be_asked_is_passed_over(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.keep(DRAWING)
    crash(session)
    with monkeypatch.context() as broken:

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError

        broken.setattr(Path, "stat", refuse)
        assert left_behind() == []
    # And is free again afterwards.
    assert found().marks() == STROKES


def test_a_time_that_no_calendar_has_stops_no_start(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.keep(DRAWING)
    crash(session)
    with monkeypatch.context() as broken:

        class Calendar(datetime):
            @classmethod
            def fromtimestamp(cls, *_: object) -> datetime:  # type: ignore[override]
                raise OverflowError("timestamp out of range")

        broken.setattr(recovery.datetime, "datetime", Calendar)
        assert left_behind() == []
    assert found().marks() == STROKES


# What cannot be read.


def damaged(session: Session, content: bytes) -> str:
    session.keep(DRAWING)
    crash(session)
    (path,) = recovery_folder().glob("*/drawing.json")
    path.write_bytes(content)
    with pytest.raises(RecoveryError) as caught:
        found().marks()
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "expected a JSON object"),
        (b"\xff\0", "expected a JSON object"),
        (b"[" * 100_000, "expected a JSON object"),
        (b"[1]", "expected a JSON object"),
        (b"{}", "another version"),
        (b'{"version": 2, "strokes": []}', "later lenet-gui"),
        (b'{"version": 1, "strokes": [[[1, "x"]]], "pens": [[0.1, false]]}', 'found "x" at'),
        (b'{"version": 1, "strokes": [[[1, NaN]]], "pens": [[0.1, false]]}', "found NaN at"),
        (b'{"version": 1, "picture": [9, 9, "QUJD"]}', "picture"),
    ],
)
def test_a_damaged_drawing_is_told_in_one_sentence(
    session: Session, content: bytes, said: str
) -> None:
    sentence = damaged(session, content)
    assert sentence.startswith("The drawing is damaged: ")
    assert said in sentence
    assert sentence.endswith(".")
    assert sentence.isprintable()


def test_every_cut_through_a_drawing_is_refused(session: Session) -> None:
    session.keep(Unsaved((PICTURE, *STROKES)))
    crash(session)
    one = found()
    assert one.drawing is not None
    content = one.drawing.read_bytes()
    for end in range(0, len(content), 7):
        one.drawing.write_bytes(content[:end])
        with pytest.raises(RecoveryError):
            one.marks()


def test_too_large_a_drawing_is_refused(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "_LARGEST_DRAWING", 10)
    assert "larger than any" in damaged(session, b"x" * 11)


def test_a_drawing_that_is_gone_or_no_file_is_told(session: Session) -> None:
    session.keep(DRAWING)
    crash(session)
    one = found()
    assert one.drawing is not None
    one.drawing.unlink()
    with pytest.raises(RecoveryError, match=r"^The drawing cannot be restored: there is no such"):
        one.marks()
    one.drawing.mkdir()
    with pytest.raises(RecoveryError, match=r"^The drawing is damaged: it is not an ordinary file"):
        one.marks()


def test_a_damaged_network_costs_neither_the_drawing_nor_the_others(session: Session) -> None:
    session.keep(Unsaved(STROKES, (UnsavedNetwork("one", NETWORK), UnsavedNetwork("other", OTHER))))
    crash(session)
    one = found()
    one.networks[0].write_bytes(b"PK damaged")
    with pytest.raises(RecoveryError, match=r"^“0001 one\.keras” is .*\.$"):
        read_network(one.networks[0])
    assert_same_network(read_network(one.networks[1]).network, OTHER)
    assert one.marks() == STROKES


# What cannot be written.


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(
    isolated_folders: Path, session: Session
) -> None:
    isolated_folders.parent.mkdir(exist_ok=True)
    isolated_folders.write_bytes(b"in the way")
    with pytest.raises(
        RecoveryError, match=r"^What is not saved would be lost.*: there is no"
    ) as e:
        session.keep(DRAWING)
    assert str(e.value).endswith(".")
    assert not str(e.value).endswith("..")
    isolated_folders.unlink()
    session.keep(DRAWING)
    assert files() == ["drawing.json"]


def test_after_a_full_disk_everything_is_kept_that_was_not(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = UnsavedNetwork("one", NETWORK), UnsavedNetwork("other", OTHER)
    session.keep(Unsaved((), (one,)))
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        full.setattr("lenet_gui.core.keras_file.model_file.write_atomically", refuse)
        with pytest.raises(RecoveryError, match="the disk is full"):
            session.keep(Unsaved(STROKES, (other,)))
    # What was kept before is there still.
    assert files() == ["0001 one.keras", "drawing.json"]
    session.keep(Unsaved(STROKES, (other,)))
    assert len(files()) == 2
    crash(session)
    assert_same_network(networks(found())[0].network, OTHER)


def test_a_folder_that_somebody_removed_is_made_again_with_all_that_was_in_it(
    session: Session,
) -> None:
    session.keep(DRAWING)
    first = found_folder()
    for path in first.iterdir():
        path.unlink()
    first.rmdir()
    network = UnsavedNetwork("one", NETWORK)
    with pytest.raises(RecoveryError):
        session.keep(Unsaved(STROKES, (network,)))
    session.keep(Unsaved(STROKES, (network,)))
    assert len(files()) == 2
    assert found_folder() != first


def found_folder() -> Path:
    (folder,) = recovery_folder().iterdir()
    return folder


def test_a_window_whose_new_folder_is_taken_by_another_tries_again_under_another_name(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Lock] = []
    real = Path.mkdir

    def mkdir(path: Path, *arguments: object, **options: object) -> None:
        real(path, *arguments, **options)
        if path.parent == recovery_folder() and not taken:
            taken.append(Lock(path / "lock"))

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with pytest.raises(RecoveryError, match="another window has taken it"):
        session.keep(DRAWING)
    session.keep(DRAWING)
    assert files() == ["drawing.json"]
    taken[0].release()


def test_a_drawing_is_written_by_the_one_atomic_writer(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def note(path: Path, *arguments: object) -> None:
        written.append(path)
        write_atomically(path, *arguments)

    monkeypatch.setattr(recovery, "write_atomically", note)
    session.keep(DRAWING)
    assert [path.name for path in written] == ["drawing.json"]
    json.loads(written[0].read_bytes())
