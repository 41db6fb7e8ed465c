from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from support.user_digits import user_digit

from lenet_gui import paths
from lenet_gui.core.my_digits import store as my_digits
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import MyDigits, MyDigitsError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "my-digits"


def labels(folder: Path) -> list[int]:
    """What another window finds in the folder."""
    return [kept.digit.label for kept in opened(folder).digits()]


def opened(folder: Path) -> MyDigits:
    digits = MyDigits(folder)
    digits.refresh()
    return digits


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_digits_lie_in_the_users_data_folder_and_nothing_is_made_before_the_first() -> None:
    digits = MyDigits()
    digits.refresh()
    assert digits.digits() == []
    assert digits.problems() == []
    assert not paths.data_folder().exists()
    digits.add([user_digit(3)])
    assert (paths.data_folder() / "my-digits").is_dir()


def test_what_was_kept_is_there_at_the_next_start(folder: Path) -> None:
    first, second = user_digit(3), user_digit(4, seed=2)
    MyDigits(folder).add([first])
    MyDigits(folder).add([second])
    found = opened(folder).digits()
    assert [kept.digit.label for kept in found] == [3, 4]
    assert np.array_equal(found[0].digit.image, first.image)
    assert opened(folder).problems() == []


def test_two_windows_see_and_keep_each_others_digits(folder: Path) -> None:
    one, other = MyDigits(folder), MyDigits(folder)
    one.add([user_digit(1)])
    other.add([user_digit(2)])
    one.refresh()
    assert sorted(kept.digit.label for kept in one.digits()) == [1, 2]
    kept = one.digits()[0]
    one.remove([kept])
    other.refresh()
    assert [kept.digit.label for kept in other.digits()] == [2]


def test_processes_that_write_at_once_lose_nothing(folder: Path) -> None:
    code = """
import sys
from pathlib import Path
from typing import BinaryIO
from support.user_digits import user_digit
from lenet_gui.core.my_digits.store import MyDigits
digits = MyDigits(Path(sys.argv[1]))
for seed in range(12):
    digits.add([user_digit(int(sys.argv[2]), seed)])
"""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(folder), str(n)], env=environment)
        for n in range(3)
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0]
    assert sorted(labels(folder)) == [0] * 12 + [1] * 12 + [2] * 12


def test_a_digit_is_relabelled_and_the_others_of_its_file_stay(folder: Path) -> None:
    digits = MyDigits(folder)
    kept = digits.add([user_digit(1), user_digit(2), user_digit(3)])
    changed = kept[1].labelled(7)
    digits.replace([kept[1]], [changed])
    digits.refresh()
    assert [one.digit.label for one in digits.digits()] == [1, 7, 3]
    digits.replace([changed], [kept[1]])
    assert labels(folder) == [1, 2, 3]
    digits.refresh()
    # Changed back, it is the same one again.
    assert set(digits.digits()) == set(kept)


def test_a_deleted_digit_comes_back_to_its_file(folder: Path) -> None:
    digits = MyDigits(folder)
    kept = digits.add([user_digit(1), user_digit(2)])
    digits.remove(kept)
    assert list(folder.iterdir()) == []
    digits.restore(kept)
    digits.restore(kept)
    digits.refresh()
    assert digits.digits() == kept


def test_relabelling_keeps_what_someone_wrote_into_the_line(folder: Path) -> None:
    folder.mkdir()
    line = json.dumps({"label": 3, "strokes": [[[0, 0], [5, 10]]], "writer": "Zoë", "dt": [1]})
    (folder / "by hand.jsonl").write_text(line, encoding="utf-8")
    digits = opened(folder)
    kept = digits.digits()
    digits.replace(kept, [kept[0].labelled(5)])
    written = json.loads((folder / "by hand.jsonl").read_text(encoding="utf-8"))
    assert written == json.loads(line) | {"label": 5}


def test_a_line_with_what_is_no_text_is_relabelled(folder: Path) -> None:
    folder.mkdir()
    line = rb'{"label": 3, "strokes": [[[0, 0], [5, 10]]], "writer": "\ud800"}'
    (folder / "by hand.jsonl").write_bytes(line)
    digits = opened(folder)
    kept = digits.digits()
    digits.replace(kept, [kept[0].labelled(5)])
    assert json.loads((folder / "by hand.jsonl").read_bytes()) == json.loads(line) | {"label": 5}


def test_digits_are_in_the_order_in_which_they_were_written_wherever_that_was(
    folder: Path,
) -> None:
    # By moment: unknown, unknown, 0:30, 0:50, 1:10, 1:20 of the same day in UTC.
    times = [
        "2026-10-25T02:50:00+02:00",
        "2026-10-25T02:10:00+01:00",
        "2026-10-24T19:30:00-05:00",
        "",
        "2026-10-25T01:20:00+00:00",
        "0001-01-01",
    ]
    image = user_digit(1).image
    MyDigits(folder).add([UserDigit(n, image, time=time) for n, time in enumerate(times)])
    assert labels(folder) == [3, 5, 2, 0, 1, 4]


