# SPDX-License-Identifier: Apache-2.0
"""Makes the pictures of the guide from those in docs/screenshots: cut out, at most as wide as its
text, in 256 colours.

`guide_pictures.py` writes docs/guide/pictures. The same screenshots give the same files.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
SCREENSHOTS = ROOT / "docs" / "screenshots"
PICTURES = ROOT / "docs" / "guide" / "pictures"

WIDEST = 1100
COLORS = 256
_BITS = 5
"""Of each channel: colours that differ by less are counted as one."""


@dataclass(frozen=True)
class Cut:
    """`part` is left, top, width and height in the screenshot; all of it without."""

    name: str
    screenshot: str
    part: tuple[int, int, int, int] | None = None


CUTS = (
    Cut("conversation", "conversation"),
    Cut("first-run", "first-run", (405, 120, 632, 410)),
    Cut("reasoning", "reasoning", (261, 0, 919, 780)),
    Cut("models-get", "models-get", (229, 89, 722, 602)),
    Cut("models-placement", "models-placement", (229, 89, 722, 602)),
    Cut("documents-cited", "documents-cited", (261, 0, 1099, 820)),
    Cut("documents-collection", "documents-collection", (229, 89, 722, 602)),
    Cut("connections", "connections", (253, 119, 674, 542)),
    Cut("privacy", "encryption", (253, 119, 674, 542)),
    Cut("air-gap", "connections-air-gap", (253, 119, 674, 542)),
    Cut("failure", "failure", (320, 130, 560, 380)),
)


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for cut in CUTS:
        for scheme in ("light", "dark"):
            image = QImage(str(SCREENSHOTS / f"{cut.screenshot}-{scheme}.png"))
            if image.isNull():
                print(f"{cut.screenshot}-{scheme}.png is missing", file=sys.stderr)
                return 1
            target = PICTURES / f"{cut.name}-{scheme}.png"
            few_colors(fitted(image, cut)).save(str(target), None, 0)
    return 0


def fitted(image: QImage, cut: Cut) -> QImage:
    part = image if cut.part is None else image.copy(QRect(*cut.part))
    if part.width() > WIDEST:
        part = part.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return part.convertToFormat(QImage.Format.Format_RGB32)


def few_colors(image: QImage) -> QImage:
    """Every pixel gets the nearest of the colours that occur most, so plain grounds stay plain."""
    height, width = image.height(), image.width()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)[:, :, :3]
    pixels = raw.reshape(-1, 3).astype(np.int32)
    coarse = pixels >> (8 - _BITS)
    keys = (coarse[:, 0] << 2 * _BITS) | (coarse[:, 1] << _BITS) | coarse[:, 2]
    found, place, counts = np.unique(keys, return_inverse=True, return_counts=True)
    exact = np.stack([_most_common(pixels, place, len(found), channel) for channel in range(3)], 1)
    palette = exact[np.argsort(-counts, kind="stable")[:COLORS]]
    distance = ((exact[:, None, :] - palette[None, :, :]) ** 2).sum(2)
    indices = distance.argmin(1)[place].astype(np.uint8).reshape(height, width)
    made = QImage(width, height, QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | r << 16 | g << 8 | b for b, g, r in palette.tolist()])
    rows = np.frombuffer(made.bits(), np.uint8).reshape(height, made.bytesPerLine())
    rows[:, :width] = indices
    return made


def _most_common(pixels: np.ndarray, place: np.ndarray, groups: int, channel: int) -> np.ndarray:
    """Of each group of like colours the value that occurs most in this channel."""
    counts = np.zeros((groups, 256), np.int64)
    np.add.at(counts, (place, pixels[:, channel]), 1)
    return counts.argmax(1)


if __name__ == "__main__":
    raise SystemExit(main())
