# SPDX-License-Identifier: Apache-2.0
"""The check of model files says what is wrong in one sentence, before an engine opens them."""

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

import gguf
import numpy as np
import pytest

from app.core.errors import BadModel, HarmoniumError, InputError, Unsupported
from app.hub.gguf import check, read_header, shard_paths
from app.hub.gguf_format import MAX_STRING_BYTES, TENSOR_TYPES, Array, read_container
from app.hub.gguf_rules import ARCHITECTURES, EMBEDDING_ARCHITECTURES
from tests.helpers.gguf_builder import (
    FLOAT32,
    UINT16,
    Gguf,
    Tensor,
    Typed,
    f32,
    numbers,
    small_model,
    spm_tokens,
    text,
    texts,
    u32,
    with_values,
)


def written(folder: Path, model: Gguf | bytes, name: str = "model.gguf") -> Path:
    path = folder / name
    path.write_bytes(model if isinstance(model, bytes) else model.to_bytes())
    return path


def is_one_sentence(message: str) -> bool:
    return message.endswith(".") and "\n" not in message and len(message) > 20


def test_a_sound_file_tells_what_it_is(tmp_path: Path) -> None:
    header = check(written(tmp_path, small_model()))
    assert header.architecture == "llama"
    assert header.name == "Small One"
    assert header.quantization == "F16"
    assert header.context_length == 128
    assert header.tensor_count == 2
    assert header.chat_template == "{{ messages }}"
    assert header.bytes == (tmp_path / "model.gguf").stat().st_size
    assert header.shards == (tmp_path / "model.gguf",)


