# SPDX-License-Identifier: Apache-2.0
"""Memory of how the model itself spelled its messages.

The same text can be cut into tokens in many ways, and a header written in several. A prompt that
repeats the sampled ids exactly agrees with what the KV cache holds; one that is encoded anew may
not, and everything after the difference would have to be read again.
"""

from array import array
from collections import OrderedDict

from app.core.messages import Channel
from app.harmony.parser import MessageParsed
from app.harmony.tokens import ASSISTANT, START

_MAX_TOKENS = 2_000_000

_Key = tuple[Channel, str, str]


class SampledMessages:
    """Least recently used messages are forgotten first; holds at most `max_tokens` (4 bytes each)
    besides the texts."""

    def __init__(self, max_tokens: int = _MAX_TOKENS) -> None:
        self._max_tokens = max_tokens
        self._tokens = 0
        self._ids: OrderedDict[_Key, array[int]] = OrderedDict()
        self._last: MessageParsed | None = None

    def remember(self, message: MessageParsed) -> None:
        """Messages of one channel that follow each other are also remembered as one, because the
        turn that is stored joins them."""
        last, self._last = self._last, message if not message.recipient else None
        if not message.ids:
            self._last = None
            return
        self._put((message.channel, message.recipient, message.text), message.ids)
        if last is not None and not message.recipient and last.channel is message.channel:
            ids = (*last.ids, START, ASSISTANT, *message.ids)
            for glue in ("", "\n\n"):
                self._put((message.channel, "", last.text + glue + message.text), ids)

    def find(self, channel: Channel, recipient: str, text: str) -> list[int] | None:
        """What follows `<|start|>assistant`, the end token included."""
        key = (channel, recipient, text)
        ids = self._ids.get(key)
        if ids is None:
            return None
        self._ids.move_to_end(key)
        return ids.tolist()

    def _put(self, key: _Key, ids: tuple[int, ...]) -> None:
        old = self._ids.pop(key, None)
        self._tokens += len(ids) - (len(old) if old is not None else 0)
        self._ids[key] = array("I", ids)
        while self._tokens > self._max_tokens and self._ids:
            _, forgotten = self._ids.popitem(last=False)
            self._tokens -= len(forgotten)
