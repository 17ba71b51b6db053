# SPDX-License-Identifier: Apache-2.0
"""A file that is being put together on the disk, block by block, in any order."""

import contextlib
import hashlib
import os
import threading
from pathlib import Path

from app.core.model_files import RemoteFile
from app.hub.download.journal import EMPTY, Filled, Journal

_READ = 1 << 20
_ZEROS = bytes(2 * _READ)


class PartFile:
    """Written by one thread; `WholeHash` reads beside it. `good` are the hashes of the blocks
    where they are known. All methods raise OSError."""

    def __init__(
        self, path: Path, file: RemoteFile, good: tuple[str, ...], block_bytes: int
    ) -> None:
        self.path = path
        self.size = file.bytes
        self.block_bytes = block_bytes
        self.count = -(-file.bytes // block_bytes)
        self._good = good if len(good) == self.count else ()
        self._journal = Journal(path.with_suffix(".journal"), file.bytes, file.sha256, block_bytes)
        self._blocks = [EMPTY] * self.count
        self._unchecked: set[int] = set()
        self._fd = -1
        self._length = 0
        self._hash = hashlib.sha256()
        self._hashed = -1
        self.changed = threading.Condition()
        self.rejected = 0
        """Blocks in a row that were not what a good copy has."""

    def peek(self) -> int:
        """The bytes that the journal counts, without opening anything for writing."""
        return min(sum(block.bytes for block in self._journal.read() or ()), self.size)

    def open(self) -> None:
        """With what an earlier run has left. Nothing of it is trusted until it was read again."""
        self.close()
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._fd = os.open(self.path, flags, 0o600)
        self._length = os.fstat(self._fd).st_size
        if self._length > self.size:
            # Left over of another, longer file that was fetched under the same id.
            os.ftruncate(self._fd, self.size)
            self._length = self.size
        self._blocks, self._hashed = [EMPTY] * self.count, -1
        found = self._journal.read()
        if found is None and self._good:
            found = [Filled(self.length(n), self._good[n]) for n in range(self.count)]
        for number, filled in enumerate(found or ()):
            if 0 < filled.bytes <= self._length - number * self.block_bytes:
                self._blocks[number] = filled
        self._unchecked = {n for n in range(self.count) if self._blocks[n].bytes}
        self._journal.open(self._blocks)

    def length(self, block: int) -> int:
        return min(self.block_bytes, self.size - block * self.block_bytes)

    @property
    def received(self) -> int:
        return sum(block.bytes for block in self._blocks)

    @property
    def hashes(self) -> tuple[str, ...]:
        """Of the blocks, when all are here."""
        return tuple(block.sha256 for block in self._blocks)

    def next_gap(self, limit: int) -> tuple[int, int] | None:
        """Start and end of missing bytes: the rest of a block, and the empty ones behind it up to
        `limit` in all. None when nothing is missing."""
        for block in range(self.count):
            if self._blocks[block].bytes == self.length(block):
                continue
            self._prepare(block)
            start = block * self.block_bytes + self._blocks[block].bytes
            end = block * self.block_bytes + self.length(block)
            for following in range(block + 1, self.count):
                longer = end + self.length(following)
                if self._blocks[following].bytes or longer - start > limit:
                    break
                end = longer
            return start, end
        return None

    def _prepare(self, block: int) -> None:
        """Reads what the block holds: the hash goes on from there."""
        filled = self._blocks[block]
        if self._hashed == block:
            return
        digest = hashlib.sha256()
        start = block * self.block_bytes
        for position in range(start, start + filled.bytes, _READ):
            count = min(_READ, start + filled.bytes - position)
            digest.update(read_at(self._fd, position, count))
        if filled.bytes and digest.hexdigest() != filled.sha256:
            self._set(block, EMPTY)
            digest = hashlib.sha256()
        self._hash, self._hashed = digest, block

    def write(self, position: int, data: bytes) -> None:
        """What is there already is passed over, as is what does not join it."""
        view = memoryview(data)
        while view:
            block, offset = divmod(position, self.block_bytes)
            count = min(len(view), self.length(block) - offset)
            skipped = self._blocks[block].bytes - offset
            if 0 <= skipped < count:
                self._append(block, view[skipped:count])
            view = view[count:]
            position += count

    def _append(self, block: int, data: memoryview) -> None:
        offset = self._blocks[block].bytes
        self._prepare(block)
        if self._blocks[block].bytes != offset:
            # Reading the block again has shown that it holds nothing of use.
            return
        self._put(block * self.block_bytes + offset, data)
        digest = self._hash.copy()
        digest.update(data)
        after = Filled(offset + len(data), digest.hexdigest())
        is_full = after.bytes == self.length(block)
        if is_full and self._good and after.sha256 != self._good[block]:
            self.rejected += 1
            self._hashed = -1
            self._set(block, EMPTY)
            return
        self._set(block, after)
        self._hash = digest
        if is_full:
            self.rejected = 0
            self._hashed = -1
            self.sync()

    def _put(self, position: int, data: memoryview) -> None:
        end = position + len(data)
        if position >= self._length and _is_zero(data):
            # A hole reads as zeros and takes no room.
            os.ftruncate(self._fd, end)
        else:
            _ = os.lseek(self._fd, position, os.SEEK_SET)
            while data:
                data = data[os.write(self._fd, data) :]
        self._length = max(self._length, end)

    def _set(self, block: int, filled: Filled) -> None:
        self._journal.add(block, filled)
        with self.changed:
            self._unchecked.discard(block)
            self._blocks[block] = filled
            self.changed.notify_all()

    def drop(self, block: int) -> None:
        """To be fetched again."""
        if self._hashed == block:
            self._hashed = -1
        self._set(block, EMPTY)

    def doubt(self) -> None:
        """Whoever reads the blocks next shall compare their hashes."""
        with self.changed:
            self._unchecked = set(range(self.count))

    def full_block(self, block: int) -> tuple[bool, str]:
        """Whether the block is complete, and the hash to compare it with; empty when its bytes
        were just written. To be asked while `changed` is held."""
        filled = self._blocks[block]
        if filled.bytes < self.length(block):
            return False, ""
        return True, filled.sha256 if block in self._unchecked else ""

    def checked(self, block: int) -> None:
        with self.changed:
            self._unchecked.discard(block)

    def sync(self) -> None:
        """What the journal counts is on the disk after this."""
        os.fsync(self._fd)
        self._journal.sync()

    def close(self) -> None:
        self._journal.close()
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def remove(self) -> None:
        self.close()
        for path in (self.path, self.path.with_suffix(".journal")):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)


def _is_zero(data: memoryview) -> bool:
    # Comparing memory views goes byte by byte.
    return data[0] == 0 and data[-1] == 0 and bytes(data) == _ZEROS[: len(data)]


def read_at(fd: int, position: int, count: int) -> bytes:
    """Short at the end of the file. The position of `fd` is its reader's alone."""
    _ = os.lseek(fd, position, os.SEEK_SET)
    found = os.read(fd, count)
    while found and len(found) < count:
        more = os.read(fd, count - len(found))
        if not more:
            break
        found += more
    return found
