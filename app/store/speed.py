# SPDX-License-Identifier: Apache-2.0
"""How fast answers were on this computer; forecasts learn from it."""

import json
from dataclasses import asdict, fields
from typing import Any

from app.core.params import KvType, LoadParams
from app.core.placement import SpeedRun
from app.store.database import Database
from app.store.rows import storable

KEPT_RUNS = 500
_NAMES = tuple(field.name for field in fields(LoadParams))
_LISTS = ("tensor_split", "loras")


class SpeedStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, run: SpeedRun) -> None:
        """The oldest ones beyond KEPT_RUNS go."""
        with self._database.transaction() as cursor:
            cursor.execute(
                """
                INSERT INTO speed_run (model, device, bytes_per_token, depth, decode_tokens_per_s,
                    prefill_tokens_per_s, params) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    storable(run.model),
                    storable(run.device),
                    run.bytes_per_token,
                    run.depth,
                    run.decode_tokens_per_s,
                    run.prefill_tokens_per_s,
                    json.dumps(asdict(run.params)),
                ),
            )
            cursor.execute(
                """
                DELETE FROM speed_run WHERE number <=
                    (SELECT number FROM speed_run ORDER BY number DESC LIMIT 1 OFFSET ?)
                """,
                (KEPT_RUNS,),
            )

    def runs(self, limit: int = 200) -> list[SpeedRun]:
        """The latest first."""
        with self._database.reading() as cursor:
            rows = cursor.execute(
                """
                SELECT model, device, bytes_per_token, depth, decode_tokens_per_s,
                    prefill_tokens_per_s, params FROM speed_run ORDER BY number DESC LIMIT ?
                """,
                (limit,),
            ).fetchall()
        return [SpeedRun(*row[:-1], params=_params(json.loads(row[-1]))) for row in rows]


def _params(stored: dict[str, Any]) -> LoadParams:
    """What another version knew and this one does not is left out."""
    values: dict[str, Any] = {name: stored[name] for name in _NAMES if name in stored}
    for name in _LISTS:
        values[name] = tuple(values.get(name, ()))
    if "kv_type" in values:
        is_known = values["kv_type"] in set(KvType)
        values["kv_type"] = KvType(values["kv_type"]) if is_known else KvType.F16
    return LoadParams(**values)
