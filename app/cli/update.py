# SPDX-License-Identifier: Apache-2.0
"""`harmonium update`: a new version from a signed file. The network is not touched."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.session import StopSignals, profile_paths
from app.core.errors import InputError
from app.core.text import file_size
from app.updates import installers
from app.updates.checking import SignedFile, check_kind, check_step, read_signed, step_of, verify
from app.updates.manifest import Kind, SystemFile
from app.updates.signature import UPDATE_KEYS


def run(argv: Sequence[str], options: GlobalOptions, keys: Path = UPDATE_KEYS) -> int:
    """`keys`: the list of those that are trusted."""
    parser = Parser("update", "Check a signed file with a new version, and install it.")
    _ = parser.add_argument("file", metavar="FILE", help="NAME.harmonium-update")
    _ = parser.add_argument(
        "--check", action="store_true", help="check all of it and say what it is; install nothing"
    )
    _ = parser.add_argument(
        "--downgrade", action="store_true", help="also take the same or an older version"
    )
    _ = parser.add_argument("--json", action="store_true", help="JSON objects, one a line")
    found = parser.parse(argv)
    output = Output(found.json)
    with StopSignals() as signals:
        signed = read_signed(Path(found.file), keys)
        check_kind(signed, Kind.UPDATE)
        progress = shown_progress(output, "Checking")
        if found.check:
            verify(signed, signed.manifest.files, progress, lambda: signals.requested)
            _tell(output, signed, {"checked": True})
            return 0
        _ = check_step(signed.manifest, __version__, allows_downgrade=found.downgrade)
        system, endings = installers.this_system(), installers.usual_endings()
        file = installers.installer_for(signed.manifest, system, endings)
        _install(output, signed, file, options, signals)
    return 0


def shown_progress(output: Output, verb: str) -> Callable[[int, int], None]:
    def show(done: int, total: int) -> None:
        output.status(f"{verb}… {done / total:.0%}" if done < total else "")

    return show


def _install(
    output: Output,
    signed: SignedFile,
    file: SystemFile,
    options: GlobalOptions,
    signals: StopSignals,
) -> None:
    paths = profile_paths(options)
    paths.create()
    progress = shown_progress(output, "Taking out the installer")
    path = installers.take_out(signed, file, paths.root, progress, lambda: signals.requested)
    _tell(output, signed, {"installer": str(path)})
    command, was_started = installers.command_for(path), installers.can_start(path)
    if was_started:
        try:
            installers.start(path)
        except InputError as exc:
            output.note(exc.message)
            was_started = False
    if output.json:
        result = {"command": command, "started": was_started, "done": True}
        output.object({"id": signed.manifest.version, "installer": str(path), **result})
    elif was_started:
        output.line(f"The system opened {path}: go on in its window.")
    else:
        output.line(f"Install it with: {command}")


def _tell(output: Output, signed: SignedFile, more: dict[str, Any]) -> None:
    """What it is, before anything of it is started."""
    manifest = signed.manifest
    step = step_of(manifest, __version__)
    if output.json:
        files = [
            {
                "name": file.name,
                "system": file.system,
                "bytes": file.part.bytes,
                "sha256": file.part.sha256,
            }
            for file in manifest.files
        ]
        known = {
            "type": "update",
            "version": manifest.version,
            "running": __version__,
            "step": step.value,
            "minimum_version": manifest.minimum,
            "signer": signed.signer,
            "notes": signed.notes,
            "files": files,
        }
        output.object({**known, **more})
        return
    output.line(f"Harmonium {manifest.version} ({step.value}; this is {__version__}).")
    output.line(f"Signed by {signed.signer}.")
    for file in manifest.files:
        size = file_size(file.part.bytes)
        output.line(f"{file.name}  {file.system}  {size}  {file.part.sha256}")
    if notes := signed.notes.strip():
        output.line(f"\n{notes}\n")
