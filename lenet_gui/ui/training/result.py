"""What stands above the curves before and after a training. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.experiment.record import TrainingRecord, duration
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.ui.common.formats import decimal, in_percent, short, whole
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key


class EmptyState(Card):
    """What to do before there is anything to show."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainingEmptyState")
        heading = QLabel(self.tr("Train a network of your own"))
        set_type(heading, Type.HEADING)
        steps = (
            self.tr("1.  Choose a preset at the left: “99 % in seconds” is a good start."),
            self.tr("2.  Press Train. The curves begin at 10 %, as if guessing, and rise."),
            self.tr("3.  Draw meanwhile, and see your digit read better and better."),
        )
        labels = [heading, *map(QLabel, steps)]
        for label in labels:
            label.setWordWrap(True)
        margins = (4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        self.setLayout(vbox(None, *labels, None, spacing=GRID + GRID // 2, margins=margins))


class ResultCard(Card):
    """The result of a training: the accuracy in large type, the interval in words, what next.

    Attributes:
        compare: the button that shows the run before in the same plots.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName("resultCard")
        self._app = app
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        make_quiet(self._name)
        self._figure = QLabel()
        self._figure.setObjectName("resultFigure")
        set_type(self._figure, Type.FIGURE)
        self._words = QLabel()
        self._words.setObjectName("resultWords")
        self._words.setWordWrap(True)
        self._help = HelpMark("confidence-interval", beside=self)
        draw = named_button(
            self.tr("&Draw with it"),
            "drawWithItButton",
            self.tr("Let this network read what you draw"),
        )
        make_primary(draw)
        draw.setIcon(icon("draw", on_accent=True))
        draw.clicked.connect(self._go_and_draw)
        mistakes = named_button(
            self.tr("See its &mistakes"),
            "seeMistakesButton",
            self.tr("Test it, and see the images that it misreads"),
        )
        mistakes.setIcon(icon("test"))
        mistakes.clicked.connect(self._go_and_test)
        self.compare = named_button(
            self.tr("&Compare with the run before"),
            "compareRunButton",
            self.tr("Show the curves of the run before in the same plots"),
        )
        self.compare.setIcon(icon("compare"))
        self._save = named_button(
            self.tr("Save…"), "saveResultButton", with_key(self.tr("Save this network"), "Ctrl+S")
        )
        self._save.setIcon(icon("save"))
        self._save.clicked.connect(app.networks.save)
        app.networks.changed.connect(self._show_save)
        buttons = QWidget()
        buttons.setLayout(FlowLayout(draw, mistakes, self.compare, self._save))
        said = hbox((self._words, 1), self._help)
        said.setAlignment(self._help, Qt.AlignmentFlag.AlignTop)
        top = hbox(self._figure, (said, 1), spacing=2 * GRID)
        margins = (2 * GRID, GRID + GRID // 2, 2 * GRID, 2 * GRID)
        self.setLayout(vbox(self._name, top, buttons, spacing=GRID, margins=margins))
        self._show_save()

    def show_record(self, name: str, record: TrainingRecord) -> None:
        """Show the result of the training of the network of this name."""
        said = self.tr("{}: {} epochs in {}").format(
            name, short(record.epochs_trained, 3), words(duration(record.seconds))
        )
        if record.epochs_trained == 1:
            said = self.tr("{}: 1 epoch in {}").format(name, words(duration(record.seconds)))
        self._name.setText(said)
        figure, meaning = self._result(record)
        self._figure.setText(figure)
        self._words.setText(meaning)
        self._help.setVisible(record.test_accuracy is not None)

    def _result(self, record: TrainingRecord) -> tuple[str, str]:
        """Return the figure in large type, and its meaning."""
        if record.test_accuracy is not None:
            low, high = wilson_interval(record.test_accuracy, record.test_images)
            meaning = self.tr(
                "of the {} test images are read correctly, though it has never seen them. On other "
                "images of this kind it would be {} to {} %, in 19 of 20 such tests."
            )
            figures = (decimal(100 * low, 1), decimal(100 * high, 1))
            return _per_cent(record.test_accuracy), meaning.format(
                whole(record.test_images), *figures
            )
        if record.outcome == "diverged":
            return self.tr("Diverged"), self.tr(
                "The loss grew without bound. Try a smaller learning rate, a larger batch, or Adam."
            )
        if not record.epochs:
            return self.tr("Stopped"), self.tr("The first epoch was not completed.")
        meaning = self.tr(
            "of the {} validation images were read correctly after the last complete epoch. The "
            "training was stopped; resume it under All runs."
        )
        accuracy = _per_cent(record.epochs[-1].validation_accuracy)
        return accuracy, meaning.format(whole(record.validation_images))

    @Slot()
    def _show_save(self) -> None:
        self._save.setVisible(self._app.networks.is_unsaved())

    @Slot()
    def _go_and_draw(self) -> None:
        self._app.page_requested.emit("draw")

    @Slot()
    def _go_and_test(self) -> None:
        self._app.page_requested.emit("evaluation")


def _per_cent(accuracy: float) -> str:
    """Return an accuracy with one decimal, or with two where that would make it 100."""
    return in_percent(accuracy, 2 if f"{100 * accuracy:.1f}" == "100.0" else 1)
