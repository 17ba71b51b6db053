# SPDX-License-Identifier: Apache-2.0
"""Questions that were not sent stay with their conversations, also over a restart."""

from app.core.messages import AttachmentPart, user_message
from tests.unit.services.conftest import OpenTalk, say

NOTE = AttachmentPart("note.txt", "some words")


def test_a_draft_survives_a_restart_with_its_attachments(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    conversation = talk.session.conversation_id
    assert conversation is not None
    talk.session.keep_draft("half a thou", (NOTE,))
    talk.session.open_new()
    assert talk.session.draft is None
    talk.session.keep_draft("something new")
    talk.close()
    again = open_talk()
    assert again.session.draft == user_message("something new")
    again.session.open(conversation)
    assert again.session.draft == user_message("half a thou", (NOTE,))


def test_a_draft_is_stored_a_moment_after_the_last_key(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    for length in range(1, 10):
        talk.session.keep_draft("half a thought"[:length])
    assert talk.stored[0].draft is None
    talk.wait(lambda: talk.stored[0].draft == user_message("half a th"), timeout=60_000)


def test_what_is_sent_is_no_draft_any_longer(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.session.keep_draft("First")
    talk.session.request_stop_of_all()
    assert talk.settings.new_draft == user_message("First")
    talk.ask("First")
    assert talk.session.draft is None
    assert talk.settings.new_draft is None
    talk.session.keep_draft("Second")
    talk.ask("Second")
    assert talk.session.draft is None
    conversation = talk.session.conversation_id
    assert conversation is not None
    talk.close()
    again = open_talk()
    assert again.session.draft is None
    again.session.open(conversation)
    assert again.session.draft is None


def test_a_refused_question_stays_a_draft(open_talk: OpenTalk) -> None:
    talk = open_talk([{"stream": "answer", "texts": ["word "] * 4000, "rate": 100}])
    assert talk.session.send("First")
    talk.session.keep_draft("Second")
    assert not talk.session.send("Second")
    assert talk.session.draft == user_message("Second")
    talk.ended(lambda: talk.session.stop())


def test_an_emptied_draft_is_none(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    talk.session.keep_draft("half")
    talk.session.open_new()
    talk.session.open(talk.stored[0].id)
    talk.session.keep_draft(" ")
    talk.session.open_new()
    assert talk.stored[0].draft is None
