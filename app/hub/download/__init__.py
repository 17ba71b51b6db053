# SPDX-License-Identifier: Apache-2.0
"""Fetching model files: in ranges, checked, and from where it ended, whatever happens."""

from app.hub.download.queue import Downloads
from app.hub.download.request import DownloadRequest, DownloadSettings

__all__ = ["DownloadRequest", "DownloadSettings", "Downloads"]
