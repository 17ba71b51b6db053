# SPDX-License-Identifier: Apache-2.0
"""What a window is made of: the services behind it, the state of the one before it, its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget

from app.core.values import value_class
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.services.documents import Documents
from app.services.downloads import Downloads
from app.services.engine import Engine
from app.services.hardware import HardwareInfo
from app.services.lock import Lock
from app.services.models import Models
from app.services.notifications import Notifications
from app.services.placements import Placements
from app.services.prompts import Prompts
from app.services.protection import Protection
from app.services.safety import Safety
from app.services.settings import Settings
from app.services.states import States
from app.services.transfer import Transfer
from app.services.translations import Translations
from app.ui.chat.transcript_view import TranscriptPlace

if TYPE_CHECKING:
    from app.services.updates import Updates


@value_class
class Services:
    session: ChatSession
    conversations: ConversationList
    models: Models
    downloads: Downloads
    hardware: HardwareInfo
    placements: Placements
    engine: Engine
    settings: Settings
    states: States
    prompts: Prompts
    documents: Documents
    transfer: Transfer
    notifications: Notifications
    translations: Translations
    protection: Protection
    lock: Lock
    safety: Safety
    updates: "Callable[[], Updates]"
    """Made when it is first wanted."""
    folder: Path
    """The profile's."""


@value_class
class WindowState:
    """What a window that is made in place of another takes over; the rest lies in the services."""

    geometry: QByteArray
    place: QRect
    wants_sidebar: bool
    reading: TranscriptPlace
    settings_page: int | None
    models_page: int | None
    documents_collection: str | None = None
    """What the window about documents shows; None while it is not open."""
    document: str = ""
    """The id of the one that is shown beside the conversation."""


def restore_geometry(window: QWidget, geometry: QByteArray) -> None:
    """`geometry` as Qt has saved it; what fits this screen where there is none."""
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        room = window.screen().availableGeometry()
        window.resize(min(1120, room.width() - 40), min(780, room.height() - 60))


def bring_to_front(window: QWidget) -> None:
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
