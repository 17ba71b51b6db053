# SPDX-License-Identifier: Apache-2.0
"""The tests' own model: its vocabulary is gpt-oss's, and it knows its conversations by heart."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import llama_cpp
import pytest

from app.hub.gguf_format import Array, Container, read_container
from tests.helpers.tiny_model.corpus import CASES, completion_ids, prompt_ids
from tests.helpers.tiny_model.markup import FORCE_FINAL, RETURN, encoding, piece_ids
from tests.helpers.tiny_model.replay import GreedyModel, check
from tests.helpers.tiny_model.vocabulary import MERGES
from tests.helpers.tiny_model.writer import tiny_model_path

REPLAYED = [
    ("greeting", 0),
    ("table", 0),
    ("emoji", 0),
    ("hindi", 0),
    ("prime_low", 0),
    ("prime_high", 0),
    ("nine_3", 0),
    ("sixty_3", 0),
    ("title_1", 0),
    ("pirate", 0),
    ("document", 0),
    ("document", 1),
    ("document", 2),
    ("preamble", 0),
    ("junk_header", 0),
    ("bare_final", 0),
    ("empty", 0),
]


@pytest.fixture(scope="module")
def model(whole_tiny_model: Path) -> Iterator[GreedyModel]:
    with GreedyModel(whole_tiny_model) as loaded:
        yield loaded


@pytest.fixture(scope="module")
def vocabulary(whole_tiny_model: Path) -> Iterator[llama_cpp.Llama]:
    loaded = llama_cpp.Llama(str(whole_tiny_model), vocab_only=True, verbose=False)
    yield loaded
    loaded.close()


@pytest.mark.parametrize(
    "text",
    [
        "Hello, world! It's 2026-11-21.",
        "def f(x):\n\treturn x ** 2  # squared\n",
        "二加二等于多少？ Сколько дней в неделе? ما هي عاصمة مصر؟",
        "🪁 🦜 🧑‍🚀 🫠 ☃️ naïve café",
        "    a|b  1234567 \r\n\n\n  x",
    ],
)
def test_its_vocabulary_has_the_ids_of_the_reference_library(
    vocabulary: llama_cpp.Llama, text: str
) -> None:
    ids = vocabulary.tokenize(text.encode(), add_bos=False, special=False)
    assert ids == encoding().encode(text, disallowed_special=())
    assert vocabulary.n_vocab() == 201_088


def test_its_control_tokens_have_their_real_ids(vocabulary: llama_cpp.Llama) -> None:
    marks = "<|start|><|end|><|message|><|channel|><|constrain|><|return|><|call|><|endoftext|>"
    ids = vocabulary.tokenize(marks.encode(), add_bos=False, special=True)
    assert ids == [200006, 200007, 200008, 200005, 200003, 200002, 200012, 199999]
    assert vocabulary.token_eos() == 200002


@pytest.mark.parametrize(("name", "step"), REPLAYED)
def test_it_replays_a_completion_token_for_token(model: GreedyModel, name: str, step: int) -> None:
    assert check(model, CASES[name], step, Random(name)) == ""


@pytest.mark.long
@pytest.mark.parametrize("name", CASES)
def test_it_replays_every_completion_token_for_token(model: GreedyModel, name: str) -> None:
    for step in range(len(CASES[name].steps)):
        assert check(model, CASES[name], step, Random(name)) == ""


def test_its_endless_reasoning_goes_on_and_yields_to_an_injected_header(model: GreedyModel) -> None:
    case = CASES["endless"]
    prompt = prompt_ids(case)
    reasoning = model.complete(prompt, 1500)
    assert len(reasoning) == 1500
    text = encoding().decode(reasoning[3:])
    assert (f"{case.reasoning} " * 2).startswith(text)
    answer = model.complete([*prompt, *reasoning[:300], *piece_ids(FORCE_FINAL)], 60)
    assert answer == piece_ids((case.forced_answer, RETURN))


def test_the_whole_one_differs_in_its_merges_alone(
    tiny_model: Path, whole_tiny_model: Path
) -> None:
    both = [read_header(path) for path in (tiny_model, whole_tiny_model)]
    names = {name for one in both for name in one.values}
    other = {name for name in names if both[0].values[name] != both[1].values[name]}
    assert other == {"tokenizer.ggml.merges"}
    assert [tensor.bytes for tensor in both[0].tensors] == [t.bytes for t in both[1].tensors]
    merges = both[1].values["tokenizer.ggml.merges"]
    assert isinstance(merges, Array)
    assert merges.count == MERGES


def read_header(path: Path) -> Container:
    with path.open("rb") as file:
        return read_container(file, path.stat().st_size, frozenset({"tokenizer.ggml.tokens"}))


def test_the_written_file_is_found_again(tiny_model: Path) -> None:
    before = tiny_model.stat()
    assert tiny_model_path(tiny_model.parent) == tiny_model
    assert tiny_model.stat().st_mtime_ns == before.st_mtime_ns


def test_completions_end_with_a_stop_token_unless_endless() -> None:
    for case in CASES.values():
        for step in range(len(case.steps)):
            last = completion_ids(case, step)[-1]
            assert (last in (200002, 200012)) is not case.endless, case.name


def test_the_random_llama_loads_and_decodes(tiny_llama: Path) -> None:
    assert tiny_llama.stat().st_size < 1_000_000
    with GreedyModel(tiny_llama, context=256) as model:
        tokens = model.complete([*range(3, 20)], 8)
    assert len(tokens) == 8
    words = llama_cpp.Llama(str(tiny_llama), vocab_only=True, verbose=False)
    try:
        assert "<think>" in words.metadata["tokenizer.chat_template"]
        end = words.tokenize(b"<|im_end|>", add_bos=False, special=True)
        assert end == [words.token_eos()]
    finally:
        words.close()
