# SPDX-License-Identifier: Apache-2.0
"""Foreign JSON, looked at value by value. What must be there raises ValueError when it is not;
what may be there is left out when it makes no sense."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar, cast

LATEST_S = 253_402_300_799.0
"""The last second of the year 9999, since the epoch."""

_LATEST_MOMENT_S = 32_000_000_000  # The year 2984: Windows knows no local time after 3000.

_Value = TypeVar("_Value")


def parsed(data: bytes) -> Any:
    """Raises ValueError when it is not JSON, or JSON that nobody can have meant."""
    try:
        return json.loads(data)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ValueError("it is not valid JSON") from exc


def mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a JSON object is missing where one belongs")
    return cast("dict[str, Any]", value)


def entries(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    if not isinstance(value, list):
        raise ValueError(f'"{key}" is not a list')
    return cast("list[Any]", value)


def text(data: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if not isinstance(value, str):
        raise ValueError(f'"{key}" is not text')
    return value


def number(data: Mapping[str, Any], key: str, largest: float) -> float:
    value: Any = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= largest:
        raise ValueError(f'"{key}" is not a sensible number')
    return value


def truth(data: Mapping[str, Any], key: str) -> bool:
    """Missing is no."""
    value = data.get(key, False)
    if not isinstance(value, bool):
        raise ValueError(f'"{key}" is neither true nor false')
    return value


def optional(data: Mapping[str, Any], key: str, convert: Callable[[Any], _Value]) -> _Value | None:
    value = data.get(key)
    return None if value is None else convert(value)


def some_mapping(value: Any) -> Mapping[str, Any]:
    """Empty when it is something else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def some_list(value: Any) -> list[Any]:
    """Empty when it is something else."""
    return cast("list[Any]", value) if isinstance(value, list) else []


def some_text(value: Any) -> str:
    """Empty when it is something else."""
    return value if isinstance(value, str) else ""


def some_count(value: Any) -> int:
    """0 when it is something else."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 0 <= value <= 1e15 else 0


def some_seconds(value: Any) -> float:
    """0 when it is something else."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= 1e9 else 0.0


def moment(value: Any) -> float | None:
    """Seconds since the epoch, from seconds, milliseconds or a date in ISO 8601."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value).timestamp()
        except (ValueError, OverflowError, OSError):
            return None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 < value <= 1000 * _LATEST_MOMENT_S:
        return None
    return value / 1000 if value > _LATEST_MOMENT_S else float(value)
