# SPDX-License-Identifier: Apache-2.0
"""Texts that test documents are made from: every sentence has a number, so order can be checked."""

import random
from dataclasses import dataclass, field

_WORDS = {
    "en": "harbour winter copper station morning river engine letter garden bridge window signal "
    "journey market silver paper quiet stone village ledger",
    "de": "Hafen Straße Brücke größer Übung Zeitung Fähre Müller schön später Küste Räder Wäsche "
    "öffnen früher Gebäude",
    "fr": "été garçon œuvre forêt déjà naïve château leçon hôtel façade mère où élève théâtre",
    "ru": "гавань зима мост письмо река утро рынок станция поезд город окно бумага",
    "el": "λιμάνι χειμώνας γέφυρα γράμμα ποτάμι πρωί αγορά σταθμός πόλη παράθυρο",
    "zh": "港口 冬天 桥梁 信件 河流 早晨 市场 车站 城市 窗户 纸张 银行",
    "ar": "ميناء شتاء جسر رسالة نهر صباح سوق محطة مدينة نافذة",
    "hi": "नदी सुबह बाज़ार शहर खिड़की पत्र पुल किताब",
}
ALL_LANGUAGES = tuple(_WORDS)
PRINTED_LANGUAGES = ("en", "de", "fr", "ru", "el")
"""Those for which every machine has fonts."""


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    text: str
    note: str = ""


@dataclass(frozen=True)
class Items:
    texts: tuple[str, ...]
    is_ordered: bool = False


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[str, ...], ...]


Part = Heading | Paragraph | Items | Table


@dataclass
class Story:
    """`chapters` are what page formats put on one page each."""

    title: str
    language: str
    chapters: list[list[Part]] = field(default_factory=list[list[Part]])

    @property
    def parts(self) -> list[Part]:
        return [part for chapter in self.chapters for part in chapter]


def texts_of(parts: list[Part]) -> tuple[list[str], list[str]]:
    """What a reader must find: the body in its order, and the notes, which stand elsewhere."""
    body: list[str] = []
    notes: list[str] = []
    for part in parts:
        match part:
            case Heading():
                body.append(part.text)
            case Paragraph():
                body.append(part.text)
                notes += [part.note] if part.note else []
            case Items():
                body += part.texts
            case Table():
                body += [cell for row in part.rows for cell in row]
    return body, notes


class _Writer:
    def __init__(self, seed: int, language: str) -> None:
        self._random = random.Random(seed)
        self._words = _WORDS[language].split()
        self._serial = seed * 1000

    def words(self, count: int) -> str:
        return " ".join(self._random.choices(self._words, k=count))

    def sentence(self) -> str:
        self._serial += 1
        return f"{self.words(self._random.randint(4, 12))} {self._serial}."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self._random.randint(2, 5)))

    def heading(self) -> str:
        self._serial += 1
        return f"{self.words(3)} {self._serial}"

    def table(self) -> Table:
        width = self._random.randint(2, 4)
        rows = [tuple(self.words(1) + f" {self._serial}{column}" for column in range(width))]
        for row in range(self._random.randint(2, 5)):
            rows.append(tuple(f"{self.words(1)} {row}{column}" for column in range(width)))
        return Table(tuple(rows))

    def items(self) -> tuple[str, ...]:
        return tuple(self.sentence() for _ in range(self._random.randint(2, 4)))


def story(
    seed: int, languages: tuple[str, ...] = ALL_LANGUAGES, *, has_notes: bool = True
) -> Story:
    language = languages[seed % len(languages)]
    writer = _Writer(seed, language)
    found = Story(writer.heading(), language)
    for number in range(3 + seed % 3):
        chapter: list[Part] = [Heading(1, writer.heading()), Paragraph(writer.paragraph())]
        if (seed + number) % 2:
            chapter.append(Items(writer.items(), is_ordered=bool(seed % 2)))
        if (seed + number) % 3 == 0:
            chapter.append(writer.table())
        note = f"{writer.words(3)} {seed}77{number}" if has_notes and number == 1 else ""
        chapter += [
            Heading(2, writer.heading()),
            Paragraph(writer.paragraph(), note),
            Paragraph(writer.paragraph()),
        ]
        found.chapters.append(chapter)
    return found


def markdown(found: Story) -> str:
    """For pandoc."""
    lines: list[str] = []
    notes: list[str] = []
    for part in found.parts:
        match part:
            case Heading():
                lines.append("#" * part.level + " " + part.text)
            case Paragraph():
                mark = ""
                if part.note:
                    notes.append(part.note)
                    mark = f"[^{len(notes)}]"
                lines.append(part.text + mark)
            case Items():
                mark = "1." if part.is_ordered else "-"
                lines.append("\n".join(f"{mark} {text}" for text in part.texts))
            case Table():
                rows = [f"| {' | '.join(row)} |" for row in part.rows]
                rows.insert(1, "|" + "---|" * len(part.rows[0]))
                lines.append("\n".join(rows))
    lines += [f"[^{number}]: {note}" for number, note in enumerate(notes, start=1)]
    return "\n\n".join(lines) + "\n"


def page(found: Story) -> str:
    """A web page, for browsers and office programs. Each chapter begins on a page of its own."""
    body: list[str] = []
    for number, chapter in enumerate(found.chapters):
        for index, part in enumerate(chapter):
            body.append(_element(part, breaks=bool(number) and index == 0))
    direction = ' dir="rtl"' if found.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{found.language}"{direction}><head><meta charset="utf-8">'
        f"<title>{found.title}</title></head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n"
    )


def _element(part: Part, *, breaks: bool) -> str:
    style = ' style="page-break-before: always"' if breaks else ""
    match part:
        case Heading():
            return f"<h{part.level}{style}>{part.text}</h{part.level}>"
        case Paragraph():
            return f"<p>{part.text}</p>"
        case Items():
            name = "ol" if part.is_ordered else "ul"
            items = "".join(f"<li>{text}</li>" for text in part.texts)
            return f"<{name}>{items}</{name}>"
        case Table():
            rows = "".join(
                "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in part.rows
            )
            return f'<table border="1">{rows}</table>'


def sheets(seed: int) -> dict[str, list[list[str | int | float]]]:
    """Two sheets of cells; every fifth has one of more than 200 rows."""
    language = ALL_LANGUAGES[seed % len(ALL_LANGUAGES)]
    writer = _Writer(seed, language)
    found: dict[str, list[list[str | int | float]]] = {}
    for number, name in enumerate(("Data", f"{writer.words(1)} {seed}")):
        height = 230 if seed % 5 == 0 and number == 0 else 20 + seed * 3
        rows: list[list[str | int | float]] = [["Number", writer.words(1), "Amount", "Remark"]]
        for row in range(height):
            remark = writer.sentence() if row % 3 else ""
            rows.append([row + 1, writer.words(2), row * 1.5 + 0.25, remark])
        found[name] = rows
    return found
