# SPDX-License-Identifier: Apache-2.0
"""Looking at a signed file, and at whether it fits this computer and the version that runs."""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import InputError, Interrupted
from app.core.files import quoted_path
from app.core.values import value_class
from app.updates.archive import MANIFEST, NOTES, SIGNATURE, SIGNATURE_TEXT_BYTES, Archive
from app.updates.manifest import Kind, Malformed, Manifest, SystemFile, read_manifest
from app.updates.signature import UPDATE_KEYS, UpdateKey, read_keys, signer_of
from app.updates.versions import Step, step_to, version_key

ENDING = ".harmonium-update"

OnProgress = Callable[[int, int], None]
"""Bytes that are done, and all."""
ShouldStop = Callable[[], bool]
"""Asked all the time; true ends the work with Interrupted."""


@value_class
class SignedFile:
    """What is known of a file whose signature is one that we trust. `signer` is whose key it is,
    `notes` are the signer's words. `data` are the bytes of the manifest, and `signature` the text
    that was checked with them."""

    path: Path
    manifest: Manifest
    signer: str
    notes: str
    data: bytes
    signature: bytes


def read_signed(path: Path, keys: Path = UPDATE_KEYS) -> SignedFile:
    """Believes nothing before the signature was checked, and writes nothing. Raises InputError."""
    trusted = trusted_keys(keys)
    with Archive(path) as archive:
        data = archive.small(MANIFEST)
        signature = archive.small(SIGNATURE, SIGNATURE_TEXT_BYTES)
        manifest, signer = signed_manifest(data, signature, trusted, path.name)
        files = (file.name for file in manifest.files)
        expected = frozenset((MANIFEST, SIGNATURE, NOTES, *files))
        if archive.names != expected:
            raise archive.damaged()
        pieces: list[bytes] = []
        archive.copy(NOTES, manifest.notes, pieces.append, _nothing)
    notes = b"".join(pieces).decode("utf-8", "replace")
    return SignedFile(path, manifest, signer.name, notes, data, signature)


def trusted_keys(path: Path = UPDATE_KEYS) -> tuple[UpdateKey, ...]:
    """At least one. Raises InputError."""
    keys = read_keys(path)
    if not keys:
        raise InputError(
            "This build of Harmonium trusts no key, so it takes no update and no pack from a file:"
            + " install another build over this one instead."
        )
    return keys


def signed_manifest(
    data: bytes, signature: bytes, keys: tuple[UpdateKey, ...], name: str
) -> tuple[Manifest, UpdateKey]:
    """With who signed it. `name` is that of the file, for a sentence. Raises InputError."""
    signer = signer_of(data, signature, keys)
    if signer is None:
        raise InputError(
            f"{quoted_path(name)} is not signed by anyone whom Harmonium trusts, so nothing of it"
            + " is used: get it from where you got Harmonium."
        )
    try:
        return read_manifest(data), signer
    except Malformed as exc:
        raise InputError(
            f"{quoted_path(name)} is signed but cannot be used ({exc}): tell whoever gave it to"
            + " you."
        ) from exc


def check_kind(signed: SignedFile, kind: Kind) -> None:
    """Raises InputError for the other one."""
    if signed.manifest.kind is kind:
        return
    name = quoted_path(signed.path.name)
    if kind is Kind.UPDATE:
        raise InputError(f"{name} is a pack and no update: add it as a pack.")
    raise InputError(f"{name} is an update and no pack: install it as an update.")


def step_of(manifest: Manifest, running: str) -> Step:
    return step_to(manifest.version, running)


def check_step(manifest: Manifest, running: str, *, allows_downgrade: bool = False) -> Step:
    """Raises InputError for what this version may not become: the same or an older one, unless
    somebody has confirmed it, and one that is too far away."""
    step = step_of(manifest, running)
    if step is Step.NEWER and version_key(manifest.minimum) > version_key(running):
        raise InputError(
            f"Version {manifest.version} can follow {manifest.minimum} or later, and this is"
            + f" {running}: install {manifest.minimum} first."
        )
    if step is Step.SAME and not allows_downgrade:
        raise InputError(
            f"Version {manifest.version} is what runs already: confirm it to install it again."
        )
    if step is Step.OLDER and not allows_downgrade:
        raise InputError(
            f"Version {manifest.version} is older than this one, {running}, and may not be able to"
            + " open your conversations: make a backup, and confirm it to go back."
        )
    return step


@contextmanager
def reopened(signed: SignedFile) -> Generator[Archive]:
    """The same file once more, to take something out of it. Raises InputError when it is another
    one by now: somebody has agreed to what was shown."""
    with Archive(signed.path) as archive:
        if archive.small(MANIFEST) != signed.data:
            raise InputError(
                f"{quoted_path(signed.path.name)} was exchanged since it was looked at: choose it"
                + " again."
            )
        yield archive


def verify(
    signed: SignedFile,
    files: Iterable[SystemFile],
    on_progress: OnProgress = lambda _done, _all: None,
    should_stop: ShouldStop = lambda: False,
) -> None:
    """Compares these files in it with their hashes. Raises InputError and Interrupted."""
    chosen = tuple(files)
    add = counted(sum(file.part.bytes for file in chosen), on_progress, should_stop)
    with reopened(signed) as archive:
        for file in chosen:
            archive.copy(file.name, file.part, _nothing, add)


def counted(total: int, on_progress: OnProgress, should_stop: ShouldStop) -> Callable[[int], None]:
    """Adds up what is done, and ends the work with Interrupted when it shall stop."""
    done = 0
    on_progress(0, total)

    def add(count: int) -> None:
        nonlocal done
        if should_stop():
            raise Interrupted("Stopped before it was done.")
        done += count
        on_progress(done, total)

    return add


def _nothing(value: object) -> None:
    del value
