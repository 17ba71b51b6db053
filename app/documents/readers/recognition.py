# SPDX-License-Identifier: Apache-2.0
"""Scanned pages: optical character recognition by the Tesseract that the person has installed.

Nothing is downloaded. The picture goes to the program's input and the words come from its output,
each with its place, so no file is written.
"""

import contextlib
import csv
import locale
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from statistics import median

from app.core.documents import Box

DPI = 200
SECONDS = 120.0
"""For one page. It takes two or three, but on a busy machine it comes last."""

_WAIT_SECONDS = 2.0
_POINTS_PER_INCH = 72
_LEAST_CONFIDENCE = 30.0
"""Of 100. What Tesseract trusts less are specks and the texture of the paper."""
_BLANK_LINE = 1.9

# Tesseract's names for the languages of a locale.
_LANGUAGES = {
    "ar": "ara",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "es": "spa",
    "fi": "fin",
    "fr": "fra",
    "he": "heb",
    "hi": "hin",
    "hu": "hun",
    "it": "ita",
    "ja": "jpn",
    "ko": "kor",
    "nb": "nor",
    "nl": "nld",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "ru": "rus",
    "sv": "swe",
    "th": "tha",
    "tr": "tur",
    "uk": "ukr",
    "vi": "vie",
    "zh": "chi_sim",
}


@dataclass(frozen=True, slots=True)
class RecognizedWord:
    """`first` and `last` (excluded) are characters of the page's text."""

    first: int
    last: int
    box: Box


@dataclass(frozen=True, slots=True)
class RecognizedPage:
    text: str
    words: tuple[RecognizedWord, ...]

    def boxes(self, first: int, last: int) -> tuple[Box, ...]:
        return tuple(word.box for word in self.words if word.first < last and word.last > first)


class NotRecognized(Exception):
    """A clause: why Tesseract gave nothing."""


def is_installed() -> bool:
    return program() is not None


def program() -> Path | None:
    found = shutil.which("tesseract")
    return None if found is None else Path(found)


def places() -> tuple[Path, ...]:
    """What it reads besides what every program does, where it is installed in a folder of its
    own."""
    found = program()
    if found is None:
        return ()
    folder = found.resolve().parent.parent
    names = ("lib", "lib64", "share/tessdata", "share/tesseract-ocr")
    return (found, *(folder / name for name in names))


def recognize(
    gray: bytes, width: int, height: int, dpi: int, on_wait: Callable[[], None]
) -> RecognizedPage:
    """`gray` has a byte for each pixel. Calls `on_wait` every few seconds. Raises NotRecognized."""
    picture = b"P5 %d %d 255\n" % (width, height) + gray
    languages = "+".join(_languages(on_wait))
    arguments = ["stdin", "stdout", "--dpi", str(dpi), "-l", languages, "tsv"]
    table = _run(arguments, picture, on_wait).decode("utf-8", "replace")
    return _page(table, width, height)


@lru_cache(maxsize=1)
def _languages(on_wait: Callable[[], None]) -> tuple[str, ...]:
    """English and the person's own, as far as they are installed; else whatever there is."""
    lines = _run(["--list-langs"], b"", on_wait).decode("utf-8", "replace").split("\n")
    installed = [line.strip() for line in lines[1:] if line.strip() and line.strip() != "osd"]
    code = (locale.getlocale()[0] or os.environ.get("LANG", "")).split("_")[0].lower()
    wanted = ["eng", _LANGUAGES.get(code, "eng")]
    found = [name for name in dict.fromkeys(wanted) if name in installed] or installed[:1]
    if not found:
        raise NotRecognized("Tesseract has no language installed")
    return tuple(found)


def _run(arguments: list[str], data: bytes, on_wait: Callable[[], None] = lambda: None) -> bytes:
    tesseract = program()
    if tesseract is None:
        raise NotRecognized("Tesseract is not installed")
    try:
        process = subprocess.Popen(
            [str(tesseract), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
            # Its threads make one page a quarter faster and take all cores for that.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except OSError as exc:
        raise NotRecognized("Tesseract cannot be started") from exc
    with process:
        output, said = _output(process, data, on_wait)
    if process.returncode != 0:
        print(said.decode("utf-8", "replace")[-2000:], file=sys.stderr)
        raise NotRecognized("Tesseract failed")
    return output


def _output(
    process: "subprocess.Popen[bytes]", data: bytes, on_wait: Callable[[], None]
) -> tuple[bytes, bytes]:
    """What it wrote, and what it said besides."""
    deadline = time.monotonic() + SECONDS
    given: bytes | None = data
    try:
        while True:
            try:
                return process.communicate(given, timeout=_WAIT_SECONDS)
            except subprocess.TimeoutExpired as exc:
                if time.monotonic() > deadline:
                    raise NotRecognized("Tesseract took too long") from exc
                given = None
                on_wait()
    except BaseException:
        process.kill()
        raise


@dataclass(frozen=True, slots=True)
class _Row:
    """A word as Tesseract tells it; `line` names its block, paragraph and line."""

    line: tuple[str, str, str]
    text: str
    left: float
    top: float
    width: float
    height: float


def _rows(table: str) -> Iterator[_Row]:
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        word = (row.get("text") or "").strip()
        with contextlib.suppress(TypeError, ValueError, KeyError):
            if word and float(row["conf"]) >= _LEAST_CONFIDENCE:
                left, top, width, height = (
                    float(row[name]) for name in ("left", "top", "width", "height")
                )
                line = (row["block_num"], row["par_num"], row["line_num"])
                yield _Row(line, word, left, top, width, height)


def _page(table: str, width: int, height: int) -> RecognizedPage:
    rows = list(_rows(table))
    usual = median(row.height for row in rows) if rows else 0.0
    parts: list[str] = []
    words: list[RecognizedWord] = []
    at = 0
    before: _Row | None = None
    for row in rows:
        between = _between(before, row, usual)
        at += len(between)
        box = Box(
            row.left / width,
            row.top / height,
            (row.left + row.width) / width,
            (row.top + row.height) / height,
        )
        words.append(RecognizedWord(at, at + len(row.text), box))
        parts += (between, row.text)
        at += len(row.text)
        before = row
    return RecognizedPage("".join(parts), tuple(words))


def _between(before: _Row | None, row: _Row, usual: float) -> str:
    if before is None:
        return ""
    if before.line == row.line:
        return " "
    is_apart = before.line[0] != row.line[0] or row.top - before.top > _BLANK_LINE * 1.5 * usual
    return "\n\n" if is_apart else "\n"
