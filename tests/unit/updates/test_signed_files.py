# SPDX-License-Identifier: Apache-2.0
"""Signed files: what is believed, and that nothing else is."""

import json
import os
import struct
import zipfile
from pathlib import Path

import pytest

from app import __version__
from app.core.errors import HarmoniumError, InputError, Interrupted
from app.updates.archive import Archive
from app.updates.checking import (
    SignedFile,
    check_kind,
    check_step,
    read_signed,
    reopened,
    trusted_keys,
    verify,
)
from app.updates.manifest import Kind, Manifest, Part, manifest_bytes
from app.updates.signature import UPDATE_KEYS, signer_of
from app.updates.versions import Step
from tests.helpers.signing import NOTES, Signer, rewritten


@pytest.fixture(scope="module")
def update(signer: Signer) -> Path:
    return signer.update()


def whole(path: Path, keys: Path) -> SignedFile:
    """Read, and every file in it looked at."""
    signed = read_signed(path, keys)
    verify(signed, signed.manifest.files)
    return signed


def test_what_is_signed_is_known_with_its_notes(signer: Signer, update: Path) -> None:
    seen: list[tuple[int, int]] = []
    signed = read_signed(update, signer.keys)
    verify(signed, signed.manifest.files, lambda done, total: seen.append((done, total)))
    assert (signed.manifest.kind, signed.manifest.version) == (Kind.UPDATE, "9.1.0")
    assert (signed.signer, signed.notes) == ("The tests", NOTES)
    assert seen[0] == (0, 600_000)
    assert seen[-1] == (600_000, 600_000)


def test_the_same_files_are_signed_to_the_same_bytes(signer: Signer) -> None:
    first = signer.update(name="one.harmonium-update").read_bytes()
    assert signer.update(name="two.harmonium-update").read_bytes() == first


def test_this_repository_trusts_nobody(update: Path) -> None:
    assert json.loads(UPDATE_KEYS.read_text("utf-8")) == []
    with pytest.raises(InputError, match="trusts no key"):
        read_signed(update)


def test_another_key_is_not_trusted(tmp_path: Path, update: Path) -> None:
    stranger = Signer(tmp_path / "stranger", "The tests")
    with pytest.raises(InputError, match="not signed by anyone whom Harmonium trusts"):
        read_signed(update, stranger.keys)


@pytest.mark.parametrize(
    "content", ["", "{}", "[1]", '[{"name": "x"}]', '[{"name": "x", "key": "AAAA"}]', "[" * 99_999]
)
def test_a_list_of_keys_that_is_none_trusts_nobody(tmp_path: Path, content: str) -> None:
    keys = tmp_path / "keys.json"
    keys.write_text(content, "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        trusted_keys(keys)
    with pytest.raises(InputError, match="cannot be read"):
        trusted_keys(tmp_path / "missing.json")


def test_a_key_that_was_added_is_trusted_beside_the_others(
    tmp_path: Path, signer: Signer, update: Path
) -> None:
    other = Signer(tmp_path / "other", "Somebody else")
    both = tmp_path / "both.json"
    lists = [json.loads(each.keys.read_text("utf-8")) for each in (other, signer)]
    both.write_text(json.dumps(lists[0] + lists[1]), "utf-8")
    assert read_signed(update, both).signer == "The tests"
    assert read_signed(other.update(), both).signer == "Somebody else"


@pytest.mark.parametrize("text", [b"", b"=", b"AAAA", b"\xff" * 88, b"A" * 88, b"A" * 86 + b"=="])
def test_no_text_passes_for_a_signature(signer: Signer, text: bytes) -> None:
    assert signer_of(b"data", text, trusted_keys(signer.keys)) is None


def test_every_bit_of_a_signed_file_counts(tmp_path: Path, signer: Signer, update: Path) -> None:
    """Of the archive's own fields some say nothing that matters; then all content is the same."""
    known = whole(update, signer.keys)
    data = update.read_bytes()
    refused = 0
    for place in range(0, len(data), 6007):
        damaged = bytearray(data)
        damaged[place] ^= 1 << place % 8
        path = tmp_path / "damaged.harmonium-update"
        path.write_bytes(damaged)
        try:
            found = whole(path, signer.keys)
        except InputError:
            refused += 1
        else:
            assert (found.data, found.notes) == (known.data, known.notes)
    assert refused > len(range(0, len(data), 6007)) - 3


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.9, 0.9999])
def test_a_file_that_was_cut_off_is_refused(
    tmp_path: Path, signer: Signer, update: Path, share: float
) -> None:
    path = tmp_path / "cut.harmonium-update"
    data = update.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(InputError, match="is no update"):
        read_signed(path, signer.keys)


