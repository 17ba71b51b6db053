# SPDX-License-Identifier: Apache-2.0
"""Versions and their order; manifests, and what is refused although somebody may have signed it."""

import json
from typing import Any

import pytest

from app import __version__
from app.updates.manifest import (
    FILES,
    MANIFEST_BYTES,
    Kind,
    Malformed,
    Manifest,
    Part,
    SystemFile,
    manifest_bytes,
    read_manifest,
)
from app.updates.versions import Step, is_version, step_to, version_key

SHA = "a" * 64
PACK = Manifest(
    Kind.PACK,
    "1.2.3",
    "1.2.3",
    Part(0, SHA),
    (SystemFile("libggml-cuda.so", "linux-x86_64", Part(5, SHA)),),
    "cuda",
    "b" * 40,
)

UPDATE = Manifest(
    Kind.UPDATE,
    "1.2.3",
    "1.0.0",
    Part(0, SHA),
    (
        SystemFile("a.deb", "linux-x86_64", Part(5, SHA), "standard"),
        SystemFile("b.deb", "linux-x86_64", Part(5, SHA), "air-gapped"),
    ),
)


def with_(**changes: Any) -> bytes:
    content = json.loads(manifest_bytes(PACK)) | changes
    return json.dumps(
        {name: value for name, value in content.items() if value is not None}
    ).encode()


def file_with(**changes: Any) -> bytes:
    file = json.loads(manifest_bytes(PACK))["files"][0] | changes
    return with_(files=[file])


def test_versions_are_in_the_order_in_which_they_come_out() -> None:
    order = ["0.9.9", "0.10.0", "1.0.0a1", "1.0.0a2", "1.0.0b1", "1.0.0rc9", "1.0.0rc10", "1.0.0"]
    assert sorted(reversed(order), key=version_key) == order
    assert step_to("1.0.0", "1.0.0rc1") is Step.NEWER
    assert step_to("0.9.9", "0.10.0") is Step.OLDER
    assert step_to("01.0.0", "1.0.0") is Step.SAME
    assert is_version(__version__)


@pytest.mark.parametrize(
    "text", ["", "1", "1.0", "1.0.0.0", "1.0.0-1", "v1.0.0", "1.0.0\n", "١.0.0"]
)
def test_what_is_no_version(text: str) -> None:
    assert not is_version(text)
    with pytest.raises(ValueError):  # noqa: PT011
        version_key(text)


def test_a_manifest_is_read_as_it_was_written() -> None:
    assert read_manifest(manifest_bytes(PACK)) == PACK
    assert read_manifest(with_(more="later versions may say more")) == PACK
    assert PACK.files_for("linux-x86_64") == PACK.files
    assert PACK.files_for("windows-x86_64") == ()


def test_each_installer_has_a_flavour_and_no_library_has_one() -> None:
    assert read_manifest(manifest_bytes(UPDATE)) == UPDATE
    assert [file.name for file in UPDATE.files_for("linux-x86_64", "air-gapped")] == ["b.deb"]
    content = json.loads(manifest_bytes(UPDATE))
    for wrong in (None, "", "source", "Standard", 1):
        content["files"][0]["flavour"] = wrong
        with pytest.raises(Malformed):
            read_manifest(json.dumps(content).encode())
    del content["files"][0]["flavour"]
    with pytest.raises(Malformed):
        read_manifest(json.dumps(content).encode())
    with pytest.raises(Malformed, match="flavour"):
        read_manifest(file_with(flavour="standard"))


@pytest.mark.parametrize(
    ("data", "clause"),
    [
        (b"", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b"[]", "cannot be read"),
        (b"[" * 50_000, "cannot be read"),
        (b" " * (MANIFEST_BYTES + 1), "too long"),
        (b'{"product": "harmonium", "product": "harmonium"}', "cannot be read"),
        (with_(product="another"), "another program"),
        (with_(format=2), "does not know"),
        (with_(kind="plugin"), "does not know"),
        (with_(kind=["pack"]), "does not know"),
        (with_(version="1.2"), "version"),
        (with_(version=1), "cannot be read"),
        (with_(minimum_version="../1"), "version"),
        (with_(pack="../cuda"), "the pack"),
        (with_(pack=".cuda"), "the pack"),
        (with_(pack="CUDA"), "the pack"),
        (with_(pack="con"), "the pack"),
        (with_(llama_cpp="abc"), "the pack"),
        (with_(llama_cpp="../" + "b" * 37), "the pack"),
        (with_(notes=None), "cannot be read"),
        (with_(notes={"bytes": 10**9, "sha256": SHA}), "size"),
        (with_(files=[]), "no files"),
        (with_(files={}), "no files"),
        (with_(files=["x"]), "cannot be read"),
        (with_(files=[{}] * (FILES + 1)), "too many"),
        (file_with(bytes=-1), "size"),
        (file_with(bytes=True), "size"),
        (file_with(bytes=1.5), "size"),
        (file_with(bytes=10**12), "size"),
        (file_with(sha256=SHA[1:]), "hash"),
        (file_with(sha256=SHA.upper()), "hash"),
        (file_with(system="linux"), "system"),
        (file_with(system="../linux-x86_64"), "system"),
    ],
)
def test_what_breaks_the_rules_is_refused(data: bytes, clause: str) -> None:
    with pytest.raises(Malformed, match=clause):
        read_manifest(data)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x.so",
        "/x.so",
        "a/b.so",
        "a\\b.so",
        "C:x.so",
        "x.so\0",
        "x.so ",
        "x.so.",
        ".hidden",
        "-option",
        "a..b",
        "NUL",
        "com1.so",
        "manifest.json",
        "Manifest.JSON",
        "notes.md",
        "ü.so",
        "x" * 130,
    ],
)
def test_no_name_leads_anywhere(name: str) -> None:
    with pytest.raises(Malformed, match="name"):
        read_manifest(file_with(name=name))


def test_names_that_some_systems_take_for_the_same_are_refused() -> None:
    file = json.loads(manifest_bytes(PACK))["files"][0]
    with pytest.raises(Malformed, match="twice"):
        read_manifest(with_(files=[file, file | {"name": "LIBGGML-cuda.so"}]))
