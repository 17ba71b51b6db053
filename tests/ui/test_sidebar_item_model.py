# SPDX-License-Identifier: Apache-2.0
"""The rows of the sidebar as Qt sees them, and what a change of the list does to them."""

import datetime
import random
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from app.core.conversation import ConversationSummary
from app.services.newest_first import NewestFirst
from app.ui.sidebar.conversation_item_model import ConversationItemModel, plain
from app.ui.sidebar.rows import HeadingRow, Row, Section
from app.ui.sidebar.sections import Sections


def local(days_ago: float) -> float:
    noon = datetime.datetime.combine(datetime.date.today(), datetime.time(12))
    return (noon - datetime.timedelta(days=days_ago)).timestamp()


def item(number: int, days_ago: float = 0) -> ConversationSummary:
    return ConversationSummary(str(number), f"Title {number}", local(days_ago) - number, 2)


def show(model: ConversationItemModel, items: Sequence[ConversationSummary]) -> None:
    model.show(Sections().by_time(items, datetime.date.today()))


def shown(model: ConversationItemModel) -> list[str]:
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def test_conversations_stand_under_headings_by_time() -> None:
    model = ConversationItemModel()
    show(model, [item(number, days) for number, days in enumerate([0, 0, 1, 3, 7, 800])])
    long_ago = datetime.date.today() - datetime.timedelta(days=800)
    found = shown(model)
    assert found[:8] == [
        *("Today", "Title 0", "Title 1"),
        *("Yesterday", "Title 2"),
        *("Previous 7 days", "Title 3", "Title 4"),
    ]
    assert str(long_ago.year) in found[8]
    assert found[9:] == ["Title 5"]


def test_the_item_model_keeps_qts_rules_whatever_changes() -> None:
    model = ConversationItemModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    chance = random.Random(5)
    items = [item(number, number // 3) for number in range(30)]
    for _ in range(200):
        kept = [one for one in items if chance.random() < 0.9]
        if chance.random() < 0.3 and kept:
            kept.insert(0, replace(kept.pop(chance.randrange(len(kept))), updated=local(0) + 9))
        if chance.random() < 0.3 and kept:
            place = chance.randrange(len(kept))
            kept[place] = replace(kept[place], title=str(chance.random()))
        kept.sort(key=lambda one: -one.updated)
        show(model, kept)
        under = [row for row in model.rows if not isinstance(row, HeadingRow)]
        assert under == kept
        assert [model.place_of(one.id) for one in kept] == [
            place for place, row in enumerate(model.rows) if not isinstance(row, HeadingRow)
        ]
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None


def test_headings_can_be_neither_selected_nor_reached() -> None:
    model = ConversationItemModel()
    show(model, [item(1)])
    heading = model.flags(model.index(0))
    assert not heading & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)


def test_a_conversation_that_moves_up_stays_selected(qtbot: QtBot) -> None:
    model = ConversationItemModel()
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    items = [item(number) for number in range(6)]
    show(model, items)
    for place in (3, 5):
        view.selectionModel().select(model.index(place), QItemSelectionModel.SelectionFlag.Select)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    newest = replace(items[4], updated=local(0) + 60, messages=4)
    show(model, [newest, *items[:4], *items[5:]])
    selected = sorted(index.row() for index in view.selectionModel().selectedIndexes())
    assert [model.index(place).data() for place in selected] == ["Title 4", "Title 2"]
    assert not resets


def test_only_rows_that_differ_are_told_of() -> None:
    model = ConversationItemModel()
    items = [item(number) for number in range(50)]
    show(model, items)
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    model.dataChanged.connect(lambda a, b: told.append(("changed", a.row(), b.row())))
    show(model, [*items[:20], *items[21:]])
    show(model, [*items[:20], *items[21:30], replace(items[30], title="Other"), *items[31:]])
    show(model, [*items[:20], *items[21:30], replace(items[30], title="Other"), *items[31:]])
    assert told == [("out", 21, 21), ("changed", 30, 30)]


def test_a_title_is_one_line_of_plain_text_and_cannot_turn_its_neighbours_around() -> None:
    rows: list[Row] = [ConversationSummary("1", "a\n<b>b</b>\u202egnp\u2029\x07", 0.0, 1)]
    model = ConversationItemModel()
    model.show([Section("x", rows)])
    assert shown(model) == ["a <b>b</b>gnp \ufffd"]
    assert plain("می\u200cخواهم 👩\u200d🚀") == "می\u200cخواهم 👩\u200d🚀"


def test_a_long_list_takes_in_new_pages_in_any_order() -> None:
    """Against a plain sorted list."""
    chance = random.Random(2)
    stored = {str(number): item(number, number / 7) for number in range(90)}
    loaded = NewestFirst()

    def page(after: ConversationSummary | None = None) -> list[ConversationSummary]:
        items = sorted(stored.values(), key=lambda one: -one.updated)
        behind = [one for one in items if after is None or one.updated < after.updated]
        return behind[:10]

    loaded.replace_first(page(), has_more=True)
    for step in range(400):
        found = [one for one in loaded.items if one.id in stored]
        match chance.randrange(5):
            case 0:
                more = page(loaded.last)
                loaded.append(more, has_more=len(more) == 10)
            case 1:
                one = chance.choice(list(stored.values()))
                stored[one.id] = replace(one, updated=local(0) + step)
            case 2:
                one = chance.choice(found)
                stored[one.id] = replace(one, title=f"Renamed {step}")
                loaded.put(stored[one.id])
            case 3 if len(stored) > 40:
                one = chance.choice(found)
                del stored[one.id]
                loaded.discard([one.id])
            case _:
                new = replace(item(1000 + step), updated=local(0) + step)
                stored[new.id] = new
        fresh = page()
        loaded.replace_first(fresh, has_more=len(fresh) == 10)
        expected = sorted(stored.values(), key=lambda one: -one.updated)
        assert list(loaded.items) == expected[: len(loaded.items)]
        assert loaded.has_more or len(loaded.items) == len(stored)


def test_many_new_conversations_at_once_leave_no_gap() -> None:
    loaded = NewestFirst()
    old = [item(number, 5) for number in range(30)]
    loaded.replace_first(old[:10], has_more=True)
    loaded.append(old[10:20], has_more=True)
    new = [item(number + 100) for number in range(25)]
    loaded.replace_first(new[:10], has_more=True)
    assert list(loaded.items) == new[:10]
    loaded.append(new[10:20], has_more=True)
    assert loaded.has_more
    assert list(loaded.items) == new[:20]