def test_what_was_not_signed_makes_all_of_it_worthless(
    tmp_path: Path, signer: Signer, update: Path
) -> None:
    out = tmp_path / "changed.harmonium-update"
    newer = manifest_bytes(read_signed(update, signer.keys).manifest).replace(b"9.1.0", b"9.2.0")
    for changes, left_out, more in (
        ({"notes.md": b"Other words"}, (), {}),
        ({"manifest.json": newer}, (), {}),
        ({"Harmonium.dmg": b"x" * 300_000}, (), {}),
        ({"Harmonium.dmg": b"short"}, (), {}),
        ({}, ("Harmonium.dmg",), {}),
        ({}, ("notes.md",), {}),
        ({}, ("manifest.sig",), {}),
        ({}, (), {"../../evil.sh": b"x"}),
        ({}, (), {"/etc/evil": b"x"}),
    ):
        path = rewritten(update, out, changes=changes, left_out=left_out, more=more)
        with pytest.raises(InputError):
            whole(path, signer.keys)
    assert sorted(each.name for each in tmp_path.iterdir()) == [out.name]


def test_an_archive_with_a_name_twice_is_refused(
    tmp_path: Path, signer: Signer, update: Path
) -> None:
    path = rewritten(update, tmp_path / "twice.harmonium-update")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("manifest.json", b"{}")
    with pytest.raises(InputError, match="is no update"):
        read_signed(path, signer.keys)


def test_what_unpacks_to_more_than_was_signed_is_never_unpacked_whole(
    tmp_path: Path, signer: Signer
) -> None:
    """Thirty megabytes of zeros behind a manifest that says twenty bytes."""
    manifest = {
        "product": "harmonium",
        "format": 1,
        "kind": "update",
        "version": "9.9.9",
        "minimum_version": "0.0.1",
        "notes": {"bytes": 20, "sha256": "0" * 64},
        "files": [{"name": "x.deb", "system": "linux-x86_64", "bytes": 1, "sha256": "0" * 64}],
    }
    path = signer.by_hand(tmp_path / "bomb.harmonium-update", manifest)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.md", bytes(30_000_000))
        archive.writestr("x.deb", b"x")
    taken = 0

    def count(chunk: bytes) -> None:
        nonlocal taken
        taken += len(chunk)

    with Archive(path) as archive, pytest.raises(InputError, match="not what was signed"):
        archive.copy("notes.md", Part(20, "0" * 64), count, lambda _: None)
    assert taken == 0
    with Archive(path) as archive, pytest.raises(InputError):
        archive.small("notes.md")
    with pytest.raises(InputError):
        read_signed(path, signer.keys)


def test_a_directory_without_end_is_not_read(tmp_path: Path, signer: Signer, update: Path) -> None:
    """Said to be long, in the larger form, or with a comment: before anything is unpacked."""
    data = update.read_bytes()
    for end in (
        data[:-10] + struct.pack("<L", 200_000_000) + data[-6:],
        data[:-22] + b"PK\x06\x07" + bytes(16) + data[-22:],
        data[:-2] + b"\x05\x00hello",
    ):
        path = tmp_path / "long.harmonium-update"
        path.write_bytes(end)
        with pytest.raises(InputError, match="is no update"):
            read_signed(path, signer.keys)
    many = tmp_path / "many.harmonium-update"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}", b"")
    with pytest.raises(InputError, match="is no update"):
        read_signed(many, signer.keys)


