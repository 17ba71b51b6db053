# SPDX-License-Identifier: Apache-2.0
"""What a person does with the window."""

from pytestqt.qtbot import QtBot

from app.core.conversation import Conversation, MessageNode
from app.main import Application
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database


def ask(application: Application, question: str) -> None:
    """Types it and presses the round button."""
    composer = application.window.page.composer
    composer.set_text(question)
    composer.send_button.click()


def ask_and_wait(qtbot: QtBot, application: Application, question: str) -> MessageNode:
    """The stored answer."""
    with qtbot.waitSignal(application.session.answer_finished) as blocker:
        ask(application, question)
    assert blocker.args is not None
    ended = blocker.args[0]
    assert ended.node is not None
    return ended.node


def stored(paths: Paths) -> list[Conversation]:
    """What is on the disk now, newest first."""
    database = open_database(paths.database)
    try:
        store = ConversationStore(database)
        return [store.load(summary.id) for summary in store.summaries()]
    finally:
        database.close()
