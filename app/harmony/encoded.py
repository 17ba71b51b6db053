# SPDX-License-Identifier: Apache-2.0
"""Memory of how texts were encoded.

Each prompt repeats all that was said before, and the first word of an answer waits for it: encoding
100,000 tokens takes about 80 ms, finding them here a few.
"""

import sys
import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

_MAX_BYTES = 8 * 1024**2
_ENTRY_BYTES = 256
"""What an entry takes besides its text and its ids, generously."""

_Entry = tuple["array[int]", int]


class EncodedTexts:
    """Gives exactly what `encode` gives, which must always be the same for the same text.

    Least recently used texts are forgotten first; those that are kept take at most `max_bytes`
    together with their ids (4 bytes each): by default about a million tokens of English. For any
    thread."""

    def __init__(self, encode: Callable[[str], Sequence[int]], max_bytes: int = _MAX_BYTES) -> None:
        self._encode = encode
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._bytes = 0

    @property
    def bytes(self) -> int:
        """What is kept takes so many."""
        return self._bytes

    def encode(self, text: str) -> Sequence[int]:
        with self._lock:
            known = self._entries.get(text)
            if known is not None:
                self._entries.move_to_end(text)
                return known[0]
        ids = array("i", self._encode(text))
        # Only now: the encoder may have left a copy in UTF-8 with the text.
        size = sys.getsizeof(text) + len(ids) * ids.itemsize + _ENTRY_BYTES
        if size <= self._max_bytes:
            self._keep(text, ids, size)
        return ids

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._bytes = 0

    def _keep(self, text: str, ids: "array[int]", size: int) -> None:
        with self._lock:
            if text in self._entries:
                return
            self._entries[text] = (ids, size)
            self._bytes += size
            while self._bytes > self._max_bytes:
                _, (_, freed) = self._entries.popitem(last=False)
                self._bytes -= freed
