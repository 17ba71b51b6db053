# SPDX-License-Identifier: Apache-2.0
"""Calls of the browser tool and what it displays, written down from its specification."""

from collections.abc import Mapping
from typing import Any

from tests.helpers.stored_documents import page_units, text_unit
from tests.helpers.tiny_model.corpus import DOCUMENT_TEXT

DOCUMENTS = {
    "handbook.txt": text_unit(DOCUMENT_TEXT.rstrip("\n")),
    "manual.pdf": page_units(
        "Pump manual\nModel X1",
        "Start the pump only when the valve is open. Never run it dry: the seal is cooled by the"
        " liquid. Listen.",
        "The seal wears out.\nReplace the seal every year.\n\nOrder number: 4711",
    ),
    "【odd†】 name.txt": text_unit("A line with 【7†a link†b】 and ◼ in it.\nAnother\u200b one."),
    "lines.txt": text_unit("\n".join(f"needle {number}" for number in range(300))),
}


def numbered(text: str) -> str:
    """Every line with its number, also an empty one."""
    return "\n".join(f"L{number}: {line}" for number, line in enumerate(text.split("\n")))


HANDBOOK_LINES = numbered("""\

URL: doc://handbook.txt
Employee handbook

Working hours are from nine to five.
Lunch takes one hour.

Annual leave
Every employee has thirty days of leave a year. Unused leave of up to ten days
may be carried over into the next year. It must be taken by the end of March,
otherwise it is lost.

Expenses
Keep all receipts for at least one year.""")

MANUAL_LINES = numbered("""\

URL: doc://manual.pdf
Pump manual
Model X1
Start the pump only when the valve is open. Never run it dry: the seal is cooled
 by the liquid. Listen.
The seal wears out.
Replace the seal every year.

Order number: 4711""")

ONE_FOUND = numbered("""\
# 【0†match at L5】
Lunch takes one hour.

Annual leave
Every employee has thirty days of leave a year. Unused leave of up to ten days

# 【1†match at L13】
Keep all receipts for at least one year.""")

INVALID = '{"error": "Invalid function arguments"}'
NOT_ON_RESULTS = "Cannot run `find` on search results page or find results page"


def page(cursor: int, title: str, url: str, lines: str, last: int) -> str:
    """A display of these numbered lines."""
    numbers = [line[1 : line.index(":")] for line in lines.split("\n")]
    where = f" ({url})" if url else ""
    head = f"[{cursor}] {title}{where}\n**viewing lines [{numbers[0]} - {numbers[-1]}] of {last}**"
    return f"{head}\n\n{lines}"


def handbook(cursor: int, first: int = 0, last: int = 13) -> str:
    lines = "\n".join(HANDBOOK_LINES.split("\n")[first : last + 1])
    return page(cursor, "handbook.txt", "doc://handbook.txt", lines, 13)


def found(cursor: int, pattern: str, lines: str) -> str:
    title = f"Find results for text: `{pattern}` in `handbook.txt`"
    last = lines.count("\n")
    return page(cursor, title, f"doc://handbook.txt/find?pattern={pattern}", lines, last)


def results(cursor: int, query: str, *bullets: str) -> str:
    lines = ["", "URL: ", "# Search Results", "", *bullets]
    return page(cursor, query, "", numbered("\n".join(lines)), len(lines) - 1)


Script = list[tuple[str, Mapping[str, Any] | None, str]]

