# SPDX-License-Identifier: Apache-2.0
"""The shape of one conversation of the corpus."""

from dataclasses import dataclass, field

from tests.helpers.tiny_model.markup import Pieces


@dataclass(frozen=True, slots=True)
class ToolCall:
    """`name` is the full recipient. `result` is the tool's text to feed for the next step."""

    name: str
    arguments: str
    channel: str
    result: str


@dataclass(frozen=True, slots=True)
class Step:
    """One completion: what the model says until it stops.

    The texts are what a reader of the completion must find in it. `pieces` is what is sampled,
    stop token included (an endless completion has none).
    """

    pieces: Pieces
    reasoning: str = ""
    preamble: str = ""
    answer: str = ""
    call: ToolCall | None = None

    @property
    def markup(self) -> str:
        return "".join(self.pieces)


@dataclass(frozen=True, slots=True)
class Case:
    """A question whose completion the model knows by heart.

    `effort` is the key of the completion when `effort_matters`, otherwise any effort will do; the
    same holds for `instructions` and `instructions_matter`. The date never matters. `tools` names
    what has to be offered for the completion to make sense: `browser`, `python`, `functions`.
    `history` holds earlier turns as (role, text), answers without their reasoning; `pages` is what
    stands open between them and the question.

    `repaired` is the completion that follows where a header grammar forbids the one in `steps`,
    `forced_answer` the answer after the final channel was opened by injection, at any place in the
    reasoning.
    """

    name: str
    question: str
    steps: tuple[Step, ...]
    effort: str = "medium"
    effort_matters: bool = False
    date: str = "2025-06-14"
    instructions: str | None = None
    instructions_matter: bool = False
    tools: frozenset[str] = frozenset()
    history: tuple[tuple[str, str], ...] = ()
    pages: Pieces = ()
    well_formed: bool = True
    endless: bool = False
    repaired: Pieces = ()
    own_forced_answer: str = field(default="", repr=False)

    @property
    def completion(self) -> str:
        """The first completion as Harmony markup."""
        return self.steps[0].markup

    @property
    def reasoning(self) -> str:
        """All reasoning of the turn, its stretches separated by a blank line."""
        return "\n\n".join(step.reasoning for step in self.steps if step.reasoning)

    @property
    def preamble(self) -> str:
        return "".join(step.preamble for step in self.steps)

    @property
    def answer(self) -> str:
        """The final answer of the turn; empty where the model gives none by itself."""
        return self.steps[-1].answer

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        return tuple(step.call for step in self.steps if step.call is not None)

    @property
    def forced_answer(self) -> str:
        return self.own_forced_answer or self.answer
