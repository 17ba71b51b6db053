# SPDX-License-Identifier: Apache-2.0
"""Questions that no handful of passages answers (summarise, list all, compare, how many): the model
reads every line of the documents window by window and takes notes, each with the lines it rests on;
where there are too many of them it condenses them in rounds."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.events import ToolProgress
from app.core.params import ToolSpec
from app.engine.client import EngineClient

if TYPE_CHECKING:
    from app.documents.shelf import Shelf

READ_EVERYTHING = ToolSpec(
    name="read_everything",
    description=(
        "Reads the user's documents completely, from the first line to the last, and returns notes"
        " on the task with the places they come from. Slow. Use it when the answer depends on all"
        " of the text: to summarise, to list all, to count, to compare whole documents, or to say"
        " that something is nowhere mentioned. For single facts use the browser tool instead."
    ),
    parameters={
        "type": "object",
        "properties": {
            "task": {
                "type": "string",
                "description": "What to look for or to write down, in one or two sentences.",
            },
            "documents": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Names of documents. Leave it out to read all of them.",
            },
        },
        "required": ["task"],
    },
)


@dataclass(frozen=True, slots=True)
class Lines:
    """Display lines of a document, the last one included."""

    document_id: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Note:
    """One line of text that the model wrote, and what it rests on, the most important first. Never
    empty: where the model named no lines, `sources` are all that it had before it."""

    text: str
    sources: tuple[Lines, ...]


@dataclass(frozen=True, slots=True)
class WholeReading:
    """`read` is what stood before the model, `parts_read` of `parts` windows: fewer where the
    reading was stopped or a window failed. `without_text` names documents that hold nothing to
    read."""

    task: str
    notes: tuple[Note, ...]
    parts_read: int
    parts: int
    read: tuple[Lines, ...]
    without_text: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        return self.parts_read == self.parts


def read_everything(
    engine: EngineClient,
    shelf: "Shelf",
    task: str,
    *,
    date: str,
    documents: Sequence[str] = (),
    should_stop: Callable[[], bool] = lambda: False,
    cancellations: int | None = None,
) -> Generator[ToolProgress, None, WholeReading]:
    """`documents` are names, urls or ids; empty: all of the shelf. `date` is the conversation's.

    A cancel of the engine or `should_stop` ends it with the notes that were taken so far; for
    `cancellations` see `EngineClient.generate`. Raises InputError for a document that is not there
    and what the engine raises when not one window could be read."""
    raise NotImplementedError
    yield
