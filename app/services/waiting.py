# SPDX-License-Identifier: Apache-2.0
"""Questions that were asked while the model for them was still on its way."""

from PySide6.QtCore import QObject, Signal

from app.services.downloads import DownloadProgress, Downloads, DownloadState
from app.services.models import Models
from app.services.sentences import in_words
from app.services.settings import Settings
from app.services.temporary import is_temporary

_GOES_ON = (DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.WAITING)


class Waiting(QObject):
    """One question for each conversation: the last one, with all that was asked before it. They
    survive a restart, but for those of temporary conversations."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        models: Models,
        downloads: Downloads,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._models = models
        self._downloads = downloads
        self._questions = dict(settings.waiting_questions)
        self._impatient: set[str] = set()

    @property
    def questions(self) -> dict[str, int]:
        """A message for each conversation."""
        return dict(self._questions)

    @property
    def has_model(self) -> bool:
        """Whether one answers for which nobody needs to wait."""
        return self._models.current is not None and not self._models.is_starter

    def waits_for(self, conversation_id: str | None) -> DownloadProgress | None:
        """What a question that is asked there now would wait for. Not for a download that stands
        still, unless there is nothing else that could answer."""
        wanted = self._downloads.wanted
        if wanted is None or self.has_model or conversation_id in self._impatient:
            return None
        goes_on = wanted.state in _GOES_ON and not self._downloads.is_offline
        if goes_on or self._models.current is None:
            return wanted
        return None

    def question_of(self, conversation_id: str | None) -> int | None:
        return None if conversation_id is None else self._questions.get(conversation_id)

    def add(self, conversation_id: str, question: int) -> None:
        self._questions[conversation_id] = question
        self._keep()

    def remove(self, conversation_id: str) -> None:
        if self._questions.pop(conversation_id, None) is not None:
            self._keep()

    def lose_patience(self, conversation_id: str) -> None:
        """What is asked there from now on is answered by whatever there is."""
        self._impatient.add(conversation_id)

    def words(self) -> str:
        """What stands below a question that waits."""
        wanted = self._downloads.wanted
        if wanted is None:
            return self.tr("Answered when a model is here.")
        answered = self.tr("Answered when {name} is here").format(name=wanted.name)
        return f"{answered}: {self._state_words(wanted)}"

    def given_up_words(self) -> str:
        """For those who waited, when the download was cancelled."""
        if self._models.current is None:
            return self.tr(
                "The model is no longer fetched. Your question is kept; choose a model for it."
            )
        return self.tr("The model is no longer fetched, so the starter model answers.")

    def _state_words(self, wanted: DownloadProgress) -> str:
        share = wanted.received / wanted.total if wanted.total else 0.0
        percent = self.tr("{percent} %").format(percent=int(100 * share))
        match wanted.state:
            case DownloadState.QUEUED:
                return self.tr("the download begins soon")
            case DownloadState.RUNNING if wanted.seconds_left is not None:
                return f"{percent}, {self._time_words(wanted.seconds_left)}"
            case DownloadState.PAUSED:
                return self.tr("the download is paused at {percent}").format(percent=percent)
            case DownloadState.WAITING | DownloadState.FAILED if wanted.note:
                return in_words(wanted.note)
            case _:
                return percent

    def _time_words(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        if seconds < 5400:
            return self.tr("%n minute(s) left", "", round(seconds / 60))
        return self.tr("%n hour(s) left", "", round(seconds / 3600))

    def _keep(self) -> None:
        self._settings.waiting_questions = {
            conversation: question
            for conversation, question in self._questions.items()
            if not is_temporary(conversation)
        }
        self.changed.emit()
