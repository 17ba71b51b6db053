# SPDX-License-Identifier: Apache-2.0
"""One download: how far it is, why it waits, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.core.model_files import DownloadProgress, DownloadState
from app.core.sanitizing import clean_label
from app.ui.models.pieces import ButtonRow, Card, Heading, OutlineButton, Words, named
from app.ui.models.words import size_words
from app.ui.progress_line import ProgressLine
from app.ui.progress_words import progress_words
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton

_GOES_ON = (DownloadState.RUNNING, DownloadState.WAITING, DownloadState.QUEUED)
_CAN_CANCEL = (*_GOES_ON, DownloadState.PAUSED, DownloadState.FAILED)


class DownloadCard(Card):
    """The wishes carry its id."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    retry_requested = Signal(str)
    cancel_requested = Signal(str)
    use_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: DownloadProgress | None = None
        self._is_used = False
        self._is_asking = False
        self._wishes: dict[FlatButton, SignalInstance] = {}
        self.name = Heading("", self)
        self.bar = ProgressLine("", self)
        self.state = Words("", self)
        self.amount = Words("", self)
        self.amount.set_muted()
        self.buttons = ButtonRow(self)
        self.pause = self._button("pause", self.tr("Pause"), self.pause_requested)
        self.resume = self._button("play", self.tr("Go on"), self.resume_requested)
        self.retry = self._button("arrow-clockwise", self.tr("Try again"), self.retry_requested)
        self.use = self._button("check", self.tr("Use it"), self.use_requested)
        self.forget = self._button("x", self.tr("Take off the list"), self.forget_requested)
        self.cancel = FlatButton("x", "", self, text=self.tr("Cancel"))
        self.throw = self._button("trash", self.tr("Throw it away"), self.cancel_requested)
        self.keep = FlatButton("", "", self, text=self.tr("Keep it"))
        self.buttons.add(
            self.pause, self.resume, self.retry, self.use, self.forget, self.cancel,
            self.throw, self.keep,
        )  # fmt: skip
        for widget in (self.name, self.bar, self.state, self.amount):
            self.body.addWidget(widget)
        self.body.addSpacing(SPACING_S)
        self.body.addWidget(self.buttons)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)

    @property
    def progress(self) -> DownloadProgress | None:
        return self._progress

    @property
    def goes_on(self) -> bool:
        return self._progress is not None and self._progress.state in _GOES_ON

    def show_progress(self, progress: DownloadProgress, *, is_used: bool = False) -> None:
        """`is_used`: by whoever answers at present."""
        if (progress, is_used) == (self._progress, self._is_used):
            return
        is_other = self._progress is None or progress.state != self._progress.state
        is_other = is_other or is_used != self._is_used
        self._progress, self._is_used = progress, is_used
        name = clean_label(progress.name)
        self.name.setText(name)
        self.bar.setAccessibleName(self.tr("Download of {name}").format(name=name))
        self.bar.set_fraction(progress.received / max(1, progress.total))
        self.bar.set_quiet(progress.state is not DownloadState.RUNNING)
        self.bar.setVisible(progress.state is not DownloadState.DONE)
        self._show_words(progress)
        if is_other:
            self._is_asking = self._is_asking and progress.state in _CAN_CANCEL
            self._show_buttons(progress, name)

    def _show_words(self, progress: DownloadProgress) -> None:
        if self._is_asking:
            text = self.tr("Throw away the {size} that are here already?")
            self.state.setText(text.format(size=size_words(progress.received)))
        elif progress.state is DownloadState.DONE:
            self.state.setText(self.tr("It is here, and it is exactly the published file."))
        else:
            self.state.setText(progress_words(progress))
        if progress.state is DownloadState.DONE:
            in_use = self.tr("in use") if self._is_used else ""
            self.amount.setText(" · ".join(filter(None, (size_words(progress.total), in_use))))
        else:
            text = self.tr("{received} of {total}")
            received, total = size_words(progress.received), size_words(progress.total)
            self.amount.setText(text.format(received=received, total=total))

    def _show_buttons(self, progress: DownloadProgress, name: str) -> None:
        state = progress.state
        had_focus = self.holds_focus()
        shown = {
            self.pause: state in _GOES_ON,
            self.resume: state is DownloadState.PAUSED,
            self.retry: state is DownloadState.FAILED,
            self.use: state is DownloadState.DONE and not self._is_used,
            self.forget: state is DownloadState.DONE,
            self.cancel: state in _CAN_CANCEL,
        }
        for button, is_shown in shown.items():
            button.setVisible(is_shown and not self._is_asking)
        for button in (self.throw, self.keep):
            button.setVisible(self._is_asking)
        names = {
            self.pause: self.tr("Pause the download of {name}"),
            self.resume: self.tr("Go on with the download of {name}"),
            self.retry: self.tr("Try to download {name} again"),
            self.use: self.tr("Use {name}"),
            self.forget: self.tr("Take {name} off the list"),
            self.cancel: self.tr("Cancel the download of {name}"),
            self.throw: self.tr("Throw away what is here of {name}"),
            self.keep: self.tr("Keep the download of {name}"),
        }
        for button, text in names.items():
            named(button, text.format(name=name))
        self.buttons.refresh()
        if had_focus:
            first = next((one for one in self.buttons.buttons if one.isVisibleTo(self)), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, icon_name: str, text: str, wish: SignalInstance) -> FlatButton:
        kind = FlatButton if wish == self.forget_requested else OutlineButton
        button = kind(icon_name, text, self, text=text)
        self._wishes[button] = wish
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if self._progress is not None and isinstance(button, FlatButton):
            self._is_asking = False
            self._wishes[button].emit(self._progress.id)

    def _on_cancel_clicked(self) -> None:
        self._ask(is_asking=True)

    def _on_keep_clicked(self) -> None:
        self._ask(is_asking=False)

    def _ask(self, *, is_asking: bool) -> None:
        """Gigabytes are gone with one click otherwise."""
        if self._progress is not None:
            self._is_asking = is_asking
            self._show_words(self._progress)
            self._show_buttons(self._progress, clean_label(self._progress.name))
            (self.keep if is_asking else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)
