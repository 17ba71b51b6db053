# SPDX-License-Identifier: Apache-2.0
"""The same question to every side, one after another, and how soon each begins to answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.messages import Message
from app.core.params import Prompt
from tests.bench.speed.conversations import Known, prompt, read_ids
from tests.bench.speed.exact import Exact
from tests.bench.speed.figures import Comparison
from tests.bench.speed.ours import Answer, Ours
from tests.bench.speed.server import Server

EXACT_BAR = 1.1
"""Of the time that exactly the tokens after the first difference take."""


@dataclass(slots=True)
class Begun:
    """One kind of question: seconds until the first token."""

    what: str
    exact: Comparison = field(init=False)
    server: Comparison = field(init=False)

    def __post_init__(self) -> None:
        what = f"First token: {self.what}"
        self.exact = Comparison(what, "s", "only the new tokens", at_most=EXACT_BAR)
        self.server = Comparison(what, "s", "llama-server", at_most=1.0)

    def add_server(self, ours: Answer, server: Answer) -> None:
        self.server.add(ours.first_s, server.first_s)
        self.server.note = f"{ours.evaluated:,} and {server.evaluated:,} tokens read"

    def comparisons(self) -> list[Comparison]:
        return [each for each in (self.exact, self.server) if each.ours]


class Asking:
    """A conversation that all sides hold; without `server` the others go on alone."""

    def __init__(
        self, ours: Ours, server: Server | None, exact: Exact, answer_tokens: int, name: str
    ) -> None:
        self.ours = ours
        self.server = server
        self._exact = exact
        self._answer_tokens = answer_tokens
        self._name = name
        self._known = Known([])
        self._turns = 0
        self.saved_s = 0.0
        """How long the last answer took to save."""

    def begin(self, messages: Sequence[Message], other: Sequence[Message], begun: Begun) -> None:
        """The first question. The plain loop only reads what it has in common with `other`, from
        where it goes on later."""
        asked = prompt(messages)
        ours = self._ours(asked, self._name)
        assert self.server is not None
        server = self.server.ask(read_ids(asked), self._answer_tokens)
        self._known.read.append(read_ids(prompt(other)))
        self._exact.seconds(*self._known.split(asked))
        begun.add_server(ours, server)

    def ask(self, messages: Sequence[Message], begun: Begun | None = None, name: str = "") -> str:
        """The sides by turns. Not measured where there is no `begun`. `name`: in another of our
        conversations."""
        asked = prompt(messages)
        self._turns += 1
        server: Answer | None = None
        if self.server is not None and self._turns % 2 == 0:
            server = self.server.ask(read_ids(asked), self._answer_tokens)
        ours = self._ours(asked, name or self._name)
        if self.server is not None and server is None:
            server = self.server.ask(read_ids(asked), self._answer_tokens)
        before, after = self._known.split(asked)
        if begun is None:
            return ""
        exact = self._exact.seconds(before, after)
        begun.exact.add(ours.first_s, exact)
        begun.exact.note = f"{ours.evaluated:,} tokens read, {len(after):,} are new"
        told = f"{begun.what}: {ours.first_s:.3f} s, only the new tokens {exact:.3f} s"
        if server is not None:
            begun.add_server(ours, server)
            told += f", llama-server {server.first_s:.3f} s; {begun.server.note}"
        return f"{told}; {begun.exact.note}"

    def _ours(self, asked: Prompt, name: str) -> Answer:
        """What the program does 3 s after an answer is done at once, so that it is not done while
        another side is measured."""
        answer = self.ours.ask(asked, self._answer_tokens, name)
        self.saved_s = self.ours.save()
        return answer

    def close(self) -> None:
        self.ours.close()
        if self.server is not None:
            self.server.close()

    def read_ahead(self, messages: Sequence[Message]) -> float:
        """What the program does while nobody asks: up to where the next question begins."""
        ahead = prompt(messages)
        self._known.read.append(read_ids(ahead))
        return self.ours.read_ahead(ahead, self._name, is_open=True).total_s
