# SPDX-License-Identifier: Apache-2.0
"""Which model answers, and how it is placed on this computer."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.core.text import file_size
from app.services.models import ModelFile, Models
from app.services.sentences import in_words
from app.services.settings import Settings
from app.ui.settings.form import OptionalNumber, Page
from app.ui.theme import SPACING_M, SPACING_XS
from app.ui.widgets import ElidedLabel, FlatButton, without_mnemonic


class ModelPage(Page):
    open_model_requested = Signal()

    def __init__(self, models: Models, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Model"))
        self._models = models
        self._settings = settings
        self.list = _ModelList(models, self)
        self.add_widget(self.list)
        self._add_buttons()
        self._add_placing()
        self._show_values()
        settings.changed.connect(self._on_changed)

    def _add_buttons(self) -> None:
        text = self.tr("Open model file…")
        self._open = FlatButton("folder-open", text, self, text=text)
        self._open.set_strong(True)
        self._open.clicked.connect(self._on_open_clicked)
        text = self.tr("Show the models folder")
        self._folder = FlatButton("folder", text, self, text=text)
        self._folder.clicked.connect(self._on_folder_clicked)
        self.add_buttons(self._open, self._folder)

    def _add_placing(self) -> None:
        self.add_text(
            self.tr("Automatic fits this computer. The model is loaded anew after a change.")
        )
        self.n_ctx = OptionalNumber((1024, 1_048_576), 1024, self._on_n_ctx_chosen, self)
        hint = self.tr(
            "In tokens: how much of a conversation the model sees. More takes more memory."
        )
        self.add_row(self.tr("Context"), self.n_ctx, hint)
        self.threads = OptionalNumber((1, 1024), 1, self._on_threads_chosen, self)
        hint = self.tr("How many processor cores work on an answer.")
        self.add_row(self.tr("Threads"), self.threads, hint)
        self.gpu_layers = OptionalNumber((0, 1000), 1, self._on_layers_chosen, self)
        hint = self.tr("How much of the model the graphics card takes; 0 leaves it out.")
        self.add_row(self.tr("Layers on the graphics card"), self.gpu_layers, hint)

    def _show_values(self) -> None:
        self.n_ctx.show_value(self._settings.n_ctx)
        self.threads.show_value(self._settings.threads)
        self.gpu_layers.show_value(self._settings.gpu_layers)

    def _on_open_clicked(self) -> None:
        self.open_model_requested.emit()

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._models.folder)))

    def _on_n_ctx_chosen(self, value: float | None) -> None:
        self._settings.n_ctx = None if value is None else round(value)

    def _on_threads_chosen(self, value: float | None) -> None:
        self._settings.threads = None if value is None else round(value)

    def _on_layers_chosen(self, value: float | None) -> None:
        self._settings.gpu_layers = None if value is None else round(value)

    def _on_changed(self, name: str) -> None:
        if name in ("n_ctx", "threads", "gpu_layers"):
            self._show_values()


class _ModelList(QWidget):
    """One can be chosen; below each, in small, what it is and where it lies."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACING_M)
        self._entries: tuple[ModelFile, ...] | None = None
        self._refresh()
        models.changed.connect(self._refresh)
        models.chosen.connect(self._on_chosen)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def buttons(self) -> list[QRadioButton]:
        return self.findChildren(QRadioButton)

    def _refresh(self) -> None:
        if self._entries != self._models.entries:
            self._entries = self._models.entries
            while (item := self._rows.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            for number, entry in enumerate(self._entries):
                self._rows.addWidget(self._row_of(number, entry))
        self._mark_current()

    def _row_of(self, number: int, entry: ModelFile) -> QWidget:
        row = QWidget(self)
        name = self.tr("Starter model") if entry.origin == "starter" else entry.name
        button = QRadioButton(without_mnemonic(name), row)
        button.setAccessibleName(name)
        button.setEnabled(not entry.problem)
        self._group.addButton(button, number)
        facts = ElidedLabel(in_words(entry.problem) or _facts(entry), row)
        facts.set_muted()
        button.setAccessibleDescription(facts.text)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS // 2)
        layout.addWidget(button)
        layout.addWidget(facts)
        return row

    def _mark_current(self) -> None:
        for number, entry in enumerate(self._entries or ()):
            if entry.path == self._models.current:
                self._group.button(number).setChecked(True)

    def _on_chosen(self, path: object) -> None:
        del path
        self._mark_current()

    def _on_clicked(self, number: int) -> None:
        if self._entries is not None:
            self._models.choose(self._entries[number].path)


def _facts(entry: ModelFile) -> str:
    facts = [entry.quantization, file_size(entry.bytes), str(entry.path)]
    return " · ".join(fact for fact in facts if fact)
