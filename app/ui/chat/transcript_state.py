# SPDX-License-Identifier: Apache-2.0
"""What a transcript remembers about its messages, so that a message's widget can be taken away
while it is scrolled out of sight and be built again as it was."""

from collections.abc import Container
from dataclasses import dataclass, field

from app.core.messages import AttachmentPart, DocumentPart


@dataclass(slots=True)
class Edit:
    """A question that is being rewritten. `documents` are those that came with it and stay with the
    conversation. `is_sent`: it was sent, and is over once its place is
    taken by the new version."""

    text: str
    attachments: tuple[AttachmentPart, ...] = ()
    documents: tuple[DocumentPart, ...] = ()
    cursor: int = 0
    is_sent: bool = False


@dataclass(slots=True)
class TranscriptState:
    """Of one conversation. Panes are named by their message and their place in it, counted from 0;
    steps by their message and their part's index."""

    edits: dict[int, Edit] = field(default_factory=dict[int, Edit])
    open_steps: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    refocus: tuple[int, bool] | None = None
    """A version that was just asked for with the keyboard, and whether as the one before."""
    _panes: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])
    _shows_reasoning: bool | None = None
    _rules: list[tuple[int, bool]] = field(default_factory=list[tuple[int, bool]])

    def set_remembered(self, shows_reasoning: bool | None) -> None:
        """What the conversation remembers from before; the first word counts."""
        if self._shows_reasoning is None:
            self._shows_reasoning = shows_reasoning

    @property
    def shows_reasoning(self) -> bool:
        """Whether the panes of the next answer stand open."""
        return self._rules[-1][1] if self._rules else bool(self._shows_reasoning)

    def is_pane_open(self, message_id: int, pane: int) -> bool:
        if (message_id, pane) in self._panes:
            return self._panes[message_id, pane]
        for newest, is_open in reversed(self._rules):
            if message_id > newest:
                return is_open
        return bool(self._shows_reasoning)

    def set_pane_open(self, message_id: int, pane: int, is_open: bool, newest: int) -> None:
        """One pane, and those of messages after `newest`: what is on the screen stays as it is."""
        self._shows_reasoning = bool(self._shows_reasoning)
        self._panes[message_id, pane] = is_open
        self._rules.append((newest, is_open))

    def set_all_open(self, is_open: bool) -> None:
        self._panes.clear()
        self._rules.clear()
        self._shows_reasoning = is_open

    def forget_sent(self, shown: Container[int]) -> None:
        """Edits that were sent and whose question is not shown any longer."""
        for message_id in [id for id, edit in self.edits.items() if edit.is_sent]:
            if message_id not in shown:
                del self.edits[message_id]
