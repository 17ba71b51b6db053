# SPDX-License-Identifier: Apache-2.0
"""Words are brought into one form on both sides, and passages hold all of a unit's text."""

import pytest
import snowballstemmer

from app.core.documents import Unit, UnitKind
from app.documents.passages import passages_of
from app.documents.stemming import stems_of
from app.documents.stop_words import STOP_WORDS
from app.documents.words import index_text, language_of, name_words, query_terms
from app.documents.wrapping import wrap

SAMPLES = {
    "en": "The boiler must be inspected every year, and the report of it is kept for ten years.",
    "de": "Der Kessel muss jedes Jahr geprüft werden, und der Bericht wird zehn Jahre aufgehoben.",
    "fr": "La chaudière doit être contrôlée chaque année, et le rapport est gardé pour dix ans.",
    "es": "La caldera debe ser revisada cada año, y el informe se guarda durante los diez años.",
    "ru": "Котёл проверяют каждый год, а отчёт об этом хранят десять лет.",
    "zh": "锅炉必须每年检查一次，报告保存十年。",
    "ja": "ボイラーは毎年点検しなければならず、報告書は十年間保存されます。",
    "ko": "보일러는 매년 점검해야 하며 보고서는 십 년 동안 보관합니다.",
    "ar": "يجب فحص الغلاية كل عام ويحفظ التقرير عن ذلك لمدة عشر سنوات.",
    "hi": "बॉयलर की जाँच हर साल की जाती है और उसकी रिपोर्ट दस साल तक रखी जाती है।",
    "th": "ต้องตรวจสอบหม้อไอน้ำทุกปีและเก็บรายงานไว้สิบปี",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_language_is_told_by_its_script_or_its_small_words(language: str) -> None:
    assert language_of(SAMPLES[language]) == language


@pytest.mark.parametrize("text", ["", "12 34 56", "Kessel", "AB-12 XY 9 / 2015", "def f(x):\n  x"])
def test_what_does_not_tell_its_language_has_none(text: str) -> None:
    assert language_of(text) == ""


@pytest.mark.parametrize(
    ("text", "language", "indexed"),
    [
        ("Carry over the Leave", "en", "Carry over the Leave"),
        ("Häuser", "de", "haus"),
        ("ＡＢＣ１２", "", "abc12"),
        ("日本語の本", "ja", "日本 本語 語の の本"),
        ("本 book", "ja", "本 book"),
        ("soft\u00adhyphen", "", "softhyphen"),
        ("كِتَاب", "", "كتاب"),
    ],
)
def test_text_is_indexed_in_one_form(text: str, language: str, indexed: str) -> None:
    assert index_text(text, language).split() == indexed.split()


@pytest.mark.parametrize(
    ("language", "algorithm"),
    [("de", "german"), ("fr", "french"), ("ru", "russian"), ("tr", "turkish"), ("fi", "finnish")],
)
def test_stems_are_those_of_snowball(language: str, algorithm: str) -> None:
    stemmer = snowballstemmer.stemmer(algorithm)
    stems = stems_of(language)
    assert stems is not None
    endings = ("", "en", "ungen", "ements", "eaux", "ами", "ость", "lar", "ssa", "lichkeiten")
    beginnings = ("", "qu", "häus", "strasse", "maß", "bauye", "goethe")
    words = [
        beginning + word + ending
        for word in sorted(STOP_WORDS[language])
        for beginning in beginnings
        for ending in endings
    ]
    assert [stems[word] for word in words] == [stemmer.stemWord(word) for word in words]


def test_small_words_are_left_out_of_a_question_unless_there_is_nothing_else() -> None:
    assert query_terms("What is the height of the tower?", {"en"}).words == ('"height"', '"tower"')
    assert query_terms("to be or not to be", {"en"}).words == ('"to"', '"be"', '"or"', '"not"')


def test_a_question_has_a_form_for_each_language_that_is_searched() -> None:
    assert query_terms("Häuser", {"de"}).words == ('"haus"',)
    assert query_terms("Häuser", {"de", "en"}).words == ('"häuser"', '"haus"')


def test_forms_that_the_index_takes_for_one_word_count_once() -> None:
    assert query_terms("walls", {"de", "en"}).words == ('"walls"',)


def test_words_in_quotation_marks_are_a_phrase_too() -> None:
    terms = query_terms("where is “annual Leave” defined", {"en"})
    assert terms.phrases == ('"annual leave"',)
    assert '"annual"' in terms.words


def test_a_question_holds_no_query_syntax() -> None:
    terms = query_terms('NEAR(a b) OR body: x* "unclosed', {"en"})
    assert all(word.strip('"').isalnum() for word in terms.words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("AnnualReport2015_final.pdf", {"annual", "report", "2015", "final", "annualreport2015"}),
        ("0012-3.txt", set[str]()),
        ("請求書.pdf", {"請求書"}),
    ],
)
def test_a_file_name_says_words(name: str, words: set[str]) -> None:
    assert {word.lower() for word in name_words(name).split()} == words


def unit_of(text: str) -> Unit:
    return Unit(1, UnitKind.SECTION, text)


def ranges_of(text: str) -> list[tuple[int, int]]:
    passages = passages_of(unit_of(text), wrap(text))
    return [(passage.first_line, passage.last_line) for passage in passages]


def test_a_short_unit_is_one_passage() -> None:
    assert ranges_of("word " * 150) == [(0, len(wrap("word " * 150)) - 1)]
    assert ranges_of("") == []
    assert ranges_of("\n \n") == []


@pytest.mark.parametrize(
    "text",
    [
        "A sentence of some words that goes on for a while. " * 200,
        "\n\n".join(f"Paragraph {number} has a few words. " * 8 for number in range(40)),
        "\n".join(f"| {number} | value |" for number in range(600)),
        "字" * 5000,
        "x" * 20_000,
    ],
)
def test_passages_hold_every_line_and_are_of_one_size(text: str) -> None:
    ranges = ranges_of(text)
    lines = wrap(text)
    held = {line for first, last in ranges for line in range(first, last + 1)}
    assert held == set(range(len(lines)))
    sizes = [sum(len(line) for line in lines[first : last + 1]) for first, last in ranges]
    assert len(sizes) > 5
    assert max(sizes) <= 1400
    assert min(sizes) >= 100


def test_a_passage_begins_at_a_heading() -> None:
    text = "\n".join(["Some line of text that says a thing." * 2] * 9 + ["## Next chapter"] * 1)
    text += "\n" + "\n".join(["Another line of text that says more." * 2] * 12)
    heading = wrap(text).index("## Next chapter")
    assert heading in [first for first, _ in ranges_of(text)]


def test_the_section_of_a_passage_is_its_heading_or_the_beginning_of_its_page() -> None:
    text = "Balance sheet\n\n" + "Numbers follow here and there. " * 100
    (first, *_) = passages_of(unit_of(text), wrap(text))
    assert first.section.startswith("Balance sheet")
    headed = Unit(1, UnitKind.SECTION, text, section="Chapter 1 > Money")
    (first, *_) = passages_of(headed, wrap(text))
    assert first.section == "Chapter 1 > Money"
