# SPDX-License-Identifier: Apache-2.0
"""Arabic and Hebrew: what is written from the right stands at the right, and the whole window can
be mirrored."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import Conversation, MessageNode
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.main import Application
from app.paths import Paths
from app.ui.chat.message_body import MessageBody
from app.ui.theme import Theme
from tests.helpers.patient_qtbot import PatientQtBot
from tests.ui.conftest import OpenWindow, windows
from tests.ui.everyone import controls, describe, insert_rich, place, reachable, show_rich, walk
from tests.ui.listing import insert, write_conversations
from tests.ui.places import DIALOGS, IN_WINDOW, PLACES
from tests.ui.transcripts import child, messages

ARABIC = """# عنوان قصير

هذه فقرة مع `code` و [رابط](https://example.org).

1. أولا
2. ثانيا

> اقتباس قصير.

| الاسم | القيمة |
|---|---|
| طول | 7 |

```python
def f(x):
    return x
```

English words stand at the left.
"""
HEBREW = "שלום, מה שלומך?"


@pytest.fixture
def mirrored_window(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def application(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    nodes = (
        MessageNode(1, None, user_message(HEBREW)),
        MessageNode(2, 1, Message(Role.ASSISTANT, (TextPart(ARABIC),))),
    )
    told = Conversation("", HEBREW, 1.0, 2.0, "2026-01-02", "", Effort.LOW, 2, nodes)
    talk = insert(paths, told)[0]
    application = open_window("hello")
    show_rich(qtbot, application, talk, "English words stand at the left.")
    return application


def test_each_paragraph_of_an_answer_has_its_own_direction(application: Application) -> None:
    answer = child(messages(application.window.page.transcript)[1], MessageBody)
    for words in ("عنوان قصير", "هذه فقرة", "أولا", "اقتباس قصير."):
        assert is_at_right(answer, words), words
    for words in ("def f(x):", "English words"):
        assert not is_at_right(answer, words), words


def test_a_question_reads_from_the_right(application: Application) -> None:
    body = child(messages(application.window.page.transcript)[0], MessageBody)
    assert body.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_title_reads_from_the_right(application: Application) -> None:
    view = application.window.sidebar.list_view
    row = view.visualRect(view.model().index(1, 0))
    picture = view.viewport().grab(row.adjusted(20, 4, -20, -4)).toImage()
    half = picture.width() // 2
    assert ink(picture.copy(half, 0, half, picture.height())) > 0
    assert ink(picture.copy(0, 0, half // 2, picture.height())) == 0


@pytest.mark.parametrize("text", [HEBREW, "مرحبا بالعالم"])
def test_what_is_typed_from_the_right_stands_at_the_right(
    application: Application, text: str
) -> None:
    field = application.window.page.composer.input
    field.insertPlainText(text)
    start = QTextCursor(field.document())
    assert field.cursorRect(start).left() > field.viewport().width() * 0.9
    field.setPlainText("latin")
    assert field.cursorRect(QTextCursor(field.document())).left() < 40


def test_a_mirrored_window_begins_at_the_right(
    qtbot: QtBot, mirrored_window: None, open_window: OpenWindow, paths: Paths
) -> None:
    rich = insert_rich(paths)
    application = open_window("hello")
    show_rich(qtbot, application, rich)
    window = application.window
    page, composer = window.page, window.page.composer
    assert place(window.sidebar).x() > place(page).x()
    assert place(composer.send_button).x() < place(composer.add_button).x()
    assert place(page.header.menu_button).x() < place(page.header.title).x()
    question, answer = messages(page.transcript)[:2]
    bubble = child(question, MessageBody)
    assert place(bubble).x() < window.width() // 2
    assert place(answer).x() == place(question).x()
    # The column of messages stands above the composer.
    left = place(answer).x()
    assert abs(left - composer.x() - place(page).x() - 16) <= 2


@pytest.mark.parametrize("where", IN_WINDOW)
def test_a_mirrored_window_covers_nothing(
    qtbot: QtBot, mirrored_window: None, open_window: OpenWindow, paths: Paths, where: str
) -> None:
    assert_nothing_covered(PLACES[where](qtbot, open_rich(qtbot, open_window, paths)))


@pytest.fixture(scope="module")
def mirrored(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    qapp: QApplication,
    theme: Theme,
) -> Iterator[Application]:
    """One window, from which the dialogs are opened one after another."""
    paths = Paths.at(tmp_path_factory.mktemp("mirrored") / "profile")
    paths.create()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with windows(paths) as open_window:
        yield open_rich(PatientQtBot(request), open_window, paths)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# They come last: their window stays open.
@pytest.mark.parametrize("where", DIALOGS)
def test_a_mirrored_dialog_covers_nothing(qtbot: QtBot, mirrored: Application, where: str) -> None:
    mirrored.window.activateWindow()
    dialog = PLACES[where](qtbot, mirrored)
    assert_nothing_covered(dialog)
    dialog.close()


def open_rich(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    write_conversations(paths, ("Another one", "What else?"))
    rich = insert_rich(paths)
    application = open_window("hello")
    show_rich(qtbot, application, rich)
    return application


def assert_nothing_covered(root: QWidget) -> None:
    QTest.qWait(50)
    assert overlapping(root) == []
    root.window().activateWindow()
    QTest.qWait(20)
    if QApplication.focusWidget() is None:
        root.setFocus()
    seen = walk(root)
    assert [describe(widget) for widget in reachable(root) if widget not in seen] == []


def overlapping(root: QWidget) -> list[str]:
    """Controls of which one lies on another, of the same window and not over it on purpose."""
    found = [widget for widget in controls(root) if not widget.visibleRegion().isEmpty()]
    rects = {
        widget: widget.visibleRegion().boundingRect().translated(place(widget)) for widget in found
    }
    return [
        f"{describe(one)} and {describe(other)}"
        for one, other in combinations(found, 2)
        if rects[one].intersects(rects[other])
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and type(one).__name__ != "JumpButton"
        and type(other).__name__ != "JumpButton"
        and rects[one].intersected(rects[other]).width() > 8
    ]


def is_at_right(body: MessageBody, words: str) -> bool:
    return left_of(body, words) > body.viewport().width() / 2


def left_of(body: MessageBody | QPlainTextEdit, words: str) -> int:
    """Where the first letter stands."""
    cursor = body.document().find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart())
    return body.cursorRect(cursor).left()


def ink(picture: QImage) -> int:
    corner = picture.pixel(0, 0)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixel(x, y) != corner for x, y in points)
