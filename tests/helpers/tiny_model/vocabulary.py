# SPDX-License-Identifier: Apache-2.0
"""gpt-oss's exact vocabulary as GGUF wants it, rebuilt from the reference library's ranks."""

from functools import lru_cache

import gguf

from tests.helpers.tiny_model.markup import encoding

SIZE = 201_088
MERGES = 446_189
_RANKS = 199_998
_SPECIALS = range(_RANKS, 200_019)

CHAT_TEMPLATE = (
    "{% for message in messages %}<|start|>{{ message.role }}<|message|>{{ message.content }}"
    "<|end|>{% endfor %}{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)
"""Files of gpt-oss carry a template, so this one does too. Programs that know Harmony render the
prompt themselves and must not need it."""


def _byte_letters() -> list[str]:
    """GPT-2's table: a printable letter for every byte."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    letters: list[str] = []
    others = 0
    for byte in range(256):
        if byte in printable:
            letters.append(chr(byte))
        else:
            letters.append(chr(256 + others))
            others += 1
    return letters


@lru_cache(maxsize=1)
def token_bytes() -> list[bytes]:
    """The bytes of every ordinary token, by rank."""
    inner = encoding()._inner  # pyright: ignore[reportPrivateUsage]  # decode() wants whole UTF-8
    return [bytes(inner.decode_bytes([rank])) for rank in range(_RANKS)]


def tokens() -> tuple[list[str], list[int]]:
    """The texts and GGUF types of all tokens, by id."""
    table = str.maketrans({byte: letter for byte, letter in enumerate(_byte_letters())})
    texts = [raw.decode("latin-1").translate(table) for raw in token_bytes()]
    texts += [encoding().decode([special]) for special in _SPECIALS]
    texts += [f"[PAD{number}]" for number in range(len(texts), SIZE)]
    types = [int(gguf.TokenType.NORMAL)] * _RANKS + [int(gguf.TokenType.CONTROL)] * len(_SPECIALS)
    types += [int(gguf.TokenType.UNUSED)] * (SIZE - len(types))
    return texts, types


def merges(texts: list[str]) -> list[str]:
    """Every split of a token into two tokens, tokens by rank, splits by the ranks of the parts."""
    rank_of = {text: rank for rank, text in enumerate(texts[:_RANKS])}
    found: list[str] = []
    for text in texts[:_RANKS]:
        pairs: list[tuple[int, int, str]] = []
        for cut in range(1, len(text)):
            left = rank_of.get(text[:cut])
            if left is None:
                continue
            right = rank_of.get(text[cut:])
            if right is not None:
                pairs.append((left, right, f"{text[:cut]} {text[cut:]}"))
        if len(pairs) > 1:
            pairs.sort()
        found += [pair[2] for pair in pairs]
    return found


def add_vocabulary(writer: gguf.GGUFWriter, most_merges: int = MERGES) -> None:
    texts, types = tokens()
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-4o")
    writer.add_token_list(texts)
    writer.add_token_types(types)
    writer.add_token_merges(merges(texts)[:most_merges])
    writer.add_bos_token_id(199998)
    writer.add_eos_token_id(200002)
    writer.add_pad_token_id(199999)
    writer.add_chat_template(CHAT_TEMPLATE)
