from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from support.pages import on_paper, page_ink
from support.window import (
    CONTROL,
    LEFT,
    SHIFT,
    Dialogs,
    activate,
    click,
    enabled,
    find,
    on_screen,
    text,
)

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.recognition.page import Entry, Page
from lenet_gui.core.recognition.reading import ReadDigit, Reading
from lenet_gui.ui.page_view.painting import painted
from lenet_gui.ui.page_view.picture import PagePicture
from lenet_gui.ui.page_view.window import PageWindow
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars

ROWS = ["123", "456 7"]
INK = page_ink(ROWS, side=400, height=0.12, seed=2)
NETWORK = load_model(paths.models_folder() / FIRST_MODEL)
PAGE = Page.read(INK, NETWORK)


def picture() -> QImage:
    """The page in twice the size of its ink."""
    pixels = np.ascontiguousarray(on_paper(INK).repeat(2, axis=0).repeat(2, axis=1))
    side = len(pixels)
    return QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGBA8888).copy()


@pytest.fixture
def window(qtbot: QtBot, app: App) -> PageWindow:
    window = PageWindow(app, "numbers.png", picture(), 2.0, PAGE)
    on_screen(qtbot, window, 1000, 700)
    activate(qtbot, window)
    return window


def view(window: QWidget) -> PagePicture:
    found: PagePicture = find(window, PagePicture, "pagePicture")
    return found


def typed(window: QWidget) -> QPlainTextEdit:
    found: QPlainTextEdit = find(window, QPlainTextEdit, "pageText")
    return found


def middle(window: QWidget, index: int) -> QPoint:
    """The place of a digit on the screen, in pixels of the view."""
    return view(window).mapFromScene(view(window).place(index).center())


def press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view(window), key)


def test_the_page_says_how_much_is_on_it(window: PageWindow) -> None:
    assert text(window, "pageTitle") == "2 rows, 7 digits"
    assert text(window, "pageDoubts") == ""
    assert typed(window).toPlainText() == "123\n456 7"
    assert not enabled(window, "nextDoubtfulButton")


def test_a_digit_under_the_pointer_shows_its_input_and_bars(window: PageWindow) -> None:
    assert text(window, "pageDigitNote").startswith("Digit 1 of 7")
    QTest.mouseMove(view(window).viewport(), middle(window, 4))
    assert text(window, "pageDigitLabel") == "5"
    assert text(window, "pageDigitNote").startswith("Digit 5 of 7")
    digit = PAGE.reading.digits[4]
    bars = find(window, ProbabilityBars, "pageBars")
    np.testing.assert_array_equal(bars.probabilities(), digit.probabilities)
    preview = find(window, InputPreview, "pageInputPreview")
    np.testing.assert_array_equal(preview.image(), digit.image)
    QTest.mouseMove(view(window).viewport(), QPoint(2, 2))
    assert text(window, "pageDigitNote").startswith("Digit 1 of 7")


def test_arrow_keys_lead_along_the_rows_and_to_the_next_row(window: PageWindow) -> None:
    press(window, Qt.Key.Key_Right)
    assert text(window, "pageDigitLabel") == "2"
    press(window, Qt.Key.Key_Down)
    assert text(window, "pageDigitLabel") == "5"
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert text(window, "pageDigitLabel") == "7"
    press(window, Qt.Key.Key_Up)
    assert text(window, "pageDigitLabel") == "3"


def test_a_click_and_a_key_correct_a_digit_and_undo_brings_it_back(window: PageWindow) -> None:
    QTest.mouseClick(view(window).viewport(), LEFT, pos=middle(window, 2))
    press(window, Qt.Key.Key_8)
    assert typed(window).toPlainText() == "128\n456 7"
    assert text(window, "pageDigitNote").endswith("Checked by you")
    click(window, "page9Button")
    assert typed(window).toPlainText() == "129\n456 7"
    click(window, "undoPageButton")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert typed(window).toPlainText() == "123\n456 7"
    click(window, "redoPageButton")
    assert typed(window).toPlainText() == "128\n456 7"


def test_what_is_no_digit_is_left_out(window: PageWindow) -> None:
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert typed(window).toPlainText() == "13\n456 7"
    assert text(window, "pageTitle") == "2 rows, 6 digits"
    assert not enabled(window, "removeFromPageButton")
    press(window, Qt.Key.Key_2)
    assert typed(window).toPlainText() == "123\n456 7"


