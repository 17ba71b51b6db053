# SPDX-License-Identifier: Apache-2.0
"""A long document that stands open before the question: the second question at once, another
conversation with the same document, and the second question after a restart.
"""

import itertools
from collections.abc import Callable
from contextlib import ExitStack, closing

from app.core.messages import Message
from tests.bench.speed.asking import Asking, Begun
from tests.bench.speed.conversations import answer, document_question, question, words
from tests.bench.speed.exact import Exact
from tests.bench.speed.figures import Comparison
from tests.bench.speed.ours import Ours
from tests.bench.speed.server import Server
from tests.bench.speed.setup import Setup
from tests.bench.speed.turns import RESTARTS

FIRST_BAR = 0.1
"""Of the first question's time, for the second one after a restart."""


def document(setup: Setup, tell: Callable[[str], None]) -> list[Comparison]:
    params = setup.sharing(setup.document)
    text = words(setup.document, "document")
    states = setup.folder / "document-states"
    length = f"a document of {setup.document:,} tokens"
    first = Begun(f"{length}, nothing read before")
    second = Begun(f"{length}, second question")
    anew = Begun(f"{length}, in a new conversation")
    later = Begun(f"{length}, second question after a restart (llama-server: slot restored)")
    share = Comparison(
        f"First token: {length}, second question after a restart",
        "s",
        "its first question",
        at_most=FIRST_BAR,
    )
    numbers = itertools.count()

    def asked() -> Message:
        return document_question(f"question {next(numbers)}", text)

    with ExitStack() as stack:
        exact = stack.enter_context(closing(Exact(setup.model, params, setup.folder)))
        ours = Ours(setup.model, params, states)
        server = Server(setup.model, params, setup.folder)
        asking = Asking(ours, server, exact, setup.answer_tokens, "document")
        stack.callback(asking.close)
        one = asked()
        asking.begin([one], [asked()], first)
        said = answer(setup.answer_tokens, "document answer")
        for _ in range(setup.pairs):
            tell(asking.ask([one, said, question(f"second {next(numbers)}")], second))
        tell(asking.ask([asked()], anew, name="another"))
        asking.ask([one, said, question(f"second {next(numbers)}")])
        server.slot("save")
        server.close()
        for number in range(min(setup.pairs, RESTARTS)):
            asking.ours.close()
            asking.ours = Ours(setup.model, params, states)
            # Once, because it reads all again.
            asking.server = Server(setup.model, params, setup.folder) if number == 0 else None
            if asking.server is not None:
                asking.server.slot("restore")
            tell(asking.ask([one, said, question(f"second {next(numbers)}")], later))
            share.add(later.exact.ours[-1], first.server.ours[0])
            if asking.server is not None:
                asking.server.close()
    kinds = (first, second, anew, later)
    return [each for kind in kinds for each in kind.comparisons()] + [share]
