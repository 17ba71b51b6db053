# SPDX-License-Identifier: Apache-2.0
"""Which models can be had: the one that fits, the others, a file one has, and what the hub has."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model_files import ModelKind, RemoteModel
from app.core.placement import LoadPlan, PlanChoice
from app.services.downloads import Downloads
from app.services.hardware import HardwareInfo
from app.services.models import Models
from app.services.placements import Placements
from app.services.settings import Settings
from app.ui.chat.text_button import Fold
from app.ui.models.file_drop import FileDrop
from app.ui.models.hub_search import HubSearch
from app.ui.models.offline import offline_reason
from app.ui.models.pieces import Heading, chain_tabs, drop_card, order_cards
from app.ui.models.remote_card import Offer, RemoteCard
from app.ui.models.token_field import TokenField
from app.ui.settings.form import Page, tint_frames
from app.ui.theme import SPACING_S


class GetPage(Page):
    """`files_chosen` carries a tuple of Paths, `download_requested` the id of a download that is to
    be shown."""

    files_chosen = Signal(object)
    download_requested = Signal(str)

    def __init__(
        self,
        downloads: Downloads,
        models: Models,
        hardware: HardwareInfo,
        placements: Placements,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Get a model"))
        self._downloads = downloads
        self._models = models
        self._placements = placements
        self._hardware = hardware
        self._settings = settings
        self.cards: dict[str, RemoteCard] = {}
        self._order: list[str] = []
        self._first = ""
        self._create_widgets()
        self._connect()
        self.refresh()

    def _create_widgets(self) -> None:
        self._intro = self.add_text("")
        self._list = QWidget(self)
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACING_S)
        self.add_widget(self._list)
        self._others = QWidget(self)
        self._other_cards = QVBoxLayout(self._others)
        self._other_cards.setContentsMargins(0, 0, 0, 0)
        self._other_cards.setSpacing(SPACING_S)
        text = self.tr("For sorting texts, and the small starter")
        self.others_fold = Fold(text, self._others, self)
        self.add_widget(self.others_fold)
        self.add_widget(self._others)
        self.drop = FileDrop(self)
        self.add_widget(self.drop)
        self.add_widget(Heading(self.tr("Search for others"), self))
        self.search = HubSearch(self._downloads, self)
        self.add_widget(self.search)
        self.token = TokenField(self._downloads, self)
        self.token_fold = Fold(self.tr("Models that need an account"), self.token, self)
        self.add_widget(self.token_fold)
        self.add_widget(self.token)

    def _connect(self) -> None:
        self.drop.chosen.connect(self.files_chosen)
        self.search.get_requested.connect(self._on_get_requested)
        self.token_fold.toggled.connect(self._on_token_toggled)
        self._downloads.changed.connect(self._refresh_cards)
        self._models.changed.connect(self._refresh_cards)
        self._models.chosen.connect(self._on_changed)
        self._hardware.changed.connect(self._on_hardware_changed)
        self._placements.planned.connect(self._refresh_cards)
        self._settings.changed.connect(self._on_setting_changed)

    def refresh(self) -> None:
        self.search.refresh()
        self._refresh_cards()

    def _refresh_cards(self) -> None:
        recommended = self._downloads.recommended()
        offers = list(self._downloads.offers())
        first = "" if recommended is None else recommended.id
        if recommended is not None:
            offers = [recommended, *(offer for offer in offers if offer.id != first)]
        order = [offer.id for offer in offers]
        if (order, first) != (self._order, self._first):
            self._order, self._first = order, first
            self._place_cards(offers)
        for offer in offers:
            self.cards[offer.id].show_offer(self._offer(offer))
        self._intro.setText(self._intro_words(recommended))

    def _place_cards(self, offers: list[RemoteModel]) -> None:
        for id_ in set(self.cards) - set(self._order):
            card = self.cards.pop(id_)
            drop_card(self._cards, card)
            drop_card(self._other_cards, card)
        for id_ in self._order:
            if id_ not in self.cards:
                self.cards[id_] = self._new_card()
        is_main = {
            offer.id: offer.kind is ModelKind.CHAT or offer.id == self._first for offer in offers
        }
        order_cards(self._cards, [self.cards[id_] for id_ in self._order if is_main[id_]])
        others = [self.cards[id_] for id_ in self._order if not is_main[id_]]
        order_cards(self._other_cards, others)
        self.others_fold.setVisible(bool(others))
        chain_tabs(self)

    def _new_card(self) -> RemoteCard:
        card = RemoteCard(self)
        card.get_requested.connect(self._on_card_get_requested)
        card.use_requested.connect(self._on_use_requested)
        card.show_requested.connect(self._on_show_requested)
        return card

    def _offer(self, model: RemoteModel) -> Offer:
        path = self._downloads.installed(model)
        return Offer(
            model=model,
            plan=self._plan(model),
            download=self._downloads.entry(model.id),
            is_here=path is not None,
            is_used=path is not None and path == self._models.current,
            is_offline=self._downloads.is_offline,
            offline_reason=offline_reason(self._downloads),
            is_first=model.id == self._first,
        )

    def _plan(self, model: RemoteModel) -> LoadPlan | None:
        """Of the choice that somebody gets who chooses nothing."""
        plans = self._downloads.forecast(model)
        return None if plans is None else plans.get(PlanChoice.BALANCED)

    def _intro_words(self, recommended: RemoteModel | None) -> str:
        if recommended is None:
            return self.tr("Looking at what this computer can do…")
        return self.tr(
            "The first one suits this computer best. A model is one large file; it is fetched "
            "once, and then answers without the internet."
        )

    def _on_card_get_requested(self, model: object) -> None:
        """The card shows how far it is."""
        if isinstance(model, RemoteModel):
            self._downloads.get(model)

    def _on_use_requested(self, model: object) -> None:
        path = self._downloads.installed(model) if isinstance(model, RemoteModel) else None
        if path is not None:
            self._models.choose(path)

    def _on_show_requested(self, model: object) -> None:
        if isinstance(model, RemoteModel):
            self.download_requested.emit(model.id)

    def _on_get_requested(self, model: object) -> None:
        if isinstance(model, RemoteModel):
            self._downloads.get(model)
            self.download_requested.emit(model.id)

    def _on_token_toggled(self, is_open: bool) -> None:
        if is_open:
            self._downloads.look_for_token()
            tint_frames(self.token)

    def _on_changed(self, *_: object) -> None:
        self._refresh_cards()

    def _on_hardware_changed(self) -> None:
        """What could not be read is not asked for again and again."""
        if self._hardware.hardware is not None:
            self._refresh_cards()
        elif not self._hardware.is_reading:
            self._intro.setText(self.tr("What this computer can do could not be found out."))

    def _on_setting_changed(self, name: str) -> None:
        if name in ("is_offline", "hub_endpoint"):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hardware.ensure()
