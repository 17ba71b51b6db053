# SPDX-License-Identifier: Apache-2.0
"""A profile with a long history, for measuring: python -m tests.helpers.big_profile PATH 100000
1000000

Rows are written in bulk, past the store, but are what the store would have written: parts, counts,
first words and a full-text index of every word. Words follow Zipf's law, as those of a language do.

Of its words, "common" stands in every second message, "seldom" in one of a thousand, and
"discarded" in every message of the newest conversations that `Profile.discarded` names.
"""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from app.core.conversation import Conversation, MessageNode
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from app.store.fulltext import index_text
from app.store.rows import first_words, measure_to_column, parts_to_column, searchable_text
from app.store.sql import Cursor

MODEL = "gpt-oss-20b"
NOW = 1_780_000_000.0
FOLDERS = 20
PINNED = 20
DISCARDED_SHARE = 0.3
_DISTINCT_MESSAGES = 4000
_CONVERSATIONS_PER_TRANSACTION = 1000
_EVERY_DAY_WORDS = ["the", "to", "and", "of", "that", "this", "they", "then", "for", "with", "can"]
_USAGE = Usage(900, 700, 150, 220)
_TIMINGS = Timings(0.0, 1.5, 210.0, 11.0, 35.0)
_MARKDOWN = "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint('hello')\n```\n"


@dataclass(frozen=True, slots=True)
class Profile:
    """Ids, the newest conversation first."""

    conversations: tuple[str, ...]
    discarded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A message as its rows hold it. `parts` is the text before the JSON's last two brackets."""

    parts: str
    indexed: str
    first_words: str


class Vocabulary:
    def __init__(self, random_: random.Random) -> None:
        starts = [a + b for a in "bcdfghjklmnprstvw" for b in "aeiou"]
        starts += [a + b for a in "bcdfghklmnprst" for b in ("an", "er", "in", "on", "is")]
        made = (
            "".join(random_.choices(starts, k=random_.choice((1, 2, 2, 3, 4)))) for _ in _ever()
        )
        words = dict.fromkeys(_EVERY_DAY_WORDS)
        while len(words) < 50_000:
            words.setdefault(next(made))
        self._random = random_
        self._words = list(words)
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._words))))

    def text(self, words: int) -> str:
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=words))


def build_profile(path: Path, conversations: int, messages: int) -> Profile:
    """Fills a new database. Some 3,000 messages a second, 2.4 KB each on the disk."""
    random_ = random.Random(1)
    database = open_database(path)
    writer = _Writer(database, random_, conversations, messages)
    ids = [writer.write(range(*bounds)) for bounds in _slices(conversations)]
    database.compact()
    database.close()
    newest_first = tuple(id_ for batch in reversed(ids) for id_ in reversed(batch))
    return Profile(newest_first, newest_first[: int(conversations * DISCARDED_SHARE)])


def insert_long_conversation(store: ConversationStore, messages: int, title: str = "Long") -> str:
    """One conversation without branches, the newest of all; answers of some 150 words with
    reasoning, every tenth with a table and code."""
    vocabulary = Vocabulary(random.Random(2))
    nodes: list[MessageNode] = []
    for at in range(1, messages + 1):
        created = NOW + at
        if at % 2:
            question = user_message(vocabulary.text(25))
            nodes.append(MessageNode(at, at - 1 or None, question, created=created))
            continue
        text = vocabulary.text(150) + (_MARKDOWN if at % 10 == 0 else "")
        answer = Message(Role.ASSISTANT, (ReasoningPart(vocabulary.text(80), 3.5), TextPart(text)))
        nodes.append(
            MessageNode(
                id=at,
                parent=at - 1,
                message=answer,
                created=created,
                model=MODEL,
                effort=Effort.LOW,
                finish=FinishReason.STOP,
                usage=_USAGE,
                timings=_TIMINGS,
            )
        )
    head = nodes[-1].id if nodes else None
    conversation = Conversation(
        "", title, NOW, NOW + messages, "2026-05-01", "", Effort.LOW, head, tuple(nodes)
    )
    return store.insert([conversation])[0]


