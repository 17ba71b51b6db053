# SPDX-License-Identifier: Apache-2.0
"""What was asked of the network, and the switch that ends it."""

from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.errors import HarmoniumError
from app.core.sanitizing import clean_label, isolated
from app.services.connections import matching
from app.services.downloads import AirGap, Downloads
from app.services.sentences import in_words
from app.services.settings import Settings
from app.ui.announcing import announce
from app.ui.search_field import SearchField
from app.ui.settings.connection_list import ConnectionItemModel, ConnectionList
from app.ui.settings.connection_words import as_text
from app.ui.settings.form import Page, Switch
from app.ui.theme import SPACING_S, scaled_font, ui_font
from app.ui.widgets import FlatButton, PlainLabel

_READ_AFTER_MS = 400
_COUNT_SCALE = 1.15


class ConnectionsPage(Page):
    def __init__(
        self, settings: Settings, downloads: Downloads, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Connections"))
        self._settings = settings
        self._downloads = downloads
        self._connections = downloads.connections
        self.count = PlainLabel("", self)
        self.count.setWordWrap(True)
        self.add_widget(self.count)
        self.refused = self.add_text("")
        self.promise = self.add_text("")
        self.server = self.add_text("")
        self.offline = Switch(settings.is_offline, self._on_offline_switched, self)
        hint = self.tr("Nothing is downloaded or searched for, whatever you click.")
        self.add_row(self.tr("Stay offline"), self.offline, hint)
        self.bar = self.add_text("")
        self._add_list()
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(_READ_AFTER_MS)
        self._read.timeout.connect(self._connections.refresh)
        self._connections.noted.connect(self._on_noted)
        self._connections.changed.connect(self._show)
        self._connections.failed.connect(self._on_failed)
        settings.changed.connect(self._on_changed)
        self._update_count_font()
        self._show()

    def _update_count_font(self) -> None:
        font = scaled_font(ui_font(), _COUNT_SCALE)
        font.setWeight(QFont.Weight.Medium)
        self.count.setFont(font)

    def _add_list(self) -> None:
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search the list"))
        self.search.setAccessibleName(self.tr("Search the list of connections"))
        self.search.textChanged.connect(self._show_list)
        self.search.left.connect(self._on_search_left)
        self.copy = FlatButton("copy", self.tr("Copy the list"), self)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.head = QWidget(self)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_S)
        row.addWidget(self.search, 1)
        row.addWidget(self.copy)
        self.add_widget(self.head)
        self.entries = ConnectionItemModel(self)
        self.list = ConnectionList(self.entries, self)
        self.list.setAccessibleName(self.tr("Connections, the latest first"))
        self.add_widget(self.list, stretch=1000)
        self.nothing = self.add_text(self.tr("No connection in the list has these words."))

    def _show(self) -> None:
        totals = self._connections.totals
        if totals is not None:
            self.count.setText(self.tr("%Ln connection(s) since installation", "", totals.allowed))
            text = self.tr("%Ln more attempt(s) were refused.", "", totals.refused)
            self.refused.setText(text)
        self.refused.setVisible(totals is not None and totals.refused > 0)
        host = clean_label(self._downloads.host)
        text = self.tr(
            "Your questions, answers, documents and settings are never sent. Only when you search "
            "for a model or download one does {host} learn something: the words of the search, the "
            "name of the model, and your access token if the model needs one. Files may come from "
            "other computers that {host} names. Those never get your access token."
        )
        self.promise.setText(text.format(host=host))
        self._show_server()
        self._show_bar()
        self._show_list()

    def _show_server(self) -> None:
        """Who else may be asked."""
        server = clean_label(urlsplit(self._settings.update_address).hostname or "")
        text = self.tr(
            "When you look for an update, {host} learns which of its files you ask for, and "
            "nothing else."
        )
        self.server.setText(text.format(host=isolated(server)))
        self.server.setVisible(bool(server))

    def _show_bar(self) -> None:
        """What keeps the program offline besides the switch."""
        found = self._downloads.air_gap
        self.offline.setEnabled(found is None)
        self.offline.show_value(found is not None or self._settings.is_offline)
        if found is not None:
            self.bar.setText(self._air_gap_words(found))
        elif self._downloads.was_started_offline:
            self.bar.setText(
                self.tr("Harmonium was started with --offline. It stays offline until you quit it.")
            )
        self.bar.setVisible(found is not None or self._downloads.was_started_offline)

    def _air_gap_words(self, found: AirGap) -> str:
        text = self.tr(
            "This file keeps Harmonium offline. While it exists, that cannot be changed here:"
        )
        lines = [text, isolated(clean_label(str(found.path)))]
        reason = clean_label(found.reason)
        if reason:
            lines.append(self.tr("“{reason}”").format(reason=isolated(reason)))
        return "\n".join(lines)

    def _show_list(self) -> None:
        kept = self._connections.entries
        shown = matching(kept, self.search.text())
        self.entries.set_entries(shown)
        self.head.setVisible(bool(kept))
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(bool(kept) and not shown)

    def _on_offline_switched(self, is_on: bool) -> None:
        self._settings.is_offline = is_on

    def _on_changed(self, name: str) -> None:
        if name in ("is_offline", "hub_endpoint", "update_address"):
            self._show()

    def _on_noted(self) -> None:
        if self.isVisible():
            self._read.start()

    def _on_failed(self, error: HarmoniumError) -> None:
        self.count.setText(in_words(error.message))

    def _on_search_left(self) -> None:
        if self.entries.rowCount():
            self.list.setCurrentIndex(self.entries.index(0))
            self.list.setFocus()

    def _on_copy_clicked(self) -> None:
        """What is shown."""
        QGuiApplication.clipboard().setText(as_text(self.entries.entries))
        announce(self.copy, self.tr("Copied"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "count"):
            self._update_count_font()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_bar()
        self._connections.refresh()