def test_return_confirms_a_doubtful_digit_and_goes_to_the_next(qtbot: QtBot, app: App) -> None:
    doubtful = [_with_two_candidates(index) for index in range(7)]
    page = Page(Reading((tuple(doubtful[:3]), tuple(doubtful[3:]))), PAGE.entries)
    window = on_screen(qtbot, PageWindow(app, "", picture(), 2.0, page), 1000, 700)
    assert text(window, "pageDoubts") == "7 doubtful"
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert text(window, "pageDoubts") == "5 doubtful"
    assert text(window, "pageDigitNote").startswith("Digit 3 of 7")
    click(window, "nextDoubtfulButton")
    assert text(window, "pageDigitNote").startswith("Digit 4 of 7")
    assert text(window, "pageDoubts") == "5 doubtful"


def _with_two_candidates(index: int) -> ReadDigit:
    digit = PAGE.reading.digits[index]
    return dataclasses.replace(digit, candidates=(*digit.candidates, 0))


def test_a_typed_text_corrects_all_rows_at_once(window: PageWindow) -> None:
    typed(window).setPlainText("129 / 450 7")
    click(window, "confirmPageTextButton")
    assert typed(window).toPlainText() == "129\n450 7"
    assert not enabled(window, "confirmPageTextButton")
    click(window, "undoPageButton")
    assert typed(window).toPlainText() == "123\n456 7"


def test_ctrl_z_in_the_text_undoes_what_was_typed_and_then_what_was_confirmed(
    window: PageWindow,
) -> None:
    typed(window).setPlainText("129 / 450 7")
    click(window, "confirmPageTextButton")
    typed(window).setFocus()
    QTest.keyClick(typed(window), Qt.Key.Key_8)
    QTest.keyClick(typed(window), Qt.Key.Key_Z, CONTROL)
    assert typed(window).toPlainText() == "129\n450 7"
    QTest.keyClick(typed(window), Qt.Key.Key_Z, CONTROL)
    assert typed(window).toPlainText() == "123\n456 7"


def test_ctrl_z_works_as_soon_as_the_text_is_confirmed(window: PageWindow) -> None:
    typed(window).setPlainText("129 / 450 7")
    click(window, "confirmPageTextButton")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert typed(window).toPlainText() == "123\n456 7"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert typed(window).toPlainText() == "129\n450 7"


def test_a_text_that_does_not_fit_says_why_and_cannot_be_confirmed(
    window: PageWindow, announced: list[str]
) -> None:
    typed(window).setPlainText("123\n45")
    said = "Digits of row 2 on the page: 4; in the text: 2."
    assert text(window, "pageTextNote") == said
    assert said in announced
    assert not enabled(window, "confirmPageTextButton")


def test_what_is_checked_can_be_taught_once(window: PageWindow, app: App) -> None:
    assert not enabled(window, "teachPageButton")
    press(window, Qt.Key.Key_7, Qt.Key.Key_Right, Qt.Key.Key_2)
    click(window, "teachPageButton")
    kept = app.digits.read()
    assert sorted(one.digit.label for one in kept) == [2, 7]
    assert text(window, "pageDoubts") == "Added 2 digits to My digits"
    assert not enabled(window, "teachPageButton")
    press(window, Qt.Key.Key_Right, Qt.Key.Key_3)
    assert find(window, QWidget, "teachPageButton").text() == "Add 1 digit to &My digits"
    images = {one.digit.label: one.digit.image for one in kept}
    seen = np.rint(PAGE.reading.digits[1].image * 255)
    np.testing.assert_allclose(images[2], seen, atol=1)


def test_the_text_is_copied(window: PageWindow) -> None:
    click(window, "copyPageButton")
    assert QGuiApplication.clipboard().text() == "123\n456 7"


@pytest.mark.parametrize("kind", ["txt", "csv", "png"])
def test_a_page_is_exported(
    window: PageWindow, dialogs: Dialogs, tmp_path: Path, kind: str
) -> None:
    dialogs.path = path = tmp_path / f"page.{kind}"
    click(window, "exportPageButton")
    if kind == "txt":
        assert path.read_text() == "123\n456 7\n"
    elif kind == "csv":
        assert list(csv.reader(path.read_text().splitlines())) == [["123"], ["456", "7"]]
    else:
        saved, plain = QImage(str(path)), picture()
        assert saved.size() == plain.size()
        assert saved.convertToFormat(plain.format()) != plain
    assert Path(dialogs.asked[0]).name == "numbers"


