# SPDX-License-Identifier: Apache-2.0
"""What the store costs with a long history: `python -m tests.bench.store_bench [messages]`."""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database

MESSAGES_PER_CONVERSATION = 10
WORDS_PER_MESSAGE = 120
VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("a", "e", "i", "ou") for c in "lmnrst"]


def conversation(random_: random.Random, number: int) -> Conversation:
    """One word in two messages is "common", one in a thousand "seldom"."""
    nodes: list[MessageNode] = []
    for at in range(1, MESSAGES_PER_CONVERSATION + 1):
        words = random_.choices(VOCABULARY, k=WORDS_PER_MESSAGE)
        words += ["common"] * (random_.random() < 0.5) + ["seldom"] * (random_.random() < 0.001)
        words += ["東京の天気は晴れです"] * (random_.random() < 0.1)
        message = user_message(" ".join(words))
        if at % 2 == 0:
            message = Message(Role.ASSISTANT, message.parts)
        nodes.append(MessageNode(at, at - 1 or None, message, created=float(number)))
    return Conversation(
        "", f"Talk {number}", 0.0, float(number), "2026-01-01", "", Effort.LOW, 10, tuple(nodes)
    )


def measure(name: str, repeats: int, action: Callable[[], object]) -> None:
    times: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"{name:<42} p50 {p50:8.2f} ms   p95 {p95:8.2f} ms   max {times[-1]:8.2f} ms")


def measure_reading(store: ConversationStore, path: Path) -> None:
    for query in ("seldom", "common", "common bal", "b", "京", "東京の天気", "ba", "talk"):
        measure(f"search {query!r}", 40, lambda query=query: store.search(query))
    measure("list all conversations", 10, store.summaries)
    measure("list 100 conversations", 40, lambda: store.summaries(100))
    newest = store.summaries(1)[0].id
    measure("load a conversation", 40, lambda: store.load(newest))
    measure("open and close the database", 40, lambda: open_database(path).close())


def measure_streaming(store: ConversationStore) -> None:
    for size in (1_000, 10_000, 100_000):
        id_ = store.create("2026-01-01", Effort.LOW)
        message = Message(Role.ASSISTANT, (TextPart("word " * (size // 5)),))
        message_id = store.add_message(id_, None, message, state=MessageState.GENERATING)
        measure(
            f"streaming commit of {size:,} characters",
            200,
            lambda id_=message_id, message=message: store.update_message(id_, message),
        )
        done = replace(message, parts=(*message.parts, TextPart("end")))
        measure(
            "  finish it",
            1,
            lambda id_=message_id, message=done: store.finish_message(
                id_, message, state=MessageState.COMPLETE
            ),
        )


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    random_ = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        database = open_database(path)
        store = ConversationStore(database)
        start = time.perf_counter()
        total = messages // MESSAGES_PER_CONVERSATION
        for first in range(0, total, 500):
            batch = range(first, min(first + 500, total))
            store.insert([conversation(random_, number) for number in batch])
        print(f"{messages:,} messages written in {time.perf_counter() - start:.1f} s")
        print(f"{path.stat().st_size / 1e6:.0f} MB")
        measure_reading(store, path)
        measure_streaming(store)
        store.delete(store.summaries(1)[0].id)
        measure("purge one conversation", 1, lambda: store.purge_trash(0))
        database.close()


if __name__ == "__main__":
    main()
