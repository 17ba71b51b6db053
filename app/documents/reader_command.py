# SPDX-License-Identifier: Apache-2.0
"""How the process that reads documents is started; what it says is read by `reading`."""

from app.engine.process import own_command


def reader_command() -> list[str]:
    return own_command("--read-documents")