def test_a_file_of_the_gguf_library_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "library.gguf"
    writer = gguf.GGUFWriter(path, "gpt-oss")
    writer.add_name("From the library")
    writer.add_context_length(131072)
    writer.add_block_count(2)
    writer.add_embedding_length(32)
    writer.add_file_type(38)
    writer.add_token_list(["a", "b", "c"])
    writer.add_tensor("token_embd.weight", np.ones((3, 32), dtype=np.float32))
    writer.add_tensor("output.weight", np.ones((3, 32), dtype=np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    header = check(path)
    assert (header.architecture, header.name) == ("gpt-oss", "From the library")
    assert (header.quantization, header.context_length) == ("MXFP4", 131072)
    assert header.tensor_count == 2


def test_the_starter_model_is_sound(starter: Path) -> None:
    header = check(starter)
    assert (header.architecture, header.quantization) == ("llama", "Q4_1")
    assert header.chat_template


def test_tensor_sizes_agree_with_the_gguf_library() -> None:
    for kind, (elements, size) in gguf.GGML_QUANT_SIZES.items():
        if kind is gguf.GGMLQuantizationType.Q8_1:
            # Never in files: llama.cpp's block has 36 bytes (two halves and 32 weights), the
            # library still says 40.
            continue
        assert TENSOR_TYPES[int(kind)][1:] == (elements, size), kind


def test_the_quantization_follows_the_largest_tensors_when_the_file_does_not_tell(
    tmp_path: Path,
) -> None:
    assert check(written(tmp_path, with_values(general__file_type=None))).quantization == "F32"


def test_a_file_without_a_name_goes_by_its_file_name(tmp_path: Path) -> None:
    path = written(tmp_path, with_values(general__name=None), "my-model.gguf")
    assert check(path).name == "my-model"


@pytest.mark.parametrize("cut", [0, 1, 3, 4, 8, 23, 24, 30, 100, 5000])
def test_a_file_that_was_cut_off_is_named_incomplete_or_no_model(tmp_path: Path, cut: int) -> None:
    path = written(tmp_path, small_model().to_bytes()[:cut])
    with pytest.raises(BadModel, match=r"model\.gguf .*(incomplete|no model)") as caught:
        check(path)
    assert is_one_sentence(caught.value.message)


def test_every_cut_raises_and_never_anything_but_our_own_errors(tmp_path: Path) -> None:
    whole = small_model().to_bytes()
    for cut in range(0, len(whole), 97):
        with pytest.raises(BadModel):
            check(written(tmp_path, whole[:cut]))


def test_tensor_data_that_is_missing_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="incomplete"):
        check(written(tmp_path, small_model().to_bytes()[:-200]))


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (small_model(magic=b"PK\x03\x04"), "not a GGUF"),
        (small_model(tensor_count=70_000), "70000 tensors"),
        (small_model(key_count=5_000), "5000 keys"),
        (small_model(extra_pairs=[("general.name", text("again"))]), "twice"),
        (small_model(extra_pairs=[("", text("nameless"))]), "empty"),
        (with_values(general__alignment=u32(48)), "alignment is 48"),
        (with_values(general__alignment=u32(0)), "alignment is 0"),
        (with_values(general__alignment=text("32")), "alignment"),
        (with_values(general__architecture=None), "does not say what model"),
        (with_values(llama__block_count=u32(0)), "block_count is 0"),
        (with_values(llama__block_count=u32(513)), "block_count is 513"),
        (with_values(llama__embedding_length=u32(0)), "embedding_length is 0"),
        (with_values(llama__context_length=u32(0)), "context_length is 0"),
        (with_values(llama__attention__head_count=u32(0)), "head_count is 0"),
        (with_values(llama__attention__head_count_kv=u32(3)), "3 key heads"),
        (
            with_values(llama__attention__head_count=numbers([4.0, 4.0], FLOAT32)),
            "something else than numbers",
        ),
        (with_values(llama__expert_count=u32(4)), "None of 4 experts"),
        (with_values(llama__expert_count=u32(4), llama__expert_used_count=u32(5)), "5 of 4"),
        (with_values(llama__rope__dimension_count=u32(7)), "dimension_count is 7"),
        (
            with_values(llama__attention__layer_norm_rms_epsilon=f32(float("nan"))),
            "small positive number",
        ),
        (with_values(llama__attention__layer_norm_rms_epsilon=f32(-1.0)), "small positive number"),
        (with_values(tokenizer__ggml__tokens=texts([*spm_tokens(299), "<s>"])), "token twice"),
        (with_values(tokenizer__ggml__tokens=numbers([1, 2])), "not a list of texts"),
        (with_values(tokenizer__ggml__scores=numbers([0.0], FLOAT32)), "shorter"),
        (with_values(tokenizer__ggml__token_type=numbers([1])), "shorter"),
        (with_values(tokenizer__ggml__token_type=texts(["1"] * 300)), "wrong type"),
        (with_values(tokenizer__ggml__merges=numbers([1])), "wrong type"),
        (
            with_values(
                tokenizer__ggml__tokens=texts(
                    [token.replace("<0x41>", "<0xZZ>") for token in spm_tokens()]
                )
            ),
            "byte 65",
        ),
        (
            with_values(tokenizer__ggml__token_type=numbers([6] * 300)),
            "byte token that names no byte",
        ),
        (small_model(tensors=[Tensor("a", (32,)), Tensor("a", (32,))]), "same name"),
        (small_model(tensors=[Tensor("a", (32,)), Tensor("b", (32,), offset=32)]), "one after"),
        (small_model(tensors=[Tensor("a", (0,))]), "impossible shape"),
        (small_model(tensors=[Tensor("a", (33,), type=2)]), "impossible shape"),
        (small_model(tensors=[Tensor("a", (1 << 40, 1 << 40))]), "impossible shape"),
        (small_model(tensors=[Tensor("a", (1,) * 5)]), "5 dimensions"),
        (small_model(tensors=[Tensor("a", ())]), "0 dimensions"),
        (small_model(tensors=[Tensor("a", (256, 2), type=15)]), "stored as Q8_K"),
        (small_model(tensors=[Tensor("a", (32, 2), type=26)]), "stored as I32"),
        (with_values(llama__block_count=None), "block_count is not given"),
        (with_values(llama__block_count=numbers([2, 2])), "block_count is a list"),
        (with_values(llama__embedding_length=None), "embedding_length is not given"),
        (with_values(llama__embedding_length=u32(34)), "embedding_length of 34"),
        (with_values(llama__attention__head_count=numbers([4, -1])), "impossible numbers"),
        (with_values(tokenizer__ggml__bos_token_id=u32(300)), "bos_token_id is no token"),
        (with_values(tokenizer__ggml__eos_token_id=u32(300)), "eos_token_id is no token"),
    ],
)
def test_damage_that_can_end_an_engine_is_found_first(
    tmp_path: Path, model: Gguf, words: str
) -> None:
    with pytest.raises(BadModel, match=re.escape(words)) as caught:
        check(written(tmp_path, model))
    assert is_one_sentence(caught.value.message)
    assert "model.gguf" in caught.value.message


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (small_model(version=1), "version 1"),
        (small_model(version=4), "version 4"),
        (small_model(version=3 << 24), "big-endian"),
        (small_model(tensors=[Tensor("a", (32,), type=31)]), "type 31"),
        (with_values(general__type=text("adapter")), "LoRA adapter"),
        (with_values(general__architecture=text("clip")), "image part"),
        (with_values(general__type=text("imatrix")), "not a model"),
        (with_values(general__architecture=text("brand-new")), "a kind (brand-new)"),
        (with_values(general__architecture=text("gptoss")), "only Ollama can run"),
    ],
)
def test_what_another_build_may_run_is_unsupported(tmp_path: Path, model: Gguf, words: str) -> None:
    with pytest.raises(Unsupported, match=re.escape(words)) as caught:
        check(written(tmp_path, model))
    assert is_one_sentence(caught.value.message)


