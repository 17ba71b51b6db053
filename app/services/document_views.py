# SPDX-License-Identifier: Apache-2.0
"""What the viewer of documents asks for, answered from a thread of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A display line that holds what was looked for. `page` and `label` are its unit's."""

    line: int
    page: int | None
    label: str
    text: str


class DocumentViews(QObject):
    """Every method returns at once with the number of the request; one signal with that number
    follows, unless the request was given up. Instead of its value it carries a HarmoniumError
    where there is none.

    `image_ready` carries a PageImage, `boxes_ready` a dict of page -> tuple[Box, ...],
    `lines_ready` a tuple[str, ...], `units_ready` a tuple[Unit, ...] without their texts,
    `unit_ready` a Unit with its text, `found` a tuple[FoundLine, ...]."""

    image_ready = Signal(int, object)
    boxes_ready = Signal(int, object)
    lines_ready = Signal(int, object)
    units_ready = Signal(int, object)
    unit_ready = Signal(int, object)
    found = Signal(int, object)

    def page_image(self, document_id: str, page: int, width: int) -> int:
        """Of a PDF. `page` counts from 1, `width` is in pixels."""
        raise NotImplementedError

    def boxes(self, document_id: str, first_line: int, last_line: int) -> int:
        """Where these display lines (the last included) stand on the pages of a PDF."""
        raise NotImplementedError

    def lines(self, document_id: str, first_line: int, last_line: int) -> int:
        """Display lines, the last included; fewer where the document ends."""
        raise NotImplementedError

    def units(self, document_id: str) -> int:
        """What the document is divided into, in order."""
        raise NotImplementedError

    def unit(self, document_id: str, number: int) -> int:
        raise NotImplementedError

    def find(self, document_id: str, text: str) -> int:
        """In the lines, whatever the case of the letters."""
        raise NotImplementedError

    def give_up(self, request: int) -> None:
        """Nobody wants to see it any longer."""
        raise NotImplementedError

    def open_in_system(self, document_id: str) -> None:
        """In the program that the system has for it."""
        raise NotImplementedError
