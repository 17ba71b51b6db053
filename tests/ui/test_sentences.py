# SPDX-License-Identifier: Apache-2.0
"""Errors in the language of the window: known again by their templates, with their values."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import RESOURCES, Paths
from app.services.sentences import LIST, MAX_CHARACTERS, in_words, template_of
from app.services.translations import Translations
from app.ui.models.models_dialog import LIBRARY_PAGE
from tests.helpers.gguf_builder import u32, with_values
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait
from tests.ui.transcripts import labels

LISTS: dict[str, list[str]] = json.loads(LIST.read_text("utf-8"))
ODD = [
    "",
    " ",
    "x",
    "Modell.gguf",
    "{0}",
    "{1}{0}{9}",
    "}{",
    "%n %1 {name}",
    r"\1\g<0>",
    "a\nb",
    "“quoted”",
    "<b>&amp;</b>",
    "مرحبا",
    "🦜" * 20,
    "is damaged (",
    "3",
]


class Marking(QTranslator):
    """A language in which every sentence begins with its number."""

    def __init__(self, sources: list[str], form: str = "{number}⟦{source}⟧") -> None:
        super().__init__()
        self._form = form
        self._numbers = {source: number for number, source in enumerate(sources)}

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        number = self._numbers.get(sourceText)
        if context != "Sentences" or number is None:
            return ""
        return self._form.replace("{number}", str(number)).replace("{source}", sourceText)

    def isEmpty(self) -> bool:
        return False


def fill(source: str, values: list[str]) -> str:
    texts = template_of(source).texts
    pairs = zip(texts, [*values, ""], strict=True)
    return "".join(part for pair in pairs for part in pair)


def places(source: str) -> int:
    return len(template_of(source).texts) - 1


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def german(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("de"))


@pytest.fixture
def marking(german: None) -> Iterator[Marking]:
    translator = Marking([*LISTS["sentences"], *LISTS["clauses"]])
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("source", LISTS["sentences"])
def test_every_sentence_is_known_again_with_its_values(source: str) -> None:
    number = LISTS["sentences"].index(source)
    values = [f"value{place}" for place in range(places(source))]
    assert in_words(fill(source, values)) == f"{number}⟦{fill(source, values)}⟧"


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("value", ODD)
def test_no_value_is_lost_or_taken_for_a_place(value: str) -> None:
    for source in LISTS["sentences"]:
        message = fill(source, [value] * places(source))
        said = in_words(message)
        # Which template it was may be open when a value is a part of one.
        number, _, rest = said.partition("⟦")
        assert number.isdigit()
        assert rest == f"{message}⟧"


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("clause", LISTS["clauses"])
def test_a_clause_in_a_sentence_is_said_too(clause: str) -> None:
    source = "{0} is damaged ({1}): download or copy it again."
    number = len(LISTS["sentences"]) + LISTS["clauses"].index(clause)
    inner = fill(clause, [f"value{place}" for place in range(places(clause))])
    assert f"{number}⟦{inner}⟧" in in_words(fill(source, ["a.gguf", inner]))
    # By itself it is no sentence of an error.
    assert in_words(inner) == inner


def test_places_follow_the_language(german: None) -> None:
    source = "Part {0} of {1} is missing: put {2} beside {3}."
    assert source in LISTS["sentences"]
    translator = Marking([source], "{1}/{0}: {3} {2} {0}")
    QCoreApplication.installTranslator(translator)
    try:
        assert in_words(fill(source, ["2", "3", "b {0}", "a {1}"])) == "3/2: a {1} b {0} 2"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("form", ["no places", "{0} {1}", "{0} {1} {2} {3} {4}"])
def test_a_wrong_translation_is_not_used(german: None, form: str) -> None:
    source = "Part {0} of {1} is missing: put {2} beside {3}."
    translator = Marking([source], form)
    QCoreApplication.installTranslator(translator)
    try:
        message = fill(source, ["2", "3", "b", "a"])
        assert in_words(message) == message
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize(
    "message",
    [
        "",
        "{0}",
        "{" * 1_000_000,
        "{0}" * (MAX_CHARACTERS // 3),
        " is damaged (" * (MAX_CHARACTERS // 13),
        "line 1: " * (MAX_CHARACTERS // 8),
        "Nobody ever said this.",
        "a folder needs a name.",
        "x" * 1_000_000 + " is a folder: name a file in it.",
    ],
)
def test_what_is_no_sentence_of_ours_stays_as_it_is(message: str) -> None:
    assert in_words(message) == message


def test_an_english_window_shows_what_was_said(marking: Marking) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert in_words("A folder needs a name.") == "A folder needs a name."


@pytest.mark.usefixtures("marking")
def test_large_numbers_are_written_as_people_there_do() -> None:
    source = (
        "There is not enough memory for a context of {0} tokens. Load the model with a smaller "
        "context."
    )
    assert "131.072" in in_words(fill(source, ["131,072"]))


def test_the_catalogues_say_errors(qapp: QApplication) -> None:
    translations = Translations(RESOURCES / "translations")
    message = "Modell.gguf is damaged (its alignment is 3): download or copy it again."
    try:
        translations.use("de")
        said = in_words(message)
        assert said.startswith("Modell.gguf ist beschädigt (die Ausrichtung darin ist 3)")
        translations.use("en")
        assert in_words(message) == message
    finally:
        translations.remove()


def test_a_sentence_in_a_sentence_is_said_in_the_language(qapp: QApplication) -> None:
    """Why the password store did not open a profile, in what a command says then."""
    translations = Translations(RESOURCES / "translations")
    reason = "The system's password store does not answer: unlock it and try again."
    message = (
        f"The conversations are encrypted and locked. {reason} Or give the passphrase with"
        " --passphrase-file FILE or in HARMONIUM_PASSPHRASE, or run the command in a terminal."
    )
    try:
        for language in ("de", "fr", "es", "zh_CN", "ja", "hi"):
            translations.use(language)
            said = in_words(message)
            assert in_words(reason) != reason
            assert in_words(reason) in said, language
            assert "--passphrase-file" in said
            assert "HARMONIUM_PASSPHRASE" in said
    finally:
        translations.remove()


@pytest.mark.parametrize("language", ["de", "fr", "es", "zh_CN", "ja", "hi"])
def test_no_translation_of_a_sentence_loses_a_value(qapp: QApplication, language: str) -> None:
    translations = Translations(RESOURCES / "translations")
    try:
        translations.use(language)
        for source in [*LISTS["sentences"], *LISTS["clauses"]]:
            translated = QCoreApplication.translate("Sentences", source)
            found = set(re.findall(r"\{.*?\}", translated))
            assert found == {f"{{{place}}}" for place in range(places(source))}, source
    finally:
        translations.remove()


def test_a_stored_and_a_live_error_follow_the_window(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    crash = [{"delta": "answer", "text": "Half of it"}, {"wait": 0.2}, {"exit": 1}]
    script = {"generate": [crash, crash], "state": str(tmp_path / "state")}
    application = open_window(script)
    old = application.window
    assert ask_and_wait(qtbot, application, "First").error.startswith("The engine stopped")
    assert old.page.notices.text.startswith("The engine stopped unexpectedly.")
    mark = "Interrupted: The engine stopped unexpectedly. Try again."
    qtbot.waitUntil(lambda: is_said(application, mark))

    application.settings.language = "de"
    qtbot.waitUntil(lambda: application.window is not old)
    mark = "Die Engine hat unerwartet aufgehört. Versuchen Sie es noch einmal."
    qtbot.waitUntil(lambda: is_said(application, mark))
    assert not is_said(application, "The engine")
    node = ask_and_wait(qtbot, application, "Second")
    assert node.error.startswith("The engine stopped unexpectedly.")
    assert application.window.page.notices.text.startswith(mark)


def test_why_a_model_cannot_be_used_follows_the_window(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    broken = paths.models / "broken.gguf"
    broken.write_bytes(with_values(general__alignment=u32(3)).to_bytes())
    application = open_window("hello")
    application.settings.language = "de"
    old = application.window
    qtbot.waitUntil(lambda: application.window is not old)
    sentence = "broken.gguf ist beschädigt (die Ausrichtung darin ist 3)"
    qtbot.waitUntil(lambda: any(entry.problem for entry in application.models.entries))
    application.models.choose(broken)
    assert application.window.page.notices.text.startswith(sentence)
    dialog = application.window.dialogs.show_models_page(LIBRARY_PAGE)
    qtbot.waitUntil(lambda: broken in dialog.library.cards)
    assert dialog.library.cards[broken].problem.text().startswith(sentence)
    dialog.close()


def is_said(application: Application, sentence: str) -> bool:
    return any(sentence in text for text in labels(application.window.page.transcript))
