# SPDX-License-Identifier: Apache-2.0
"""Questions with documents: what comes along, and how long they wait until it has been read."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import MessageNode
from app.core.documents import DocumentState
from app.core.messages import DocumentPart, Message
from app.core.values import value_class
from app.services.documents import Documents
from app.services.engine import Engine
from app.services.engine_jobs import EngineState, TurnKey

LOOK_INTERVAL_MS = 100
PATIENCE_S = 8.0
"""Then what was read so far must do."""
LAST_PATIENCE_S = 60.0
"""Also when nothing was read so far."""

_COMES = frozenset({EngineState.STARTING, EngineState.LOADING})


def told_in(nodes: Iterable[MessageNode]) -> tuple[DocumentPart, ...]:
    """What the questions among these brought along."""
    parts = (part for node in nodes for part in node.message.parts)
    return tuple(part for part in parts if isinstance(part, DocumentPart))


def with_documents(message: Message, documents: Sequence[DocumentPart]) -> Message:
    others = tuple(part for part in message.parts if not isinstance(part, DocumentPart))
    return replace(message, parts=(*documents, *others))


@value_class
class _Waiting:
    conversation_id: str
    since: float


class QuestionDocuments(QObject):
    """A question that is asked right after its documents were dropped waits until they are read,
    and until the model has said how much it can read at once: only then it is known what can be
    read as a whole. `settled` carries the TurnKey of one that needs not wait any longer, `words`
    a TurnKey and what it waits for."""

    settled = Signal(object)
    words = Signal(object, str)

    def __init__(self, documents: Documents, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._engine = engine
        self._waiting: dict[TurnKey, _Waiting] = {}
        self._timer = QTimer(self, interval=LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self._on_look_due)

    def must_wait(self, conversation_id: str) -> bool:
        """Loads the model, if that is what it waits for."""
        if not self._documents.is_settled(conversation_id):
            self._engine.wake()
            return True
        return bool(self._documents.scope(conversation_id)) and self._engine.wake()

    def wait(self, key: TurnKey) -> None:
        """`settled` follows, unless it is forgotten."""
        self._waiting[key] = _Waiting(key[0], time.monotonic())
        self._timer.start()

    def forget(self, key: TurnKey) -> None:
        self._waiting.pop(key, None)
        if not self._waiting:
            self._timer.stop()

    def close(self) -> None:
        self._timer.stop()
        self._waiting.clear()

    def _on_look_due(self) -> None:
        for key, waiting in list(self._waiting.items()):
            if self._is_over(waiting):
                self.forget(key)
                self.settled.emit(key)
            else:
                self.words.emit(key, self._words(waiting.conversation_id))

    def _is_over(self, waiting: _Waiting) -> bool:
        if self._engine.status.state in _COMES:
            return False
        if self._documents.is_settled(waiting.conversation_id):
            return True
        waited = time.monotonic() - waiting.since
        documents = self._documents.of(waiting.conversation_id)
        has_any = any(document.is_readable for document in documents)
        return waited > (PATIENCE_S if has_any else LAST_PATIENCE_S)

    def _words(self, conversation_id: str) -> str:
        """What holds it up: the documents, or the model."""
        if self._documents.is_settled(conversation_id):
            return self._engine.words()
        documents = self._documents.of(conversation_id)
        unread = [
            document
            for document in documents
            if document.state in (DocumentState.WAITING, DocumentState.READING)
        ]
        if len(unread) == 1 and len(documents) == 1:
            percent = round(100 * self._documents.progress(unread[0].id))
            return self.tr("Reading “{name}”… {percent} %").format(
                name=unread[0].name, percent=percent
            )
        return self.tr("Reading documents… {done} of {total}").format(
            done=len(documents) - len(unread), total=len(documents)
        )
