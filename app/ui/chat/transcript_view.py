# SPDX-License-Identifier: Apache-2.0
"""The conversation as it is read: newest message at the bottom, older ones built when needed."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.conversation import MessageNode, MessageState
from app.core.messages import Role
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    TEXT_COLUMN_EM,
    em,
    reading_font,
    shades,
    slim_scroll_bar,
)

RENDER_INTERVAL_MS = 40
WINDOW = 40
"""Messages that are built at first; scrolling up builds `STEP` more at a time."""
STEP = 10

_FIRST_STEP = 4
_BUSY_SHARE = 3
"""After a render of n ms, the next one waits for n times this: events keep their turn."""
_NEAR_TOP = 400
_AT_BOTTOM = 8


ContextSource = Callable[[MessageNode], MessageContext]


class TranscriptView(QWidget):
    asked = Signal(object)
    """A MessageWish."""
    reasoning_toggled = Signal(bool)
    """Whether the conversation shows its reasoning from now on."""
    regenerate_requested = Signal(object)
    """The id of the answer to write anew."""
    link_activated = Signal(str)
    """An http, https or mailto address that was clicked."""
    rendered = Signal()
    """Waiting updates were shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[MessageNode] = []
        self._index: dict[int, int] = {}
        self._first = 0
        self._widgets: dict[int, MessageWidget] = {}
        self._conversation: str | None = None
        self._states: dict[str | None, TranscriptState] = {None: TranscriptState()}
        self._context_of: ContextSource = lambda _node: MessageContext()
        self._pending: dict[int, MessageNode] = {}
        self._progress_text = ""
        self._follows = True
        self._from_bottom: int | None = None
        self._target: int | None = None
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
        for widget in self._widgets.values():
            widget.set_context(self._context_of(widget.node))

    def toggle_reasoning(self) -> None:
        """Opens all reasoning of the conversation, or closes it."""
        state = self._state()
        state.set_all_open(not state.shows_reasoning)
        for widget in self._widgets.values():
            widget.follow_state()
        self.reasoning_toggled.emit(state.shows_reasoning)

    def show_nodes(self, nodes: Sequence[MessageNode], conversation: str | None = None) -> None:
        """Show exactly these. Messages that stand at the same place as before stay as they are.
        `conversation` names what they belong to, None a conversation that has no name yet."""
        goes_on = self._enter(conversation, nodes)
        self._pending.clear()
        self._older.stop()
        self._target = None
        same = 0
        while same < min(len(nodes), len(self._nodes)) and nodes[same].id == self._nodes[same].id:
            same += 1
        if not goes_on or same <= self._first or len(nodes) - same > WINDOW:
            same = 0
        self._cut(same)
        self._follows = True
        self._nodes = list(nodes)
        self._index = {node.id: index for index, node in enumerate(self._nodes)}
        if same == 0:
            self._first = len(self._nodes)
            self._build_older(_FIRST_STEP)
            if self._first > self._window_start():
                self._older.start(0)
        else:
            for index, node in enumerate(self._nodes[self._first :], self._first):
                self._show_node(index, node)
        self._update_ends()
        self._scroll_to_bottom()

    def update_node(self, node: MessageNode) -> None:
        """Add the message, or show its newest state. May be called for every token."""
        is_new = node.id not in self._index and node.id not in self._pending
        self._pending[node.id] = node
        if is_new and node.message.role is Role.USER:
            self._follows = True
        if is_new or not self._flush.isActive():
            self._flush.start(0 if is_new else self._interval())

    def show_message(self, message_id: int) -> None:
        """Scroll until it stands at the top; a message that is not here changes nothing."""
        if message_id not in self._index:
            return
        self._target = message_id
        self._follows = False
        self._place_target()
        self._older.start(0)

    def set_progress(self, text: str) -> None:
        """A quiet line below the last message; empty to take it away."""
        self._progress_text = text
        self._update_progress()

    def set_empty_widget(self, widget: QWidget) -> None:
        """What stands here as long as there is no message."""
        self._pages.addWidget(widget)
        self._empty = widget
        self._update_ends()

    def jump_to_latest(self) -> None:
        self._target = None
        self._follows = True
        self._scroll_to_bottom()
        self._update_jump()

    def is_at_bottom(self) -> bool:
        bar = self._scroll.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_BOTTOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()
        self._place_jump()

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
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._fit_column()

    def _create_widgets(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        slim_scroll_bar(self._scroll.verticalScrollBar())
        self._column = QWidget()
        self._progress = QLabel(self._column)
        self._progress.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._progress.hide()
        self._empty: QWidget | None = None
        self._jump = _JumpButton(self)
        self._jump.setAccessibleName(self.tr("Jump to the latest message"))
        self._jump.setToolTip(self.tr("Jump to the latest message"))
        self._jump.hide()

    def _create_timers(self) -> None:
        self._flush = QTimer(self)
        self._flush.setSingleShot(True)
        self._older = QTimer(self)
        self._older.setSingleShot(True)
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.setInterval(100)

    def _lay_out(self) -> None:
        self._list = QVBoxLayout(self._column)
        self._list.setSpacing(SPACING_S)
        self._list.addWidget(self._progress)
        self._list.addStretch(1)
        self._scroll.setWidget(self._column)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._scroll)
        self._fit_column()

    def _connect(self) -> None:
        self._flush.timeout.connect(self._on_flush)
        self._older.timeout.connect(self._on_older)
        self._release.timeout.connect(self._on_release)
        self._jump.clicked.connect(self._on_jump_clicked)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)

    def _state(self) -> TranscriptState:
        return self._states[self._conversation]

    def _enter(self, conversation: str | None, nodes: Sequence[MessageNode]) -> bool:
        """Whether it is the conversation that was shown before."""
        # A conversation gets its name with its first question.
        begins = self._conversation is None and bool(nodes) and nodes[0].id in self._index
        goes_on = begins or (conversation is not None and conversation == self._conversation)
        unnamed = self._states.pop(None, None)
        if begins and unnamed is not None:
            self._states.setdefault(conversation, unnamed)
        self._conversation = conversation
        self._states.setdefault(conversation, TranscriptState())
        self._state().forget_sent({node.id for node in nodes})
        return goes_on

    def _on_asked(self, wish: MessageWish) -> None:
        self.asked.emit(wish)
        if wish.kind is WishKind.REGENERATE:
            self.regenerate_requested.emit(wish.message_id)

    def _on_reasoning_toggled(self, message_id: int, pane: int, is_open: bool) -> None:
        newest = self._nodes[-1].id if self._nodes else message_id
        self._state().set_pane_open(message_id, pane, is_open, newest)
        self.reasoning_toggled.emit(is_open)

    def _interval(self) -> int:
        return max(RENDER_INTERVAL_MS, int(self._last_render_ms * _BUSY_SHARE))

    def _window_start(self) -> int:
        start = max(0, len(self._nodes) - WINDOW)
        return start if self._target is None else min(start, self._index[self._target])

    def _cut(self, index: int) -> None:
        """Take away the messages from `index` on."""
        for node in self._nodes[max(index, self._first) :]:
            widget = self._widgets.pop(node.id)
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._first = min(self._first, index)

    def _make(self, node: MessageNode) -> MessageWidget:
        widget = MessageWidget(node, self._state(), self._column)
        widget.set_context(self._context_of(node))
        widget.asked.connect(self._on_asked)
        widget.reasoning_toggled.connect(self._on_reasoning_toggled)
        widget.link_activated.connect(self.link_activated)
        self._widgets[node.id] = widget
        return widget

    def _show_node(self, index: int, node: MessageNode) -> None:
        widget = self._widgets.get(node.id)
        if widget is None:
            self._list.insertWidget(index - self._first, self._make(node))
        elif widget.node is not node:
            was_generating = widget.node.state is MessageState.GENERATING
            widget.set_node(node)
            widget.set_context(self._context_of(node))
            if was_generating and node.state is not MessageState.GENERATING:
                self._announce(self.tr("Answer finished"))

    def _build_older(self, count: int) -> None:
        bar = self._scroll.verticalScrollBar()
        if not self._follows and self._from_bottom is None:
            self._from_bottom = bar.maximum() - bar.value()
        for index in range(self._first - 1, max(-1, self._first - 1 - count), -1):
            self._list.insertWidget(0, self._make(self._nodes[index]))
            self._first = index
        self._release.start()

    def _on_flush(self) -> None:
        began = time.perf_counter()
        pending, self._pending = self._pending, {}
        for node in pending.values():
            index = self._index.get(node.id)
            if index is None:
                index = self._index[node.id] = len(self._nodes)
                self._nodes.append(node)
            self._nodes[index] = node
            if index >= self._first:
                self._show_node(index, node)
        self._update_ends()
        self._last_render_ms = (time.perf_counter() - began) * 1000
        self.rendered.emit()

    def _on_older(self) -> None:
        """A message at a time, so that a long conversation opens without a pause."""
        if self._first > self._window_start():
            self._build_older(1)
            self._older.start(1)
        else:
            self._release.start()

    def _on_release(self) -> None:
        """What was built has its place now."""
        self._place_target()
        self._target = None
        self._from_bottom = None

    def _place_target(self) -> None:
        widget = None if self._target is None else self._widgets.get(self._target)
        if widget is not None:
            self._scroll.verticalScrollBar().setValue(widget.y() - SPACING_S)

    def _on_jump_clicked(self) -> None:
        self.jump_to_latest()

    def _on_range_changed(self) -> None:
        self._fit_column()
        bar = self._scroll.verticalScrollBar()
        if self._target in self._widgets:
            self._place_target()
        elif self._follows:
            bar.setValue(bar.maximum())
        elif self._from_bottom is not None:
            bar.setValue(bar.maximum() - self._from_bottom)
        self._update_jump()

    def _on_scrolled(self) -> None:
        bar = self._scroll.verticalScrollBar()
        self._follows = self.is_at_bottom()
        if self._from_bottom is not None:
            self._from_bottom = bar.maximum() - bar.value()
        if bar.value() < _NEAR_TOP and 0 < self._first <= self._window_start():
            self._build_older(STEP)
        self._update_jump()

    def _scroll_to_bottom(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _update_ends(self) -> None:
        """What depends on which message is the last one."""
        for node in self._nodes[-2:]:
            widget = self._widgets.get(node.id)
            if widget is not None:
                widget.set_context(self._context_of(node))
        is_empty = self._empty is not None and not self._nodes
        self._pages.setCurrentWidget(self._empty if is_empty and self._empty else self._scroll)
        self._update_progress()
        self._update_jump()

    def _update_progress(self) -> None:
        text = self._progress_text
        if not text and self._nodes:
            last = self._nodes[-1]
            is_waiting = last.state is MessageState.GENERATING and not last.message.parts
            text = self.tr("Reading…") if is_waiting else ""
        if text != self._progress.text():
            self._progress.setText(text)
        self._progress.setVisible(bool(text))

    def _update_jump(self) -> None:
        bar = self._scroll.verticalScrollBar()
        is_wanted = bool(self._nodes) and not self._follows and bar.maximum() > 0
        if is_wanted != self._jump.isVisible():
            self._jump.setVisible(is_wanted)
            self._jump.raise_()
            self._place_jump()

    def _place_jump(self) -> None:
        size = self._jump.size()
        self._jump.move(
            (self.width() - size.width()) // 2, self.height() - size.height() - SPACING_M
        )

    def _fit_column(self) -> None:
        widest = int(em(reading_font()) * TEXT_COLUMN_EM)
        side = max(SPACING_L, (self.width() - widest) // 2)
        bar = self._scroll.verticalScrollBar()
        # The bar takes its room from the margin, so that no line moves when it comes.
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._list.setContentsMargins(side, SPACING_L, side - taken, SPACING_L)

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class _JumpButton(QAbstractButton):
    """A round button with an arrow down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(36, 36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = palette.color(QPalette.ColorRole.Accent) if self.hasFocus() else None
        painter.setPen(QPen(edge or shades(palette).hairline, 2 if edge else 1))
        is_lit = self.underMouse() or self.isDown()
        role = QPalette.ColorRole.Button if is_lit else QPalette.ColorRole.Base
        painter.setBrush(palette.color(role))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        pen = QPen(palette.color(QPalette.ColorRole.Text), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawLine(QPoint(18, 12), QPoint(18, 24))
        painter.drawPolyline([QPoint(13, 19), QPoint(18, 24), QPoint(23, 19)])
