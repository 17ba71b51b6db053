# SPDX-License-Identifier: Apache-2.0
"""The shortlist of tokens holds the likeliest ones, whatever the logits are."""

import numpy as np
import pytest

from app.engine.candidates import Shortlist


def rows() -> list[np.ndarray]:
    rng = np.random.default_rng(5)
    sizes = (201_088, 151_936, 128_256, 49_152, 32_000, 2_049)
    drawn = [rng.normal(0, 3, size).astype(np.float32) for size in sizes]
    # Steps make many equal ones; a slope puts all large ones side by side.
    stepped = [np.round(row * 4) / 4 for row in drawn]
    sloping = [np.linspace(-9, 9, size, dtype=np.float32) for size in sizes]
    return [*drawn, *stepped, *sloping, *(row[::-1] for row in sloping)]


@pytest.mark.parametrize("count", [1, 2, 40, 100, 512])
def test_the_likeliest_tokens_are_on_it(count: int) -> None:
    used = 0
    for row in rows():
        ids = Shortlist().ids(row, count)
        if ids is None:
            continue
        used += 1
        assert (np.diff(ids) > 0).all()
        left_out = np.delete(row, ids)
        assert np.sort(row[ids])[-count:].tolist() == np.sort(row)[-count:].tolist()
        assert row[ids].min() > left_out.max()
    assert used >= 12


def test_it_is_short() -> None:
    row = np.random.default_rng(6).normal(0, 3, 201_088).astype(np.float32)
    ids = Shortlist().ids(row, 100)
    assert ids is not None
    assert len(ids) < 120


def test_there_is_none_where_it_would_be_no_shorter_or_says_nothing() -> None:
    row = np.zeros(201_088, np.float32)
    assert Shortlist().ids(row, 100) is None
    assert Shortlist().ids(row[:2000], 10) is None
    assert Shortlist().ids(np.full(201_088, np.nan, np.float32), 100) is None
    assert Shortlist().ids(np.arange(201_088, dtype=np.float32), 2000) is None
