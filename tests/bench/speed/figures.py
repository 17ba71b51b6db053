# SPDX-License-Identifier: Apache-2.0
"""Two sides of one measurement, run by run, and what they come to."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Comparison:
    """Run i of `ours` was taken right before or after run i of `baseline`, unless one side has
    fewer runs. `at_most` and `at_least` bound the median of ours / baseline."""

    what: str
    unit: str
    baseline_name: str
    ours: list[float] = field(default_factory=list[float])
    baseline: list[float] = field(default_factory=list[float])
    at_most: float | None = None
    at_least: float | None = None
    note: str = ""

    def add(self, ours: float, baseline: float) -> None:
        self.ours.append(ours)
        self.baseline.append(baseline)

    @property
    def ratios(self) -> list[float]:
        return [one / other for one, other in zip(self.ours, self.baseline, strict=False) if other]

    @property
    def is_met(self) -> bool | None:
        """None where there is no bar, or nothing was measured."""
        if not self.ratios or (self.at_most is None and self.at_least is None):
            return None
        ratio = statistics.median(self.ratios)
        return (self.at_most is None or ratio <= self.at_most) and (
            self.at_least is None or ratio >= self.at_least
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "what": self.what,
            "unit": self.unit,
            "baseline": self.baseline_name,
            "ours": [round(value, 4) for value in self.ours],
            "theirs": [round(value, 4) for value in self.baseline],
            "median_ratio": round(statistics.median(self.ratios), 4) if self.ratios else None,
            "interquartile_range": [round(value, 4) for value in quartiles(self.ratios)],
            "at_most": self.at_most,
            "at_least": self.at_least,
            "is_met": self.is_met,
            "note": self.note,
        }


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """The first and the third; of fewer than three values the least and the greatest."""
    if len(values) < 3:
        return (min(values, default=0.0), max(values, default=0.0))
    low, _, high = statistics.quantiles(values, n=4)
    return low, high


def markdown(comparisons: Sequence[Comparison]) -> str:
    lines = [
        "| What | Harmonium | Beside it | | Ratio (quartiles) | Bar | Runs |",
        "|---|---|---|---|---|---|---|",
    ]
    for each in comparisons:
        if not each.ours:
            continue
        ours = number(statistics.median(each.ours), each.unit)
        theirs, ratio = "", ""
        if each.ratios:
            theirs = number(statistics.median(each.baseline), each.unit)
            low, high = quartiles(each.ratios)
            ratio = f"{statistics.median(each.ratios):.3f} ({low:.3f} to {high:.3f})"
        note = f"; {each.note}" if each.note else ""
        lines.append(
            f"| {each.what}{note} | {ours} | {each.baseline_name} | {theirs} | {ratio} "
            f"| {_bar(each)} | {len(each.ours)} |"
        )
    return "\n".join(lines)


def number(value: float, unit: str) -> str:
    if unit == "bytes":
        return f"{value / 2**20:,.0f} MiB"
    if unit == "s" and value < 1:
        return f"{value * 1000:,.0f} ms"
    return f"{value:,.2f} {unit}" if value < 100 else f"{value:,.0f} {unit}"


def _bar(comparison: Comparison) -> str:
    if comparison.at_most is None and comparison.at_least is None:
        return ""
    bound = (
        f"at least {comparison.at_least}"
        if comparison.at_most is None
        else f"at most {comparison.at_most}"
    )
    return {True: f"{bound}: yes", False: f"{bound}: **no**", None: bound}[comparison.is_met]
