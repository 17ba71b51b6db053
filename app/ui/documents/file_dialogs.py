# SPDX-License-Identifier: Apache-2.0
"""The system's dialogs in which somebody finds documents, or a folder of them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_PATTERNS = (
    "*.pdf *.docx *.pptx *.xlsx *.xls *.xlsb *.odt *.ods *.odp *.epub *.html *.htm *.xhtml *.md "
    "*.txt *.csv *.tsv *.rtf *.eml *.msg *.json"
)


class DocumentFileDialog(QFileDialog):
    """`filesSelected` has them. Destroyed when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attach files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = self.tr("Documents ({patterns})").format(patterns=_PATTERNS)
        self.setNameFilters([self.tr("All files (*)"), documents])
        self.setDirectory(str(_documents()))


class DocumentFolderDialog(QFileDialog):
    """`fileSelected` has the folder. Destroyed when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attach a folder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly, True)
        self.setDirectory(str(_documents()))


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()
