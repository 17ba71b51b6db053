# SPDX-License-Identifier: Apache-2.0
"""A step that the model took with a tool: one line, and on request what was asked and answered."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.messages import Part, ToolCallPart, ToolResultPart
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.core.values import value_class
from app.ui.chat.message_body import MessageBody
from app.ui.chat.text_button import arrow_room, paint_arrow
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, code_font, scaled_font, shades
from app.ui.widgets import PlainLabel, icon_size, mirrored, paint_focus_ring, paint_icon

MAX_TOOL_TEXT = 4000
"""Characters of a tool's arguments or result that are shown."""
_LONGEST_SUMMARY = 200
_CAPTION_SCALE = 0.85
_LONGEST_TITLE = 1000
_TITLE = re.compile(r"\[\d+\] ([^\n]+?)(?: \(doc://[^\n]*\))?\n")
"""The first line of what the browser tool displays: cursor, title and address."""
_NAMED_BY = {"browser.search": "query", "browser.find": "pattern", "read_everything": "task"}
_ICONS = {
    "browser.search": "magnifying-glass",
    "browser.open": "file-text",
    "browser.find": "magnifying-glass",
    "read_everything": "books",
    "python": "terminal-window",
}


@value_class
class Step:
    """A call and its result; either may be missing. `index` is its place among the parts."""

    index: int
    call: ToolCallPart | None = None
    result: ToolResultPart | None = None

    @property
    def name(self) -> str:
        part = self.call or self.result
        name = "" if part is None else clean_label(one_line(part.name))
        return name.removeprefix("functions.")

    @property
    def icon(self) -> str:
        return "warning" if self.has_failed else _ICONS.get(self.name, "wrench")

    @property
    def has_failed(self) -> bool:
        """Our own tools answer an error as `{"error": …}`."""
        return self.result is not None and self.result.text.startswith('{"error":')

    def summary(self) -> str:
        """One line, of foreign text in part."""
        detail = self._detail()
        match self.name:
            case "browser.search":
                text = QCoreApplication.translate("ToolStep", "Searched for “{0}”")
            case "browser.open":
                text = QCoreApplication.translate("ToolStep", "Opened {0}")
            case "browser.find":
                text = QCoreApplication.translate("ToolStep", "Looked for “{0}” in a page")
            case "python":
                return QCoreApplication.translate("ToolStep", "Ran a program")
            case "read_everything":
                text = QCoreApplication.translate("ToolStep", "Read everything: {0}")
            case _:
                return f"{self.name}: {detail}" if detail else self.name
        return text.format(detail) if detail else self.name

    def _detail(self) -> str:
        """The model opens a document by its number in a list: its name is in what it got."""
        if self.name != "browser.open":
            return _detail(self.call, _NAMED_BY.get(self.name, ""))
        title = _TITLE.match(self.result.text[:_LONGEST_TITLE]) if self.result else None
        return clean_label(one_line(title[1]))[:_LONGEST_SUMMARY] if title else ""


def steps_of(parts: Sequence[Part], first: int) -> list[Part | Step]:
    """The parts, each call in one with its result. `first` is the index of the first one."""
    items: list[Part | Step] = []
    for index, part in enumerate(parts, first):
        if isinstance(part, ToolCallPart):
            items.append(Step(index, part))
        elif isinstance(part, ToolResultPart):
            at = _waiting(items, part.name)
            if at is None:
                items.append(Step(index, None, part))
            else:
                items[at] = replace(cast(Step, items[at]), result=part)
        else:
            items.append(part)
    return items