class _Writer:
    def __init__(
        self, database: Database, random_: random.Random, conversations: int, messages: int
    ) -> None:
        self._database = database
        self._random = random_
        self._conversations = conversations
        self._messages = messages
        self._vocabulary = Vocabulary(random_)
        self._questions = [self._text(Role.USER) for _ in range(_DISTINCT_MESSAGES)]
        self._answers = [self._text(Role.ASSISTANT) for _ in range(_DISTINCT_MESSAGES)]
        self._usage = measure_to_column(_USAGE)
        self._timings = measure_to_column(_TIMINGS)
        self._folders = self._make_folders()

    def write(self, numbers: range) -> list[str]:
        with self._database.transaction() as cursor:
            return [self._conversation(cursor, number) for number in numbers]

    def _make_folders(self) -> list[str]:
        store = ConversationStore(self._database)
        return [store.create_folder(f"Folder {number}").id for number in range(FOLDERS)]

    def _text(self, role: Role) -> _Text:
        if role is Role.USER:
            message = user_message(self._vocabulary.text(self._random.randint(5, 40)))
        else:
            text = self._vocabulary.text(self._random.randint(40, 260))
            reasoning = ReasoningPart(self._vocabulary.text(80), 3.5)
            message = Message(role, (reasoning, TextPart(text)))
        parts = parts_to_column(message).removesuffix('"}]')
        return _Text(parts, index_text(searchable_text(message)), first_words(message))

    def _conversation(self, cursor: Cursor, number: int) -> str:
        """Every twentieth is in a folder; every twelfth has no title."""
        random_ = self._random
        count = (number + 1) * self._messages // self._conversations
        count -= number * self._messages // self._conversations
        is_pinned = number % max(1, self._conversations // PINNED) == 7
        folder = self._folders[number // 20 % FOLDERS] if number % 20 == 3 else None
        title = "" if number % 12 == 5 else self._vocabulary.text(4).capitalize()
        updated = NOW - (self._conversations - number) * 600.0
        id_ = random_.randbytes(6).hex()
        questions = random_.choices(self._questions, k=(count + 1) // 2)
        first = questions[0].first_words if questions else ""
        row: int = cursor.execute(
            """
            INSERT INTO conversation (
                id, title, created, updated, date, instructions, effort, folder, is_pinned,
                messages, first_words
            ) VALUES (?, ?, ?, ?, '2026-05-01', '', 'low', ?, ?, ?, ?) RETURNING number
            """,
            (id_, title, updated - 500, updated, folder, int(is_pinned), count, first),
        ).get
        cursor.execute("INSERT INTO title_search (rowid, text) VALUES (?, ?)", (row, title.lower()))
        is_discarded = number >= self._conversations * (1 - DISCARDED_SHARE)
        parent = None
        for at in range(count):
            text = questions[at // 2] if at % 2 == 0 else random_.choice(self._answers)
            parent = self._message(cursor, row, parent, at, text, is_discarded)
        cursor.execute("UPDATE conversation SET head = ? WHERE number = ?", (parent, row))
        return id_

    def _message(
        self,
        cursor: Cursor,
        conversation: int,
        parent: int | None,
        at: int,
        text: _Text,
        is_discarded: bool,
    ) -> int:
        marks = " common" if self._random.random() < 0.5 else ""
        marks += " seldom" if self._random.random() < 0.001 else ""
        marks += " discarded" if is_discarded else ""
        is_answer = at % 2 == 1
        id_: int = cursor.execute(
            """
            INSERT INTO message (
                conversation, parent, role, state, created, model, effort, finish, usage, timings,
                error, parts
            ) VALUES (?, ?, ?, 'complete', ?, ?, 'low', ?, ?, ?, '', ?) RETURNING id
            """,
            (
                conversation,
                parent,
                Role.ASSISTANT.value if is_answer else Role.USER.value,
                NOW + at,
                MODEL if is_answer else "",
                FinishReason.STOP.value if is_answer else None,
                self._usage if is_answer else None,
                self._timings if is_answer else None,
                f'{text.parts}{marks}"}}]',
            ),
        ).get
        cursor.execute(
            "INSERT INTO message_search (rowid, text) VALUES (?, ?)", (id_, text.indexed + marks)
        )
        return id_


def _slices(count: int) -> Iterator[tuple[int, int]]:
    for first in range(0, count, _CONVERSATIONS_PER_TRANSACTION):
        yield first, min(first + _CONVERSATIONS_PER_TRANSACTION, count)


def _ever() -> Iterator[None]:
    while True:
        yield None


def main() -> None:
    path, conversations, messages = sys.argv[1:]
    start = time.perf_counter()
    build_profile(Path(path), int(conversations), int(messages))
    size = Path(path).stat().st_size / 1e6
    print(f"{messages} messages, {size:.0f} MB, written in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