def test_a_page_that_cannot_be_written_is_told(
    window: PageWindow,
    dialogs: Dialogs,
    tmp_path: Path,
    press_in_dialog: Callable[..., list[str]],
) -> None:
    dialogs.path = path = tmp_path / "missing" / "page.txt"
    said = press_in_dialog("OK")
    click(window, "exportPageButton")
    assert said[0].startswith(f"{path} was not written: ")


def test_the_wheel_enlarges_the_picture_and_a_button_shows_it_whole(window: PageWindow) -> None:
    before = view(window).transform().m11()
    place = QPointF(middle(window, 3))
    wheel = QWheelEvent(
        place,
        QPointF(view(window).mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view(window).viewport(), wheel)
    assert view(window).transform().m11() > 1.5 * before
    assert enabled(window, "zoomOutButton")
    click(window, "zoomFitButton")
    assert view(window).transform().m11() == pytest.approx(before)
    assert not enabled(window, "zoomFitButton")


def test_signs_are_no_digits_of_the_page(qtbot: QtBot, app: App) -> None:
    minus = dataclasses.replace(PAGE.reading.digits[0], candidates=(), sign="-")
    digits = (minus, *PAGE.reading.digits[1:])
    page = Page(Reading((digits[:3], digits[3:])), (Entry(None), *PAGE.entries[1:]))
    window = on_screen(qtbot, PageWindow(app, "", picture(), 2.0, page), 1000, 700)
    assert text(window, "pageTitle") == "2 rows, 6 digits"
    assert text(window, "pageDigitNote") == "Minus sign"
    press(window, Qt.Key.Key_Right)
    assert text(window, "pageDigitNote").startswith("Digit 1 of 6")
    press(window, Qt.Key.Key_Left, Qt.Key.Key_4)
    assert text(window, "pageTitle") == "2 rows, 7 digits"
    assert text(window, "pageDigitNote").startswith("Digit 1 of 7")


def test_a_click_above_a_minus_at_the_height_of_its_answer_chooses_it(
    qtbot: QtBot, app: App
) -> None:
    first = PAGE.reading.digits[0]
    halfway = (first.box.top + first.box.bottom) // 2
    low = dataclasses.replace(first.box, top=halfway - 2, bottom=halfway + 2)
    minus = dataclasses.replace(first, candidates=(), sign="-", box=low)
    digits = (minus, *PAGE.reading.digits[1:])
    page = Page(Reading((digits[:3], digits[3:])), (Entry(None), *PAGE.entries[1:]))
    window = on_screen(qtbot, PageWindow(app, "", picture(), 2.0, page), 1000, 700)
    press(window, Qt.Key.Key_Right)
    corner = QPointF(2 * first.box.left, 2 * digits[1].box.top)
    QTest.mouseClick(view(window).viewport(), LEFT, pos=view(window).mapFromScene(corner))
    assert text(window, "pageDigitLabel") == "−"


def test_in_a_low_window_the_text_can_be_confirmed_without_scrolling(
    qtbot: QtBot, app: App
) -> None:
    window = on_screen(qtbot, PageWindow(app, "", picture(), 2.0, PAGE), 768, 519)
    confirm = find(window, QWidget, "confirmPageTextButton")
    assert not confirm.visibleRegion().isEmpty()
    assert confirm.visibleRegion().boundingRect() == confirm.rect()
    assert not find(window, QPlainTextEdit, "pageText").visibleRegion().isEmpty()


def test_an_answer_in_doubt_is_not_covered_by_the_next(qtbot: QtBot, app: App) -> None:
    pictures = []
    for count in (1, 2):
        digits = (_with_two_candidates(0), PAGE.reading.digits[1])[:count]
        page = Page(Reading((digits,)), PAGE.entries[:count])
        blank = QImage(200, 200, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        answers = painted(blank, page, lambda index: QRectF(50 + 6 * index, 50, 6, 10))
        # The middle of the first answer, whose right half would lie under the second one.
        pictures.append(answers.copy(49, 40, 14, 6))
    assert pictures[0] == pictures[1]


def test_in_a_low_window_what_is_wrong_with_the_text_covers_nothing(qtbot: QtBot, app: App) -> None:
    window = on_screen(qtbot, PageWindow(app, "", picture(), 2.0, PAGE), 768, 519)
    bars = find(window, ProbabilityBars, "pageBars")
    typed(window).setPlainText("123\n45")
    note = find(window, QWidget, "pageTextNote")
    qtbot.waitUntil(note.isVisible)
    QApplication.processEvents()
    assert bars.height() >= bars.minimumSizeHint().height()
    assert note.visibleRegion().boundingRect() == note.rect()
    assert note.height() >= note.heightForWidth(note.width())
