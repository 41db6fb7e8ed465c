"""The Evaluation tab by itself: what it asks for, and what it makes of the answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.evaluation import FIRST, SECOND, part, press, result_of, take, text
from support.mirror import publish
from support.tab import told

from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.evaluation.tab import EvaluationTab
from lenet_gui.ui.evaluation.worker import NetworkChoice, Request

FOLDER = Path("/data/my digits")

Asked = list[Request]


@pytest.fixture
def tab(qtbot: QtBot) -> EvaluationTab:
    """The Evaluation tab, with a network and a folder, not yet on the screen."""
    tab = EvaluationTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    tab.set_data_folders([str(FOLDER)], FOLDER)
    tab.set_others([SECOND])
    tab.set_network(FIRST)
    return tab


def show(qtbot: QtBot, tab: EvaluationTab) -> None:
    with qtbot.waitExposed(tab):
        tab.show()


def asked(tab: EvaluationTab) -> list[Request]:
    """A list that will hold what the tab asks for."""
    requests: list[Request] = []
    tab.evaluation_requested.connect(requests.append)
    return requests


@pytest.fixture
def requests(qtbot: QtBot, tab: EvaluationTab) -> list[Request]:
    """What the tab asks for, which is shown now."""
    requests = asked(tab)
    show(qtbot, tab)
    return requests


def enabled(tab: EvaluationTab) -> dict[str, bool]:
    names = {"evaluate": "evaluateButton", "cancel": "cancelEvaluationButton"}
    return {key: part(tab, QPushButton, name).isEnabled() for key, name in names.items()}


def network(seed: int) -> NetworkChoice:
    return NetworkChoice(f"network {seed}", Network.initial(SOFTMAX_REGRESSION, seed))


# What it asks for.


def test_nothing_is_made_or_asked_for_until_the_tab_is_shown(tab: EvaluationTab) -> None:
    requests = asked(tab)
    tab.set_network(SECOND)
    tab.set_training(False)
    assert requests == []
    assert tab.findChildren(QWidget) == []


def test_shown_for_the_first_time_it_evaluates_by_itself(
    tab: EvaluationTab, requests: Asked
) -> None:
    assert requests == [Request(FIRST, FOLDER, "test")]
    assert enabled(tab) == {"evaluate": False, "cancel": True}


def test_what_is_shown_already_is_not_evaluated_again(tab: EvaluationTab, requests: Asked) -> None:
    tab.show_result(result_of(requests[0]))
    tab.hide()
    tab.set_network(NetworkChoice(FIRST.name, FIRST.network))
    tab.show()
    assert len(requests) == 1


def test_another_network_is_evaluated_once_the_tab_is_in_view(
    tab: EvaluationTab, requests: Asked
) -> None:
    tab.show_result(result_of(requests[0]))
    tab.hide()
    tab.set_network(SECOND)
    assert len(requests) == 1
    tab.show()
    assert requests[1] == Request(SECOND, FOLDER, "test")


def test_choices_are_evaluated_as_they_are_made(qtbot: QtBot, tab: EvaluationTab) -> None:
    show(qtbot, tab)
    requests = asked(tab)
    take(tab, "evaluationPartBox", "Validation images")
    take(tab, "comparedNetworkBox", "second.keras")
    take(tab, "evaluationDataBox", "Built-in digits (no download)")
    assert requests == [
        Request(FIRST, FOLDER, "validation"),
        Request(FIRST, FOLDER, "validation", SECOND),
        Request(FIRST, "builtin", "validation", SECOND),
    ]


def test_back_at_what_is_shown_nothing_more_is_waited_for(
    qtbot: QtBot, tab: EvaluationTab, requests: Asked
) -> None:
    tab.show_result(result_of(requests[0]))
    cancelled = told(tab.cancel_requested)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(part(tab, QComboBox, "evaluationPartBox"), key)
    assert [request.part for request in requests] == ["test", "validation", "validation"]
    assert cancelled == [()]
    assert enabled(tab)["cancel"]


def test_the_last_entries_ask_for_a_folder_and_a_file(qtbot: QtBot, tab: EvaluationTab) -> None:
    show(qtbot, tab)
    requests = asked(tab)
    folder, file = told(tab.folder_wanted), told(tab.file_wanted)
    for name in ("evaluationDataBox", "comparedNetworkBox"):
        box = part(tab, QComboBox, name)
        before = box.currentText()
        qtbot.keyClick(box, Qt.Key.Key_End)
        assert box.currentText() == before
    assert (folder, file, requests) == ([()], [()], [])


def test_a_chosen_folder_and_a_chosen_file_are_taken(qtbot: QtBot, tab: EvaluationTab) -> None:
    show(qtbot, tab)
    requests = asked(tab)
    other = Path("/data/other")
    tab.set_data_folders([str(other), str(FOLDER)], other)
    file = NetworkChoice("mine.keras", path=Path("/mine.keras"))
    tab.add_file(file)
    assert requests[-1] == Request(FIRST, other, "test", file)
    # What is offered beside it may change without it being let go.
    tab.set_others([])
    assert part(tab, QComboBox, "comparedNetworkBox").currentText() == "mine.keras"


# What it makes of the answers.


def test_a_stale_result_never_overwrites_a_newer_one(tab: EvaluationTab, requests: Asked) -> None:
    tab.set_network(SECOND)
    stale, newer = requests
    tab.show_result(result_of(stale))
    assert not part(tab, QWidget, "confusionMatrix").isVisible()
    assert enabled(tab)["cancel"]
    tab.show_result(result_of(newer))
    shown = text(tab, "evaluationSummary")
    tab.show_result(result_of(stale))
    tab.show_progress(stale, "stale", 0.5)
    tab.show_failure(stale, "stale")
    assert text(tab, "evaluationSummary") == shown
    assert "second.keras" in shown
    assert "stale" not in text(tab, "evaluationMessage")
    assert part(tab, QWidget, "confusionMatrix").isVisible()


def test_progress_is_told(tab: EvaluationTab, requests: Asked) -> None:
    bar = part(tab, QProgressBar, "evaluationProgress")
    tab.show_progress(requests[0], "Reading the images …", None)
    assert (bar.minimum(), bar.maximum(), bar.isVisible()) == (0, 0, True)
    tab.show_progress(requests[0], "512 of 2,048 images", 0.25)
    assert bar.value() / bar.maximum() == 0.25
    assert text(tab, "evaluationMessage") == "512 of 2,048 images"
    tab.show_result(result_of(requests[0]))
    assert not bar.isVisible()
    assert text(tab, "evaluationMessage") == ""


def test_cancel_ends_what_is_under_way(tab: EvaluationTab, requests: Asked) -> None:
    cancelled = told(tab.cancel_requested)
    press(tab, "cancelEvaluationButton")
    assert cancelled == [()]
    assert enabled(tab) == {"evaluate": True, "cancel": False}
    assert text(tab, "evaluationHint").startswith("Called off")
    tab.show_result(result_of(requests[0]))
    assert not part(tab, QWidget, "confusionMatrix").isVisible()
    press(tab, "evaluateButton")
    tab.show_result(result_of(requests[1]))
    assert part(tab, QWidget, "confusionMatrix").isVisible()


def test_a_failure_is_told_and_tried_again_when_the_tab_is_next_shown(
    tab: EvaluationTab, requests: Asked
) -> None:
    tab.show_failure(requests[0], "The folder is damaged.")
    assert text(tab, "evaluationHint") == "The folder is damaged."
    assert not part(tab, QPushButton, "fetchMnistButton").isVisible()
    assert enabled(tab) == {"evaluate": True, "cancel": False}
    tab.hide()
    tab.show()
    assert len(requests) == 2


def test_without_a_network_it_says_so(qtbot: QtBot, tab: EvaluationTab) -> None:
    requests = asked(tab)
    tab.set_network(None)
    show(qtbot, tab)
    assert requests == []
    assert text(tab, "evaluationHint").startswith("No network is open.")
    assert enabled(tab) == {"evaluate": False, "cancel": False}
    tab.set_network(FIRST)
    assert len(requests) == 1


# While a training runs.


def test_in_training_it_evaluates_only_when_asked(tab: EvaluationTab, requests: Asked) -> None:
    tab.show_result(result_of(requests[0]))
    tab.set_training(True)
    for seed in range(3):
        tab.set_network(network(seed))
    assert len(requests) == 1
    assert text(tab, "evaluationMessage").startswith("The network has learned on since.")
    press(tab, "evaluateButton")
    assert requests[1].choice.name == "network 2"
    tab.set_network(network(3))
    tab.show_result(result_of(requests[1]))
    assert "network 2" in text(tab, "evaluationSummary")


def test_after_a_training_its_network_is_evaluated(tab: EvaluationTab, requests: Asked) -> None:
    tab.show_result(result_of(requests[0]))
    tab.set_training(True)
    tab.set_network(network(1))
    tab.set_training(False)
    assert [request.choice.name for request in requests] == ["first.keras", "network 1"]


def test_first_shown_in_training_it_says_how_to_begin(qtbot: QtBot, tab: EvaluationTab) -> None:
    requests = asked(tab)
    tab.set_training(True)
    show(qtbot, tab)
    assert requests == []
    assert text(tab, "evaluationHint").startswith("A training is running. Press Evaluate")


# MNIST, which may not be there.


def test_absent_mnist_is_fetched_only_when_asked(qtbot: QtBot, tab: EvaluationTab) -> None:
    tab.set_data_folders([], "mnist")
    requests = asked(tab)
    show(qtbot, tab)
    tab.show_fetching_needed(requests[0])
    press(tab, "evaluateButton")
    tab.show_fetching_needed(requests[1])
    assert [request.may_fetch for request in requests] == [False, False]
    hint = text(tab, "evaluationHint")
    assert "MNIST is not on this computer" in hint
    assert "built-in digits" in hint
    press(tab, "fetchMnistButton")
    assert requests[2].may_fetch
    # Once it is here, it is not evaluated a second time.
    tab.show_result(result_of(requests[2]))
    tab.hide()
    tab.show()
    assert len(requests) == 3


def test_another_published_data_set_is_fetched_by_its_name(
    qtbot: QtBot, tab: EvaluationTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(monkeypatch, "letters", title="Letters")
    tab.set_data_folders([], "letters")
    requests = asked(tab)
    show(qtbot, tab)
    assert requests[0].source == "letters"
    tab.show_fetching_needed(requests[0])
    assert text(tab, "evaluationHint").startswith("Letters is not on this computer")
    assert part(tab, QPushButton, "fetchMnistButton").text() == "&Fetch Letters"


# Names for those who cannot see.


def test_every_widget_that_takes_input_has_a_name_and_a_tip(
    tab: EvaluationTab, requests: Asked
) -> None:
    take(tab, "comparedNetworkBox", "second.keras")
    tab.show_result(result_of(requests[-1]))
    names = [
        "evaluationDataBox evaluationPartBox comparedNetworkBox evaluateButton",
        "cancelEvaluationButton evaluationProgress confusionMatrix perDigitTable misreadGallery",
        "allMisreadButton bothRightButton onlyFirstButton onlySecondButton bothWrongButton",
        "fetchMnistButton",
    ]
    for name in " ".join(names).split():
        widget: Any = part(tab, QWidget, name)
        assert heard.name(widget), name
        assert widget.toolTip(), name
