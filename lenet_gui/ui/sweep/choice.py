"""The choice of a sweep: a named one, or what varies, and how much that is. GUI thread."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from lenet_gui.core.data.sources import DataSource, training_images
from lenet_gui.core.experiment.config import Range, TrainingConfig
from lenet_gui.core.runs.estimate import in_words
from lenet_gui.core.runs.run import Run
from lenet_gui.core.sweep.cluster import is_installed, missing
from lenet_gui.core.sweep.estimate import seconds_left
from lenet_gui.core.sweep.kept import listed_results
from lenet_gui.core.sweep.plan import MAX_SEEDS, SEARCHES, Plan, Search, make_plan
from lenet_gui.core.sweep.presets import SWEEPS
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.sweep.sentences import rounds
from lenet_gui.core.training import packages
from lenet_gui.ui.common.formats import sentences, whole
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.sweep.varied import VariedRows
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, named_label
from lenet_gui.ui.widgets.number_field import NumberField

_OWN = "own"

# Milliseconds after the last change until what is chosen is counted.
_PATIENCE = 150

# How many combinations are drawn, at first and at most.
_DRAWN, _MOST_DRAWN = 20, 1000


class SweepChoice(Card):
    """What is compared, with how many seeds and in which search; how long it takes; and Start.

    `config` and `source` return the settings and data in the form, for a sweep of the user's own.

    Attributes:
        plan: what is chosen, or None while it cannot be compared.
        kept: the results of it that are recorded already, or None.

    Signals:
        changed: the plan, or what is kept of it.
        started: the plan and its data are to be trained.
        closed: the curves are to be shown again.
    """

    changed = Signal()
    started = Signal(object, object)
    closed = Signal()

    def __init__(
        self,
        app: App,
        config: Callable[[], TrainingConfig],
        source: Callable[[], DataSource],
        tutorial_source: Callable[[], DataSource],
    ) -> None:
        super().__init__()
        self._app, self._config = app, config
        self._own_source, self._tutorial_source = source, tutorial_source
        self.plan: Plan | None = None
        self.kept: Results | None = None
        heading = QLabel(self.tr("Compare settings"))
        set_type(heading, Type.HEADING)
        heading.setWordWrap(True)
        close = named_button(
            self.tr("Back to the curves"), "closeSweepButton", self.tr("Show the curves")
        )
        close.clicked.connect(self.closed)
        about = QLabel(
            self.tr(
                "Which optimizer is better depends on its learning rate, and on chance. Here many "
                "trainings run side by side, with several seeds, and each is judged at its best."
            )
        )
        about.setWordWrap(True)
        self._box = ChoiceBox()
        self._box.setObjectName("sweepBox")
        for key, title in (
            ("tutorial-fairly", self.tr("The tutorial, fairly")),
            ("dropout", self.tr("Dropout from 0 to 0.6")),
            ("batch-against-rate", self.tr("Batch size against learning rate")),
            (_OWN, self.tr("Choose what varies")),
        ):
            self._box.addItem(title, key)
        self._box.setMinimumContentsLength(14)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        what = QLabel(self.tr("Comparison"))
        what.setBuddy(self._box)
        self._about = named_label("sweepAbout")
        make_quiet(self._about)
        self._varied = VariedRows()
        self._seeds = NumberField(Range(1, MAX_SEEDS), step=1, whole=True)
        self._seeds.setObjectName("sweepSeedsSpin")
        self._seeds.setToolTip(self.tr("Train each combination this many times"))
        self._seeds.setValue(3)
        self._search = ChoiceBox()
        self._search.setObjectName("sweepSearchBox")
        for search, title in zip(
            SEARCHES,
            (
                self.tr("each combination"),
                self.tr("some at random"),
                self.tr("halve them by rounds"),
            ),
            strict=True,
        ):
            self._search.addItem(title, search)
        self._search.setToolTip(
            self.tr(
                "Halving trains all for a few epochs, and the best third three times as long, up "
                "to twice"
            )
        )
        self._count = NumberField(Range(2, _MOST_DRAWN), step=1, whole=True)
        self._count.setObjectName("sweepCountSpin")
        self._count.setAccessibleName(self.tr("Number of combinations"))
        self._count.setToolTip(self.tr("Number of combinations"))
        self._count.setValue(_DRAWN)
        self._estimate = named_label("sweepEstimate")
        make_quiet(self._estimate)
        self._start = named_button(
            self.tr("Start comparing"),
            "startSweepButton",
            self.tr("Train what is missing; what is recorded is not trained again"),
        )
        make_primary(self._start)
        self._start.setIcon(icon("play", on_accent=True))
        self._start.clicked.connect(self._on_start)
        self._searching = QWidget()
        train = QLabel(self.tr("Train"))
        train.setBuddy(self._search)
        self._searching.setLayout(FlowLayout(row_of(train, self._search), self._count))
        seeds = QLabel(self.tr("Seeds"))
        seeds.setBuddy(self._seeds)
        start = QWidget()
        start.setLayout(FlowLayout(self._start, row_of(seeds, self._seeds), gap=2 * GRID))
        margins = (2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setLayout(
            vbox(
                hbox((heading, 1), close),
                about,
                hbox(what, (self._box, 1)),
                self._about,
                self._varied,
                self._searching,
                self._count.explanation,
                start,
                self._seeds.explanation,
                self._estimate,
                spacing=GRID,
                margins=margins,
            )
        )
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self.update_plan)
        self._restore()
        self._box.currentIndexChanged.connect(self.update_plan)
        for changed in (
            *(self._varied.changed, self._seeds.changed, self._count.changed),
            *(self._search.currentIndexChanged, app.run_list.changed),
        ):
            changed.connect(self._soon.start)
        self.update_plan()

    def source(self) -> DataSource:
        """Return the data of what is chosen."""
        return self._own_source() if self._is_own() else self._tutorial_source()

    @Slot()
    def update_later(self) -> None:
        """Follow a change of the form once no more come."""
        self._soon.start()

    @Slot()
    def update_plan(self) -> None:
        """Count what is chosen, and what of it is kept."""
        self._soon.stop()
        own = self._is_own()
        self._varied.setVisible(own)
        self._searching.setVisible(own)
        self._count.setVisible(own and self._search.currentData() != "grid")
        problem = self._problem()
        self.plan, self.kept = None, None
        if not problem:
            try:
                self.plan = self._plan()
            except ValueError as error:
                problem = words(error)
        runs = [entry for entry in self._app.run_list.entries if isinstance(entry, Run)]
        if self.plan is not None:
            self.kept = listed_results(self.plan, self.source(), runs)
            known = self.kept.known if self.kept else {}
            seconds = seconds_left(self.plan, known, training_images(self.source()), runs)
            done = self.kept.trained() if self.kept else 0
        self._about.setText(self._about_text())
        installed = is_installed() and packages.is_installed()
        if self.plan is not None:
            problem = "" if is_installed() else words(missing())
            said = self._counted(self.plan, done, seconds)
            self._estimate.setText(sentences(said, problem))
        else:
            self._estimate.setText(problem)
        self._start.setEnabled(self.plan is not None and installed and not self._is_complete())
        self.changed.emit()

    def _is_own(self) -> bool:
        return self._box.currentIndex() == self._box.count() - 1

    def _is_complete(self) -> bool:
        return self.kept is not None and self.kept.is_complete()

    def _problem(self) -> str:
        if not self._is_own():
            return ""
        if self._config().start:
            return self.tr(
                "A network that is trained further cannot be compared; choose another one under "
                "Advanced."
            )
        return self._varied.problem()

    def _plan(self) -> Plan:
        """Return what is chosen. Raises ValueError with a sentence for the user."""
        seeds = int(self._seeds.value())
        if not self._is_own():
            return SWEEPS[self._box.currentData()].plan(seeds)
        search: Search = self._search.currentData()
        count = None if search == "grid" else int(self._count.value())
        base = dataclasses.replace(self._config(), seed=1)
        return make_plan(base, self._varied.varied(), range(1, seeds + 1), search, count)

    def _about_text(self) -> str:
        if not self._is_own():
            return words(SWEEPS[self._box.currentData()].title) + "."
        said = self.tr("All else is as set at the left: {}.")
        return said.format(words(self._config().title()))

    def _counted(self, plan: Plan, done: int, seconds: float) -> str:
        count, what = whole(plan.count()), words(rounds(plan))
        if self._is_complete():
            return self.tr("{} trainings, and all are recorded: {}.").format(count, what)
        time = words(in_words(seconds))
        if done:
            said = self.tr("{} trainings: {}. {} of them are recorded; the rest takes about {}.")
            return said.format(count, what, whole(done), time)
        said = self.tr("{} trainings: {}. About {} on this machine; pause or stop at any time.")
        return said.format(count, what, time)

    def _on_start(self) -> None:
        self.update_plan()
        if self.plan is not None:
            self._store()
            self.started.emit(self.plan, self.source())

    def _store(self) -> None:
        self._app.settings.comparison = json.dumps(
            {
                "sweep": self._box.currentData(),
                "seeds": int(self._seeds.value()),
                "search": self._search.currentData(),
                "count": int(self._count.value()),
                "varied": self._varied.to_json(),
            }
        )

    def _restore(self) -> None:
        try:
            stored = json.loads(self._app.settings.comparison)
            self._varied.set_json(stored["varied"])
            self._seeds.setValue(float(stored["seeds"]))
            self._count.setValue(float(stored["count"]))
            self._box.setCurrentIndex(max(self._box.findData(stored["sweep"]), 0))
            self._search.setCurrentIndex(max(self._search.findData(stored["search"]), 0))
        except (ValueError, TypeError, KeyError, RecursionError):
            # None, or those of another version.
            return