def test_the_architectures_are_those_of_the_library_that_runs_them() -> None:
    library = Path(str(find_spec("llama_cpp").origin)).parent / "lib"  # pyright: ignore
    (file,) = [
        path
        for path in library.iterdir()
        if re.fullmatch(r"(lib)?llama\.(so|dylib|dll)", path.name)
    ]
    data = file.read_bytes()
    assert {name for name in ARCHITECTURES if name.encode() + b"\0" not in data} == set()
    assert ARCHITECTURES > EMBEDDING_ARCHITECTURES
    assert "gpt-oss" in ARCHITECTURES


def test_empty_tokens_may_repeat_because_llama_cpp_renames_them(tmp_path: Path) -> None:
    tokens = [*spm_tokens(298), "", ""]
    assert check(written(tmp_path, with_values(tokenizer__ggml__tokens=texts(tokens))))


@pytest.mark.parametrize("byte", [b"\xff\xfe", b"\xed\xa0\x80"])
def test_metadata_that_is_not_utf8_is_still_read(tmp_path: Path, byte: bytes) -> None:
    header = check(written(tmp_path, with_values(general__name=text(b"odd" + byte))))
    assert header.name.startswith("odd")


def test_a_missing_file_is_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no file gone\.gguf") as caught:
        check(tmp_path / "gone.gguf")
    assert is_one_sentence(caught.value.message)


def test_a_folder_is_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        check(tmp_path)


