# SPDX-License-Identifier: Apache-2.0
"""One message of the transcript."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.conversation import MessageNode, MessageState
from app.core.events import FinishReason
from app.core.messages import AttachmentPart, Part, PreamblePart, Role, TextPart
from app.core.sanitizing import clean_label, plain_tool_tip
from app.ui.chat.message_actions import MessageActions
from app.ui.chat.message_body import MessageBody
from app.ui.chat.reasoning_pane import ReasoningPane
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.theme import SPACING_S, SPACING_XS, reading_font, scaled_font, shades

BUBBLE_SHARE = 0.8
_BUBBLE_MARGIN = 14
_BUBBLE_RADIUS = 14
_LONG_QUESTION = 2000
"""Characters above which a question simply takes all the width it may."""
MAX_QUESTION = 20_000
"""Characters of a question that are shown: a pasted book would stop the window for seconds."""


class MessageWidget(QWidget):
    """Shows a node; `set_node` may be called for every change of it."""

    asked = Signal(object)
    """A MessageWish."""
    reasoning_toggled = Signal(object, int, bool)
    """The message's id, the pane's place in it, and whether the pane is open now."""
    link_activated = Signal(str)

    def __init__(
        self, node: MessageNode, state: TranscriptState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._node = node
        self._state = state
        self._context = MessageContext()
        self._sections: list[MessageBody | ReasoningPane] = []
        self._question: _Question | None = None
        self._content = QVBoxLayout()
        self._content.setSpacing(SPACING_S)
        self._mark = _muted_label(self)
        self._actions = MessageActions(self, node.message.role is Role.ASSISTANT)
        self._lay_out()
        self._actions.copy_requested.connect(self._on_copy_requested)
        self._actions.regenerate_requested.connect(self._on_regenerate_requested)
        is_user = node.message.role is Role.USER
        self.setAccessibleName(self.tr("Your message") if is_user else self.tr("Answer"))
        self.set_node(node)

    @property
    def node(self) -> MessageNode:
        return self._node

    def set_node(self, node: MessageNode) -> None:
        self._node = node
        if node.message.role is Role.USER:
            self._show_question(node)
        else:
            self._show_turn(node)
        mark = self._mark_text(node)
        self._mark.setText(mark)
        self._mark.setVisible(bool(mark))
        self._actions.set_facts(self._facts(node))
        self._actions.set_enabled(node.state is not MessageState.GENERATING)

    def set_context(self, context: MessageContext) -> None:
        self._context = context
        self._state.set_remembered(context.shows_reasoning)
        self._actions.set_regenerate(self._node.message.role is Role.ASSISTANT)

    def follow_state(self) -> None:
        """Opens or closes the reasoning as the transcript's state says."""
        for index, pane in enumerate(self._panes()):
            pane.set_open(self._state.is_pane_open(self._node.id, index))

    def _panes(self) -> list[ReasoningPane]:
        return [section for section in self._sections if isinstance(section, ReasoningPane)]

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._actions.set_revealed(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._actions.set_revealed(False)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        is_user = self._node.message.role is Role.USER
        layout.setContentsMargins(0, SPACING_S if is_user else 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(self._content)
        layout.addWidget(self._mark)
        layout.addWidget(self._actions)

    def _show_question(self, node: MessageNode) -> None:
        if self._question is None:
            self._question = _Question(self)
            self._content.addWidget(self._question)
        self._question.show_parts(node.message.parts)

    def _show_turn(self, node: MessageNode) -> None:
        is_generating = node.state is MessageState.GENERATING
        groups = _groups(node.message.parts)
        for index, group in enumerate(groups):
            is_live = is_generating and index == len(groups) - 1
            section = self._section(index, group)
            if isinstance(section, ReasoningPane):
                section.set_parts(group.parts, is_live)
            else:
                section.set_markdown(group.text, final=not is_live)
        self._drop_sections(len(groups))

    def _section(self, index: int, group: "_Group") -> MessageBody | ReasoningPane:
        kind = MessageBody if group.is_text else ReasoningPane
        if index < len(self._sections) and not isinstance(self._sections[index], kind):
            self._drop_sections(index)
        if index == len(self._sections):
            section = kind(self)
            section.setFont(reading_font())
            if isinstance(section, MessageBody):
                section.setAccessibleName(self.tr("Answer"))
                section.link_activated.connect(self.link_activated)
            self._sections.append(section)
            self._content.addWidget(section)
        return self._sections[index]

    def _drop_sections(self, index: int) -> None:
        for section in self._sections[index:]:
            self._content.removeWidget(section)
            section.hide()
            section.deleteLater()
        del self._sections[index:]

    def _mark_text(self, node: MessageNode) -> str:
        match node.state:
            case MessageState.CANCELLED:
                return self.tr("Stopped")
            case MessageState.INTERRUPTED:
                reason = node.error or self.tr("the program ended before the answer did.")
                return self.tr("Interrupted: {0}").format(reason)
            case MessageState.FAILED:
                return node.error or self.tr("This answer failed.")
            case _ if node.finish is FinishReason.LENGTH:
                return self.tr("Ended at the length limit")
        return ""

    def _facts(self, node: MessageNode) -> str:
        facts = [clean_label(node.model)] if node.model else []
        if node.effort is not None and node.message.role is Role.ASSISTANT:
            facts.append(str(node.effort.value))
        if node.timings is not None and node.timings.decode_tokens_per_s > 0:
            speed = f"{node.timings.decode_tokens_per_s:.1f}"
            facts.append(self.tr("{0} tokens/s").format(speed))
        return " · ".join(facts)

    def _on_copy_requested(self) -> None:
        QGuiApplication.clipboard().setText(self._node.message.text)

    def _on_regenerate_requested(self) -> None:
        self.asked.emit(MessageWish(WishKind.REGENERATE, self._node.id))


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring parts that are shown as one: text, or reasoning with its tool steps."""

    is_text: bool
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(
            part.text for part in self.parts if isinstance(part, TextPart | PreamblePart)
        )


def _groups(parts: Sequence[Part]) -> list[_Group]:
    groups: list[_Group] = []
    for part in parts:
        if isinstance(part, AttachmentPart):
            continue
        is_text = isinstance(part, TextPart | PreamblePart)
        # A preamble and the answer stay apart: each is a text of its own.
        joins = groups and groups[-1].is_text == is_text
        if joins and (not is_text or groups[-1].parts[-1].type == part.type):
            groups[-1] = _Group(is_text, (*groups[-1].parts, part))
        else:
            groups.append(_Group(is_text, (part,)))
    return groups


class _Question(QWidget):
    """A person's message: a tinted block at the right, as wide as its text but not wider than
    `BUBBLE_SHARE` of the column. The text is shown as it was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bubble = _Bubble(self)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(SPACING_XS)
        self._chip_count = 0
        self._body = MessageBody(self._bubble)
        self._body.setFont(reading_font())
        self._body.setAccessibleName(self.tr("Your message"))
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(_BUBBLE_MARGIN, 9, _BUBBLE_MARGIN, 10)
        inside.setSpacing(SPACING_S)
        inside.addLayout(self._chips)
        inside.addWidget(self._body)
        self._rest = _muted_label(self._bubble)
        inside.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._bubble)

    def show_parts(self, parts: Sequence[Part]) -> None:
        names = [part.name for part in parts if isinstance(part, AttachmentPart)]
        for name in names[self._chip_count :]:
            self._chips.addWidget(_Chip(name, self._bubble), 0, Qt.AlignmentFlag.AlignLeft)
        self._chip_count = len(names)
        text = "".join(part.text for part in parts if isinstance(part, TextPart))
        hidden = len(text) - MAX_QUESTION
        if hidden > 0:
            text = text[:MAX_QUESTION]
            rest = self.tr("… {0} more characters. Copy takes the whole message.")
            self._rest.setText(rest.format(f"{hidden:,}"))
        self._rest.setVisible(hidden > 0)
        self._body.set_plain(text)
        self._body.setVisible(bool(text))
        self._wanted = _natural_width(text, self._body)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        limit = max(80, int(self.width() * BUBBLE_SHARE) - 2 * _BUBBLE_MARGIN)
        self._body.setFixedWidth(min(self._wanted, limit))


class _Bubble(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades(self.palette()).bubble)
        painter.drawRoundedRect(QRectF(self.rect()), _BUBBLE_RADIUS, _BUBBLE_RADIUS)


class _Chip(QLabel):
    """The name of an attachment."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        shown = clean_label(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled_font(self.font(), 0.95))
        self.setContentsMargins(8, 3, 8, 3)
        metrics = QFontMetricsF(self.font())
        self.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, 260))
        self.setToolTip(plain_tool_tip(shown))
        self.setAccessibleName(self.tr("Attachment {0}").format(shown))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(shades(self.palette()).hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
        super().paintEvent(event)


def _natural_width(text: str, body: MessageBody) -> int:
    if len(text) > _LONG_QUESTION:
        return 1 << 20
    metrics = QFontMetricsF(body.font())
    lines = text.replace("\t", "        ").split("\n")
    return math.ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 1


def _muted_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    label.hide()
    return label
