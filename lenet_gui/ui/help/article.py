"""One term of the glossary: its text, its picture, related terms and a source. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from lenet_gui.ui.common.formats import listed
from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.help.pictures.gallery import PICTURES, PictureView
from lenet_gui.ui.widgets.layouts import hbox, vbox

# The width of lines that are read with ease, in widths of a letter.
_LETTERS = 80


class Article(QWidget):
    """Shows the term with a key of GLOSSARY.

    Signals:
        term_requested: a link to the term with this key was followed.
    """

    term_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._title = QLabel()
        self._title.setObjectName("helpTitle")
        set_type(self._title, Type.HEADING)
        self._text = self._label("helpText")
        self._related = self._label("helpRelated")
        self._source = self._label("helpSource")
        make_quiet(self._source)
        self._view = PictureView()
        self._view.setObjectName("helpPicture")
        self._caption = self._label("helpCaption")
        make_quiet(self._caption)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("helpSlider")
        self._slider.setRange(0, 100)
        self._slider.valueChanged.connect(self._draw)
        self._slider_title = QLabel()
        self._slider_title.setBuddy(self._slider)
        self._card = Card()
        inside = (self._view, hbox(self._slider_title, (self._slider, 1)), self._caption)
        margins = (2 * GRID,) * 4
        self._card.setLayout(vbox(*inside, spacing=GRID, margins=margins))
        contents = (self._title, self._text, self._card, self._related, self._source, None)
        self.setLayout(vbox(*contents, spacing=2 * GRID, margins=margins))
        self._fit()

    def show_term(self, key: str) -> None:
        """Show the term with this key."""
        self._key = key
        term = GLOSSARY[key]
        self._title.setText(term.title())
        self._text.setText(term.text())
        links = listed(f"[{GLOSSARY[other].title()}](#{other})" for other in term.see)
        self._related.setText(self.tr("See also: {terms}").format(terms=links))
        self._source.setText(self.tr("Further reading: {source}").format(source=term.source))
        picture = PICTURES.get(key)
        self._card.setVisible(picture is not None)
        if picture is not None:
            self._view.setAccessibleName(self.tr("Picture of: {term}").format(term=term.title()))
            self._slider_title.setText(picture.slider_title())
            self._slider_title.setVisible(bool(picture.slider))
            self._slider.setVisible(bool(picture.slider))
            self._slider.setValue(round(100 * picture.first))
            self._draw()

    @Slot()
    def _draw(self) -> None:
        if picture := PICTURES.get(self._key):
            value = self._slider.value() / 100
            self._view.show_picture(picture, value)
            self._caption.setText(picture.caption(value))

    @Slot(str)
    def _on_link(self, link: str) -> None:
        self.term_requested.emit(link.removeprefix("#"))

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.MarkdownText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.linkActivated.connect(self._on_link)
        return label

    def _fit(self) -> None:
        self.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    # Overrides.

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
