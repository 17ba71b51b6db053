# SPDX-License-Identifier: Apache-2.0
"""A signer for all tests of this folder: what it makes is only read."""

import pytest

from tests.helpers.signing import Signer


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signing") / "release")
