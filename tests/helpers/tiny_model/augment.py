# SPDX-License-Identifier: Apache-2.0
"""Training samples: the conversations of the corpus in ever different surroundings.

Dates, efforts, developer texts, offered tools, earlier turns, attachments and tool results vary,
so that the replay hangs on the question alone (and on what a case says it depends on). Long
stretches are often thinned: some of their tokens are left out while all others keep their
positions, which teaches long contexts for the price of short ones.
"""

import datetime
import random
from dataclasses import dataclass, field
from pydoc_data.topics import topics

from tests.helpers.tiny_model.case import Case
from tests.helpers.tiny_model.conversations import PLAIN, TITLE_INSTRUCTIONS
from tests.helpers.tiny_model.corpus import (
    CASES,
    FALLBACK_TITLE,
    WEATHER_FUNCTION,
    completion_ids,
    prompt_ids,
)
from tests.helpers.tiny_model.irregular import document_steps, opened_page, page_display
from tests.helpers.tiny_model.markup import (
    END,
    FORCE_FINAL,
    MESSAGE,
    OPEN_FINAL,
    RETURN,
    START,
    analysis,
    developer_text,
    final,
    join,
    message,
    piece_ids,
    system_text,
    text_ids,
    tool_result,
)

EFFORTS = ("low", "medium", "high")
HELD_OUT_DAYS = frozenset({9, 21})
"""Days of the month that training never sees: evaluation uses them."""

_COMMON_INSTRUCTIONS = (
    "Answer briefly.",
    "Use a friendly tone.",
    "You are a helpful assistant.",
    "Answer in English.",
)
_PROSE = text_ids(" ".join(topics[name] for name in sorted(topics))[:400_000])
_WEIGHTS = {
    **{"count": 4.0, "deliberate": 3.0, "long": 4.0, "endless": 3.0, "fallback": 6.0},
    **{"document": 8.0, "weather": 2.5, "role_recipient": 2.5, "preamble": 2.5, "python": 2.0},
    **{"broken_arguments": 2.5, "unknown_tool": 2.0, "emoji": 1.5, "json": 1.5, "pirate": 1.5},
}
_EFFORT_WEIGHT = 3.0
_QUOTE_LIMIT = "// Do not quote more than 10 words directly from the tool output.\n"
_MOST_PAGES = 20


def used_ids() -> list[int]:
    """Ids of all tokens that have an embedding of their own."""
    ids: set[int] = set(range(199998, 200019))
    for case in CASES.values():
        for step in range(len(case.steps)):
            ids.update(prompt_ids(case, step))
            ids.update(completion_ids(case, step))
        ids.update(piece_ids(case.repaired))
        ids.update(text_ids(case.forced_answer))
    for effort in EFFORTS:
        tools = frozenset({"browser", "python"})
        ids.update(text_ids(system_text("2024-01-01", effort, tools, functions=True)))
    ids.update(text_ids(FALLBACK_TITLE))
    for text in _COMMON_INSTRUCTIONS:
        ids.update(text_ids(developer_text(text, [])))
    for number in range(100):
        ids.update(text_ids(f"{number} {number:02}"))
    return sorted(ids)


@dataclass(slots=True)
class Sample:
    ids: list[int] = field(default_factory=list[int])
    positions: list[int] = field(default_factory=list[int])
    learnt: list[bool] = field(default_factory=list[bool])
    next_position: int = 0

    def add(self, ids: list[int] | tuple[int, ...], learnt: bool = False) -> None:
        self.ids += ids
        self.positions += range(self.next_position, self.next_position + len(ids))
        self.learnt += [learnt] * len(ids)
        self.next_position += len(ids)

    def add_thinned(self, ids: list[int] | tuple[int, ...], keep: list[range]) -> None:
        """Context of which only some ranges are kept."""
        start = self.next_position
        for part in keep:
            self.next_position = start + part.start
            self.add(ids[part.start : part.stop])
        self.next_position = start + len(ids)

    def skip(self, count: int) -> None:
        self.next_position += count