def test_an_encrypted_entry_or_another_method_is_refused(
    tmp_path: Path, signer: Signer, update: Path
) -> None:
    path = rewritten(update, tmp_path / "lzma.harmonium-update", left_out=("notes.md",))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr("notes.md", NOTES)
    with pytest.raises(InputError, match="is no update"):
        read_signed(path, signer.keys)


@pytest.mark.parametrize("content", [b"", b"MZ", b"PK\x05\x06" + bytes(18), b"\0" * 5000])
def test_other_files_are_one_sentence(tmp_path: Path, signer: Signer, content: bytes) -> None:
    path = tmp_path / "other\u202e.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match="is no update and no pack") as caught:
        read_signed(path, signer.keys)
    assert "\u202e" not in caught.value.message
    with pytest.raises(InputError, match="cannot be read"):
        read_signed(tmp_path / "missing", signer.keys)
    with pytest.raises(InputError, match="cannot be read"):
        read_signed(tmp_path, signer.keys)


def test_a_signed_manifest_that_cannot_be_is_refused(tmp_path: Path, signer: Signer) -> None:
    path = signer.by_hand(tmp_path / "odd.harmonium-update", b"{}", **{"notes.md": b""})
    with pytest.raises(InputError, match="signed but cannot be used \\(it is for another program"):
        read_signed(path, signer.keys)


def test_a_file_that_is_exchanged_after_it_was_shown_is_not_used(
    tmp_path: Path, signer: Signer, update: Path
) -> None:
    path = tmp_path / "stick.harmonium-update"
    path.write_bytes(update.read_bytes())
    signed = read_signed(path, signer.keys)
    # Signed as well, and yet not what somebody has agreed to.
    path.write_bytes(signer.update("9.2.0").read_bytes())
    with pytest.raises(InputError, match="was exchanged"), reopened(signed):
        raise AssertionError("it was opened")


def test_checking_can_be_stopped(signer: Signer, update: Path) -> None:
    signed = read_signed(update, signer.keys)
    with pytest.raises(Interrupted):
        verify(signed, signed.manifest.files, should_stop=lambda: True)


def test_an_update_is_no_pack(signer: Signer, update: Path) -> None:
    signed, pack = read_signed(update, signer.keys), read_signed(signer.pack(), signer.keys)
    check_kind(signed, Kind.UPDATE)
    check_kind(pack, Kind.PACK)
    with pytest.raises(InputError, match="is an update and no pack"):
        check_kind(signed, Kind.PACK)
    with pytest.raises(InputError, match="is a pack and no update"):
        check_kind(pack, Kind.UPDATE)


def test_going_back_needs_a_confirmation(signer: Signer) -> None:
    def manifest(version: str, minimum: str = "0.0.1") -> Manifest:
        return read_signed(signer.update(version, minimum=minimum, size=10), signer.keys).manifest

    assert check_step(manifest("9.1.0"), __version__) is Step.NEWER
    for version, sentence in ((__version__, "what runs already"), ("0.0.1", "older than this one")):
        with pytest.raises(InputError, match=sentence):
            check_step(manifest(version), __version__)
        step = check_step(manifest(version), __version__, allows_downgrade=True)
        assert step is not Step.NEWER
    far = manifest("9.1.0", minimum="9.0.0")
    for allows in (False, True):
        with pytest.raises(InputError, match=r"install 9\.0\.0 first"):
            check_step(far, __version__, allows_downgrade=allows)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_the_sentences_hold_no_traceback(tmp_path: Path, signer: Signer) -> None:
    unreadable = tmp_path / "unreadable.harmonium-update"
    unreadable.mkdir()
    with pytest.raises(HarmoniumError) as caught:
        read_signed(unreadable, signer.keys)
    assert caught.value.message.count("\n") == 0
