# SPDX-License-Identifier: Apache-2.0
"""`harmonium profile`: whether the stored conversations are as they were written, and backups."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing

from app.cli.options import GlobalOptions, Parser, quoted, split_group
from app.cli.output import Output, table
from app.cli.search_index import build_search_index
from app.cli.session import CommandProfile
from app.core.errors import DamagedProfile, InputError
from app.core.text import file_size
from app.profile import Profile
from app.profile_folder import has_database
from app.store.checking import CheckReport, check
from app.store.log_file import LogState
from app.store.rescue import Repaired, repair, restore_snapshot
from app.store.snapshots import Snapshot, Snapshots

_COMMANDS = {
    "check": "check the stored conversations for damage",
    "backup": "make a backup now",
    "backups": "list the backups",
    "repair": "save what can still be read of damaged conversations; the damaged files are kept",
    "restore": "restore a backup; the files from before are kept",
}
_TITLE_SHOWN = 60
_PARTS = {
    "search": "the search index",
    "documents": "the stored text of documents",
    "settings": "settings",
    "lists": "the order of lists",
}


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("profile", argv, _COMMANDS)
    parser = Parser(f"profile {command}", f"{_COMMANDS[command].capitalize()}.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    if command == "restore":
        _ = parser.add_argument(
            "number", metavar="NUMBER", help="as `harmonium profile backups` shows it"
        )
    found = parser.parse(rest)
    opened = CommandProfile(options)
    if not has_database(opened.paths):
        raise InputError(
            f"There are no conversations in {opened.paths.root} yet: choose another profile with"
            + " --data-dir."
        )
    _RUN[command](opened.unlocked(), found, Output(found.json))
    return 0


def _check(profile: Profile, found: argparse.Namespace, output: Output) -> None:
    report = check(profile.database, on_progress=_progress(output, "Checking"))
    output.status("")
    _tell(report, output)
    if not report.is_whole:
        raise DamagedProfile(
            "Conversations are damaged on the disk: `harmonium profile repair` saves what can still"
            + " be read, and keeps the damaged files."
        )


def _tell(report: CheckReport, output: Output) -> None:
    if output.json:
        output.object(
            {
                "type": "check",
                "whole": report.is_whole,
                "pages": report.pages,
                "damaged_pages": len(report.damaged),
                "log": report.log.value,
                "conversations": [
                    {"id": hit.conversation_id, "title": hit.title, "messages": hit.messages}
                    for hit in report.conversations
                ],
                "parts": list(report.parts),
            }
        )
        return
    if report.is_whole:
        output.line(f"No damage was found. {report.pages:,} pages were checked.")
    else:
        output.line(f"{len(report.damaged):,} of {report.pages:,} pages are damaged.")
    if report.log is LogState.DAMAGED:
        output.line("The last changes are damaged.")
    if report.conversations:
        rows = [
            (hit.conversation_id, str(hit.messages or ""), hit.title[:_TITLE_SHOWN])
            for hit in report.conversations
        ]
        output.write(table(("CONVERSATION", "MESSAGES", "TITLE"), rows))
    for part in report.parts:
        output.line(f"Also damaged: {_PARTS.get(part, part)}.")


def _backup(profile: Profile, found: argparse.Namespace, output: Output) -> None:
    snapshots = _snapshots(profile)
    made, report = snapshots.make(on_progress=_progress(output, "Checking"))
    output.status("")
    if made is None:
        _tell(report, output)
        raise DamagedProfile(
            "No backup was made, because the conversations are damaged on the disk: `harmonium"
            + " profile repair` saves what can still be read."
        )
    _show([made], snapshots, output)


def _backups(profile: Profile, found: argparse.Namespace, output: Output) -> None:
    snapshots = _snapshots(profile)
    _show(snapshots.all(), snapshots, output)


def _show(shown: Sequence[Snapshot], snapshots: Snapshots, output: Output) -> None:
    rows: list[tuple[str, ...]] = []
    for snapshot in shown:
        facts = snapshots.facts(snapshot)
        if output.json:
            output.object(
                {
                    "type": "backup",
                    "number": snapshot.number,
                    "day": snapshot.day,
                    "bytes": snapshot.bytes,
                    "conversations": facts.conversations,
                    "messages": facts.messages,
                }
            )
            continue
        counts = (
            "?" if each is None else f"{each:,}" for each in (facts.conversations, facts.messages)
        )
        rows.append((str(snapshot.number), snapshot.day, *counts, file_size(snapshot.bytes)))
    if rows:
        output.write(table(("NUMBER", "DAY", "CONVERSATIONS", "MESSAGES", "SIZE"), rows))
    elif not output.json:
        output.note("There is no backup yet: `harmonium profile backup` makes one.")


def _repair(profile: Profile, found: argparse.Namespace, output: Output) -> None:
    if check(profile.database).is_whole:
        output.note("No damage was found: there is nothing to repair.")
        return
    done = repair(profile.database, _snapshots(profile), _progress(output, "Saving"))
    output.status("")
    _tell_repaired(done, output)
    with closing(profile.database.open()) as database:
        build_search_index(database, output)


def _tell_repaired(done: Repaired, output: Output) -> None:
    outcome = done.outcome
    if output.json:
        output.object(
            {
                "type": "repaired",
                "messages": outcome.messages,
                "lost": outcome.lost,
                "conversations": outcome.conversations,
                "untitled": outcome.untitled,
                "kept_in": str(done.kept),
                "gaps": [
                    {
                        "id": gap.conversation_id,
                        "title": gap.title,
                        "kept": gap.kept,
                        "lost": gap.lost,
                        "from_backup": gap.from_backup,
                    }
                    for gap in outcome.gaps
                ],
            }
        )
        return
    output.line(
        f"{outcome.messages:,} messages in {outcome.conversations:,} conversations were saved,"
        + f" {outcome.lost:,} were lost."
    )
    if outcome.gaps:
        rows = [
            (gap.conversation_id, str(gap.kept), str(gap.lost), str(gap.from_backup), gap.title)
            for gap in outcome.gaps
        ]
        output.write(table(("CONVERSATION", "KEPT", "LOST", "FROM BACKUP", "TITLE"), rows))
    output.line(f"The files from before are kept in {done.kept}")


def _restore(profile: Profile, found: argparse.Namespace, output: Output) -> None:
    snapshots = _snapshots(profile)
    chosen = [each for each in snapshots.all() if str(each.number) == found.number.lstrip("0")]
    if not chosen:
        raise InputError(
            f"There is no backup {quoted(found.number)}: use a number that `harmonium profile"
            + " backups` shows."
        )
    kept = restore_snapshot(profile.database, snapshots, chosen[0])
    if output.json:
        output.object({"type": "restored", "number": chosen[0].number, "kept_in": str(kept)})
    else:
        output.line(f"The backup of {chosen[0].day} was restored.")
        output.line(f"The files from before are kept in {kept}")


def _snapshots(profile: Profile) -> Snapshots:
    return Snapshots(profile.paths.snapshots, profile.database)


def _progress(output: Output, verb: str) -> Callable[[int, int], None]:
    return lambda done, total: output.status(f"{verb}… {100 * done // max(1, total)} %")


_RUN: dict[str, Callable[[Profile, argparse.Namespace, Output], None]] = {
    "check": _check,
    "backup": _backup,
    "backups": _backups,
    "repair": _repair,
    "restore": _restore,
}
