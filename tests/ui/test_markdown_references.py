# SPDX-License-Identifier: Apache-2.0
"""Ten answers as models write them look as they did when a person last looked at them.

`python -m tests.ui.test_markdown_references` draws the pictures anew. Fonts differ between
machines. So a page is as wide as a sentence of its font makes it, and two pages are alike when they
are about as high and have their ink in the same places.
"""

import os
import sys
from pathlib import Path
from statistics import correlation

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.chat.message_body import MessageBody
from app.ui.markdown import MarkdownDocument
from app.ui.theme import light_palette, reading_font

FOLDER = Path(__file__).parent / "references"
NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))
SENTENCE = "The quick brown fox jumps over the lazy dog, and 0123456789 more."
SENTENCES = 1.72
LEAST_CORRELATION = 0.7
HEIGHTS = (0.85, 1.18)
GRID = (12, 32)


def new_body() -> MessageBody:
    body = MessageBody()
    body.setFont(reading_font())
    body.setPalette(light_palette())
    body.setAutoFillBackground(True)
    sentence = QFontMetricsF(reading_font()).horizontalAdvance(SENTENCE)
    body.resize(round(SENTENCES * sentence), 100)
    body.show()
    return body


def body_of(name: str) -> MessageBody:
    body = new_body()
    body.set_markdown((FOLDER / f"{name}.md").read_text(encoding="utf-8"))
    return body


def drawn(body: MessageBody) -> QImage:
    document = body.document()
    if isinstance(document, MarkdownDocument):
        document.finish_formulas()
        document.finish_highlighting()
    QApplication.processEvents()
    return body.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image: QImage) -> list[float]:
    """How dark each field of a grid over the page is."""
    grid = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        *GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [
        255.0 - (grid.pixel(x, y) & 0xFF) for y in range(grid.height()) for x in range(grid.width())
    ]


def looks_like(image: QImage, name: str) -> bool:
    reference = QImage(str(FOLDER / f"{name}.png"))
    assert not reference.isNull()
    heights = (image.height() / image.width()) / (reference.height() / reference.width())
    is_as_high = HEIGHTS[0] < heights < HEIGHTS[1]
    return is_as_high and correlation(ink(image), ink(reference)) > LEAST_CORRELATION


def test_there_are_ten_answers_with_their_pictures() -> None:
    assert len(NAMES) == 10
    assert [path.stem for path in sorted(FOLDER.glob("*.png"))] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_looks_as_it_did(name: str, qtbot: QtBot) -> None:
    body = body_of(name)
    qtbot.addWidget(body)
    assert looks_like(drawn(body), name)


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_without_its_look_would_be_noticed(name: str, qtbot: QtBot) -> None:
    body, plain = body_of(name), new_body()
    qtbot.addWidget(body)
    qtbot.addWidget(plain)
    plain.set_plain(body.plain_text())
    assert not looks_like(drawn(plain), name)


@pytest.mark.parametrize("name", NAMES)
def test_no_answer_looks_like_another(name: str, qtbot: QtBot) -> None:
    body = body_of(name)
    qtbot.addWidget(body)
    image = drawn(body)
    assert [other for other in NAMES if looks_like(image, other)] == [name]


def write_references() -> None:
    for name in NAMES:
        body = body_of(name)
        image = drawn(body)
        image.convertToFormat(QImage.Format.Format_Indexed8).save(str(FOLDER / f"{name}.png"))
        print(name, image.width(), image.height())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    write_references()
