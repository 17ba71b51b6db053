# SPDX-License-Identifier: Apache-2.0
"""The menus below a message. Each is made when it is asked for and gone when it closes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.core.conversation import MessageNode
from app.core.params import Effort
from app.ui.chat.composer import ModelChoice
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.widgets import without_mnemonic

Ask = Callable[[MessageWish], None]


def needs_menu(context: MessageContext) -> bool:
    """Whether there is more than one way to answer again."""
    return context.has_effort or bool(_other_models(context))


def regenerate_menu(node: MessageNode, context: MessageContext, ask: Ask, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(to: QMenu, text: str, effort: Effort | None = None, model: Path | None = None) -> None:
        wish = MessageWish(WishKind.REGENERATE, node.id, effort=effort, model=model)
        to.addAction(without_mnemonic(text)).triggered.connect(lambda: ask(wish))

    add(menu, QCoreApplication.translate("MessageMenus", "Regenerate"))
    if context.has_effort:
        menu.addSeparator()
        for effort, text in (
            (Effort.LOW, QCoreApplication.translate("MessageMenus", "With low effort")),
            (Effort.MEDIUM, QCoreApplication.translate("MessageMenus", "With medium effort")),
            (Effort.HIGH, QCoreApplication.translate("MessageMenus", "With high effort")),
        ):
            add(menu, text, effort)
    others = _other_models(context)
    if others:
        menu.addSeparator()
        models = menu.addMenu(QCoreApplication.translate("MessageMenus", "With another model"))
        for choice in others:
            # What follows a tab stands in a column at the right.
            name = choice.name.replace("\t", " ")
            add(models, f"{name}\t{choice.facts}" if choice.facts else name, model=choice.path)
    return menu


class MoreMenu(QMenu):
    def __init__(
        self, *, is_question: bool, has_selection: bool, can_change: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.copy_plain = self.addAction(self.tr("Copy as plain text"))
        # A question is plain text already.
        self.copy_plain.setVisible(not is_question)
        self.quote = self.addAction(
            self.tr("Quote the selection") if has_selection else self.tr("Quote")
        )
        self.addSeparator()
        self.delete = self.addAction(self.tr("Delete from here on"))
        self.delete.setEnabled(can_change)


def _other_models(context: MessageContext) -> list[ModelChoice]:
    return [choice for choice in context.models if not choice.is_current and not choice.problem]
