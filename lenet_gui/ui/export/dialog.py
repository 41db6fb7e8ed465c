"""The dialog that exports a network. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QStyle, QWidget

from lenet_gui.core.export.formats import FORMATS, Format
from lenet_gui.core.export.writing import ExportError, export_network, outcome
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.files import RunError
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.export.subject import Subject
from lenet_gui.ui.jobs.job import run_with_dialog
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.scrolled import Flowing, room_on_screen

_PADDING = (GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)


class FormatChoice(QWidget):
    """A format to choose, and below its title what it is for, or why it cannot be had.

    Attributes:
        radio: the button of the format.
    """

    def __init__(self, format: Format, obstacle: str) -> None:
        super().__init__()
        self.radio = QRadioButton(f"{words(format.title)}  ({format.suffix})")
        self.radio.setObjectName(f"{format.key}Format")
        purpose = words(format.purpose)
        if obstacle:
            purpose = self.tr("Not possible: {}.").format(words(obstacle))
        self._purpose = named_label(f"{format.key}Purpose")
        self._purpose.setText(purpose)
        make_quiet(self._purpose)
        self.radio.setAccessibleDescription(purpose)
        self.radio.setEnabled(not obstacle)
        # Below the title.
        style, metric = self.radio.style(), QStyle.PixelMetric
        indent = style.pixelMetric(metric.PM_ExclusiveIndicatorWidth, None, self.radio)
        indent += style.pixelMetric(metric.PM_RadioButtonLabelSpacing, None, self.radio)
        indented = hbox((self._purpose, 1), margins=(indent, 0, 0, 0))
        self.setLayout(vbox(self.radio, indented, spacing=0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The text below belongs to the button.
        if self.radio.isEnabled():
            self.radio.setChecked(True)
            self.radio.setFocus()


class ExportDialog(QDialog):
    """Lets the user choose a format and a file, and tells how the file answers once read back.

    It deletes itself when it is closed; show it by open().
    """

    def __init__(self, app: App, subject: Subject) -> None:
        super().__init__(app.window)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export the network"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._app, self._subject = app, subject
        title = named_label("exportTitle")
        title.setText(subject.name)
        set_type(title, Type.HEADING)
        self._outcome, self._code = named_label("exportOutcome"), named_label("exportCode")
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._told = Card()
        self._told.setLayout(vbox(self._outcome, self._code, spacing=GRID // 2, margins=_PADDING))
        self._told.hide()
        self._choices = QButtonGroup(self)
        self._formats: dict[QRadioButton, Format] = {}
        listed = QWidget()
        choices = map(self._choice, FORMATS.values())
        listed.setLayout(vbox(*choices, None, spacing=GRID, margins=_PADDING))
        chosen = self._choose(app.settings.export_format)
        scrolled, card = Flowing(listed), Card()
        # On the ground of the card.
        scrolled.viewport().setAutoFillBackground(False)
        listed.setAutoFillBackground(False)
        card.setLayout(vbox((scrolled, 1), margins=(0, 1, 1, 1)))
        margin = 2 * GRID
        self.setLayout(
            vbox(
                title,
                (card, 1),
                self._told,
                self._make_buttons(),
                spacing=GRID + GRID // 2,
                margins=(margin, margin, margin, margin),
            )
        )
        chosen.setFocus()
        self.finished.connect(self.deleteLater)
        self.resize(self._best_size(listed))

    def _choice(self, format: Format) -> FormatChoice:
        choice = FormatChoice(format, format.obstacle(self._subject.record))
        self._choices.addButton(choice.radio)
        self._formats[choice.radio] = format
        choice.radio.toggled.connect(self._forget)
        return choice

    def _choose(self, key: str) -> QRadioButton:
        """Choose the format of this key, or the first that is possible, and return its button."""
        possible = [radio for radio in self._formats if radio.isEnabled()]
        asked = [radio for radio in possible if self._formats[radio].key == key]
        radio = (asked or possible)[0]
        radio.setChecked(True)
        return radio

    def _make_buttons(self) -> QWidget:
        export = named_button(
            self.tr("&Export…"), "exportButton", self.tr("Choose the file, and write it")
        )
        make_primary(export)
        export.setDefault(True)
        export.clicked.connect(self._export)
        close = named_button(self.tr("&Close"), "closeExportButton", self.tr("Close this dialog"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QWidget()
        buttons.setLayout(hbox(None, close, export))
        return buttons

    def _best_size(self, listed: QWidget) -> QSize:
        line = self.fontMetrics().height()
        width = 42 * line
        # With room for what is told at the end.
        height = listed.heightForWidth(width - 5 * line) + 13 * line
        wanted = QSize(width, height)
        return wanted.boundedTo(room_on_screen(self) - QSize(2 * line, 4 * line))

    @Slot()
    def _forget(self) -> None:
        """Take away what was told of another format."""
        self._told.hide()

    @Slot()
    def _export(self) -> None:
        format = next(one for radio, one in self._formats.items() if radio.isChecked())
        path = dialogs.choose_path_to_save(
            self,
            self.windowTitle(),
            str(Path(self._app.settings.last_folder, self._subject.stem() + format.suffix)),
            {format.suffix: f"{words(format.title)} (*{format.suffix})"},
        )
        if path is None:
            return
        self._app.settings.last_folder = str(path.absolute().parent)
        self._app.settings.export_format = format.key
        try:
            exported = run_with_dialog(
                self,
                self.tr("Exporting {}…").format(path.name),
                lambda call: export_network(
                    path, format, self._subject.take(call.cancelled), call.cancelled, call.report
                ),
            )
        except Cancelled:
            return
        except (ExportError, RunError, ModelFileError) as error:
            dialogs.show_message(self, words(error))
            return
        if exported is None:
            return
        sentence = words(outcome(path.name, exported))
        self._code.setText(format.opening_code(path.name))
        self._told.show()
        show_and_say(self._outcome, sentence)
        self._app.message.emit(sentence)
