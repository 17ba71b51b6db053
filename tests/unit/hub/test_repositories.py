# SPDX-License-Identifier: Apache-2.0
"""Names that strangers chose: what is taken, what is left out, and what they say."""

import pytest

from app.core.model_files import ModelKind
from app.hub.repositories import (
    FileSet,
    file_sets,
    is_file_name,
    is_repository,
    kind_of,
    model_id,
)


@pytest.mark.parametrize("name", ["ggml-org/gpt-oss-20b-GGUF", "a/b", "A_1/b.c-d"])
def test_repositories_of_the_hub_are_taken(name: str) -> None:
    assert is_repository(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "a", "a/b/c", "../a", "a/..", "a/b?x", "a/b#c", "a/b%2f", "a b/c", "/a/b", "a//b"),
        *("a/b\n", "a/b.git", "a--b/c", "http://a/b", "a/b\\c", "ａ/b", "a/" + "b" * 97),
    ],
)
def test_what_could_be_another_address_is_no_repository(name: str) -> None:
    assert not is_repository(name)


@pytest.mark.parametrize("name", ["a.gguf", "Q4_K_M/a-00001-of-00002.gguf", "häuser ☕.gguf"])
def test_names_that_every_system_can_have_are_taken(name: str) -> None:
    assert is_file_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "/a", "a/", "a//b", "..", "../a.gguf", "a/../b", "./a", "C:a", "a\\b", "a\x00b"),
        *("a\nb", "con", "NUL.gguf", "x/aux.gguf", "com1", "a.", "a ", " a", "a?", "a*"),
        *("\u202egguf.a", "x" * 201),
    ],
)
def test_names_that_could_leave_the_folder_or_be_no_file_are_not(name: str) -> None:
    assert not is_file_name(name)


def test_the_shards_of_a_model_are_one_set_in_order() -> None:
    names = [
        "README.md",
        "b-00002-of-00002.gguf",
        "Q4/a-Q4_K_M-00003-of-00003.gguf",
        "Q4/a-Q4_K_M-00001-of-00003.gguf",
        "b-00001-of-00002.gguf",
        "Q4/a-Q4_K_M-00002-of-00003.gguf",
        "single.gguf",
    ]
    assert file_sets(names) == [
        FileSet("Q4/a-Q4_K_M", tuple(f"Q4/a-Q4_K_M-0000{n}-of-00003.gguf" for n in (1, 2, 3))),
        FileSet("b", ("b-00001-of-00002.gguf", "b-00002-of-00002.gguf")),
        FileSet("single", ("single.gguf",)),
    ]
    assert file_sets(["A.gguf", "a.gguf"]) == [FileSet("A", ("A.gguf",))]


@pytest.mark.parametrize(
    "names",
    [
        ["a-00001-of-00002.gguf"],
        ["a-00001-of-00002.gguf", "a-00002-of-00003.gguf"],
        ["a-00002-of-00002.gguf", "a-00003-of-00002.gguf"],
        ["a-00000-of-00000.gguf"],
        ["mmproj-model-f16.gguf"],
        ["model-mmproj.gguf"],
        ["a.imatrix.gguf"],
        ["my-lora-f16.gguf"],
        ["../a.gguf"],
        [".gguf"],
        ["a.safetensors"],
    ],
)
def test_what_is_no_whole_model_is_left_out(names: list[str]) -> None:
    assert file_sets(names) == []


@pytest.mark.parametrize(
    ("stem", "quantization"),
    [
        ("gpt-oss-20b-MXFP4", "MXFP4"),
        ("gpt-oss-20b-mxfp4", "MXFP4"),
        ("Q4_K_M/a-Q4_K_M", "Q4_K_M"),
        ("a.Q8_0", "Q8_0"),
        ("a-UD-Q4_K_XL", "UD-Q4_K_XL"),
        ("a-IQ2_XXS", "IQ2_XXS"),
        ("a-BF16", "BF16"),
        ("a-7B", ""),
        ("instruct", ""),
    ],
)
def test_the_quantization_is_read_from_the_name(stem: str, quantization: str) -> None:
    assert FileSet(stem, ()).quantization == quantization


def test_ids_are_folders_of_their_own() -> None:
    pairs = [("a/b-c", "d"), ("a-b/c", "d"), ("a/b", "c-d"), ("a/b", "C/d"), ("a/b", "x" * 150)]
    pairs += [("a/b", "x" * 150 + "y")]
    ids = [model_id(repo, stem) for repo, stem in pairs]
    assert len(set(ids)) == len(ids)
    assert all(is_file_name(id) and "/" not in id and len(id) <= 100 for id in ids)


def test_classifiers_are_told_by_their_name() -> None:
    assert kind_of("unsloth/gpt-oss-safeguard-20b-GGUF") is ModelKind.CLASSIFIER
    assert kind_of("ggml-org/gpt-oss-20b-GGUF") is ModelKind.CHAT
