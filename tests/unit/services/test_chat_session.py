# SPDX-License-Identifier: Apache-2.0
"""Branches, edits, other answers, deleted messages, and what a conversation begins with."""

from pathlib import Path
from typing import NoReturn

import pytest

from app.core.conversation import Feedback, MessageState, Rating
from app.core.errors import DiskFull
from app.core.messages import AttachmentPart
from app.core.params import Effort
from tests.unit.services.conftest import OpenTalk, generates, loads, say

LONG = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}


def test_an_edited_question_is_a_branch_and_the_first_one_stays(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.ask("First wording")
    first = talk.session.nodes[0].id
    talk.ended(lambda: talk.session.edit(first, "Second wording"))
    assert talk.texts == ["Second wording", "Two"]
    second = talk.session.nodes[0].id
    assert talk.session.siblings(first) == talk.session.siblings(second) == (first, second)
    talk.session.show_branch(first)
    assert talk.texts == ["First wording", "One"]
    [stored] = talk.stored
    assert [node.message.text for node in stored.path()] == ["First wording", "One"]
    assert len(stored.nodes) == 4


def test_an_edit_asks_with_what_stood_before_it_only(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"), say("Three"))
    talk.ask("First")
    talk.ask("Second")
    attachment = AttachmentPart("a.txt", "words")
    talk.ended(lambda: talk.session.edit(talk.session.nodes[2].id, "Other", (attachment,)))
    asked = generates(echo)[-1].prompt.messages
    assert [message.text for message in asked] == ["First", "One", "Other"]
    assert asked[-1].parts[0] == attachment
    assert talk.texts == ["First", "One", "Other", "Three"]


def test_an_answer_is_no_question_to_edit(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    answer = talk.ask("First")
    assert not talk.session.edit(answer.id, "Other")
    assert not talk.session.edit(10_000, "Other")
    assert talk.texts == ["First", "One"]


def test_another_answer_may_have_another_effort_for_once(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    first = talk.ask("Which?")
    second = talk.ended(lambda: talk.session.regenerate(first.id, effort=Effort.HIGH))
    assert [item.prompt.effort for item in generates(echo)] == [Effort.MEDIUM, Effort.HIGH]
    assert second.effort is Effort.HIGH
    assert talk.session.effort is Effort.MEDIUM
    assert talk.session.siblings(second.id) == (first.id, second.id)
    assert talk.texts == ["Which?", "Two"]
    talk.session.show_branch(first.id)
    assert talk.texts == ["Which?", "One"]


def test_another_model_answers_and_goes_on_answering(
    open_talk: OpenTalk, echo: Path, models: tuple[Path, Path], tmp_path: Path
) -> None:
    talk = open_talk(say("One"), say("Two"), say("Three"), state=str(tmp_path / "state"))
    first = talk.ask("Which?")
    second = talk.ended(lambda: talk.session.regenerate(first.id, model=models[1]))
    third = talk.ask("And now?")
    assert [Path(item.path) for item in loads(echo)] == list(models)
    assert [node.model for node in (first, second, third)] == ["first", "second", "second"]
    assert talk.texts == ["Which?", "Two", "And now?", "Three"]


def test_a_model_that_cannot_be_used_answers_nothing(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    damaged = talk.paths.models / "damaged.gguf"
    damaged.write_bytes(b"GGUF")
    talk.models.refresh()
    talk.wait(lambda: any(entry.problem for entry in talk.models.entries))
    first = talk.ask("Which?")
    told: list[object] = []
    talk.models.failed.connect(told.append)
    talk.session.regenerate(first.id, model=damaged)
    assert len(told) == 1
    assert talk.texts == ["Which?", "One"]
    assert not talk.session.is_generating


def test_a_deleted_message_takes_what_follows_and_comes_back(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"), say("Two"), say("Three"))
    talk.ask("First")
    answer = talk.ask("Second")
    question = talk.session.nodes[2].id
    talk.session.delete_message(question)
    assert talk.texts == ["First", "One"]
    talk.session.restore_message(question)
    assert talk.texts == ["First", "One", "Second", "Two"]
    talk.session.delete_message(answer.id)
    assert talk.texts == ["First", "One", "Second"]
    talk.ended(lambda: talk.session.regenerate(question))
    assert talk.texts == ["First", "One", "Second", "Three"]


def test_nothing_is_deleted_while_an_answer_is_written(open_talk: OpenTalk) -> None:
    talk = open_talk([LONG])
    notices: list[str] = []
    talk.session.noticed.connect(notices.append)
    assert talk.session.send("Write")
    talk.session.delete_message(talk.session.nodes[0].id)
    assert len(talk.session.nodes) == 2
    assert "Stop the answer first" in notices[0]
    talk.ended(lambda: talk.session.stop())


def test_another_branch_can_be_read_while_an_answer_is_written(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"), [LONG])
    first = talk.ask("First")
    talk.session.regenerate(first.id)
    second = talk.session.nodes[-1].id
    talk.session.show_branch(first.id)
    assert talk.texts == ["First", "One"]
    assert talk.session.is_generating
    assert talk.session.progress == ""
    talk.changed.clear()
    talk.ended(lambda: talk.session.stop())
    assert all(node.id != second for node in talk.changed)
    talk.session.show_branch(second)
    assert talk.session.nodes[-1].state is MessageState.CANCELLED


def test_a_rating_is_stored_and_shown_and_taken_back(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    answer = talk.ask("First")
    feedback = Feedback(Rating.DOWN, "Too short")
    talk.session.rate(answer.id, feedback)
    assert talk.changed[-1].feedback == feedback
    assert talk.stored[0].nodes[-1].feedback == feedback
    talk.session.rate(answer.id, None)
    assert talk.session.nodes[-1].feedback is None
    assert talk.stored[0].nodes[-1].feedback is None


def test_a_conversation_begins_with_what_was_chosen_before_its_first_question(
    open_talk: OpenTalk, echo: Path
) -> None:
    talk = open_talk(say("One"))
    talk.settings.default_instructions = "Be brief."
    folder = talk.store.create_folder("Work")
    talk.session.open_new(folder=folder.id)
    assert talk.session.instructions == "Be brief."
    talk.session.set_instructions("Be very brief.")
    talk.session.set_shows_reasoning(True)
    talk.ask("First")
    [stored] = talk.stored
    assert (stored.instructions, stored.folder) == ("Be very brief.", folder.id)
    assert stored.shows_reasoning
    assert talk.session.shows_reasoning
    assert generates(echo)[0].prompt.instructions == "Be very brief."
    talk.session.open_new()
    assert talk.session.instructions == "Be brief."
    assert not talk.session.shows_reasoning


def test_instructions_hold_from_the_next_question_on(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.ask("First")
    talk.session.set_instructions("In rhyme.")
    talk.ask("Second")
    assert [item.prompt.instructions for item in generates(echo)] == ["", "In rhyme."]
    assert talk.stored[0].instructions == "In rhyme."


def test_attachments_alone_are_a_question_and_blanks_are_none(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    assert not talk.session.send(" \n ")
    node = talk.ask("", (AttachmentPart("a.txt", "words"),))
    assert node.message.text == "One"


def test_a_folder_that_is_gone_meanwhile_refuses_no_question(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    folder = talk.store.create_folder("Work")
    talk.session.open_new(folder=folder.id)
    talk.store.delete_folder(folder.id)
    talk.ask("Hello?")
    assert [conversation.folder for conversation in talk.stored] == [None]


def test_a_question_that_cannot_be_stored_leaves_nothing_behind(
    open_talk: OpenTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = open_talk(say("One"))

    def refuse(*args: object, **kwargs: object) -> NoReturn:
        raise DiskFull("The disk is full. Free some space.")

    with monkeypatch.context() as full:
        full.setattr("app.store.tree.insert_message", refuse)
        assert not talk.session.send("Hello?")
    assert [error.message for error in talk.errors] == ["The disk is full. Free some space."]
    assert talk.stored == []
    assert talk.store.trash() == []
    assert talk.session.conversation_id is None
    assert talk.ask("Hello?").message.text == "One"


def test_settings_decide_how_is_loaded_and_sampled(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.settings.temperature = 0.5
    talk.settings.top_p = 0.9
    talk.settings.max_tokens = 400
    talk.settings.think_budget = 100
    talk.wish(threads=3, n_ctx=1024)
    talk.ask("First")
    params = generates(echo)[0].params
    assert (params.sampling.temperature, params.sampling.top_p) == (0.5, 0.9)
    assert (params.max_tokens, params.think_budget) == (400, 100)
    loaded = loads(echo)[-1].params
    assert (loaded.n_ctx, loaded.threads, loaded.gpu_layers) == (1024, 3, 0)
