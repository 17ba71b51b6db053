# SPDX-License-Identifier: Apache-2.0
"""Questions that are asked while the model for them is being fetched."""

import time
from pathlib import Path

import pytest

from app.core.conversation import MessageState
from app.core.model_files import DownloadState
from app.services.downloads import RemoteModel
from app.services.hub import Hub
from tests.helpers.first_run import FILE
from tests.helpers.first_run import NAME as BIG
from tests.helpers.hub_server import HubServer
from tests.unit.services.conftest import OpenTalk, Talk, generates, loads, say


def big(talk: Talk) -> RemoteModel:
    return next(model for model in talk.downloads.offers() if model.id == BIG)


def state(talk: Talk) -> DownloadState | None:
    entry = talk.downloads.entry(BIG)
    return None if entry is None else entry.state


def fetch(talk: Talk) -> None:
    talk.downloads.get(big(talk))
    talk.wait(lambda: state(talk) is DownloadState.RUNNING)


def speed_up(talk: Talk) -> None:
    talk.settings.download_limit = 0


def test_a_question_waits_for_the_model_and_is_answered_by_it(
    open_at_hub: OpenTalk, hub: HubServer, echo: Path
) -> None:
    talk = open_at_hub(say("By the big one."))
    fetch(talk)
    assert talk.session.waits_for is not None
    assert talk.session.send("What is it?")
    assert talk.session.is_waiting
    assert talk.texts == ["What is it?"]
    assert "gpt-oss-20b" in talk.session.progress
    assert generates(echo) == []
    speed_up(talk)
    node = talk.ended(lambda: None)
    assert node.message.text == "By the big one."
    assert talk.texts == ["What is it?", "By the big one."]
    assert not talk.session.is_waiting
    assert Path(loads(echo)[-1].path).name == FILE
    assert talk.models.current_name == node.model
    assert talk.settings.waiting_questions == {}
    assert talk.settings.wanted_download == ""


def test_the_starter_answers_whoever_cannot_wait(
    open_at_hub: OpenTalk, starter: Path, echo: Path
) -> None:
    talk = open_at_hub(say("By the starter."), say("Again by it."))
    fetch(talk)
    assert talk.session.send("What is it?")
    node = talk.ended(talk.session.answer_waiting_now)
    assert node.message.text == "By the starter."
    assert not talk.session.is_waiting
    # Who could not wait once need not say it again.
    talk.ask("And then?")
    assert talk.texts[-1] == "Again by it."
    assert {load.path for load in loads(echo)} == {str(starter)}
    assert state(talk) is DownloadState.RUNNING
    # Elsewhere, a question waits.
    talk.session.open_new()
    assert talk.session.waits_for is not None


def test_a_waiting_question_survives_a_restart(
    open_at_hub: OpenTalk, hub: HubServer, echo: Path
) -> None:
    first = open_at_hub()
    fetch(first)
    assert first.session.send("What is it?")
    conversation = first.session.conversation_id
    first.close()
    assert generates(echo) == []
    second = open_at_hub(say("After the restart."))
    assert conversation is not None
    second.session.open(conversation)
    assert second.session.is_waiting
    speed_up(second)
    node = second.ended(lambda: None)
    assert node.message.text == "After the restart."
    assert second.texts == ["What is it?", "After the restart."]
    assert hub.bytes_sent <= 2 * big(second).bytes


def test_a_paused_download_stays_paused_after_a_restart(
    open_at_hub: OpenTalk, hub: HubServer
) -> None:
    first = open_at_hub()
    fetch(first)
    assert first.session.send("What is it?")
    first.downloads.pause(BIG)
    first.wait(lambda: state(first) is DownloadState.PAUSED)
    conversation = first.session.conversation_id
    first.close()
    asked = len(hub.requests)
    second = open_at_hub()
    second.wait(lambda: state(second) is DownloadState.PAUSED)
    assert conversation is not None
    second.session.open(conversation)
    assert second.session.is_waiting
    assert "paused" in second.session.progress
    second.stays(lambda: len(hub.requests) == asked)
    # What stands still is nothing to wait for with another question.
    second.session.open_new()
    assert second.session.waits_for is None