def test_what_another_window_deleted_meanwhile_stays_deleted(folder: Path) -> None:
    one, other = MyDigits(folder), MyDigits(folder)
    kept = one.add([user_digit(1), user_digit(2)])
    other.remove([kept[0]])
    one.replace(kept, [digit.labelled(9) for digit in kept])
    assert labels(folder) == [9]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda line: line[: len(line) // 2], "line 2: expected a JSON object"),
        (lambda line: line.replace(b'"version":1', b'"version":2'), "newer lenet-gui"),
        (lambda line: line.replace(b'"label":2', b'"label":"two"'), "label from 0 to 9"),
        (lambda line: bytes(300), "line 2: expected a JSON object"),
    ],
)
def test_a_damaged_or_later_line_is_named_and_survives_changes_to_its_file(
    folder: Path, damage: Callable[[bytes], bytes], said: str
) -> None:
    kept = MyDigits(folder).add([user_digit(1), user_digit(2), user_digit(3)])
    (path,) = folder.iterdir()
    damaged = damage(kept[1].line)
    path.write_bytes(b"\n".join([kept[0].line, damaged, kept[2].line, b""]))
    digits = opened(folder)
    assert [one.digit.label for one in digits.digits()] == [1, 3]
    (problem,) = digits.problems()
    assert path.name in problem
    assert said in problem
    digits.replace([kept[0]], [kept[0].labelled(9)])
    digits.remove([kept[2]])
    assert damaged in path.read_bytes().split(b"\n")
    digits.remove([kept[0].labelled(9)])
    assert path.read_bytes().strip() == damaged.strip()


def test_what_lies_there_besides_is_named_and_left_alone(folder: Path) -> None:
    MyDigits(folder).add([user_digit(6)])
    (folder / "notes.txt").write_text("buy milk")
    (folder / "empty.jsonl").write_bytes(b"")
    (folder / "a folder.jsonl").mkdir()
    (folder / "gone.jsonl").symlink_to(folder / "nowhere")
    (folder / ".0123.tmp").write_bytes(b"half of a f")
    digits = opened(folder)
    assert [kept.digit.label for kept in digits.digits()] == [6]
    named = [problem.split(" ")[0] for problem in digits.problems()]
    assert named == ["a", "gone.jsonl", "notes.txt"]
    digits.add([user_digit(7)])
    assert (folder / "notes.txt").read_text() == "buy milk"


def test_a_file_where_the_folder_should_be_is_named_and_not_overwritten(folder: Path) -> None:
    folder.write_text("mine")
    digits = opened(folder)
    assert digits.digits() == []
    (problem,) = digits.problems()
    assert str(folder) in problem
    with pytest.raises(MyDigitsError, match="cannot be written"):
        digits.add([user_digit(1)])
    assert folder.read_text() == "mine"


def test_a_digit_that_cannot_be_written_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = MyDigits(folder)
    kept = digits.add([user_digit(1), user_digit(2)])
    before = contents(folder)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MyDigitsError, match="the disk is full"):
        digits.add([user_digit(3)])
    with pytest.raises(MyDigitsError, match="the disk is full"):
        digits.replace([kept[0]], [kept[0].labelled(5)])
    with pytest.raises(MyDigitsError, match="the disk is full"):
        digits.remove([kept[1]])
    assert contents(folder) == before


def test_only_files_that_changed_are_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = MyDigits(folder)
    digits.add([user_digit(1)])
    digits.add([user_digit(2)])
    digits.refresh()
    read: list[str] = []
    original = my_digits.read_limited

    def noted(path: Path, largest: int) -> bytes:
        read.append(path.name)
        return original(path, largest)

    monkeypatch.setattr(my_digits, "read_limited", noted)
    new = MyDigits(folder).add([user_digit(3)])
    read.clear()
    digits.refresh()
    assert read == [new[0].file]
    assert len(digits.digits()) == 3


def test_a_line_that_stands_twice_in_a_file_counts_once(folder: Path) -> None:
    kept = MyDigits(folder).add([user_digit(1)])
    (path,) = folder.iterdir()
    path.write_bytes(2 * (kept[0].line + b"\n"))
    digits = opened(folder)
    assert digits.digits() == kept
    digits.remove(kept)
    assert labels(folder) == []


def test_empty_lines_are_passed_over_without_a_word(folder: Path) -> None:
    (kept,) = MyDigits(folder).add([user_digit(3)])
    path = folder / kept.file
    path.write_bytes(b"\n  \n" + path.read_bytes() + b"\n\n")
    assert labels(folder) == [3]
    assert opened(folder).problems() == []


def test_too_large_a_file_is_told_and_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept,) = MyDigits(folder).add([user_digit(3)])
    monkeypatch.setattr(my_digits, "MAX_FILE", 10)
    assert opened(folder).digits() == []
    (problem,) = opened(folder).problems()
    assert problem == f"{kept.file} cannot be read: it has more than 10 bytes."


def test_what_one_window_teaches_goes_into_one_file_until_it_is_full(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = MyDigits(folder)
    kept = [digits.add([user_digit(n, n)])[0] for n in range(3)]
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(my_digits, "FULL_FILE", (folder / kept[0].file).stat().st_size)
    kept.append(digits.add([user_digit(3, 3)])[0])
    assert len(list(folder.iterdir())) == 2
    assert labels(folder) == [0, 1, 2, 3]
    assert [one.file == kept[0].file for one in kept] == [True, True, True, False]


def test_many_taught_digits_are_relabelled_by_one_write(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = MyDigits(folder)
    kept = [digits.add([user_digit(1, seed)])[0] for seed in range(20)]
    written: list[Path] = []
    original = my_digits.write_bytes

    def noted(path: Path, content: bytes) -> None:
        written.append(path)
        original(path, content)

    monkeypatch.setattr(my_digits, "write_bytes", noted)
    digits.replace(kept, [one.labelled(7) for one in kept])
    assert len(written) == 1
    assert labels(folder) == [7] * 20
