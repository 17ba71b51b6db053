# SPDX-License-Identifier: Apache-2.0
"""`harmonium bench`: a measurement that can be shared."""

import getpass
import platform
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import Paths
from app.store.database import open_database
from app.store.speed import SpeedStore
from tests.e2e.program import Run, run

OPTIONS = ("--threads", "1", "--ctx", "4096", "--tokens", "32")


@pytest.fixture(scope="module")
def measured(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    profile = tmp_path_factory.mktemp("profile")
    return run("bench", "--json", "--model", str(tiny_model), *OPTIONS, profile=profile)


def test_it_reports_speeds_memory_and_the_plan(measured: Run, tiny_model: Path) -> None:
    assert measured.code == 0
    (report,) = measured.objects
    assert report["model"] == tiny_model.name
    assert report["prefill_tokens_per_s"] > 0
    assert report["decode_tokens_per_s"] > 0
    assert report["load_s"] > 0
    assert report["peak_rss_bytes"] > tiny_model.stat().st_size // 4
    assert report["plan"]["threads"] == 1
    assert report["plan"]["n_ctx"] == 4096
    assert report["prompt_tokens"] > 200
    assert 1 <= report["written_tokens"] <= 32


def test_it_holds_no_path_and_no_name(measured: Run, tiny_model: Path) -> None:
    assert str(tiny_model.parent) not in measured.stdout
    assert platform.node() not in measured.stdout
    assert f"/{getpass.getuser()}" not in measured.stdout


def test_people_read_it_as_lines(tmp_path: Path, tiny_model: Path) -> None:
    done = run("bench", "--model", str(tiny_model), *OPTIONS, profile=tmp_path)
    assert done.code == 0
    for word in ("Processor", "Memory", "Placement", "Reading", "Writing", "tokens/s"):
        assert word in done.stdout
    assert "Placement     all on the processor, 1 thread\n" in done.stdout
    assert "Context       4,096 tokens\n" in done.stdout
    assert str(tiny_model.parent) not in done.stdout


def test_forecasts_learn_from_it(tmp_path: Path, starter: Path) -> None:
    paths = Paths.at(tmp_path)
    paths.create()
    open_database(paths.database).close()
    assert run("bench", "--model", str(starter), *OPTIONS, profile=tmp_path).code == 0
    with closing(open_database(paths.database)) as database:
        (speed,) = SpeedStore(database).runs()
    assert speed.decode_tokens_per_s > 0


def test_too_few_tokens_teach_nothing(tmp_path: Path, tiny_model: Path) -> None:
    paths = Paths.at(tmp_path)
    paths.create()
    open_database(paths.database).close()
    few = (*OPTIONS[:-1], "8")
    assert run("bench", "--model", str(tiny_model), *few, profile=tmp_path).code == 0
    with closing(open_database(paths.database)) as database:
        assert not SpeedStore(database).runs()


def test_a_model_that_is_missing_is_named(tmp_path: Path) -> None:
    done = run("bench", "--model", str(tmp_path / "none.gguf"), profile=tmp_path)
    assert done.code == 2
    assert "none.gguf" in done.error


def test_it_finds_out_what_is_fastest(tmp_path: Path, tiny_model: Path) -> None:
    options = ("--ctx", "4096", "--tokens", "8", "--json", "--calibrate")
    done = run("bench", "--model", str(tiny_model), *options, profile=tmp_path)
    assert done.code == 0
    (report,) = done.objects
    found = report["calibration"]
    assert str(report["cores"]) in found["decode_tokens_per_s"]
    assert min(found["prefill_tokens_per_s"].values()) > 0
    assert ("not remembered" in done.stderr) is not found["is_quiet"]


def test_there_is_nothing_to_find_out_where_threads_are_given(
    tmp_path: Path, tiny_model: Path
) -> None:
    done = run("bench", "--model", str(tiny_model), *OPTIONS, "--calibrate", profile=tmp_path)
    assert done.code != 0
    assert "Leave out --calibrate, or --threads." in done.stderr
