# SPDX-License-Identifier: Apache-2.0
"""Why nothing is fetched."""

from PySide6.QtCore import QCoreApplication

from app.services.downloads import Downloads
from app.services.sentences import in_words


def offline_reason(downloads: Downloads) -> str:
    """What keeps the program offline besides the switch of the settings, which cannot undo it;
    empty for nothing."""
    found = downloads.air_gap
    if found is not None:
        return in_words(found.sentence)
    if downloads.was_started_offline:
        return QCoreApplication.translate(
            "ConnectionsPage",
            "Harmonium was started with --offline. It stays offline until you quit it.",
        )
    return ""
