"""The page with a network's architecture and its activations for a drawing. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QWidget,
)

from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.summary import LayerRow, layer_rows, shape_text
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox

_NO_DRAWING = "Draw a digit on the Draw tab to see what each layer makes of it."
_NO_NETWORK = "No network is open."
_DRAWN = "What each layer makes of the drawing"
_EVIDENCE = "; blue speaks for a digit, orange against it"

# The column with a layer's description.
_WORDS = 1


class NetworkPage(Page):
    """The table of layers on the left, their activations on the right.

    Its contents are made when first shown, and follow drawing and network while visible.
    """

    key = "network"
    title = "Look inside"
    icon_name = "inside"
    help_term = "feature-map"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._built = False
        self._network: Network | None = None
        app.networks.changed.connect(self._on_network_changed)
        app.image_changed.connect(self._show_layers)

    @Slot()
    def _on_network_changed(self) -> None:
        before, self._network = self._network, self.app.networks.network()
        network = self._network
        if not self._built:
            return
        if network and (before is None or before.architecture is not network.architecture):
            self._choose_current()
        self._show_layers()

    def _build(self) -> None:
        # Imported here, because defining its class would delay the start.
        from lenet_gui.ui.network.activations import ActivationsView

        self._built = True
        self._box = QComboBox()
        self._box.setObjectName("architectureBox")
        self._box.setToolTip("Whose layers the table shows")
        for key, architecture in ARCHITECTURES.items():
            self._box.addItem(architecture.title, key)
        self._box.currentIndexChanged.connect(self._show_architecture)
        self._table = LayerTable()
        label = QLabel("&Network")
        label.setBuddy(self._box)
        left = vbox(hbox(label, (self._box, 1)), self._table, None, spacing=10)

        self._note = QLabel()
        self._note.setObjectName("activationsNote")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setMinimumHeight(self._box.sizeHint().height())
        make_quiet(self._note)
        self._view = ActivationsView()
        self._view.setObjectName("activationsView")
        self._view.setAccessibleName("What each layer hands on")
        policy = self._view.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._view.setSizePolicy(policy)
        right = vbox(self._note, (self._view, 1), spacing=10)
        self.setLayout(hbox(left, (right, 1), spacing=24, margins=PAGE))
        self._choose_current()
        self._show_architecture()

    def _choose_current(self) -> None:
        if self._network is not None:
            self._box.setCurrentIndex(self._box.findData(self._network.architecture.key))

    def _architecture(self) -> Architecture:
        return ARCHITECTURES[self._box.currentData()]

    @Slot()
    def _show_architecture(self) -> None:
        self._table.show_architecture(self._architecture())
        self._show_layers()

    @Slot()
    def _show_layers(self) -> None:
        """Read the drawing with the current network while the page is visible."""
        if not self._built or not self.isVisible():
            return
        network, chosen = self._network, self._architecture()
        fits = network is not None and network.architecture is chosen
        self._view.setVisible(fits)
        if network is None:
            self._note.setText(_NO_NETWORK)
        elif not fits:
            self._note.setText(
                f"To see these layers at work, open or train a network of this kind: "
                f"{chosen.title}."
            )
        else:
            self._view.show_reading(network, self.app.image)
            if self.app.image is None:
                self._note.setText(_NO_DRAWING)
            else:
                evidence = any(name == "evidence" for name, _ in self._view.layers())
                self._note.setText(_DRAWN + (_EVIDENCE if evidence else ""))

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._build()
        super().showEvent(event)
        self._show_layers()


class LayerTable(FiguresTable):
    """The layers with output shape, weights, biases and their sum, and a last row of totals."""

    _HEADINGS = (
        ("Layer", "The layer's name, as LeCun and others gave it in 1998"),
        ("What it does", "What the layer does"),
        ("Output", "Height × width × maps, or units"),
        ("Weights", "How many weights are learned"),
        ("Biases", "How many biases are learned"),
        ("Total", "Weights and biases"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, self._HEADINGS, parent)
        self.setObjectName("networkTable")
        self.setAccessibleName("The layers of the network")
        self.setToolTip("The layers, from the image to the ten digits")
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        for column in range(self.columnCount()):
            role = Qt.ItemDataRole.TextAlignmentRole
            header = Qt.Orientation.Horizontal
            self.model().setHeaderData(column, header, _alignment(column), role)

    def show_architecture(self, architecture: Architecture) -> None:
        """Show the layers of a network."""
        rows = layer_rows(architecture)
        weights, biases = sum(row.weights for row in rows), sum(row.biases for row in rows)
        lines = [_texts(row) for row in rows]
        lines.append(("Total", "", "", _count(weights), _count(biases), _count(weights + biases)))
        self.setRowCount(len(lines))
        for number, line in enumerate(lines):
            for column, text in enumerate(line):
                total = number == len(lines) - 1
                self.set_text(number, column, text, _alignment(column), text, bold=total)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        # A narrow window elides words, not figures.
        words = 12 * self.fontMetrics().averageCharWidth()
        return QSize(self.maximumWidth() - self._words + words, self.maximumHeight())

    def _fit(self) -> None:
        """Fit the size to the contents; be narrower only in a narrow window."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + 4)
        frame = 2 * self.frameWidth()
        self.setMaximumWidth(header.length() + frame)
        self._words = self.columnWidth(_WORDS)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(self.verticalHeader().length() + header.height() + frame)


def _texts(row: LayerRow) -> tuple[str, ...]:
    counts = (row.weights, row.biases, row.parameters)
    return (row.name, row.kind, shape_text(row.output_shape), *map(_count, counts))


def _count(number: int) -> str:
    return f"{number:,}" if number else "–"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column <= _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
