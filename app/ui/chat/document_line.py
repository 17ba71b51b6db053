# SPDX-License-Identifier: Apache-2.0
"""One line about the documents of a conversation: how many they are, and how much of them the
model reads."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.core.sanitizing import plain_tool_tip
from app.services.documents import WholeBudget
from app.ui.announcing import announce_checked
from app.ui.chat.text_button import Fold
from app.ui.theme import SPACING_S, SPACING_XS
from app.ui.widgets import ElidedLabel, FlatButton


class DocumentLine(QWidget):
    """`folded` is what the arrow shows and hides. `reads_everything_changed` carries whether the
    next question is to be answered from all of the text, part by part."""

    reads_everything_changed = Signal(bool)

    def __init__(self, folded: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = Fold(" ", folded, self)
        self.words = ElidedLabel("", self)
        self.words.set_muted()
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        text = self.tr("Read everything")
        self.everything = FlatButton("square", text, self, text=text)
        self.everything.setCheckable(True)
        self.everything.setToolTip(
            plain_tool_tip(
                self.tr(
                    "The next question is answered from all of the text, read part by part.\n"
                    "That takes its time, and is right for “summarise”, “list all”, “how many”."
                )
            )
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_XS, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self.fold)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.everything)
        self.everything.toggled.connect(self._on_everything_toggled)
        self.hide()

    @property
    def reads_everything(self) -> bool:
        return self.everything.isChecked()

    def set_reads_everything(self, reads: bool) -> None:
        """Without telling."""
        if reads != self.reads_everything:
            with QSignalBlocker(self.everything):
                self.everything.setChecked(reads)
            self._on_everything_checked()

    def show_state(
        self, documents: int, collections: int, readable: int, busy: int, budget: WholeBudget
    ) -> None:
        """`readable` documents have text by now, `busy` ones are still to be read to their end."""
        self.setVisible(bool(documents or collections))
        # As high with its button as without.
        self.setMinimumHeight(self.everything.sizeHint().height())
        if documents:
            count = self.tr("%Ln document(s)", "", documents)
        else:
            count = self.tr("%Ln collection(s)", "", collections)
        self.fold.setText(count)
        self.fold.name_for(self.tr("Show or hide the documents ({count})").format(count=count))
        self.fold.updateGeometry()
        words, tip = self._words(documents, collections, readable, budget)
        if busy and (readable or collections):
            words = " · ".join((words, self.tr("%Ln being read", "", busy)))
        self.words.set_text(words)
        if tip:
            self.words.setToolTip(plain_tool_tip(tip))
        self.words.setAccessibleDescription(tip)
        is_all_whole = len(budget.whole) >= readable + busy and not collections
        has_more = bool(readable or collections) and not is_all_whole
        self.everything.setVisible(has_more or self.reads_everything)
        self._update_everything()

    def _words(
        self, documents: int, collections: int, readable: int, budget: WholeBudget
    ) -> tuple[str, str]:
        """What is shown, and what explains it."""
        locale = QLocale()
        used, room = locale.toString(budget.used), locale.toString(budget.room)
        whole = len(budget.whole)
        searched = max(0, readable - whole)
        if not collections and documents and not readable:
            return self.tr("Being read; you can ask already"), ""
        explained = self.tr(
            "Up to {room} tokens of text are read whole. What does not fit is searched: the model "
            "opens the places that it finds."
        ).format(room=room)
        if not whole:
            return self.tr("Searched"), explained if budget.room else ""
        if not searched and not collections:
            words = self.tr("Whole text: {used} of {room} tokens").format(used=used, room=room)
            return words, self.tr("The model reads all of it before it answers.")
        words = self.tr("{whole} whole ({used} of {room} tokens), the rest searched")
        return words.format(whole=locale.toString(whole), used=used, room=room), explained

    def _on_everything_toggled(self, is_on: bool) -> None:
        self._on_everything_checked()
        self.reads_everything_changed.emit(is_on)

    def _on_everything_checked(self) -> None:
        self._update_everything()
        announce_checked(self.everything)

    def _update_everything(self) -> None:
        is_on = self.everything.isChecked()
        self.everything.set_icon_name("check-square" if is_on else "square")
        self.everything.set_strong(is_on)
