# SPDX-License-Identifier: Apache-2.0
"""Signs what was built, as files that Harmonium takes:

    sign.py keys KEY [--name NAME]          a new private key; prints its public one
    sign.py update FOLDER --key KEY …       an update out of a folder with installers
    sign.py pack FOLDER --key KEY …         a pack out of a folder with libraries
    sign.py list FOLDER                     harmonium-updates.json, for a server of an organisation

The private key is a PEM file that only its owner can read and that is in no repository. What
`keys` prints goes into resources/update-keys.json of the builds that are to trust it. The same
files give the same bytes.
"""

import argparse
import base64
import hashlib
import json
import os
import sys
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# This file is run as a script: the package lies beside its folder.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from app.core.errors import HarmoniumError
from app.updates.archive import MANIFEST, NOTES, SIGNATURE, SIGNATURE_TEXT_BYTES, Archive
from app.updates.checking import ENDING
from app.updates.listing import LIST_NAME, listed
from app.updates.manifest import (
    FILE_BYTES,
    FLAVOURS,
    NOTES_BYTES,
    Kind,
    Malformed,
    Manifest,
    Part,
    SystemFile,
    manifest_bytes,
    read_manifest,
)

# Part of an installer's name, in small letters, and the system that it is for. The first that fits
# counts.
_SYSTEMS = (
    (".deb", {"_amd64": "linux-x86_64", "_arm64": "linux-arm64"}),
    (".rpm", {".x86_64": "linux-x86_64", ".aarch64": "linux-arm64"}),
    (".run", {"x86_64": "linux-x86_64", "aarch64": "linux-arm64"}),
    (".appimage", {"x86_64": "linux-x86_64", "aarch64": "linux-arm64"}),
    (".exe", {"arm64": "windows-arm64", "": "windows-x86_64"}),
    (".msi", {"arm64": "windows-arm64", "": "windows-x86_64"}),
    (".dmg", {"x86_64": "macos-x86_64", "": "macos-arm64"}),
    (".pkg", {"x86_64": "macos-x86_64", "": "macos-arm64"}),
)
# In the name of what brings a starter model along, or is nothing else.
_STARTER = "-starter"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""No archive can say an earlier one."""
_CHUNK = 1024 * 1024
_MOST = FILE_BYTES - 1024 * 1024
"""Of what is signed: its manifest and the notes come on top."""
_TOO_LARGE = f"would be larger than {FILE_BYTES // 10**6} MB, the most that a signed file holds"


class WrongUse(ValueError):
    """What cannot be signed."""


def main(arguments: list[str]) -> int:
    found = _parser().parse_args(arguments)
    try:
        print(found.run(found))
    except (WrongUse, Malformed, HarmoniumError, OSError) as exc:
        print(f"sign: {exc}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sign.py", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(required=True)
    keys = commands.add_parser("keys", help="make a private key; print the public one")
    keys.add_argument("key", type=Path)
    keys.add_argument("--name", default="Harmonium", help="whose it is, as people are told")
    keys.add_argument("--passphrase-file", type=Path)
    keys.set_defaults(run=_run_keys)
    for name, run in (("update", _run_update), ("pack", _run_pack)):
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path)
        command.add_argument("--key", type=Path, required=True)
        command.add_argument("--passphrase-file", type=Path)
        command.add_argument("--version", required=True)
        command.add_argument("--minimum", help="the oldest version that can be updated directly")
        command.add_argument("--notes", type=Path, required=True, help="what is new, as text")
        command.add_argument("--out", type=Path, required=True, help=f"NAME{ENDING}")
        command.set_defaults(run=run)
        if name == "pack":
            command.add_argument("--name", required=True, help="such as cuda")
            command.add_argument("--system", required=True, help="such as linux-x86_64")
            command.add_argument("--llama-cpp", required=True, help="the commit it is built from")
    index = commands.add_parser("list", help="write the list for a server")
    index.add_argument("folder", type=Path)
    index.set_defaults(run=_run_list)
    return parser


def _run_keys(found: argparse.Namespace) -> str:
    return json.dumps([new_key(found.key, found.name, _passphrase(found))], indent=1)


def _run_update(found: argparse.Namespace) -> str:
    paths = payload(found.folder)
    starters = [path for path in paths if _STARTER in path.name.lower()]
    signed = [path for path in paths if path not in starters]
    if sum(path.stat().st_size for path in signed) > _MOST:
        raise WrongUse(
            f"{found.out} {_TOO_LARGE}: sign the installers of each system by themselves"
        )
    files = [installer_of(path) for path in signed]
    seen: dict[tuple[str, str, str], str] = {}
    for file in files:
        other = seen.setdefault((file.system, file.flavour, _ending(file.name)), file.name)
        if other != file.name:
            raise WrongUse(f"{other} and {file.name} are for the same computers")
    said = _signed(found, (Kind.UPDATE, "", ""), tuple(files), found.minimum or "0.0.0")
    return "".join([f"left out: {path.name}\n" for path in starters]) + said


def _run_pack(found: argparse.Namespace) -> str:
    files = tuple(
        SystemFile(path.name, found.system, part_of(path)) for path in payload(found.folder)
    )
    kind = (Kind.PACK, found.name, found.llama_cpp)
    return _signed(found, kind, files, found.minimum or found.version)


def _signed(
    found: argparse.Namespace,
    kind: tuple[Kind, str, str],
    files: tuple[SystemFile, ...],
    minimum: str,
) -> str:
    notes = found.notes.read_bytes()
    if len(notes) > NOTES_BYTES:
        raise WrongUse(f"{found.notes} is too long")
    notes_part = Part(len(notes), hashlib.sha256(notes).hexdigest())
    manifest = Manifest(kind[0], found.version, minimum, notes_part, files, kind[1], kind[2])
    key = private_key(found.key, _passphrase(found))
    paths = [found.folder / file.name for file in files]
    sizes = write_signed(found.out, manifest, notes, paths, key)
    return f"{len(files)} files, {sizes} bytes in {found.out}"


def _run_list(found: argparse.Namespace) -> str:
    paths = sorted(found.folder.glob(f"*{ENDING}"))
    items = []
    for path in paths:
        with Archive(path) as archive:
            manifest = archive.small(MANIFEST)
            signature = archive.small(SIGNATURE, SIGNATURE_TEXT_BYTES)
        items.append(listed(path.name, path.stat().st_size, manifest, signature))
    target = found.folder / LIST_NAME
    target.write_text(json.dumps({"updates": items}, indent=1) + "\n", "utf-8")
    return f"{len(items)} files in {target}"


def new_key(path: Path, name: str, passphrase: bytes | None = None) -> dict[str, str]:
    """Writes a private key, never over another one. Returns what is to be trusted."""
    key = Ed25519PrivateKey.generate()
    protection = (
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption()
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, protection
    )
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    public = key.public_key().public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw
    )
    return {"name": name, "key": base64.b64encode(public).decode("ascii")}


def private_key(path: Path, passphrase: bytes | None = None) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), passphrase)
    except (ValueError, TypeError) as exc:
        raise WrongUse(f"{path} is no private key, or its passphrase is another") from exc
    if not isinstance(key, Ed25519PrivateKey):
        raise WrongUse(f"{path} is no Ed25519 key")
    return key


def payload(folder: Path) -> list[Path]:
    """The files of the folder, in the order of their names. None is too large to be signed."""
    paths = sorted(folder.iterdir())
    if not paths or not all(path.is_file() for path in paths):
        raise WrongUse(f"{folder} must hold the files to sign, and nothing else")
    for path in paths:
        if path.stat().st_size > _MOST:
            raise WrongUse(f"{path} is too large: {FILE_BYTES // 10**6} MB are the most")
    return paths


def system_of(name: str) -> str:
    """For which system an installer is, by its name."""
    small = name.lower()
    for ending, machines in _SYSTEMS:
        if small.endswith(ending):
            for part, system in machines.items():
                if part in small:
                    return system
    raise WrongUse(f"nobody knows for which system {name} is")


def flavour_of(name: str) -> str:
    """Which build an installer installs, by its name. That of the standard one does not say it."""
    return next((each for each in FLAVOURS if f"-{each}" in name.lower()), FLAVOURS[0])


def installer_of(path: Path) -> SystemFile:
    name = path.name
    return SystemFile(name, system_of(name), part_of(path), flavour_of(name))


def _ending(name: str) -> str:
    return name.lower().rpartition(".")[2]


def part_of(path: Path) -> Part:
    with path.open("rb") as file:
        return Part(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def write_signed(
    out: Path, manifest: Manifest, notes: bytes, files: list[Path], key: Ed25519PrivateKey
) -> int:
    """The bytes of the file that was written."""
    data = manifest_bytes(manifest)
    # What nobody could read is not signed.
    if read_manifest(data) != manifest:
        raise WrongUse("the manifest is not read as it was written")
    if not out.name.endswith(ENDING):
        raise WrongUse(f"the name must end in {ENDING}")
    signature = base64.b64encode(key.sign(data)) + b"\n"
    # What was signed before stays until there is something whole in its place.
    new = out.with_name(f".{out.name}.new")
    try:
        with zipfile.ZipFile(new, "w", allowZip64=False) as archive:
            for name, content in ((MANIFEST, data), (SIGNATURE, signature), (NOTES, notes)):
                archive.writestr(_entry(name, zipfile.ZIP_STORED), content)
            for path in files:
                _write_entry(archive, path, manifest.kind)
        if new.stat().st_size > FILE_BYTES:
            raise WrongUse(f"{out} {_TOO_LARGE}")
        os.replace(new, out)
    except zipfile.LargeZipFile as exc:
        raise WrongUse(f"{out} {_TOO_LARGE}") from exc
    finally:
        new.unlink(missing_ok=True)
    return out.stat().st_size


def _write_entry(archive: zipfile.ZipFile, path: Path, kind: Kind) -> None:
    # Installers are compressed already, libraries are not.
    entry = _entry(path.name, zipfile.ZIP_DEFLATED if kind is Kind.PACK else zipfile.ZIP_STORED)
    entry.file_size = path.stat().st_size
    with path.open("rb") as source, archive.open(entry, "w") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)


def _entry(name: str, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = method
    entry.external_attr = 0o644 << 16
    return entry


def _passphrase(found: argparse.Namespace) -> bytes | None:
    path = found.passphrase_file
    return None if path is None else path.read_bytes().rstrip(b"\r\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
