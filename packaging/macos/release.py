# SPDX-License-Identifier: Apache-2.0
"""Makes the disk image for macOS of Harmonium.app, on macOS:

    python packaging/macos/release.py HARMONIUM.APP [--starter MODEL] [--output FILE]
                                                    [--identity NAME]

With `--identity`, a Developer ID that the keychain holds, everything inside is signed for the
hardened runtime, from the inside out. With NOTARY_KEY, NOTARY_KEY_ID and NOTARY_ISSUER as well (the
file of an App Store Connect key, and what it is called) Apple is asked to notarise the program and
then the image, and both tickets are stapled: a Mac without a network can then open either.

Without an identity the program is signed for nobody, as processors of Apple ask for, and macOS
warns whoever opens it.
"""

import argparse
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from locked import project_facts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENTITLEMENTS = HERE / "entitlements.plist"
NOBODY = "-"
# Where the program looks for what is read and never run.
STARTER_FOLDER = Path("Contents", "Resources", "resources")
# Mach-O of 64 bits, as it lies in a file, and of several processors.
_MAGIC = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_FRAMEWORK = ".framework"


class CannotRelease(Exception):
    """A sentence that says what is wrong."""


@dataclass(frozen=True)
class Notary:
    """`key` is a file; the others are no secrets."""

    key: Path
    key_id: str
    issuer: str


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        if given.starter is not None:
            shutil.copy(given.starter, given.app / STARTER_FOLDER)
        release(given.app.absolute(), given.output.absolute(), given.identity, notary())
    except CannotRelease as exc:
        print(f"release: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"release: {exc.cmd[0]} {exc.cmd[1]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    return 0


def release(app: Path, image: Path, identity: str, notary: Notary | None) -> None:
    """Raises CannotRelease and CalledProcessError."""
    if not (app / "Contents" / "Info.plist").is_file():
        raise CannotRelease(f"{app} is no program of macOS")
    if notary is not None and identity == NOBODY:
        raise CannotRelease("Apple notarises only what is signed: --identity is missing")
    for path in code_of(app):
        sign(path, identity)
    sign(app, identity, entitlements=True)
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    if notary is not None:
        notarise(app, notary)
    make_image(app, image)
    if identity != NOBODY:
        _run("codesign", "--force", "--timestamp", "--sign", identity, str(image))
    if notary is not None:
        notarise(image, notary)
        # What a Mac asks itself when somebody opens them.
        _run("spctl", "--assess", "--type", "execute", str(app))
        _run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature",
             str(image))  # fmt: skip
    print(f"{image.stat().st_size / 1e6:.1f} MB in {image}")


def code_of(app: Path) -> list[Path]:
    """Everything that must be signed before the program itself, the innermost first; of a framework
    the framework, and not the library in it."""
    found = {_signed_as(path) for path in app.rglob("*") if _is_code(path)}
    found.discard(app)
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def sign(path: Path, identity: str, *, entitlements: bool = False) -> None:
    """Raises CalledProcessError."""
    options = ["--force", "--sign", identity]
    if identity != NOBODY:
        # A library that is signed for nobody would not be let into a hardened program.
        options += ["--options", "runtime", "--timestamp"]
    if entitlements:
        options += ["--entitlements", str(ENTITLEMENTS)]
    _run("codesign", *options, str(path))


def notary() -> Notary | None:
    """As the environment names it. Raises CannotRelease for a half of it."""
    given = [os.environ.get(f"NOTARY_{name}", "") for name in ("KEY", "KEY_ID", "ISSUER")]
    if not any(given):
        return None
    if not all(given):
        raise CannotRelease("of NOTARY_KEY, NOTARY_KEY_ID and NOTARY_ISSUER some are missing")
    return Notary(Path(given[0]), given[1], given[2])


def notarise(path: Path, notary: Notary) -> None:
    """Waits for Apple's answer, and lays it into the program or image. Raises
    CalledProcessError."""
    with tempfile.TemporaryDirectory() as temporary:
        sent = path
        if path.is_dir():
            sent = Path(temporary) / f"{path.stem}.zip"
            _run("ditto", "-c", "-k", "--keepParent", str(path), str(sent))
        key = ["--key", str(notary.key), "--key-id", notary.key_id, "--issuer", notary.issuer]
        _run("xcrun", "notarytool", "submit", str(sent), *key, "--wait", "--timeout", "1h")
    _run("xcrun", "stapler", "staple", str(path))
    _run("xcrun", "stapler", "validate", str(path))


def make_image(app: Path, image: Path) -> None:
    """With the folder that it is dragged into. Raises CalledProcessError."""
    image.parent.mkdir(parents=True, exist_ok=True)
    image.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        # It keeps the stapled ticket and links, as a plain copy would not.
        _run("ditto", str(app), str(folder / app.name))
        (folder / "Applications").symlink_to("/Applications")
        shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
        _run("hdiutil", "create", "-volname", "Harmonium", "-srcfolder", str(folder),
             "-fs", "HFS+", "-format", "ULFO", str(image))  # fmt: skip


def _is_code(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MAGIC


def _signed_as(path: Path) -> Path:
    """The innermost framework that it is in, else itself; the program's own executable is signed
    with the program."""
    for parent in path.parents:
        if parent.suffix == _FRAMEWORK:
            return parent
    contents = path.parent.parent
    if path.parent.name == "MacOS" and contents.name == "Contents" and _is_main(path, contents):
        return contents.parent
    return path


def _is_main(path: Path, contents: Path) -> bool:
    with (contents / "Info.plist").open("rb") as file:
        return plistlib.load(file).get("CFBundleExecutable") == path.name


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def _parser() -> argparse.ArgumentParser:
    version = project_facts()["version"]
    parser = argparse.ArgumentParser(description="Makes a disk image for macOS.")
    parser.add_argument("app", type=Path)
    default = ROOT / "build" / "macos" / f"Harmonium-{version}-arm64.dmg"
    parser.add_argument("--output", type=Path, default=default)
    parser.add_argument("--starter", type=Path, help="the starter model, to come along")
    parser.add_argument("--identity", default=NOBODY)
    return parser


if __name__ == "__main__":
    sys.exit(main())
