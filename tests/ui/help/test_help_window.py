"""The window of the glossary: how it is opened, searched and read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QSlider
from pytestqt.qtbot import QtBot
from support import accessibility
from support.window import LEFT, find

from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.help.mark import HelpMark, set_help
from lenet_gui.ui.help.pictures.gallery import PictureView
from lenet_gui.ui.help.window import HelpWindow
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def glossary(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    """The glossary, opened at the loss."""
    window.app.help_requested.emit("loss")
    return opened(window)


def opened(window: MainWindow) -> HelpWindow:
    found = window.findChild(HelpWindow)
    assert found is not None
    assert found.isVisible()
    return found


def titles(glossary: HelpWindow) -> list[str]:
    terms = find(glossary, QListWidget, "helpTerms")
    return [terms.item(row).text() for row in range(terms.count())]


def heading(glossary: HelpWindow) -> str:
    return find(glossary, QLabel, "helpTitle").text()


def test_f1_opens_the_glossary_at_the_term_of_the_place_in_front(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page(TrainingPage).come_to_front()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert opened(window).term() == TrainingPage.help_term


def test_the_button_in_the_bar_opens_the_glossary_at_the_term_of_the_place_in_front(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(find(window, QPushButton, "helpButton"), LEFT)
    assert opened(window).term() == DrawPage.help_term


def test_f1_opens_the_glossary_at_the_term_of_the_focused_widget(
    window: MainWindow, qtbot: QtBot
) -> None:
    field = QLineEdit(window)
    set_help(field, "seed")
    field.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert opened(window).term() == "seed"


def test_the_window_stays_usable_and_closes_the_glossary_with_itself(
    window: MainWindow, glossary: HelpWindow
) -> None:
    assert not glossary.isModal()
    window.close()
    assert not glossary.isVisible()


def test_the_same_window_shows_every_term(window: MainWindow, glossary: HelpWindow) -> None:
    for key, term in GLOSSARY.items():
        window.app.help_requested.emit(key)
        assert heading(glossary) == term.english_title
    assert len(window.findChildren(HelpWindow)) == 1


def test_a_terms_first_sentence_is_announced(
    window: MainWindow, glossary: HelpWindow, announced: list[str]
) -> None:
    window.app.help_requested.emit("epoch")
    assert announced == [GLOSSARY["epoch"].first_sentence()]


def test_a_link_in_the_text_leads_to_the_other_term_and_back(
    glossary: HelpWindow, qtbot: QtBot
) -> None:
    find(glossary, QLabel, "helpText").linkActivated.emit("#cross-entropy")
    assert heading(glossary) == "Cross-entropy"
    qtbot.mouseClick(find(glossary, QPushButton, "helpBackButton"), LEFT)
    assert heading(glossary) == "Loss"
    assert not find(glossary, QPushButton, "helpBackButton").isEnabled()


def test_all_terms_are_listed_in_the_order_of_the_alphabet(glossary: HelpWindow) -> None:
    assert len(titles(glossary)) == len(GLOSSARY)
    assert titles(glossary) == sorted(titles(glossary), key=str.casefold)
    assert find(glossary, QListWidget, "helpTerms").currentItem().text() == "Loss"


def test_the_search_lists_terms_with_the_words_in_their_titles_first(
    glossary: HelpWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(find(glossary, QLineEdit, "helpSearch"), "SOFTMAX")
    assert titles(glossary)[:2] == ["Softmax", "Softmax regression"]
    assert "Logits" in titles(glossary)
    assert "Seed" not in titles(glossary)


def test_the_arrow_keys_choose_a_term_from_the_search_field(
    glossary: HelpWindow, qtbot: QtBot
) -> None:
    search = find(glossary, QLineEdit, "helpSearch")
    qtbot.keyClicks(search, "softmax")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert heading(glossary) == "Softmax"
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert heading(glossary) == "Softmax regression"


def test_a_term_that_the_search_hides_is_shown_when_it_is_asked_for(
    window: MainWindow, glossary: HelpWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(find(glossary, QLineEdit, "helpSearch"), "softmax")
    window.app.help_requested.emit("seed")
    assert heading(glossary) == "Seed"
    assert find(glossary, QListWidget, "helpTerms").currentItem().text() == "Seed"


def test_a_search_without_result_keeps_the_term_in_view(glossary: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(glossary, QLineEdit, "helpSearch"), "xyzzy")
    assert titles(glossary) == []
    assert heading(glossary) == "Loss"


def test_a_slider_changes_the_picture_and_says_what_it_shows(
    window: MainWindow, glossary: HelpWindow, qtbot: QtBot
) -> None:
    window.app.help_requested.emit("cross-entropy")
    slider, caption = find(glossary, QSlider, "helpSlider"), find(glossary, QLabel, "helpCaption")
    view = find(glossary, PictureView, "helpPicture")
    slider.setValue(100)
    assert "100 %" in caption.text()
    before = view.grab().toImage()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert "1 %" in caption.text()
    assert view.grab().toImage() != before
    assert accessibility.description(view) == caption.text()
    assert accessibility.name(view) == "Picture of: Cross-entropy"


def test_a_term_without_a_picture_has_no_empty_card(
    window: MainWindow, glossary: HelpWindow
) -> None:
    view = find(glossary, PictureView, "helpPicture")
    window.app.help_requested.emit("run")
    assert not view.isVisible()
    window.app.help_requested.emit("pooling")
    assert view.isVisible()
    assert not find(glossary, QSlider, "helpSlider").isVisible()


def test_escape_closes_the_glossary_and_a_mark_opens_it_again(
    window: MainWindow, glossary: HelpWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(glossary, Qt.Key.Key_Escape)
    assert not glossary.isVisible()
    mark = HelpMark("epoch", parent=window)
    mark.show()
    qtbot.mouseClick(mark, LEFT)
    assert glossary.isVisible()
    assert heading(glossary) == "Epoch"
