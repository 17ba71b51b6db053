# SPDX-License-Identifier: Apache-2.0
"""Messages to show, and what a person sees of them."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.messages import AttachmentPart, Message, Part, Role, TextPart, user_message
from app.ui.chat.message_body import MessageBody
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.transcript_view import TranscriptView

Kind = TypeVar("Kind", bound=QWidget)


def child(widget: QWidget, kind: type[Kind]) -> Kind:
    found = widget.findChild(kind)
    assert found is not None
    return found


def question(id: int, text: str = "What?", *names: str) -> MessageNode:
    attachments = [AttachmentPart(name, "text") for name in names]
    return MessageNode(id, None, user_message(text, attachments))


def answer(
    id: int, *parts: Part | str, state: MessageState = MessageState.COMPLETE, error: str = ""
) -> MessageNode:
    made = tuple(TextPart(part) if isinstance(part, str) else part for part in parts)
    return MessageNode(id, None, Message(Role.ASSISTANT, made), state, error=error)


def talk(count: int) -> list[MessageNode]:
    nodes: list[MessageNode] = []
    for id in range(count):
        text = f"Answer {id}. " + "Some words. " * (60 if id % 4 == 1 else 3)
        nodes.append(answer(id, text) if id % 2 else question(id, f"Question {id}?"))
    return nodes


def scroll_bar(view: TranscriptView) -> QScrollBar:
    return child(view, QScrollArea).verticalScrollBar()


def messages(view: TranscriptView) -> list[MessageWidget]:
    """Top to bottom."""
    found = [widget for widget in view.findChildren(MessageWidget) if widget.isVisible()]
    return sorted(found, key=lambda widget: widget.y())


def message(view: TranscriptView, id: int) -> MessageWidget:
    return next(widget for widget in messages(view) if widget.node.id == id)


def texts(widget: QWidget) -> list[str]:
    bodies = [body for body in widget.findChildren(MessageBody) if body.isVisible()]
    return [body.toPlainText() for body in bodies]


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def settle(qtbot: QtBot, view: TranscriptView) -> None:
    qtbot.waitUntil(lambda: len(messages(view)) > 0)
    QTest.qWait(120)


def buttons(widget: QWidget) -> dict[str, QAbstractButton]:
    """By their spoken names."""
    found = [button for button in widget.findChildren(QAbstractButton) if button.isVisible()]
    return {button.accessibleName(): button for button in found}


def button(widget: QWidget, name: str) -> QAbstractButton:
    return buttons(widget)[name]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def point_at(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, widget.mapToGlobal(middle)))


def point_away(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(text: str) -> None:
    """Clicks on an entry of the menu that is open; one of a menu below it is triggered."""
    menu = open_menu()
    action = next(action for action in _entries(menu) if action.text() == text)
    assert action.isEnabled()
    if action in menu.actions():
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    else:
        action.trigger()
        menu.close()


def entries() -> list[str]:
    """Of the menu that is open, and of those below it."""
    return [action.text() for action in _entries(open_menu())]


def _entries(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found += _entries(below)
        elif not action.isSeparator() and action.isVisible():
            found.append(action)
    return found
