# SPDX-License-Identifier: Apache-2.0
"""A key comes out of its wrap for who wrapped it, and for nobody else."""

import dataclasses
import subprocess
import sys
import unicodedata

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt as OtherScrypt
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InputError
from app.core.keys import Key
from app.vault.wrapping import (
    Scrypt,
    Wrap,
    WrongKey,
    check_passphrase,
    seal,
    seal_with_passphrase,
    unseal,
    unseal_with_passphrase,
)
from tests.unit.vault.conftest import CHEAP

KEY = Key(bytes(range(32)))
PASSPHRASE = "correct horse battery staple"


def wrapped(passphrase: str = PASSPHRASE) -> Wrap:
    return seal_with_passphrase(KEY, passphrase, "about", CHEAP)


def test_a_key_comes_out_of_its_wrap_only_with_the_other_key_and_the_purpose() -> None:
    under = Key(b"u" * 32)
    wrap = seal(KEY, under, "about")
    assert unseal(wrap, under, "about") == KEY
    with pytest.raises(WrongKey):
        unseal(wrap, Key(b"v" * 32), "about")
    with pytest.raises(WrongKey):
        unseal(wrap, under, "about something else")


def test_every_changed_byte_of_a_wrap_is_noticed() -> None:
    under = Key(b"u" * 32)
    wrap = seal(KEY, under, "about")
    for name in ("nonce", "sealed"):
        whole = getattr(wrap, name)
        for at in range(len(whole)):
            changed = bytearray(whole)
            changed[at] ^= 1 << at % 8
            with pytest.raises(WrongKey):
                unseal(dataclasses.replace(wrap, **{name: bytes(changed)}), under, "about")


def test_no_two_wraps_are_alike() -> None:
    under = Key(b"u" * 32)
    wraps = [seal(KEY, under, "about") for _ in range(100)]
    assert len({wrap.nonce for wrap in wraps}) == 100
    assert wrapped().salt != wrapped().salt


def test_another_implementation_opens_a_passphrase_s_wrap() -> None:
    wrap = wrapped()
    assert wrap.cost == CHEAP
    other = OtherScrypt(salt=wrap.salt, length=32, n=CHEAP.n, r=CHEAP.r, p=CHEAP.p)
    under = other.derive(PASSPHRASE.encode())
    assert AESGCM(under).decrypt(wrap.nonce, wrap.sealed, b"about") == KEY.raw()


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_opens_what_it_closed(text: str) -> None:
    wrap = wrapped(text)
    assert unseal_with_passphrase(wrap, unicodedata.normalize("NFD", text), "about") == KEY


@pytest.mark.parametrize(
    "passphrase",
    [
        "🦉🔑👩‍👩‍👧‍👦 zwölf Boxkämpfer",
        "it's \"quoted\" \\ and ; -- x'41'",
        "raw:zz\x00\n\t end",
        "\ud800 alone, as a broken terminal sends it",
    ],
)
def test_unusual_passphrases_open_what_they_closed(passphrase: str) -> None:
    assert unseal_with_passphrase(wrapped(passphrase), passphrase, "about") == KEY


@pytest.mark.parametrize(
    ("one", "other"),
    [("Müsli mit Café", "Mu\u0308sli mit Cafe\u0301"), ("ﬁsh and chips", "fish and chips")],
)
def test_the_same_letters_written_differently_are_the_same_passphrase(one: str, other: str) -> None:
    assert one != other
    assert unseal_with_passphrase(wrapped(one), other, "about") == KEY


@pytest.mark.parametrize("wrong", ["", PASSPHRASE.upper(), f"{PASSPHRASE} ", PASSPHRASE[:-1]])
def test_another_passphrase_opens_nothing(wrong: str) -> None:
    with pytest.raises(WrongKey):
        unseal_with_passphrase(wrapped(), wrong, "about")


def test_a_passphrase_opens_no_wrap_of_another_kind() -> None:
    with pytest.raises(WrongKey):
        unseal_with_passphrase(seal(KEY, Key(b"u" * 32), "about"), PASSPHRASE, "about")


@pytest.mark.parametrize("short", ["", "1234567", "e\u0301" * 7, "ﬁ" * 3])
def test_a_short_passphrase_is_refused_when_it_is_chosen(short: str) -> None:
    with pytest.raises(InputError, match="at least 8 characters"):
        check_passphrase(short)


@pytest.mark.parametrize("long_enough", ["12345678", "e\u0301" * 8, "🦉" * 8])
def test_eight_characters_are_enough(long_enough: str) -> None:
    check_passphrase(long_enough)


def test_guessing_costs_128_megabytes_a_time() -> None:
    assert Scrypt().is_bearable()
    assert Scrypt().memory >= 128 * 2**20


@pytest.mark.parametrize(
    "cost",
    [
        Scrypt(n=2**30),
        Scrypt(n=2**20),
        Scrypt(n=2**13),
        Scrypt(n=2**17 + 1),
        Scrypt(n=0),
        Scrypt(n=-(2**17)),
        Scrypt(r=2**20),
        Scrypt(r=0),
        Scrypt(p=2**20),
        Scrypt(p=0),
    ],
)
def test_a_cost_that_nobody_chose_is_never_paid(cost: Scrypt) -> None:
    assert not cost.is_bearable()
    wrap = dataclasses.replace(wrapped(), cost=cost)
    with pytest.raises(ValueError, match="no parameters of ours"):
        unseal_with_passphrase(wrap, PASSPHRASE, "about")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as on Linux")
def test_too_little_memory_is_one_sentence() -> None:
    code = """
import resource
from app.core.errors import OutOfMemory
from app.core.keys import Key
from app.vault.wrapping import Scrypt, seal_with_passphrase
key = Key(bytes(32))
seal_with_passphrase(key, "before", "about", Scrypt())
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 2**25, used + 2**25))
try:
    seal_with_passphrase(key, "passphrase", "about", Scrypt())
except OutOfMemory as exc:
    print(exc)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("There is not enough memory for checking the passphrase (128 MB")
