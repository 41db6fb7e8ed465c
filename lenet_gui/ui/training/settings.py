"""The left column: presets, advanced settings, the tutorial, and Train. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.data.sources import training_images
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.network.architectures import OWN
from lenet_gui.core.runs.estimate import estimate, in_words
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_flat, make_primary, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.presets import CUSTOM, PresetCards
from lenet_gui.ui.widgets.layouts import FlowLayout, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.scrolled import Flowing

# The width in characters where there is room.
_WIDTH = 50


class TrainingSettings(QWidget):
    """Presets as cards, below them all settings, folded; the button Train stays in sight.

    Attributes:
        presets: the cards.
        form: the settings of the next training.
        tutorial: the button that shows the tutorial's reproduction, checked while it does.
        compare: the button that shows the comparison of settings, checked while it does.
        build: the button that opens the bench.
        train: the button.

    Signals:
        view_chosen: "tutorial" or "comparison" is to be shown, or the curves with "".
    """

    view_chosen = Signal(str)

    def __init__(self, app: App, key: str) -> None:
        super().__init__()
        self._app = app
        self._tip = with_key(self.tr("Train a new network"), key)
        self.presets = PresetCards()
        self.form = TrainingForm()
        self._advanced = named_button(
            self.tr("&Advanced"),
            "advancedButton",
            self.tr("Show all settings: optimizer, learning rate, batch size, epochs, data, …"),
        )
        self._advanced.setCheckable(True)
        make_flat(self._advanced)
        self._for_next = QLabel(self.tr("Changes apply to the next training."))
        self._for_next.setWordWrap(True)
        make_quiet(self._for_next)
        self._all = Card()
        margins = (GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)
        self._all.setLayout(vbox(self._for_next, self.form, margins=margins))
        self.build = named_button(
            self.tr("&Build a network…"),
            "buildButton",
            self.tr("Put a network together from layers, and train it"),
        )
        make_flat(self.build)
        self.tutorial = named_button(
            self.tr("The t&utorial"),
            "tutorialButton",
            self.tr("Reproduce the tutorial's experiments, and check what it claims"),
        )
        self.tutorial.setCheckable(True)
        make_flat(self.tutorial)
        self.compare = named_button(
            self.tr("Compare settings"),
            "compareSettingsButton",
            self.tr("Train with many settings side by side, and compare each at its best"),
        )
        self.compare.setCheckable(True)
        make_flat(self.compare)
        contents = QWidget()
        contents.setLayout(vbox(self.presets, self._all, None, spacing=2 * GRID))
        self._scroll = Flowing(contents)
        more = QWidget()
        more.setLayout(FlowLayout(self._advanced, self.build, self.tutorial, self.compare))
        self.train = named_button(self.tr("&Train"), "trainButton", self._tip)
        self.train.setIcon(icon("play", on_accent=True))
        make_primary(self.train)
        self.setLayout(vbox((self._scroll, 1), more, self.train, spacing=GRID))
        self.presets.chosen.connect(self._on_preset_chosen)
        self._views = {"tutorial": self.tutorial, "comparison": self.compare}
        for name, button in self._views.items():
            button.toggled.connect(partial(self._on_view_toggled, name))
        self.form.preset_changed.connect(self.presets.set_current)
        self._advanced.toggled.connect(self._show_advanced)
        app.run_list.changed.connect(self._show_estimates)
        self.form.config_changed.connect(self._show_own)
        self.presets.set_current(self.form.preset())
        self._show_advanced(False)
        self.set_obstacle("")
        self._show_estimates()

    def sizeHint(self) -> QSize:
        # Buttons wrap, and leave the room to the curves.
        wanted = QSize(_WIDTH * self.fontMetrics().averageCharWidth(), super().sizeHint().height())
        return wanted.expandedTo(self.minimumSizeHint())

    @Slot()
    def show_curves(self) -> None:
        """Show the curves again."""
        for button in self._views.values():
            button.setChecked(False)

    def _on_view_toggled(self, name: str, shown: bool) -> None:
        """Show one view at most, and the curves without any."""
        if shown:
            for other, button in self._views.items():
                button.setChecked(other == name)
        checked = [each for each, button in self._views.items() if button.isChecked()]
        self.view_chosen.emit(checked[0] if checked else "")

    def set_obstacle(self, sentence: str) -> None:
        """Show why nothing can be trained now; "" if it can."""
        self.train.setEnabled(not sentence)
        self.train.setToolTip(sentence or self._tip)
        self._for_next.setVisible(bool(sentence))

    def open_advanced(self) -> None:
        """Show all settings."""
        self._advanced.setChecked(True)

    def show_own(self) -> None:
        """Bring the card of the user's own settings into sight."""
        self.show_curves()
        # Once it has its place.
        QTimer.singleShot(0, self._scroll, self._scroll_to_own)

    def _scroll_to_own(self) -> None:
        self._scroll.ensureWidgetVisible(self.presets.card(CUSTOM))

    @Slot(str)
    def _on_preset_chosen(self, key: str) -> None:
        self.show_curves()
        if key == CUSTOM:
            self._advanced.setChecked(True)
        else:
            self.form.choose_preset(key)

    @Slot(bool)
    def _show_advanced(self, shown: bool) -> None:
        self._all.setVisible(shown)
        self._advanced.setIcon(icon("chevron-down" if shown else "chevron-right"))
        if shown:
            # Once it has its place.
            QTimer.singleShot(0, self._scroll, self._scroll_to_settings)

    def _scroll_to_settings(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._all.y())

    @Slot()
    def _show_own(self) -> None:
        """Name the network of the user's own settings."""
        config = self.form.config()
        is_own = config.network == OWN or bool(config.start)
        self.presets.set_facts(
            CUSTOM, words(config.start or config.network_title()) if is_own else "", ""
        )

    @Slot()
    def _show_estimates(self) -> None:
        runs = [entry for entry in self._app.run_list.entries if isinstance(entry, Run)]
        for key, preset in PRESETS.items():
            found = estimate(preset.config, training_images(preset.source), runs)
            accuracy = in_percent(preset.expected_accuracy, 1)
            facts = self.tr("{}, about {}").format(accuracy, words(in_words(found.seconds)))
            if found.run is None:
                tip = self.tr(
                    "Accuracy on MNIST's test images; time estimated from another computer"
                )
            else:
                tip = self.tr("Accuracy on MNIST's test images; time estimated from {}")
                tip = tip.format(found.run.name)
            self.presets.set_facts(key, facts, tip)