def test_a_download_paused_at_once_stays_paused_after_a_restart(
    open_at_hub: OpenTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It runs before the thread that began it comes back."""
    get = Hub.get

    def get_slowly(hub: Hub, model: RemoteModel) -> None:
        get(hub, model)
        time.sleep(2)

    monkeypatch.setattr(Hub, "get", get_slowly)
    first = open_at_hub()
    fetch(first)
    first.downloads.pause(BIG)
    assert state(first) is DownloadState.PAUSED
    first.close()
    second = open_at_hub()
    second.wait(lambda: state(second) is not None)
    second.stays(lambda: state(second) is DownloadState.PAUSED)


def test_nobody_begins_to_wait_for_what_is_not_fetched_offline(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub(say("By the starter."))
    fetch(talk)
    assert talk.session.waits_for is not None
    talk.settings.is_offline = True
    assert talk.session.waits_for is None
    node = talk.ended(lambda: talk.session.send("What is it?"))
    assert node.message.text == "By the starter."
    talk.settings.is_offline = False
    assert talk.session.waits_for is not None


def test_a_cancelled_download_frees_what_waited(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub(say("By the starter."))
    notices: list[str] = []
    talk.session.noticed.connect(notices.append)
    fetch(talk)
    assert talk.session.send("What is it?")
    node = talk.ended(lambda: talk.downloads.cancel(BIG))
    assert node.message.text == "By the starter."
    assert len(notices) == 1
    assert "no longer fetched" in notices[0]
    assert "the starter model answers" in notices[0]
    assert talk.downloads.entries == ()
    talk.wait(lambda: not any(talk.paths.models.iterdir()))


def test_another_model_that_is_opened_meanwhile_answers(
    open_at_hub: OpenTalk, models: tuple[Path, Path]
) -> None:
    talk = open_at_hub(say("By the other one."))
    fetch(talk)
    assert talk.session.send("What is it?")
    node = talk.ended(lambda: talk.models.choose(models[0]))
    assert node.message.text == "By the other one."
    assert node.model == models[0].stem
    assert state(talk) is DownloadState.RUNNING
    # It goes on answering when the download is done.
    speed_up(talk)
    talk.wait(lambda: state(talk) is DownloadState.DONE)
    talk.stays(lambda: talk.models.current == models[0], 300)


def test_a_second_question_waits_with_the_first(
    open_at_hub: OpenTalk, hub: HubServer, echo: Path
) -> None:
    talk = open_at_hub(say("Both."))
    fetch(talk)
    assert talk.session.send("What is it?")
    assert talk.session.send("And why?")
    assert talk.texts == ["What is it?", "And why?"]
    speed_up(talk)
    talk.ended(lambda: None)
    assert talk.texts == ["What is it?", "And why?", "Both."]
    [asked] = generates(echo)
    assert [message.text for message in asked.prompt.messages] == ["What is it?", "And why?"]


def test_questions_of_several_conversations_are_answered(
    open_at_hub: OpenTalk, hub: HubServer
) -> None:
    talk = open_at_hub(say("One"), say("Two"))
    fetch(talk)
    assert talk.session.send("First")
    talk.session.open_new()
    assert talk.session.send("Second")
    speed_up(talk)

    def are_answered() -> bool:
        nodes = [node for item in talk.stored for node in item.nodes]
        answers = [node for node in nodes if node.message.text in ("One", "Two")]
        return len(answers) == 2 and all(a.state is MessageState.COMPLETE for a in answers)

    talk.wait(are_answered, timeout=20000)


def test_what_waits_can_be_deleted(open_at_hub: OpenTalk, hub: HubServer, echo: Path) -> None:
    talk = open_at_hub()
    fetch(talk)
    assert talk.session.send("What is it?")
    conversation = talk.session.conversation_id
    assert conversation is not None
    talk.store.delete(conversation)
    talk.session.leave(conversation)
    speed_up(talk)
    talk.wait(lambda: not talk.models.is_starter, timeout=20000)
    talk.stays(lambda: generates(echo) == [])


def test_a_temporary_question_waits_and_is_never_on_the_disk(
    open_at_hub: OpenTalk, hub: HubServer
) -> None:
    talk = open_at_hub(say("Secretly."))
    fetch(talk)
    talk.session.open_new(is_temporary=True)
    assert talk.session.send("A secret?")
    assert talk.session.is_waiting
    assert talk.settings.waiting_questions == {}
    speed_up(talk)
    talk.ended(lambda: None)
    assert talk.texts == ["A secret?", "Secretly."]
    assert talk.stored == []


def test_without_a_download_the_starter_answers_at_once(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub(say("At once."))
    assert talk.session.waits_for is None
    assert talk.ask("What is it?").message.text == "At once."
