# SPDX-License-Identifier: Apache-2.0
"""How soon an answer begins in a long conversation: the next turn, an edit, another conversation in
between, and after a restart."""

import itertools
from collections.abc import Callable
from contextlib import ExitStack, closing

from app.core.messages import Message, user_message
from app.core.params import LoadParams
from tests.bench.speed.asking import Asking, Begun
from tests.bench.speed.conversations import answer, history, prompt, question, read_ids
from tests.bench.speed.exact import Exact
from tests.bench.speed.figures import Comparison
from tests.bench.speed.ours import Ours
from tests.bench.speed.server import Server
from tests.bench.speed.setup import Setup

RESTARTS = 3
Tell = Callable[[str], None]


def turns(setup: Setup, tell: Tell) -> list[Comparison]:
    params = setup.sharing(setup.tokens)
    with ExitStack() as stack:
        exact = stack.enter_context(closing(Exact(setup.model, params, setup.folder)))
        ours = Ours(setup.model, params, setup.folder / "states")
        server = Server(setup.model, params, setup.folder)
        asking = Asking(ours, server, exact, setup.answer_tokens, "long")
        stack.callback(asking.close)
        return _Turns(setup, params, asking).measured(tell)


class _Turns:
    def __init__(self, setup: Setup, params: LoadParams, asking: Asking) -> None:
        self._setup = setup
        self._params = params
        self._asking = asking
        self._numbers = itertools.count()
        self._history = history(setup.tokens, setup.answer_tokens, "long")
        self._other = history(setup.tokens // 2, setup.answer_tokens, "other")
        self._loads = Comparison("Start until a question can be asked", "s", "llama-server")
        self._saves = Comparison("Saving what was read", "s", "llama-server's slot")

    def measured(self, tell: Tell) -> list[Comparison]:
        cold = Begun(f"a conversation of {self._setup.tokens:,} tokens, nothing read before")
        second = Begun("the next question, right after the answer")
        edited = Begun("the last question edited")
        paused = Begun("the next question, after a pause")
        branch = Begun("an earlier question asked anew")
        away = Begun("back from another conversation")
        restarted = Begun("after a restart (llama-server: slot restored)")
        forgotten = Begun("after a restart")
        anew = self._question()
        self._asking.begin([*self._history, anew], [*self._history, self._question()], cold)
        for number in range(self._setup.pairs):
            if number:
                anew = self._question()
                tell(self._asking.ask([*self._history, anew], branch))
            self._one_round(anew, second, edited, paused, tell)
            self._away(away, tell)
        self._server_restart(restarted, forgotten, tell)
        for _ in range(min(self._setup.pairs, RESTARTS) - 1):
            self._restart(restarted, tell)
        kinds = (cold, second, paused, edited, branch, away, restarted, forgotten)
        found = [each for kind in kinds for each in kind.comparisons()]
        return [*found, self._loads, self._saves]

    def _one_round(
        self, anew: Message, second: Begun, edited: Begun, paused: Begun, tell: Tell
    ) -> None:
        asked = [*self._history, anew, self._answer()]
        tell(self._asking.ask([*asked, self._question()], second))
        asked.append(self._question())
        tell(self._asking.ask(asked, edited))
        asked.append(self._answer())
        seconds = self._asking.read_ahead([*asked, user_message("")])
        told = self._asking.ask([*asked, self._question()], paused)
        tell(f"{told}; read ahead in {seconds:.3f} s")

    def _away(self, away: Begun, tell: Tell) -> None:
        last = [*self._history, self._question()]
        self._asking.ask(last)
        other = prompt([*self._other, self._question()])
        self._asking.ours.ask(other, self._setup.answer_tokens, "other")
        assert self._asking.server is not None
        self._asking.server.ask(read_ids(other), self._setup.answer_tokens)
        tell(self._asking.ask([*last, self._answer(), self._question()], away))

    def _server_restart(self, restarted: Begun, forgotten: Begun, tell: Tell) -> None:
        """With its slot saved and restored, and as it comes; once, because it reads all again."""
        setup, asking = self._setup, self._asking
        assert asking.server is not None
        asked = [*self._history, self._question()]
        asking.ask(asked)
        saved_s = asking.server.slot("save")
        self._saves.add(asking.saved_s, saved_s)
        asking.close()
        asking.ours = Ours(setup.model, self._params, setup.folder / "states")
        asking.server = Server(setup.model, self._params, setup.folder)
        self._loads.add(asking.ours.load_s, asking.server.load_s)
        asking.server.slot("restore")
        asked += [self._answer(), self._question()]
        tell(asking.ask(asked, restarted))
        asking.server.close()
        asking.server = None
        with closing(Server(setup.model, self._params, setup.folder)) as server:
            cold = server.ask(read_ids(prompt(asked)), 1)
            forgotten.server.add(restarted.server.ours[-1], cold.first_s)
            forgotten.server.note = f"{cold.evaluated:,} tokens read by llama-server"

    def _restart(self, restarted: Begun, tell: Tell) -> None:
        setup, asking = self._setup, self._asking
        asked = [*self._history, self._question()]
        asking.ask(asked)
        asking.ours.close()
        asking.ours = Ours(setup.model, self._params, setup.folder / "states")
        tell(asking.ask([*asked, self._answer(), self._question()], restarted))

    def _answer(self) -> Message:
        return answer(self._setup.answer_tokens, f"answer {next(self._numbers)}")

    def _question(self) -> Message:
        return question(f"question {next(self._numbers)}")
