"""The dialog in which a network is built. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from lenet_gui.core.network.description import MAX_NAME
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.network.pixels import PIXELS, PLAIN_PIXELS
from lenet_gui.ui.bench.edits import Edits
from lenet_gui.ui.bench.fields import LayerFields
from lenet_gui.ui.bench.images import Image, image_of, offered_images
from lenet_gui.ui.bench.kinds import GROUPS, new_layer
from lenet_gui.ui.bench.rows import LayerList
from lenet_gui.ui.bench.starts import StartMenu
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import phrases, whole
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_primary, make_quiet
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.own_networks import kept_drafts, read_file, write_file
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, with_key
from lenet_gui.ui.widgets.scrolled import Flowing

_PADDING = (GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)


class Bench(QDialog):
    """A list of layers at the left, the settings of the current one at the right.

    Attributes:
        edits: the draft and its changes.
    """

    def __init__(self, app: App, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bench")
        self.setWindowTitle(self.tr("Build a network"))
        self._app = app
        self.edits = Edits(draft, self)
        self._name = QLineEdit(draft.name)
        self._name.setObjectName("networkName")
        self._name.setMaxLength(MAX_NAME)
        self._image, self._pixels = ChoiceBox(), ChoiceBox()
        self._image.setObjectName("imageBox")
        self._pixels.setObjectName("pixelsBox")
        self._image.setToolTip(self.tr("The side of the image that the network sees"))
        self._pixels.setToolTip(self.tr("How the pixels of the image are scaled"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._pixels.setSizeAdjustPolicy(policy)
        self._pixels.setMinimumContentsLength(14)
        self._layers, self._fields = LayerList(), LayerFields()
        self._kind, self._about = QLabel(), QLabel()
        self._summary = QLabel()
        self._summary.setObjectName("benchSummary")
        self._summary.setWordWrap(True)
        self._use = named_button(
            self.tr("&Use in training"), "useButton", self.tr("Train this network next")
        )
        make_primary(self._use)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._show()
        self._layers.setFocus()
        # Qt would take two thirds of the screen at most.
        self.resize(self.sizeHint())

    def draft(self) -> Draft:
        """Return the network as it is on the bench."""
        name = " ".join(self._name.text().split())
        return replace(self.edits.draft, name=name or self.edits.draft.name)

    # Making.

    def _make_actions(self) -> None:
        history = self.edits.history
        self._undo = history.createUndoAction(self)
        self._redo = history.createRedoAction(self)
        for action, name, key, shown in (
            (self._undo, self.tr("Undo"), QKeySequence.StandardKey.Undo, "undo"),
            (self._redo, self.tr("Redo"), QKeySequence.StandardKey.Redo, "redo"),
        ):
            action.setText(name)
            action.setIcon(icon(shown))
            action.setShortcut(key)
        self._up = self._action(self.tr("Move up"), "chevron-up", "Alt+Up", -1)
        self._down = self._action(self.tr("Move down"), "chevron-down", "Alt+Down", 1)
        self._remove = QAction(icon("delete"), self.tr("Remove the layer"), self)
        self._remove.setToolTip(with_key(self._remove.text(), "Del"))
        self._remove.triggered.connect(self.edits.remove)

    def _action(self, title: str, shown: str, key: str, by: int) -> QAction:
        action = QAction(icon(shown), title, self)
        action.setToolTip(with_key(title, key))
        action.triggered.connect(partial(self.edits.shift, by))
        return action

    def _lay_out(self) -> None:
        starts = named_button(
            self.tr("&Start from"), "startButton", self.tr("Put another network on the bench")
        )
        self._starts = StartMenu(self._app, self)
        starts.setMenu(self._starts)
        name = QLabel(self.tr("&Name"))
        name.setBuddy(self._name)
        image = QLabel(self.tr("&Image"))
        image.setBuddy(self._image)
        pixels = QLabel(self.tr("&Pixels"))
        pixels.setBuddy(self._pixels)
        top = QWidget()
        top.setLayout(
            FlowLayout(
                _together(name, self._name),
                _together(image, self._image),
                _together(pixels, self._pixels),
                starts,
            )
        )
        add = named_button(
            self.tr("&Add a layer"), "addButton", self.tr("Put a layer behind the chosen one")
        )
        add.setIcon(icon("plus"))
        add.setMenu(self._kinds_menu())
        tools = QWidget()
        tools.setLayout(
            FlowLayout(add, *(_tool(action) for action in self._list_actions()), gap=GRID // 2)
        )
        left, right, settings = Card(), Card(), QWidget()
        left.setLayout(vbox(tools, (self._layers, 1), margins=_PADDING))
        bold = self._kind.font()
        bold.setBold(True)
        self._kind.setFont(bold)
        self._about.setWordWrap(True)
        make_quiet(self._about)
        settings.setLayout(vbox(self._kind, self._about, self._fields, None, margins=_PADDING))
        scrolled = Flowing(settings)
        # On the ground of the card.
        scrolled.viewport().setAutoFillBackground(False)
        settings.setAutoFillBackground(False)
        right.setLayout(vbox((scrolled, 1), margins=(0, 1, 1, 1)))
        cancel = named_button(
            self.tr("&Close"), "closeButton", self.tr("Close; the bench keeps this network")
        )
        cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self.accept)
        self._use.setDefault(True)
        margin = 2 * GRID
        self.setLayout(
            vbox(
                top,
                (hbox((left, 3), (right, 2), spacing=margin), 1),
                hbox((self._summary, 1), cancel, self._use),
                spacing=GRID + GRID // 2,
                margins=(margin, margin, margin, margin),
            )
        )

    def _list_actions(self) -> list[QAction]:
        return [self._remove, self._up, self._down, self._undo, self._redo]

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for title, kinds in GROUPS:
            group = menu.addMenu(translate("Bench", title))
            for kind in kinds:
                action = group.addAction(kind, partial(self.add, kind))
                action.setObjectName(f"add{kind}")
                action.setToolTip(words(new_layer(kind, ()).text()))
            group.setToolTipsVisible(True)
        return menu

    def _connect(self) -> None:
        self.edits.changed.connect(self._show)
        self._layers.currentRowChanged.connect(self._on_row_chosen)
        self._layers.shift_requested.connect(self.edits.shift)
        self._layers.removal_requested.connect(self.edits.remove)
        self._layers.moved.connect(self._on_moved)
        self._fields.changed.connect(self.edits.change)
        self._image.activated.connect(self._on_image_chosen)
        self._pixels.activated.connect(self._on_pixels_chosen)
        self._name.textChanged.connect(self._show_summary)
        self._starts.chosen.connect(self.put)
        self._starts.opening_requested.connect(self._open)
        self._starts.saving_requested.connect(self._save)
        self.finished.connect(self._starts.deleteLater)

    # Changing.

    @Slot(str)
    def add(self, kind: str) -> None:
        """Put a layer of a type behind the current one."""
        self.edits.insert(new_layer(kind, {layer.name for layer in self.edits.draft.layers}))
        self._layers.setFocus()

    @Slot(object)
    def put(self, draft: Draft) -> None:
        """Put another network on the bench, under its name; Undo takes it back."""
        self._name.setText(draft.name)
        self.edits.set_draft(draft, 0)

    @Slot(int)
    def _on_row_chosen(self, row: int) -> None:
        self.edits.current = row
        self._show_current()

    @Slot(list)
    def _on_moved(self, order: list[int]) -> None:
        # Once the list has ended its move.
        QTimer.singleShot(0, self, partial(self.edits.order, order))

    @Slot()
    def _on_image_chosen(self) -> None:
        image: Image = self._image.currentData()
        self.edits.set_draft(image.of(self.edits.draft), self.edits.current)

    @Slot()
    def _on_pixels_chosen(self) -> None:
        pixels = PIXELS[self._pixels.currentData()].enlarging(self.edits.draft.pixels.enlarges)
        self.edits.set_draft(replace(self.edits.draft, pixels=pixels), self.edits.current)

    @Slot()
    def _open(self) -> None:
        try:
            found = read_file(self, self._app.settings)
        except ValueError as error:
            dialogs.show_message(self, words(error))
            return
        if found is not None:
            self.put(found)

    @Slot()
    def _save(self) -> None:
        filters = {".toml": self.tr("Descriptions of networks (*.toml)")}
        folder = Path(self._app.settings.last_folder, f"{self.draft().name}.toml")
        path = dialogs.choose_path_to_save(self, self.tr("Save the network"), str(folder), filters)
        if path is not None:
            try:
                write_file(path, self.draft())
            except ValueError as error:
                dialogs.show_message(self, words(error))

    # Showing.

    @Slot()
    def _show(self) -> None:
        draft = self.edits.draft
        self._layers.show_rows(draft.rows(), self.edits.current)
        images = [(image.title(), image) for image in offered_images(draft)]
        _fill(self._image, images, image_of(draft))
        titles = [(phrases((words(one.range), words(one.ink))), one.key) for one in PLAIN_PIXELS]
        _fill(self._pixels, titles, draft.pixels.enlarging(False).key)
        self._show_current()
        self._show_summary()

    def _show_current(self) -> None:
        layers, current = self.edits.draft.layers, self.edits.current
        layer = layers[current] if 0 <= current < len(layers) else None
        self._fields.show_layer(layer)
        self._kind.setText("" if layer is None else layer.keras_class)
        hint = self.tr("Add a layer, or choose one, to see its settings here.")
        self._about.setText(hint if layer is None else words(layer.text()))
        self._remove.setEnabled(layer is not None)
        self._up.setEnabled(current > 0)
        self._down.setEnabled(0 <= current < len(layers) - 1)

    @Slot()
    def _show_summary(self) -> None:
        draft = self.draft()
        problem = draft.problem()
        self._use.setEnabled(not problem)
        self._use.setToolTip(words(problem) or self.tr("Train this network next"))
        role = QPalette.ColorRole.BrightText if problem else QPalette.ColorRole.WindowText
        self._summary.setForegroundRole(role)
        said = words(problem)
        if not problem:
            said = self.tr("{} weights in {} layers. It can be trained.").format(
                whole(draft.architecture().parameter_count()), whole(len(draft.layers))
            )
            others = {kept.name: kept for kept in kept_drafts(self._app.settings)}
            if draft.name in others and others[draft.name] != draft:
                said += " " + self.tr("It replaces the one of this name.")
        show_and_say(self._summary, said)

    # Overrides.

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = QSize(124 * metrics.averageCharWidth(), 34 * metrics.lineSpacing())
        around = self.parentWidget()
        if around is None:
            return wanted
        return wanted.boundedTo(around.window().size() - QSize(GRID, 4 * GRID))


def _together(label: QLabel, widget: QWidget) -> QWidget:
    both = QWidget()
    both.setLayout(hbox(label, widget))
    return both


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    return button


def _fill(box: QComboBox, rows: Sequence[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for title, key in rows:
        box.addItem(title, key)
    keys = [key for _, key in rows]
    box.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)
