"""The bar that plays the epochs of a run. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QWidget

from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import in_percent, phrases
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.film.curve import AccuracyCurve
from lenet_gui.ui.film.frames import Film
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import RUN
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, named_label, with_key

# The least width of the box of runs, in characters.
_RUN_CHARACTERS = 12


class FilmBar(Card):
    """A run to choose, a button that plays, and a slider over the epochs.

    Signals:
        changed: another network is shown.
    """

    changed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._shown: Network | None = None
        self._film = Film(app, self)
        self._film.changed.connect(self._show)
        self._build()
        app.run_list.listed.connect(self._on_listed)
        app.networks.changed.connect(self._on_network_changed)
        app.training.worker.kept.connect(self._on_kept)

    def _build(self) -> None:
        self._runs = QComboBox()
        self._runs.setObjectName("filmRunBox")
        self._runs.setToolTip(self.tr("The run whose epochs are shown"))
        self._runs.setMinimumContentsLength(_RUN_CHARACTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._runs.setSizeAdjustPolicy(policy)
        self._runs.activated.connect(self._on_run_chosen)
        tip = with_key(self.tr("Play the epochs, or stop"), QKeySequence(Qt.Key.Key_Space))
        self._play = named_button("", "filmPlayButton", tip)
        self._play.setAccessibleName(self.tr("Play the epochs"))
        self._play.setCheckable(True)
        self._play.clicked.connect(self._film.play)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("filmSlider")
        self._slider.setAccessibleName(self.tr("Epoch"))
        self._slider.setToolTip(
            self.tr("An epoch of the run, from the untrained network on (arrows, Home, End)")
        )
        self._slider.setMinimumWidth(10 * GRID)
        self._slider.valueChanged.connect(self._on_slider)
        self._curve = AccuracyCurve(self._slider)
        self._curve.setToolTip(self.tr("Validation accuracy after each epoch"))
        self._epoch, self._about, self._hint = (
            named_label(name, wraps=False) for name in ("filmEpoch", "filmAbout", "filmHint")
        )
        font = self._epoch.font()
        font.setBold(True)
        self._epoch.setFont(font)
        make_quiet(self._about)
        self._hint.setWordWrap(True)
        self._train = named_button(
            self.tr("T&rain a network"), "filmTrainButton", self.tr("Go to Train")
        )
        self._train.clicked.connect(self._go_to_training)
        run = QLabel(self.tr("&Run"))
        run.setBuddy(self._runs)
        track = vbox((self._curve, 1), self._slider, spacing=0)
        texts = vbox(None, self._epoch, self._about, None, spacing=0)
        row = hbox(run, (self._runs, 2), self._play, (track, 7), texts, spacing=GRID + GRID // 2)
        self._player = QWidget()
        self._player.setLayout(row)
        self._nothing = QWidget()
        self._nothing.setLayout(hbox((self._hint, 1), self._train, spacing=GRID))
        margins = (GRID + GRID // 2, GRID // 2, 2 * GRID, GRID // 2)
        self.setLayout(vbox(self._player, self._nothing, spacing=0, margins=margins))

    def network(self) -> Network | None:
        """Return the network that is shown, or None before one is read."""
        return self._shown

    def toggle_playing(self) -> None:
        """Play, or stop playing."""
        self._film.play(not self._film.playing)

    # The runs.

    def _playable(self) -> list[Run]:
        """Return the runs that have epochs, or will have, the newest first."""
        entries = reversed(self._app.run_list.entries)
        runs = (e for e in entries if isinstance(e, Run) and e.adaptation is None)
        return [run for run in runs if run.record.epochs or run.state == "running"]

    def _first_run(self, runs: list[Run]) -> str:
        """Return the number of the run that is shown first."""
        current = self._app.networks.current()
        wanted = [self._app.progress.run if self._app.progress.running else ""]
        if current is not None:
            wanted += [current.key.removeprefix(RUN), current.run()]
        numbers = [run.number for run in runs]
        found = [number for number in wanted if number in numbers]
        return (found or numbers or [""])[0]

    @Slot()
    def _on_listed(self) -> None:
        if self.isVisible():
            self._list_runs()

    def _list_runs(self, chosen: str = "") -> None:
        """Offer the runs as they are listed, and show the chosen one, at first the best known."""
        runs = self._playable()
        numbers = [run.number for run in runs]
        shown = self._film.run.number if self._film.run is not None else ""
        number = next((n for n in (chosen, shown) if n in numbers), self._first_run(runs))
        titles = [self._run_title(run) for run in runs]
        with QSignalBlocker(self._runs):
            before = [self._runs.itemText(k) for k in range(self._runs.count())]
            if titles != before:
                self._runs.clear()
                self._runs.addItems(titles)
            for place, run in enumerate(runs):
                self._runs.setItemData(place, run.number)
            self._runs.setCurrentIndex(self._runs.findData(number))
        self._film.set_run(next((run for run in runs if run.number == number), None))
        self._show()

    def _run_title(self, run: Run) -> str:
        return self.tr("{}: {}").format(run.name, words(title_of(run.record.config)))

    @Slot()
    def _on_run_chosen(self) -> None:
        self._list_runs(self._runs.currentData())

    @Slot(str)
    def _on_kept(self, number: str) -> None:
        # Listed in a moment; from then on the training is followed.
        if number and self._film.run is not None and self._film.run.number != number:
            self._film.set_run(None)

    # Showing.

    @Slot(int)
    def _on_slider(self, position: int) -> None:
        self._film.go_to(position)
        if self._slider.hasFocus():
            announce(self._epoch, phrases((self._epoch.text(), self._about.text())))

    @Slot()
    def _on_network_changed(self) -> None:
        if self.isVisible() and self._film.is_live():
            self._show()

    @Slot()
    def _show(self) -> None:
        film = self._film
        self._player.setVisible(film.run is not None)
        self._nothing.setVisible(film.run is None)
        listed = self._app.run_list
        self._hint.setText(
            listed.problem or self.tr("Each training is kept epoch by epoch, to be played here.")
        )
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, film.last())
            self._slider.setValue(film.position)
        self._slider.setEnabled(film.last() > 0)
        self._play.setEnabled(film.last() > 0)
        self._play.setChecked(film.playing)
        self._play.setIcon(icon("pause" if film.playing else "play"))
        if film.run is not None:
            self._show_epoch(film.run)
        network = film.network() if film.run is not None else None
        # While the next is being read, the last stays.
        if network is None and film.run is not None:
            return
        if network is not self._shown:
            self._shown = network
            self.changed.emit()

    def _show_epoch(self, run: Run) -> None:
        """Say which epoch is shown, and how good its network is."""
        film, done = self._film, run.record.epochs
        of = self._app.progress.epochs if film.is_live() else len(done)
        epoch = film.epoch()
        self._curve.set_values(
            [done[e - 1].validation_accuracy if 0 < e <= len(done) else None for e in film.epochs()]
        )
        self._curve.update()
        if epoch is None and not film.is_live():
            failed = "" if film.reading else self.tr("No epoch can be read.")
            self._epoch.setText(failed or self.tr("Reading the epochs…"))
            self._about.clear()
            return
        number = min(len(done) + 1, of) if epoch is None else epoch
        self._epoch.setText(self.tr("Epoch {} of {}").format(number, of))
        if epoch is None:
            self._about.setText(self.tr("in training"))
        elif epoch == 0:
            begun = self.tr("before the training") if run.record.config.start else ""
            self._about.setText(begun or self.tr("untrained"))
        else:
            accuracy = in_percent(done[epoch - 1].validation_accuracy, 2)
            self._about.setText(self.tr("validation {}").format(accuracy))
        self._keep_width(of)

    def _keep_width(self, of: int) -> None:
        """Keep the slider from moving with the length of the texts beside it."""
        widest = self.tr("validation {}").format(in_percent(0.8888, 2))
        self._about.setMinimumWidth(self._about.fontMetrics().horizontalAdvance(widest))
        whole = self.tr("Epoch {} of {}").format(of, of)
        self._epoch.setMinimumWidth(self._epoch.fontMetrics().horizontalAdvance(whole))

    @Slot()
    def _go_to_training(self) -> None:
        self._app.page_requested.emit("training")

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_runs()
        self._app.run_list.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._film.play(False)
        super().hideEvent(event)
