# SPDX-License-Identifier: Apache-2.0
"""Messages that join a conversation. Each function is a part of its caller's transaction."""

from dataclasses import replace

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.messages import Message, Role
from app.store import folders
from app.store.access import INTERRUPTED_ERROR, set_column
from app.store.owner import this_process
from app.store.rows import insert_conversation, insert_message
from app.store.search import index_message, index_title
from app.store.sql import Cursor


def insert_tree(cursor: Cursor, conversation: Conversation, id_prefix: str) -> tuple[int, str]:
    """Copies a whole conversation under a new id; its number and id. Each parent must stand before
    its children. An answer that is being generated is copied as interrupted."""
    folders.require(cursor, conversation.folder)
    number, conversation_id = insert_conversation(cursor, conversation, id_prefix)
    index_title(cursor, number, conversation.title)
    new_ids: dict[int | None, int | None] = {None: None}
    for node in conversation.nodes:
        if node.state is MessageState.GENERATING:
            node = replace(node, state=MessageState.INTERRUPTED, error=INTERRUPTED_ERROR)
        copy = replace(node, parent=new_ids[node.parent])
        new_ids[node.id] = message_id = insert_message(cursor, number, copy)
        index_message(cursor, message_id, node.message)
    set_column(cursor, number, "head", new_ids[conversation.head])
    return number, conversation_id


def add_node(cursor: Cursor, number: int, node: MessageNode) -> int:
    """Adds it and shows its branch; its id. An answer that is being generated is owned by this
    process."""
    if node.state is MessageState.GENERATING:
        message_id = insert_message(cursor, number, node, this_process())
    else:
        message_id = insert_message(cursor, number, node)
        index_message(cursor, message_id, node.message)
    cursor.execute(
        "UPDATE conversation SET head = ?, updated = ? WHERE number = ?",
        (message_id, node.created, number),
    )
    return message_id


def add_exchange(cursor: Cursor, number: int, asked: MessageNode, model: str) -> tuple[int, int]:
    """A question and the answer that this process now generates; their ids."""
    question_id = add_node(cursor, number, asked)
    answer = replace(
        asked,
        parent=question_id,
        message=Message(Role.ASSISTANT, ()),
        state=MessageState.GENERATING,
        model=model,
    )
    return question_id, add_node(cursor, number, answer)
