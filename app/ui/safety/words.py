# SPDX-License-Identifier: Apache-2.0
"""Backups, damage and repairs in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.core.sanitizing import clean_label, isolated
from app.core.text import one_line, shortened
from app.services.safety import Backup, Rescued
from app.ui.settings.connection_words import size_words

if TYPE_CHECKING:
    from app.services.safety import CheckReport

_TITLE_LENGTH = 60
_NAMED = 8
"""Conversations; the rest is counted."""


def day_words(day: str) -> str:
    """In a sentence: `today`, or the date as the language writes it."""
    if day == date.today().isoformat():
        return QCoreApplication.translate("SafetyWords", "today")
    return _long_date(day)


def date_words(day: str) -> str:
    """On a line of its own."""
    if day == date.today().isoformat():
        return QCoreApplication.translate("SafetyWords", "Today")
    return _long_date(day)


def backup_words(backup: Backup) -> str:
    """What is in one."""
    if backup.conversations is None or backup.messages is None:
        return QCoreApplication.translate("SafetyWords", "This backup cannot be read.")
    conversations = QCoreApplication.translate(
        "SafetyWords", "%n conversation(s)", "", backup.conversations
    )
    messages = QCoreApplication.translate("SafetyWords", "%n message(s)", "", backup.messages)
    return " · ".join((conversations, messages, size_words(backup.bytes)))


def damage_words(report: CheckReport) -> str:
    """In one sentence, for a notice."""
    hit = len(report.conversations)
    if hit:
        return QCoreApplication.translate(
            "SafetyWords",
            "%n conversation(s) are damaged on the disk. All others are intact.",
            "",
            hit,
        )
    return QCoreApplication.translate(
        "SafetyWords",
        "A part of the profile is damaged on the disk. No conversation is affected.",
    )


def hit_words(report: CheckReport) -> list[str]:
    """A line for each conversation that is hit, as many as one wants to read."""
    lines = [_hit_line(hit.title, hit.messages) for hit in report.conversations[:_NAMED]]
    more = len(report.conversations) - _NAMED
    if more > 0:
        lines.append(
            QCoreApplication.translate("SafetyWords", "and %n more conversation(s)", "", more)
        )
    return lines


def part_words(report: CheckReport) -> str:
    """What else is hit, and can be made again; empty for nothing."""
    names = {
        "search": QCoreApplication.translate("SafetyWords", "the search index"),
        "documents": QCoreApplication.translate("SafetyWords", "the stored text of documents"),
        "settings": QCoreApplication.translate("SafetyWords", "settings"),
        "lists": QCoreApplication.translate("SafetyWords", "the order of lists"),
    }
    found = [names[part] for part in report.parts if part in names]
    if not found:
        return ""
    text = QCoreApplication.translate("SafetyWords", "Also damaged: {parts}.")
    return text.format(parts=QLocale().createSeparatedList(found))


def rescued_words(rescued: Rescued) -> str:
    """How it ended."""
    if rescued.repaired is None:
        text = QCoreApplication.translate("SafetyWords", "The backup of {day} was restored.")
        return text.format(day=day_words(rescued.restored))
    outcome = rescued.repaired.outcome
    kept = QCoreApplication.translate(
        "SafetyWords", "%n message(s) were saved.", "", outcome.messages
    )
    if not outcome.lost:
        nothing = QCoreApplication.translate(
            "SafetyWords", "As far as can be seen, no message was lost."
        )
        return f"{kept}\n{nothing}"
    lost = QCoreApplication.translate("SafetyWords", "%n message(s) were lost.", "", outcome.lost)
    return f"{kept}\n{lost}"


def gap_words(rescued: Rescued) -> list[str]:
    """A line for each conversation in which something is missing or was put back."""
    if rescued.repaired is None:
        return []
    gaps = rescued.repaired.outcome.gaps
    lines = [_gap_line(gap.title, gap.kept, gap.lost, gap.from_backup) for gap in gaps[:_NAMED]]
    more = len(gaps) - _NAMED
    if more > 0:
        lines.append(
            QCoreApplication.translate("SafetyWords", "and %n more conversation(s)", "", more)
        )
    return lines


def _long_date(day: str) -> str:
    parsed = QDate.fromString(day, "yyyy-MM-dd")
    return QLocale().toString(parsed, QLocale.FormatType.LongFormat) if parsed.isValid() else day


def _hit_line(title: str, messages: int) -> str:
    if not messages:
        return _name(title)
    return _line(title, [QCoreApplication.translate("SafetyWords", "%n message(s)", "", messages)])


def _gap_line(title: str, kept: int, lost: int, from_backup: int) -> str:
    parts = [QCoreApplication.translate("SafetyWords", "%n kept", "", kept)]
    if lost:
        parts.append(QCoreApplication.translate("SafetyWords", "%n lost", "", lost))
    if from_backup:
        parts.append(QCoreApplication.translate("SafetyWords", "%n from a backup", "", from_backup))
    return _line(title, parts)


def _line(title: str, facts: list[str]) -> str:
    text = QCoreApplication.translate("SafetyWords", "{conversation}: {facts}")
    return text.format(conversation=_name(title), facts=QLocale().createSeparatedList(facts))


def _name(title: str) -> str:
    shown = shortened(clean_label(one_line(title)), _TITLE_LENGTH)
    if not shown:
        return QCoreApplication.translate("SafetyWords", "A conversation without a title")
    text = QCoreApplication.translate("SafetyWords", "“{title}”")
    return text.format(title=isolated(shown))
