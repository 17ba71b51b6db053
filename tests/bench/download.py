# SPDX-License-Identifier: Apache-2.0
"""How fast a file comes from a hub on this computer, and what that costs: `python -m
tests.bench.download [MIB]`. The hub runs in this process and takes its share of the processors."""

import resource
import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.download_child import download_child, last_line
from tests.helpers.downloading import COMMIT, REPO, request_for
from tests.helpers.hub_server import HubServer, Noise


def main() -> None:
    mib = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    with HubServer() as hub, tempfile.TemporaryDirectory() as folder:
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(mib << 20)})
        request = request_for(hub, Path(folder) / "models")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.perf_counter()
        with download_child(request, hub.url, stall_s=30) as child:
            ended = last_line(child)
        seconds = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
    print(
        f"{ended['state']}: {mib} MiB in {seconds:.1f} s, {mib / seconds:.0f} MiB/s;"
        f" {user:.1f} s user and {system:.1f} s system in the process that downloads;"
        f" {after.ru_maxrss / 1024:.0f} MiB of memory"
    )


if __name__ == "__main__":
    main()
