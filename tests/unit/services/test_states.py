# SPDX-License-Identifier: Apache-2.0
"""What the model has read stays on the disk as long as what it was, and no longer."""

from pathlib import Path

import pytest

from app.core.params import StateKey, StatesPlace
from app.engine.protocol import ForgetStates, Load, PlaceStates, SaveStates
from app.services.engine import EngineState
from app.services.states import States
from app.store.states import StateFolder, state_name
from tests.unit.services.conftest import (
    OpenTalk,
    Talk,
    forgotten,
    generates,
    loads,
    prefills,
    requests,
    say,
    told,
)
from tests.unit.services.test_documents import drop, write

ROOM = 10**10


def keep(talk: Talk, name: str, *tags: str, size: int = 1000) -> None:
    """As an engine would."""
    folder = StateFolder(talk.paths.states)
    key = StateKey(name, True, tags)
    assert folder.write(key, "model", {}, [bytes(size)], ROOM, lambda: True)


def files(talk: Talk) -> int:
    return len(StateFolder(talk.paths.states).names())


def conversations(*ids: str) -> set[str]:
    return {state_name(id_) for id_ in ids}


def test_the_engine_is_told_where_states_are_kept(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    folder = str(talk.paths.states)
    assert [load.states for load in loads(echo)] == [StatesPlace(folder, ROOM)]
    talk.settings.states_gb = 2
    talk.wait(lambda: PlaceStates(StatesPlace(folder, 2 * 10**9)) in told(echo))


def test_a_known_file_is_named_by_its_hash(open_talk: OpenTalk, echo: Path, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    assert loads(echo)[0].model_key == talk.models.library.identity(talk.model)
    model = talk.models.library.import_file(talk.model)
    talk.models.choose(model.path)
    talk.wait(lambda: len(loads(echo)) == 2)
    assert loads(echo)[1].model_key == talk.models.library.identity(model.path) != ""


def test_nothing_is_kept_when_that_is_switched_off(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.ask("First")
    keep(talk, "somebody")
    talk.settings.keeps_states = False
    talk.wait(lambda: files(talk) == 0)
    talk.wait(lambda: talk.states.bytes == 0)
    assert PlaceStates(None) in told(echo)
    assert forgotten(echo)[-1].everything
    talk.ask("Second")
    assert [one.state.is_kept for one in generates(echo)] == [True, False]


def test_what_is_kept_can_be_cleared(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    keep(talk, "somebody", size=5000)
    talk.states.refresh()
    talk.wait(lambda: (talk.states.bytes or 0) > 5000)
    talk.states.clear()
    talk.wait(lambda: talk.states.bytes == 0)
    assert files(talk) == 0
    assert forgotten(echo)[-1] == ForgetStates(everything=True)


def test_less_room_takes_effect_at_once(open_talk: OpenTalk) -> None:
    talk = open_talk()
    talk.settings.states_gb = 3
    keep(talk, "first", size=1_100_000_000)
    keep(talk, "second", size=1_100_000_000)
    talk.settings.states_gb = 2
    talk.wait(lambda: files(talk) == 1)
    talk.wait(lambda: 10**9 < (talk.states.bytes or 0) < 2 * 10**9)


def test_a_temporary_conversation_is_never_kept(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.session.open_new(is_temporary=True)
    talk.ask("First")
    key = talk.session.documents_key
    talk.wait(lambda: bool(prefills(echo)) and prefills(echo)[-1].state.name == key)
    assert generates(echo)[0].state == StateKey(key)
    assert not any(one.state.is_kept for one in prefills(echo))
    talk.session.open_new()
    talk.wait(lambda: any(key in one.names for one in forgotten(echo)))


def test_what_was_read_goes_with_its_document(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    drop(talk, write(tmp_path))
    talk.ask("First")
    key = talk.session.documents_key
    (document,) = talk.documents.of(key)
    keep(talk, "another", f"document:{document.id}")
    keep(talk, "unconcerned")
    keep(talk, key)
    talk.documents.remove(document.id, key)
    talk.stays(lambda: files(talk) == 3, 300)
    talk.documents.close()
    talk.wait(
        lambda: StateFolder(talk.paths.states).conversations() == conversations("unconcerned")
    )


def test_what_was_read_goes_with_its_collection(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    collection = talk.documents.create_collection("Harbours")
    assert collection is not None
    talk.documents.add_paths(collection.id, [write(tmp_path)])
    talk.wait(lambda: talk.documents.documents_in(collection.id, 0, 10) != ())
    (document,) = talk.documents.documents_in(collection.id, 0, 10)
    keep(talk, "user", f"collection:{collection.id}")
    talk.documents.remove_from_collection(collection.id, [document.id])
    talk.wait(lambda: files(talk) == 0)
    keep(talk, "user", f"collection:{collection.id}")
    keep(talk, "unconcerned")
    talk.documents.delete_collection(collection.id)
    talk.wait(
        lambda: StateFolder(talk.paths.states).conversations() == conversations("unconcerned")
    )


def test_what_belongs_to_nobody_is_found_at_the_start(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    assert talk.session.conversation_id is not None
    keep(talk, talk.session.conversation_id)
    keep(talk, "gone")
    talk.states.start()
    talk.wait(lambda: files(talk) == 1)
    talk.store.delete(talk.session.conversation_id)
    talk.states.start()
    talk.wait(lambda: files(talk) == 0)


def test_a_folder_that_cannot_be_read_is_no_error(
    open_talk: OpenTalk, caplog: pytest.LogCaptureFixture
) -> None:
    talk = open_talk()
    talk.paths.states.write_bytes(b"a file where a folder should be")
    talk.states.start()
    talk.wait(lambda: talk.states.bytes == 0)
    assert talk.errors == []


def test_an_engine_saves_before_it_ends(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    talk.engine.unload()
    talk.wait(lambda: talk.engine.status.state is EngineState.STOPPED)
    assert isinstance(requests(echo)[-1], SaveStates)
    talk.engine.load(talk.model)
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
    assert isinstance(requests(echo)[-1], Load)
    talk.settings.reads_ahead = False
    talk.engine.release(talk.model)
    talk.wait(lambda: talk.engine.status.state is EngineState.STOPPED)
    # Its files are about to go.
    assert not isinstance(requests(echo)[-1], SaveStates)
    talk.engine.load(talk.model)
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
    talk.close()
    assert isinstance(requests(echo)[-1], SaveStates)


def test_states_need_no_engine_to_be_forgotten(open_talk: OpenTalk) -> None:
    talk = open_talk()
    keep(talk, "somebody")
    keep(talk, "another")
    states: States = talk.states
    states.forget(["somebody"])
    talk.wait(lambda: StateFolder(talk.paths.states).conversations() == conversations("another"))
