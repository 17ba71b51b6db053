# SPDX-License-Identifier: Apache-2.0
"""A model that made the engine stop too often: what happened, and one click to safer settings."""

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError
from app.ui.notice_bar import NoticeBar
from app.ui.window_parts import Services


class Quarantine(QObject):
    """`loosened` carries the Path of a model that may be tried again, with other settings."""

    loosened = Signal(object)
    models_requested = Signal()

    def __init__(self, services: Services, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._models = services.models
        self._placements = services.placements
        self._notices = notices

    def show(self, error: HarmoniumError) -> None:
        self._notices.show_failure(error, self.tr("Use safer settings"), self._on_wanted)

    def _on_wanted(self) -> None:
        path = self._models.current
        if path is not None:
            self._placements.make_safer(path, self._on_done)

    def _on_done(self, is_safer: bool) -> None:
        path = self._models.current
        if path is None:
            return
        if not is_safer:
            self._notices.show_error(
                self.tr(
                    "There is nothing left to make safer: this model fails with the smallest"
                    " context on the processor, too. Choose another model, or get its file again."
                ),
                self.tr("Models…"),
                self.models_requested.emit,
            )
            return
        self._notices.show_info(
            self.tr(
                "The model is loaded with a smaller context and less on the graphics card. The"
                " settings of the model change it back."
            )
        )
        self.loosened.emit(path)
