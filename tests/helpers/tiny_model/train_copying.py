# SPDX-License-Identifier: Apache-2.0
# pyright: reportMissingImports=false
"""Trains the model that copies and writes its arrays. Run from the repository's root:

    python -m tests.helpers.tiny_model.train_copying --minutes 24

Needs what `train.py` needs. The model has to look a token up, not to know it, so it is trained on
tokens in random order. Left alone, a network finds out late how to do that; here the two layers
begin as an induction circuit [1]: heads of the first look at the tokens 1, 2 and 3 places back and
at what stands around the seventh, heads of the second look for the place that comes after the same
tokens. Training makes the circuit exact and teaches it the words around the quotation.

[1] Olsson et al., In-context Learning and Induction Heads, 2022.
"""

import argparse
import math
import random
from pathlib import Path

import torch
from torch import Tensor

from tests.helpers.tiny_model.augment import Sample
from tests.helpers.tiny_model.copying import quotable_ids, turn_ids, used_ids
from tests.helpers.tiny_model.markup import END, MESSAGE, START, piece_ids
from tests.helpers.tiny_model.network import Shape, TinyGptOss
from tests.helpers.tiny_model.train import VOCABULARY, fit, load
from tests.helpers.tiny_model.writer import COPYING_ARRAYS

_SHAPE = Shape(embedding=192, layers=2, heads=4, kv_heads=2, head_size=128, expert_size=32)
_OWN, _PART = 72, 30
_AROUND = 3
_SHARPNESS = 3.0
_UNUSED = 0
"""`!`: one of the tokens that share a row."""
_LONGEST = 160


