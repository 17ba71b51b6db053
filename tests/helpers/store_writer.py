# SPDX-License-Identifier: Apache-2.0
"""A process that writes to a store and says on stdout, a JSON line each, what is on the disk.

python -m tests.helpers.store_writer DATABASE open
python -m tests.helpers.store_writer DATABASE stream           until it is killed
python -m tests.helpers.store_writer DATABASE append ID COUNT  COUNT messages
python -m tests.helpers.store_writer DATABASE claim ID         generates until stdin ends
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from app.core.conversation import MessageState
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database

ROOT = Path(__file__).parents[2]
UPDATES = 30


class StoreWriter:
    """The writing process, seen from a test."""

    def __init__(self, process: subprocess.Popen[str], stdin: IO[str], stdout: IO[str]) -> None:
        self._process = process
        self._stdin = stdin
        self._stdout = stdout

    def next_report(self) -> dict[str, Any]:
        line = self._stdout.readline()
        assert line.endswith("\n"), "the writer ended"
        return json.loads(line)

    def kill(self) -> list[dict[str, Any]]:
        """What had been reported and not yet read, a line that was cut off left out."""
        self._process.kill()
        lines = self._stdout.read().splitlines(keepends=True)
        self._process.wait()
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def finish(self) -> list[dict[str, Any]]:
        self._stdin.close()
        reports = [json.loads(line) for line in self._stdout]
        assert self._process.wait() == 0
        return reports


@contextmanager
def store_writer(database: Path, *arguments: str) -> Iterator[StoreWriter]:
    command = [sys.executable, "-m", "tests.helpers.store_writer", str(database), *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield StoreWriter(process, process.stdin, process.stdout)
        finally:
            process.kill()


def streamed(count: int) -> Message:
    """The answer after `count` commits; each one adds reasoning and text."""
    numbers = " ".join(map(str, range(count)))
    return Message(Role.ASSISTANT, (ReasoningPart(numbers[::-1]), TextPart(f"answer {numbers}")))


def _report(**values: object) -> None:
    print(json.dumps(values), flush=True)


def _stream(store: ConversationStore) -> None:
    while True:
        id_ = store.create("2026-01-01", Effort.LOW)
        parent = None
        for turn in range(5):
            parent = store.add_message(id_, parent, user_message(f"question {turn}"))
            parent = store.add_message(id_, parent, streamed(0), state=MessageState.GENERATING)
            _report(id=parent, count=0, done=False)
            for count in range(1, UPDATES):
                store.update_message(parent, streamed(count))
                _report(id=parent, count=count, done=False)
            store.finish_message(parent, streamed(UPDATES), state=MessageState.COMPLETE)
            _report(id=parent, count=UPDATES, done=True)


def _append(store: ConversationStore, conversation_id: str, count: int) -> None:
    for number in range(count):
        message_id = store.add_message(conversation_id, None, user_message(f"message {number}"))
        _report(id=message_id)


def _claim(store: ConversationStore, conversation_id: str) -> None:
    message_id = store.add_message(
        conversation_id, None, streamed(1), state=MessageState.GENERATING
    )
    _report(id=message_id)
    sys.stdin.read()
    store.finish_message(message_id, streamed(2), state=MessageState.COMPLETE)


def main() -> None:
    path, mode, *rest = sys.argv[1:]
    database = open_database(Path(path))
    store = ConversationStore(database)
    if mode == "stream":
        _stream(store)
    elif mode == "append":
        _append(store, rest[0], int(rest[1]))
    elif mode == "claim":
        _claim(store, rest[0])
    database.close()


if __name__ == "__main__":
    main()
