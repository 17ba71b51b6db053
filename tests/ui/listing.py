# SPDX-License-Identifier: Apache-2.0
"""Conversations to list, and what the sidebar shows of them."""

import time

from pytestqt.qtbot import QtBot

from app.core.conversation import Conversation, MessageNode
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.main import Application
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.ui.sidebar.rows import HeadingRow, NoteRow, Row

DAY_S = 24 * 3600.0


def conversation(title: str, question: str = "A question", days_ago: float = 0) -> Conversation:
    """A question and its answer."""
    moment = time.time() - days_ago * DAY_S
    answer = Message(Role.ASSISTANT, (TextPart(f"Answer to {question}"),))
    nodes = (
        MessageNode(1, None, user_message(question), created=moment),
        MessageNode(2, 1, answer, created=moment),
    )
    return Conversation("", title, moment, moment, "2026-01-02", "", Effort.LOW, 2, nodes)


def insert(paths: Paths, *conversations: Conversation) -> list[str]:
    database = open_database(paths.database)
    try:
        return ConversationStore(database).insert(conversations)
    finally:
        database.close()


def write_conversations(paths: Paths, *titles_and_questions: tuple[str, str]) -> list[str]:
    """The last one is the newest."""
    return insert(paths, *(conversation(*words) for words in titles_and_questions))


def item_model(application: Application) -> ConversationItemModel:
    model = application.window.sidebar.list_view.model()
    assert isinstance(model, ConversationItemModel)
    return model


def rows(application: Application) -> list[Row]:
    return list(item_model(application).rows)


def titles(application: Application) -> list[str]:
    """Of folders, conversations and results."""
    model = item_model(application)
    return [model.title_of(row) for row in model.rows if not isinstance(row, HeadingRow | NoteRow)]


def lines(application: Application) -> list[str]:
    """Headings and notes too."""
    model = item_model(application)
    return [model.title_of(row) for row in model.rows]


def search(qtbot: QtBot, application: Application, text: str) -> None:
    """Until its results are there."""
    conversations = application.conversations
    with qtbot.waitSignal(conversations.results_changed):
        application.window.sidebar.search_field.setText(text)
