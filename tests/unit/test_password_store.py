# SPDX-License-Identifier: Apache-2.0
"""Secrets lie in the system's password store or nowhere, whatever that store does."""

import time
from collections.abc import Iterator

import pytest

from app.core.errors import KeyringProblem, NoPasswordStore
from app.password_store import LONGEST, PasswordStore
from tests.helpers.password_stores import Hanging, Memory, OtherDesktop

SECRET = "ab" * 32


def store(*names: str, account: str = "one", limit_s: float = 10) -> PasswordStore:
    return PasswordStore(
        account, [f"tests.helpers.password_stores:{name}" for name in names], limit_s
    )


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    Memory.kept.clear()
    OtherDesktop.kept.clear()
    Hanging.released.clear()
    yield
    Hanging.released.set()


def test_each_account_has_a_secret_of_its_own() -> None:
    one = store("Memory")
    two = one.of("two")
    one.save(SECRET)
    assert two.read() is None
    two.save("other")
    assert (one.read(), two.read()) == (SECRET, "other")
    two.forget()
    two.forget()
    assert (one.read(), two.read()) == (SECRET, None)
    assert Memory.kept == {("Harmonium", "one"): SECRET}


def test_no_store_at_all_is_told_from_one_that_refuses() -> None:
    for missing in (store("Absent"), PasswordStore("one", ["no.such.module:Keyring"])):
        for anywhere in (False, True):
            with pytest.raises(NoPasswordStore, match="start one"):
                missing.read(anywhere=anywhere)
        with pytest.raises(NoPasswordStore):
            missing.save(SECRET)
        with pytest.raises(NoPasswordStore):
            missing.forget()
    with pytest.raises(KeyringProblem) as caught:
        store("Locked").read()
    assert not isinstance(caught.value, NoPasswordStore)


@pytest.mark.parametrize("name", ["Forgetful", "Shortening"])
def test_a_store_that_does_not_keep_it_whole_is_a_problem_at_once(name: str) -> None:
    with pytest.raises(KeyringProblem, match="does not keep"):
        store(name).save(SECRET)


@pytest.mark.parametrize("name", ["Locked", "Dismissed", "Gone", "Full"])
def test_a_store_that_refuses_to_save_is_one_sentence(name: str) -> None:
    with pytest.raises(KeyringProblem, match="unlock it") as caught:
        store(name).save(SECRET)
    assert SECRET not in caught.value.message + caught.value.detail


def test_a_prompt_that_nobody_answers_does_not_hold_us() -> None:
    begun = time.monotonic()
    for anywhere in (False, True):
        with pytest.raises(KeyringProblem, match="does not answer"):
            store("Hanging", limit_s=0.2).read(anywhere=anywhere)
    assert time.monotonic() - begun < 10


def test_the_store_of_another_desktop_is_asked_for_what_this_one_does_not_have() -> None:
    store("OtherDesktop").save(SECRET)
    both = store("Absent", "Memory", "OtherDesktop")
    assert both.read() is None
    assert both.read(anywhere=True) == SECRET
    both.save("of this one")
    assert both.read(anywhere=True) == "of this one"


def test_what_is_forgotten_is_in_no_store() -> None:
    store("OtherDesktop").save(SECRET)
    store("Memory").save(SECRET)
    store("Absent", "Memory", "OtherDesktop").forget()
    assert Memory.kept == OtherDesktop.kept == {}
    store("OtherDesktop").save(SECRET)
    with pytest.raises(KeyringProblem, match="unlock it"):
        store("Locked", "OtherDesktop").forget()
    assert OtherDesktop.kept == {}
    with pytest.raises(NoPasswordStore):
        store("Absent").forget()


def test_a_locked_store_does_not_hide_what_another_has() -> None:
    store("OtherDesktop").save(SECRET)
    assert store("Locked", "OtherDesktop").read(anywhere=True) == SECRET
    OtherDesktop.kept.clear()
    with pytest.raises(KeyringProblem, match="unlock it"):
        store("Locked", "OtherDesktop").read(anywhere=True)


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "geheimé"])
def test_what_another_program_put_there_is_refused(text: str) -> None:
    Memory.kept["Harmonium", "one"] = text
    with pytest.raises(KeyringProblem, match="something else") as caught:
        store("Memory").read()
    assert text not in caught.value.message + caught.value.detail


@pytest.mark.parametrize("text", ["", "x" * (LONGEST + 1), "é"])
def test_what_some_store_would_not_keep_is_a_mistake_of_ours(text: str) -> None:
    with pytest.raises(ValueError, match="keeps this safely"):
        store("Memory").save(text)
    assert Memory.kept == {}
