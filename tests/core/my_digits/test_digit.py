from __future__ import annotations

import base64
import contextlib
import json
import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.user_digits import strokes_of, user_digit

from lenet_gui.core.imaging.drawing_json import FITTED_SIZE, VERSION
from lenet_gui.core.imaging.ink import Mark, Picture, Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.my_digits.digit import MAX_LINE, MAX_POINTS, UserDigit


def members(digit: UserDigit) -> dict[str, Any]:
    return json.loads(digit.to_line())


def line(**values: Any) -> bytes:
    return json.dumps({"label": 3, "strokes": [[[0, 0], [5, 10]]], **values}).encode()


def test_a_drawing_comes_back_with_strokes_image_label_and_time() -> None:
    digit = user_digit(4)
    back = UserDigit.from_line(digit.to_line())
    assert (back.label, back.time) == (4, digit.time)
    assert np.array_equal(back.image, digit.image)
    for before, after in zip(digit.marks, back.marks, strict=True):
        assert isinstance(before, Stroke)
        assert isinstance(after, Stroke)
        assert (after.width, after.erases) == (before.width, before.erases)
        assert np.allclose(after.points, before.points, atol=1e-5)


def test_a_picture_with_strokes_and_erasures_over_it_comes_back() -> None:
    ink = np.random.default_rng(1).integers(0, 256, (30, 17), np.uint8)
    marks: tuple[Mark, ...] = (
        Picture(ink),
        Stroke(((0.1, 0.2), (0.5, 0.6)), 0.05),
        Stroke(((0.3, 0.3),), 0.1, erases=True),
    )
    back = UserDigit.from_line(UserDigit.drawn(marks, 8).to_line()).marks
    assert isinstance(back[0], Picture)
    assert np.array_equal(back[0].ink, ink)
    assert np.array_equal(paint(back, 280), paint(marks, 280))


def test_a_picture_over_strokes_has_no_line() -> None:
    marks = (*strokes_of(1), Picture(np.full((9, 9), 255, np.uint8)))
    with pytest.raises(ValueError, match="picture"):
        UserDigit.drawn(marks, 1).to_line()


def test_a_drawing_without_ink_is_no_digit() -> None:
    with pytest.raises(ValueError, match="no ink"):
        UserDigit.drawn((), 1)


def test_strokes_of_a_device_are_scaled_to_the_canvas_and_turned_upright() -> None:
    strokes = [[[100, 900, 7], [100, 500, 9]], [[300, 700], [320, 700]]]
    digit = UserDigit.from_line(line(strokes=strokes, y_axis="up", writer=12))
    points = np.concatenate([np.array(mark.points) for mark in digit.marks])  # type: ignore[union-attr]
    assert np.ptp(points, axis=0).max() == pytest.approx(FITTED_SIZE)
    assert (points.min(axis=0) + points.max(axis=0)) / 2 == pytest.approx([0.5, 0.5])
    # What was higher on the tablet is higher on the canvas, where y runs down.
    assert points[0, 1] < points[1, 1]
    image = mnist_image(paint(digit.marks, 280))
    assert image is not None
    assert np.abs(digit.image - 255 * image).max() <= 0.5


def test_a_dot_of_a_device_is_a_dot_on_the_canvas() -> None:
    digit = UserDigit.from_line(line(strokes=[[[40, 40]]]))
    assert digit.image.any()


def test_an_image_without_strokes_can_be_put_on_the_canvas_as_a_picture() -> None:
    image = user_digit(5).image
    text = base64.b64encode(image.tobytes()).decode()
    digit = UserDigit.from_line(json.dumps({"label": 5, "image": text}).encode())
    assert digit.marks == ()
    (picture,) = digit.marks_to_edit()
    assert isinstance(picture, Picture)
    again = mnist_image(paint((picture,), 280))
    assert again is not None
    assert np.abs(again - image / 255).mean() < 0.05


