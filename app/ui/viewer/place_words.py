# SPDX-License-Identifier: Apache-2.0
"""How a place in a document is called."""

from PySide6.QtCore import QCoreApplication

from app.core.documents import UnitKind
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.document_views import UnitPlace


def unit_words(unit: UnitPlace) -> str:
    """Empty where a text just flows on."""
    label = clean_label(one_line(unit.label))
    if unit.kind is UnitKind.SLIDE:
        text = QCoreApplication.translate("PlaceWords", "Slide {0}")
        return text.format(unit.page or unit.number)
    if unit.kind is UnitKind.PAGE and unit.page is not None:
        return QCoreApplication.translate("PlaceWords", "Page {0}").format(unit.page)
    if unit.kind in (UnitKind.CHAPTER, UnitKind.SECTION):
        return clean_label(one_line(unit.section)) or label
    return label


def caption_of(unit: UnitPlace) -> str:
    """What is said above a unit: chapters and sections begin with a heading of their own."""
    return "" if unit.kind in (UnitKind.CHAPTER, UnitKind.SECTION) else unit_words(unit)


def page_words(page: int, pages: int) -> str:
    text = QCoreApplication.translate("PlaceWords", "Page {page} of {pages}")
    return text.format(page=page, pages=pages)
