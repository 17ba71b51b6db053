# SPDX-License-Identifier: Apache-2.0
"""The engine process.

It opens no socket, no database and no keyring, and of the profile's files only states; before it
opens a model it gives up the right to anything else (`confinement`). The main thread computes;
another one reads stdin, so that Cancel and the end of the parent are noticed in the middle of a
computation, a third one watches the parent, and a fourth one writes states.
"""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine import confinement, drivers
from app.engine.child_edges import limit_process, take_stdout, watch_parent

if TYPE_CHECKING:
    from app.engine.packs import CheckPack
    from app.engine.state_folder import OpenStates


def main(
    open_states: "OpenStates",
    check_pack: "CheckPack",
    arguments: Sequence[str] = (),
    try_command: Sequence[str] | None = None,
) -> int:
    """`open_states` reaches the files in which states are kept; the argument, if there is one, is
    the folder of packs, of which only those are used that `check_pack` lets pass. For `try_command`
    see `backends.prepare`."""
    replies = take_stdout()
    limit_process()
    drivers.make_device_files()
    print(confinement.said(confinement.begin()), file=sys.stderr, flush=True)
    # Imported only now, so that whatever native libraries print already goes to stderr.
    from app.engine import backends

    backends.prepare(Path(arguments[0]) if arguments else None, check_pack, try_command)
    from app.engine.server import Server

    # The two threads that run already when a model comes.
    fence = confinement.Fence(2)
    server = Server(replies, open_states, fence)
    threading.Thread(target=server.read_requests, args=(sys.stdin.buffer,), daemon=True).start()
    watch_parent(fence)
    server.serve()
    return 0
