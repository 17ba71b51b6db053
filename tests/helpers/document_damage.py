# SPDX-License-Identifier: Apache-2.0
"""Damages documents in the ways that downloads, disks and attackers do; seeded."""

import io
import random
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_NUMBERS = (b"0", b"-1", b"99999999999", b"2147483648", b"1e999", b"nan", b"")


@dataclass(frozen=True, slots=True)
class Damaged:
    name: str
    kind: str
    data: bytes


def damaged(sound: Mapping[str, bytes], count: int, seed: int) -> Iterator[Damaged]:
    """`sound`: file names and what is in them. Each kind of file gets the same share."""
    rng = random.Random(seed)
    names = sorted(sound)
    for at in range(count):
        name = names[at % len(names)]
        data = sound[name]
        kind, new = _inside(rng, data) if rng.random() < 0.5 else ("outside", _broken(rng, data))
        yield Damaged(f"{at}-{name}", kind, new)


def _inside(rng: random.Random, data: bytes) -> tuple[str, bytes]:
    """What is packed in a file is damaged before it is packed again, so that parsers get to it."""
    if data.startswith(b"PK"):
        return "entry", _repacked(rng, data)
    if b"/FlateDecode" in data:
        return "stream", _restreamed(rng, data)
    return "outside", _broken(rng, data)


def _repacked(rng: random.Random, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        names = old.namelist()
        chosen = rng.choice(names)
        for name in names:
            content = old.read(name)
            if name == chosen:
                if rng.random() < 0.1:
                    continue
                content = _broken(rng, content) if content else b"<"
            new.writestr(name, content)
    return out.getvalue()


def _restreamed(rng: random.Random, data: bytes) -> bytes:
    """One stream of a PDF, with a length that is not true any more."""
    starts = [at for at in range(len(data)) if data.startswith(b"stream\n", at)]
    starts = [at + 7 for at in starts if not data[:at].endswith(b"end")]
    start = rng.choice(starts)
    end = data.find(b"\nendstream", start)
    try:
        content = zlib.decompress(data[start:end])
    except zlib.error:
        return _broken(rng, data)
    packed = zlib.compress(_broken(rng, content) if content else b"q q q")
    return data[:start] + packed + data[end:]


def _broken(rng: random.Random, data: bytes) -> bytes:
    make = rng.choice((_cut, _bytes, _bytes, _block, _remove, _insert, _repeat, _number))
    return make(rng, data)


def _cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.choice((1, 8, 100, rng.randrange(len(data)), rng.randrange(len(data))))]


def _bytes(rng: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 2, 8, 64, 512))):
        changed[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(changed)


def _block(rng: random.Random, data: bytes) -> bytes:
    """A sector of zeros, or of another file."""
    start = rng.randrange(len(data))
    size = min(512, len(data) - start)
    block = bytes(size) if rng.random() < 0.5 else rng.randbytes(size)
    return data[:start] + block + data[start + size :]


def _remove(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data))
    return data[:start] + data[start + rng.randrange(1, 2000) :]


def _insert(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data))
    return data[:start] + rng.randbytes(rng.randrange(1, 300)) + data[start:]


def _repeat(rng: random.Random, data: bytes) -> bytes:
    """The same stretch many times: elements within each other, loops, endless lists."""
    start = rng.randrange(len(data))
    part = data[start : start + rng.randrange(1, 200)]
    return data[:start] + part * rng.choice((2, 50, 5000)) + data[start:]


def _number(rng: random.Random, data: bytes) -> bytes:
    """A number becomes one that no program would write."""
    start = rng.randrange(len(data))
    digits = [
        at for at in range(start, min(len(data), start + 3000)) if data[at : at + 1].isdigit()
    ]
    if not digits:
        return _bytes(rng, data)
    end = digits[0]
    while data[end : end + 1].isdigit():
        end += 1
    return data[: digits[0]] + rng.choice(_NUMBERS) + data[end:]
