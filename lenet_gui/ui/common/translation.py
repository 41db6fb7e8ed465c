"""The language of the window, and the marks of the texts that are translated. GUI thread.

Texts are written in English, as literals of self.tr(), translate() or QT_TRANSLATE_NOOP(), and in
the core of text(), plural() and template(), which words() translates. From there pyside6-lupdate
collects them for the files in resources/translations (`make translations`), which pyside6-lrelease
compiles when the package is built.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from lenet_gui import paths
from lenet_gui.core.text import Number, Text, english_form, sentence
from lenet_gui.ui.common.formats import decimal, whole

# The languages' own names. A language is offered if resources/translations has its .qm file.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
}

# The key for the system's language.
SYSTEM = "system"

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; pyside6-lupdate collects it by this name, which is Qt's.

    PySide's own function returns an `object`. Both arguments are literals, and the text is
    translated where it is shown, by translate() with the same context.
    """
    return text


def words(thing: object) -> str:
    """Return a text of the core, or the sentence of its exception, in the language of the window.

    Numbers among its values are written as the language writes them; any other object is str().
    """
    if isinstance(thing, BaseException):
        thing = sentence(thing)
    if isinstance(thing, Text):
        pattern = translate("", thing.template, "", -1 if thing.n is None else thing.n)
        # Without a translation.
        if thing.n is not None and "(s)" in pattern:
            pattern = english_form(thing.template, thing.n)
        return pattern.format(*map(words, thing.values))
    if isinstance(thing, Number):
        return decimal(thing, thing.decimals)
    if isinstance(thing, float):
        return QLocale().toString(thing, "g", 10)
    return whole(thing) if type(thing) is int else str(thing)


def languages() -> dict[str, str]:
    """Return the languages that the window can be shown in, by key."""
    folder = paths.translations_folder()
    return {key: name for key, name in NAMES.items() if (folder / f"lenet_gui_{key}.qm").is_file()}


class Translation(QObject):
    """Installs the texts of a language, its number formats, and Qt's own texts."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.set_language(language)

    def set_language(self, language: str) -> None:
        """Use a language of languages(), or the system's for SYSTEM.

        Widgets that are there already keep their texts. English is used where the system's language
        is not there. Numbers and dates are always as in the language in use.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        system = QLocale.system()
        wanted = (system.name(), system.name()[:2]) if language == SYSTEM else (language,)
        found = next((key for key in wanted if key in languages()), "en")
        QLocale.setDefault(system if system.name().startswith(found) else QLocale(found))
        self._install(f"lenet_gui_{found}", str(paths.translations_folder()))
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{found}", of_qt)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
