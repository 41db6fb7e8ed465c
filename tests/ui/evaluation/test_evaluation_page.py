"""The Test page by itself: what it asks for, and what it makes of the answers."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support import chooser
from support.evaluation import FIRST, SECOND, result_of, take
from support.file_menu import opens_menus
from support.mirror import publish
from support.user_digits import user_digit
from support.window import Dialogs, click, find, text, told

from lenet_gui.core.data.dataset import DatasetError
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.evaluation.worker import (
    MY_DIGITS,
    FetchingNeeded,
    NoDigits,
    Request,
    Result,
)
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.state.catalogue import NetworkChoice

FOLDER = Path("/data/my digits")
OTHER = NetworkChoice("another.keras", SECOND.network)


class Evaluation:
    """The Evaluation page with a network and a folder, and a test in place of its job."""

    def __init__(self, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
        self.app = app
        app.settings.add_data_folder(str(FOLDER))
        app.settings.evaluation_data = str(FOLDER)
        self.page = EvaluationPage(app)
        self.requests: list[Request] = []
        job = self.page.job
        monkeypatch.setattr(job, "start", lambda request, _: self.requests.append(request))

    def use(self, choice: NetworkChoice) -> None:
        """Make this network the current one; the one before can be compared with."""
        self.app.networks.show(choice.name, choice.network, None, saved=False)

    def report(self, request: Request, sentence: str, share: float | None) -> None:
        self.page.job.progressed.emit(request, (sentence, share))

    def answer(self, request: Request) -> None:
        outcome: Future[Result] = Future()
        outcome.set_result(result_of(request))
        self.page.job.done.emit(request, outcome)

    def fail(self, request: Request, error: Exception) -> None:
        outcome: Future[Result] = Future()
        outcome.set_exception(error)
        self.page.job.done.emit(request, outcome)


@pytest.fixture
def tab(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> Evaluation:
    """Not yet on the screen."""
    evaluation = Evaluation(app, monkeypatch)
    evaluation.use(OTHER)
    evaluation.use(FIRST)
    qtbot.addWidget(evaluation.page)
    evaluation.page.resize(1000, 600)
    return evaluation


def show(qtbot: QtBot, tab: Evaluation) -> None:
    with qtbot.waitExposed(tab.page):
        tab.page.show()


def offered(tab: Evaluation) -> list[str]:
    """The names of the buttons that can be pressed, but for those of the glossary and choices."""
    buttons = [one for one in tab.page.findChildren(QPushButton) if one.isVisible()]
    names = [one.objectName() for one in buttons if one.isEnabled()]
    return [name for name in names if name != "comparedNetworkButton"]


def shows_result(tab: Evaluation) -> bool:
    return bool(find(tab.page, QWidget, "confusionMatrix").isVisible())


def compare_with(qtbot: QtBot, tab: Evaluation, name: str) -> None:
    click(tab.page, "comparedNetworkButton")
    chooser.press(qtbot, chooser.opened(qtbot), name)


def network(seed: int) -> NetworkChoice:
    return NetworkChoice(f"network {seed}", Network.initial(SOFTMAX_REGRESSION, seed))


# What it asks for.


def test_nothing_is_made_or_asked_for_until_the_tab_is_shown(tab: Evaluation) -> None:
    requests = tab.requests
    tab.use(OTHER)
    tab.app.set_busy("")
    assert requests == []
    assert tab.page.findChildren(QWidget) == []


def test_shown_for_the_first_time_it_evaluates_by_itself(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    assert requests == [Request(FIRST, FOLDER, "test")]
    assert offered(tab) == ["cancelEvaluationButton"]


def test_what_is_shown_already_is_not_evaluated_again(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.answer(requests[0])
    tab.page.hide()
    tab.use(NetworkChoice(FIRST.name, FIRST.network))
    tab.page.show()
    assert len(requests) == 1


def test_another_network_is_evaluated_once_the_tab_is_in_view(
    qtbot: QtBot, tab: Evaluation
) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.answer(requests[0])
    tab.page.hide()
    tab.use(OTHER)
    assert len(requests) == 1
    tab.page.show()
    assert requests[1] == Request(OTHER, FOLDER, "test")


@opens_menus
def test_choices_are_evaluated_as_they_are_made(qtbot: QtBot, tab: Evaluation) -> None:
    show(qtbot, tab)
    requests = tab.requests
    requests.clear()
    take(tab.page, "evaluationPartBox", "Validation images")
    compare_with(qtbot, tab, "another.keras")
    take(tab.page, "evaluationDataBox", "Built-in digits (no download)")
    assert requests == [
        Request(FIRST, FOLDER, "validation"),
        Request(FIRST, FOLDER, "validation", OTHER),
        Request(FIRST, "builtin", "validation", OTHER),
    ]


def test_back_at_what_is_shown_nothing_more_is_waited_for(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.answer(requests[0])
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(find(tab.page, QComboBox, "evaluationPartBox"), key)
    assert [request.part for request in requests] == ["test", "validation", "validation"]
    assert not find(tab.page, QPushButton, "evaluateButton").isVisible()


@opens_menus
def test_a_chosen_folder_and_a_chosen_file_are_taken(
    qtbot: QtBot, tab: Evaluation, dialogs: Dialogs, tmp_path: Path
) -> None:
    show(qtbot, tab)
    data = find(tab.page, QComboBox, "evaluationDataBox")
    compared = find(tab.page, QPushButton, "comparedNetworkButton")
    tab.requests.clear()
    before = data.currentText()
    qtbot.keyClick(data, Qt.Key.Key_End)
    assert data.currentText() == before
    click(tab.page, "comparedNetworkButton")
    click(chooser.opened(qtbot), "openFileButton")
    assert compared.text() == "No network"
    assert tab.requests == []
    dialogs.path = "/data/other"
    qtbot.keyClick(data, Qt.Key.Key_End)
    dialogs.path = tmp_path / "mine.keras"
    click(tab.page, "comparedNetworkButton")
    click(chooser.opened(qtbot), "openFileButton")
    file = NetworkChoice("mine.keras", path=dialogs.path)
    assert tab.requests[-1] == Request(FIRST, Path("/data/other"), "test", file)
    # What is offered beside it may change without it being let go.
    tab.use(OTHER)
    assert compared.text() == "mine.keras"


@opens_menus
def test_the_comparison_can_be_ended(qtbot: QtBot, tab: Evaluation) -> None:
    show(qtbot, tab)
    compare_with(qtbot, tab, "another.keras")
    compare_with(qtbot, tab, "No network")
    assert tab.requests[-1] == Request(FIRST, FOLDER, "test")


# What it makes of the answers.


def test_a_stale_result_never_overwrites_a_newer_one(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.use(OTHER)
    stale, newer = requests
    tab.answer(newer)
    shown = text(tab.page, "evaluationSummary")
    tab.answer(stale)
    tab.report(stale, "stale", 0.5)
    tab.fail(stale, DatasetError("stale"))
    assert text(tab.page, "evaluationSummary") == shown
    assert "another.keras" in shown
    assert "stale" not in text(tab.page, "evaluationHint")
    assert shows_result(tab)


def test_a_stale_result_does_not_show_while_a_newer_one_is_awaited(
    qtbot: QtBot, tab: Evaluation
) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.use(OTHER)
    tab.answer(requests[0])
    assert not shows_result(tab)
    assert offered(tab) == ["cancelEvaluationButton"]


def test_progress_is_told_in_the_place_of_the_result(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    bar = find(tab.page, QProgressBar, "evaluationProgress")
    tab.report(requests[0], "Reading the images…", None)
    assert (bar.minimum(), bar.maximum(), bar.isVisible()) == (0, 0, True)
    tab.report(requests[0], "512 of 2,048 images", 0.25)
    assert bar.value() / bar.maximum() == 0.25
    assert text(tab.page, "evaluationHint") == "512 of 2,048 images"
    tab.answer(requests[0])
    assert not bar.isVisible()
    assert shows_result(tab)


def test_a_long_evaluation_takes_the_place_of_the_result_before(
    qtbot: QtBot, tab: Evaluation
) -> None:
    show(qtbot, tab)
    tab.answer(tab.requests[0])
    box = find(tab.page, QComboBox, "evaluationPartBox")
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(find(tab.page, QProgressBar, "evaluationProgress").isVisible)
    assert offered(tab) == ["cancelEvaluationButton"]
    click(tab.page, "cancelEvaluationButton")
    # The result before is still at hand.
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert shows_result(tab)
    assert len(tab.requests) == 2


def test_cancel_ends_what_is_under_way(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    click(tab.page, "cancelEvaluationButton")
    assert offered(tab) == ["evaluateButton"]
    assert text(tab.page, "evaluationHint").startswith("The evaluation was cancelled")
    tab.answer(requests[0])
    assert not shows_result(tab)
    click(tab.page, "evaluateButton")
    tab.answer(requests[1])
    assert shows_result(tab)


def test_a_failure_is_told_and_tried_again_when_the_tab_is_next_shown(
    qtbot: QtBot, tab: Evaluation
) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.fail(requests[0], DatasetError("The folder is damaged."))
    assert text(tab.page, "evaluationHint") == "The folder is damaged."
    assert offered(tab) == ["evaluateButton"]
    tab.page.hide()
    tab.page.show()
    assert len(requests) == 2


def test_without_a_network_it_says_so(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Evaluation(app, monkeypatch)
    qtbot.addWidget(tab.page)
    requests = tab.requests
    show(qtbot, tab)
    assert requests == []
    assert text(tab.page, "evaluationHint").startswith("No network is open.")
    assert offered(tab) == ["openNetworkButton"]
    tab.use(FIRST)
    assert len(requests) == 1


@opens_menus
def test_what_was_found_or_why_nothing_was_is_said(
    qtbot: QtBot, tab: Evaluation, announced: list[str]
) -> None:
    show(qtbot, tab)
    tab.answer(tab.requests[0])
    assert announced[-1].startswith("50 % correct. Between 19 and 81 %")
    compare_with(qtbot, tab, "another.keras")
    tab.fail(tab.requests[-1], DatasetError("The folder holds no images."))
    assert announced[-1] == "The folder holds no images."


# While a training runs.


def test_in_training_it_evaluates_only_when_asked(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.answer(requests[0])
    tab.app.set_busy(TRAINING)
    for seed in range(3):
        tab.use(network(seed))
    assert len(requests) == 1
    assert text(tab.page, "evaluationNotice") == "The network has changed since."
    click(tab.page, "evaluateAgainButton")
    assert requests[1].choice.name == "network 2"
    tab.use(network(3))
    tab.answer(requests[1])
    assert "network 2" in text(tab.page, "evaluationSummary")


def test_after_a_training_its_network_is_evaluated(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.answer(requests[0])
    tab.app.set_busy(TRAINING)
    tab.use(network(1))
    tab.app.set_busy("")
    assert [request.choice.name for request in requests] == ["first.keras", "network 1"]


def test_first_shown_in_training_it_says_how_to_begin(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    tab.app.set_busy(TRAINING)
    show(qtbot, tab)
    assert requests == []
    assert text(tab.page, "evaluationHint").startswith("A training is running.")
    click(tab.page, "evaluateButton")
    assert len(requests) == 1


# MNIST, which may not be there.


def test_absent_mnist_is_fetched_only_when_asked(qtbot: QtBot, tab: Evaluation) -> None:
    tab.app.settings.evaluation_data = "mnist"
    requests = tab.requests
    show(qtbot, tab)
    tab.fail(requests[0], FetchingNeeded())
    assert offered(tab) == ["fetchMnistButton", "builtinButton"]
    tab.page.hide()
    tab.page.show()
    tab.fail(requests[1], FetchingNeeded())
    assert [request.may_fetch for request in requests] == [False, False]
    hint = text(tab.page, "evaluationHint")
    assert "MNIST is missing on this computer" in hint
    assert "11.6 MB" in hint
    click(tab.page, "fetchMnistButton")
    assert requests[2].may_fetch


def test_built_in_digits_are_a_click_away_where_mnist_is_missing(
    qtbot: QtBot, tab: Evaluation
) -> None:
    tab.app.settings.evaluation_data = "mnist"
    show(qtbot, tab)
    tab.fail(tab.requests[0], FetchingNeeded())
    click(tab.page, "builtinButton")
    assert tab.requests[1] == Request(FIRST, "builtin", "test")
    assert find(tab.page, QComboBox, "evaluationDataBox").currentText().startswith("Built-in")


def test_another_published_data_set_is_fetched_by_its_name(
    qtbot: QtBot, tab: Evaluation, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(monkeypatch, "letters", title="Letters")
    tab.app.settings.evaluation_data = "letters"
    show(qtbot, tab)
    assert tab.requests[0].source == "letters"
    tab.fail(tab.requests[0], FetchingNeeded())
    assert text(tab.page, "evaluationHint").startswith("Letters is missing on this computer")
    assert find(tab.page, QPushButton, "fetchMnistButton").text() == "Dow&nload Letters"


def test_another_failure_does_not_offer_to_fetch(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.fail(requests[0], FetchingNeeded())
    tab.page.hide()
    tab.page.show()
    tab.fail(requests[1], DatasetError("The folder is damaged."))
    assert offered(tab) == ["evaluateButton"]


def test_fetched_mnist_is_not_evaluated_twice(qtbot: QtBot, tab: Evaluation) -> None:
    requests = tab.requests
    show(qtbot, tab)
    tab.fail(requests[0], FetchingNeeded())
    click(tab.page, "fetchMnistButton")
    tab.answer(requests[1])
    tab.page.hide()
    tab.page.show()
    assert len(requests) == 2


# The user's own digits.


def use_my_digits(tab: Evaluation) -> None:
    box = find(tab.page, QComboBox, "evaluationDataBox")
    box.setCurrentIndex(box.findText("My digits"))
    box.activated.emit(box.currentIndex())


def test_the_users_digits_have_no_parts(qtbot: QtBot, tab: Evaluation) -> None:
    show(qtbot, tab)
    take(tab.page, "evaluationPartBox", "Validation images")
    use_my_digits(tab)
    assert tab.requests[-1] == Request(FIRST, MY_DIGITS, "test")
    assert not find(tab.page, QComboBox, "evaluationPartBox").isEnabled()
    take(tab.page, "evaluationDataBox", "Built-in digits (no download)")
    assert tab.requests[-1] == Request(FIRST, "builtin", "validation")


def test_without_digits_the_canvas_is_a_click_away(qtbot: QtBot, tab: Evaluation) -> None:
    requested = told(tab.app.page_requested)
    show(qtbot, tab)
    use_my_digits(tab)
    tab.fail(tab.requests[-1], NoDigits())
    assert text(tab.page, "evaluationHint").startswith("You have not labelled any digits yet.")
    click(tab.page, "drawDigitButton")
    assert requested == [("draw",)]


def test_one_more_digit_is_evaluated_at_once(qtbot: QtBot, tab: Evaluation) -> None:
    show(qtbot, tab)
    use_my_digits(tab)
    tab.answer(tab.requests[-1])
    count = len(tab.requests)
    tab.app.digits.add("add a 4", [user_digit(4)])
    assert len(tab.requests) == count + 1
