# SPDX-License-Identifier: Apache-2.0
"""Names and lists of what is damaged, written as each language does, and titles that are written
from the right."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from app.core.sanitizing import isolated
from app.paths import RESOURCES
from app.services.safety import Rescued
from app.services.translations import Translations
from app.store.checking import CheckReport, Hit
from app.store.rescue import Repaired
from app.store.salvage import Outcome, Saved
from app.ui.safety.words import gap_words, hit_words, part_words, rescued_words

HEBREW = "שלום"
PARTS = ("search", "documents", "settings")


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    translations = Translations(RESOURCES / "translations")
    yield translations
    translations.remove()
    QLocale.setDefault(QLocale.system())


def damage(title: str, messages: int = 3) -> CheckReport:
    return CheckReport(10, (1,), (Hit("id", title, messages),), PARTS)


def rescued(title: str) -> Rescued:
    saved = Saved("id", title, 5, 2, 1)
    return Rescued(Path("kept"), Repaired(Outcome(6, 2, 1, 0, (saved,), False), Path("kept")))


@pytest.mark.parametrize(
    ("language", "quoted", "hit", "gap"),
    [
        ("en", "“{}”", "{}: 3 messages", "{}: 5 kept, 2 lost"),
        ("de", "„{}“", "{}: 3 Nachrichten", "2 verloren und 1 "),
        ("fr", "«\xa0{}\xa0»", "{}\xa0: 3 messages", "2 perdus et 1"),
        ("es", "«{}»", "{}: 3 mensajes", "2 perdidos y 1"),
        ("hi", "“{}”", "{}: 3 संदेश", "और 1"),
        ("zh_CN", "“{}”", "{}：3", "和"),
        ("ja", "「{}」", "{}：3", "、"),
    ],
)
def test_names_and_lists_are_written_as_the_language_does(
    translations: Translations, language: str, quoted: str, hit: str, gap: str
) -> None:
    translations.use(language)
    name = quoted.format(isolated("Talk"))
    assert hit_words(damage("Talk"))[0].startswith(hit.format(name))
    assert hit_words(damage("Talk", 0)) == [name]
    (line,) = gap_words(rescued("Talk"))
    assert line.startswith(name)
    assert gap.format(name) in line
    parts = part_words(damage("Talk"))
    last = QLocale().createSeparatedList(["1", "2"]).removeprefix("1").removesuffix("2")
    assert last in parts


def test_each_sentence_of_the_end_stands_by_itself(translations: Translations) -> None:
    translations.use("en")
    words = rescued_words(rescued("Talk"))
    assert words == "6 messages were saved.\n2 messages were lost."


def test_a_title_from_the_right_leaves_the_numbers_at_their_place(
    translations: Translations,
) -> None:
    translations.use("en")
    for line in (*hit_words(damage(HEBREW)), *gap_words(rescued(HEBREW))):
        places = [place_of(line, line.index(word)) for word in ("“", HEBREW, ":")]
        numbers = [place_of(line, at) for at, char in enumerate(line) if char.isdigit()]
        assert places == sorted(places), line
        assert numbers == sorted(numbers), line
        assert numbers[0] > places[-1], line


def test_what_would_turn_a_line_around_is_no_part_of_a_title(translations: Translations) -> None:
    translations.use("en")
    assert hit_words(damage("a\u202eb\u2069\nc", 0)) == [f"“{isolated('ab c')}”"]


def place_of(line: str, at: int) -> float:
    """From the left."""
    layout = QTextLayout(line)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(10_000)
    row.setPosition(QPointF(0, 0))
    layout.endLayout()
    runs = layout.glyphRuns(at, 1)
    assert runs, line[at]
    return min(point.x() for run in runs for point in run.positions())
