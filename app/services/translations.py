# SPDX-License-Identifier: Apache-2.0
"""The language of the window: catalogues of ours and of Qt's, installed and taken back."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.core.values import value_class

_PREFIX = "harmonium_"
_SOURCE = "en"
_NAMES = {"en": "English", "es": "Español"}
"""Where Qt names a country as well."""


@value_class
class Language:
    """`name` is what its speakers call it."""

    code: str
    name: str


class Translations(QObject):
    """Texts are looked up when widgets are made, so after `use` the window has to be made anew."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._current = ""
        self._installed: list[QTranslator] = []

    @property
    def current(self) -> str:
        """The code of the language that is shown; empty before the first `use`."""
        return self._current

    def languages(self) -> tuple[Language, ...]:
        """English, and what there is a catalogue for, by name."""
        names = os.listdir(self._folder) if self._folder.is_dir() else []
        found = (name for name in names if name.startswith(_PREFIX) and name.endswith(".qm"))
        codes = {name.removeprefix(_PREFIX).removesuffix(".qm") for name in found}
        languages = [Language(code, _own_name(code)) for code in codes | {_SOURCE}]
        return tuple(sorted(languages, key=lambda language: language.name.casefold()))

    def system_language(self) -> str:
        """The first of the system's languages that there is, else English."""
        codes = [language.code for language in self.languages()]
        for tag in QLocale.system().uiLanguages():
            for code in codes:
                if _speaks(QLocale(tag), QLocale(code)):
                    return code
        return _SOURCE

    def use(self, code: str) -> None:
        """Empty, or a language that there is not: the system's. Numbers follow."""
        wanted = code if code in [language.code for language in self.languages()] else ""
        wanted = wanted or self.system_language()
        if wanted == self._current:
            return
        self.remove()
        self._current = wanted
        self._install(
            f"qtbase_{wanted}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        self._install(f"{_PREFIX}{wanted}", str(self._folder))
        system = QLocale.system()
        QLocale.setDefault(system if _speaks(system, QLocale(wanted)) else QLocale(wanted))

    def remove(self) -> None:
        """Back to the texts as they stand in the source."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self._current = ""

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
        else:
            translator.deleteLater()


def _own_name(code: str) -> str:
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _speaks(one: QLocale, other: QLocale) -> bool:
    """Chinese is told apart by its script."""
    return one.language() == other.language() and one.script() == other.script()
