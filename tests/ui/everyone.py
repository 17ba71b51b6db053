# SPDX-License-Identifier: Apache-2.0
"""The window as somebody meets it who uses no mouse, or no eyes: its controls, what a screen reader
is told of them, and the way of the Tab key through them."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.conversation import Conversation, Feedback, MessageNode, MessageState, Rating
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Message,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.main import Application
from app.paths import Paths
from app.ui.main_window import MainWindow
from tests.ui.listing import insert
from tests.ui.transcripts import messages, texts

ANSWER = """# A heading

Some **bold** words, `code`, and [a link](https://example.org/place).

1. one
2. two

| name | value |
|---|---:|
| length | 7 |

> A quotation.

```python
def f(x: int) -> str:
    # a comment
    return "text" + str(42)
```

And $a^2 + b^2 = c^2$, then [another link](https://example.org/other).
"""

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_MOST_STEPS = 400
_END = "The capital is"
"""Of the rich conversation."""


def rich_conversation(title: str = "Everything at once") -> Conversation:
    """Attachments, two versions of an answer, reasoning with a tool, every kind of Markdown, an
    answer with a rating and one that was stopped."""
    now = time.time()
    reasoning: tuple[Part, ...] = (
        ReasoningPart("I look it up.", 3.0),
        ToolCallPart("browser.search", '{"query": "capital"}'),
        ToolResultPart("browser.search", "Paris"),
        ReasoningPart("Now I know.", 2.0),
        TextPart(ANSWER),
    )
    files = [AttachmentPart("notes.txt", "some\nlines"), AttachmentPart("data.csv", "a,b\n1,2")]
    usage, timings = Usage(120, 60, 30, 40), Timings(0.5, 200.0, 20.0, 3.0)
    nodes = (
        MessageNode(1, None, user_message("What is the capital of France?", files), created=now),
        MessageNode(2, 1, Message(Role.ASSISTANT, (TextPart("Another version."),)), created=now),
        MessageNode(
            3,
            1,
            Message(Role.ASSISTANT, reasoning),
            finish=FinishReason.STOP,
            usage=usage,
            timings=timings,
            model="gpt-oss-20b",
            effort=Effort.LOW,
            created=now,
            feedback=Feedback(Rating.UP, "good"),
        ),
        MessageNode(4, 3, user_message("And of Spain?"), created=now),
        MessageNode(
            5,
            4,
            Message(Role.ASSISTANT, (ReasoningPart("Hm.", 2.0), TextPart(_END))),
            MessageState.CANCELLED,
            created=now,
        ),
    )
    return Conversation("", title, now, now, "2026-01-02", "", Effort.LOW, 5, nodes)


def insert_rich(paths: Paths) -> str:
    return insert(paths, rich_conversation())[0]


def show_rich(
    qtbot: QtBot, application: Application, conversation_id: str, end: str = _END
) -> None:
    """`end`: what its last message ends with."""
    # With room for all of it in whatever font: what floats over a longer one covers something.
    application.window.resize(1000, 1400)
    application.window.activateWindow()
    application.window.open_conversation(conversation_id)
    view = application.window.page.transcript
    qtbot.waitUntil(lambda: len(messages(view)) > 0)
    qtbot.waitUntil(lambda: "".join(texts(messages(view)[-1])).endswith(end))
    QTest.qWait(50)


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return interface(widget).text(QAccessible.Text.Name)


def spoken_role(widget: QWidget) -> QAccessible.Role:
    return interface(widget).role()


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be used with a mouse or a key and is on the screen now, without what is inside of
    other controls."""
    for widget in root.findChildren(QWidget):
        is_control = isinstance(widget, _CONTROLS) or bool(
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        if (
            is_control
            and widget.isVisibleTo(root)
            and widget.window() is root.window()
            and not _is_part_of_another(widget)
            and not (isinstance(widget, QScrollArea) and not _takes_tab(widget))
        ):
            yield widget


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{spoken_name(widget)}”"


def reachable(root: QWidget) -> list[QWidget]:
    """The controls that Tab has to come to."""
    return [
        widget
        for widget in controls(root)
        if widget.isEnabled() and _takes_tab(widget) and not widget.focusProxy()
    ]


def walk(
    root: QWidget,
    *,
    backwards: bool = False,
    look: Callable[[QWidget], object] = lambda _widget: None,
) -> list[QWidget]:
    """The controls that get the focus, each once, from where it is until it is there again. `look`
    gets each that the keyboard came to; the focus has to stay there."""
    first = QApplication.focusWidget()
    assert first is not None, "nothing has the focus"
    assert root.window().isAncestorOf(first), f"{describe(first)} of another window has it"
    seen: list[QWidget] = [first]
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    for _ in range(_MOST_STEPS):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        focus = QApplication.focusWidget()
        assert focus is not None, f"the focus is lost behind {describe(seen[-1])}"
        if focus is first and (len(seen) > 1 or len(reachable(root)) == 1):
            look(focus)
            return seen
        if focus is not seen[-1]:
            assert focus not in seen, f"Tab goes round after {describe(focus)}"
            seen.append(focus)
            look(focus)
    raise AssertionError(f"Tab is stuck at {describe(seen[-1])}")


def place(widget: QWidget) -> QPoint:
    """In its window."""
    return widget.mapTo(widget.window(), QPoint())


def is_icon_only(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and not widget.text()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_part_of_another(widget: QWidget) -> bool:
    """The field of a spin box, the button that clears a line, the corners of a table."""
    parent = widget.parentWidget()
    inner = (QAbstractSpinBox, QComboBox, QLineEdit, QKeySequenceEdit)
    while parent is not None:
        if isinstance(parent, inner) or isinstance(widget, QScrollBar):
            return True
        parent = parent.parentWidget()
    return False


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the focus is."""
    QTest.keyClick(_target(), key, modifier)


def type_text(text: str) -> None:
    QTest.keyClicks(_target(), text)


def _target() -> QWidget:
    if QApplication.activePopupWidget() is None and QApplication.focusWidget() is None:
        # Without a window manager nobody gives the keyboard back when a menu or a dialog closes.
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        next(window for window in shown if isinstance(window, MainWindow)).activateWindow()
        QTest.qWait(20)
    popup = QApplication.activePopupWidget()
    target = QApplication.focusWidget() if popup is None else popup.focusWidget() or popup
    assert target is not None, "nothing has the focus"
    return target
