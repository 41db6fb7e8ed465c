"""The landscape of the loss: runs to choose, the map of their paths, and charts. GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.landscape.plane import weights_of
from lenet_gui.core.insight.landscape.survey import ALONG, Landscape
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import write_bytes
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.formats import short
from lenet_gui.ui.common.theme import GRID, colours, make_quiet
from lenet_gui.ui.film.run_boxes import LINES, RunBoxes
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.landscape import texts
from lenet_gui.ui.landscape.chart import Line, LineChart
from lenet_gui.ui.landscape.map import LandscapeMap
from lenet_gui.ui.landscape.model import Survey, best_pair
from lenet_gui.ui.plots.pointer_reading import PointerReading
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.progress_bar import ProgressBar
from lenet_gui.ui.widgets.scrolled import Flowing

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)
_PICTURE_SCALE = 2


class LandscapeView(InsideView):
    """One run or two, the loss on the plane of their paths, and how true that picture is.

    Only the runs matter to it; the network that is shown in *Look inside* is marked where it lies.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._network: Network | None = None
        self._survey = Survey(app, self)
        self._survey.changed.connect(self._show)
        self._survey.failed.connect(self._on_failed)
        self._build()
        app.run_list.listed.connect(self._on_listed)

    # Making.

    def _build(self) -> None:
        self._boxes = RunBoxes(
            ("landscapeRun", "landscapeBeside"),
            (
                self.tr("The run whose epochs are the solid path"),
                self.tr("The run whose epochs are the dashed path"),
            ),
        )
        self._boxes.chosen.connect(self._on_runs_chosen)
        self._again = named_button(
            "", "landscapeAgain", self.tr("Measure the losses once more, or stop")
        )
        self._again.clicked.connect(self._on_again)
        self._save = named_button(
            self.tr("S&ave picture…"), "landscapeSave", self.tr("Save map and charts as a picture")
        )
        self._save.clicked.connect(self._on_save)
        self._progress = ProgressBar()
        self._progress.setAccessibleName(self.tr("Measured points"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        mark = HelpMark("loss-landscape", beside=self)
        self._choice = QWidget()
        run, beside = QLabel(self.tr("R&un")), QLabel(self.tr("Bes&ide"))
        run.setBuddy(self._boxes.first)
        beside.setBuddy(self._boxes.beside)
        flow = FlowLayout(
            row_of(run, self._boxes.first),
            row_of(beside, self._boxes.beside, mark),
            row_of(self._again, self._save),
            gap=2 * GRID,
        )
        self._choice.setLayout(flow)
        self._remark = named_label("landscapeRemark")
        self._train = named_button(
            self.tr("&Train a network"), "landscapeTrain", self.tr("Go to Train")
        )
        self._train.clicked.connect(self._go_to_training)
        self._map = LandscapeMap()
        self._map.setObjectName("landscapeMap")
        self._map.setAccessibleName(self.tr("The loss around the paths"))
        self._map.chosen.connect(self._on_chosen)
        self._map.pointed_at.connect(self._on_pointed_at)
        self._reading = PointerReading(self._map)
        self._epoch, self._about, self._profile_title, distance_title = (
            named_label(name)
            for name in (
                "landscapeEpoch", "landscapeAbout", "landscapeProfile", "landscapeDistances",
            )
        )  # fmt: skip
        distance_title.setText(self.tr("Distance from the plane at each epoch"))
        for label in (self._about, self._profile_title, distance_title):
            make_quiet(label)
        self._profile, self._distances = LineChart(logarithmic=True), LineChart(logarithmic=False)
        self._profile.setObjectName("profileChart")
        self._distances.setObjectName("distanceChart")
        self._profile.setAccessibleName(self.tr("Loss along the line"))
        self._distances.setAccessibleName(self.tr("Distance from the plane"))
        side = vbox(
            self._epoch,
            vbox(self._profile_title, (self._profile, 1), spacing=GRID // 2),
            vbox(distance_title, (self._distances, 1), spacing=GRID // 2),
            self._about,
            spacing=GRID + GRID // 2,
        )
        side.setStretch(1, 3)
        side.setStretch(2, 2)
        self._beside, self._body = QWidget(), QWidget()
        self._beside.setLayout(side)
        scrolled = Flowing(self._beside, on_card=True)
        self._body.setLayout(hbox((self._map, 5), (scrolled, 3), spacing=2 * GRID))
        nothing = hbox((self._remark, 1), self._train, spacing=GRID)
        rows = vbox(self._choice, self._progress, nothing, (self._body, 999), None)
        rows.setContentsMargins(*_PADDING)
        self.setLayout(rows)

    # What is asked for.

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Mark a network on the map, if it lies on a path or on the plane."""
        self._network = network
        self._mark_network()

    def _runs(self) -> list[Run]:
        """Return the runs that have epochs, the newest first."""
        entries = reversed(self.app.run_list.entries)
        runs = (e for e in entries if isinstance(e, Run) and e.adaptation is None)
        return [run for run in runs if run.record.epochs]

    @Slot()
    def _on_listed(self) -> None:
        if not self.isVisible():
            return
        runs = self._runs()
        chosen = [self._known(runs, run) for run in self._survey.runs]
        known = [run for run in chosen if run is not None]
        if len(known) < len(chosen) or not known:
            # None was chosen yet, or it is gone.
            known = best_pair(runs)
        self._boxes.offer(runs, known)
        if not _are_same(known, self._survey.runs):
            self._survey.measure(known)
        else:
            self._show()

    def _known(self, runs: list[Run], chosen: Run) -> Run | None:
        """Return a run as it is listed now; while it is in training, as it was chosen."""
        for run in runs:
            if (run.number, run.record.started) == (chosen.number, chosen.record.started):
                return chosen if run.state == "running" else run
        return None

    @Slot(list)
    def _on_runs_chosen(self, numbers: list[str]) -> None:
        runs = self._runs()
        by_number = {run.number: run for run in runs}
        chosen = [by_number[number] for number in numbers if number in by_number]
        self._boxes.offer(runs, chosen)
        if not _are_same(chosen, self._survey.runs):
            self._survey.measure(chosen)

    @Slot()
    def _on_again(self) -> None:
        if self._survey.measuring:
            self._survey.stop()
        else:
            by_number = {run.number: run for run in self._runs()}
            self._survey.measure([by_number.get(r.number, r) for r in self._survey.runs])

    @Slot()
    def _go_to_training(self) -> None:
        self.app.page_requested.emit("training")

    # Showing.

    def _landscape(self) -> Landscape | None:
        return self._survey.found.landscape if self._survey.found else None

    def _names(self) -> list[str]:
        return [texts.run_name(run) for run in self._survey.runs]

    @Slot()
    def _show(self) -> None:
        survey, landscape = self._survey, self._landscape()
        has_runs = bool(survey.runs)
        self._choice.setVisible(has_runs)
        self._train.setVisible(not has_runs)
        self._body.setVisible(landscape is not None)
        self._progress.setVisible(survey.measuring)
        self._progress.set_share(landscape.done if landscape else None)
        stop, again = self.tr("&Stop"), self.tr("Mea&sure again")
        self._again.setText(stop if survey.measuring else again)
        self._again.setVisible(survey.measuring or landscape is None or landscape.done < 1)
        self._save.setEnabled(landscape is not None)
        show_and_say(self._remark, texts.remark(survey, self.app.run_list.problem))
        self._remark.setVisible(bool(self._remark.text()))
        self._map.show_landscape(landscape, self._names())
        if landscape is not None:
            self._show_charts(landscape)
            self._about.setText(texts.caveat(landscape))
            self._mark_network()
        self._show_epoch()

    def _show_charts(self, landscape: Landscape) -> None:
        names, two = self._names(), len(landscape.paths) > 1
        title = self.tr("Loss on the straight line from {} to {}, exact")
        ends = names[:2] if two else (self.tr("the start"), self.tr("the end"))
        self._profile_title.setText(title.format(*ends))
        along = np.linspace(0, 1, ALONG)

        def on_line(number: int) -> str:
            loss = float(landscape.profile[number])
            return texts.on_line(float(along[number]), loss)

        style = Qt.PenStyle.SolidLine
        line = Line(along, landscape.profile, style, on_line, (0, ALONG - 1))
        self._profile.show_lines([line])
        run, place = self._map.epoch()
        lines = []
        for number, path in enumerate(landscape.paths):
            said = partial(texts.epoch, landscape, names[number], number)
            dots = (place,) if number == run else ()
            epochs = np.array(path.epochs, np.float64)
            distances = texts.distances(landscape, number)
            lines.append(Line(epochs, distances, LINES[number], said, dots))
        self._distances.show_lines(lines)

    def _show_epoch(self) -> None:
        landscape = self._landscape()
        run, place = self._map.epoch()
        self._epoch.setText(
            texts.epoch(landscape, self._names()[run], run, place) if landscape else ""
        )

    @Slot(bool)
    def _on_chosen(self, by_keys: bool) -> None:
        self._show_epoch()
        landscape = self._landscape()
        if landscape is not None:
            self._show_charts(landscape)
        if by_keys:
            announce(self._map, self._epoch.text())

    @Slot(object)
    def _on_pointed_at(self, place: tuple[float, float] | None) -> None:
        landscape = self._landscape()
        loss = float("nan") if landscape is None or place is None else landscape.loss_near(*place)
        if np.isnan(loss):
            self._reading.hide()
            return
        pointer = self._map.mapFromGlobal(self._map.cursor().pos())
        self._reading.show_at(pointer, self.tr("a loss of {}").format(short(loss, 3)))

    def _mark_network(self) -> None:
        """Mark the network that is shown in Look inside, if it is no farther away than a path."""
        landscape, network = self._landscape(), self._network
        place = None
        if (
            landscape is not None
            and network is not None
            and network.architecture.layers == landscape.like.architecture.layers
        ):
            vector = weights_of(network)
            farthest = max(float(path.distances.max()) for path in landscape.paths)
            if landscape.plane.distance(vector) <= 1.01 * farthest:
                place = landscape.plane.place(vector)
        self._map.show_network(place)

    @Slot(str)
    def _on_failed(self, details: str) -> None:
        self.app.show_failure(self.tr("The landscape could not be measured."), details)

    # A picture.

    @Slot()
    def _on_save(self) -> None:
        filters = {".png": self.tr("Picture (*.png)")}
        self.app.export(self.tr("Save the landscape"), filters, self._write)

    def _write(self, path: Path) -> None:
        """Write map and charts as a PNG of twice the resolution of the screen. Raises OSError."""
        # All of what is beside the map, which may be scrolled.
        beside, gap = self._beside.size(), 2 * GRID
        width = self._map.width() + beside.width() + 3 * gap
        height = max(self._map.height(), beside.height()) + 2 * gap
        size = QSize(width, height) * _PICTURE_SCALE
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(colours().surface)
        with QPainter(image) as painter:
            flags = QWidget.RenderFlag.DrawChildren
            self._map.render(painter, QPoint(gap, gap), renderFlags=flags)
            place = QPoint(self._map.width() + 2 * gap, gap)
            self._beside.render(painter, place, renderFlags=flags)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        write_bytes(path, bytes(buffer.data().data()))

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_listed()
        self.app.run_list.refresh()


def _are_same(runs: list[Run], others: tuple[Run, ...]) -> bool:
    """Return whether runs are the same, with the same epochs."""

    def key(run: Run) -> tuple[str, str, int]:
        return run.number, run.record.started, len(run.record.epochs)

    return [key(run) for run in runs] == [key(run) for run in others]