SCRIPTS: dict[str, Script] = {
    "nothing_shown_yet": [
        ("browser.open", {}, "No pages to access!"),
        ("browser.open", {"id": 0}, "No pages to access!"),
        ("browser.open", {"cursor": 3, "loc": 5}, "No pages to access!"),
        ("browser.find", {"pattern": "leave"}, "No pages to access!"),
    ],
    "bad_calls": [
        ("browser.search", None, INVALID),
        ("browser.search", {}, INVALID),
        ("browser.search", {"q": "leave"}, INVALID),
        ("browser.find", {"cursor": 0}, INVALID),
        ("browser.open", {"id": "handbook.txt", "num_lines": "many"}, INVALID),
        ("browser.click", {"id": 0}, '{"error": "Unknown function: click"}'),
    ],
    "an_open_page": [
        ("browser.open", {"id": "doc://handbook.txt"}, handbook(0)),
        ("browser.open", {"loc": 7}, handbook(1, 7)),
        ("browser.open", {"cursor": 0, "loc": 4, "num_lines": 2}, handbook(2, 4, 5)),
        (
            "browser.open",
            {"loc": 500},
            "Invalid location parameter: `500`. Cannot exceed page maximum of 13.",
        ),
        (
            "browser.open",
            {"loc": 14},
            "Invalid location parameter: `14`. Cannot exceed page maximum of 13.",
        ),
        (
            "browser.open",
            {"cursor": 3},
            "Cursor `3` is out of range. Available cursor indices: [0 - 2].",
        ),
        ("browser.open", {"cursor": "1"}, "`cursor` should be an integer, not `str`"),
        ("browser.open", {"id": 0}, "Invalid link id `0`."),
        ("browser.open", {"id": -1}, handbook(3)),
        ("browser.open", {"cursor": -3, "loc": 13}, handbook(4, 13)),
        ("browser.open", {"loc": 12, "num_lines": 400}, handbook(5, 12)),
    ],
    "by_any_name": [
        ("browser.open", {"id": "handbook.txt"}, handbook(0)),
        (
            "browser.open",
            {
                "id": "doc://handbook.txt",
                "cursor": 99,
                "source": "documents",
                "view_source": False,
                "recency_days": 3,
                "num_lines": 3,
            },
            handbook(1, 0, 2),
        ),
        (
            "browser.open",
            {"id": "no such.txt"},
            "Error fetching URL `no such.txt`: There is no such document.",
        ),
        (
            "browser.open",
            {"id": "x" * 1500},
            f"Error fetching URL `{'x' * 1021}...`: There is no such document.",
        ),
    ],
    "find": [
        ("browser.open", {"id": "doc://handbook.txt"}, handbook(0)),
        ("browser.find", {"pattern": "one"}, found(1, "one", ONE_FOUND)),
        ("browser.find", {"pattern": "one"}, NOT_ON_RESULTS),
        ("browser.open", {"id": 1}, handbook(2, 9)),
        ("browser.open", {"cursor": 1, "id": 0}, handbook(3, 1)),
        ("browser.open", {"cursor": 1, "id": 2}, "Invalid link id `2`."),
        ("browser.open", {"cursor": 1, "id": "1"}, handbook(4, 9)),
        ("browser.open", {"cursor": 1, "id": 1, "loc": 12}, handbook(5, 12)),
        (
            "browser.find",
            {"pattern": "ZEBRA"},
            found(6, "zebra", "L0: No `find` results for pattern: `zebra`"),
        ),
        (
            "browser.find",
            {"pattern": "Annual LEAVE", "cursor": 0},
            found(
                7,
                "annual leave",
                "L0: # 【0†match at L7】\n"
                "L1: Annual leave\n"
                "L2: Every employee has thirty days of leave a year. Unused leave of up to ten"
                " days\n"
                "L3: may be carried over into the next year. It must be taken by the end of"
                " March,\n"
                "L4: otherwise it is lost.",
            ),
        ),
        (
            "browser.find",
            {"pattern": "Employee handbook", "cursor": 0},
            found(
                8,
                "employee handbook",
                "L0: # 【0†match at L2】\n"
                "L1: Employee handbook\n"
                "L2: \n"
                "L3: Working hours are from nine to five.\n"
                "L4: Lunch takes one hour.",
            ),
        ),
        ("browser.open", {"id": 0}, handbook(9, 2)),
        (
            "browser.find",
            {"pattern": "leave", "cursor": 99},
            "Cursor `99` is out of range. Available cursor indices: [0 - 9].",
        ),
        (
            "browser.open",
            {"cursor": 1, "loc": 6},
            page(
                10,
                "Find results for text: `one` in `handbook.txt`",
                "doc://handbook.txt/find?pattern=one",
                "\n".join(ONE_FOUND.split("\n")[6:]),
                7,
            ),
        ),
    ],
    "search": [
        (
            "browser.search",
            {"query": "receipts"},
            results(
                0,
                "receipts",
                "  * 【0†handbook.txt†documents】 Keep all receipts for at least one year.",
            ),
        ),
        ("browser.find", {"pattern": "receipts"}, NOT_ON_RESULTS),
        ("browser.open", {"id": 0}, handbook(1)),
        ("browser.open", {"cursor": 0, "id": 1}, "Invalid link id `1`."),
        (
            "browser.search",
            {"query": "order number", "topn": 3, "top_n": 3, "source": "documents"},
            results(2, "order number", "  * 【0†manual.pdf (p. 3)†documents】 Order number: 4711"),
        ),
        (
            "browser.open",
            {"cursor": 2, "id": 0},
            page(3, "manual.pdf", "doc://manual.pdf", MANUAL_LINES, 9),
        ),
        (
            "browser.search",
            {"query": "Start the pump"},
            results(
                4,
                "Start the pump",
                "  * 【0†manual.pdf (p. 2)†documents】 Start the pump only when the valve is"
                " open. ",
                "Never run it dry: the seal is cooled by the liquid. Listen.",
                "  * 【1†manual.pdf (p. 1)†documents】 Pump manual Model X1",
            ),
        ),
    ],
    "nothing_found": [
        (
            "browser.search",
            {"query": "zyzzyva"},
            results(
                0,
                "zyzzyva",
                "No results. Try other words, or open one of these documents:",
                "  * 【0†handbook.txt†documents】",
                "  * 【1†manual.pdf†documents】",
                "  * 【2†〖odd‡〗 name.txt†documents】",
                "  * 【3†lines.txt†documents】",
            ),
        ),
        (
            "browser.open",
            {"id": 2},
            page(
                1,
                "〖odd†〗 name.txt",
                "doc://〖odd†〗 name.txt",
                "L0: \n"
                "L1: URL: doc://〖odd†〗 name.txt\n"
                "L2: A line with 〖7†a link†b〗 and ◾ in it.\n"
                "L3: Another one.",
                3,
            ),
        ),
    ],
}
