# SPDX-License-Identifier: Apache-2.0
"""The system's dialog in which somebody finds a model file that they have."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_PARTS = "*.gguf *.gguf.part* *.gguf.0*"


class ModelFileDialog(QFileDialog):
    """Opens where a browser puts what it has fetched. Destroyed when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a model file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        models = self.tr("GGUF models ({patterns})").format(patterns=_PARTS)
        self.setNameFilters([models, self.tr("All files (*)")])
        self.setDirectory(str(_downloads()))


def _downloads() -> Path:
    place = QStandardPaths.StandardLocation.DownloadLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()
