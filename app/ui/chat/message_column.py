# SPDX-License-Identifier: Apache-2.0
"""The messages of a conversation below one another, of which only those near the view exist as
widgets: the others are an estimated height."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.conversation import MessageNode
from app.core.messages import AttachmentPart, PreamblePart, Role, TextPart
from app.core.values import value_class
from app.ui.chat.waiting_foot import WaitingFoot
from app.ui.theme import SPACING_L, SPACING_S, SPACING_XS, em, reading_font

if TYPE_CHECKING:
    from app.ui.chat.message_widget import MessageWidget

KEPT_SCREENS = 3
"""Messages further away from the view, in heights of it, lose their widgets."""

_MAX_HEIGHT = 12_000_000
"""Pixels. Qt has no taller widgets than 16,777,215."""
_CHROME_EM = 4
"""What stands around the text of a message, about."""
_FIT_PASSES = 4


@value_class
class Anchor:
    """A message that stays where the reader sees it; `offset` is from the view's top."""

    message_id: int
    offset: int


class MessageColumn(QWidget):
    """Widgets are made by `make`, in no particular order; the keyboard walks them top to bottom."""

    outdated = Signal()
    """A message wants another height; `fit` gives it."""

    def __init__(self, make: Callable[[MessageNode], MessageWidget]) -> None:
        super().__init__()
        self._make = make
        self._nodes: list[MessageNode] = []
        self._index: dict[int, int] = {}
        self._widgets: dict[int, MessageWidget] = {}
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._tops: list[int] = [0]
        self._side = SPACING_L
        self._text_width = 400
        self._focus_order: dict[int, tuple[QWidget, ...]] = {}
        self.foot = WaitingFoot(self)
        self.foot.hide()

    @property
    def nodes(self) -> Sequence[MessageNode]:
        return self._nodes

    def widget(self, message_id: int) -> MessageWidget | None:
        """None while it has none."""
        return self._widgets.get(message_id)

    def widgets(self) -> list[MessageWidget]:
        """Those that exist, top to bottom."""
        ids = sorted(self._widgets, key=self._index.__getitem__)
        return [self._widgets[message_id] for message_id in ids]

    def index_of(self, message_id: int) -> int | None:
        return self._index.get(message_id)

    def top_of(self, message_id: int) -> int:
        return self._tops[self._index[message_id]]

    def set_nodes(self, nodes: Sequence[MessageNode], same: int) -> None:
        """The first `same` messages are the ones before and keep their widgets."""
        for node in self._nodes[same:]:
            self._drop(node.id)
        self._nodes = list(nodes)
        self._index = {node.id: index for index, node in enumerate(self._nodes)}
        del self._heights[same:], self._measured[same:]
        self._heights += self._estimates(self._nodes[same:])
        self._measured += [False] * (len(nodes) - same)
        for node in self._nodes[:same]:
            self._show(node)
        self._retop(same)

    def put(self, node: MessageNode) -> None:
        """In its place, or at the end when it is new."""
        index = self._index.get(node.id)
        if index is None:
            self._index[node.id] = len(self._nodes)
            self._nodes.append(node)
            self._heights += self._estimates([node])
            self._measured.append(False)
            self._retop(len(self._nodes) - 1)
            return
        self._nodes[index] = node
        self._show(node)

    def set_text_width(self, width: int, side: int) -> None:
        """In pixels; `side` is the empty space at the left of it."""
        if (width, side) == (self._text_width, self._side):
            return
        is_new_width = width != self._text_width
        self._text_width, self._side = width, side
        if is_new_width:
            self._measured = [False] * len(self._measured)
        self.fit()

    def fit(self) -> None:
        """Every widget gets the height that it wants, and its place."""
        first = len(self._nodes)
        for message_id, widget in self._widgets.items():
            index = self._index[message_id]
            if self._fit_widget(index, widget):
                first = min(first, index)
        self._retop(first)

    def next_wanted(self, top: int, height: int) -> int | None:
        """The index of the message that should be built next for this view: in sight first, then
        up to a screen away. None when all of them are there."""
        for margin in (0, height):
            for index in self._range(top - margin, top + height + margin):
                if self._nodes[index].id not in self._widgets:
                    return index
        return None

    def is_in_sight(self, index: int, top: int, height: int) -> bool:
        return self._tops[index] < top + height and self._tops[index + 1] > top

    def build(self, index: int) -> None:
        node = self._nodes[index]
        widget = self._make(node)
        widget.setParent(self)
        self._widgets[node.id] = widget
        widget.move(self._side, self._tops[index])
        widget.resize(self._text_width, self._heights[index])
        widget.show()
        self._fit_widget(index, widget)
        self._retop(index)
        self._chain_focus(index)

    def drop_far(self, top: int, height: int) -> None:
        reach = KEPT_SCREENS * height
        near = self._range(top - reach, top + height + reach)
        for message_id, widget in list(self._widgets.items()):
            if self._index[message_id] not in near and not widget.is_in_use():
                self._drop(message_id)

    def anchor(self, top: int, height: int) -> Anchor | None:
        """The first message in sight whose place is not a guess."""
        for index in self._range(top, top + height):
            if self._measured[index]:
                return Anchor(self._nodes[index].id, self._tops[index] - top)
        return None

    def clear(self) -> None:
        self.set_nodes([], 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.outdated.emit()
            return True
        return super().event(event)

    def place_foot(self) -> None:
        if not self.foot.isHidden():
            self.foot.fit(self._side, self._tops[-1], self._text_width)
        self._resize()

    def chain_foot(self) -> None:
        """Puts its button behind the controls of the last message."""
        last = self._last_control_above(len(self._nodes))
        if last is not None:
            QWidget.setTabOrder(last, self.foot.button)

    def _show(self, node: MessageNode) -> None:
        widget = self._widgets.get(node.id)
        if widget is not None and widget.node is not node:
            widget.set_node(node)

    def _drop(self, message_id: int) -> None:
        widget = self._widgets.pop(message_id, None)
        self._focus_order.pop(message_id, None)
        if widget is not None:
            widget.hide()
            widget.deleteLater()

    def _fit_widget(self, index: int, widget: MessageWidget) -> bool:
        """Whether its height is another one now. Text gets its height from its width, and a layout
        passes that on a level at a time."""
        layout = widget.layout()
        for _ in range(_FIT_PASSES):
            if layout is not None:
                layout.activate()
            wanted = widget.sizeHint().height()
            if (widget.width(), widget.height()) == (self._text_width, wanted):
                break
            widget.resize(self._text_width, wanted)
        height = widget.height()
        is_changed = height != self._heights[index]
        self._heights[index] = height
        # A widget that is not on the screen yet has not been laid out.
        self._measured[index] = widget.isVisible()
        if is_changed:
            self._chain_focus(index)
        return is_changed

    def _retop(self, first: int) -> None:
        """Places everything from the message at `first` on."""
        del self._tops[first + 1 :]
        start = self._tops[first] if first < len(self._tops) else SPACING_L
        if first == 0:
            start = SPACING_L
            self._tops = [start]
        steps = accumulate((height + SPACING_S for height in self._heights[first:]), initial=start)
        self._tops[first:] = steps
        for message_id, widget in self._widgets.items():
            at = QPoint(self._side, self._tops[self._index[message_id]])
            if widget.pos() != at:
                widget.move(at)
        self.place_foot()

    def _resize(self) -> None:
        foot = 0 if self.foot.isHidden() else self.foot.height() + SPACING_S
        height = self._tops[-1] + foot + SPACING_L
        if height != self.height():
            self.resize(self.width(), height)

    def _range(self, top: int, bottom: int) -> range:
        """Messages of which something stands between the two."""
        last = len(self._nodes)
        start = max(0, bisect_right(self._tops, top, 0, last) - 1) if last else 0
        return range(start, min(last, bisect_left(self._tops, bottom, 0, last)))

    def _estimates(self, nodes: Sequence[MessageNode]) -> list[int]:
        size = em(reading_font())
        line = size * 1.45
        per_line = max(10.0, self._text_width / (size * 0.5))
        most = _MAX_HEIGHT // max(1, len(self._heights) + len(nodes))
        return [
            min(most, round(_lines(node, per_line) * line + _CHROME_EM * size)) for node in nodes
        ]

    def _chain_focus(self, index: int) -> None:
        """Puts its controls behind those of the message above, in the order in which they are
        read: Qt walks widgets in the order in which they were made."""
        node = self._nodes[index]
        widget = self._widgets[node.id]
        order = tuple(_controls(widget))
        if order == self._focus_order.get(node.id):
            return
        self._focus_order[node.id] = order
        before = self._last_control_above(index)
        for control in order:
            if before is not None:
                QWidget.setTabOrder(before, control)
            before = control

    def _last_control_above(self, index: int) -> QWidget | None:
        ids = [id for id in self._focus_order if self._index[id] < index and self._focus_order[id]]
        if ids:
            return self._focus_order[max(ids, key=self._index.__getitem__)][-1]
        viewport = self.parentWidget()
        return None if viewport is None else viewport.parentWidget()


def _controls(message: MessageWidget) -> Iterator[QWidget]:
    found = [
        child
        for child in message.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(message)
    ]
    middles = {child: child.mapTo(message, child.rect().center()) for child in found}
    is_mirrored = message.layoutDirection() is Qt.LayoutDirection.RightToLeft
    line: list[QWidget] = []
    for child in [*sorted(found, key=lambda child: middles[child].y()), None]:
        # Controls of different heights stand on one line by their middles.
        if line and (child is None or middles[child].y() > middles[line[0]].y() + SPACING_XS):
            yield from sorted(line, key=lambda child: middles[child].x(), reverse=is_mirrored)
            line = []
        if child is not None:
            line.append(child)


def _lines(node: MessageNode, per_line: float) -> float:
    if node.message.role is Role.USER:
        texts = [part.text for part in node.message.parts if isinstance(part, TextPart)]
        names = sum(isinstance(part, AttachmentPart) for part in node.message.parts)
        return names * 1.5 + sum(len(text) / (per_line * 0.8) + 1 for text in texts)
    shown = (part for part in node.message.parts if isinstance(part, TextPart | PreamblePart))
    return 1 + sum(len(part.text) / per_line + 0.6 * part.text.count("\n") for part in shown)
