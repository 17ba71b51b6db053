# SPDX-License-Identifier: Apache-2.0
"""The SHA-256 of a whole file, computed while it arrives.

A thread of its own reads what was written, in order, a little behind the writer: the bytes still
lie in the system's memory, and what is hashed is what the disk got. After a restart it reads again
what was there, while more arrives.
"""

import hashlib
import os
import threading

from app.hub.download.part_file import PartFile, read_at

_READ = 1 << 20


class WholeHash:
    """`sha256` is empty until all blocks were read; `bad` are blocks that are not what the journal
    says: whoever writes has to drop them. `error` is why nothing could be read."""

    def __init__(self, part: PartFile) -> None:
        self._part = part
        self.sha256 = ""
        self.bad: list[int] = []
        self.error: OSError | None = None
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="download-hash", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        with self._part.changed:
            self._is_stopped = True
            self._part.changed.notify_all()
        self._thread.join()

    def wait(self, seconds: float) -> None:
        """Until it has read everything, or for so long."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            fd = os.open(self._part.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            try:
                self._hash(fd)
            finally:
                os.close(fd)
        except OSError as exc:
            self.error = exc

    def _hash(self, fd: int) -> None:
        whole = hashlib.sha256()
        block = 0
        while block < self._part.count:
            expected = self._wait_for(block)
            if self._is_stopped:
                return
            before = whole.copy()
            digest = hashlib.sha256() if expected else None
            start = block * self._part.block_bytes
            end = start + self._part.length(block)
            for position in range(start, end, _READ):
                if self._is_stopped:
                    return
                data = read_at(fd, position, min(_READ, end - position))
                whole.update(data)
                if digest is not None:
                    digest.update(data)
            if digest is not None and digest.hexdigest() != expected:
                whole = before
                self._report(block)
                continue
            self._part.checked(block)
            block += 1
        self.sha256 = whole.hexdigest()

    def _wait_for(self, block: int) -> str:
        with self._part.changed:
            while not self._is_stopped:
                is_full, expected = self._part.full_block(block)
                if is_full and block not in self.bad:
                    return expected
                _ = self._part.changed.wait()
        return ""

    def _report(self, block: int) -> None:
        with self._part.changed:
            self.bad.append(block)
            self._part.changed.notify_all()

    def take_bad(self) -> list[int]:
        """To be dropped, and named to `dropped` then."""
        with self._part.changed:
            return list(self.bad)

    def dropped(self, block: int) -> None:
        with self._part.changed:
            self.bad.remove(block)
            self._part.changed.notify_all()
