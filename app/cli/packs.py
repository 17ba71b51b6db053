# SPDX-License-Identifier: Apache-2.0
"""`harmonium packs`: signed libraries with which the engine uses more graphics cards."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.build_info import build_info
from app.cli.options import GlobalOptions, Parser, split_group
from app.cli.output import Output, table
from app.cli.session import StopSignals, profile_paths
from app.cli.update import shown_progress
from app.core.text import file_size
from app.paths import Paths
from app.updates import installers, packs
from app.updates.checking import check_kind, read_signed
from app.updates.manifest import Kind
from app.updates.packs import InstalledPack
from app.updates.signature import UPDATE_KEYS

_COMMANDS = {
    "list": "the packs of this profile",
    "add": "check a signed pack and add it",
    "remove": "remove a pack",
}
_SHOWN_COMMIT = 12


def run(argv: Sequence[str], options: GlobalOptions, keys: Path = UPDATE_KEYS) -> int:
    """`keys`: the list of those that are trusted."""
    command, rest = split_group("packs", argv, _COMMANDS)
    parser = Parser(f"packs {command}", f"{_COMMANDS[command].capitalize()}.")
    if command == "add":
        _ = parser.add_argument("file", metavar="FILE", help="NAME.harmonium-update")
        _ = parser.add_argument(
            "--downgrade", action="store_true", help="also take an older one than there is"
        )
    elif command == "remove":
        _ = parser.add_argument("name", metavar="NAME", help="as `packs list` shows it")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    found = parser.parse(rest)
    paths, output = profile_paths(options), Output(found.json)
    if command == "add":
        _add(paths, output, found, keys)
    elif command == "list":
        _list(paths, output, found, keys)
    else:
        _remove(paths, output, found)
    return 0


def _list(paths: Paths, output: Output, found: argparse.Namespace, keys: Path) -> None:
    listed = packs.installed(paths.root, keys)
    if found.json:
        for pack in listed:
            output.object(_to_json(pack))
        return
    rows = [
        (
            pack.name,
            pack.version or "?",
            file_size(pack.bytes),
            pack.llama_cpp[:_SHOWN_COMMIT],
            f"no, {problem}" if (problem := _problem(pack)) else "yes",
        )
        for pack in listed
    ]
    output.write(table(("NAME", "VERSION", "SIZE", "LLAMA.CPP", "USED"), rows))


def _add(paths: Paths, output: Output, found: argparse.Namespace, keys: Path) -> None:
    with StopSignals() as signals:
        signed = read_signed(Path(found.file), keys)
        check_kind(signed, Kind.PACK)
        system, commit = installers.this_system(), build_info().llama_cpp
        files = packs.check_pack(signed, system, commit, paths.root, allows_older=found.downgrade)
        paths.create()
        progress = shown_progress(output, "Adding the pack")
        pack = packs.install(signed, files, paths.root, progress, lambda: signals.requested)
    if output.json:
        output.object({**_to_json(pack), "signer": signed.signer, "done": True})
    else:
        size = file_size(pack.bytes)
        output.line(f"The pack {pack.name} {pack.version} ({size}) was added.")
        output.line(f"Signed by {signed.signer}.")


def _remove(paths: Paths, output: Output, found: argparse.Namespace) -> None:
    for pack in packs.find(paths.root, found.name):
        packs.remove(pack)
    if output.json:
        output.object({"id": found.name, "done": True})


def _problem(pack: InstalledPack) -> str:
    """Why it is not used; "" where it is."""
    return pack.problem if packs.is_for_this(pack) else "it belongs to another version"


def _to_json(pack: InstalledPack) -> dict[str, Any]:
    return {
        "id": pack.name,
        "version": pack.version,
        "llama_cpp": pack.llama_cpp,
        "bytes": pack.bytes,
        "path": str(pack.path),
        "used": not _problem(pack),
        "problem": _problem(pack),
    }
