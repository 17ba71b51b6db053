# SPDX-License-Identifier: Apache-2.0
"""What an attempt to reach the network was, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.connections import Connection, Outcome, Reason

_HTTPS = 443


def icon_of(entry: Connection) -> str:
    if entry.outcome is Outcome.REFUSED:
        return "prohibit"
    match entry.purpose.reason:
        case Reason.SEARCH:
            return "magnifying-glass"
        case Reason.LIST_FILES:
            return "list-bullets"
        case Reason.UPDATE if not entry.purpose.subject:
            return "magnifying-glass"
        case _:
            return "download-simple"


def purpose_words(entry: Connection) -> str:
    subject = _clean(entry.purpose.subject)
    match entry.purpose.reason:
        case Reason.SEARCH:
            text = QCoreApplication.translate("Connections", "Search for “{subject}”")
        case Reason.LIST_FILES:
            text = QCoreApplication.translate("Connections", "Files of {subject}")
        case Reason.DOWNLOAD:
            text = QCoreApplication.translate("Connections", "Download of {subject}")
        case Reason.UPDATE if subject:
            text = QCoreApplication.translate("Connections", "Download of the update {subject}")
        case Reason.UPDATE:
            text = QCoreApplication.translate("Connections", "Look for an update of Harmonium")
        case Reason.UNASKED if subject:
            text = QCoreApplication.translate("Connections", "“{subject}” tried this by itself")
        case Reason.UNASKED:
            text = QCoreApplication.translate("Connections", "Nobody asked for this")
    return text.format(subject=subject)


def host_words(entry: Connection) -> str:
    """With its port, where that is not the usual one."""
    host = _clean(entry.host)
    if not host:
        return QCoreApplication.translate("Connections", "no address was named")
    return host if entry.port in (0, _HTTPS) else f"{host}:{entry.port}"


def outcome_words(entry: Connection) -> str:
    match entry.outcome:
        case Outcome.REFUSED if entry.purpose.reason is Reason.UNASKED:
            return QCoreApplication.translate("Connections", "refused")
        case Outcome.REFUSED:
            return QCoreApplication.translate("Connections", "refused, Harmonium was offline")
        case Outcome.FAILED:
            return QCoreApplication.translate("Connections", "failed")
        case Outcome.OPEN:
            return QCoreApplication.translate("Connections", "not finished")
        case Outcome.DONE:
            return QCoreApplication.translate("Connections", "done")


def program_words(entry: Connection) -> str:
    """Empty for the window itself."""
    match entry.program:
        case "command":
            return QCoreApplication.translate("Connections", "by a command")
        case "" | "window":
            return ""
        case _:
            text = QCoreApplication.translate("Connections", "in the program part “{program}”")
            return text.format(program=_clean(entry.program))


def bytes_words(entry: Connection) -> str:
    """Empty when nothing went over it."""
    if not entry.sent and not entry.received:
        return ""
    text = QCoreApplication.translate("Connections", "{sent} sent, {received} received")
    return text.format(sent=size_words(entry.sent), received=size_words(entry.received))


def size_words(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_words(entry: Connection) -> str:
    return QLocale().toString(_when(entry), QLocale.FormatType.ShortFormat)


def description(entry: Connection) -> str:
    """The lower line of a row; what went well needs no word."""
    outcome = "" if entry.outcome is Outcome.DONE else outcome_words(entry)
    words = (host_words(entry), outcome, bytes_words(entry), program_words(entry))
    return " · ".join(word for word in words if word)


def as_text(entries: Sequence[Connection]) -> str:
    """To copy: a line for each, with tabs between what a table has in columns."""
    lines: list[str] = []
    for entry in entries:
        fields = (
            _when(entry)
            .toOffsetFromUtc(_when(entry).offsetFromUtc())
            .toString(Qt.DateFormat.ISODate),
            entry.program,
            f"{entry.host}:{entry.port}",
            f"{entry.purpose.reason.value} {entry.purpose.subject}",
            entry.outcome.value,
            str(entry.sent),
            str(entry.received),
        )
        lines.append("\t".join(_clean(field) for field in fields))
    return "\n".join(lines)


def _when(entry: Connection) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(entry.began * 1000))


def _clean(text: str) -> str:
    return clean_label(one_line(text))