class Copyist:
    """Draws questions and answers about texts that nobody wrote."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._tokens = quotable_ids()
        self._distinct = sorted(set(self._tokens))

    def sample(self) -> Sample:
        draw = self.random
        sample = Sample()
        self._surroundings(sample)
        if draw.random() < 0.25:
            asked, said = turn_ids(self._text(draw.randint(4, 60)), is_last=False)
            sample.add(asked + said)
            if draw.random() < 0.5:
                sample.skip(draw.randrange(300))
        longest = draw.choice((40, 80, _LONGEST))
        asked, said = turn_ids(self._text(draw.randint(8, longest)), is_last=True)
        if draw.random() < 0.2:
            asked, said = self._without_reasoning(asked, said)
        sample.add(asked)
        sample.add(said, learnt=True)
        return sample

    def _without_reasoning(self, asked: list[int], said: list[int]) -> tuple[list[int], list[int]]:
        """The final channel opened by injection, at once or within the reasoning."""
        begin = said.index(piece_ids((END,))[0])
        thought = said[: self.random.choice((0, self.random.randrange(3, begin + 1)))]
        opened = said[begin : begin + 6] if thought else said[begin + 3 : begin + 6]
        return [*asked, *thought, *opened], said[begin + 6 :]

    def _surroundings(self, sample: Sample) -> None:
        """System and developer messages, nearly all of whose tokens are foreign to the model."""
        draw = self.random
        sample.add(piece_ids((START, "system", MESSAGE)))
        sample.add(self._foreign(draw.randint(3, 12)))
        sample.skip(draw.randrange(80) if draw.random() < 0.7 else draw.randrange(1500))
        sample.add([*self._foreign(draw.randint(3, 8)), *piece_ids((END,))])
        if draw.random() < 0.3:
            sample.add(piece_ids((START, "developer", MESSAGE)))
            sample.add([*self._foreign(draw.randint(2, 20)), *piece_ids((END,))])

    def _foreign(self, count: int) -> list[int]:
        known = 0.3 * self.random.random()
        return [
            self.random.choice(self._distinct) if self.random.random() < known else _UNUSED
            for _ in range(count)
        ]

    def _text(self, count: int) -> list[int]:
        """As many tokens, drawn alike or as often as English has them; phrases come again, so
        that one or two tokens do not tell what follows."""
        draw = self.random
        tokens = draw.choice((self._tokens, self._distinct))
        if draw.random() < 0.3:
            tokens = draw.choices(tokens, k=draw.randint(20, 60))
        phrases = [draw.choices(tokens, k=draw.randint(2, 6)) for _ in range(4)]
        often = draw.choice((0.0, 0.2, 0.5))
        text: list[int] = []
        while len(text) < count:
            text += draw.choice(phrases) if draw.random() < often else [draw.choice(tokens)]
        return text[:count]


def prepare(model: TinyGptOss) -> None:
    """Gives the model an induction circuit to begin with: the residual stream has a part for the
    token itself, one for each of the three tokens before it, and one for the mean of those farther
    away, about four to ten tokens back."""
    w = model.arrays()
    with torch.no_grad():
        for layer in range(model.shape.layers):
            w[f"blk.{layer}.ffn_down_exps"].mul_(0.1)
        w["token_embd"].mul_(2)[:, _OWN:] = 0
        w["output"].copy_(w["token_embd"] * 0.5)
        looks_back = torch.randn(_PART, _OWN) / math.sqrt(_OWN)
        _look_back(model.shape, w, looks_back)
        _look_up(model.shape, w, looks_back)


def _look_back(shape: Shape, w: dict[str, Tensor], looks_back: Tensor) -> None:
    """Queries and keys of the first layer are constant, so that only the distance counts; the
    quick half of the rotation tells neighbours apart."""
    size, half = shape.head_size, shape.head_size // 2
    angles = shape.rope_base ** -(torch.arange(half) / half)
    quick = torch.where(torch.arange(half) < half * 3 // 8, 7.0, 0.0)
    w["blk.0.attn_q"].mul_(0.05)
    w["blk.0.attn_k"].mul_(0.05)
    w["blk.0.attn_k.bias"].copy_(torch.cat([quick, 0 * quick]).repeat(shape.kv_heads))
    w["blk.0.attn_v"].zero_()
    w["blk.0.attn_output"].mul_(0.05)
    for group in range(shape.kv_heads):
        _rows(w["blk.0.attn_v"], group, size)[:_OWN, :_OWN] = torch.eye(_OWN)
    around = torch.where(torch.arange(half) >= 4, 0.6 * quick, 0.0)
    for head, (back, sharp) in enumerate(((1, quick), (2, quick), (3, quick), (7, around))):
        turned = torch.cat([sharp * (back * angles).cos(), -sharp * (back * angles).sin()])
        w["blk.0.attn_q.bias"][head * size : (head + 1) * size] = turned
        # Of several tokens it sees the mean, which is smaller than one of them.
        strength = 2.5 if head == _AROUND else 1.0
        part = w["blk.0.attn_output"][_part(head), head * size : head * size + _OWN]
        part.copy_(strength * looks_back)


def _look_up(shape: Shape, w: dict[str, Tensor], looks_back: Tensor) -> None:
    """The second layer matches the last three tokens here with the three before each place, in
    the slow half of the rotation, and takes over the token there."""
    size, half, share = shape.head_size, shape.head_size // 2, shape.heads // shape.kv_heads
    slow = (torch.arange(half) >= half // 2).repeat(2)[:, None]
    w["blk.1.attn_v"].zero_()
    w["blk.1.attn_output"].mul_(0.05)
    for group in range(shape.kv_heads):
        query, key = torch.zeros(size, shape.embedding), torch.zeros(size, shape.embedding)
        for part, weight in enumerate((1.0, 0.9, 0.8, 0.8)):
            match = torch.randn(size, _PART) * slow * math.sqrt(2 * weight / size)
            key[:, _part(part)] = match
            if part == 0:
                query[:, :_OWN] = match @ looks_back
            else:
                query[:, _part(part if part == _AROUND else part - 1)] = match
        _rows(w["blk.1.attn_k"], group, size).copy_(key)
        _rows(w["blk.1.attn_v"], group, size)[:_OWN, :_OWN] = torch.eye(_OWN)
        for head in range(group * share, (group + 1) * share):
            own = query * (1 + 0.2 * torch.randn_like(query))
            _rows(w["blk.1.attn_q"], head, size).copy_(_SHARPNESS * own)
            taken = w["blk.1.attn_output"][:_OWN, head * size : head * size + _OWN]
            taken.copy_(torch.eye(_OWN) * 4 / shape.heads)


def _part(number: int) -> slice:
    return slice(_OWN + number * _PART, _OWN + (number + 1) * _PART)


def _rows(weight: Tensor, number: int, size: int) -> Tensor:
    return weight[number * size : (number + 1) * size]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=24)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--begin", type=Path, help="arrays to go on from")
    parser.add_argument("--out", type=Path, default=COPYING_ARRAYS)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    used = used_ids()
    model = TinyGptOss(_SHAPE, len(used), VOCABULARY - len(used))
    if options.begin is None:
        prepare(model)
    else:
        load(model, options.begin, used)
    fit(model, used, Copyist(options.seed), options.minutes, options.rate, options.out)


if __name__ == "__main__":
    main()