def test_members_that_are_not_known_are_passed_over() -> None:
    assert UserDigit.from_line(line(split="tra", dt=["100"], comment="8 12")).label == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "expected a JSON object"),
        (b"[1, 2]", "expected a JSON object"),
        (b'{"label": 3, "strokes"', "a part of one"),
        (b"\xff\xfe{}", "expected a JSON object"),
        (b"[" * 100_000, "expected a JSON object"),
        (line(version=VERSION + 1), "newer lenet-gui"),
        (line(version="one"), "version"),
        (line(version=True), "version"),
        (line(label=10), "label from 0 to 9, found 10"),
        (line(label=-1), "label"),
        (line(label="3"), "label"),
        (line(label=True), "label"),
        (b'{"strokes": [[[0, 0]]]}', "label from 0 to 9, found nothing"),
        (line(strokes=[]), "no ink"),
        (line(strokes={"a": 1}), r"strokes of points \[x, y\] with numbers up to 1e9, found {"),
        (line(strokes=[[[1, 2]], []]), r"strokes of points .*, found \[\] at \[1\]$"),
        (line(strokes=[[[1, 2], [1]]]), r"found \[1\] at \[0\]\[1\]$"),
        (line(strokes=[[["1", "2"]]]), r'found "1" at \[0\]\[0\]\[0\]$'),
        (line(strokes=[[[True, 2]]]), "found true at"),
        (line(strokes=[[[1e300, 2]]]), r"found 1e\+300 at"),
        (line(strokes=[[[10**400, 2]]]), "found 1000"),
        (b'{"label": 3, "strokes": [[[NaN, 1]]]}', "found NaN at"),
        (b'{"label": 3, "strokes": [[[1e999, 1]]]}', "found Infinity at"),
        (line(y_axis="left"), "y_axis"),
        (line(pens=[]), "a pen for each of 1 strokes"),
        (line(pens=[[0.1]]), r"pens \[width, erases\] with a width up to 1, found \[0.1\]"),
        (line(pens=[[0, False]]), r"found 0 at \[0\]\[0\]$"),
        (line(pens=[[0.1, 1]]), r"found 1 at \[0\]\[1\]$"),
        (line(strokes=[[[5000, 2]]], pens=[[0.1, False]]), "a number"),
        (line(image="####"), "base64"),
        (line(image="AAAA"), "28×28"),
        (line(image=[1]), "28×28"),
        (line(picture=[2, 2]), "a picture"),
        (line(picture=[2, 10**9, "AAAA"]), "a picture"),
        (line(picture=[2, 2, "AAAA"]), "damaged"),
        (line(picture=[2, 2, base64.b64encode(zlib.compress(bytes(5))).decode()]), "2×2"),
        (line(picture=[2, 2, base64.b64encode(zlib.compress(bytes(3))).decode()]), "2×2"),
        (line(picture=[2, 2, base64.b64encode(zlib.compress(bytes(4))[:-2]).decode()]), "2×2"),
        (line(time="yesterday"), "time"),
        (line(time=5), "time"),
        (line(y_axis="- at `$[0]`"), "expected a y_axis"),
        (b" " * MAX_LINE + line(), "at most 2 MiB in a line"),
        (line(strokes=[[[0, 0], [9, 9]] * (MAX_POINTS // 2 + 1)]), "at most 2,000 points, found"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(text: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        UserDigit.from_line(text)


# How long it takes depends on what else this machine does.
@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda part: st.lists(part) | st.dictionaries(st.text(), part),
    ),
    st.sampled_from(["label", "strokes", "pens", "picture", "image", "time", "version", "y_axis"]),
)
def test_whatever_stands_in_a_member_the_answer_is_a_digit_or_a_value_error(
    value: Any, member: str
) -> None:
    changed = members(user_digit(2)) | {member: value}
    with contextlib.suppress(ValueError):
        assert UserDigit.from_line(json.dumps(changed).encode()).image.shape == (28, 28)
