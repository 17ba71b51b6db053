# SPDX-License-Identifier: Apache-2.0
"""Harmony text with its markers spelled out, to and from ids; for tests only."""

from collections.abc import Iterable

from openai_harmony import (  # pyright: ignore[reportMissingTypeStubs]
    HarmonyEncoding,
    load_harmony_encoding,
)

LIBRARY: HarmonyEncoding = load_harmony_encoding("HarmonyGptOss")


def to_ids(text: str) -> list[int]:
    """Here a spelled marker does become its control token."""
    return LIBRARY.encode(text, allowed_special="all")


def to_text(ids: Iterable[int]) -> str:
    return LIBRARY.decode(list(ids))
