# SPDX-License-Identifier: Apache-2.0
"""What computes fastest on this computer, measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """`threads` for writing, `n_ubatch` in tokens for reading; 0: not measured, so the plan's own
    value holds."""

    threads: int = 0
    n_ubatch: int = 0
