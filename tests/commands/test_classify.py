"""classify, as typed."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from support.architectures import from_elsewhere
from support.command_line import Run, one_line
from support.drawings import network_sure_of, network_that_answers
from support.garments import GARMENTS
from support.keras_files import whole_model
from support.pages import page_ink

from lenet_gui import system_libraries
from lenet_gui.core.imaging.ink import Stroke, blank, paint
from lenet_gui.core.keras_file.model_file import save_model

STROKES = {
    0: [(0.5, 0.2), (0.35, 0.3), (0.33, 0.6), (0.45, 0.8), (0.6, 0.75), (0.67, 0.45), (0.5, 0.2)],
    1: [(0.5, 0.2), (0.5, 0.8)],
    7: [(0.3, 0.22), (0.68, 0.22), (0.45, 0.8)],
}


def picture(folder: Path, digit: int) -> Path:
    """A PNG file of a digit, white on black."""
    ink = paint([Stroke(tuple(STROKES[digit]), width=0.07)], 200)
    return write_png(folder / f"{digit}.png", ink)


def write_png(path: Path, ink: np.ndarray) -> Path:
    rows, columns = ink.shape
    image = QImage(ink.data, columns, rows, ink.strides[0], QImage.Format.Format_Grayscale8)
    assert image.save(str(path))
    return path


def test_a_network_from_elsewhere_says_which_pixels_it_reads(run: Run, tmp_path: Path) -> None:
    model = tmp_path / "MINE.H5"
    model.write_bytes(whole_model(from_elsewhere()))
    code, output, error = run("classify", "--model", model, "--json", picture(tmp_path, 7))
    assert (code, len(json.loads(output))) == (0, 1)
    assert error == (
        f"{model}: Reads at most half of the built-in digits, however their pixels are scaled.\n"
    )


def test_the_pixels_can_be_given(run: Run, tmp_path: Path) -> None:
    model = tmp_path / "MINE.H5"
    model.write_bytes(whole_model(from_elsewhere()))
    given = ("classify", "--model", model, "--json")
    code, _, error = run(*given, "--pixels=-1..1 dark", picture(tmp_path, 7))
    assert (code, error) == (0, f"{model}: Reads pixels from −1 to 1, ink dark.\n")
    code, _, error = run(*given, "--pixels", "0..9", picture(tmp_path, 7))
    assert code == 2
    assert "invalid choice: '0..9'" in error


def test_each_picture_gets_a_line_or_an_entry_of_one_json_list(run: Run, tmp_path: Path) -> None:
    files = [picture(tmp_path, digit) for digit in (7, 0, 1)]
    code, output, error = run("classify", *files)
    assert (code, error) == (0, "")
    for file, digit, line in zip(files, (7, 0, 1), output.splitlines(), strict=True):
        assert line.startswith(f"{file}: {digit} (")
        assert line.endswith(" %)")
    code, output, error = run("classify", "--json", *files)
    assert (code, error) == (0, "")
    results = json.loads(output)
    assert [result["file"] for result in results] == [str(file) for file in files]
    assert [result["answer"] for result in results] == ["7", "0", "1"]
    for result in results:
        (digit,) = result["digits"]
        assert str(digit["digit"]) == result["answer"]
        assert len(digit["probabilities"]) == 10
        assert sum(digit["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert max(digit["probabilities"]) == digit["probabilities"][digit["digit"]]


def test_classify_reads_a_number_digit_by_digit(run: Run, tmp_path: Path) -> None:
    strokes = [
        Stroke(tuple((x / 2 + shift, y) for x, y in STROKES[digit]), width=0.05)
        for digit, shift in ((1, -0.1), (7, 0.4))
    ]
    file = write_png(tmp_path / "17.png", paint(strokes, 200))
    code, output, _ = run("classify", file)
    assert code == 0
    assert output.startswith(f"{file}: 17 (at least ")
    assert "doubtful" not in output
    code, output, _ = run("classify", "--json", file)
    assert [digit["digit"] for digit in json.loads(output)[0]["digits"]] == [1, 7]


def test_classify_prints_the_rows_of_a_picture_and_where_each_digit_is(
    run: Run, tmp_path: Path
) -> None:
    strokes = [
        Stroke(tuple((x / 2 + right, y / 2 + down) for x, y in STROKES[digit]), width=0.035)
        for digit, right, down in ((7, 0, 0), (1, 0.4, 0.02), (0, 0, 0.45), (7, 0.4, 0.47))
    ]
    file = write_png(tmp_path / "page.png", paint(strokes, 300))
    code, output, _ = run("classify", file)
    assert code == 0
    first, second = output.splitlines()
    assert first.startswith(f"{file}: 71 (at least ")
    assert second.startswith(f"{file}: 07 (at least ")
    (result,) = json.loads(run("classify", "--json", file)[1])
    assert result["rows"] == ["71", "07"]
    assert [digit["row"] for digit in result["digits"]] == [0, 0, 1, 1]
    left, top, right, bottom = result["digits"][3]["box"]
    assert 150 < left < right < 300
    assert 150 < top < bottom < 300
    table = list(csv.DictReader(io.StringIO(run("classify", "--csv", file)[1])))
    assert [(row["row"], row["place"], row["digit"]) for row in table] == [
        ("1", "1", "7"), ("1", "2", "1"), ("2", "1", "0"), ("2", "2", "7"),
    ]  # fmt: skip
    assert [table[3][side] for side in ("left", "top")] == [str(left), str(top)]


def test_classify_prints_signs_of_numbers(run: Run, tmp_path: Path) -> None:
    strokes = [
        Stroke(((0.07, 0.5), (0.14, 0.5)), width=0.03),
        *(
            Stroke(tuple((x / 2 + shift, y) for x, y in STROKES[digit]), width=0.03)
            for digit, shift in ((1, -0.05), (7, 0.4))
        ),
        Stroke(((0.36, 0.8), (0.36, 0.81)), width=0.035),
    ]
    file = write_png(tmp_path / "number.png", paint(strokes, 200))
    _, output, _ = run("classify", file)
    assert output.startswith(f"{file}: -1.7 (at least ")
    assert "doubtful" not in output
    (result,) = json.loads(run("classify", "--json", file)[1])
    assert [digit["sign"] for digit in result["digits"]] == ["-", None, ".", None]
    assert [digit["digit"] for digit in result["digits"]] == [None, 1, None, 7]
    table = list(csv.DictReader(io.StringIO(run("classify", "--csv", file)[1])))
    assert [row["sign"] for row in table] == ["-", "", ".", ""]
    assert [row["digit"] for row in table] == ["", "1", "", "7"]
    assert [bool(row["probability"]) for row in table] == [False, True, False, True]


def test_classify_claims_no_digit_where_there_is_none(run: Run, tmp_path: Path) -> None:
    dot = write_png(tmp_path / "dot.png", paint([Stroke(((0.5, 0.5),), width=0.2)], 200))
    code, output, _ = run("classify", dot)
    assert code == 0
    assert output.startswith(f"{dot}: not a digit I know (")
    code, output, _ = run("classify", "--json", dot)
    (result,) = json.loads(output)
    assert result["digits"][0]["digit"] is None
    assert len(result["digits"][0]["probabilities"]) == 10


def test_classify_asks_the_network_of_the_file_named_and_names_two_close_candidates(
    run: Run, tmp_path: Path
) -> None:
    save_model(tmp_path / "torn.keras", network_that_answers(0.5, 0.4, *[0.0125] * 8))
    model = "--model", tmp_path / "torn.keras"
    code, output, _ = run("classify", *model, picture(tmp_path, 7))
    assert code == 0
    assert output.strip().endswith(": 0 or 1? (50.0 % or 40.0 %)")
    digits = json.loads(run("classify", *model, "--json", picture(tmp_path, 7))[1])[0]["digits"]
    assert digits[0]["digit"] is None
    assert digits[0]["probabilities"] == pytest.approx([0.5, 0.4, *[0.0125] * 8])


def test_a_bad_file_among_good_ones_costs_only_its_own_answer(run: Run, tmp_path: Path) -> None:
    good = [picture(tmp_path, digit) for digit in (1, 7)]
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    code, output, error = run("classify", "--json", good[0], bad, good[1])
    assert code == 2
    assert "notes.txt" in one_line(error)
    assert [result["answer"] for result in json.loads(output)] == ["1", "7"]


@pytest.mark.parametrize("kind", ["blank", "no picture", "missing"])
def test_what_holds_no_digit_is_refused_in_one_line(run: Run, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "given.png"
    if kind == "blank":
        write_png(file, blank(50))
    elif kind == "no picture":
        file.write_bytes(b"\x89PNG? no")
    code, output, error = run("classify", file)
    assert (code, output) == (2, "")
    assert one_line(error).startswith(f"lenet-gui: {file}")


def test_classify_refuses_a_bad_model_in_one_line(run: Run, tmp_path: Path) -> None:
    code, output, error = run("classify", "--model", tmp_path / "bad.keras", "1.png")
    assert (code, output) == (2, "")
    assert "bad.keras" in one_line(error)


def test_the_help_shows_examples_and_wrong_options_take_one_line(run: Run) -> None:
    code, output, error = run("classify", "--help")
    assert (code, error) == (0, "")
    assert "lenet-gui classify digit.png\n" in output
    for arguments in ([], ["--bogus", "1.png"], ["--model"]):
        code, output, error = run("classify", *arguments)
        assert (code, output) == (2, "")
        assert one_line(error).startswith("lenet-gui classify: ")


def test_classify_names_a_missing_system_library_before_qt_needs_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = {True: ["libxcb-cursor.so.0"], False: ["libEGL.so.1"]}
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda window: missing[window])
    monkeypatch.setitem(sys.modules, "lenet_gui.pictures.pictures", None)
    code, output, error = run("classify", "digit.png")
    assert (code, output) == (2, "")
    assert "libEGL.so.1" in one_line(error)
    assert "apt-get install libegl1" in error


def test_a_name_that_the_terminal_cannot_show_is_no_error(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = picture(tmp_path, 1).rename(tmp_path / "číslo.png")
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)
    assert run("classify", file)[0] == 0
    terminal.seek(0)
    assert "\\u010d\\xedslo.png: 1 (" in terminal.read()


def test_pictures_are_read_where_there_is_no_display(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    result = subprocess.run(
        [sys.executable, "-m", "lenet_gui", "classify", str(picture(tmp_path, 7))],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert ": 7 (" in result.stdout


def test_a_network_of_other_classes_answers_by_name(run: Run, tmp_path: Path) -> None:
    path, file = tmp_path / "boots.keras", picture(tmp_path, 7)
    network = network_sure_of(9)
    save_model(path, dataclasses.replace(network, names=GARMENTS))
    _, printed, _ = run("classify", "--model", path, file)
    assert printed == f"{file}: Ankle boot (99.9 %)\n"
    _, printed, _ = run("classify", "--model", path, "--json", file)
    assert json.loads(printed)[0]["digits"][0]["name"] == "Ankle boot"
    _, printed, _ = run("classify", "--model", path, "--csv", file)
    assert next(iter(csv.DictReader(io.StringIO(printed))))["digit"] == "Ankle boot"


def test_a_page_is_read_as_in_the_window_with_boxes_in_pixels_of_the_picture(
    run: Run, tmp_path: Path
) -> None:
    ink = page_ink(["123", "456 7"], side=1000, height=0.12, seed=2)
    file = write_png(tmp_path / "page.png", np.ascontiguousarray(ink.repeat(2, 0).repeat(2, 1)))
    _, output, _ = run("classify", file)
    assert [line.partition(" (")[0] for line in output.splitlines()] == [
        f"{file}: 123",
        f"{file}: 456 7",
    ]
    (result,) = json.loads(run("classify", "--json", file)[1])
    assert result["answer"] == "123\n456 7"
    edges = np.flatnonzero(ink[:200].any(axis=0))
    assert result["digits"][0]["box"][0] == pytest.approx(2 * edges[0], abs=4)
    assert result["digits"][2]["box"][2] == pytest.approx(2 * (edges[-1] + 1), abs=4)


def test_doubtful_digits_of_a_row_are_counted(run: Run, tmp_path: Path) -> None:
    save_model(tmp_path / "torn.keras", network_that_answers(0.5, 0.4, *[0.0125] * 8))
    file = write_png(tmp_path / "page.png", page_ink(["12"], side=400, height=0.3))
    _, output, _ = run("classify", "--model", tmp_path / "torn.keras", file)
    assert output == f"{file}: 00 (at least 50.0 %, 2 doubtful)\n"


def test_scribbles_without_any_digit_are_none(run: Run, tmp_path: Path) -> None:
    save_model(tmp_path / "unsure.keras", network_that_answers(*[0.1] * 10))
    file = write_png(tmp_path / "page.png", page_ink(["12"], side=400, height=0.3))
    _, output, _ = run("classify", "--model", tmp_path / "unsure.keras", file)
    assert output.startswith(f"{file}: not a digit I know (")
