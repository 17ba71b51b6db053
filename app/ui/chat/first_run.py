# SPDX-License-Identifier: Apache-2.0
"""What somebody meets who has no model yet: what fits this computer, one button, and meanwhile the
starter."""

from PySide6.QtCore import QObject, Signal

from app import frozen
from app.core.model_files import (
    DownloadProgress,
    DownloadState,
    FoundModel,
    ModelFile,
    ModelKind,
    RemoteModel,
)
from app.core.placement import Fit, LoadPlan, PlanChoice
from app.services.chat_session import ChatSession
from app.services.downloads import Downloads
from app.services.hardware import HardwareInfo
from app.services.models import GPT_OSS, Models
from app.ui.chat.offer_card import Offer
from app.ui.chat.welcome import Welcome
from app.ui.models.words import (
    context_words,
    download_words,
    pace_words,
    size_words,
    speed_words,
)
from app.ui.progress_words import progress_words

_STANDS = (DownloadState.PAUSED, DownloadState.FAILED)


class FirstRun(QObject):
    """Decides what the first page says. `fetching`: somebody asked for a model and may write."""

    fetching = Signal()
    open_model_requested = Signal()
    models_requested = Signal()

    def __init__(
        self,
        welcome: Welcome,
        session: ChatSession,
        models: Models,
        downloads: Downloads,
        hardware: HardwareInfo,
    ) -> None:
        super().__init__(welcome)
        self._welcome = welcome
        self._session = session
        self._models = models
        self._downloads = downloads
        self._hardware = hardware
        self._has_looked = False
        self._offered: RemoteModel | None = None
        self._usable: ModelFile | DownloadProgress | FoundModel | None = None
        card = welcome.card
        card.action_requested.connect(self._on_action_requested)
        card.download_requested.connect(self._on_download_requested)
        card.file_requested.connect(self.open_model_requested)
        card.others_requested.connect(self.models_requested)
        session.opened.connect(self.update)
        session.state_changed.connect(self.update)
        models.changed.connect(self.update)
        models.chosen.connect(self._on_chosen)
        models.found_changed.connect(self.update)
        downloads.changed.connect(self.update)
        downloads.wanted_changed.connect(self.update)
        hardware.changed.connect(self.update)

    def update(self) -> None:
        """Shows what holds now; nothing while there is a message to be seen."""
        if self._session.nodes:
            return
        if self._session.is_temporary:
            self._welcome.show_temporary()
            return
        entry = self._models.current_entry
        has_starter = self._models.is_starter
        if entry is not None and not has_starter:
            if entry.architecture == GPT_OSS:
                self._welcome.show_gpt_oss(entry.name)
            else:
                self._welcome.show_other_model(entry.name)
        elif self._models.current is not None and not has_starter:
            # Not looked at yet; it will be in a moment.
            self._welcome.show_other_model(self._models.current_name)
        else:
            self._show_way(has_starter=has_starter)

    def _show_way(self, *, has_starter: bool) -> None:
        """To a model that is worth it."""
        awaited = self._session.waits_for
        if awaited is not None and awaited.state not in _STANDS:
            self._welcome.show_waiting(awaited.name, has_starter=has_starter)
            return
        self._look()
        self._offered = self._best_offer()
        self._usable = self._installed() or self._begun() or self._found()
        self._welcome.show_offer(
            self._offer(), has_starter=has_starter, lacks_package=self._lacks_package
        )

    @property
    def _lacks_package(self) -> bool:
        has_starter = any(entry.is_starter for entry in self._models.entries)
        return frozen.starter_is_apart() and self._models.is_scanned and not has_starter

    def _look(self) -> None:
        """Once, and only for somebody who needs it: into this computer, and the folders of other
        programs."""
        if not self._has_looked and self._models.is_scanned:
            self._has_looked = True
            self._models.look_elsewhere()
            self._hardware.ensure()

    def _installed(self) -> ModelFile | None:
        """One that is here already, while the starter was chosen."""
        chat = (
            entry
            for entry in self._models.entries
            if entry.kind is ModelKind.CHAT and not entry.is_starter and not entry.problem
        )
        return next(chat, None)

    def _begun(self) -> DownloadProgress | None:
        """A download that stands still until somebody does something."""
        wanted = self._downloads.wanted
        return wanted if wanted is not None and wanted.state in _STANDS else None

    def _found(self) -> FoundModel | None:
        """What another program keeps, and is what would be downloaded; or any gpt-oss."""
        found = [one for one in self._models.found_elsewhere or () if one.architecture == GPT_OSS]
        offered = "" if self._offered is None else self._offered.id
        same = [one for one in found if one.catalogue_id and one.catalogue_id == offered]
        return next(iter([*same, *found]), None)

    def _best_offer(self) -> RemoteModel | None:
        """None when there is nothing to fetch."""
        # Whoever asks before the computer was looked at has it looked at again, which this page
        # does once: an engine that cannot be started would be started for ever.
        is_known = self._hardware.hardware is not None
        recommended = self._downloads.recommended() if is_known else None
        if recommended is not None and recommended.kind is not ModelKind.STARTER:
            return recommended
        chat = [one for one in self._downloads.offers() if one.kind is ModelKind.CHAT]
        # Where nothing fits, the smallest is the one that is explained.
        return min(chat, key=lambda one: one.memory_bytes, default=None)

    def _plan_of(self, model: RemoteModel) -> LoadPlan | None:
        is_known = self._hardware.hardware is not None
        plans = self._downloads.forecast(model) if is_known else None
        return None if plans is None else plans.get(PlanChoice.BALANCED)

    def _offer(self) -> Offer:
        usable, model = self._usable, self._offered
        if isinstance(usable, ModelFile):
            return Offer(
                self.tr("{name} is on this computer").format(name=usable.name),
                self.tr("Its answers are worth more than those of the starter model."),
                self.tr("Use {name}").format(name=usable.name),
                icon="check",
                has_file=False,
            )
        if isinstance(usable, DownloadProgress):
            return self._offer_of_begun(usable)
        if isinstance(usable, FoundModel):
            return self._offer_of_found(usable)
        if model is None:
            return Offer(
                self.tr("Choose a model"),
                self.tr("Open a GGUF file here, or drop it onto this window."),
                self.tr("Open model file…"),
                icon="folder-open",
                has_file=False,
            )
        return self._offer_of(model, self._plan_of(model))

    def _offer_of_begun(self, progress: DownloadProgress) -> Offer:
        if progress.state is DownloadState.FAILED:
            title = self.tr("{name} could not be fetched").format(name=progress.name)
            action, icon = self.tr("Try again"), "arrow-clockwise"
        else:
            title = self.tr("{name} is not here yet").format(name=progress.name)
            action, icon = self.tr("Go on with the download"), "play"
        return Offer(title, progress_words(progress), action, icon=icon)

    def _offer_of_found(self, found: FoundModel) -> Offer:
        anew = ""
        if self._offered is not None and not self._downloads.is_offline:
            anew = self.tr("Download it anew")
        return Offer(
            self.tr("{app} already has {name}").format(app=found.app, name=found.name),
            self.tr("It can be used where it is: nothing has to be downloaded ({size}).").format(
                size=size_words(found.bytes)
            ),
            self.tr("Use it"),
            icon="check",
            download=anew,
            has_file=not anew,
        )

    def _offer_of(self, model: RemoteModel, plan: LoadPlan | None) -> Offer:
        title, facts = self._forecast(model, plan)
        if self._downloads.is_offline:
            text = self.tr(
                "Harmonium is offline, so nothing is downloaded. Fetch the file on another "
                "computer and bring it here."
            )
            return Offer(
                title,
                f"{facts}\n{text}" if facts else text,
                self.tr("I have the file…"),
                icon="folder-open",
                has_file=False,
            )
        price = download_words(model.bytes) if model.bytes else ""
        facts = "\n".join(part for part in (facts, price) if part)
        if plan is not None and plan.fit in (Fit.SLOW, Fit.NO):
            anyway = self.tr("Get {name} anyway").format(name=model.name)
            return Offer(
                title,
                facts,
                self.tr("See other models…"),
                icon="cube",
                download=anyway if plan.fit is Fit.SLOW else "",
                has_others=False,
            )
        return Offer(title, facts, self.tr("Get {name}").format(name=model.name))

    def _forecast(self, model: RemoteModel, plan: LoadPlan | None) -> tuple[str, str]:
        """What it means for this computer, and how that shows."""
        if plan is None:
            is_looking = self._hardware.hardware is None and self._hardware.is_reading
            looking = self.tr("Looking whether it fits this computer…") if is_looking else ""
            return model.name, looking
        name, speed = model.name, speed_words(plan.decode)
        text = self.tr("Forecast: {speed}, {context} context.\n{pace}")
        forecast = text.format(
            speed=speed, context=context_words(plan.n_ctx), pace=pace_words(plan.decode)
        )
        match plan.fit:
            case Fit.GOOD:
                return self.tr("{name} fits this computer").format(name=name), forecast
            case Fit.TIGHT:
                more = self.tr("Close other large programs while it answers.")
                title = self.tr("{name} just fits this computer").format(name=name)
                return title, f"{forecast}\n{more}"
            case Fit.SLOW:
                text = self.tr(
                    "It needs {memory} of memory. From the disk it would run too: {speed}. {pace}"
                )
                facts = text.format(
                    memory=size_words(model.memory_bytes),
                    speed=speed,
                    pace=pace_words(plan.decode),
                )
                return self.tr("{name} is large for this computer").format(name=name), facts
            case Fit.NO:
                text = self.tr("It needs {memory} of memory.")
                facts = text.format(memory=size_words(model.memory_bytes))
                return self.tr("{name} is too large for this computer").format(name=name), facts

    def _on_action_requested(self) -> None:
        usable, model = self._usable, self._offered
        if isinstance(usable, ModelFile):
            self._models.choose(usable.path)
            self.fetching.emit()
        elif isinstance(usable, DownloadProgress):
            if usable.state is DownloadState.FAILED:
                self._downloads.retry(usable.id)
            else:
                self._downloads.resume(usable.id)
            self.fetching.emit()
        elif isinstance(usable, FoundModel):
            self._models.adopt(usable)
            self.fetching.emit()
        elif model is None or self._downloads.is_offline:
            self.open_model_requested.emit()
        else:
            plan = self._plan_of(model)
            if plan is not None and plan.fit in (Fit.SLOW, Fit.NO):
                self.models_requested.emit()
            else:
                self._get(model)

    def _on_download_requested(self) -> None:
        if self._offered is not None:
            self._get(self._offered)

    def _get(self, model: RemoteModel) -> None:
        self._downloads.get(model)
        self.fetching.emit()

    def _on_chosen(self, path: object) -> None:
        del path
        self.update()
