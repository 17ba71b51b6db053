# SPDX-License-Identifier: Apache-2.0
"""No child process outlives the program, whatever it is doing when the program is killed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.helpers.pdf_builder import pdf

ROOT = Path(__file__).parents[2]
GONE_WITHIN_S = 1.0

# Answers, has a renderer of templates, reads a document and embeds all at once; says when all are
# at work.
_PROGRAM = """
import os, sys, threading
from pathlib import Path
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.documents.reading import DocumentReader, reader_command
from app.documents.vectors import OWN_MODEL
from app.engine.client import EngineClient, default_engine_command
from app.engine.embedder import Embedder
model, document = Path(sys.argv[1]), Path(sys.argv[2])
client = EngineClient(default_engine_command())
client.load(model, LoadParams(n_ctx=512, threads=1))
reader, embedder = DocumentReader(reader_command()), Embedder(OWN_MODEL, threads=1)
at_work = threading.Semaphore(0)
def read():
    while True:
        for event in reader.read(document, should_stop=bool):
            at_work.release()
def embed():
    while True:
        embedder.embed(["text"])
        at_work.release()
count = 2
threading.Thread(target=read, daemon=True).start()
if OWN_MODEL.exists():
    count = 3
    threading.Thread(target=embed, daemon=True).start()
def answer():
    prompt = Prompt((user_message("Hello"),), "2026-01-01")
    while True:
        for reply in client.generate(prompt, GenerateParams(max_tokens=200)):
            at_work.release()
threading.Thread(target=answer, daemon=True).start()
for _ in range(20 * count):
    at_work.acquire()
print("at work", flush=True)
threading.Event().wait()
"""


def is_over(process: psutil.Process) -> bool:
    """An orphan may stay in the process table, as a zombie, for as long as init likes."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def orphans_after_kill(model: Path, document: Path) -> list[list[str]]:
    """The commands of those that are still there a second after their parent was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(model), str(document)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"at work\n"
        children = psutil.Process(parent.pid).children(recursive=True)
        commands = {child: child.cmdline() for child in children}
        assert len(commands) >= 3
        parent.kill()
    deadline = time.monotonic() + patience()
    left = children
    while left and time.monotonic() < deadline:
        time.sleep(0.01)
        left = [child for child in left if not is_over(child)]
    for child in left:
        child.kill()
    return [commands[child] for child in left]


def patience() -> float:
    """Seconds. A process of low priority is not heard at once where others want the processors."""
    is_crowded = psutil.getloadavg()[0] > (os.cpu_count() or 1)
    return 20 * GONE_WITHIN_S if is_crowded else GONE_WITHIN_S


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([f"Page {number} says something." for number in range(300)]))
    return path


@pytest.mark.timeout(300)
def test_all_children_are_gone_a_second_after_the_program_was_killed(
    tiny_llama: Path, document: Path
) -> None:
    for _ in range(6):
        assert orphans_after_kill(tiny_llama, document) == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_all_children_are_gone_after_each_of_100_kills(tiny_llama: Path, document: Path) -> None:
    for _ in range(int(os.environ.get("TRUST_KILLS", "100"))):
        assert orphans_after_kill(tiny_llama, document) == []
