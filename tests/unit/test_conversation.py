# SPDX-License-Identifier: Apache-2.0
"""Branches of a conversation as a value."""

import pytest

from app.core.conversation import Conversation, MessageNode
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort


def node(id_: int, parent: int | None, role: Role = Role.USER) -> MessageNode:
    text = str(id_)
    if role is Role.USER:
        return MessageNode(id_, parent, user_message(text))
    return MessageNode(id_, parent, Message(role, (TextPart(text),)))


TREE = Conversation(
    "c",
    "",
    0.0,
    0.0,
    "2026-01-01",
    "",
    Effort.LOW,
    9,
    (
        node(1, None),
        node(2, 1, Role.ASSISTANT),
        node(3, 2),
        node(4, 3, Role.ASSISTANT),
        node(5, 1, Role.ASSISTANT),
        node(6, None),
        node(7, 3, Role.ASSISTANT),
        node(8, 5),
        node(9, 2),
    ),
)


@pytest.mark.parametrize(
    ("id_", "versions"),
    [(1, (1, 6)), (6, (1, 6)), (2, (2, 5)), (3, (3, 9)), (7, (4, 7)), (8, (8,))],
)
def test_versions_stand_at_the_same_place(id_: int, versions: tuple[int, ...]) -> None:
    assert TREE.siblings(id_) == versions


def test_a_question_is_no_version_of_an_answer_at_its_place() -> None:
    nodes = (node(1, None), node(2, 1, Role.ASSISTANT), node(3, 1))
    tree = Conversation("c", "", 0.0, 0.0, "2026-01-01", "", Effort.LOW, 3, nodes)
    assert tree.siblings(2) == (2,)
    assert tree.siblings(3) == (3,)


@pytest.mark.parametrize(("id_", "leaf"), [(1, 9), (2, 9), (3, 7), (4, 4), (5, 8), (6, 6), (9, 9)])
def test_the_newest_leaf_is_the_one_written_last_below(id_: int, leaf: int) -> None:
    assert TREE.newest_leaf(id_) == leaf