class ToolStep(QWidget):
    """`toggled` is told when a person opens or closes it."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = Step(0)
        self._details: _Details | None = None
        self.header = _StepHeader(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING_XS)
        self._layout.addWidget(self.header)
        self.header.clicked.connect(self._on_clicked)

    @property
    def is_open(self) -> bool:
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.header.setChecked(is_open)
        self._update_details()

    def show_step(self, step: Step, *, is_running: bool) -> None:
        self._step = step
        self.header.show_step(step, is_running=is_running and step.result is None)
        if self._details is not None and self.is_open:
            self._details.show_step(step)

    def _update_details(self) -> None:
        if self.is_open and self._details is None:
            self._details = _Details(self)
            self._layout.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(self.is_open)
            if self.is_open:
                self._details.show_step(self._step)

    def _on_clicked(self) -> None:
        self._update_details()
        self.toggled.emit(self.is_open)


class _StepHeader(QAbstractButton):
    """Icon, summary, arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: Step, *, is_running: bool) -> None:
        text = f"{step.summary()} …" if is_running else step.summary()
        self._icon = step.icon
        self.setText(text)
        failed = self.tr("{0}, failed") if step.has_failed else "{0}"
        self.setAccessibleName(self.tr("Tool step: {0}").format(failed.format(text)))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = self._lead() + metrics.horizontalAdvance(self.text()) + 2 * SPACING_S
        width += round(arrow_room(self))
        return QSize(width, metrics.height() + SPACING_S)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones, metrics = shades(self.palette()), self.fontMetrics()
        ink = tones.text if self.underMouse() or self.isDown() else tones.muted
        picture = QRect(0, 0, icon_size(self), self.height())
        paint_icon(painter, self._icon, ink, mirrored(self, picture))
        room = self.width() - self._lead() - SPACING_S - round(arrow_room(self))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        rect = QRect(self._lead(), 0, room, self.height())
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(mirrored(self, rect), flags, text)
        left = self._lead() + metrics.horizontalAdvance(text) + SPACING_XS
        arrow = QRect(left, 0, round(arrow_room(self)), self.height())
        middle = mirrored(self, arrow).toRectF().center()
        paint_arrow(painter, middle, ink, is_open=self.isChecked(), widget=self)
        if self.hasFocus():
            ring = self.rect().adjusted(-2, 0, 0, 0)
            ring.setRight(min(self.width() - 1, arrow.right() + SPACING_XS))
            ring = mirrored(self, ring)
            paint_focus_ring(painter, ring.toRectF(), self.palette(), RADIUS - 2)

    def _lead(self) -> int:
        return icon_size(self) + SPACING_S


class _Details(QWidget):
    """The arguments and the result, as they were."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(icon_size(self) + SPACING_S, 0, 0, SPACING_XS)
        layout.setSpacing(SPACING_XS)
        self._captions = [self._caption(self.tr("Asked")), self._caption(self.tr("Answered"))]
        self._bodies = [self._body(self.tr("Asked")), self._body(self.tr("Answered"))]
        for caption, body in zip(self._captions, self._bodies, strict=True):
            layout.addWidget(caption)
            layout.addWidget(body)

    def show_step(self, step: Step) -> None:
        asked = "" if step.call is None else _readable(step.call.arguments)
        answered = "" if step.result is None else step.result.text
        for text, caption, body in zip(
            (asked, answered), self._captions, self._bodies, strict=True
        ):
            body.set_plain(_short(text))
            caption.setVisible(bool(text))
            body.setVisible(bool(text))

    def _caption(self, text: str) -> PlainLabel:
        caption = PlainLabel(text, self)
        caption.set_muted()
        caption.setFont(scaled_font(self.font(), _CAPTION_SCALE))
        return caption

    def _body(self, name: str) -> MessageBody:
        body = MessageBody(self)
        body.setFont(code_font(self.font()))
        body.set_muted(True)
        body.setAccessibleName(name)
        return body


def _waiting(items: Sequence[Part | Step], name: str) -> int | None:
    """Which call the result of a tool belongs to: the first one of that name without one."""
    for at, item in enumerate(items):
        call = item.call if isinstance(item, Step) and item.result is None else None
        if call is not None and call.name == name:
            return at
    return None


def _detail(call: ToolCallPart | None, named: str) -> str:
    """The argument of that name, else the first one that is a word or a number."""
    values = (_object(call.arguments) if call is not None else None) or {}
    for value in [values.get(named), *values.values()]:
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return clean_label(one_line(str(value)[: 2 * _LONGEST_SUMMARY]))[:_LONGEST_SUMMARY]
    return ""


def _readable(arguments: str) -> str:
    values = _object(arguments)
    return arguments if values is None else json.dumps(values, ensure_ascii=False, indent=2)


def _object(text: str) -> dict[str, Any] | None:
    if len(text) > MAX_TOOL_TEXT:
        return None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast(dict[str, Any], values) if isinstance(values, dict) else None


def _short(text: str) -> str:
    return text if len(text) <= MAX_TOOL_TEXT else text[:MAX_TOOL_TEXT] + " …"
