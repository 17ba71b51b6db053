# SPDX-License-Identifier: Apache-2.0
"""`harmonium conversations`: the stored conversations."""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.cli.options import GlobalOptions, Parser, one_of, split_group
from app.cli.output import Output, table
from app.cli.search_index import build_search_index
from app.cli.session import CommandProfile
from app.cli.transcripts import show
from app.core.files import write_file
from app.store.conversations import ConversationStore
from app.store.transfer import ExportFormat, export_conversation, folder_name, import_path

_COMMANDS = {
    "list": "all conversations, the newest first",
    "show": "one conversation",
    "search": "messages and titles that hold all words of a text",
    "export": "one conversation as Markdown, JSON or HTML",
    "import": "conversations from a file or folder of Harmonium or another program",
    "delete": "move one to the trash",
}
_FORMATS: tuple[ExportFormat, ...] = ("md", "json", "html")


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("conversations", argv, _COMMANDS)
    parser = Parser(f"conversations {command}", f"{_COMMANDS[command].capitalize()}.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    if command in ("show", "export", "delete"):
        _ = parser.add_argument("id", metavar="ID")
    elif command == "search":
        _ = parser.add_argument("text", metavar="TEXT")
    elif command == "import":
        _ = parser.add_argument("file", metavar="FILE")
    if command == "export":
        _add_export_options(parser)
    found = parser.parse(rest)
    profile = CommandProfile(options)
    with profile.opened() as database:
        store, output = ConversationStore(database), Output(found.json)
        if command == "search":
            build_search_index(database, output)
        _RUN[command](store, found, output)
        if command == "delete":
            # What a model has read of it.
            profile.state_folder().forget([found.id])
    return 0


def _add_export_options(parser: Parser) -> None:
    _ = parser.add_argument(
        "--format", type=one_of(*_FORMATS), default="md", metavar="md|json|html"
    )
    _ = parser.add_argument("--output", metavar="FILE", help="write there, not to standard output")
    _ = parser.add_argument("--reasoning", action="store_true", help="with the raw reasoning")


def _list(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    summaries = store.summaries()
    if found.json:
        for item in summaries:
            output.object(
                {
                    "id": item.id,
                    "title": item.title,
                    "updated": item.updated,
                    "messages": item.messages,
                }
            )
        return
    rows = [
        (
            item.id,
            time.strftime("%Y-%m-%d %H:%M", time.localtime(item.updated)),
            str(item.messages),
            item.title or "(no title)",
        )
        for item in summaries
    ]
    output.write(table(("ID", "UPDATED", "MESSAGES", "TITLE"), rows))


def _show(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    show(store.load(found.id), output)


def _search(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    hits = store.search(found.text)
    if not found.json:
        rows = [(hit.conversation_id, hit.title or "(no title)", hit.snippet) for hit in hits]
        output.write(table(("ID", "TITLE", "PASSAGE"), rows))
        return
    for hit in hits:
        output.object(
            {
                "conversation_id": hit.conversation_id,
                "message_id": hit.message_id,
                "snippet": hit.snippet,
            }
        )


def _export(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    conversation = store.load(found.id)
    text = export_conversation(
        conversation,
        found.format,
        include_reasoning=found.reasoning,
        folder=folder_name(store, conversation),
    )
    if found.output is not None:
        write_file(Path(found.output), text.encode("utf-8", "replace"))
        if found.json:
            output.object({"id": found.id, "done": True})
    elif found.json:
        output.object({"id": found.id, "done": True, "format": found.format, "text": text})
    else:
        output.write(text)


def _import(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    for conversation_id in import_path(store, Path(found.file)):
        if found.json:
            output.object({"id": conversation_id, "done": True})
        else:
            output.line(conversation_id)


def _delete(store: ConversationStore, found: argparse.Namespace, output: Output) -> None:
    store.delete(found.id)
    if found.json:
        output.object({"id": found.id, "done": True})


_RUN: dict[str, Callable[[ConversationStore, argparse.Namespace, Output], None]] = {
    "list": _list,
    "show": _show,
    "search": _search,
    "export": _export,
    "import": _import,
    "delete": _delete,
}
