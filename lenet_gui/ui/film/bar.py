"""The bar that plays the epochs of a run, or of two beside one another. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSlider, QWidget

from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import in_percent, phrases
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_quiet
from lenet_gui.ui.film import texts
from lenet_gui.ui.film.curve import AccuracyCurve
from lenet_gui.ui.film.film import Film
from lenet_gui.ui.film.run_boxes import RunBoxes, title
from lenet_gui.ui.help.mark import HelpMark, set_help
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import RUN
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, named_label, with_key

# The width, in average characters, from which boxes and slider have room in one row.
_ONE_ROW = 185


class FilmBar(Card):
    """A run to choose, perhaps another beside it, a button that plays, and a slider of epochs.

    Signals:
        changed: another network is shown, or another epoch.
    """

    changed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._shown: tuple[Network | None, Network | None] = (None, None)
        self._film = Film(app, self)
        self._film.changed.connect(self._show)
        self._build()
        app.run_list.listed.connect(self._on_listed)
        app.networks.changed.connect(self._on_network_changed)
        app.training.worker.kept.connect(self._on_kept)

    def _build(self) -> None:
        self._boxes = RunBoxes(
            ("filmRunBox", "filmBesideBox"),
            (
                self.tr("The run whose epochs are shown"),
                self.tr("Another run, such as with another optimizer, at the same epoch"),
            ),
        )
        self._boxes.chosen.connect(self._list_runs)
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
        self._curve.setToolTip(
            self.tr("Validation accuracy after each epoch; dashed: the run beside it")
        )
        self._epoch, self._about, self._hint, self._compared = (
            named_label(name, wraps=False)
            for name in ("filmEpoch", "filmAbout", "filmHint", "filmCompared")
        )
        font = self._epoch.font()
        font.setBold(True)
        self._epoch.setFont(font)
        make_quiet(self._about)
        for label in (self._hint, self._compared):
            label.setWordWrap(True)
        self._train = named_button(
            self.tr("T&rain a network"), "filmTrainButton", self.tr("Go to Train")
        )
        self._train.clicked.connect(self._go_to_training)
        run, beside = QLabel(self.tr("&Run")), QLabel(self.tr("Beside it"))
        run.setBuddy(self._boxes.first)
        beside.setBuddy(self._boxes.beside)
        self._other = QWidget()
        self._other.setLayout(hbox(beside, self._boxes.beside))
        boxes = hbox(run, self._boxes.first, GRID, self._other, None)
        track = vbox((self._curve, 1), self._slider, spacing=0)
        said = vbox(None, self._epoch, self._about, None, spacing=0)
        player = hbox(self._play, (track, 1), said, spacing=GRID + GRID // 2)
        self._rows = hbox(boxes, (player, 1), spacing=2 * GRID)
        self._player = QWidget()
        self._player.setLayout(self._rows)
        self._why = QWidget()
        self._why.setLayout(hbox((self._compared, 1), HelpMark("optimizer", beside=self._why)))
        self._nothing = QWidget()
        self._nothing.setLayout(hbox((self._hint, 1), self._train, spacing=GRID))
        margins = (GRID + GRID // 2, GRID // 2, 2 * GRID, GRID // 2)
        all_rows = vbox(self._player, self._why, self._nothing, spacing=GRID // 2, margins=margins)
        self.setLayout(all_rows)
        set_help(self, "epoch")

    def networks(self) -> tuple[Network | None, Network | None]:
        """Return the networks that are shown of the run and of the one beside it.

        One is None before it is read, and the second without a run beside the first.
        """
        return self._shown

    def headings(self) -> list[tuple[str, str]]:
        """Return for each of two runs its title, and which epoch is shown; of one run nothing."""
        if not self._has_two():
            return []
        shown = self._film.epoch
        return [
            (title(frames.run), texts.heading(frames, shown))
            for frames in self._film.runs
            if frames.run is not None
        ]

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

    def _numbers(self) -> list[str]:
        """Return the numbers of the runs that are shown, "" for none."""
        return [frames.run.number if frames.run else "" for frames in self._film.runs]

    def _has_two(self) -> bool:
        return self._film.runs[1].run is not None

    @Slot()
    def _on_listed(self) -> None:
        if self.isVisible():
            self._list_runs(self._numbers())

    @Slot(list)
    def _list_runs(self, numbers: list[str]) -> None:
        """Offer the runs as they are listed, and show those that are wanted.

        The best known is the first in place of one that there is not.
        """
        runs = {run.number: run for run in self._playable()}
        wanted, *others = numbers
        first = runs.get(wanted) or runs.get(self._first_run(list(runs.values())))
        beside = next((runs[number] for number in others if number in runs), None)
        if beside is first:
            beside = None
        self._boxes.offer(list(runs.values()), [run for run in (first, beside) if run])
        self._other.setEnabled(len(runs) > 1)
        self._film.set_runs(first, beside)
        self._show()

    @Slot(str)
    def _on_kept(self, number: str) -> None:
        # Listed in a moment; from then on the training is followed.
        if number and self._film.runs[0].run is not None and number not in self._numbers():
            self._film.runs[0].set_run(None)

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
        film, run = self._film, self._film.runs[0].run
        self._player.setVisible(run is not None)
        self._nothing.setVisible(run is None)
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
        self._curve.set_values(
            *(
                [texts.accuracy(frames.run, epoch) for epoch in film.epochs()]
                for frames in film.runs
                if frames.run is not None
            )
        )
        if run is not None:
            self._show_epoch(run)
        self._compared.setText(texts.compared(film.runs, film.epoch))
        self._why.setVisible(bool(self._compared.text()))
        self._show_networks()

    def _show_networks(self) -> None:
        first, beside = self._film.networks()
        # While the next is being read, the last stays.
        if first is None and self._film.runs[0].run is not None:
            first = self._shown[0]
        if beside is None and self._film.runs[1].reading:
            beside = self._shown[1]
        if (first, beside) != self._shown:
            self._shown = first, beside
            self.changed.emit()

    def _show_epoch(self, run: Run) -> None:
        """Say which epoch is shown, and how good its networks are."""
        first, beside = self._film.runs
        epoch = first.epoch_at(self._film.epoch)
        if epoch is None:
            failed = "" if first.reading else self.tr("No epoch can be read.")
            self._epoch.setText(failed or self.tr("Reading the epochs…"))
            self._about.clear()
            return
        shown = self._film.epoch
        counts = [len(frames.run.record.epochs) for frames in self._film.runs if frames.run]
        of = max(*counts, self._app.progress.epochs if self._film.is_live() else 1)
        self._epoch.setText(self.tr("Epoch {} of {}").format(shown, of))
        about = texts.state(run, epoch)
        if beside.run is not None and (other := beside.epoch_at(shown)) is not None:
            known = texts.accuracy(run, epoch), texts.accuracy(beside.run, other)
            if known[0] is not None and known[1] is not None:
                both = (in_percent(share, 2) for share in known if share is not None)
                about = self.tr("validation {} and {}").format(*both)
        self._about.setText(about)
        self._keep_width(of)

    def _keep_width(self, of: int) -> None:
        """Keep the slider from moving with the length of the texts beside it."""
        share = in_percent(0.8888, 2)
        widest = self.tr("validation {}").format(share)
        if self._has_two():
            widest = self.tr("validation {} and {}").format(share, share)
        self._about.setMinimumWidth(self._about.fontMetrics().horizontalAdvance(widest))
        whole = self.tr("Epoch {} of {}").format(of, of)
        self._epoch.setMinimumWidth(self._epoch.fontMetrics().horizontalAdvance(whole))

    @Slot()
    def _go_to_training(self) -> None:
        self._app.page_requested.emit("training")

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_runs(self._numbers())
        self._app.run_list.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        one_row = self.width() >= _ONE_ROW * self.fontMetrics().averageCharWidth()
        self._rows.setDirection(direction.LeftToRight if one_row else direction.TopToBottom)
        # Two rows leave as much as they can to the diagrams below.
        self._rows.setSpacing(2 * GRID if one_row else GRID // 2)

    def hideEvent(self, event: QHideEvent) -> None:
        self._film.play(False)
        super().hideEvent(event)
