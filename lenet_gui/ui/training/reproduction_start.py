"""What the tutorial did, and the choice of what is trained again. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from lenet_gui.core.data.sources import training_images
from lenet_gui.core.experiment.config import Range, TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.reproduction.reproduce import DEFAULT_SEEDS, EXPERIMENTS, MAX_SEEDS
from lenet_gui.core.runs.estimate import estimate, in_words
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent, short
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.number_field import NumberField


class ReproductionStart(Card):
    """What the tutorial did, the choice of experiments and seeds, and the button.

    Signals:
        requested: the number of seeds, and the keys of the chosen experiments.
        closed: the curves are to be shown again.
    """

    requested = Signal(int, object)
    closed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        heading = QLabel(self.tr("Reproduce the tutorial"))
        set_type(heading, Type.HEADING)
        heading.setWordWrap(True)
        close = named_button(
            self.tr("Back to the curves"), "closeReproductionButton", self.tr("Show the curves")
        )
        close.clicked.connect(self.closed)
        about = QLabel(
            self.tr(
                "“Convolutional Neural Network for Handwritten Digits Recognition” builds LeNet-5, "
                "after LeCun and others (1998), in TensorFlow. Its four experiments are trained "
                "here with its settings, each with several seeds, and its claims are checked."
            )
        )
        about.setWordWrap(True)
        self._checks: dict[str, QCheckBox] = {}
        for experiment in EXPERIMENTS:
            check = self._checks[experiment.key] = QCheckBox(words(experiment.title))
            check.setObjectName(f"{experiment.key}ExperimentCheck")
            check.setChecked(True)
            check.toggled.connect(self._show_estimate)
        self._seeds = NumberField(Range(1, MAX_SEEDS), step=1, whole=True)
        self._seeds.setObjectName("reproductionSeedsSpin")
        self._seeds.setToolTip(
            self.tr("Train each experiment this many times, each time with another seed")
        )
        self._seeds.setValue(DEFAULT_SEEDS)
        self._seeds.changed.connect(self._show_estimate)
        seeds = QLabel(self.tr("Seed&s"))
        seeds.setBuddy(self._seeds)
        self._estimate = QLabel()
        self._estimate.setObjectName("reproductionEstimate")
        self._estimate.setWordWrap(True)
        make_quiet(self._estimate)
        self._button = named_button(self.tr("Repro&duce"), "reproduceButton", self._tip())
        make_primary(self._button)
        self._button.setIcon(icon("play", on_accent=True))
        self._button.clicked.connect(self._on_click)
        count, start = QWidget(), QWidget()
        count.setLayout(hbox(seeds, self._seeds))
        start.setLayout(FlowLayout(self._button, count, gap=2 * GRID))
        column = vbox(
            hbox((heading, 1), close),
            about,
            *self._experiments(),
            start,
            self._seeds.explanation,
            self._estimate,
            spacing=GRID,
            margins=(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID),
        )
        self.setLayout(column)
        app.run_list.changed.connect(self._show_estimate)
        app.busy_changed.connect(self._show_estimate)
        self._show_estimate()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the chosen experiments."""
        return tuple(key for key, check in self._checks.items() if check.isChecked())

    def _experiments(self) -> list[QWidget]:
        """Return a row for each experiment: its check box, settings and claim."""
        made: list[QWidget] = []
        for experiment in EXPERIMENTS:
            settings = QLabel(
                self.tr("{}. The tutorial claims {}.").format(
                    self._settings(experiment.config),
                    in_percent(experiment.tutorial_accuracy or 0, 1),
                )
            )
            settings.setWordWrap(True)
            # Below the text of the check box.
            settings.setIndent(round(1.4 * settings.fontMetrics().height()))
            make_quiet(settings)
            row = QWidget()
            row.setLayout(vbox(self._checks[experiment.key], settings, spacing=0))
            made.append(row)
        return made

    def _settings(self, config: TrainingConfig) -> str:
        optimizer = words(OPTIMIZERS[config.optimizer].title)
        values = (optimizer, short(config.learning_rate), config.batch_size, config.epochs)
        said = self.tr("{} at {}, batches of {}, {} epochs").format(*values)
        if not config.dropout_rate:
            return said
        dropped = in_percent(config.dropout_rate, 0)
        return self.tr("{}, {} of the features dropped").format(said, dropped)

    def _tip(self) -> str:
        return self.tr("Train the chosen experiments of the tutorial, and compare with its claims")

    @Slot()
    def _show_estimate(self) -> None:
        runs = [entry for entry in self._app.run_list.entries if isinstance(entry, Run)]
        images, chosen = training_images("mnist"), self.chosen()
        seeds = int(self._seeds.value())
        seconds = seeds * sum(
            estimate(experiment.config, images, runs).seconds
            for experiment in EXPERIMENTS
            if experiment.key in chosen
        )
        self._estimate.setText(
            self.tr(
                "{} trainings, about {} on this machine. Trainings that are recorded already are "
                "not repeated; stop at any time, and continue later."
            ).format(seeds * len(chosen), words(in_words(seconds)))
            if chosen
            else self.tr("Choose at least one experiment.")
        )
        obstacle = self._app.obstacle()
        self._button.setEnabled(not obstacle and bool(chosen))
        self._button.setToolTip(obstacle or self._tip())

    def _on_click(self) -> None:
        if self._seeds.problem():
            self._seeds.setFocus()
        else:
            self.requested.emit(int(self._seeds.value()), self.chosen())
