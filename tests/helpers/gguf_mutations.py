# SPDX-License-Identifier: Apache-2.0
"""Damages a GGUF file in the ways that downloads, disks and attackers do; seeded."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBERS = (0, 1, 2, 0x7F, 0xFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2**40, 2**62, 2**63, 2**64 - 1)
_HEADER_FIELDS = ((4, 4), (8, 8), (16, 8))
"""Offset and width of the version, the tensor count and the metadata count."""


@dataclass(frozen=True, slots=True)
class Mutation:
    kind: str
    data: bytes


def mutations(sound: bytes, metadata_bytes: int, count: int, seed: int) -> Iterator[Mutation]:
    """`metadata_bytes`: where the tensor data begin; most damage is done before that."""
    rng = random.Random(seed)
    makers = (_cut, _bytes, _number, _header, _remove, _insert, _swap)
    for _ in range(count):
        make = rng.choice(makers)
        yield Mutation(make.__name__[1:], make(rng, sound, metadata_bytes))


def _cut(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    places = (0, 1, 3, 4, 8, 16, 24, 25, 100, rng.randrange(metadata), rng.randrange(len(sound)))
    return sound[: rng.choice(places)]


def _bytes(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    data = bytearray(sound)
    for _ in range(rng.choice((1, 1, 2, 8, 64))):
        data[rng.randrange(metadata)] = rng.randrange(256)
    return bytes(data)


def _number(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    return _put(sound, rng.randrange(24, metadata - 8), rng.choice((4, 8)), rng.choice(_NUMBERS))


def _header(rng: random.Random, sound: bytes, _metadata: int) -> bytes:
    offset, width = rng.choice(_HEADER_FIELDS)
    return _put(sound, offset, width, rng.choice((*_NUMBERS, rng.randrange(1 << 20))))


def _remove(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    start = rng.randrange(metadata)
    return sound[:start] + sound[start + rng.randrange(1, 200) :]


def _insert(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    start = rng.randrange(metadata)
    return sound[:start] + rng.randbytes(rng.randrange(1, 64)) + sound[start:]


def _swap(rng: random.Random, sound: bytes, metadata: int) -> bytes:
    """Two stretches change places, as when a download writes blocks in the wrong order."""
    length = rng.randrange(8, 256)
    one, other = sorted(rng.randrange(24, metadata - length) for _ in range(2))
    data = bytearray(sound)
    data[one : one + length], data[other : other + length] = (
        sound[other : other + length],
        sound[one : one + length],
    )
    return bytes(data)


def _put(sound: bytes, offset: int, width: int, value: int) -> bytes:
    value &= (1 << (8 * width)) - 1
    return sound[:offset] + value.to_bytes(width, "little") + sound[offset + width :]
