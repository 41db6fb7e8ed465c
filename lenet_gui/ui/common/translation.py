"""The language of the window, and the marks of the texts that are translated. GUI thread.

Texts are written in English, as literals of self.tr(), translate() or QT_TRANSLATE_NOOP(). From
there pyside6-lupdate collects them for the files in resources/translations (`make translations`),
which pyside6-lrelease compiles when the package is built.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from lenet_gui import paths

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

        Widgets that are there already keep their texts. English is used for a language of the
        system that is not there.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        locale = QLocale.system() if language == SYSTEM else QLocale(language)
        QLocale.setDefault(locale)
        own = str(paths.translations_folder())
        if not self._install(locale, "lenet_gui", own):
            # English has plurals, too.
            self._install(QLocale("en"), "lenet_gui", own)
        else:
            of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(locale, "qtbase", of_qt)

    def _install(self, locale: QLocale, name: str, folder: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(locale, name, "_", folder):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return True
