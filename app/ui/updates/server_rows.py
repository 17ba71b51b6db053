# SPDX-License-Identifier: Apache-2.0
"""A server of the person's own that may have updates: its address, and the button that asks it."""

from PySide6.QtCore import QObject

from app.services.settings import Settings
from app.services.updates import Updates
from app.ui.models.pieces import Words
from app.ui.models.words import size_words
from app.ui.settings.form import Page, TextField
from app.ui.widgets import FlatButton


class ServerRows(QObject):
    """A section of `page`."""

    def __init__(self, page: Page, settings: Settings, updates: Updates) -> None:
        super().__init__(page)
        self._settings = settings
        self._updates = updates
        page.add_heading(self.tr("From your own network"))
        problem = self.tr("That is no web address. One looks like https://example.org.")
        self.address = TextField(self._on_chosen, "https://updates.example.org", problem, page)
        hint = self.tr(
            "For organisations that keep updates on a server of their own. Harmonium looks there "
            "only when you click, and notes it under Connections."
        )
        page.add_wide(self.tr("Intranet address"), self.address, hint)
        text = self.tr("Look there now")
        self.look = FlatButton("magnifying-glass", text, page, text=text)
        self.look.set_strong(True)
        self.look.clicked.connect(self._on_look_clicked)
        self.answer = Words("", page)
        page.add_widget(self.answer)
        text = self.tr("Fetch it")
        self.fetch = FlatButton("download-simple", text, page, text=text)
        self.fetch.set_strong(True)
        self.fetch.clicked.connect(updates.fetch)
        page.add_buttons(self.look, self.fetch)
        updates.changed.connect(self.show)
        settings.changed.connect(self._on_changed)
        self.show()

    def show(self) -> None:
        updates = self._updates
        address, found = self._settings.update_address, updates.found
        is_free = updates.doing is None
        self.address.show_value(address)
        self.look.setEnabled(bool(address) and is_free)
        self.fetch.setVisible(found is not None)
        self.fetch.setEnabled(is_free)
        self.answer.setVisible(updates.has_asked)
        if found is not None:
            text = self.tr("Harmonium {version} is there, {size}.")
            version = found.manifest.version
            self.answer.setText(text.format(version=version, size=size_words(found.bytes)))
        elif updates.has_asked:
            self.answer.setText(self.tr("There is no newer version for this computer."))

    def _on_chosen(self, address: str) -> None:
        has_scheme = not address or "://" in address
        self._settings.update_address = address if has_scheme else f"https://{address}"

    def _on_look_clicked(self) -> None:
        self.address.finish()
        # What stands there now may be no address: then nobody else is asked in its place.
        if self.address.problem.isHidden() and self._settings.update_address:
            self._updates.ask_server()

    def _on_changed(self, name: str) -> None:
        if name == "update_address":
            self.show()
