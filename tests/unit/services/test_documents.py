# SPDX-License-Identifier: Apache-2.0
"""Documents of conversations: dropped, read, shown, removed, and there again after a restart."""

import time
from pathlib import Path
from typing import Any

import pytest

from app.core.documents import DocumentState, PageImage, UnitKind
from app.core.errors import HarmoniumError, InputError
from app.core.messages import DocumentPart
from app.services.documents import Removed
from app.store.documents import DocumentStore
from tests.helpers.pdf_builder import paragraph, pdf
from tests.unit.services.conftest import OpenTalk, Talk, say

SECRET = "xyzzy-platypus"
HARBOUR = "The harbour of Esbjerg was built in 1868 on an empty shore."


def write(folder: Path, name: str = "harbour.txt", text: str = HARBOUR) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def drop(talk: Talk, *paths: Path) -> None:
    """Until they are read."""
    key = talk.session.documents_key
    before = len(talk.documents.of(key))
    talk.documents.add(paths, key)
    talk.wait(lambda: len(talk.documents.of(key)) > before and talk.documents.is_settled(key))


def named(talk: Talk) -> list[str]:
    return [document.name for document in talk.documents.of(talk.session.documents_key)]


def told(talk: Talk, place: int = 0) -> list[DocumentPart]:
    parts = talk.session.nodes[place].message.parts
    return [part for part in parts if isinstance(part, DocumentPart)]


