# SPDX-License-Identifier: Apache-2.0
"""Versions of Harmonium, such as 0.2.0 or 1.0.0rc1, and their order."""

import re
from enum import Enum

_PATTERN = re.compile(r"(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?:(a|b|rc)(\d{1,3}))?", re.ASCII)
_FINAL = "z"
"""Comes after the letters of versions that are tried out before it."""


class Step(Enum):
    """What a version is to the one that runs."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


def is_version(text: str) -> bool:
    return _PATTERN.fullmatch(text) is not None


def version_key(text: str) -> tuple[int, int, int, str, int]:
    """To sort by. Raises ValueError for what is no version."""
    found = _PATTERN.fullmatch(text)
    if found is None:
        raise ValueError(text)
    major, minor, patch, letter, number = found.groups()
    return int(major), int(minor), int(patch), letter or _FINAL, int(number or 0)


def step_to(version: str, running: str) -> Step:
    """Raises ValueError when one of them is no version."""
    new, old = version_key(version), version_key(running)
    if new == old:
        return Step.SAME
    return Step.NEWER if new > old else Step.OLDER
