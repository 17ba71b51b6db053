# SPDX-License-Identifier: Apache-2.0
"""The conversation as it is read: newest message at the bottom, widgets only around the view."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.core.conversation import MessageNode, MessageState
from app.core.messages import AttachmentPart, Role
from app.core.values import value_class
from app.ui.announcing import announce
from app.ui.chat.jump_button import JumpButton
from app.ui.chat.message_column import Anchor, MessageColumn
from app.ui.chat.transcript_scroll import TranscriptScroll
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.wishes import MessageContext
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    TEXT_COLUMN_EM,
    em,
    reading_font,
)

if TYPE_CHECKING:
    from app.ui.chat.message_widget import MessageWidget

RENDER_INTERVAL_MS = 40

_BUSY_SHARE = 3
"""After a render of n ms, the next one waits for n times this: events keep their turn."""
_BUILD_S = 0.012
"""Seconds of building messages at a time while some of those in sight are missing."""
_AHEAD_S = 0.003
"""The same for those that are not in sight yet."""
_AT_BOTTOM = 8

ContextSource = Callable[[MessageNode], MessageContext]


@value_class
class TranscriptPlace:
    """Of a reader; without an anchor they follow the newest text."""

    states: Mapping[str | None, TranscriptState]
    anchor: Anchor | None


class TranscriptView(QWidget):
    asked = Signal(object)
    """A MessageWish."""
    reasoning_toggled = Signal(bool)
    """Whether the conversation shows its reasoning from now on."""
    link_activated = Signal(str)
    """An http, https or mailto address that was clicked."""
    citation_opened = Signal(object, object)
    """A CitationPart that somebody wants to see, and a tuple of all of the answer's."""
    document_opened = Signal(object)
    """A DocumentPart, of which somebody wants to see what it stands for."""
    files_pasted = Signal(object, object)
    """Into a question that is being rewritten: its id, and a list of Paths. `attach` answers."""
    too_much_attached = Signal()
    action_requested = Signal()
    rendered = Signal()
    """Waiting updates were shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversation: str | None = None
        self._states: dict[str | None, TranscriptState] = {None: TranscriptState()}
        self._context_of: ContextSource = lambda _node: MessageContext()
        self._pending: dict[int, MessageNode] = {}
        # Answers whose end is to be announced, whether or not they have a widget by then.
        self._growing: set[int] = set()
        self._progress = ("", "")
        self._query = ""
        self._seeks_hit = False
        self._follows = True
        self._target: Anchor | None = None
        self._kept: Anchor | None = None
        self._is_placing = False
        self._last_render_ms = 0.0
        self._create_widgets()
        self._create_timers()
        self._lay_out()
        self._connect()

    def set_context_source(self, context_of: ContextSource) -> None:
        """What is asked for every message that is built; it has to answer at once."""
        self._context_of = context_of
        self.refresh_contexts()

    def refresh_contexts(self) -> None:
        """Call it when what the source says has changed for messages that are shown."""
        for widget in self._column.widgets():
            widget.set_context(self._context_of(widget.node))

    def toggle_reasoning(self) -> None:
        """Opens all reasoning of the conversation, or closes it."""
        state = self._state()
        state.set_all_open(not state.shows_reasoning)
        for widget in self._column.widgets():
            widget.follow_state()
        self.reasoning_toggled.emit(state.shows_reasoning)

    def show_nodes(self, nodes: Sequence[MessageNode], conversation: str | None = None) -> None:
        """Show exactly these. Messages that stand at the same place as before stay as they are.
        `conversation` names what they belong to, None a conversation that has no name yet."""
        goes_on = self._enter(conversation, nodes)
        self._pending.clear()
        self._growing = {node.id for node in nodes if node.state is MessageState.GENERATING}
        kept, self._kept = self._kept, None
        is_kept = goes_on and kept is not None and any(node.id == kept.message_id for node in nodes)
        self._target = kept if is_kept else None
        self._seeks_hit = False
        self._query = self._query if goes_on else ""
        same = self._same_as(nodes) if goes_on else 0
        self._follows = not is_kept
        with self._placing():
            self._column.set_nodes(nodes, same)
            self._update_ends()
        self._arrange()

    def update_node(self, node: MessageNode) -> None:
        """Add the message, or show its newest state. May be called for every token."""
        is_new = self._column.index_of(node.id) is None and node.id not in self._pending
        self._pending[node.id] = node
        if node.state is MessageState.GENERATING:
            self._growing.add(node.id)
        if is_new and node.message.role is Role.USER:
            self._follows = True
            self._target = None
        if is_new or not self._flush.isActive():
            self._flush.start(0 if is_new else self._interval())

    def show_message(self, message_id: int, query: str = "") -> None:
        """Scroll until it stands at the top, with the words of `query` marked and the first of them
        in sight; a message that is not here changes nothing."""
        if self._column.index_of(message_id) is None:
            return
        self._query = query
        for widget in self._column.widgets():
            self._mark_hits(widget)
        self._target = Anchor(message_id, SPACING_S)
        self._seeks_hit = bool(query)
        self._follows = False
        self._arrange()

    def keep_in_place(self, message_id: int, shown_id: int) -> None:
        """When the next nodes are shown, the message stands where `shown_id` stands now, whose
        version it is."""
        if self._column.index_of(shown_id) is not None:
            self._kept = Anchor(message_id, self._column.top_of(shown_id) - self._top)

    def attach(self, message_id: int, parts: Sequence[AttachmentPart]) -> None:
        """To a question that is being rewritten; nothing happens when it is not any longer."""
        widget = self._column.widget(message_id)
        edit = self._state().edits.get(message_id)
        if widget is not None:
            widget.attach(parts)
        elif edit is not None:
            edit.attachments = tuple(dict.fromkeys((*edit.attachments, *parts)))

    def place(self) -> TranscriptPlace:
        """Where the reader is, and what they have opened and begun to edit."""
        anchor = None if self._follows else self._column.anchor(self._top, self._view_height)
        return TranscriptPlace(self._states, anchor)

    def go_to(self, place: TranscriptPlace) -> None:
        """For a transcript that takes another one's place, before it is shown."""
        self._states.update(place.states)
        if place.anchor is not None:
            self._target = place.anchor
            self._follows = False

    def set_progress(self, text: str, action: str = "") -> None:
        """A quiet line below the last message; empty to take it away. `action` is what a button
        below it says, and `action_requested` tells of its clicks."""
        self._progress = (text, action)
        self._update_progress()

    def set_empty_widget(self, widget: QWidget) -> None:
        """What stands here as long as there is no message."""
        self._pages.addWidget(widget)
        self._empty = widget
        self._update_ends()

    def jump_to_latest(self) -> None:
        self._target = None
        self._follows = True
        self._arrange()

    def is_at_bottom(self) -> bool:
        bar = self._scroll.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_BOTTOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_jump()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is on the screen can be measured.
        self._soon.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_End:
                self.jump_to_latest()
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_soon"):
            self._soon.start(0)

    def _create_widgets(self) -> None:
        self._column = MessageColumn(self._make)
        self._scroll = TranscriptScroll(self)
        self._scroll.setWidget(self._column)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        self._empty: QWidget | None = None
        self._jump = JumpButton(self)
        self._jump.hide()

    def _create_timers(self) -> None:
        self._flush = QTimer(self)
        self._flush.setSingleShot(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._scroll)

    def _connect(self) -> None:
        self._flush.timeout.connect(self._on_flush)
        self._soon.timeout.connect(self._arrange)
        self._jump.clicked.connect(self.jump_to_latest)
        self._column.foot.action_requested.connect(self.action_requested)
        self._column.outdated.connect(self._arrange)
        self._scroll.resized.connect(self._arrange)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _state(self) -> TranscriptState:
        return self._states[self._conversation]

    def _enter(self, conversation: str | None, nodes: Sequence[MessageNode]) -> bool:
        """Whether it is the conversation that was shown before."""
        # A conversation gets its name with its first question.
        begins = (
            self._conversation is None
            and bool(nodes)
            and self._column.index_of(nodes[0].id) is not None
        )
        goes_on = begins or (conversation is not None and conversation == self._conversation)
        unnamed = self._states.pop(None, None)
        if begins and unnamed is not None:
            self._states.setdefault(conversation, unnamed)
        self._conversation = conversation
        self._states.setdefault(conversation, TranscriptState())
        self._state().forget_sent({node.id for node in nodes})
        return goes_on

    def _on_reasoning_toggled(self, message_id: int, pane: int, is_open: bool) -> None:
        newest = self._column.nodes[-1].id if self._column.nodes else message_id
        self._state().set_pane_open(message_id, pane, is_open, newest)
        self.reasoning_toggled.emit(is_open)

    def _same_as(self, nodes: Sequence[MessageNode]) -> int:
        """How many messages stand at the same place as before."""
        pairs = enumerate(zip(nodes, self._column.nodes, strict=False))
        differ = (index for index, (new, old) in pairs if new.id != old.id)
        return next(differ, min(len(nodes), len(self._column.nodes)))

    def _interval(self) -> int:
        return max(RENDER_INTERVAL_MS, int(self._last_render_ms * _BUSY_SHARE))

    def _make(self, node: MessageNode) -> MessageWidget:
        from app.ui.chat.message_widget import MessageWidget

        widget = MessageWidget(node, self._state(), self._column)
        widget.set_context(self._context_of(node))
        widget.asked.connect(self.asked)
        widget.reasoning_toggled.connect(self._on_reasoning_toggled)
        widget.link_activated.connect(self.link_activated)
        widget.citation_opened.connect(self.citation_opened)
        widget.document_opened.connect(self.document_opened)
        widget.files_pasted.connect(self.files_pasted)
        widget.too_much_attached.connect(self.too_much_attached)
        if self._query:
            self._mark_hits(widget)
        return widget

    def _mark_hits(self, widget: MessageWidget) -> None:
        from app.ui.chat.message_body import MessageBody

        for body in widget.findChildren(MessageBody):
            body.highlight(self._query)

    def _on_flush(self) -> None:
        began = time.perf_counter()
        pending, self._pending = self._pending, {}
        with self._placing():
            for node in pending.values():
                self._put(node)
            self._update_ends()
        self._arrange()
        self._last_render_ms = (time.perf_counter() - began) * 1000
        self.rendered.emit()

    def _put(self, node: MessageNode) -> None:
        widget = self._column.widget(node.id)
        self._column.put(node)
        if widget is not None:
            widget.set_context(self._context_of(node))
        if node.id in self._growing and node.state is not MessageState.GENERATING:
            self._growing.remove(node.id)
            self._announce_end(node)

    def _arrange(self) -> None:
        """Gives messages their heights, builds what is in sight or near it, and keeps what the
        reader looks at where it is."""
        if self._is_placing or not self.isVisible():
            return
        with self._placing():
            anchor = self._column.anchor(self._top, self._view_height)
            self._fit_column()
            self._column.fit()
            self._scroll_to(anchor)
            began = time.perf_counter()
            while (index := self._column.next_wanted(self._top, self._view_height)) is not None:
                is_seen = self._column.is_in_sight(index, self._top, self._view_height)
                if time.perf_counter() - began > (_BUILD_S if is_seen else _AHEAD_S):
                    self._soon.start(0)
                    break
                anchor = self._column.anchor(self._top, self._view_height)
                self._column.build(index)
                self._scroll_to(anchor)
            else:
                if self._target is not None:
                    # Where everything is in sight, nobody could scroll to the end.
                    self._follows = self._scroll.verticalScrollBar().maximum() == 0
                self._target = None
            self._column.drop_far(self._top, self._view_height)
        self._update_jump()

    @property
    def _top(self) -> int:
        return self._scroll.verticalScrollBar().value()

    @property
    def _view_height(self) -> int:
        return self._scroll.viewport().height()

    def _way_to_hit(self, message_id: int) -> int:
        """How much further down what was found stands in the view's upper half."""
        widget = self._column.widget(message_id) if self._seeks_hit else None
        top = None if widget is None else widget.hit_top()
        return 0 if top is None or top < self._view_height // 2 else top - self._view_height // 3

    def _scroll_to(self, anchor: Anchor | None) -> None:
        bar = self._scroll.verticalScrollBar()
        target = self._target
        if target is not None and self._column.index_of(target.message_id) is not None:
            top = self._column.top_of(target.message_id) + self._way_to_hit(target.message_id)
            bar.setValue(top - target.offset)
        elif self._follows:
            bar.setValue(bar.maximum())
        elif anchor is not None:
            bar.setValue(self._column.top_of(anchor.message_id) - anchor.offset)

    @contextmanager
    def _placing(self) -> Iterator[None]:
        """What scrolls meanwhile is not the reader."""
        before, self._is_placing = self._is_placing, True
        try:
            yield
        finally:
            self._is_placing = before

    def _on_scrolled(self) -> None:
        if self._is_placing:
            return
        self._target = None
        self._follows = self.is_at_bottom()
        self._arrange()

    def _update_ends(self) -> None:
        """What depends on which message is the last one."""
        for node in self._column.nodes[-2:]:
            widget = self._column.widget(node.id)
            if widget is not None:
                widget.set_context(self._context_of(node))
        is_empty = self._empty is not None and not self._column.nodes
        self._pages.setCurrentWidget(self._empty if is_empty and self._empty else self._scroll)
        self._update_progress()
        self._update_jump()

    def _update_progress(self) -> None:
        (text, action), nodes, foot = self._progress, self._column.nodes, self._column.foot
        if not text and nodes:
            is_waiting = nodes[-1].state is MessageState.GENERATING and not nodes[-1].message.parts
            text = self.tr("Reading…") if is_waiting else ""
        if not foot.set_words(text, action):
            return
        if action:
            self._column.chain_foot()
        with self._placing():
            self._column.place_foot()
        self._arrange()

    def _update_jump(self) -> None:
        bar = self._scroll.verticalScrollBar()
        is_wanted = bool(self._column.nodes) and not self._follows and bar.maximum() > 0
        if is_wanted != self._jump.isVisible():
            if self._jump.hasFocus():
                self._scroll.setFocus(Qt.FocusReason.TabFocusReason)
            self._jump.setVisible(is_wanted)
            self._jump.raise_()
            self._place_jump()

    def _place_jump(self) -> None:
        size = self._jump.size()
        self._jump.move(
            (self.width() - size.width()) // 2, self.height() - size.height() - SPACING_M
        )

    def _fit_column(self) -> None:
        """The scroll bar takes its room from the margin, so that no line moves when it comes."""
        widest = int(em(reading_font()) * TEXT_COLUMN_EM)
        side = max(SPACING_L, (self.width() - widest) // 2)
        self._column.resize(self._scroll.viewport().width(), self._column.height())
        # Read from right to left, the bar stands on the left.
        begin = side - self._scroll.viewport().x()
        self._column.set_text_width(max(80, self.width() - 2 * side), begin)

    def _announce_end(self, node: MessageNode) -> None:
        """A failure is said by the notice, in its own words."""
        is_complete = node.state is MessageState.COMPLETE
        text = self.tr("Answer finished") if is_complete else self.tr("Answer stopped")
        is_said = is_complete or node.state is MessageState.CANCELLED
        if is_said:
            announce(self, text)
