# SPDX-License-Identifier: Apache-2.0
"""Draws resources/harmonium.svg as Windows and macOS want their icons: packaging/windows/
harmonium.ico and packaging/macos/harmonium.icns. Run it when the picture has changed."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "resources" / "harmonium.svg"
ICO = ROOT / "packaging" / "windows" / "harmonium.ico"
ICNS = ROOT / "packaging" / "macos" / "harmonium.icns"

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# The kinds of an .icns that hold PNG, each with the pixels of its side.
MACOS_KINDS = {
    b"icp4": 16, b"ic11": 32, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256,
    b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
# Beside the room that the picture has already: a tenth on each side is what macOS expects.
_MACOS_MARGIN = 0.04


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    ICO.write_bytes(ico({size: drawn(size) for size in WINDOWS_SIZES}))
    kinds = {kind: drawn(size, _MACOS_MARGIN) for kind, size in MACOS_KINDS.items()}
    ICNS.write_bytes(icns(kinds))
    application.shutdown()
    for path in (ICO, ICNS):
        print(f"{path.stat().st_size} bytes in {path}")
    return 0


def drawn(size: int, margin: float = 0.0) -> bytes:
    """As PNG; `margin` is a part of the side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = round(size * margin)
    side = size - 2 * room
    QSvgRenderer(str(PICTURE)).render(painter, QRectF(room, room, side, side))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A directory of PNG files by their sides, at most 256 pixels each."""
    offset = 6 + 16 * len(pictures)
    entries, data = b"", b""
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(data))
        data += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def icns(pictures: dict[bytes, bytes]) -> bytes:
    chunks = b"".join(
        kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


if __name__ == "__main__":
    sys.exit(main())
