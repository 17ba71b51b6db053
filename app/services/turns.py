# SPDX-License-Identifier: Apache-2.0
"""The answers that are being written, in whatever conversation."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import MessageNode, MessageState
from app.core.documents import Scope
from app.core.errors import HarmoniumError
from app.core.events import FinishReason
from app.core.messages import ReasoningPart
from app.core.params import Prompt
from app.services.engine import Engine
from app.services.engine_jobs import EngineState, TurnEnded, TurnJob, TurnKey, TurnSnapshot
from app.services.unkept import Unkept
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)

RENDER_INTERVAL_MS = 40


@dataclass(slots=True)
class Turn:
    """`is_released`: the person stopped it and has the window back, while the engine winds down.
    `is_held`: the engine has not got it yet."""

    job: TurnJob
    node: MessageNode
    is_released: bool = False
    is_held: bool = False
    progress: str = ""
    messages_dropped: int = 0
    has_news: bool = False


class Turns(QObject):
    """However many events come, the window hears of them 25 times a second.

    `changed` carries a conversation's id and the MessageNode that grew, `progressed` a Turn whose
    line of progress is another, `trimmed` a Turn with its `messages_dropped`, `ended` a Turn and
    its TurnEnded."""

    changed = Signal(str, object)
    progressed = Signal(object)
    trimmed = Signal(object)
    thinking_changed = Signal()
    ended = Signal(object, object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unkept = Unkept()
        self._engine = engine
        self._turns: dict[TurnKey, Turn] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RENDER_INTERVAL_MS)
        self._timer.timeout.connect(self._on_render_due)
        engine.turn_advanced.connect(self._on_turn_advanced)
        engine.turn_ended.connect(self._on_turn_ended)
        engine.status_changed.connect(self._on_status_changed)

    def of(self, conversation_id: str | None) -> Turn | None:
        """The one that keeps the conversation busy."""
        for turn in self._turns.values():
            if turn.job.conversation_id == conversation_id and not turn.is_released:
                return turn
        return None

    def all_of(self, conversation_id: str) -> list[Turn]:
        """Those that wind down, too."""
        return [
            turn for turn in self._turns.values() if turn.job.conversation_id == conversation_id
        ]

    @property
    def conversation_ids(self) -> frozenset[str]:
        turns = self._turns.values()
        return frozenset(turn.job.conversation_id for turn in turns if not turn.is_released)

    def is_thinking(self, turn: Turn | None) -> bool:
        """Whether "answer now" would shorten something."""
        if turn is None or not self._engine.is_running(turn.job):
            return False
        parts = turn.node.message.parts
        return bool(parts) and isinstance(parts[-1], ReasoningPart)

    def start(self, job: TurnJob, *, is_held: bool = False) -> None:
        """One that `is_held` goes on with `go_on`."""
        turn = Turn(job, job.node, is_held=is_held)
        self._turns[job.key] = turn
        if not is_held:
            self._engine.run(job)
        self._tell_progress(turn)

    def go_on(self, key: TurnKey, prompt: Prompt | None = None, scope: Scope | None = None) -> None:
        """With what is known by now."""
        turn = self._turns.get(key)
        if turn is None or not turn.is_held:
            return
        turn.is_held = False
        prompt, scope = prompt or turn.job.prompt, scope or turn.job.scope
        turn.job = replace(turn.job, prompt=prompt, scope=scope)
        self._engine.run(turn.job)
        self._tell_progress(turn)

    def held(self, key: TurnKey) -> Turn | None:
        turn = self._turns.get(key)
        return turn if turn is not None and turn.is_held else None

    def tell_waiting(self, key: TurnKey, words: str) -> None:
        """What a turn waits for that is held."""
        turn = self.held(key)
        if turn is not None and turn.progress != words:
            turn.progress = words
            self.progressed.emit(turn)

    def stop(self, turn: Turn) -> None:
        """The window is free at once; what the engine had written is kept."""
        self._engine.stop(turn.job)
        # The engine keeps one that was held as cancelled, as it does with the others.
        self.go_on(turn.job.key)
        turn.is_released = True
        turn.node = replace(
            turn.node,
            message=turn.job.live.take().message,
            state=MessageState.CANCELLED,
            finish=FinishReason.CANCELLED,
        )

    def release(self, conversation_id: str) -> None:
        """Ends what is written in a conversation that goes to the trash."""
        for turn in self.all_of(conversation_id):
            self._engine.stop(turn.job)
            self.go_on(turn.job.key)
            turn.is_released = True

    def forget(self, conversation_id: str) -> None:
        """Ends what is written in a conversation that is gone, and tells nothing of it."""
        for turn in self.all_of(conversation_id):
            self._engine.stop(turn.job)
            del self._turns[turn.job.key]
        self.unkept.forget(conversation_id)

    def stop_all(self) -> None:
        for turn in self._turns.values():
            self._engine.stop(turn.job)

    def finish_rows(self, store_of: Callable[[str], ConversationStore]) -> None:
        """After the engine's thread has ended: what was never begun is cancelled, not lost."""
        self.unkept.keep(store_of)
        for turn in self._turns.values():
            try:
                store = store_of(turn.job.conversation_id)
                nodes = store.load(turn.job.conversation_id).nodes
                stored = next(node for node in nodes if node.id == turn.node.id)
                if stored.state is MessageState.GENERATING:
                    store.finish_message(stored.id, stored.message, state=MessageState.CANCELLED)
            except HarmoniumError as exc:
                log.warning("an unfinished answer stays marked as such: %s", exc)
        self._turns.clear()

    def _on_turn_advanced(self, key: TurnKey) -> None:
        turn = self._turns.get(key)
        if turn is None:
            return
        turn.has_news = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_render_due(self) -> None:
        for turn in list(self._turns.values()):
            if turn.has_news and not turn.is_released:
                turn.has_news = False
                self._render(turn, turn.job.live.take())

    def _render(self, turn: Turn, snapshot: TurnSnapshot) -> None:
        was_thinking = self.is_thinking(turn)
        if snapshot.messages_dropped and not turn.messages_dropped:
            turn.messages_dropped = snapshot.messages_dropped
            self.trimmed.emit(turn)
        if snapshot.message != turn.node.message:
            turn.node = replace(turn.node, message=snapshot.message)
            self.changed.emit(turn.job.conversation_id, turn.node)
        self._tell_progress(turn, snapshot)
        if self.is_thinking(turn) != was_thinking:
            self.thinking_changed.emit()

    def _on_turn_ended(self, ended: TurnEnded) -> None:
        turn = self._turns.pop((ended.conversation_id, ended.message_id), None)
        if turn is None:
            return
        turn.node = ended.node or self._unkept_node(turn, ended)
        self.changed.emit(turn.job.conversation_id, turn.node)
        self.ended.emit(turn, ended)

    def _unkept_node(self, turn: Turn, ended: TurnEnded) -> MessageNode:
        """All that was said, though it is not stored."""
        node = replace(
            turn.node,
            message=turn.job.live.take().message,
            state=MessageState.FAILED,
            finish=None,
            error=ended.error.message if ended.error else "",
        )
        self.unkept.add(turn.job.key, node, ended.error)
        return node

    def _on_status_changed(self, status: object) -> None:
        del status
        for turn in list(self._turns.values()):
            if not turn.is_released and not turn.is_held:
                self._tell_progress(turn)

    def _tell_progress(self, turn: Turn, snapshot: TurnSnapshot | None = None) -> None:
        turn.progress = self._progress_of(turn, snapshot)
        self.progressed.emit(turn)

    def _progress_of(self, turn: Turn, snapshot: TurnSnapshot | None) -> str:
        working = None if snapshot is None else snapshot.working
        if working is not None and working.total:
            return self.tr("Reading everything… {done} of {total}").format(
                done=working.done, total=working.total
            )
        if turn.node.message.parts != turn.job.node.message.parts:
            return ""
        if not self._engine.is_running(turn.job):
            if self._engine.status.state in (EngineState.STARTING, EngineState.LOADING):
                return self._engine.words()
            if any(self._engine.is_running(other.job) for other in self._turns.values()):
                return self.tr("Waiting for the answer before this one…")
            return self.tr("Preparing…")
        read = None if snapshot is None else snapshot.read
        if read is not None and read.total:
            percent = round(100 * read.done / read.total)
            return self.tr("Reading the question… {percent} %").format(percent=percent)
        return self.tr("Reading the question…")
