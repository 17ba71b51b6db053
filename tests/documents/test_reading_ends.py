# SPDX-License-Identifier: Apache-2.0
"""A reader that is closed while somebody waits for it."""

import threading
import time
from pathlib import Path

from app.documents.readers.source import UnreadableFile
from app.documents.reading import DocumentReader, reader_command

# Answers nothing, and lives until it is ended.
SILENT = ["-c", "import sys; sys.stdin.read()"]


def test_who_waits_for_a_page_hears_at_once_that_the_reader_was_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    reader = DocumentReader([reader_command()[0], *SILENT])
    refused: list[UnreadableFile] = []

    def wait_for_page() -> None:
        try:
            reader.page_image(path, 1, 100)
        except UnreadableFile as exc:
            refused.append(exc)

    thread = threading.Thread(target=wait_for_page)
    thread.start()
    while reader.pid is None:
        time.sleep(0.01)
    reader.close()
    thread.join(timeout=60)
    assert not thread.is_alive()
    assert len(refused) == 1
