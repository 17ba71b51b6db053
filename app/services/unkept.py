# SPDX-License-Identifier: Apache-2.0
"""Answers that have ended and could not be stored, as on a full disk."""

import logging
from collections.abc import Callable

from app.core.conversation import MessageNode
from app.core.errors import HarmoniumError, InputError
from app.services.engine_jobs import TurnKey
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)


class Unkept:
    """They are shown as they ended, and stored as soon as that is possible."""

    def __init__(self) -> None:
        self._nodes: dict[TurnKey, tuple[MessageNode, HarmoniumError]] = {}

    def add(self, key: TurnKey, node: MessageNode, error: HarmoniumError | None) -> None:
        """`error`: why. Nothing is added when the answer is not wanted any more."""
        if error is not None and not isinstance(error, InputError):
            self._nodes[key] = node, error

    def of(self, conversation_id: str) -> list[MessageNode]:
        return [node for key, (node, _) in self._nodes.items() if key[0] == conversation_id]

    def error_of(self, key: TurnKey) -> HarmoniumError | None:
        """Why the answer could not be stored, while that is so."""
        found = self._nodes.get(key)
        return None if found is None else found[1]

    def forget(self, conversation_id: str) -> None:
        for key in [key for key in self._nodes if key[0] == conversation_id]:
            del self._nodes[key]

    def keep(self, store_of: Callable[[str], ConversationStore]) -> None:
        """Stores what can be stored by now."""
        for key, (node, _) in list(self._nodes.items()):
            try:
                store_of(key[0]).finish_message(
                    node.id, node.message, state=node.state, finish=node.finish, error=node.error
                )
            except InputError:
                log.info("an answer that was not stored is not wanted any more")
            except HarmoniumError as exc:
                log.warning("an answer still cannot be stored: %s", exc)
                continue
            del self._nodes[key]
