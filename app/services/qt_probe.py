# SPDX-License-Identifier: Apache-2.0
"""Tries, in a process of its own, whether a window could be opened: Qt's libraries, its plugin for
this desktop, the pictures and the languages. A plugin that lacks a library of the system ends the
process that asks for it."""

import json
import sys

from app import frozen


def main() -> int:
    """One JSON object: `qt`, `platform` and what is not as it should be."""
    # Whatever is missing is to be found out here, not by whoever opens the window.
    from PySide6 import QtPrintSupport, QtSvg  # noqa: F401
    from PySide6.QtCore import QSize, qVersion
    from PySide6.QtGui import QIcon
    from PySide6.QtNetwork import QLocalServer  # noqa: F401
    from PySide6.QtWidgets import QApplication

    from app.services.translations import Translations

    app = QApplication(sys.argv[:1])
    folder = frozen.resources()
    problems: list[str] = []
    image = QIcon(str(folder / "harmonium.svg")).pixmap(QSize(32, 32)).toImage()
    if not image.pixelColor(image.rect().center()).alpha():
        problems.append("the icon cannot be drawn")
    if len(Translations(folder / "translations").languages()) < 2:
        problems.append("there are no translations")
    found = {"qt": qVersion(), "platform": app.platformName(), "problem": "; ".join(problems)}
    print(json.dumps(found), flush=True)
    return 0
