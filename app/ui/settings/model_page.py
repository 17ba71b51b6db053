# SPDX-License-Identifier: Apache-2.0
"""How long a model stays in memory, what it remembers, and the way to where models come from."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.settings import Settings
from app.services.states import States
from app.ui.settings.form import Choice, Page, Switch, TextField
from app.ui.settings.reading_rows import ReadingRows
from app.ui.widgets import FlatButton

_MINUTES = (5, 15, 30, 60, 120)


class ModelPage(Page):
    models_requested = Signal()

    def __init__(self, settings: Settings, states: States, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Models"))
        self._settings = settings
        self._fields: dict[QObject, TextField] = {}
        self.add_text(
            self.tr(
                "Which models there are, and how each is placed on this computer, is chosen in "
                "the Models window."
            )
        )
        text = self.tr("Models…")
        self.models_button = FlatButton("cube", text, self, text=text)
        self.models_button.set_strong(True)
        self.models_button.clicked.connect(self._on_models_clicked)
        self.add_buttons(self.models_button)
        self._add_memory()
        self.reading = ReadingRows(self, settings, states)
        self._add_documents()
        self._add_network()
        self._show_values()
        settings.changed.connect(self._on_changed)

    def _add_memory(self) -> None:
        self.add_heading(self.tr("Memory"))
        choices: list[tuple[str, object]] = [
            (self.tr("After %n minute(s)", "", minutes), minutes)
            for minutes in _MINUTES
            if minutes < 60
        ]
        choices += [
            (self.tr("After %n hour(s)", "", minutes // 60), minutes)
            for minutes in _MINUTES
            if minutes >= 60
        ]
        choices.append((self.tr("Never"), None))
        chosen = self._settings.unload_after_min
        self.unload_after = Choice(choices, chosen, self._on_unload_chosen, self)
        hint = self.tr("The next question loads it again, which takes some seconds.")
        self.add_row(self.tr("Give memory back when nobody asks"), self.unload_after, hint)
        is_on = self._settings.unloads_when_memory_is_low
        self.low_memory = Switch(is_on, self._on_low_memory_switched, self)
        hint = self.tr("Only while no answer is being written.")
        self.add_row(self.tr("Give memory back when other programs need it"), self.low_memory, hint)

    def _add_documents(self) -> None:
        self.add_heading(self.tr("Documents"))
        self.embedding_model = self._add_file_field(
            self._on_embedding_model_chosen, self.tr("The one that comes with Harmonium")
        )
        hint = self.tr(
            "An embedding model in the GGUF format: it finds passages by what they mean, too. "
            "Another one than ours may know more languages."
        )
        self.add_wide(self.tr("Model for searching documents"), self.embedding_model, hint)

    def _add_network(self) -> None:
        self.add_heading(self.tr("Network"))
        problem = self.tr("That is no web address. One looks like https://example.org.")
        self.endpoint = TextField(self._on_endpoint_chosen, "https://huggingface.co", problem, self)
        hint = self.tr("Where models are fetched from, if not from Hugging Face itself.")
        self.add_wide(self.tr("Mirror"), self.endpoint, hint)
        problem = self.tr("That is no address of a proxy. One looks like http://proxy:3128.")
        self.proxy = TextField(self._on_proxy_chosen, self.tr("As the system says"), problem, self)
        self.add_wide(self.tr("Proxy"), self.proxy)
        self.ca_file = self._add_file_field(self._on_ca_file_chosen, self.tr("Those of the system"))
        hint = self.tr(
            "A PEM file with the certificates of your company’s network, if it looks into "
            "encrypted connections."
        )
        self.add_wide(self.tr("More certificate authorities"), self.ca_file, hint)

    def _add_file_field(self, on_chosen: Callable[[str], None], placeholder: str) -> TextField:
        """With a button that asks for the file."""
        field = TextField(on_chosen, placeholder, self.tr("There is no such file."), self)
        text = self.tr("Choose…")
        choose = FlatButton("folder-open", text, self, text=text)
        choose.clicked.connect(self._on_choose_clicked)
        field.row.addWidget(choose)
        self._fields[choose] = field
        return field

    def _show_values(self) -> None:
        settings = self._settings
        self.unload_after.show_value(settings.unload_after_min)
        self.low_memory.show_value(settings.unloads_when_memory_is_low)
        self.endpoint.show_value(settings.hub_endpoint)
        self.proxy.show_value(settings.hub_proxy)
        self.ca_file.show_value(settings.hub_ca_file)
        self.embedding_model.show_value(settings.embedding_model)

    def _on_models_clicked(self) -> None:
        self.models_requested.emit()

    def _on_unload_chosen(self, minutes: object) -> None:
        self._settings.unload_after_min = cast("int | None", minutes)

    def _on_low_memory_switched(self, is_on: bool) -> None:
        self._settings.unloads_when_memory_is_low = is_on

    def _on_endpoint_chosen(self, address: str) -> None:
        self._settings.hub_endpoint = _with_scheme(address, "https")

    def _on_proxy_chosen(self, address: str) -> None:
        self._settings.hub_proxy = _with_scheme(address, "http")

    def _on_ca_file_chosen(self, path: str) -> None:
        if path and not Path(path).is_file():
            raise ValueError(path)
        self._settings.hub_ca_file = path

    def _on_embedding_model_chosen(self, path: str) -> None:
        if path and not Path(path).is_file():
            raise ValueError(path)
        self._settings.embedding_model = path

    def _on_choose_clicked(self) -> None:
        field = self._fields[self.sender()]
        is_model = field is self.embedding_model
        title = self.tr("Choose a model file") if is_model else self.tr("Choose a certificate file")
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        wanted = (
            self.tr("Models (*.gguf)") if is_model else self.tr("Certificates (*.pem *.crt *.cer)")
        )
        dialog.setNameFilters([wanted, self.tr("All files (*)")])
        dialog.fileSelected.connect(field.choose)
        dialog.open()

    def _on_changed(self, name: str) -> None:
        del name
        self._show_values()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.refresh()


def _with_scheme(address: str, scheme: str) -> str:
    """People write `proxy:3128`."""
    return f"{scheme}://{address}" if address and "://" not in address else address
