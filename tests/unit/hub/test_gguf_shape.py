# SPDX-License-Identifier: Apache-2.0
"""What memory and speed depend on is read from the tensor tables."""

from pathlib import Path

import pytest

from app.core.errors import BadModel
from app.core.placement import LayerShape
from app.hub.gguf import check
from app.hub.gguf_shape import shape_of
from tests.helpers.gguf_builder import (
    UINT16,
    Tensor,
    Typed,
    numbers,
    small_model,
    u32,
    with_values,
)


def test_the_tiny_gpt_oss_has_experts_and_sliding_layers(tiny_model: Path) -> None:
    shape = shape_of(tiny_model)
    assert (shape.architecture, shape.n_vocab) == ("gpt-oss", 201_088)
    assert shape.file_bytes == tiny_model.stat().st_size
    assert shape.experts > 0
    assert 0 < shape.experts_used < shape.experts
    assert [layer.is_sliding for layer in shape.layers] == [
        number % 2 == 0 for number in range(len(shape.layers))
    ]
    assert all(layer.expert_bytes > 0 and layer.kv_bytes > 0 for layer in shape.layers)
    weights = sum(layer.dense_bytes + layer.expert_bytes for layer in shape.layers)
    rest = shape.file_bytes - weights - shape.input_bytes - shape.output_bytes
    # What is left is the head of the file, most of it the vocabulary.
    assert 0 < rest < 14_000_000


def test_the_starter_has_no_experts_and_uses_its_embedding_twice(starter: Path) -> None:
    shape = shape_of(starter)
    assert (shape.architecture, shape.n_embd, len(shape.layers)) == ("llama", 576, 30)
    assert (shape.experts, shape.experts_used, shape.sliding_window) == (0, 0, 0)
    # 3 key heads of 64 numbers, keys and values, two bytes each.
    assert {layer.kv_bytes for layer in shape.layers} == {3 * 64 * 2 * 2}
    assert shape.output_bytes > shape.input_bytes > 0
    assert shape.bytes_per_token < shape.file_bytes


def test_sizes_per_layer_are_those_of_its_tensors(tmp_path: Path) -> None:
    tensors = [
        Tensor("token_embd.weight", (32, 300)),
        Tensor("blk.0.attn_q.weight", (32, 32)),
        Tensor("blk.0.ffn_up.weight", (32, 64)),
        Tensor("blk.1.ffn_up_exps.weight", (32, 64, 4)),
        Tensor("blk.1.ffn_gate_inp.weight", (32, 4)),
        Tensor("output_norm.weight", (32,)),
        Tensor("output.weight", (32, 300)),
    ]
    path = tmp_path / "one.gguf"
    path.write_bytes(small_model(tensors=tensors).to_bytes())
    shape = shape_of(path)
    assert shape.layers == (
        LayerShape(4 * (32 * 32 + 32 * 64), 0, 2 * 16 * 2),
        LayerShape(4 * 32 * 4, 4 * 32 * 64 * 4, 2 * 16 * 2),
    )
    assert shape.input_bytes == 4 * 32 * 300
    assert shape.output_bytes == 4 * 32 * 300 + 4 * 32


def test_heads_may_differ_from_layer_to_layer(tmp_path: Path) -> None:
    model = with_values(llama__attention__head_count_kv=numbers([2, 0]))
    path = tmp_path / "one.gguf"
    path.write_bytes(model.to_bytes())
    assert [layer.kv_bytes for layer in shape_of(path).layers] == [2 * 16 * 2, 0]


@pytest.mark.parametrize(
    ("pattern", "sliding"),
    [
        (None, [False, False]),
        (u32(2), [True, False]),
        (numbers([0, 1]), [False, True]),
    ],
)
def test_layers_that_see_a_window_are_named_by_a_pattern(
    tmp_path: Path, pattern: Typed | None, sliding: list[bool]
) -> None:
    changes = {} if pattern is None else {"llama__attention__sliding_window_pattern": pattern}
    path = tmp_path / "one.gguf"
    path.write_bytes(with_values(llama__attention__sliding_window=u32(128), **changes).to_bytes())
    shape = shape_of(path)
    assert [layer.is_sliding for layer in shape.layers] == sliding
    assert shape.sliding_window == 128


def test_shards_are_added_up(tmp_path: Path) -> None:
    for number in (1, 2):
        values = {
            **small_model().values,
            "split.count": Typed(UINT16, 2),
            "split.no": Typed(UINT16, number - 1),
        }
        tensors = [Tensor(f"blk.{number - 1}.ffn_up.weight", (32, 8 * number))]
        path = tmp_path / f"big-{number:05}-of-00002.gguf"
        path.write_bytes(small_model(values=values, tensors=tensors).to_bytes())
    first = tmp_path / "big-00001-of-00002.gguf"
    shape = shape_of(first)
    assert [layer.dense_bytes for layer in shape.layers] == [4 * 32 * 8, 4 * 32 * 16]
    assert shape.file_bytes == sum(each.stat().st_size for each in tmp_path.iterdir())
    assert check(first).parameters == 32 * 8 + 32 * 16


def test_a_damaged_file_has_no_shape(tmp_path: Path) -> None:
    path = tmp_path / "one.gguf"
    path.write_bytes(small_model().to_bytes()[:100])
    with pytest.raises(BadModel):
        shape_of(path)
