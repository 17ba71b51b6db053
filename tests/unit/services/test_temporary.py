# SPDX-License-Identifier: Apache-2.0
"""Temporary conversations leave no trace on the disk, and are gone when they are left."""

import os
from pathlib import Path

import pytest

from app.core.conversation import MessageState
from app.core.errors import InputError
from app.core.messages import AttachmentPart
from app.services.temporary import TEMPORARY_PREFIX, TemporaryStore
from tests.unit.services.conftest import OpenTalk, Talk, generates, say, titles

SECRET = "xyzzy-platypus"
ANSWER = "plugh-wombat"
LONG = {"stream": "answer", "texts": [f"{ANSWER} "] * 4000, "rate": 100}


def files_with(root: Path, *words: str) -> list[Path]:
    found = [path for path in root.rglob("*") if path.is_file()]
    return [path for path in found if any(word.encode() in path.read_bytes() for word in words)]


def begin(talk: Talk) -> None:
    talk.session.open_new(is_temporary=True)
    assert talk.session.is_temporary


def test_nothing_of_it_reaches_the_disk_or_a_log(open_talk: OpenTalk, echo: Path) -> None:
    thought = {"delta": "reasoning", "text": f"Hm, {ANSWER}."}
    talk = open_talk([thought, *say(ANSWER)])
    begin(talk)
    listed: list[bool] = []
    talk.session.stored.connect(lambda: listed.append(True))
    talk.session.set_instructions(f"Speak of {SECRET}.")
    talk.session.keep_draft(f"a draft of {SECRET}")
    talk.session.request_stop_of_all()
    node = talk.ask(f"What is {SECRET}?", (AttachmentPart(f"{SECRET}.txt", SECRET),))
    assert node.message.text == ANSWER
    assert talk.session.conversation_id is not None
    assert talk.session.conversation_id.startswith(TEMPORARY_PREFIX)
    assert generates(echo)[0].prompt.instructions == f"Speak of {SECRET}."
    assert files_with(talk.paths.root, SECRET, ANSWER) == []
    talk.ask("And again?")
    talk.session.open_new()
    assert files_with(talk.paths.root, SECRET, ANSWER) == []
    assert listed == []
    assert talk.stored == []
    assert titles(echo) == []


def test_it_can_do_what_others_can_while_it_is_open(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"), say("Two"), [*say("Three,"), {"finish": "length"}], say(" four"))
    begin(talk)
    first = talk.ask("First")
    talk.ended(lambda: talk.session.regenerate(first.id))
    assert talk.texts == ["First", "Two"]
    talk.session.show_branch(first.id)
    assert talk.texts == ["First", "One"]
    talk.session.delete_message(first.id)
    assert talk.texts == ["First", "Two"]
    talk.session.restore_message(first.id)
    cut = talk.ended(lambda: talk.session.edit(talk.session.nodes[0].id, "Other"))
    talk.ended(lambda: talk.session.continue_answer(cut.id))
    assert talk.texts == ["Other", "Three, four"]


@pytest.mark.parametrize("leave", ["new", "another temporary one", "stored", "quit"])
def test_it_is_gone_when_it_is_left(open_talk: OpenTalk, leave: str) -> None:
    talk = open_talk(say("Kept"), say(ANSWER))
    talk.ask("Keep this")
    kept = talk.session.conversation_id
    assert kept is not None
    begin(talk)
    talk.ask(f"What is {SECRET}?")
    left = talk.session.conversation_id
    assert left is not None
    watch = TemporaryStore()
    assert watch.open().load(left).nodes
    match leave:
        case "new":
            talk.session.open_new()
        case "another temporary one":
            begin(talk)
        case "stored":
            talk.session.open(kept)
        case _:
            talk.close()
    if leave == "quit":
        # The last connection of the process takes everything with it.
        watch.close()
    with pytest.raises(InputError):
        watch.open().load(left)
    watch.close()
    assert talk.session.nodes == () or leave in ("stored", "quit")


def test_leaving_it_stops_its_answer_in_silence(open_talk: OpenTalk) -> None:
    talk = open_talk([LONG], say("Two"))
    begin(talk)
    assert talk.session.send(f"What is {SECRET}?")
    talk.wait(lambda: bool(talk.session.nodes[-1].message.text))
    talk.session.open_new()
    assert not talk.session.generating_ids
    assert talk.ask("Another").message.text == "Two"
    assert talk.errors == []
    assert files_with(talk.paths.root, SECRET, ANSWER) == []


def test_a_crash_of_the_engine_keeps_the_text_in_the_window(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    crash = [*say(ANSWER), {"wait": 0.2}, {"crash": True}]
    talk = open_talk(crash, say(" and more"), state=str(tmp_path / "state"))
    begin(talk)
    node = talk.ask(f"What is {SECRET}?")
    assert node.state is MessageState.INTERRUPTED
    assert talk.texts == [f"What is {SECRET}?", ANSWER]
    talk.ended(lambda: talk.session.continue_answer(node.id))
    assert talk.texts[1] == f"{ANSWER} and more"
    assert files_with(talk.paths.root, SECRET, ANSWER) == []


def test_its_messages_are_not_taken_for_those_of_the_profile(open_talk: OpenTalk) -> None:
    """Both count from 1."""
    slow = {"stream": "answer", "texts": ["slow "] * 30, "rate": 30}
    talk = open_talk([slow], say(ANSWER))
    assert talk.session.send("Slowly")
    kept = talk.session.conversation_id
    row = talk.session.nodes[-1].id
    begin(talk)
    assert talk.session.send("Quickly")
    assert talk.session.nodes[-1].id == row
    talk.wait(lambda: not talk.session.generating_ids)
    assert talk.texts == ["Quickly", ANSWER]
    assert kept is not None
    talk.session.open(kept)
    assert talk.texts == ["Slowly", "slow " * 30]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="lists open files")
def test_no_file_is_open_for_it(open_talk: OpenTalk) -> None:
    talk = open_talk(say("Kept"), say(ANSWER))
    talk.ask("Keep this")
    before = open_files()
    begin(talk)
    talk.ask(f"What is {SECRET}?")
    assert open_files() <= before


def open_files() -> set[str]:
    links = Path("/proc/self/fd").iterdir()
    found = {os.readlink(link) for link in links if link.is_symlink()}
    return {name for name in found if name.startswith("/") and not name.startswith("/dev/")}
