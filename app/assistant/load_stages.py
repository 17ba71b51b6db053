# SPDX-License-Identifier: Apache-2.0
"""What is said of a model that is loaded, without what loads it."""

from enum import StrEnum

SAVE_S = 10.0
"""How long the end of an engine may wait until what its model has read is on the disk."""


class LoadStage(StrEnum):
    CHECKING = "checking"
    """The file, against what is known of it."""
    LOADING = "loading"
    SELF_TEST = "self_test"
