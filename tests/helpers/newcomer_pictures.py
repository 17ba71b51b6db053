# SPDX-License-Identifier: Apache-2.0
"""Pictures of the first run: what fits this computer, the model on its way, and one that another
program has. Nothing is fetched for them: the states are put where the downloads keep them."""

from pathlib import Path

from app.core.model_files import DownloadProgress, DownloadState, FoundModel
from app.main import Application
from app.services.downloads import Downloads
from tests.helpers.camera import Camera, pump, wait_until

NAME = "gpt-oss-20b"
_TOTAL = 12_109_566_624
_NARROW = (520, 700)
_FOUND = FoundModel(
    NAME,
    "LM Studio",
    Path("/home/you/.lmstudio/models/lmstudio-community/gpt-oss-20b-GGUF/gpt-oss-20b-MXFP4.gguf"),
    _TOTAL,
    "gpt-oss",
    "MXFP4",
    NAME,
)


def progress(state: DownloadState = DownloadState.RUNNING) -> DownloadProgress:
    received = round(0.34 * _TOTAL)
    return DownloadProgress(NAME, NAME, state, received, _TOTAL, 11.2e6, 715.0)


def shoot(application: Application, folder: Path) -> None:
    """Of a window with nothing but the starter, whose hub cannot be reached."""
    camera = Camera(application, folder)
    page = application.window.page
    wait_until(lambda: "fits this computer" in page.welcome.card.text, 20)
    pump(0.5)
    for scheme in ("light", "dark"):
        camera.set_scheme(scheme)
        camera.save("first-run")
        size = application.window.size()
        application.window.resize(*_NARROW)
        pump(0.3)
        camera.save("first-run-narrow")
        application.window.resize(size)
        _show_found(application, (_FOUND,))
        camera.save("first-run-found")
        _show_found(application, ())
        application.settings.is_offline = True
        pump(0.3)
        camera.save("first-run-offline")
        application.settings.is_offline = False
        _show_downloads(application, progress())
        camera.save("downloading")
        application.session.send("Which trees grow well on a windy balcony?")
        pump(0.5)
        camera.save("waiting")
        made = application.session.conversation_id
        application.session.open_new()
        if made is not None:
            application.conversations.delete([made])
        page.notices.dismiss()
        _show_downloads(application)


def _show_found(application: Application, found: tuple[FoundModel, ...]) -> None:
    application.models._found = found  # pyright: ignore[reportPrivateUsage]
    application.models.found_changed.emit()
    pump(0.3)


def _show_downloads(application: Application, *entries: DownloadProgress) -> None:
    downloads: Downloads = application.downloads
    downloads._queued.clear()  # pyright: ignore[reportPrivateUsage]
    downloads._queued.update({entry.id: entry for entry in entries})  # pyright: ignore[reportPrivateUsage]
    downloads.changed.emit()
    downloads.want(entries[0].id if entries else "")
    pump(0.5)
