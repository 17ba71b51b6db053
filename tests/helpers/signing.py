# SPDX-License-Identifier: Apache-2.0
"""Signed files with a key of the tests' own, made by the program that signs releases."""

import base64
import hashlib
import json
import random
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.build_info import build_info
from app.updates import installers
from app.updates.manifest import Kind, Manifest, Part, SystemFile, manifest_bytes
from tests.helpers.packaging_tools import load_tool

NOTES = "What is new\n\n- It is <b>faster</b>.\n"
COMMIT = build_info().llama_cpp or "0" * 40
"""What this program is built from."""
OTHER_COMMIT = "f" * 40

sign = load_tool("sign")


def content(name: str, size: int) -> bytes:
    """Always the same for a name."""
    return random.Random(name).randbytes(size)


def installer_name(version: str) -> str:
    """Of one that suits the computer that runs the test."""
    endings = {".deb": "_amd64.deb", ".rpm": ".x86_64.rpm", ".run": "-x86_64.run"}
    return f"harmonium-{version}{endings.get(installers.usual_endings()[0], '-setup.exe')}"


@dataclass
class Signer:
    """`keys` is the list that trusts it."""

    folder: Path
    name: str = "The tests"
    keys: Path = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True)
        self.private = self.folder / "key.pem"
        self.keys = self.folder / "update-keys.json"
        self.keys.write_text(json.dumps([sign.new_key(self.private, self.name)]), "utf-8")

    def update(
        self,
        version: str = "9.1.0",
        *,
        minimum: str = "0.0.1",
        notes: str = NOTES,
        size: int = 300_000,
        system: str = "",
        name: str = "",
    ) -> Path:
        """With an installer for this computer, or for `system`, and one for another."""
        file = installer_name(version)
        systems = {file: system or installers.this_system(), "Harmonium.dmg": "macos-x86_64"}
        out = self.folder / (name or f"harmonium-{version}.harmonium-update")
        return self.signed(
            out, Kind.UPDATE, version, systems, minimum=minimum, notes=notes, size=size
        )

    def pack(
        self,
        name: str = "cuda",
        version: str = "9.1.0",
        *,
        commit: str = COMMIT,
        minimum: str = "0.0.1",
        system: str = "",
        size: int = 200_000,
    ) -> Path:
        wanted = system or installers.this_system()
        files = {"libggml-cuda.so": wanted, "EULA.txt": wanted}
        out = self.folder / f"{name}-{version}.harmonium-update"
        return self.signed(
            out, Kind.PACK, version, files, minimum=minimum, size=size, pack=(name, commit)
        )

    def signed(
        self,
        out: Path,
        kind: Kind,
        version: str,
        systems: dict[str, str],
        *,
        minimum: str = "0.0.1",
        notes: str = NOTES,
        size: int = 1000,
        pack: tuple[str, str] = ("", ""),
    ) -> Path:
        work = self.folder / f"{out.name}.files"
        work.mkdir(exist_ok=True)
        paths = [work / name for name in systems]
        for path in paths:
            path.write_bytes(content(path.name + version, size))
        files = tuple(
            SystemFile(
                path.name,
                systems[path.name],
                sign.part_of(path),
                sign.flavour_of(path.name) if kind is Kind.UPDATE else "",
            )
            for path in paths
        )
        data = notes.encode()
        part = Part(len(data), hashlib.sha256(data).hexdigest())
        manifest = Manifest(kind, version, minimum, part, files, *pack)
        sign.write_signed(out, manifest, data, paths, sign.private_key(self.private))
        return out

    def sign_folder(self, folder: Path, version: str = "9.1.0") -> None:
        """Makes `packs/<commit>/<name>` what is left of a pack that held these files."""
        system = installers.this_system()
        files = tuple(
            SystemFile(path.name, system, sign.part_of(path)) for path in sorted(folder.iterdir())
        )
        origin = (folder.name, folder.parent.name)
        notes = Part(0, hashlib.sha256().hexdigest())
        data = manifest_bytes(Manifest(Kind.PACK, version, version, notes, files, *origin))
        (folder / "manifest.json").write_bytes(data)
        (folder / "manifest.sig").write_bytes(self.sign(data))
        for path in (folder, folder.parent, folder.parent.parent, *folder.iterdir()):
            path.chmod(path.stat().st_mode & ~0o022)

    def sign(self, data: bytes) -> bytes:
        return base64.b64encode(sign.private_key(self.private).sign(data)) + b"\n"

    def by_hand(self, out: Path, manifest: dict[str, Any] | bytes, **entries: bytes) -> Path:
        """A file around a manifest that the program would not write, truly signed."""
        data = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("manifest.json", data)
            archive.writestr("manifest.sig", self.sign(data))
            for name, content in entries.items():
                archive.writestr(name, content)
        return out


def rewritten(
    path: Path,
    out: Path,
    *,
    changes: dict[str, bytes] | None = None,
    left_out: tuple[str, ...] = (),
    more: dict[str, bytes] | None = None,
) -> Path:
    """The same archive with other content: as somebody makes it who has no key."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            if info.filename not in left_out:
                data = (changes or {}).get(info.filename, old.read(info))
                new.writestr(info.filename, data, info.compress_type)
        for name, data in (more or {}).items():
            new.writestr(name, data)
    return out
