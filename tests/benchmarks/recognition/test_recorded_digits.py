from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.recorded_strokes import write_recorded

from benchmarks.recognition.recorded_digits import (
    PENS,
    SIZES,
    Drawing,
    StrokeFileError,
    free_corner,
    place,
    read_strokes,
    slider_pen,
)

LINE: dict[str, Any] = {
    "label": 7,
    "writer": 3,
    "y_axis": "up",
    "strokes": [[[100, 300], [200, 300], [140, 100]], [[120, 200], [180, 200]]],
}


def read_one(path: Path, **changes: Any) -> Any:
    digits = read_strokes(write_recorded(path / "digits.jsonl.gz", [LINE | changes]))
    assert len(digits) == 1
    return digits[0]


def runs(drawing: Drawing) -> list[Any]:
    return [run.tolist() for run in drawing.strokes]


def test_a_digit_is_read_with_its_longer_side_one_and_y_running_down(tmp_path: Path) -> None:
    digit = read_one(tmp_path)
    assert (digit.label, digit.writer) == (7, "3")
    assert runs(digit.drawing) == [
        [[0, 0], [0.5, 0], [pytest.approx(0.2), 1]],
        [[pytest.approx(0.1), 0.5], [pytest.approx(0.4), 0.5]],
    ]
    assert (digit.drawing.width, digit.drawing.height) == (0.5, 1)


def test_a_y_axis_that_runs_down_is_taken_as_it_is(tmp_path: Path) -> None:
    upside_down = [[[x, -y] for x, y in run] for run in LINE["strokes"]]
    down = read_one(tmp_path, y_axis="down", strokes=upside_down)
    assert runs(down.drawing) == runs(read_one(tmp_path).drawing)


def test_what_else_a_line_or_a_point_tells_is_passed_over(tmp_path: Path) -> None:
    with_pressure = [[[*point, 0.7, 1.7e12] for point in run] for run in LINE["strokes"]]
    digit = read_one(tmp_path, strokes=with_pressure, comment="x", dt=["100"])
    assert runs(digit.drawing) == runs(read_one(tmp_path).drawing)


def test_writers_of_one_number_in_two_splits_are_two_people(tmp_path: Path) -> None:
    lines = [LINE | {"split": "first"}, LINE | {"split": "second"}, LINE | {"split": "first"}]
    digits = read_strokes(write_recorded(tmp_path / "digits.jsonl.gz", lines))
    assert [digit.writer for digit in digits] == ["first 3", "second 3", "first 3"]


@pytest.mark.parametrize(
    ("faulty", "complaint"),
    [
        ("{", "truncated"),
        ("", "truncated"),
        ("[1, 2]", "Expected `object`"),
        ("[" * 100_000, "Expected `object`"),
        (LINE | {"label": 10}, "label"),
        (LINE | {"label": True}, "label"),
        ({"writer": 1, "y_axis": "up", "strokes": LINE["strokes"]}, "label"),
        (LINE | {"y_axis": "left"}, "y_axis"),
        (LINE | {"writer": None}, "writer"),
        (LINE | {"split": 1}, "split"),
        (LINE | {"strokes": [[]]}, "strokes"),
        (LINE | {"strokes": [[[1, 2], [1]]]}, "strokes"),
        (LINE | {"strokes": [[[1, 2], [1, "2"]]]}, "strokes"),
        (LINE | {"strokes": [[[1, 2], [1, float("nan")]]]}, "invalid"),
        (LINE | {"strokes": [[[1, 2], [1, 1e12]]]}, "beyond"),
        (LINE | {"strokes": [[[5, 5], [5, 5]]]}, "in one place"),
    ],
)
def test_a_faulty_line_is_named_in_one_sentence(
    faulty: Any, complaint: str, tmp_path: Path
) -> None:
    path = write_recorded(tmp_path / "digits.jsonl.gz", [LINE, faulty, LINE])
    with pytest.raises(StrokeFileError) as caught:
        read_strokes(path)
    message = str(caught.value)
    assert message.startswith(f"{path}, line 2: ")
    assert complaint in message
    assert message.endswith(".")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (json.dumps(LINE).encode(), "is not a gzip file"),
        (gzip.compress(json.dumps(LINE).encode(), mtime=0)[:-9], "damaged"),
        (gzip.compress(b"\xff\xfe\n", mtime=0), "line 1"),
        (gzip.compress(b"", mtime=0), "holds no digits"),
        (None, "there is no such file"),
    ],
)
def test_a_file_that_holds_no_recorded_digits_is_refused_in_one_sentence(
    content: bytes | None, complaint: str, tmp_path: Path
) -> None:
    path = tmp_path / "digits.jsonl.gz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StrokeFileError, match=rf"^{path}.*{complaint}[^\n]*\.$"):
        read_strokes(path)


def test_a_placed_drawing_has_the_size_the_place_and_the_pen_asked_for(tmp_path: Path) -> None:
    drawing = read_one(tmp_path).drawing
    strokes = place(drawing, size=0.4, pen=0.06, corner=(0.3, 0.5))
    assert [stroke.width for stroke in strokes] == [0.06, 0.06]
    first, second = (np.array(stroke.points) for stroke in strokes)
    assert first == pytest.approx(np.array([(0.3, 0.5), (0.5, 0.5), (0.38, 0.9)]))
    assert second == pytest.approx(np.array([(0.34, 0.7), (0.46, 0.7)]))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pen", PENS)
def test_ink_that_fits_stays_on_the_canvas_and_may_be_anywhere(
    size: float, pen: str, tmp_path: Path
) -> None:
    drawing = read_one(tmp_path).drawing
    width = slider_pen(PENS[pen], size)
    random = np.random.default_rng(1)
    corners = np.array([free_corner(drawing, size, width, random) for _ in range(200)])
    room = 1 - width - size * np.array([drawing.width, drawing.height])
    middle = (1 - size * np.array([drawing.width, drawing.height])) / 2
    for axis in (0, 1):
        if room[axis] <= 0:
            assert corners[:, axis] == pytest.approx(middle[axis])
            continue
        assert corners[:, axis].min() >= width / 2
        assert corners[:, axis].max() <= width / 2 + room[axis]
        assert np.ptp(corners[:, axis]) > 0.9 * room[axis]


def test_pens_are_those_of_the_slider() -> None:
    widths = [slider_pen(share, size) for share in PENS.values() for size in SIZES]
    assert widths == [
        *(0.02, 0.02, 0.02, 0.04, 0.04),
        *(0.02, 0.04, 0.05, 0.07, 0.09),
        *(0.04, 0.06, 0.09, 0.13, 0.15),
    ]