def test_an_impossible_path_is_wrong_input() -> None:
    for path in (Path("a\0b.gguf"), Path("x" * 5000)):
        with pytest.raises(InputError):
            check(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system")
def test_a_pipe_is_wrong_input_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(InputError, match="device or a pipe"):
        check(tmp_path / "pipe.gguf")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_lead_in_a_circle_are_wrong_input(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").symlink_to(tmp_path / "b.gguf")
    (tmp_path / "b.gguf").symlink_to(tmp_path / "a.gguf")
    with pytest.raises(InputError):
        check(tmp_path / "a.gguf")


@pytest.mark.skipif(sys.platform == "win32", reason="no line breaks in names there")
def test_a_line_break_in_a_file_name_does_not_break_the_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadModel) as caught:
        check(written(tmp_path, b"nothing of value", "two\nlines.gguf"))
    assert is_one_sentence(caught.value.message)


def shards(folder: Path, count: int = 3) -> list[Path]:
    return [
        written(
            folder,
            small_model(
                values={
                    **small_model().values,
                    "split.count": Typed(UINT16, count),
                    "split.no": Typed(UINT16, number - 1),
                },
                tensors=[Tensor(f"t{number}", (32,))] if number > 1 else [],
            ),
            f"big-{number:05}-of-{count:05}.gguf",
        )
        for number in range(1, count + 1)
    ]


def test_shards_are_one_model(tmp_path: Path) -> None:
    paths = shards(tmp_path)
    header = check(paths[0])
    assert header.shards == tuple(paths) == shard_paths(paths[1])
    assert header.bytes == sum(path.stat().st_size for path in paths)


def test_a_shard_of_another_number_is_refused(tmp_path: Path) -> None:
    paths = shards(tmp_path)
    paths[1].write_bytes(paths[2].read_bytes())
    with pytest.raises(BadModel, match="is not part 2 of 3"):
        check(paths[0])


def test_shards_that_hold_the_same_tensors_do_not_belong_together(tmp_path: Path) -> None:
    paths = shards(tmp_path)
    third = paths[2].read_bytes()
    paths[2].write_bytes(third.replace(b"t3", b"t2"))
    with pytest.raises(BadModel, match="do not belong together"):
        check(paths[0])


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    paths = shards(tmp_path)
    paths[1].unlink()
    with pytest.raises(BadModel, match=r"Part 2 of 3 is missing: put big-00002-of-00003\.gguf"):
        check(paths[0])


def test_a_shard_that_was_cut_off_is_named(tmp_path: Path) -> None:
    paths = shards(tmp_path)
    paths[2].write_bytes(paths[2].read_bytes()[:-64])
    with pytest.raises(BadModel, match=r"big-00003-of-00003\.gguf is incomplete"):
        check(paths[0])


def test_a_later_shard_alone_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="choose part 1 of 3"):
        check(shards(tmp_path)[1])


def test_a_renamed_shard_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = shards(tmp_path)[0].rename(tmp_path / "renamed.gguf")
    with pytest.raises(BadModel, match="original names"):
        check(path)


def test_a_header_that_announces_a_huge_list_is_refused_without_reading_it(tmp_path: Path) -> None:
    model = small_model().to_bytes()
    at = model.index(b"tokenizer.ggml.tokens") + len(b"tokenizer.ggml.tokens") + 8
    for count in (1 << 62, 4_000_001, 3_999_999):
        broken = model[:at] + count.to_bytes(8, "little") + model[at + 8 :]
        with pytest.raises(BadModel):
            check(written(tmp_path, broken))


def test_a_head_that_is_larger_than_one_reading_is_read_whole(tmp_path: Path) -> None:
    """Texts of all lengths, so that the end of what was read falls into every part of one."""
    tokens = [*spm_tokens(300), *(f"{number:07}{'x' * (number % 700)}" for number in range(9000))]
    model = with_values(
        tokenizer__ggml__tokens=texts(tokens),
        tokenizer__ggml__scores=None,
        tokenizer__ggml__token_type=None,
        tokenizer__ggml__merges=texts(tokens[::-1]),
    )
    path = written(tmp_path, model)
    assert check(path).tensor_count == 2
    data = path.read_bytes()
    with path.open("rb") as file:
        container = read_container(file, len(data), frozenset({"tokenizer.ggml.tokens"}))
    kept = container.values["tokenizer.ggml.tokens"]
    assert isinstance(kept, Array)
    assert kept.items == [token.encode() for token in tokens]
    for cut in range(1_000_000, data.index(b"tokenizer.chat_template"), 50_021):
        with pytest.raises(BadModel, match="incomplete"):
            check(written(tmp_path, data[:cut], "cut.gguf"))


def test_a_text_that_is_too_long_is_refused_in_a_list_too(tmp_path: Path) -> None:
    model = with_values(tokenizer__ggml__merges=texts(["short"])).to_bytes()
    at = model.index(b"short") - 8
    path = tmp_path / "model.gguf"
    length = MAX_STRING_BYTES + 1
    path.write_bytes(model[:at] + length.to_bytes(8, "little"))
    with path.open("r+b") as file:
        file.truncate(at + 8 + length + 100)
    with pytest.raises(BadModel, match=f"a text of {length} bytes"):
        check(path)


def test_reading_the_header_alone_does_not_judge_the_vocabulary(tmp_path: Path) -> None:
    path = written(tmp_path, with_values(tokenizer__ggml__tokens=texts(["a", "a"])))
    assert read_header(path).architecture == "llama"
    with pytest.raises(HarmoniumError):
        check(path)
