# SPDX-License-Identifier: Apache-2.0
"""What computes fastest on this computer, measured."""

from app.core.values import value_class


@value_class
class Calibration:
    """`threads` for writing, `n_ubatch` in tokens for reading; 0: not measured, so the plan's own
    value holds."""

    threads: int = 0
    n_ubatch: int = 0
