# SPDX-License-Identifier: Apache-2.0
"""How a profile was opened."""

from app.core.errors import HarmoniumError
from app.core.values import value_class
from app.profile import Profile


@value_class
class Opened:
    """`code` is the recovery code of a profile that has just been encrypted; `is_recovered`: such a
    code has opened it; `by_store`: the password store has, without a person. `store_problem`: why
    the password store did not; `problem`: why it is not encrypted though it should be."""

    profile: Profile
    code: str = ""
    is_recovered: bool = False
    by_store: bool = False
    store_problem: HarmoniumError | None = None
    problem: HarmoniumError | None = None
