# SPDX-License-Identifier: Apache-2.0
"""How far a download is, in words."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.model_files import DownloadProgress, DownloadState
from app.services.sentences import in_words
from app.ui.models.words import time_words

_MOVES = (DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.DONE)


def percent_words(progress: DownloadProgress) -> str:
    """Rounded down: 100 % is what is finished."""
    share = progress.received / progress.total if progress.total else 0.0
    text = QCoreApplication.translate("DownloadWords", "{percent} %")
    return text.format(percent=QLocale().toString(math.floor(100 * min(1.0, share))))


def rate_words(bytes_per_s: float) -> str:
    decimals = 1 if bytes_per_s < 10e6 else 0
    number = QLocale().toString(bytes_per_s / 1e6, "f", decimals)
    text = QCoreApplication.translate("DownloadWords", "{number} MB/s")
    return text.format(number=number)


def progress_words(progress: DownloadProgress) -> str:
    """How it is, in one line: how far, how fast, how long still; or why nothing moves."""
    if progress.note and progress.state not in _MOVES:
        return in_words(progress.note)
    match progress.state:
        case DownloadState.QUEUED:
            return QCoreApplication.translate("DownloadWords", "Waits for the one before it")
        case DownloadState.RUNNING if progress.total and progress.received >= progress.total:
            return QCoreApplication.translate(
                "DownloadWords", "Checking that it arrived unchanged…"
            )
        case DownloadState.RUNNING:
            return _running_words(progress)
        case DownloadState.WAITING:
            return QCoreApplication.translate("DownloadWords", "Waiting; it goes on by itself")
        case DownloadState.PAUSED:
            text = QCoreApplication.translate("DownloadWords", "Paused at {percent}")
            return text.format(percent=percent_words(progress))
        case DownloadState.FAILED:
            return QCoreApplication.translate("DownloadWords", "Could not be fetched")
        case DownloadState.DONE:
            return QCoreApplication.translate("DownloadWords", "Here, and checked")


def _running_words(progress: DownloadProgress) -> str:
    facts = [percent_words(progress)]
    if progress.seconds_left is not None:
        text = QCoreApplication.translate("DownloadWords", "{time} left")
        facts.append(text.format(time=time_words(progress.seconds_left)))
    if progress.bytes_per_s > 0:
        facts.append(rate_words(progress.bytes_per_s))
    return " · ".join(facts)
