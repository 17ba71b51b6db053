# SPDX-License-Identifier: Apache-2.0
"""A model that can be fetched: what it is, what it means for this computer, what it costs."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.core.model_files import DownloadProgress, DownloadState, ModelKind, RemoteModel
from app.core.placement import LoadPlan
from app.core.sanitizing import clean_label
from app.core.values import value_class
from app.services.sentences import in_words
from app.ui.chat.text_button import Fold
from app.ui.models.pieces import (
    ButtonRow,
    Card,
    Facts,
    Heading,
    OfferButton,
    OutlineButton,
    Words,
    named,
)
from app.ui.models.words import (
    forecast_with_pace,
    forecast_words,
    kind_words,
    price_words,
    size_words,
)
from app.ui.progress_line import ProgressLine
from app.ui.progress_words import progress_words
from app.ui.theme import SPACING_S

_UNDER_WAY = (
    DownloadState.QUEUED,
    DownloadState.RUNNING,
    DownloadState.WAITING,
    DownloadState.PAUSED,
    DownloadState.FAILED,
)


@value_class
class Offer:
    """`plan` is None while nobody can say. `is_here`: its files lie on this computer; `is_used`: it
    answers."""

    model: RemoteModel
    plan: LoadPlan | None = None
    download: DownloadProgress | None = None
    is_here: bool = False
    is_used: bool = False
    is_offline: bool = False
    offline_reason: str = ""
    """Besides the person's own choice."""
    is_first: bool = False
    """The one that suits this computer best."""


class RemoteCard(Card):
    """The wishes carry its RemoteModel."""

    get_requested = Signal(object)
    use_requested = Signal(object)
    show_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self.name = Heading("", self)
        self._kind = Words("", self)
        self.forecast = Words("", self)
        self.about = Words("", self)
        self.price = Words("", self)
        self.state = Words("", self)
        for label in (self._kind, self.about, self.price, self.state):
            label.set_muted()
        self.progress = ProgressLine("", self)
        self._make_buttons()
        self.facts = Facts(self)
        self.details = Fold(self.tr("Details"), self.facts, self)
        for widget in (self.name, self._kind, self.about, self.forecast, self.price):
            self.body.addWidget(widget)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.state)
        self.body.addSpacing(SPACING_S)
        self.body.addWidget(self.buttons)
        self.body.addWidget(self.details)
        self.body.addWidget(self.facts)

    @property
    def offer(self) -> Offer | None:
        return self._offer

    def show_offer(self, offer: Offer) -> None:
        if offer == self._offer:
            return
        self._offer = offer
        model = offer.model
        self.set_stands_out(offer.is_first)
        self.get.set_filled(offer.is_first)
        self.use.set_filled(offer.is_first)
        name = clean_label(model.name)
        self.name.setText(name)
        _say(self._kind, kind_words(model.kind))
        _say(self.about, clean_label(in_words(model.about) or self._untried_words(model)))
        _say(self.forecast, self._forecast_words(offer))
        _say(self.price, "" if offer.is_here else price_words(model))
        self._show_download(offer, name)
        self._show_buttons(offer, name)
        self.facts.show_rows(self._fact_rows(model))

    def _make_buttons(self) -> None:
        self.buttons = ButtonRow(self)
        self.get = OfferButton("download-simple", self, self.tr("Get"))
        self.use = OfferButton("check", self, self.tr("Use it"))
        text = self.tr("Show the download")
        self.show_download = OutlineButton("arrow-square-out", text, self, text=text)
        self.buttons.add(self.get, self.use, self.show_download)
        self.get.clicked.connect(self._on_get_clicked)
        self.use.clicked.connect(self._on_use_clicked)
        self.show_download.clicked.connect(self._on_show_clicked)

    def _untried_words(self, model: RemoteModel) -> str:
        owner, _, _ = model.repo.partition("/")
        return self.tr("Published by {owner}: Harmonium has not tried it.").format(owner=owner)

    def _forecast_words(self, offer: Offer) -> str:
        if offer.plan is None:
            return ""
        return (forecast_with_pace if offer.is_first else forecast_words)(offer.plan)

    def _show_download(self, offer: Offer, name: str) -> None:
        download = offer.download
        is_shown = download is not None and download.state in _UNDER_WAY
        self.progress.setVisible(is_shown)
        text = ""
        if download is not None and is_shown:
            self.progress.setAccessibleName(self.tr("Download of {name}").format(name=name))
            self.progress.set_fraction(download.received / max(1, download.total))
            self.progress.set_quiet(download.state is not DownloadState.RUNNING)
            text = progress_words(download)
        elif offer.is_used:
            text = self.tr("It answers at present.")
        elif offer.is_here:
            text = self.tr("It is on this computer.")
        elif offer.is_offline and offer.model.kind is not ModelKind.STARTER:
            text = offer.offline_reason or self.tr(
                "Harmonium is offline by choice, so it cannot be fetched."
            )
        elif not offer.model.files and offer.model.kind is not ModelKind.STARTER:
            text = self.tr("Its size is looked up when you get it.")
        _say(self.state, text)

    def _show_buttons(self, offer: Offer, name: str) -> None:
        is_under_way = offer.download is not None and offer.download.state in _UNDER_WAY
        is_starter = offer.model.kind is ModelKind.STARTER
        can_get = not (offer.is_here or is_under_way or offer.is_offline or is_starter)
        # The recommended one is called by its name: its button is the first thing one sees.
        text = self.tr("Get {name}").format(name=name)
        self.get.setText(text if offer.is_first else self.tr("Get"))
        named(self.get, text)
        named(self.use, self.tr("Use {name}").format(name=name))
        named(self.show_download, self.tr("Show the download of {name}").format(name=name))
        self.get.setVisible(can_get)
        self.use.setVisible(offer.is_here and not offer.is_used)
        self.show_download.setVisible(is_under_way)
        shown = (can_get, offer.is_here and not offer.is_used, is_under_way)
        self.buttons.setVisible(any(shown))
        self.buttons.refresh()
        self.details.name_for(self.tr("Details of {name}").format(name=name))

    def _fact_rows(self, model: RemoteModel) -> list[tuple[str, str]]:
        files = [f"{clean_label(file.name)} ({size_words(file.bytes)})" for file in model.files]
        pinned = {file.revision for file in model.files if file.revision}
        return [
            (self.tr("Parameters"), clean_label(in_words(model.parameters))),
            (self.tr("Comes from"), clean_label(model.repo)),
            (self.tr("Files"), "\n".join(files)),
            (self.tr("Version"), "\n".join(sorted(pinned))),
            (self.tr("SHA-256"), "\n".join(file.sha256 for file in model.files)),
            (self.tr("Licence"), clean_label(model.licence)),
            (
                self.tr("Access"),
                self.tr("Its publisher asks for an account and a token.") if model.is_gated else "",
            ),
        ]

    def _ask(self, wish: SignalInstance) -> None:
        if self._offer is not None:
            wish.emit(self._offer.model)

    def _on_get_clicked(self) -> None:
        self._ask(self.get_requested)

    def _on_use_clicked(self) -> None:
        self._ask(self.use_requested)

    def _on_show_clicked(self) -> None:
        self._ask(self.show_requested)


def _say(label: Words, text: str) -> None:
    """Nothing takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
