# SPDX-License-Identifier: Apache-2.0
"""The window about models: get one, see what lies here and what is under way, and place it."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.core.sanitizing import clean_label
from app.services.models import ModelRemoved
from app.ui.models.computer_page import ComputerPage
from app.ui.models.downloads_page import DownloadsPage
from app.ui.models.file_drop import model_paths
from app.ui.models.get_page import GetPage
from app.ui.models.library_page import LibraryPage
from app.ui.models.placement_page import PlacementPage
from app.ui.paged_dialog import PagedDialog
from app.ui.window_parts import Services

GET_PAGE, LIBRARY_PAGE, DOWNLOADS_PAGE, PLACEMENT_PAGE, COMPUTER_PAGE = range(5)
_SIZE_EM = (64, 50)


class ModelsDialog(PagedDialog):
    """Model files can be dropped anywhere on it. What happens to models is told it from outside."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(_SIZE_EM, parent)
        self._models = models = services.models
        downloads, hardware, settings = services.downloads, services.hardware, services.settings
        placements = services.placements
        self.setWindowTitle(self.tr("Models"))
        self.setAcceptDrops(True)
        self.get = GetPage(downloads, models, hardware, placements, settings, self)
        self.library = LibraryPage(models, self)
        self.downloads = DownloadsPage(downloads, models, settings, self)
        self.placement = PlacementPage(models, placements, hardware, self)
        self.computer = ComputerPage(hardware, services.engine, models, placements, self)
        self.add_pages(
            (
                ("download-simple", self.get.title, self.get),
                ("hard-drives", self.library.title, self.library),
                ("arrows-down-up", self.downloads.title, self.downloads),
                ("gauge", self.placement.title, self.placement),
                ("cpu", self.computer.title, self.computer),
            )
        )
        self._connect()
        self._on_count_changed(sum(1 for card in self.downloads.cards.values() if card.goes_on))

    def show_model(self, path: Path) -> None:
        """How it is placed."""
        self.placement.show_model(path)
        self.show_page(PLACEMENT_PAGE)

    def choose_file(self) -> None:
        """Asks for a file that somebody has."""
        self.show_page(GET_PAGE)
        self.get.drop.choose()

    def _connect(self) -> None:
        self.get.files_chosen.connect(self._on_files_chosen)
        self.get.download_requested.connect(self._on_download_requested)
        self.library.get_requested.connect(self._on_get_requested)
        self.library.placement_requested.connect(self._on_placement_requested)
        self.downloads.get_requested.connect(self._on_get_requested)
        self.downloads.count_changed.connect(self._on_count_changed)
        self.placement.get_requested.connect(self._on_get_requested)
        self._models.removed.connect(self._on_removed)

    def _on_files_chosen(self, paths: object) -> None:
        if isinstance(paths, tuple) and paths:
            self._models.import_files(paths, self.get.drop.way)
            self.show_page(LIBRARY_PAGE)

    def _on_download_requested(self, id_: str) -> None:
        self.show_page(DOWNLOADS_PAGE)
        self.downloads.show_download(id_)

    def _on_get_requested(self) -> None:
        self.show_page(GET_PAGE)

    def _on_placement_requested(self, path: object) -> None:
        if isinstance(path, Path):
            self.show_model(path)

    def _on_count_changed(self, count: int) -> None:
        title = self.downloads.title
        if count:
            title = self.tr("{title} ({count})").format(title=title, count=count)
        self.set_page_title(DOWNLOADS_PAGE, title)

    def _on_removed(self, gone: object) -> None:
        if not isinstance(gone, ModelRemoved):
            return
        name = clean_label(gone.name)
        text = (
            self.tr("{name} lies in the trash.")
            if gone.removed.places
            else self.tr("{name} is off the list. Its file stays where it is.")
        )
        if gone.removed.can_restore:
            self.notices.show_info(
                text.format(name=name), self.tr("Undo"), lambda: self._models.restore(gone)
            )
        else:
            self.notices.show_info(text.format(name=name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if model_paths(event.mimeData()):
            event.acceptProposedAction()
            self.show_page(GET_PAGE)
            self.get.ensureWidgetVisible(self.get.drop)
            self.get.drop.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.get.drop.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.get.drop.set_hot(False)
        paths = model_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._on_files_chosen(paths)