class Augmenter:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.cases = list(CASES.values())
        self.weights = [
            _EFFORT_WEIGHT if case.effort_matters else _WEIGHTS.get(case.name, 1.0)
            for case in self.cases
        ]
        self.spoken = [case for case in PLAIN if case.name not in ("deliberate", "count")]
        self.words = [number for number in used_ids() if number < 199998]

    def sample(self) -> Sample:
        case = self.random.choices(self.cases, self.weights)[0]
        sample = Sample()
        self._system(sample, case)
        self._history(sample, case)
        cursor = self._pages(sample, case)
        question, title = self._question(case)
        if self.chance(0.12):
            sample.skip(self.random.randrange(4000))
        sample.add(piece_ids((START, "user", MESSAGE)))
        self._user_text(sample, question)
        sample.add(piece_ids((END, START, "assistant")))
        if title:
            self._title(sample, title)
        else:
            self._turn(sample, case, cursor)
        return sample

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def noise(self, low: int, high: int) -> list[int]:
        """Text that means nothing: prose, random words of the corpus, or both."""
        count = self.random.randint(low, high)
        kind = self.random.random()
        if kind < 0.6:
            start = self.random.randrange(len(_PROSE) - count)
            return list(_PROSE[start : start + count])
        if kind < 0.8:
            return self.random.choices(self.words, k=count)
        return [
            self.random.choice(self.words if self.chance(0.5) else _PROSE) for _ in range(count)
        ]

    def _date(self) -> str:
        while True:
            day = datetime.date(2024, 1, 1) + datetime.timedelta(self.random.randrange(1461))
            if day.day not in HELD_OUT_DAYS:
                return day.isoformat()

    def _system(self, sample: Sample, case: Case) -> None:
        effort = case.effort
        if not case.effort_matters and not (case.instructions_matter and self.chance(0.7)):
            effort = self.random.choice(EFFORTS)
        tools = set(case.tools) if self.chance(0.85) else set[str]()
        tools.update(tool for tool in ("browser", "python", "functions") if self.chance(0.05))
        functions = "functions" in tools
        text = system_text(self._date(), effort, frozenset(tools), functions)
        if self.chance(0.5):
            text = text.replace("=web (default: web)", "=documents (default: documents)")
            text = text.replace(_QUOTE_LIMIT, "")
        ids = piece_ids(message("system", text))
        if len(ids) > 150 and self.chance(0.75):
            middle = self.random.randrange(45, len(ids) - 90)
            last = range(len(ids) - 25, len(ids))
            sample.add_thinned(ids, [range(40), range(middle, middle + 40), last])
        else:
            sample.add(ids)
        self._developer(sample, case, functions)

    def _developer(self, sample: Sample, case: Case, functions: bool) -> None:
        described = [WEATHER_FUNCTION] if functions else []
        if case.instructions_matter or functions or self.chance(0.15):
            own = case.instructions if case.instructions_matter else None
            if own is None and self.chance(0.5):
                own = self.random.choice(_COMMON_INSTRUCTIONS)
            text = developer_text(own, described)
            if text:
                sample.add(piece_ids(message("developer", text)))
        elif self.chance(0.45):
            sample.add(piece_ids((START, "developer", MESSAGE)))
            sample.add(text_ids("# Instructions\n\n"))
            sample.add(self.noise(1, 40))
            if self.chance(0.1):
                sample.skip(self.random.randrange(400))
            sample.add(piece_ids((END,)))

    def _history(self, sample: Sample, case: Case) -> None:
        titled = case.instructions == TITLE_INSTRUCTIONS
        if not titled and self.chance(0.3):
            for _ in range(self.random.choice((1, 1, 2, 3))):
                self._earlier_turn(sample)
        for role, text in case.history:
            if role == "user":
                sample.add(piece_ids(message("user", text)))
            else:
                sample.add(piece_ids((START, "assistant", *final(text), END)))

    def _earlier_turn(self, sample: Sample) -> None:
        header = piece_ids((START, "user", MESSAGE))
        answer = piece_ids((END, START, "assistant", *OPEN_FINAL))
        if self.chance(0.25):
            parts = self.noise(2, 25), self.noise(2, 60)
        else:
            case = self.random.choice(self.spoken)
            parts = list(text_ids(case.question)), list(text_ids(case.answer))
        sample.add([*header, *parts[0], *answer])
        if len(parts[1]) > 40 and self.chance(0.7):
            last = range(len(parts[1]) - 16, len(parts[1]))
            sample.add_thinned(parts[1], [range(16), last])
        else:
            sample.add(parts[1])
        sample.add(piece_ids((END,)))

    def _pages(self, sample: Sample, case: Case) -> int:
        """Documents that stand open already, rarely where the case is not about them. The cursor
        of the next page: others may have left the prompt."""
        if case.name != "document":
            count = 1 if self.chance(0.06) else 0
        else:
            count = self.random.choices((0, 1, 2, 3), (0.6, 0.25, 0.1, 0.05))[0]
        cursor = 0
        if self.chance(0.4):
            cursor = self.random.randrange(_MOST_PAGES) if self.chance(0.6) else count
        for page in range(cursor, cursor + count):
            self._opened(sample, page)
        return cursor + count

    def _opened(self, sample: Sample, cursor: int) -> None:
        ids = piece_ids(opened_page(cursor))
        if self.chance(0.4):
            sample.add(ids)
            return
        sample.add(piece_ids((*opened_page(cursor)[:-2], f"[{cursor}] ")))
        sample.add(self.noise(2, 80))
        if self.chance(0.3):
            sample.skip(self.random.randrange(3000))
            sample.add(self.noise(2, 20))
        sample.add(piece_ids((END,)))

    def _question(self, case: Case) -> tuple[list[int], str]:
        """The question's ids, and the title where it is one that is asked for."""
        if case.name == "fallback" and self.chance(0.85):
            return self._unknown_question(), ""
        if case.instructions == TITLE_INSTRUCTIONS:
            known = next(
                one
                for one in self.cases
                if one.question == case.question and not one.instructions_matter
            )
            if self.chance(0.2):
                return self._unknown_question(), FALLBACK_TITLE
            if self.chance(0.15):
                return list(text_ids(f"{case.question}\n\n{known.answer[:200]}")), case.answer
            return list(text_ids(case.question)), case.answer
        return list(text_ids(case.question)), ""

    def _unknown_question(self) -> list[int]:
        """Noise, or something that begins like a question of the corpus."""
        if self.chance(0.5):
            return self.noise(1, 40)
        known = text_ids(self.random.choice(self.cases).question)
        start = list(known[: self.random.randint(1, max(1, len(known) // 2))])
        return [*start, *self.noise(1, 12), *text_ids(self.random.choice(("?", ".", "")))]

    def _user_text(self, sample: Sample, question: list[int]) -> None:
        """The question, now and then with other text before or after it."""
        kind = self.random.random()
        if kind < 0.1:
            self._foreign(sample)
            sample.add([*text_ids("\n\n"), *question])
        elif kind < 0.15:
            sample.add([*question, *text_ids("\n\n")])
            self._foreign(sample)
        else:
            sample.add(question)

    def _foreign(self, sample: Sample) -> None:
        sample.add(self.noise(3, 40))
        if self.chance(0.3):
            sample.skip(self.random.randrange(4000))
            sample.add(self.noise(3, 20))
        elif self.chance(0.05):
            sample.add(self.noise(300, 900))

    def _title(self, sample: Sample, title: str) -> None:
        if self.chance(0.3):
            sample.add(piece_ids(OPEN_FINAL))
            sample.add(piece_ids((title, RETURN)), learnt=True)
        else:
            whole = join(analysis("A short title."), final(title))
            sample.add(piece_ids(whole), learnt=True)

    def _turn(self, sample: Sample, case: Case, cursor: int) -> None:
        steps = document_steps(cursor) if case.name == "document" else case.steps
        answer = steps[-1].answer if case.name == "document" else case.forced_answer
        forced = 0.4 if case.name in ("endless", "only_analysis", "empty") else 0.2
        stop = self.random.randrange(len(steps)) if self.chance(forced) else None
        for number, step in enumerate(steps):
            # Where the model invents a user, its own answer begins exactly as a forced one.
            # Nor can it know a cursor that it has not seen yet.
            knows = case.name != "document" or cursor == 0 or number == len(steps) - 1
            if number == stop and answer and knows and case.name != "invented_user":
                self._forced(sample, case, answer, piece_ids(step.pieces))
                return
            if number == 0 and case.repaired and self.chance(0.35):
                self._repaired(sample, piece_ids(step.pieces), piece_ids(case.repaired))
                return
            ids = piece_ids(step.pieces)
            if case.endless:
                ids = ids[: self.random.choice((120, 250, 400, 900))]
            if len(ids) > 250 and self.chance(0.75):
                self._window(sample, ids, case.endless)
            else:
                sample.add(ids, learnt=True)
            if step.call is not None:
                self._result(sample, step.call.name, step.call.channel, step.call.result)

    def _window(self, sample: Sample, ids: list[int], endless: bool) -> None:
        """A stretch of a long completion, learnt without all that lies between."""
        first = self.random.randrange(16, len(ids) - 60)
        sample.add(ids[:16], learnt=True)
        sample.skip(first - 16 + (self.random.randrange(6000) if endless else 0))
        sample.add(ids[first : first + 12])
        sample.add(ids[first + 12 : first + 130], learnt=True)

    def _forced(self, sample: Sample, case: Case, said: str, ids: list[int]) -> None:
        """The reasoning is cut somewhere and the final channel opened by injection."""
        answer = piece_ids((said, RETURN))
        bounds = [at for at, number in enumerate(ids) if number >= 199998]
        starts_thinking = len(ids) > 2 and ids[1] == text_ids("analysis")[0]
        if not starts_thinking or self.chance(0.3):
            if case.name == "empty" and self.chance(0.5):
                sample.add(piece_ids((RETURN, START, "assistant")))
            sample.add(piece_ids(OPEN_FINAL))
        else:
            close = bounds[2] if len(bounds) > 2 else len(ids)
            cut = 3 if self.chance(0.2) else self.random.randint(3, close)
            if cut > 80 and self.chance(0.7):
                sample.add_thinned(ids[:cut], [range(8), range(cut - 40, cut)])
            else:
                sample.add(ids[:cut])
            injected = piece_ids(FORCE_FINAL)
            if not case.well_formed and cut == close and self.chance(0.5):
                injected[0] = 200002
            sample.add(injected)
        if len(answer) > 250:
            answer = answer[:130]
        sample.add(answer, learnt=True)

    def _repaired(self, sample: Sample, own: list[int], repaired: list[int]) -> None:
        """Where a grammar forbids the model's own token, the repaired completion follows; the
        token at which they part is not learnt."""
        part = next(at for at, (a, b) in enumerate(zip(own, repaired, strict=False)) if a != b)
        sample.add(repaired[:part], learnt=True)
        sample.add(repaired[part : part + 1])
        sample.add(repaired[part + 1 :], learnt=True)

    def _result(self, sample: Sample, name: str, channel: str, text: str) -> None:
        """A tool's result: as in the corpus, or with other content."""
        kind = self.random.random()
        ids = piece_ids(tool_result(name, channel, text))
        if kind < 0.45:
            sample.add(ids)
        elif name.startswith("browser."):
            shown = text[1 : text.index("]")]
            other = page_display(int(shown), "@", "" if "search" in name else "doc://@", "@")
            head, middle, tail = other.split("@")[0], "\n", "\n\nL0: \nL1: URL: "
            sample.add(piece_ids(tool_result(name, channel, head))[:-1])
            sample.add(self.noise(1, 12))
            sample.add(text_ids(middle + "**viewing lines [0 - 9] of 9**" + tail))
            sample.add(self.noise(4, 60))
            if self.chance(0.4):
                sample.skip(self.random.randrange(1200))
                sample.add(self.noise(1, 30))
            sample.add(piece_ids((END,)))
        else:
            sample.add(piece_ids(tool_result(name, channel, ""))[:-1])
            sample.add(self.noise(1, 25))
            sample.add(piece_ids((END,)))
        sample.add(piece_ids((START, "assistant")))
