# SPDX-License-Identifier: Apache-2.0
"""A recovery code survives a pencil and a sleepy typist, and a mistake in it is noticed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongPassphrase
from app.vault.recovery_code import SECRET_BYTES, secret_of, text_of

SECRET = bytes(range(100, 120))
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

secrets = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)


@given(secrets)
def test_a_code_says_its_secret(secret: bytes) -> None:
    code = text_of(secret)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}", code)
    assert secret_of(code) == secret


@given(secrets, st.data())
def test_the_way_it_is_written_does_not_matter(secret: bytes, data: st.DataObject) -> None:
    written = ""
    for symbol in text_of(secret).replace("-", ""):
        alike = {"0": "0Oo", "1": "1IiLl"}.get(symbol, symbol + symbol.lower())
        written += data.draw(st.sampled_from(alike))
        written += data.draw(st.sampled_from(["", " ", "-", "–", " - ", "\n", "\u00a0", "−", "."]))
    assert secret_of(written) == secret


def test_full_width_letters_are_read_too() -> None:
    wide = "".join(chr(ord(symbol) + 0xFEE0) for symbol in text_of(SECRET))
    assert secret_of(wide) == SECRET


def test_every_single_wrong_symbol_is_noticed() -> None:
    code = text_of(SECRET).replace("-", "")
    for at in range(len(code)):
        for symbol in set(ALPHABET) - {code[at]}:
            with pytest.raises(WrongPassphrase, match="mistake"):
                secret_of(code[:at] + symbol + code[at + 1 :])


@given(secrets)
def test_every_two_neighbours_that_changed_places_are_noticed(secret: bytes) -> None:
    code = text_of(secret).replace("-", "")
    for at in range(len(code) - 1):
        swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
        if swapped != code:
            with pytest.raises(WrongPassphrase, match="mistake"):
                secret_of(swapped)


@pytest.mark.parametrize("change", [lambda code: code[:-1], lambda code: code + "0", lambda _: ""])
def test_a_code_that_is_too_short_or_too_long_is_refused(change) -> None:
    with pytest.raises(WrongPassphrase, match="34 letters and digits"):
        secret_of(change(text_of(SECRET)))


@pytest.mark.parametrize("symbol", ["U", "é", "五", "٣"])
def test_a_letter_that_no_code_has_is_named(symbol: str) -> None:
    code = text_of(SECRET)
    with pytest.raises(WrongPassphrase, match=f"contains “{symbol}”:|contains “É”:"):
        secret_of(symbol + code[1:])
