# SPDX-License-Identifier: Apache-2.0
"""What can be done with model files, without the window waiting for it."""

import json
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import BadModel, HarmoniumError, InputError, Interrupted
from app.core.model_files import OnProgress, ShouldStop
from app.services.engine import EngineState
from app.services.model_jobs import JobKind, ModelJobs
from app.services.models import HashState, ImportWay, ModelRemoved, Verified, VerifyOutcome
from app.services.placement import AUTOMATIC, Placement, PlanChoice
from tests.helpers.tiny_model.writer import write_tiny_llama
from tests.unit.services.conftest import OpenTalk, Talk, loads, say


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A model file that nobody knows yet."""
    path = tmp_path / "downloads" / "new.gguf"
    path.parent.mkdir()
    write_tiny_llama(path, seed=7)
    return path


@pytest.fixture
def talk(open_talk: OpenTalk, starter: Path) -> Talk:
    talk = open_talk(say("One"), say("Two"), say("Three"), model=starter)
    talk.models.refresh()
    talk.wait(lambda: talk.models.is_scanned)
    return talk


def failures(talk: Talk) -> list[HarmoniumError]:
    told: list[HarmoniumError] = []
    talk.models.failed.connect(told.append)
    return told


def test_a_file_is_taken_in_and_answers(talk: Talk, outside: Path, echo: Path) -> None:
    talk.models.import_files([outside], ImportWay.COPY)
    assert [job.kind for job in talk.models.jobs] == [JobKind.IMPORT]
    talk.wait(lambda: talk.models.current_entry is not None and not talk.models.is_starter)
    entry = talk.models.current_entry
    assert entry is not None
    assert talk.models.jobs == ()
    assert entry.path.is_relative_to(talk.paths.models)
    assert entry.hash_state in (HashState.KNOWN, HashState.VERIFIED)
    assert entry.sha256
    talk.ask("First")
    assert loads(echo)[-1].path == str(entry.path)


def test_a_file_that_is_no_model_changes_nothing(talk: Talk, tmp_path: Path) -> None:
    told = failures(talk)
    before = talk.models.current, talk.models.entries
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Sir or Madam")
    talk.models.open_file(path)
    talk.wait(lambda: len(told) == 1)
    assert isinstance(told[0], BadModel)
    assert (talk.models.current, talk.models.entries) == before
    assert talk.models.jobs == ()
    assert path.exists()


def test_several_files_are_taken_in_and_none_is_chosen(
    talk: Talk, outside: Path, models: tuple[Path, Path]
) -> None:
    talk.models.import_files([outside, models[0]], ImportWay.IN_PLACE)
    assert len(talk.models.jobs) == 2
    talk.wait(lambda: talk.models.jobs == ())
    talk.wait(lambda: {outside, models[0]} <= {entry.path for entry in talk.models.entries})
    assert talk.models.is_starter


def test_a_flipped_bit_is_found(talk: Talk, outside: Path) -> None:
    told, results = failures(talk), list[Verified]()
    talk.models.verified.connect(results.append)
    talk.models.import_files([outside], ImportWay.IN_PLACE)
    talk.wait(lambda: talk.models.current == outside)
    talk.models.verify(outside)
    talk.wait(lambda: len(results) == 1)
    assert results[0].result.outcome is VerifyOutcome.OK
    with outside.open("r+b") as file:
        file.seek(-10, 2)
        byte = file.read(1)
        file.seek(-10, 2)
        file.write(bytes([byte[0] ^ 1]))
    talk.models.verify(outside)
    talk.wait(lambda: len(results) == 2)
    assert results[1].result.outcome is VerifyOutcome.MISMATCH
    assert isinstance(told[0], BadModel)


def test_a_model_that_changed_is_not_loaded(talk: Talk, outside: Path, echo: Path) -> None:
    talk.models.import_files([outside], ImportWay.IN_PLACE)
    talk.wait(lambda: talk.engine.status.path == outside)
    talk.engine.unload()
    talk.wait(lambda: talk.engine.status.state is EngineState.STOPPED)
    with outside.open("r+b") as file:
        file.seek(-10, 2)
        file.write(b"\xff" * 5)
    before = len(loads(echo))
    talk.engine.load(outside)
    talk.wait(lambda: talk.engine.status.state is EngineState.FAILED)
    assert isinstance(talk.engine.status.error, BadModel)
    assert len(loads(echo)) == before


def test_a_name_of_ones_own_is_kept(talk: Talk, outside: Path) -> None:
    talk.models.import_files([outside], ImportWay.IN_PLACE)
    talk.wait(lambda: talk.models.current == outside)
    talk.models.rename(outside, "  My model ")
    talk.wait(lambda: talk.models.current_name == "My model")
    talk.models.rename(outside, "")
    talk.wait(lambda: talk.models.current_name not in ("", "My model"))


def test_a_removed_model_comes_back(
    talk: Talk, outside: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    removed: list[ModelRemoved] = []
    talk.models.removed.connect(removed.append)
    talk.models.import_files([outside], ImportWay.COPY)
    talk.wait(lambda: not talk.models.is_starter and talk.models.jobs == ())
    path = talk.models.current
    assert path is not None
    talk.models.remove(path)
    talk.wait(lambda: len(removed) == 1)
    assert not path.exists()
    assert talk.models.is_starter
    assert outside.exists()
    assert removed[0].removed.can_restore
    talk.models.restore(removed[0])
    talk.wait(lambda: talk.models.entry(path) is not None)
    assert path.exists()


def test_the_starter_stays(talk: Talk, starter: Path) -> None:
    told = failures(talk)
    talk.models.remove(starter)
    talk.wait(lambda: len(told) == 1)
    assert isinstance(told[0], InputError)
    assert talk.models.is_starter


def test_the_folder_moves_with_what_is_in_it(
    talk: Talk, outside: Path, tmp_path: Path, echo: Path
) -> None:
    target = tmp_path / "elsewhere"
    talk.models.moved.connect(talk.settings.move_placements)
    talk.models.import_files([outside], ImportWay.COPY)
    talk.wait(lambda: talk.models.current_entry is not None and not talk.models.is_starter)
    old = talk.models.current
    assert old is not None
    placement = Placement(PlanChoice.FAST)
    talk.settings.set_placement(old, placement)
    talk.models.move_folder(target)
    talk.wait(lambda: talk.models.jobs == () and talk.models.folder == target)
    assert talk.models.current is not None
    assert talk.models.current.is_relative_to(target)
    assert not old.exists()
    assert talk.settings.placement_of(old) == AUTOMATIC
    assert talk.settings.placement_of(talk.models.current) == placement
    assert talk.ask("First").message.text
    assert Path(loads(echo)[-1].path).is_relative_to(target)


def test_a_folder_in_which_something_is_being_fetched_stays(talk: Talk, tmp_path: Path) -> None:
    told = failures(talk)
    (talk.models.folder / ".downloads" / "one").mkdir(parents=True)
    talk.models.move_folder(tmp_path / "elsewhere")
    talk.wait(lambda: len(told) == 1)
    assert "not finished" in str(told[0])
    talk.wait(lambda: talk.models.jobs == ())
    assert not (tmp_path / "elsewhere").exists()


def test_a_manifest_is_written_beside_nothing_else(
    talk: Talk, outside: Path, tmp_path: Path
) -> None:
    written: list[str] = []
    talk.models.noticed.connect(written.append)
    talk.models.import_files([outside], ImportWay.IN_PLACE)
    talk.wait(lambda: talk.models.current == outside)
    target = tmp_path / "manifest.json"
    talk.models.export_manifest(outside, target)
    talk.wait(lambda: any("manifest.json" in text for text in written))
    assert json.loads(target.read_text("utf-8"))


def test_a_card_says_what_a_model_is(talk: Talk, outside: Path) -> None:
    talk.models.import_files([outside], ImportWay.IN_PLACE)
    talk.wait(lambda: talk.models.current == outside and talk.models.jobs == ())
    talk.wait(lambda: talk.models.card(outside) is not None)
    card = talk.models.card(outside)
    assert card is not None
    assert card.model.architecture == "llama"
    assert card.layers == 2


def test_jobs_run_one_after_another_and_stop_when_told(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = ModelJobs()
    may_end, done, failed = threading.Event(), list[str](), list[HarmoniumError]()

    def work(advance: OnProgress, should_stop: ShouldStop) -> str:
        while not may_end.wait(0.01):
            advance(1, 4)
            if should_stop():
                raise Interrupted("Stopped.")
        return "done"

    first = jobs.run(JobKind.VERIFY, tmp_path, work, done.append, failed.append)
    second = jobs.run(JobKind.MOVE, tmp_path, work, done.append, failed.append)
    qtbot.waitUntil(lambda: [job.fraction for job in jobs.jobs] == [0.25, None])
    assert [job.id for job in jobs.jobs] == [first, second]
    jobs.cancel(first)
    qtbot.waitUntil(lambda: [job.id for job in jobs.jobs] == [second])
    may_end.set()
    qtbot.waitUntil(lambda: jobs.jobs == ())
    assert done == ["done"]
    assert failed == []
    jobs.close()
