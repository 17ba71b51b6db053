# SPDX-License-Identifier: Apache-2.0
"""Records of model files and measured answers come back as they were put."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.model_files import FileFacts, ModelRecord, ModelRecords
from app.core.params import KvType, LoadParams
from app.core.placement import SpeedRun
from app.hub.records import MemoryRecords
from app.store.database import Database, open_database
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from app.store.speed import KEPT_RUNS, SpeedStore

FIRST = Path("/models/big-00001-of-00002.gguf")
SECOND = Path("/models/big-00002-of-00002.gguf")
RECORD = ModelRecord(
    path=FIRST,
    files=(
        FileFacts(FIRST, 10, 1_700_000_000_000_000_001, 7, 2**64 - 1, "ab" * 32, ("cd" * 32,)),
        FileFacts(SECOND, 2**40, 2, 0, 0, "ef" * 32),
    ),
    name="Größtes Modell",
    source="ggml-org/gpt-oss-120b-GGUF@d932fce",
    catalogue_id="gpt-oss-120b",
    verified_at=1_770_000_000.5,
    adapters=(Path("/models/\udcff.gguf"),),
    is_pinned=True,
)
RUN = SpeedRun(
    "gpt-oss-20b", "CPU", 2.6e9, 512, 9.5, 60.0,
    LoadParams(n_ctx=4096, tensor_split=(1.0, 2.0), kv_type=KvType.Q8_0, loras=("/a.gguf",)),
)  # fmt: skip


@pytest.fixture(params=["database", "memory"])
def records(request: pytest.FixtureRequest, database: Database) -> ModelRecords:
    return ModelStore(database) if request.param == "database" else MemoryRecords()


def test_a_record_comes_back_whole(records: ModelRecords) -> None:
    records.put(RECORD)
    assert records.get(FIRST) == RECORD
    assert records.all() == [RECORD]


def test_a_record_is_replaced_and_removed(records: ModelRecords) -> None:
    records.put(RECORD)
    changed = replace(RECORD, files=RECORD.files[:1], name="", adapters=(), is_pinned=False)
    records.put(changed)
    assert records.all() == [changed]
    records.remove(FIRST)
    records.remove(FIRST)
    assert records.get(FIRST) is None
    assert records.all() == []


def test_the_latest_record_comes_first(records: ModelRecords) -> None:
    for name in "abc":
        records.put(ModelRecord(Path(f"/{name}.gguf"), ()))
    records.put(ModelRecord(Path("/a.gguf"), (), name="again"))
    assert [record.path.stem for record in records.all()] == ["c", "b", "a"]


def test_records_are_kept_when_the_database_closes(path: Path) -> None:
    first = open_database(path)
    ModelStore(first).put(RECORD)
    first.close()
    second = open_database(path)
    assert ModelStore(second).get(FIRST) == RECORD
    second.close()


def test_records_may_be_read_and_written_from_any_thread(database: Database) -> None:
    store = ModelStore(database)

    def put(number: int) -> None:
        store.put(ModelRecord(Path(f"/{number}.gguf"), RECORD.files))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(put, range(20)))
        assert len(pool.submit(store.all).result()) == 20
    assert len(store.all()) == 20
    store.remove(Path("/3.gguf"))
    assert store.get(Path("/3.gguf")) is None


def test_a_model_that_is_remembered_again_keeps_its_hashes(database: Database) -> None:
    store, settings = ModelStore(database), SettingsStore(database)
    store.put(RECORD)
    store.put(ModelRecord(Path("/other.gguf"), ()))
    settings.remember_model(FIRST)
    assert settings.remembered_models() == [FIRST, Path("/other.gguf")]
    assert store.get(FIRST) == RECORD


def test_the_models_folder_is_the_default_until_it_was_moved(
    database: Database, tmp_path: Path
) -> None:
    settings = SettingsStore(database)
    default = tmp_path / "models"
    assert settings.models_folder(default) == default
    settings.set_models_folder(tmp_path / "elsewhere")
    assert settings.models_folder(default) == tmp_path / "elsewhere"
    settings.set_models_folder(None)
    assert settings.models_folder(default) == default


def test_measured_answers_come_back_the_latest_first(database: Database) -> None:
    store = SpeedStore(database)
    store.add(RUN)
    store.add(replace(RUN, depth=1024))
    assert store.runs() == [replace(RUN, depth=1024), RUN]
    assert store.runs(limit=1) == [replace(RUN, depth=1024)]


def test_only_so_many_measured_answers_are_kept(database: Database) -> None:
    store = SpeedStore(database)
    for depth in range(KEPT_RUNS + 5):
        store.add(replace(RUN, depth=depth))
    runs = store.runs(limit=KEPT_RUNS * 2)
    assert [run.depth for run in runs] == list(range(KEPT_RUNS + 4, 4, -1))


def test_settings_of_a_later_version_are_left_out_of_a_measured_answer(database: Database) -> None:
    store = SpeedStore(database)
    store.add(RUN)
    with database.transaction() as cursor:
        params = {"n_ctx": 4096, "kv_type": "q2", "from_the_future": 1}
        cursor.execute("UPDATE speed_run SET params = ?", (json.dumps(params),))
    assert store.runs() == [replace(RUN, params=LoadParams(n_ctx=4096))]
