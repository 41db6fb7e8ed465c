"""The plane between two classes, or of all, with the drawing and its neighbours. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.preprocess import enlarged
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import decimal, in_percent, sentences, whole
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.diagram.names import title_of
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.plane.library import Points, Wanted
from lenet_gui.ui.plane.model import PlaneModel
from lenet_gui.ui.plane.scatter import Scatter
from lenet_gui.ui.plane.strip import NeighbourStrip
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, named_label
from lenet_gui.ui.widgets.scrolled import FlowingOnCard

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)

# The side of the chosen point's image, in pixels.
_PREVIEW = 14 * GRID

# Places of the drawing in its trail.
_TRAIL = 60


class PlaneView(InsideView):
    """Test images as points, the drawing with its trail among them, and what is nearest to it."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._network: Network | None = None
        self._drawings: list[Floats] = []
        # The drawings' features for a head, in the same order.
        self._features: tuple[Head, Floats] | None = None
        self._is_own_choice = False
        # The image whose answers were chosen, or None, in a tuple.
        self._chosen_for: tuple[Floats | None] | None = None
        self._model = PlaneModel(app, self)
        self._build()
        self._model.changed.connect(self._show_points)
        self._model.found.connect(self._show_neighbours)
        app.image_changed.connect(self._on_image)
        app.networks.changed.connect(self._on_networks_changed)
        if app.image is not None:
            self._drawings.append(app.image)

    # Making.

    def _build(self) -> None:
        self._boxes = [self._class_box(name) for name in ("planeDigit", "planeOther")]
        self._boxes[0].setToolTip(self.tr("The class that is blue, and ahead at the right"))
        self._boxes[1].setToolTip(self.tr("The class that is orange, and ahead at the left"))
        between, and_ = QLabel(self.tr("B&lue")), QLabel(self.tr("&Orange"))
        for label, box in zip((between, and_), self._boxes, strict=True):
            label.setBuddy(box)
        self._two = named_button(
            self.tr("Bo&rder of two"),
            "planeOfTwo",
            self.tr("The plane in which the border between both is a straight line"),
        )
        self._all = named_button(
            self.tr("Map of &all"),
            "planeOfAll",
            self.tr("The plane of the largest spread of all classes"),
        )
        group = QButtonGroup(self)
        for button in (self._two, self._all):
            button.setCheckable(True)
            group.addButton(button)
        self._two.setChecked(True)
        group.buttonClicked.connect(self._want)
        self._scatter = Scatter()
        self._scatter.setObjectName("planeScatter")
        self._scatter.setAccessibleName(self.tr("Test images as points"))
        self._scatter.chosen.connect(self._on_chosen)
        self._scatter.activated.connect(self._on_activated)
        self._about, self._point, self._drawn = (
            named_label(name) for name in ("planeAbout", "planePoint", "planeDrawing")
        )
        make_quiet(self._about)
        self._preview = InputPreview()
        self._preview.setFixedSize(_PREVIEW, _PREVIEW)
        self._strips = [NeighbourStrip(), NeighbourStrip()]
        self._titles = [named_label("nearFeatures"), named_label("nearPixels")]
        names = "featureStrip", "pixelStrip"
        nearest = []
        for strip, title, name in zip(self._strips, self._titles, names, strict=True):
            strip.setObjectName(name)
            make_quiet(title)
            column = QWidget()
            column.setLayout(vbox(title, strip, spacing=GRID // 2))
            nearest.append(column)
        self._by_features = nearest[0]
        self._strips[0].setAccessibleName(self.tr("Nearest training images by features"))
        self._strips[1].setAccessibleName(self.tr("Nearest training images by pixels"))
        self._strips[0].activated.connect(self._on_feature_neighbour)
        self._strips[1].activated.connect(self._on_pixel_neighbour)
        choice = QWidget()
        choice.setLayout(
            FlowLayout(
                row_of(self._two, self._all),
                row_of(between, self._boxes[0]),
                row_of(and_, self._boxes[1], HelpMark("decision-border", beside=self)),
                gap=2 * GRID,
            )
        )
        beside = vbox(self._preview, self._point, self._drawn, None, spacing=GRID)
        above = hbox((self._scatter, 5), (beside, 2), spacing=2 * GRID)
        below = hbox(*[(column, 1) for column in nearest], spacing=3 * GRID)
        body = QWidget()
        body.setLayout(vbox((above, 1), self._about, below, spacing=GRID))
        self.setLayout(vbox(choice, (FlowingOnCard(body), 1), spacing=GRID, margins=_PADDING))

    def _class_box(self, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.addItems(DIGITS)
        box.activated.connect(self._on_class_chosen)
        return box

    # What is wanted.

    def show_reading(self, network: Network, image: Floats | None) -> None:
        if self._network is None or network.names != self._network.names:
            for box in self._boxes:
                box.clear()
                # A class without a name keeps its place.
                box.addItems([name or "–" for name in network.names])
            self._is_own_choice, self._chosen_for = False, None
        self._network = network
        self._on_image(image)
        is_new = self._chosen_for is None or image is not self._chosen_for[0]
        if (is_new or self._is_at_rest()) and not self._is_own_choice:
            self._chosen_for = (image,)
            self._choose_classes(network, image)
        self._want()

    @Slot()
    def _on_networks_changed(self) -> None:
        # The page does not tell that an epoch has ended, as the network is the same.
        if self._network is not None and self.isVisible():
            self.show_reading(self._network, self.app.image)

    def _is_at_rest(self) -> bool:
        """Return whether the network is the current one, and not in the midst of an epoch.

        In the midst of a training's first epoch, the answers change all the time.
        """
        current = self.app.networks.current()
        return current is not None and current.network is self._network and not current.mid_epoch

    def _choose_classes(self, network: Network, image: Floats | None) -> None:
        """Choose the answer for an image and the runner-up; 4 and 9 without an image."""
        order = [4, 9]
        if image is not None:
            order = np.argsort(-network.logits(image[None])[0], kind="stable").tolist()
        for box, number in zip(self._boxes, order, strict=False):
            box.setCurrentIndex(number)

    @Slot()
    def _on_class_chosen(self) -> None:
        self._is_own_choice = True
        self._want()

    @Slot()
    def _want(self) -> None:
        if self._network is None or not self.isVisible():
            return
        digit, other = (box.currentIndex() for box in self._boxes)
        wanted = Wanted(digit, other, self._all.isChecked())
        image = self._drawings[-1] if self._drawings else None
        self._model.want(self._network, wanted, image)
        if self._model.points is None and self._model.has_images:
            self._about.setText(self.tr("Reading the test images…"))
        self._show_trail()

    @Slot(object)
    def _on_image(self, image: Floats | None) -> None:
        """Note where the drawing was, also while it is drawn elsewhere."""
        if image is None:
            self._drawings.clear()
            self._features = None
        elif not self._drawings or image is not self._drawings[-1]:
            self._drawings.append(image)
            if self._features is not None:
                head, features = self._features
                new = head.features(image[None])
                self._features = head, np.concatenate([features, new])[-_TRAIL:]
            del self._drawings[:-_TRAIL]

    # What is chosen.

    @Slot(bool)
    def _on_chosen(self, by_keys: bool) -> None:
        self._show_point()
        if by_keys:
            announce(self._scatter, self._point.text())

    @Slot()
    def _on_activated(self) -> None:
        points, chosen = self._scatter.points(), self._scatter.chosen_point()
        if points is not None and chosen is not None:
            self.app.ink_requested.emit(enlarged(points.images[chosen]))

    @Slot(int)
    def _on_feature_neighbour(self, number: int) -> None:
        found = self._model.neighbours
        if found is not None and found.by_features is not None:
            image = found.images.images[found.by_features.indices[number]]
            self.app.ink_requested.emit(enlarged(image))

    @Slot(int)
    def _on_pixel_neighbour(self, number: int) -> None:
        found = self._model.neighbours
        if found is not None:
            image = found.images.images[found.by_pixels.indices[number]]
            self.app.ink_requested.emit(enlarged(image))

    # Showing.

    @Slot()
    def _show_points(self) -> None:
        points = self._model.points
        self._scatter.show_points(points)
        if points is None:
            self._about.setText(
                self.tr("No images of this network’s classes are on this computer.")
            )
        elif points.wanted.all_classes:
            self._about.setText(self._about_all(points))
        else:
            self._about.setText(self._about_two(points))
        self._show_trail()
        self._show_point()

    def _source(self, points: Points) -> str:
        """Return what the features are, and how many images are shown."""
        count = whole(len(points.labels))
        images = self.tr("{} digits of a simulated pen").format(count)
        if points.title:
            images = self.tr("{} test images of {}").format(count, points.title)
        kind = self.tr("Features: {}. Points: {}.").format(self._features_name(points.head), images)
        current, text = self.app.networks.current(), self.tr("Weights: {}.")
        if current is not None and current.mid_epoch and current.name == self.network_name:
            text = self.tr("Weights: {}, in training.")
        return sentences(kind, text.format(self.network_name))

    def _features_name(self, head: Head) -> str:
        if head.is_of_pixels():
            return self.tr("the pixels, as there is no hidden layer")
        architecture = head.network.architecture
        if head.number == len(architecture.layers) - 1:
            return self.tr("the scores")
        return title_of(architecture.layers[head.number].name)

    def _about_two(self, points: Points) -> str:
        names = points.head.network.names
        digit, other = names[points.wanted.digit], names[points.wanted.other]
        across = points.places[:, 0]
        of_digit = points.labels == points.wanted.digit
        wrong = int((of_digit & (across <= 0)).sum() + (~of_digit & (across >= 0)).sum())
        text = self.tr(
            "To the right: the score of {} less that of {}, exactly, so their border is a straight "
            "line. Upwards: the largest spread that remains."
        ).format(digit, other)
        astray = self.tr("%n point(s) on the wrong side.", "", wrong)
        spread = self.tr(
            "Both directions hold {} of the spread; what is apart may lie on one spot here."
        ).format(in_percent(points.plane.share, 0))
        return sentences(text, astray, spread, self._source(points))

    def _about_all(self, points: Points) -> str:
        text = self.tr(
            "The two directions in which the features are spread the most (PCA) hold {} of the "
            "spread. Distances on such a map mislead."
        )
        said = text.format(in_percent(points.plane.share, 0))
        if points.wrong is not None:
            wrong = self.tr("{} of the points have neighbours that are mostly of another class.")
            said = sentences(said, wrong.format(in_percent(points.wrong, 1)))
        return sentences(said, self._source(points))

    def _show_trail(self) -> None:
        """Show where the drawing was and is, with the weights that the points have."""
        points = self._model.points
        if points is None or not self._drawings:
            self._scatter.show_trail(np.zeros((0, 2)))
            self._drawn.clear()
            return
        if self._features is None or self._features[0] is not points.head:
            self._features = points.head, points.head.features(np.stack(self._drawings))
        features = self._features[1]
        self._scatter.show_trail(points.plane.places(features))
        names = points.head.network.names
        scores = points.head.scores(features[-1:])[0]
        lead = float(scores[points.wanted.digit] - scores[points.wanted.other])
        text = self.tr("Your drawing (large dot): the score of {} is {} above that of {}.")
        if lead < 0:
            text = self.tr("Your drawing (large dot): the score of {} is {} below that of {}.")
        digit, other = names[points.wanted.digit], names[points.wanted.other]
        self._drawn.setText(text.format(digit, decimal(abs(lead), 2), other))

    def _show_point(self) -> None:
        """Show the image of the chosen point, or say how to choose one."""
        points, chosen = self._scatter.points(), self._scatter.chosen_point()
        if points is None or chosen is None:
            image = self._drawings[-1] if self._drawings else None
            self._preview.set_image(image)
            self._point.setText(
                self.tr("Point at a dot to see its image. A click puts it on the canvas.")
            )
            return
        self._preview.set_image(points.images[chosen].astype(np.float32) / 255)
        names = points.head.network.names
        label, answer = names[points.labels[chosen]], names[points.answers[chosen]]
        text = self.tr("Test image: label {}, read as {}.")
        self._point.setText(text.format(label, answer))

    @Slot()
    def _show_neighbours(self) -> None:
        found, head = self._model.neighbours, self._model.head
        nothing = np.zeros((0, 28, 28), np.uint8)
        if found is None or head is None:
            for strip in self._strips:
                strip.show_images(nothing, [])
            # With a drawing they are about to be looked for, unless there are no training images.
            said = self.tr("Nearest training images: there is no drawing yet.")
            for title in self._titles:
                title.setText("" if self._drawings else said)
            return
        names, images, labels = head.network.names, found.images.images, found.images.labels
        self._by_features.setVisible(not head.is_of_pixels())
        for strip, near in zip(self._strips, (found.by_features, found.by_pixels), strict=True):
            if near is None:
                strip.show_images(nothing, [])
                continue
            of = [names[label] for label in labels[near.indices]]
            strip.show_images(images[near.indices], of)
        text = self.tr("Nearest of {} training images by pixels")
        self._titles[1].setText(text.format(whole(len(labels))))
        kind = self._features_name(head)
        text = self.tr("Nearest of {} training images by features: {}")
        said = text.format(whole(found.compared), kind)
        if found.by_features is None:
            said = self.tr("Nearest by features: when the weights come to rest")
            if self._model.share is not None:
                read = self.tr("Nearest by features: {} of the training images are read")
                said = read.format(in_percent(self._model.share, 0))
        self._titles[0].setText(said)

    # Overrides.

    def hideEvent(self, event: QHideEvent) -> None:
        self._model.stop()
        super().hideEvent(event)
