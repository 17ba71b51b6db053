# SPDX-License-Identifier: Apache-2.0
"""One message of the transcript."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from app.core.citation_marks import MarkReader, citations_of, numbered_text
from app.core.conversation import MessageNode, MessageState
from app.core.events import FinishReason
from app.core.messages import AttachmentPart, CoveragePart, DocumentPart, Role
from app.core.text import shortened
from app.services.sentences import in_words
from app.services.source_words import copied_text, with_sources
from app.ui.chat.answer_sources import AnswerSources
from app.ui.chat.message_actions import MAX_EDITABLE, MessageActions
from app.ui.chat.message_body import MessageBody
from app.ui.chat.message_citations import MessageCitations
from app.ui.chat.message_groups import Group, groups_of
from app.ui.chat.question_editor import QuestionEditor
from app.ui.chat.question_view import QuestionView
from app.ui.chat.reasoning_pane import ReasoningPane
from app.ui.chat.text_button import SmallButton, WrappedLabel
from app.ui.chat.transcript_state import Edit, TranscriptState
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.notice_bar import LONGEST
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, reading_font


class MessageWidget(QWidget):
    """Shows a node; `set_node` may be called for every change of it. What outlives the widget (an
    edit that was begun, panes that stand open) is kept in the `TranscriptState`."""

    asked = Signal(object)
    """A MessageWish."""
    reasoning_toggled = Signal(object, int, bool)
    """The message's id, the pane's place in it, and whether the pane is open now."""
    link_activated = Signal(str)
    citation_opened = Signal(object, object)
    """A CitationPart, and a tuple of all of the answer's."""
    document_opened = Signal(object)
    """A DocumentPart of the question."""
    files_pasted = Signal(object, object)
    """Into the question that is being rewritten: the message's id, and a list of Paths."""
    too_much_attached = Signal()

    def __init__(
        self, node: MessageNode, state: TranscriptState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._node = node
        self._state = state
        self._context = MessageContext()
        self._sections: list[MessageBody | ReasoningPane] = []
        self._question: QuestionView | None = None
        self._editor: QuestionEditor | None = None
        self._mark: _Mark | None = None
        self._citations = MessageCitations(self)
        self._sources: AnswerSources | None = None
        self._content = QVBoxLayout()
        self._content.setSpacing(SPACING_S)
        self._actions = MessageActions(node, self)
        self._lay_out()
        self._connect()
        is_user = node.message.role is Role.USER
        self.setAccessibleName(self.tr("Your message") if is_user else self.tr("Answer"))
        self.set_node(node)

    @property
    def node(self) -> MessageNode:
        return self._node

    def is_in_use(self) -> bool:
        """Whether a person has the keyboard's focus or something open in it, so that it may not
        be taken away."""
        focus = QApplication.focusWidget()
        return self._actions.is_open or (focus is not None and self.isAncestorOf(focus))

    def set_node(self, node: MessageNode) -> None:
        self._node = node
        if node.message.role is Role.USER:
            self._show_question()
        else:
            self._show_turn()
        self._update_mark()
        self._actions.set_message(node, self._context)

    def set_context(self, context: MessageContext) -> None:
        if context == self._context:
            return
        self._context = context
        if self._state.shows_reasoning != bool(context.shows_reasoning):
            self._state.set_remembered(context.shows_reasoning)
            self.follow_state()
        for pane in self._panes():
            pane.set_hidden(context.hides_reasoning)
        self._update_mark()
        self._update_sources()
        self._update_editor()
        self._actions.set_message(self._node, context)

    def follow_state(self) -> None:
        """Opens or closes the reasoning as the transcript's state says."""
        for pane in self._panes():
            pane.follow_state()

    def begin_edit(self) -> None:
        """Of a question; does nothing for an answer."""
        message = self._node.message
        if message.role is not Role.USER or len(message.text) > MAX_EDITABLE:
            return
        attachments = [part for part in message.parts if isinstance(part, AttachmentPart)]
        documents = tuple(part for part in message.parts if isinstance(part, DocumentPart))
        edit = Edit(message.text, tuple(attachments), documents, len(message.text))
        self._state.edits.setdefault(self._node.id, edit)
        self._show_question()
        if self._editor is not None:
            self._editor.take_focus()

    def attach(self, parts: Sequence[AttachmentPart]) -> None:
        """To the question that is being rewritten."""
        if self._editor is not None:
            self._editor.add_attachments(parts)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._actions.set_revealed(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._actions.set_revealed(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        refocus, switch = self._state.refocus, self._actions.branch_switch
        if refocus is not None and refocus[0] == self._node.id and switch is not None:
            # Who goes through the versions with the keyboard goes on doing so.
            self._state.refocus = None
            switch.focus(is_previous=refocus[1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Who has a font of their own does not hear when the window's changes.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_actions"):
            self._actions.take_font()
            for section in self._sections:
                if isinstance(section, MessageBody):
                    section.setFont(reading_font())

    def _lay_out(self) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING_XS)
        self._layout.addLayout(self._content)
        self._layout.addWidget(self._actions)

    def _connect(self) -> None:
        actions = self._actions
        actions.asked.connect(self.asked)
        actions.version_chosen.connect(self._on_version_chosen)
        actions.copy_requested.connect(self._on_copy_requested)
        actions.quote_requested.connect(self._on_quote_requested)
        actions.edit_requested.connect(self.begin_edit)
        actions.more_requested.connect(self._on_more_requested)
        self._citations.opened.connect(self.citation_opened)

    def _show_question(self) -> None:
        """As it is read, or as it is being rewritten."""
        edit = self._state.edits.get(self._node.id)
        if edit is not None and self._editor is None:
            self._editor = QuestionEditor(edit, self)
            self._editor.submitted.connect(self._on_edit_submitted)
            self._editor.cancelled.connect(self._on_edit_cancelled)
            self._editor.files_pasted.connect(self._on_files_pasted)
            self._editor.too_much_attached.connect(self.too_much_attached)
            self._content.addWidget(self._editor)
            # A layout shows what is added to it a moment later: too late for the focus.
            self._editor.show()
            self._update_editor()
        if edit is None and self._question is None:
            self._question = QuestionView(self)
            self._adopt_body(self._question.body)
            self._question.document_opened.connect(self.document_opened)
            self._content.addWidget(self._question)
        if self._question is not None:
            self._question.show_parts(self._node.message.parts)
            self._question.setVisible(edit is None)
        self._actions.setVisible(edit is None)
        top, bottom = SPACING_S, 0 if edit is None else SPACING_M
        self._layout.setContentsMargins(0, top, 0, bottom)

    def _show_turn(self) -> None:
        is_generating = self._node.state is MessageState.GENERATING
        parts = self._node.message.parts
        groups = groups_of(parts)
        reader = MarkReader(parts, is_final=not is_generating)
        for index, group in enumerate(groups):
            is_live = is_generating and index == len(groups) - 1
            section = self._section(index, group)
            if isinstance(section, ReasoningPane):
                section.set_parts(group.parts, group.first, is_live)
            else:
                text = group.read(reader)
                section.set_markdown(text, not is_live, tuple(reader.citations))
        self._drop_sections(len(groups))
        self._citations.set_parts(reader.citations if is_generating else citations_of(parts))
        self._update_sources()

    def _update_sources(self) -> None:
        node = self._node
        is_answer = node.message.role is Role.ASSISTANT
        coverage = [part for part in node.message.parts if isinstance(part, CoveragePart)]
        is_shown = (
            is_answer
            and node.state is not MessageState.GENERATING
            and bool(coverage or self._citations.parts)
        )
        if is_shown and self._sources is None:
            self._sources = AnswerSources(self)
            self._sources.opened.connect(self._citations.open)
            self._sources.read_everything_requested.connect(self._on_read_everything)
            self._layout.insertWidget(self._layout.indexOf(self._actions), self._sources)
        if self._sources is not None:
            self._sources.setVisible(is_shown)
            can_read = not self._context.is_busy
            self._sources.show_parts(self._citations.parts, coverage, can_read=can_read)

    def _section(self, index: int, group: Group) -> MessageBody | ReasoningPane:
        kind = MessageBody if group.is_text else ReasoningPane
        if index < len(self._sections) and not isinstance(self._sections[index], kind):
            self._drop_sections(index)
        if index == len(self._sections):
            section = self._make_body() if group.is_text else self._make_pane()
            self._sections.append(section)
            self._content.addWidget(section)
        return self._sections[index]

    def _make_body(self) -> MessageBody:
        body = MessageBody(self)
        body.setFont(reading_font())
        body.setAccessibleName(self.tr("Answer"))
        self._adopt_body(body)
        return body

    def _adopt_body(self, body: MessageBody) -> None:
        body.link_activated.connect(self.link_activated)
        body.quote_requested.connect(self._on_quoted)
        self._citations.adopt(body)

    def _make_pane(self) -> ReasoningPane:
        pane = ReasoningPane(self._state, self._node.id, len(self._panes()), self)
        pane.set_hidden(self._context.hides_reasoning)
        pane.toggled.connect(self._on_pane_toggled)
        return pane

    def _panes(self) -> list[ReasoningPane]:
        return [section for section in self._sections if isinstance(section, ReasoningPane)]

    def _drop_sections(self, index: int) -> None:
        for section in self._sections[index:]:
            self._content.removeWidget(section)
            section.hide()
            section.deleteLater()
        del self._sections[index:]

    def _update_editor(self) -> None:
        if self._editor is not None:
            context = self._context
            self._editor.set_ways(is_busy=context.is_busy, sends_on_enter=context.sends_on_enter)

    def _update_mark(self) -> None:
        text = self._mark_text()
        can_continue = self._context.can_continue and not self._context.is_busy
        if self._mark is None and (text or can_continue):
            self._mark = _Mark(self)
            self._mark.continue_button.clicked.connect(self._on_continue_clicked)
            self._layout.insertWidget(1, self._mark)
        if self._mark is not None:
            is_long = bool(self._node.error)
            text = shortened(text, LONGEST)
            self._mark.show_text(text, is_long=is_long, can_continue=can_continue)

    def _mark_text(self) -> str:
        node = self._node
        match node.state:
            case MessageState.CANCELLED:
                return self.tr("Stopped")
            case MessageState.INTERRUPTED:
                reason = in_words(node.error) or self.tr("the program ended before the answer did.")
                return self.tr("Interrupted: {0}").format(reason)
            case MessageState.FAILED:
                return in_words(node.error) or self.tr("This answer failed.")
            case _ if node.finish is FinishReason.LENGTH:
                return self.tr("Ended at the length limit")
        return ""

    def hit_top(self) -> int | None:
        """How far below the message's top the first word is that a search has marked."""
        tops = (
            body.mapTo(self, QPoint(0, top)).y()
            for body in self._bodies()
            if (top := body.highlight_top()) is not None
        )
        return min(tops, default=None)

    def _bodies(self) -> list[MessageBody]:
        if self._question is not None:
            return [self._question.body]
        return [section for section in self._sections if isinstance(section, MessageBody)]

    def _on_pane_toggled(self, pane: int, is_open: bool) -> None:
        self.reasoning_toggled.emit(self._node.id, pane, is_open)

    def _on_version_chosen(self, message_id: int, by_keyboard: bool) -> None:
        if by_keyboard:
            self._state.refocus = (message_id, message_id < self._node.id)
        self.asked.emit(MessageWish(WishKind.SHOW_BRANCH, message_id))

    def _on_copy_requested(self, is_plain: bool) -> None:
        message = self._node.message
        text = with_sources(self._plain_text(), message) if is_plain else copied_text(message)
        QGuiApplication.clipboard().setText(text)
        self._actions.show_copied()

    def _on_quote_requested(self) -> None:
        selected = [body.selected_markdown() for body in self._bodies()]
        text = "\n\n".join(part for part in selected if part) or self._markdown_text()
        self._on_quoted(text)

    def _on_quoted(self, text: str) -> None:
        self.asked.emit(MessageWish(WishKind.QUOTE, self._node.id, text=text))

    def _on_more_requested(self) -> None:
        has_selection = any(body.textCursor().hasSelection() for body in self._bodies())
        self._actions.show_more(has_selection=has_selection)

    def _on_read_everything(self) -> None:
        wish = MessageWish(WishKind.REGENERATE, self._node.id, reads_everything=True)
        self.asked.emit(wish)

    def _on_continue_clicked(self) -> None:
        self.asked.emit(MessageWish(WishKind.CONTINUE, self._node.id))

    def _on_edit_submitted(self) -> None:
        edit = self._state.edits.get(self._node.id)
        if edit is None:
            return
        wish = MessageWish(
            WishKind.EDIT, self._node.id, text=edit.text, attachments=edit.attachments
        )
        self.asked.emit(wish)

    def _on_files_pasted(self, paths: object) -> None:
        self.files_pasted.emit(self._node.id, paths)

    def _on_edit_cancelled(self) -> None:
        self._state.edits.pop(self._node.id, None)
        if self._editor is not None:
            self._content.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._show_question()
        self._actions.focus_first()

    def _markdown_text(self) -> str:
        message = self._node.message
        return message.text if message.role is Role.USER else numbered_text(message)

    def _plain_text(self) -> str:
        """Without Markdown's marks, and like every copy without what came before the answer."""
        if self._question is not None:
            return self._node.message.text
        groups = groups_of(self._node.message.parts)
        texts = [
            section.plain_text()
            for group, section in zip(groups, self._sections, strict=True)
            if isinstance(section, MessageBody) and group.is_answer
        ]
        return "\n\n".join(texts)


class _Mark(QWidget):
    """Why an answer ended early, and the way on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = WrappedLabel(self)
        self.continue_button = SmallButton("play", "", self, text=self.tr("Continue"))
        self.continue_button.setAccessibleName(self.tr("Continue this answer"))
        self.continue_button.setToolTip(self.tr("Go on where the answer ended"))
        self.continue_button.set_strong(True)
        self._place = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(SPACING_XS)
        self._place.addWidget(self._label)
        self._place.addWidget(self.continue_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addStretch(0)

    def show_text(self, text: str, *, is_long: bool, can_continue: bool) -> None:
        """A long text has the whole width, and the button stands below it."""
        way = QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight
        self._place.setDirection(way)
        self._place.setStretch(2, 0 if is_long else 1)
        self._label.setWordWrap(is_long)
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.continue_button.setVisible(can_continue)
        self.setVisible(bool(text) or can_continue)
