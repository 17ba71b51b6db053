# SPDX-License-Identifier: Apache-2.0
"""The conversation that is open: what is shown of it and what is asked in it."""

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.core.conversation import Conversation, Feedback, MessageNode, MessageState
from app.core.errors import HarmoniumError, InputError
from app.core.messages import AttachmentPart, DocumentPart, Message, Role, user_message
from app.core.params import Effort
from app.services.documents import Documents
from app.services.downloads import Downloads
from app.services.engine import Engine
from app.services.models import Models
from app.services.open_conversation import Beginning, with_node
from app.services.question_documents import told_in, with_documents
from app.services.session_turns import SessionTurns
from app.services.settings import Settings
from app.services.turns import Turn
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)


class ChatSession(SessionTurns):
    """An answer goes on being written when another conversation is opened meanwhile."""

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        models: Models,
        downloads: Downloads,
        settings: Settings,
        documents: Documents,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, engine, models, downloads, settings, documents, parent)
        self._connect(downloads)

    def _connect(self, downloads: Downloads) -> None:
        self._drafts.failed.connect(self.failed)
        self._watch.changed.connect(self.context_changed)
        self._turns.changed.connect(self._on_turn_changed)
        self._turns.progressed.connect(self._on_turn_progressed)
        self._turns.trimmed.connect(self._on_turn_trimmed)
        self._turns.thinking_changed.connect(self.state_changed)
        self._turns.ended.connect(self._on_turn_ended)
        self._engine.status_changed.connect(self._on_status_changed)
        self._models.chosen.connect(self._on_model_chosen)
        self._documents.changed.connect(self._on_documents_changed)
        self._questions.settled.connect(self._on_question_settled)
        self._questions.words.connect(self._on_words)
        downloads.changed.connect(self._on_downloads_changed)
        downloads.wanted_changed.connect(self._on_wanted_changed)

    def open_new(self, *, is_temporary: bool = False, folder: str | None = None) -> None:
        """A temporary conversation that was open is gone."""
        instructions = self._settings.default_instructions
        self._show(None, Beginning(is_temporary, folder, instructions))

    def open(self, conversation_id: str) -> None:
        """A temporary conversation that was open is gone."""
        if conversation_id == self.conversation_id:
            return
        try:
            conversation = self._store.load(conversation_id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return
        for node in self._turns.unkept.of(conversation_id):
            conversation = with_node(conversation, node)
        for turn in self._turns.all_of(conversation_id):
            conversation = with_node(conversation, turn.node)
        self._show(conversation, Beginning())

    def keep_draft(self, text: str, attachments: Sequence[AttachmentPart] = ()) -> None:
        """For the conversation that is open; stored a moment later."""
        has_content = bool(text.strip()) or bool(attachments)
        draft = user_message(text, attachments) if has_content else None
        if draft != self.draft:
            self._drafts.keep(self._open.draft_key, draft)
            self._engine.touch()
            self._watch.look_again()
            self._ahead.wait_for_pause()

    def set_effort(self, effort: Effort) -> None:
        """For this conversation from now on, and for new ones."""
        self._effort = effort
        self._settings.effort = effort
        self._try(lambda: self._open.set_effort(effort))
        self._watch.look_again()
        self._ahead.wait_for_pause()
        self.state_changed.emit()

    def set_instructions(self, text: str) -> None:
        """For this conversation from now on."""
        self._try(lambda: self._open.set_instructions(text))
        self._watch.look_again()
        self._ahead.wait_for_pause()
        self.state_changed.emit()

    def set_shows_reasoning(self, shows: bool) -> None:
        self._try(lambda: self._open.set_shows_reasoning(shows))

    def send(
        self,
        text: str,
        attachments: Sequence[AttachmentPart] = (),
        *,
        reads_everything: bool = False,
    ) -> bool:
        """With the conversation's documents. False when nothing was sent, and the text must be
        kept. `reads_everything`: all of the documents' text is read for the answer, which takes
        its time."""
        head = None if self._open.value is None else self._open.value.head
        key = self._open.draft_key
        question = user_message(text, attachments)
        if not self._ask(head, question, reads_everything=reads_everything):
            return False
        self._drafts.sent(key)
        return True

    def edit(
        self,
        message_id: int,
        text: str,
        attachments: Sequence[AttachmentPart] = (),
        *,
        reads_everything: bool = False,
    ) -> bool:
        """Asks another question in the place of an earlier one, which stays on its own branch.
        False when nothing was sent. Else as `send`."""
        node = self._open.node(message_id)
        if node is None or node.message.role is not Role.USER:
            return False
        question = user_message(text, attachments)
        return self._ask(node.parent, question, is_branch=True, reads_everything=reads_everything)

    def show_branch(self, message_id: int) -> None:
        """The branch that this message is on, down to what was written last."""
        if self._try(lambda: self._open.show_branch(message_id)):
            self._announce()

    def regenerate(
        self,
        message_id: int,
        *,
        effort: Effort | None = None,
        model: Path | None = None,
        reads_everything: bool = False,
    ) -> None:
        """Another answer to the same question, on a branch of its own; from then on by `model`, if
        given. `message_id` names the answer, or a question whose answers were deleted. For
        `reads_everything` see `send`."""
        node, conversation = self._open.node(message_id), self._open.value
        if node is None or conversation is None or not self._may_ask():
            return
        question = node.id if node.message.role is Role.USER else node.parent
        if question is not None and self._choose(model):
            self._answer(
                conversation, question, effort or self._effort, reads_everything=reads_everything
            )

    def continue_answer(self, message_id: int) -> None:
        """The model goes on in the middle of what it said or thought."""
        node, conversation = self._open.node(message_id), self._open.value
        if node is None or conversation is None or not self.can_continue(message_id):
            return
        if not self._may_ask():
            return
        self._turns.unkept.keep(self._open.store_of)
        error = self._turns.unkept.error_of((conversation.id, message_id))
        if error is not None:
            self.failed.emit(error)
            return
        if not self._try(lambda: self._open.store_of(conversation.id).resume_message(message_id)):
            return
        resumed = replace(node, state=MessageState.GENERATING, error="", finish=None)
        self._open.put(resumed)
        self.node_changed.emit(resumed)
        effort = node.effort or self._effort
        self._start(message_id, self._open.prompt(message_id, effort, continues=True))

    def delete_message(self, message_id: int) -> None:
        """With all that follows it; `restore_message` brings it back."""
        if self.is_generating:
            self.noticed.emit(self.tr("Stop the answer first, then delete the message."))
        elif self._try(lambda: self._open.delete_message(message_id)):
            self._announce()

    def restore_message(self, message_id: int) -> None:
        if self._try(lambda: self._open.restore_message(message_id)):
            self._announce()

    def rate(self, message_id: int, feedback: Feedback | None) -> None:
        node = self._open.node(message_id)
        if node is None:
            return
        try:
            self._put(self._open.rate(node, feedback))
        except HarmoniumError as exc:
            self.failed.emit(exc)

    def stop(self) -> None:
        """The window is free at once; what the engine had written is kept."""
        turn = self._current()
        if turn is None:
            return
        self._questions.forget(turn.job.key)
        self._turns.stop(turn)
        self._put(turn.node)
        self.progress_changed.emit("")
        self.state_changed.emit()
        self._tell_list()

    def answer_now(self) -> None:
        turn = self._current()
        if turn is not None:
            self._engine.answer_now(turn.job)

    def answer_waiting_now(self) -> None:
        """The model that is here answers the question that waits in the open conversation, and
        those that follow there."""
        question, conversation = self._waiting.question_of(self.conversation_id), self._open.value
        if question is None or conversation is None or not self._may_ask():
            return
        self._waiting.lose_patience(conversation.id)
        self._answer(conversation, question, self._effort, is_first=True)

    def leave(self, conversation_id: str) -> None:
        """The conversation goes to the trash: nothing is written in it any longer."""
        self._waiting.remove(conversation_id)
        self._turns.release(conversation_id)
        self._drafts.forget(conversation_id)
        self._documents.forget(conversation_id)
        if conversation_id == self.conversation_id:
            self.open_new()

    def request_stop_of_all(self) -> None:
        self._watch.close()
        self._ahead.close()
        self._questions.close()
        self._drafts.flush()
        self._turns.stop_all()

    def finish_open_rows(self) -> None:
        """After the engine's thread has ended: answers whose turn never came."""
        self._turns.finish_rows(self._open.store_of)
        self._open.close()

    def _may_ask(self) -> bool:
        if self.is_generating:
            return False
        if self._models.ensure_chosen():
            return True
        self.failed.emit(InputError(self.tr("No model is chosen. Open a model file first.")))
        return False

    def _choose(self, model: Path | None) -> bool:
        """False when that model cannot be used, which `models` has told."""
        if model is not None and model != self._models.current:
            self._models.choose(model)
        return model is None or self._models.current == model

    def _ask(
        self,
        parent: int | None,
        question: Message,
        *,
        is_branch: bool = False,
        reads_everything: bool = False,
    ) -> bool:
        key = self.documents_key
        question = with_documents(question, self._documents.parts(key, self._told_above(parent)))
        if not (question.text.strip() or len(question.parts) > 1) or self.is_generating:
            return False
        if self.waits_for is not None:
            return self._ask_later(parent, question, is_branch=is_branch)
        if not self._may_ask():
            return False
        answer = self._new_answer(0, self._effort)
        try:
            question_id, answer_id = self._open.ask(
                parent, question, model=answer.model, effort=self._effort, told=answer.effort
            )
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return False
        self._documents_follow(key)
        asked = MessageNode(question_id, parent, question, created=time.time())
        answer = replace(answer, id=answer_id, parent=question_id)
        self._open.put(asked)
        self._open.put(answer, as_head=True)
        self._tell_documents()
        if is_branch:
            self.opened.emit()
        else:
            self.node_changed.emit(asked)
            self.node_changed.emit(answer)
        prompt = self._open.prompt(question_id, self._effort)
        self._start(answer_id, prompt, reads_everything=reads_everything, is_first=True)
        return True

    def _ask_later(self, parent: int | None, question: Message, *, is_branch: bool) -> bool:
        """It is answered when the model is here that is being fetched."""
        key = self.documents_key
        try:
            question_id = self._open.ask_later(parent, question, effort=self._effort)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return False
        assert self.conversation_id is not None
        self._documents_follow(key)
        asked = MessageNode(question_id, parent, question, created=time.time())
        self._open.put(asked, as_head=True)
        self._tell_documents()
        self._waiting.add(self.conversation_id, question_id)
        if is_branch:
            self.opened.emit()
        else:
            self.node_changed.emit(asked)
        self.progress_changed.emit(self.progress)
        self.state_changed.emit()
        self._tell_list()
        return True

    def _told_above(self, parent: int | None) -> tuple[DocumentPart, ...]:
        """By the questions before one that follows `parent`."""
        conversation = self._open.value
        if conversation is None or parent is None:
            return ()
        return told_in(conversation.path(parent))

    def _documents_follow(self, key: str) -> None:
        """Into the conversation that has begun with its first question."""
        if key != self.documents_key:
            self._documents.begin(key, self.documents_key)

    def _show(self, conversation: Conversation | None, beginning: Beginning) -> None:
        self._drafts.flush()
        left, left_key = self.conversation_id, self.documents_key
        was_temporary = self.is_temporary
        if was_temporary:
            self._drafts.forget(self._open.draft_key or "")
            if left is not None:
                self._turns.forget(left)
                self._waiting.remove(left)
        self._open.show(conversation, beginning)
        if was_temporary:
            self._documents.leave_temporary(left_key)
            self.temporary_left.emit(left_key)
        self._ahead.start_over()
        self._effort = self._settings.effort if conversation is None else conversation.effort
        self._watch.start_over()
        self._announce()

    def _announce(self) -> None:
        """Another conversation or branch is shown."""
        self._tell_documents()
        self.opened.emit()
        self.progress_changed.emit(self.progress)
        self.state_changed.emit()
        self._watch.look_again()
        self._ahead.look_again()

    def _on_turn_trimmed(self, turn: Turn) -> None:
        sentence = self.tr(
            "The oldest %n message(s) no longer fit into the model's context.",
            "",
            turn.messages_dropped,
        )
        self.noticed.emit(sentence)

    def _on_documents_changed(self, key: str) -> None:
        if key == self.documents_key:
            self._watch.look_again()
            self._ahead.look_again()

    def _on_status_changed(self, status: object) -> None:
        del status
        self.state_changed.emit()

    def _on_model_chosen(self, path: Path) -> None:
        del path
        self._watch.start_over()
        if self._waiting.questions and self._waiting.has_model:
            # The engine hears of the choice after this.
            QTimer.singleShot(0, self, self._answer_waiting)
        self.state_changed.emit()

    def _on_downloads_changed(self) -> None:
        if self.is_waiting and not self.is_generating:
            self.progress_changed.emit(self.progress)
        self.state_changed.emit()

    def _on_wanted_changed(self) -> None:
        """The download that questions wait for is another, is done, or was given up."""
        if self._waiting.questions and not self._settings.wanted_download:
            if not self._waiting.has_model:
                self.noticed.emit(self._waiting.given_up_words())
            QTimer.singleShot(0, self, self._answer_waiting)
        self._on_downloads_changed()
