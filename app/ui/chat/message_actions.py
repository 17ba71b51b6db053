# SPDX-License-Identifier: Apache-2.0
"""The row below a message: its versions, what can be done with it, and how it came about.

The row always takes its room. Its buttons are made when they are first pointed at or tabbed to,
since a long conversation has thousands of them; until they are shown they paint nothing."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.core.conversation import Feedback, MessageNode, MessageState, Rating
from app.core.messages import Role
from app.core.sanitizing import plain_tool_tip
from app.ui.chat.branch_switch import BranchSwitch
from app.ui.chat.composer_input import MAX_TYPED
from app.ui.chat.feedback_popup import FeedbackPopup
from app.ui.chat.message_facts import all_facts, short_facts
from app.ui.chat.message_menus import MoreMenu, needs_menu, regenerate_menu
from app.ui.chat.text_button import SmallButton, small_height
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.theme import SPACING_S, SPACING_XS, scaled_font, ui_font
from app.ui.widgets import mirrored

MAX_EDITABLE = MAX_TYPED
"""Characters: a text field with more in it is slow."""
_COPIED_MS = 1500
_SMALL_SCALE = 0.92


class MessageActions(QWidget):
    """`asked` carries a MessageWish, `version_chosen` the version's id and whether the keyboard
    chose it, `copy_requested` whether the copy shall be without Markdown's marks. `show_more` is
    the answer to `more_requested`."""

    asked = Signal(object)
    version_chosen = Signal(object, bool)
    copy_requested = Signal(bool)
    quote_requested = Signal()
    edit_requested = Signal()
    more_requested = Signal()

    def __init__(self, node: MessageNode, parent: QWidget) -> None:
        super().__init__(parent)
        self._node = node
        self._context = MessageContext()
        self._is_question = node.message.role is Role.USER
        self._is_revealed = False
        self._is_open = False
        self._switch: BranchSwitch | None = None
        self._buttons: _Buttons | None = None
        self._facts: _Facts | None = None
        self.take_font()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What can be done with this message"))

    @property
    def is_open(self) -> bool:
        """Whether a menu or a popup of this row is open."""
        return self._is_open

    @property
    def branch_switch(self) -> BranchSwitch | None:
        return self._switch

    def set_message(self, node: MessageNode, context: MessageContext) -> None:
        is_same = context == self._context and node.state is self._node.state
        if is_same and (node is self._node or not self._is_ready):
            # While an answer grows, nothing of what is shown here changes.
            self._node = node
            return
        self._node, self._context = node, context
        self._update_switch()
        if self._is_ready and (context.is_last or QAccessible.isActive()):
            self._build()
        self._update()

    def set_revealed(self, is_revealed: bool) -> None:
        self._is_revealed = is_revealed
        if is_revealed:
            self._build()
        self._update()

    def show_more(self, *, has_selection: bool) -> None:
        if self._buttons is None:
            return
        menu = MoreMenu(
            is_question=self._is_question,
            has_selection=has_selection,
            can_change=self._can_change,
            parent=self,
        )
        menu.copy_plain.triggered.connect(lambda: self.copy_requested.emit(True))
        menu.quote.triggered.connect(self.quote_requested)
        wish = MessageWish(WishKind.DELETE, self._node.id)
        menu.delete.triggered.connect(lambda: self.asked.emit(wish))
        self._show_menu(menu, self._buttons.more)

    def show_copied(self) -> None:
        if self._buttons is not None:
            self._buttons.show_copied()

    def focus_first(self) -> None:
        self._build()
        self._update()
        if self._buttons is not None:
            self._buttons.focus(is_last=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        is_back = event.reason() == Qt.FocusReason.BacktabFocusReason
        if not self._is_ready:
            # There is nothing here yet, and the order of the Tab key needs the row all the same.
            self.focusNextPrevChild(not is_back)
            return
        self._build()
        self._update()
        if self._buttons is not None:
            self._buttons.focus(is_last=is_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def take_font(self) -> None:
        """A little smaller than the rest of the window."""
        self.setFont(scaled_font(ui_font(), _SMALL_SCALE))
        self.setFixedHeight(small_height(self))
        self._place()

    @property
    def _is_ready(self) -> bool:
        return self._node.state is not MessageState.GENERATING

    @property
    def _can_change(self) -> bool:
        return self._is_ready and not self._context.is_busy

    def _build(self) -> None:
        if self._buttons is not None:
            return
        self._buttons = _Buttons(self, self._is_question)
        self._buttons.follow(self)
        # Qt orders nothing behind a widget that takes no focus, so this comes last.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._connect(self._buttons)
        if not self._is_question:
            self._facts = _Facts(self)
        self._place()

    def _connect(self, buttons: "_Buttons") -> None:
        buttons.copy.clicked.connect(self._on_copy_clicked)
        buttons.more.clicked.connect(self.more_requested)
        buttons.focus_changed.connect(self._update)
        if buttons.edit is not None:
            buttons.edit.clicked.connect(self.edit_requested)
        if buttons.regenerate is not None:
            buttons.regenerate.clicked.connect(self._on_regenerate_clicked)
        if buttons.up is not None and buttons.down is not None:
            buttons.up.clicked.connect(self._on_up_clicked)
            buttons.down.clicked.connect(self._on_down_clicked)

    def _update_switch(self) -> None:
        versions = self._context.siblings
        has_versions = len(versions) > 1 and self._node.id in versions
        if has_versions:
            if self._switch is None:
                self._switch = BranchSwitch(self)
                self._switch.chosen.connect(self.version_chosen)
            self._switch.set_versions(versions, self._node.id)
        if self._switch is not None:
            self._switch.setVisible(has_versions)

    def _update(self) -> None:
        """What is shown, and what can be used."""
        buttons = self._buttons
        if buttons is None:
            return
        is_used = buttons.has_focus or self.is_open
        is_near = self._is_revealed or is_used
        buttons.setVisible(self._is_ready)
        buttons.set_shown(is_near or self._context.is_last)
        feedback = self._node.feedback
        buttons.set_rating(None if feedback is None else feedback.rating)
        # An answer that was stopped while the model thought has no words of its own.
        buttons.copy.setEnabled(bool(self._node.message.text))
        if buttons.edit is not None:
            is_long = len(self._node.message.text) > MAX_EDITABLE
            buttons.edit.setEnabled(self._is_ready and not is_long)
            name = self.tr("Too long to edit here") if is_long else self.tr("Edit")
            buttons.edit.setToolTip(name)
        if buttons.regenerate is not None:
            buttons.regenerate.setEnabled(self._can_change)
        if self._facts is not None:
            self._facts.setVisible(self._is_ready and is_near)
            self._facts.set_node(self._node)
        self._place()

    def _place(self) -> None:
        """By hand, so that what comes and goes here lays out nothing around it. Icons have room
        around them: the row begins a little outside, to line them up with the text."""
        shift, height = SPACING_XS, self.height()
        widgets = [w for w in (self._switch, self._buttons) if w is not None and not w.isHidden()]
        if self._is_question:
            right = self.width() + shift
            for widget in widgets:
                width = widget.sizeHint().width()
                box = QRect(right - width, 0, width, height)
                widget.setGeometry(mirrored(self, box))
                right -= width + SPACING_XS
            return
        left = -shift
        for widget in widgets:
            width = widget.sizeHint().width()
            widget.setGeometry(mirrored(self, QRect(left, 0, width, height)))
            left += width + SPACING_XS
        if self._facts is not None:
            left += SPACING_S
            box = QRect(left, 0, max(0, self.width() - left), height)
            self._facts.setGeometry(mirrored(self, box))

    def _show_menu(self, menu: QMenu, button: QWidget) -> None:
        self._is_open = True
        menu.aboutToHide.connect(self._on_closed)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _on_closed(self) -> None:
        self._is_open = False
        self._update()

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(False)

    def _on_regenerate_clicked(self) -> None:
        if self._buttons is None or self._buttons.regenerate is None:
            return
        if needs_menu(self._context):
            menu = regenerate_menu(self._node, self._context, self.asked.emit, self)
            self._show_menu(menu, self._buttons.regenerate)
        else:
            self.asked.emit(MessageWish(WishKind.REGENERATE, self._node.id))

    def _on_up_clicked(self) -> None:
        if self._buttons is not None and self._buttons.up is not None:
            self._rate(Rating.UP, self._buttons.up)

    def _on_down_clicked(self) -> None:
        if self._buttons is not None and self._buttons.down is not None:
            self._rate(Rating.DOWN, self._buttons.down)

    def _rate(self, rating: Rating, button: QWidget) -> None:
        """The click counts at once; the note is for those who have something to say."""
        feedback = self._node.feedback
        if feedback is None or feedback.rating is not rating:
            feedback = Feedback(rating)
            self._on_rated(feedback)
        popup = FeedbackPopup(feedback, self)
        popup.rated.connect(self._on_rated)
        popup.closed.connect(self._on_closed)
        self._is_open = True
        popup.show_beside(button)

    def _on_rated(self, feedback: Feedback | None) -> None:
        self.asked.emit(MessageWish(WishKind.RATE, self._node.id, feedback=feedback))


class _Buttons(QWidget):
    """Those that a question or an answer has, side by side."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget, is_question: bool) -> None:
        super().__init__(parent)
        self._all: list[_ActionButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.copy = self._add("copy", self.tr("Copy"))
        self.edit: _ActionButton | None = None
        self.regenerate: _ActionButton | None = None
        self.up: _ActionButton | None = None
        self.down: _ActionButton | None = None
        if is_question:
            self.edit = self._add("pencil-simple", self.tr("Edit"))
        else:
            self.regenerate = self._add("arrows-clockwise", self.tr("Regenerate"))
            self.up = self._add("thumbs-up", self.tr("Good answer"))
            self.down = self._add("thumbs-down", self.tr("Bad answer"))
        self.more = self._add("dots-three-bold", self.tr("More"))
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._on_copied_over)

    @property
    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in self._all)

    def focus(self, *, is_last: bool) -> None:
        able = [button for button in self._all if button.isEnabled()]
        if able:
            able[-1 if is_last else 0].setFocus(Qt.FocusReason.TabFocusReason)

    def follow(self, before: QWidget) -> None:
        """In the order of the Tab key: right behind it, not where new widgets come."""
        for button in self._all:
            QWidget.setTabOrder(before, button)
            before = button

    def set_shown(self, is_shown: bool) -> None:
        for button in self._all:
            button.set_shown(is_shown)

    def set_rating(self, rating: Rating | None) -> None:
        if self.up is None or self.down is None:
            return
        for button, name, is_set in (
            (self.up, "thumbs-up", rating is Rating.UP),
            (self.down, "thumbs-down", rating is Rating.DOWN),
        ):
            button.set_icon_name(f"{name}-fill" if is_set else name)
            button.set_strong(is_set)
        good = self.tr("Good answer, chosen") if rating is Rating.UP else self.tr("Good answer")
        bad = self.tr("Bad answer, chosen") if rating is Rating.DOWN else self.tr("Bad answer")
        self.up.setAccessibleName(good)
        self.down.setAccessibleName(bad)

    def show_copied(self) -> None:
        self.copy.set_icon_name("check")
        self.copy.setToolTip(self.tr("Copied"))
        self.copy.setAccessibleName(self.tr("Copied"))
        self._copied.start()

    def _add(self, icon_name: str, name: str) -> "_ActionButton":
        button = _ActionButton(icon_name, name, self)
        button.focus_changed.connect(self.focus_changed)
        self._row.addWidget(button)
        self._all.append(button)
        return button

    def _on_copied_over(self) -> None:
        self.copy.set_icon_name("copy")
        self.copy.setToolTip(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy"))


class _ActionButton(SmallButton):
    """Paints nothing until it is shown; the keyboard and screen readers reach it all the time."""

    focus_changed = Signal()

    def __init__(self, icon_name: str, name: str, parent: QWidget) -> None:
        super().__init__(icon_name, name, parent)
        self._is_shown = False

    @property
    def is_shown(self) -> bool:
        return self._is_shown

    def set_shown(self, is_shown: bool) -> None:
        self._is_shown = is_shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_shown:
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class _Facts(QWidget):
    """One muted line as far as it fits; the rest is in its tool tip and in its spoken name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._node: MessageNode | None = None
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def set_node(self, node: MessageNode) -> None:
        if node is self._node:
            return
        self._node = node
        self._text = short_facts(node)
        everything = all_facts(node)
        self.setToolTip(plain_tool_tip(everything))
        self.setAccessibleName(everything.replace("\n", ", "))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), flags, text)
