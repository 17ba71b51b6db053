# SPDX-License-Identifier: Apache-2.0
"""Settings and remembered models."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store.database import Database, open_database
from app.store.settings import SettingsStore

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
)


@pytest.fixture
def preferences(database: Database) -> SettingsStore:
    return SettingsStore(database)


@given(key=st.text(st.characters(exclude_categories=["Cs"])), value=JSON)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_value_comes_back(preferences: SettingsStore, key: str, value: object) -> None:
    preferences.set(key, value)
    assert preferences.get(key, "missing") == value


def test_an_unknown_key_gives_the_default(preferences: SettingsStore) -> None:
    assert preferences.get("nothing", 7) == 7
    assert preferences.get("nothing") is None


def test_settings_survive_closing(path: Path) -> None:
    first = open_database(path)
    SettingsStore(first).set("theme", {"dark": True})
    first.close()
    second = open_database(path)
    assert SettingsStore(second).get("theme", None) == {"dark": True}
    second.close()


def test_models_are_remembered_once_the_latest_first(
    preferences: SettingsStore, tmp_path: Path
) -> None:
    a, b = tmp_path / "a.gguf", tmp_path / "b.gguf"
    for model in (a, b, a):
        preferences.remember_model(model)
    assert preferences.remembered_models() == [a, b]


def test_a_file_name_that_is_no_utf8_comes_back(preferences: SettingsStore) -> None:
    model = Path("/models/\udcff.gguf").absolute()
    preferences.remember_model(model)
    preferences.set_last_model(model)
    assert preferences.remembered_models() == [model]
    assert preferences.last_model() == model


def test_the_last_model_can_be_cleared(preferences: SettingsStore, tmp_path: Path) -> None:
    assert preferences.last_model() is None
    preferences.set_last_model(tmp_path / "a.gguf")
    preferences.set_last_model(None)
    assert preferences.last_model() is None


def test_the_latest_of_many_passed_tests_are_known(preferences: SettingsStore) -> None:
    assert preferences.passed_tests() == []
    for number in [*range(60), 20]:
        preferences.add_passed_test(f"key {number}")
    passed = preferences.passed_tests()
    assert passed[:2] == ["key 20", "key 59"]
    assert len(passed) == len(set(passed)) == 50
