"""The page with a network's architecture and its activations for a drawing. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.diagram.names import term_of
from lenet_gui.ui.help.mark import HelpMark, set_help
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.network.layer_table import LayerTable
from lenet_gui.ui.network.views import VIEWS, ViewRow
from lenet_gui.ui.network.wrapped_label import WrappedLabel
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import PAGE, FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)

# The height, in pixels, from which diagram and value have room beside the table.
_ROOM_BESIDE_TABLE = 60 * GRID

# The width, in pixels, from which there is much room beside the numbers of a value.
_ROOM_BESIDE_STRIP = 120 * GRID


class NetworkPage(Page):
    """The diagram of the network, and how a value of it comes about; on request, a table of layers.

    In place of the diagram there may be one of VIEWS. All show the current network, or in a film
    that of each epoch of a run. Contents are made when first shown, and follow drawing and network
    while visible.
    """

    key = "network"
    help_term = "feature-map"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._built = False
        self._network = app.networks.network()
        self._beside: Network | None = None
        self._elsewhere: Network | None = None
        app.networks.changed.connect(self._on_network_changed)
        app.image_changed.connect(self._show_layers)
        app.why_requested.connect(self._on_why_requested)
        self._menu = QMenu(self.tr("Views of Look inside"))
        for row in VIEWS:
            self._menu.addAction(row.texts()[0], partial(self._open_view, row))
        self.actions_by_menu = {"View": [self._menu.menuAction()]}

    @Slot()
    def _on_network_changed(self) -> None:
        before, self._network = self._network, self.app.networks.network()
        beside, self._beside = self._beside, None
        if not self._built:
            return
        if self._film_shown.isChecked():
            # Before its first frame is read, the current network stays.
            first, self._beside = self._film.networks()
            self._network = first or self._network
        network = self._network
        if network is before and self._beside is beside:
            return
        if network and (before is None or before.architecture is not network.architecture):
            self._choose_current()
        self._show_layers()

    # Making.

    def _build(self) -> None:
        # Imported here, because defining its class would delay the start.
        from lenet_gui.ui.diagram.favourites import FavouritePatches
        from lenet_gui.ui.diagram.strip import UnitStrip
        from lenet_gui.ui.film.bar import FilmBar
        from lenet_gui.ui.network.diagrams import Diagrams

        self._built = True
        self._view = Diagrams()
        self._view.chosen.connect(self._show_value)
        self._strip = UnitStrip()
        self._strip.setObjectName("unitStrip")
        self._view_card, self._strip_card = Card(), Card()
        self._view_card.setLayout(vbox((self._view, 1), margins=_PADDING))
        self._favourites = FavouritePatches(self.app)
        self._favourites.setObjectName("favouritePatches")
        row = hbox((self._strip, 1), self._favourites, spacing=2 * GRID, margins=_PADDING)
        self._strip_card.setLayout(row)
        self._table_card = self._make_table()
        self._table_card.hide()
        self._film = FilmBar(self.app)
        self._film.setObjectName("filmBar")
        self._film.hide()
        self._film.changed.connect(self._on_network_changed)
        head = self._make_head()
        self._cards = vbox((self._view_card, 1), self._table_card, spacing=GRID)
        self._layers = QWidget()
        self._layers.setLayout(self._cards)
        below = (self._layers, 7), (self._strip_card, 2)
        self._rows = vbox(head, self._views, self._film, *below, spacing=GRID, margins=PAGE)
        # Without a network there is nothing below.
        self._rows.setAlignment(head, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._rows)
        self._choose_current()
        self._show_architecture()

    def _make_head(self) -> QWidget:
        self._title = WrappedLabel("networkHeading")
        set_type(self._title, Type.HEADING)
        self._note = WrappedLabel("activationsNote")
        make_quiet(self._note)
        self._draw = named_button(
            self.tr("Draw a di&git"), "drawDigitButton", self.tr("Go to the canvas")
        )
        self._draw.clicked.connect(self._go_to_canvas)
        self._open = named_button(
            self.tr("O&pen network…"), "openNetworkButton", self.tr("Open a network file")
        )
        self._open.clicked.connect(self.app.networks.open_by_dialog)
        self._as_table = named_button(
            self.tr("&Layers as a table"),
            "layersAsTableButton",
            self.tr("Show the layers with their shapes and numbers of weights"),
        )
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._show_cards)
        self._views = self._make_views()
        head = QWidget()
        buttons = (self._draw, self._open, self._as_table)
        said = FlowLayout(self._title, HelpMark("feature-map"), self._note, row_gap=GRID // 4)
        head.setLayout(hbox((said, 1), *buttons, spacing=GRID))
        return head

    def _make_views(self) -> QWidget:
        """Return the buttons that choose what the page shows."""
        self._by_layer = named_button(
            self.tr("Layer by layer"), "layersButton", self.tr("Each layer, and each value in it")
        )
        self._by_layer.setCheckable(True)
        self._by_layer.setChecked(True)
        self._choices: dict[QPushButton, ViewRow] = {}
        self._made: dict[ViewRow, InsideView] = {}
        self._own_history = self.history
        group = QButtonGroup(self)
        group.addButton(self._by_layer)
        for row in VIEWS:
            title, tip, _ = row.texts()
            button = named_button(title, row.name, tip)
            button.setCheckable(True)
            group.addButton(button)
            self._choices[button] = row
        group.buttonClicked.connect(self._on_view_chosen)
        self._film_shown = named_button(
            self.tr("Film"),
            "filmButton",
            self.tr("Watch a run learn: its networks from epoch to epoch"),
        )
        self._film_shown.setCheckable(True)
        self._film_shown.toggled.connect(self._on_film_toggled)
        views = QWidget()
        views.setLayout(FlowLayout(self._by_layer, *self._choices, self._film_shown))
        return views

    def _chosen_view(self) -> tuple[ViewRow, InsideView] | None:
        """Return the view in place of the diagram, if there is one; make it if it is new."""
        row = next((row for button, row in self._choices.items() if button.isChecked()), None)
        if row is None:
            return None
        if row not in self._made:
            view = row.load()(self.app)
            view.use_requested.connect(self._use_copy)
            self.app.undo.addStack(view.history)
            self._rows.addWidget(view, 9)
            self._made[row] = view
        return row, self._made[row]

    def _make_table(self) -> Card:
        self._box = ChoiceBox()
        self._box.setObjectName("architectureBox")
        self._box.setToolTip(self.tr("Whose layers the table shows"))
        for key, architecture in ARCHITECTURES.items():
            self._box.addItem(words(architecture.title), key)
        self._box.currentIndexChanged.connect(self._show_architecture)
        label = QLabel(self.tr("&Kind of network"))
        label.setBuddy(self._box)
        self._table = LayerTable()
        card = Card()
        choice = hbox(label, self._box, HelpMark("weights", self._table), None, spacing=GRID)
        card.setLayout(vbox(choice, (self._table, 1), spacing=GRID, margins=_PADDING))
        return card

    # Showing.

    def _choose_current(self) -> None:
        if self._network is None:
            return
        architecture = self._network.architecture
        if architecture.key not in ARCHITECTURES:
            # One from elsewhere is the last, in place of the last such.
            self._elsewhere = self._network
            self._box.removeItem(len(ARCHITECTURES))
            self._box.addItem(words(architecture.title), architecture.key)
        self._box.setCurrentIndex(self._box.findData(architecture.key))
        self._show_architecture()

    @Slot()
    def _show_architecture(self) -> None:
        architecture = ARCHITECTURES.get(self._box.currentData())
        if architecture is not None:
            self._table.show_architecture(architecture)
        elif self._elsewhere is not None:
            self._table.show_architecture(self._elsewhere.architecture, self._elsewhere.pixels)
        self._show_layers()

    @Slot()
    def _show_cards(self) -> None:
        """Show the table where it is wanted: beside the diagram, below it, or in its place."""
        has_network, by_layer = self._network is not None, self._by_layer.isChecked()
        self._views.setVisible(has_network)
        chosen = self._chosen_view()
        for view in self._made.values():
            view.setVisible(has_network and chosen is not None and view is chosen[1])
        self._as_table.setVisible(by_layer or not has_network)
        shown, table = self._as_table.isChecked(), self._table_card.sizeHint()
        beside = self.width() - table.width() > self._view.least_width()
        has_room = beside or self.height() - table.height() > _ROOM_BESIDE_TABLE
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._layers.setVisible(by_layer or not has_network)
        self._table_card.setVisible(shown)
        has_view = has_network and by_layer and (has_room or not shown)
        self._view_card.setVisible(has_view)
        self._strip_card.setVisible(has_view and self._has_room_for_strip())
        self._favourites.set_narrow(self.width() < _ROOM_BESIDE_STRIP)

    def _has_room_for_strip(self) -> bool:
        needed = self._rows.minimumHeightForWidth(self.width()) + self._view.lacks()
        if self._strip_card.isHidden():
            needed += self._strip_card.minimumSizeHint().height() + GRID
        return needed <= self.height()

    @Slot()
    def _show_layers(self) -> None:
        """Read the drawing with the current network while the page is visible."""
        if not self._built or not self.isVisible():
            return
        network, image = self._network, self.app.image
        self._show_cards()
        chosen = self._chosen_view()
        heading = chosen[0].own_heading() if chosen else ""
        self._draw.setVisible(network is not None and image is None and not heading)
        self._open.setVisible(network is None)
        if network is None:
            self._title.setText(self.tr("No network is open"))
            show_and_say(self._note, self.tr("Open one, or train one."))
            return
        if chosen is None:
            beside = [self._beside] if self._beside else []
            self._view.show_readings([network, *beside], image, self._film.headings())
        else:
            chosen[1].network_name = self._network_name(network)
            chosen[1].show_reading(network, image)
        title = words(network.architecture.title)
        self._title.setText(heading or self.tr("How {} reads your drawing").format(title))
        if image is None and not heading:
            show_and_say(self._note, self.tr("There is no drawing yet."))
        elif chosen is None:
            self._note.setText(self.tr("Point at any value. Enter or a click holds it."))
        else:
            note = chosen[0].texts()[2]
            if self._beside and not heading:
                first = self._film.headings()[0][0]
                note = sentences(note, self.tr("Here you see {}.").format(first))
            self._note.setText(note)
        self._show_value(announced=False)

    def _open_view(self, row: ViewRow) -> None:
        self.come_to_front()
        next(button for button, other in self._choices.items() if other is row).click()

    @Slot()
    def _on_why_requested(self) -> None:
        # Of the network that reads in Draw, and no epoch of a run.
        self._film_shown.setChecked(False)
        self._open_view(VIEWS[0])
        chosen = self._chosen_view()
        if chosen is not None:
            chosen[1].ask_anew()

    @Slot()
    def _on_view_chosen(self) -> None:
        self._show_layers()
        chosen, was_active = self._chosen_view(), self.history.isActive()
        self.history = self._own_history if chosen is None else chosen[1].history
        if was_active:
            self.history.setActive()

    @Slot(bool)
    def _show_value(self, announced: bool) -> None:
        """Show how the chosen value comes about."""
        columns = self._view.columns()
        if columns is not None:
            value, of = self._view.value(), self._view.shown_heading()
            self._strip.show_value(columns, *value, self._view.is_held(), of)
            self._favourites.show_map(columns, *value)
            set_help(self._view, term_of(columns, value[0]))
            if announced:
                announce(self._view, self._strip.sentence())

    @Slot(bool)
    def _on_film_toggled(self, shown: bool) -> None:
        self._film.setVisible(shown)
        self._show_cards()
        self._on_network_changed()

    @Slot(object, str, object)
    def _use_copy(self, network: Network, name: str, record: TrainingRecord | None) -> None:
        """Make a copy that was changed by hand the current network, unless one is in training."""
        if self.app.busy:
            self.app.message.emit(self.app.obstacle())
            return
        # The copy is looked at from now on, and no epoch of a run.
        self._film_shown.setChecked(False)
        self.app.networks.show(name, network, record, saved=False)

    def _network_name(self, network: Network) -> str:
        """Return the name of the network that is shown, that of its kind for an epoch of a run."""
        current = self.app.networks.current()
        if current is None or current.network is not network:
            return words(network.architecture.title)
        return current.name

    @Slot()
    def _go_to_canvas(self) -> None:
        self.app.page_requested.emit("draw")

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._built and self._film.isVisible():
            self._film.toggle_playing()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._build()
        super().showEvent(event)
        self._show_layers()

    def event(self, event: QEvent) -> bool:
        # What is on the page became larger or smaller.
        if event.type() == QEvent.Type.LayoutRequest and self._built:
            self._show_cards()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self._show_cards()
