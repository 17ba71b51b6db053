# SPDX-License-Identifier: Apache-2.0
"""A program without a window that asks a real model one question after another, until it is killed.

`streaming_program DATABASE KEY MODEL REPORT [STEP AT]`: KEY is 64 hexadecimal digits, or `-` when
the database is not encrypted. Writes to REPORT, a JSON line each, what is on the disk and what has
arrived. With a STEP the process kills itself at that step, the AT-th time that it comes there.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.assistant.recorder import TurnRecorder
from app.assistant.turn import run_turn
from app.core.events import AnswerDelta, ReasoningDelta, TurnFinished
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient, default_engine_command
from app.store.conversations import ConversationStore
from app.store.database import Database, DatabaseFile

DATE = "2026-01-01"
STEPS = ("change", "commit", "committed", "asked", "word", "ended", "finished")
"""In a transaction, before and after a commit; after the question, a word and the last of them, and
after the answer was stored."""
TURNS = 3
PACE_S = 0.002
"""As long as a larger model takes for a word: an answer lasts for some commits."""


class Suicide:
    """Ends the process as a killer does, at a named step."""

    def __init__(self, step: str, at: int) -> None:
        self._step = step
        self._left = at

    def pass_(self, step: str) -> None:
        if step == self._step:
            self._left -= 1
            if self._left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, database: Database) -> None:
        connection = database._connection
        if self._step == "change":
            connection.set_update_hook(lambda *_: self.pass_("change"))
        if self._step == "commit":
            connection.set_commit_hook(lambda: bool(self.pass_("commit")))
        if self._step == "committed":
            connection.set_wal_hook(lambda *_: self.pass_("committed") or 0)


def answer(
    store: ConversationStore,
    client: EngineClient,
    id_: str,
    parent: int | None,
    report: Callable[..., None],
    suicide: Suicide,
) -> int:
    question = user_message(f"Question after {parent}")
    asked, node = store.ask(id_, parent, question, model="tiny", effort=Effort.LOW)
    report(asked=asked, answer=node, conversation=id_, text=question.text)
    suicide.pass_("asked")
    recorder = TurnRecorder(store, node)
    path = [node_.message for node_ in store.load(id_).path()][:-1]
    events = run_turn(
        client,
        Prompt(tuple(path[-1:]), date=DATE),
        GenerateParams(max_tokens=300),
        on_stall=recorder.flush_if_due,
    )
    for event in events:
        if isinstance(event, AnswerDelta | ReasoningDelta):
            report(answer=node, word=event.text, at=time.monotonic())
            suicide.pass_("word")
            time.sleep(PACE_S)
        if isinstance(event, TurnFinished):
            suicide.pass_("ended")
        recorder.record(event)
        if isinstance(event, TurnFinished):
            report(answer=node, finished=event.message.text)
            suicide.pass_("finished")
    return node


def main() -> None:
    database_file, key, model, report_file, *step = sys.argv[1:]
    suicide = Suicide(step[0], int(step[1])) if step else Suicide("", 0)
    file = DatabaseFile(Path(database_file), None if key == "-" else Key(bytes.fromhex(key)))
    database = file.open()
    store = ConversationStore(database)
    with Path(report_file).open("a", encoding="utf-8", buffering=1) as reports:

        def report(**values: Any) -> None:
            # What was handed to the system is there, however this process ends.
            reports.write(json.dumps(values) + "\n")

        report(recovered=store.recover())
        client = EngineClient(default_engine_command())
        client.load(Path(model), LoadParams(n_ctx=2048, threads=1))
        suicide.watch(database)
        while True:
            id_ = store.create(DATE, Effort.LOW, title="Being killed")
            parent: int | None = None
            for _ in range(TURNS):
                parent = answer(store, client, id_, parent, report, suicide)


if __name__ == "__main__":
    main()
