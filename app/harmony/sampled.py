# SPDX-License-Identifier: Apache-2.0
"""Memory of how the model itself spelled its messages.

The same text can be cut into tokens in many ways, and a header written in several. A prompt that
repeats the sampled ids exactly agrees with what the KV cache holds; one that is encoded anew may
not, and everything after the difference would have to be read again.
"""

import threading
from array import array
from collections import OrderedDict
from collections.abc import Collection

from app.core.messages import Channel
from app.harmony.parser import MessageParsed
from app.harmony.tokens import ASSISTANT, START

_MAX_TOKENS = 2_000_000

_Key = tuple[Channel, str, str]


class SampledMessages:
    """Least recently used messages are forgotten first; holds at most `max_tokens` (4 bytes each)
    besides the texts. Whose they are is known, so that they go with their conversation. Methods may
    be called from any thread."""

    def __init__(self, max_tokens: int = _MAX_TOKENS) -> None:
        self._max_tokens = max_tokens
        self._tokens = 0
        self._kept: OrderedDict[_Key, tuple[array[int], str]] = OrderedDict()
        self._last: MessageParsed | None = None
        self._lock = threading.Lock()

    @property
    def tokens(self) -> int:
        """How many are kept."""
        return self._tokens

    def remember(self, message: MessageParsed, owner: str = "") -> None:
        """Messages of one channel that follow each other are also remembered as one, because the
        turn that is stored joins them. `owner`: the conversation's name; "": nobody's."""
        with self._lock:
            self._remember(message, owner)

    def forget(self, owners: Collection[str] = (), *, everything: bool = False) -> None:
        """What these conversations said, and what is nobody's."""
        with self._lock:
            self._last = None
            gone = [
                key
                for key, (_, owner) in self._kept.items()
                if everything or not owner or owner in owners
            ]
            for key in gone:
                self._drop(key)

    def _remember(self, message: MessageParsed, owner: str) -> None:
        last, self._last = self._last, message if not message.recipient else None
        if not message.ids:
            self._last = None
            return
        self._put((message.channel, message.recipient, message.text), message.ids, owner)
        if last is not None and not message.recipient and last.channel is message.channel:
            ids = (*last.ids, START, ASSISTANT, *message.ids)
            for glue in ("", "\n\n"):
                self._put((message.channel, "", last.text + glue + message.text), ids, owner)

    def find(self, channel: Channel, recipient: str, text: str) -> list[int] | None:
        """What follows `<|start|>assistant`, the end token included."""
        key = (channel, recipient, text)
        with self._lock:
            kept = self._kept.get(key)
            if kept is None:
                return None
            self._kept.move_to_end(key)
            return kept[0].tolist()

    def _put(self, key: _Key, ids: tuple[int, ...], owner: str) -> None:
        self._drop(key)
        self._tokens += len(ids)
        self._kept[key] = (array("I", ids), owner)
        while self._tokens > self._max_tokens and self._kept:
            self._drop(next(iter(self._kept)))

    def _drop(self, key: _Key) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._tokens -= len(kept[0])
