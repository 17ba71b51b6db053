# SPDX-License-Identifier: Apache-2.0
"""Catalogues: what is collected from the source, what is shown, and plural forms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.paths import RESOURCES
from app.services.translations import Translations
from tests.helpers.packaging_tools import load_tool

CODE = """
class Base(QObject):
    def one(self, n):
        first = self.tr("Hello")
        second = QCoreApplication.translate("Elsewhere", "{name} is “here”").format(name=n)
        third = self.tr("%n thing(s)", "", n)
        return [self.tr("long " "text"), QCoreApplication.translate("E", "%n file(s)", "", n)]

class Inner(Base):
    def two(self):
        return {1: self.tr("Hello")}
"""


tool = load_tool("translations")


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    translations = Translations(RESOURCES / "translations")
    yield translations
    translations.remove()
    QLocale.setDefault(QLocale.system())


class Actions(QObject):
    """Has the name of a context that there is."""


class DerivedActions(Actions):
    pass


class ChatSession(QObject):
    """So has this one."""

    SENTENCE = "The oldest %n message(s) no longer fit into the model's context."

    def count(self, n: int) -> str:
        return self.tr(self.SENTENCE, "", n)


def test_every_text_is_collected_under_its_class() -> None:
    found = {(text.context, text.source): text.is_plural for text in tool.texts_of(CODE, "x.py")}
    assert found == {
        ("Base", "Hello"): False,
        ("Elsewhere", "{name} is “here”"): False,
        ("Base", "%n thing(s)"): True,
        ("Base", "long text"): False,
        ("E", "%n file(s)"): True,
        ("Inner", "Hello"): False,
    }


@pytest.mark.parametrize("argument", ['f"Hello {name}"', "text", '"a" + "b"'])
def test_what_no_catalogue_can_hold_is_refused(argument: str) -> None:
    code = f"class A:\n    def f(self, name, text):\n        self.tr({argument})\n"
    with pytest.raises(tool.NotLiteral, match=r"x\.py:3"):
        list(tool.texts_of(code, "x.py"))


def test_translations_stay_and_gone_texts_go(tmp_path: Path) -> None:
    path = tmp_path / "harmonium_de.ts"
    texts = [tool.Text("A", "Hello & <b>"), tool.Text("A", "%n thing(s)", True)]
    path.write_text(tool.catalogue("de", [*texts, tool.Text("A", "Gone")], path), "utf-8")
    path.write_text(
        path.read_text("utf-8")
        .replace('<translation type="unfinished" />', "<translation>Hallo</translation>", 2)
        .replace("<numerusform />", "<numerusform>%n Ding</numerusform>", 1)
        .replace("<numerusform />", "<numerusform>%n Dinge</numerusform>", 1),
        "utf-8",
    )
    written = tool.catalogue("de", texts, path)
    assert "Hallo" in written
    assert "%n Dinge" in written
    assert "Gone" not in written
    assert "unfinished" not in written
    path.write_text(written, "utf-8")
    assert tool.catalogue("de", texts, path) == written
    assert len(tool.compile_catalogue(path)) > 50


def test_texts_and_qts_own_words_change_with_the_language(translations: Translations) -> None:
    actions = Actions()
    assert actions.tr("Quit") == "Quit"
    translations.use("de")
    assert translations.current == "de"
    assert actions.tr("Quit") == "Beenden"
    assert DerivedActions().tr("Quit") == "Beenden"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    translations.use("en")
    assert actions.tr("Quit") == "Quit"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "The oldest message no longer fits", "The oldest 3 messages no longer fit"),
        ("de", "Die älteste Nachricht passt", "Die ältesten 3 Nachrichten passen"),
    ],
)
def test_numbers_get_the_form_that_the_language_wants(
    translations: Translations, language: str, one: str, many: str
) -> None:
    translations.use(language)
    assert ChatSession().count(1).startswith(one)
    assert ChatSession().count(3).startswith(many)


def test_an_unknown_language_becomes_the_systems(translations: Translations) -> None:
    translations.use("tlh")
    assert translations.current == translations.system_language()
    assert translations.current in [language.code for language in translations.languages()]


def test_languages_are_offered_in_their_own_words(translations: Translations) -> None:
    names = {language.code: language.name for language in translations.languages()}
    assert names["en"] == "English"
    assert names["de"] == "Deutsch"


def test_without_catalogues_there_is_english(qapp: QApplication, tmp_path: Path) -> None:
    translations = Translations(tmp_path)
    translations.use("de")
    assert translations.current == "en"
    translations.remove()