def test_a_dropped_file_is_read_and_goes_with_the_next_question(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."), say("Yes."))
    drop(talk, write(tmp_path))
    (document,) = talk.documents.of(talk.session.documents_key)
    assert document.state is DocumentState.READY
    assert talk.documents.progress(document.id) == 1
    talk.ask("When was it built?")
    assert told(talk) == [DocumentPart(document.id, "harbour.txt", is_whole=True)]
    talk.ask("Really?")
    assert told(talk, 2) == []
    assert named(talk) == ["harbour.txt"]


def test_documents_belong_to_their_conversation(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    drop(talk, write(tmp_path))
    talk.ask("First")
    first = talk.session.conversation_id
    assert first is not None
    talk.session.open_new()
    assert named(talk) == []
    talk.ask("Second")
    assert told(talk) == []
    talk.session.open(first)
    assert named(talk) == ["harbour.txt"]


def test_documents_of_a_question_that_is_not_asked_yet_survive_a_restart(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk()
    drop(talk, write(tmp_path))
    talk.close()
    again = open_talk(say("In 1868."))
    assert named(again) == ["harbour.txt"]
    again.ask("When?")
    assert [part.name for part in told(again)] == ["harbour.txt"]
    again.session.open_new()
    assert named(again) == []


def test_what_nobody_uses_leaves_at_a_start(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk()
    drop(talk, write(tmp_path))
    store = DocumentStore(talk.database)
    unused, fresh = store.add([write(tmp_path, "old.txt"), write(tmp_path, "fresh.txt")])
    with talk.database.transaction() as cursor:
        cursor.execute("UPDATE document SET added = 0 WHERE name <> 'fresh.txt'")
    talk.close()
    again = open_talk()
    again.documents.start()
    store = DocumentStore(again.database)
    again.wait(lambda: store.get(unused.id) is None)
    assert named(again) == ["harbour.txt"]
    assert store.get(fresh.id) is not None


def test_a_folder_brings_what_is_in_it(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk()
    write(tmp_path / "papers", "a.txt", "one")
    write(tmp_path / "papers" / "deep", "b.md", "# Two")
    write(tmp_path / "papers" / ".git", "c.txt", "three")
    drop(talk, tmp_path / "papers")
    assert sorted(named(talk)) == ["a.txt", "b.md"]


def test_an_empty_folder_and_a_file_that_is_gone_are_told(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk()
    said: list[str] = []
    failed: list[HarmoniumError] = []
    talk.documents.noticed.connect(said.append)
    talk.documents.failed.connect(failed.append)
    (tmp_path / "empty").mkdir()
    talk.documents.add([tmp_path / "empty"], talk.session.documents_key)
    talk.wait(lambda: bool(said))
    talk.documents.add([tmp_path / "gone.txt"], talk.session.documents_key)
    talk.wait(lambda: bool(failed))
    assert "gone.txt is gone" in failed[0].message
    assert named(talk) == []


def test_a_file_that_cannot_be_read_says_why_and_does_not_stop_the_others(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"\0" * 500)
    drop(talk, broken, write(tmp_path))
    states = {item.name: item for item in talk.documents.of(talk.session.documents_key)}
    assert states["broken.pdf"].state is DocumentState.FAILED
    assert "broken.pdf" in states["broken.pdf"].error
    talk.ask("When?")
    assert {part.name: part.is_whole for part in told(talk)} == {
        "broken.pdf": False,
        "harbour.txt": True,
    }
    broken.write_bytes(pdf([paragraph([HARBOUR])]))
    talk.documents.retry(states["broken.pdf"].id)
    key = talk.session.documents_key
    talk.wait(lambda: all(i.state is DocumentState.READY for i in talk.documents.of(key)))


def test_what_does_not_fit_is_searched_and_the_budget_says_so(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("One"))
    talk.wait(lambda: bool(talk.engine.status.n_ctx))
    drop(talk, write(tmp_path))
    key = talk.session.documents_key
    budget = talk.documents.budget(key)
    assert 0 < budget.used <= budget.room
    assert budget.whole == {item.id for item in talk.documents.of(key)}
    drop(talk, write(tmp_path, "long.txt", f"{HARBOUR}\n" * 2000))
    assert talk.documents.budget(key).whole == frozenset()
    talk.ask("When?")
    assert [part.is_whole for part in told(talk)] == [False, False]


def test_a_removed_document_can_be_taken_back_and_is_gone_otherwise(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("One"))
    drop(talk, write(tmp_path, "a.txt", SECRET), write(tmp_path, "b.txt"))
    talk.ask("First")
    key = talk.session.documents_key
    gone: list[Removed] = []
    talk.documents.removed.connect(gone.append)
    first = talk.documents.of(key)[0]
    talk.documents.remove(first.id, key)
    assert named(talk) == ["b.txt"]
    talk.documents.undo_remove(gone[0])
    assert named(talk) == ["a.txt", "b.txt"]
    talk.documents.remove(first.id, key)
    talk.close()
    again = open_talk()
    assert again.documents.get(first.id) is None
    again.session.open(key)
    assert named(again) == ["b.txt"]


def test_one_that_is_removed_before_the_first_question_is_gone_and_the_others_stay(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk()
    drop(talk, write(tmp_path, "a.txt"), write(tmp_path, "b.txt"))
    first = talk.documents.of("")[0]
    talk.documents.remove(first.id, "")
    talk.close()
    again = open_talk()
    assert named(again) == ["b.txt"]
    assert again.documents.get(first.id) is None


def test_documents_go_with_their_conversation(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    drop(talk, write(tmp_path))
    talk.ask("First")
    key = talk.session.documents_key
    (document,) = talk.documents.of(key)
    talk.store.delete(key)
    talk.session.leave(key)
    talk.store.purge([key])
    assert named(talk) == []
    talk.close()
    assert open_talk().documents.get(document.id) is None


def test_temporary_documents_are_nowhere_but_in_the_memory(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("One"))
    path = write(tmp_path, f"{SECRET}.txt", f"{SECRET} lives here")
    talk.session.open_new(is_temporary=True)
    drop(talk, path)
    talk.ask("Who?")
    assert [part.name for part in told(talk)] == [path.name]
    key = talk.session.documents_key
    (document,) = talk.documents.of(key)
    request = talk.documents.lines(document.id, 0, 5)
    lines = answer(talk, "lines_ready", request)
    assert f"{SECRET} lives here" in lines
    talk.session.open_new()
    assert named(talk) == []
    talk.close()
    traces = [p for p in talk.paths.root.rglob("*") if p.is_file()]
    assert all(SECRET.encode() not in p.read_bytes() for p in traces)


def test_temporary_documents_that_nothing_was_asked_about_are_gone_too(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk()
    talk.session.open_new(is_temporary=True)
    drop(talk, write(tmp_path))
    talk.session.open_new(is_temporary=True)
    assert named(talk) == []
    talk.session.open_new()
    assert named(talk) == []


def test_however_much_changes_the_window_hears_of_it_ten_times_a_second(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk()
    heard: list[float] = []
    talk.documents.changed.connect(lambda _: heard.append(time.monotonic()))
    began = time.monotonic()
    drop(talk, *(write(tmp_path, f"{number}.txt") for number in range(150)))
    assert len(heard) <= 10 * (time.monotonic() - began) + 2


def test_what_was_being_read_goes_on_at_the_next_start(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk()
    key = talk.session.documents_key
    paths = [write(tmp_path, f"{n}.txt", f"{HARBOUR} {n}\n" * 200) for n in range(60)]
    talk.documents.add(paths, key)
    talk.wait(lambda: any(i.state is DocumentState.READY for i in talk.documents.of(key)))
    talk.close()
    again = open_talk()
    assert len(again.documents.of(key)) == 60
    again.documents.start()
    again.wait(lambda: again.documents.is_settled(key), 30000)
    assert {item.lines for item in again.documents.of(key)} == {202}


def test_a_collection_serves_any_conversation(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    created = talk.documents.create_collection("Harbours")
    assert created is not None
    talk.documents.add_paths(created.id, [write(tmp_path)])
    talk.wait(lambda: _read(talk) == 1)
    talk.documents.use(created.id, talk.session.documents_key, True)
    talk.ask("When?")
    assert told(talk) == [DocumentPart(created.id, "Harbours", "1 document", is_collection=True)]
    assert [item.id for item in talk.documents.collections_of(talk.session.documents_key)] == [
        created.id
    ]
    talk.session.open_new()
    assert talk.documents.collections_of(talk.session.documents_key) == ()
    talk.documents.delete_collection(created.id)
    talk.wait(lambda: talk.documents.collections() == ())


def test_a_name_that_another_collection_has_is_refused(open_talk: OpenTalk) -> None:
    talk = open_talk()
    failed: list[HarmoniumError] = []
    talk.documents.failed.connect(failed.append)
    assert talk.documents.create_collection("Harbours") is not None
    assert talk.documents.create_collection("Harbours") is None
    assert isinstance(failed[0], InputError)


def test_a_watched_folder_is_followed(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk()
    folder = tmp_path / "papers"
    first = write(folder, "a.txt", "one")
    created = talk.documents.create_collection("Papers")
    assert created is not None
    talk.documents.start()
    talk.documents.add_folder(created.id, folder)
    talk.wait(lambda: _read(talk) == 1)
    write(folder, "b.txt", "two")
    talk.wait(lambda: _read(talk) == 2)
    (found,) = talk.documents.documents_in(created.id, 0, 10, "b.t")
    assert found.name == "b.txt"
    first.write_text("one and a half, which is longer")
    key = {item.name: item for item in talk.documents.documents_in(created.id, 0, 10)}["a.txt"].id
    talk.wait(lambda: "half" in text_of(talk, key))


@pytest.fixture
def report(open_talk: OpenTalk, tmp_path: Path) -> tuple[Talk, str]:
    """A PDF of three pages in the open conversation."""
    talk = open_talk()
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([paragraph([f"Page {n}.", HARBOUR]) for n in (1, 2, 3)]))
    drop(talk, path)
    return talk, talk.documents.of(talk.session.documents_key)[0].id


def test_a_page_is_shown_with_the_lines_that_are_cited(report: tuple[Talk, str]) -> None:
    talk, id_ = report
    image = answer(talk, "image_ready", talk.documents.page_image(id_, 2, 400))
    assert isinstance(image, PageImage)
    assert image.width == 400
    units = answer(talk, "units_ready", talk.documents.units(id_))
    assert [(unit.kind, unit.page) for unit in units] == [(UnitKind.PAGE, n) for n in (1, 2, 3)]
    line = units[1].first_line
    assert answer(talk, "lines_ready", talk.documents.lines(id_, line, line)) == ("Page 2.",)
    boxes = answer(talk, "boxes_ready", talk.documents.boxes(id_, line, line))
    assert list(boxes) == [2]
    assert boxes[2]
    assert answer(talk, "unit_ready", talk.documents.unit(id_, 2)).text.startswith("Page 2.")


def test_a_document_can_be_searched(report: tuple[Talk, str]) -> None:
    talk, id_ = report
    found = answer(talk, "found", talk.documents.find(id_, "ESBJERG"))
    assert [item.page for item in found] == [1, 2, 3]
    assert all("Esbjerg" in item.text for item in found)
    assert answer(talk, "found", talk.documents.find(id_, "  ")) == ()


def test_what_cannot_be_shown_is_said(report: tuple[Talk, str]) -> None:
    talk, id_ = report
    error = answer(talk, "image_ready", talk.documents.page_image(id_, 9, 400))
    assert isinstance(error, HarmoniumError)
    error = answer(talk, "units_ready", talk.documents.units("no-such-id"))
    assert isinstance(error, InputError)


def test_a_request_that_was_given_up_is_not_answered(report: tuple[Talk, str]) -> None:
    talk, id_ = report
    heard: list[int] = []
    talk.documents.image_ready.connect(lambda number, _: heard.append(number))
    numbers = [talk.documents.page_image(id_, 1, 300 + n) for n in range(8)]
    for number in numbers[:-1]:
        talk.documents.give_up(number)
    talk.wait(lambda: numbers[-1] in heard)
    assert heard == numbers[-1:]


def _read(talk: Talk) -> int:
    return sum(item.documents - item.waiting for item in talk.documents.collections())


def text_of(talk: Talk, document_id: str) -> str:
    return "\n".join(answer(talk, "lines_ready", talk.documents.lines(document_id, 0, 99)))


def answer(talk: Talk, signal: str, number: int) -> Any:
    """What the viewer hears of its request."""
    heard: dict[int, object] = {}

    def hear(request: int, value: object) -> None:
        heard[request] = value

    getattr(talk.documents, signal).connect(hear)
    talk.wait(lambda: number in heard)
    getattr(talk.documents, signal).disconnect(hear)
    return heard[number]
