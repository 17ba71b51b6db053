# SPDX-License-Identifier: Apache-2.0
"""What Qt remembers on its own account, outside of the profile."""

import os

from PySide6.QtCore import QSettings


def keep_no_shared_settings() -> None:
    """Qt's own dialog for files writes which folders somebody has opened into a file that all
    programs made with Qt share, in plain text. It finds no place for that any more; the profile's
    own files name theirs. To be called once, after the QApplication was made.

    Windows and macOS keep such settings elsewhere, and show dialogs of their own."""
    kind, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(kind, scope, os.devnull)
