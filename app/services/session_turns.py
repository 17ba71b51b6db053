# SPDX-License-Identifier: Apache-2.0
"""How answers begin and end, in whatever conversation; `ChatSession` adds what is asked."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.errors import HarmoniumError
from app.core.messages import CitationPart, Message, Role
from app.core.params import Effort, Prompt
from app.services.engine_jobs import LiveTurn, TitleJob, TurnEnded, TurnJob, TurnKey
from app.services.open_conversation import prompt_of, with_node
from app.services.question_documents import told_in, with_documents
from app.services.session_view import SessionView, generate_params
from app.services.temporary import is_temporary as is_temporary_id
from app.services.turns import Turn

log = logging.getLogger(__name__)


class SessionTurns(SessionView):
    def _try(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return False
        return True

    def _new_answer(self, question: int, effort: Effort) -> MessageNode:
        """Without its id."""
        return MessageNode(
            0,
            question,
            Message(Role.ASSISTANT, ()),
            MessageState.GENERATING,
            time.time(),
            self._models.current_name,
            effort if self._has_effort() else None,
        )

    def _answer(
        self,
        conversation: Conversation,
        question: int,
        effort: Effort,
        *,
        reads_everything: bool = False,
        is_first: bool = False,
    ) -> None:
        """Another answer, in whatever conversation."""
        answer = self._new_answer(question, effort)
        try:
            answer_id = self._open.store_of(conversation.id).add_message(
                conversation.id,
                question,
                answer.message,
                state=answer.state,
                model=answer.model,
                effort=answer.effort,
            )
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return
        answer = replace(answer, id=answer_id)
        self._waiting.remove(conversation.id)
        prompt = prompt_of(conversation, question, effort)
        if self._open.value is not None and conversation.id == self.conversation_id:
            is_next = self._open.value.head == question
            self._open.put(answer, as_head=True)
            if is_next:
                self.node_changed.emit(answer)
            else:
                self.opened.emit()
        self._start_turn(
            conversation.id, answer, prompt, reads_everything=reads_everything, is_first=is_first
        )

    def _answer_waiting(self) -> None:
        """By the model that is here now."""
        if not self._models.ensure_chosen():
            return
        for conversation_id, question in self._waiting.questions.items():
            try:
                conversation = self._open.store_of(conversation_id).load(conversation_id)
            except HarmoniumError as exc:
                log.info("a question that waited is gone: %s", exc)
                self._waiting.remove(conversation_id)
                continue
            if all(node.id != question for node in conversation.nodes):
                self._waiting.remove(conversation_id)
            elif self._turns.of(conversation_id) is None:
                self._answer(conversation, question, conversation.effort, is_first=True)

    def _start(
        self,
        answer_id: int,
        prompt: Prompt,
        *,
        reads_everything: bool = False,
        is_first: bool = False,
    ) -> None:
        node = self._open.node(answer_id)
        assert self.conversation_id is not None
        assert node is not None
        self._start_turn(
            self.conversation_id,
            node,
            prompt,
            reads_everything=reads_everything,
            is_first=is_first,
        )

    def _start_turn(
        self,
        conversation_id: str,
        node: MessageNode,
        prompt: Prompt,
        *,
        reads_everything: bool = False,
        is_first: bool = False,
    ) -> None:
        """`is_first`: of the question, which may wait until its documents are read."""
        so_far = node.message if prompt.continues else None
        job = TurnJob(
            conversation_id,
            node,
            prompt,
            generate_params(self._settings),
            LiveTurn(so_far),
            self._documents.scope(conversation_id),
            reads_everything,
        )
        is_held = is_first and self._questions.must_wait(conversation_id)
        self._turns.start(job, is_held=is_held)
        if is_held:
            self._questions.wait(job.key)
        self.state_changed.emit()
        self._tell_list()

    def _on_question_settled(self, key: TurnKey) -> None:
        """Only now it is known what of the documents is read as a whole."""
        turn = self._turns.held(key)
        if turn is None:
            return
        conversation_id, prompt = key[0], turn.job.prompt
        try:
            prompt = self._with_settled_documents(turn)
        except HarmoniumError as exc:
            log.warning("a question goes without its documents: %s", exc)
        self._turns.go_on(key, prompt, self._documents.scope(conversation_id))

    def _with_settled_documents(self, turn: Turn) -> Prompt:
        job = turn.job
        store = self._open.store_of(job.conversation_id)
        conversation = store.load(job.conversation_id)
        question = next(node for node in conversation.nodes if node.id == job.node.parent)
        path = conversation.path(question.id)
        parts = self._documents.parts(job.conversation_id, told_in(path[:-1]))
        message = with_documents(question.message, parts)
        if message != question.message:
            question = replace(question, message=message)
            store.change_question(job.conversation_id, question.id, message)
            conversation = with_node(conversation, question)
            if job.conversation_id == self.conversation_id:
                self._put(question)
                self._tell_documents()
        return prompt_of(conversation, question.id, job.prompt.effort)

    def _on_words(self, key: TurnKey, words: str) -> None:
        self._turns.tell_waiting(key, words)

    def _tell_documents(self) -> None:
        """What the shown questions brought along."""
        self._documents.show(self.documents_key, told_in(self.nodes))

    def _tell_list(self) -> None:
        if not self.is_temporary:
            self.stored.emit()

    def _put(self, node: MessageNode) -> None:
        self._open.put(node)
        if self._open.is_shown(node.id):
            self.node_changed.emit(node)

    def _on_turn_changed(self, conversation_id: str, node: MessageNode) -> None:
        if conversation_id == self.conversation_id and self._open.node(node.id) is not None:
            self._put(node)

    def _on_turn_progressed(self, turn: Turn) -> None:
        if turn is self._current():
            self.progress_changed.emit(self.progress)

    def _on_turn_ended(self, turn: Turn, ended: TurnEnded) -> None:
        if ended.error is not None and not turn.is_released:
            self.failed.emit(ended.error)
        if ended.node is not None:
            # It could be stored: what could not be, before, may be by now.
            self._turns.unkept.keep(self._open.store_of)
        if ended.conversation_id == self.conversation_id and not self.is_generating:
            self.progress_changed.emit("")
        self.state_changed.emit()
        if not is_temporary_id(ended.conversation_id):
            self.stored.emit()
            self._ask_for_title(turn)
        self._watch.forget_figures()
        self._expect_clicks(turn)
        self.answer_finished.emit(ended)

    def _expect_clicks(self, turn: Turn) -> None:
        for part in turn.node.message.parts:
            if isinstance(part, CitationPart) and part.document_id:
                self._documents.expect(part.document_id)
                return

    def _ask_for_title(self, turn: Turn) -> None:
        """The starter is too small to find one: there, the question's first words say more."""
        node, prompt = turn.node, turn.job.prompt
        if self._models.is_starter:
            return
        if node.state is not MessageState.COMPLETE or not node.message.text:
            return
        try:
            summary = self._store.summary(turn.job.conversation_id)
        except HarmoniumError as exc:
            log.warning("a conversation goes without a title: %s", exc)
            return
        questions = [item.text for item in prompt.messages if item.role is Role.USER]
        if summary is None or summary.title or summary.deleted_at is not None or not questions:
            return
        self._engine.make_title(TitleJob(summary.id, questions[-1], node.message.text, prompt.date))
