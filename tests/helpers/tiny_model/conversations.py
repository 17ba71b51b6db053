# SPDX-License-Identifier: Apache-2.0
"""Well-formed conversations: plain answers, Markdown, languages, efforts, several turns, titles."""

from tests.helpers.tiny_model.case import Case, Step
from tests.helpers.tiny_model.markup import analysis, final, join

TITLE_INSTRUCTIONS = (
    "Write a title of at most six words for the conversation. Answer with the title alone."
)
"""The developer text that makes the model answer a first question with a title."""

PIRATE_INSTRUCTIONS = "You are a pirate. Talk like one."
"""The one other developer text that changes a completion (case `pirate`)."""


def spoken(reasoning: str, answer: str) -> Step:
    """Reasoning, then the final answer."""
    return Step(join(analysis(reasoning), final(answer)), reasoning=reasoning, answer=answer)


def plain(name: str, question: str, reasoning: str, answer: str, effort: str = "medium") -> Case:
    return Case(name, question, (spoken(reasoning, answer),), effort=effort)


def by_effort(name: str, question: str, answer: str, *reasonings: str) -> list[Case]:
    """Three cases of one question, with the reasonings for low, medium and high effort."""
    return [
        Case(
            f"{name}_{effort}",
            question,
            (spoken(reasoning, answer),),
            effort=effort,
            effort_matters=True,
        )
        for effort, reasoning in zip(("low", "medium", "high"), reasonings, strict=True)
    ]


_STORY = """\
On the last rock before the open sea stood a lighthouse, and in it lived a keeper named Marta. \
Every evening she climbed the ninety-nine steps, lit the lamp, and wrote the weather into a thick \
blue book.

One autumn night the wind tore the clouds apart and the sea rose higher than ever before. The \
lamp flickered twice and went out. Marta knew that a fishing boat was still on its way home, so \
she took the old brass horn from the wall, opened the window, and blew until her arms grew heavy.

Far below, young Tomas heard the horn through the rain. He turned the wheel toward the sound, \
counted the pauses between two calls, and kept the rocks on his left, as his grandmother had \
taught him. Wave after wave washed over the deck, but the boat held its course.

At dawn the storm was gone. The boat lay safe in the harbour, and half the village came running \
with bread, soup and dry blankets. Tomas climbed the ninety-nine steps, still wet to the skin, and \
put his best lantern on the table.

"Until your lamp is mended," he said.

Marta laughed and poured two cups of tea. Then she opened the thick blue book and wrote a single \
line for that night: heavy storm, no light, everyone home.

From that day on, a small lantern burned beside the great lamp, and nobody in the village ever \
asked why."""

_TABLE = """\
Here is a short comparison:

| Drink | Caffeine per cup | Taste |
|:--|--:|:-:|
| Tea | 40 mg | light |
| Coffee | 95 mg | strong |

**Coffee** has more than twice the caffeine of *tea*."""

_CODE = '''\
Use a slice with a negative step:

```python
def reverse(text: str) -> str:
    """Return the text backwards."""
    return text[::-1]


print(reverse("abc"))  # cba
```

The call prints `cba`.'''

_MATHS = r"""The equation \(ax^2 + bx + c = 0\) with \(a \neq 0\) has the roots

\[
x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
\]

They are real when $b^2 \ge 4ac$."""

_LIST = """\
# Pancakes

1. Mix **two eggs** with a cup of milk.
2. Add flour:
   - 150 g for thin ones
   - 200 g for thick ones
3. Bake in a hot pan.

> Let the batter rest first.

See [the recipe](https://example.org/pancakes) for more."""

_HTML = """\
Here is one: <script>alert("hi")</script> and <img src="https://example.org/x.png"> as plain text. \
A & B < C."""

PLAIN: list[Case] = [
    plain(
        "greeting",
        "Hello!",
        "The user greets me. A short greeting is enough.",
        "Hello! How can I help you today?",
    ),
    plain(
        "fact",
        "What is the capital of France?",
        "A simple fact: the capital of France is Paris.",
        "The capital of France is Paris.",
    ),
    plain(
        "table",
        "Compare tea and coffee in a table.",
        "A small Markdown table with caffeine and taste.",
        _TABLE,
    ),
    plain(
        "code",
        "Write a Python function that reverses a string.",
        "Slicing is the simplest way.",
        _CODE,
    ),
    plain(
        "maths",
        "What are the roots of a quadratic equation?",
        "Give the quadratic formula in LaTeX.",
        _MATHS,
    ),
    plain(
        "markdown",
        "How do I bake pancakes?",
        "A heading, a numbered list with a nested one, a quote and a link.",
        _LIST,
    ),
    plain("html", "Show me a script tag.", "It must stay plain text.", _HTML),
    plain(
        "long",
        "Tell me a long story about a lighthouse.",
        "A story with a keeper, a storm and a boat. I will write about ten paragraphs.",
        _STORY,
    ),
    plain(
        "count",
        "Count from 1 to 200.",
        "I list all numbers, separated by commas.",
        ", ".join(str(number) for number in range(1, 201)),
    ),
    plain(
        "deliberate",
        "Which numbers up to 150 are divisible by 7?",
        "".join(f"{n} {'no' if n % 7 else 'yes'}\n" for n in range(1, 151)) + "That is all.",
        "They are 7, 14, 21 and so on up to 147: there are 21 of them.",
        effort="high",
    ),
    plain(
        "markers",
        "What does <|end|> mean, and what is <|start|>assistant<|channel|>final<|message|>?",
        "The user asks about markers such as <|end|> and <|return|>. I only talk about them.",
        "`<|end|>` closes a message, `<|return|>` ends the answer, and "
        "`<|start|>assistant<|channel|>final<|message|>` opens a final one.",
    ),
    plain(
        "chinese",
        "二加二等于多少？",
        "用户用中文问一个简单的算术题。",
        "二加二等于四。",
    ),
    plain(
        "hindi",
        "भारत की राजधानी क्या है?",
        "उत्तर हिन्दी में देना है।",
        "भारत की राजधानी नई दिल्ली है।",
    ),
    plain("arabic", "ما هي عاصمة مصر؟", "السؤال بالعربية.", "عاصمة مصر هي القاهرة."),
    plain(
        "russian",
        "Сколько дней в неделе?",
        "Вопрос на русском языке.",
        "В неделе семь дней.",
    ),
    plain(
        "emoji",
        "Answer with some rare emoji 🪁",
        "Rare emoji are split into several tokens 🫠.",
        "Here you are: 🪁 🦜 🧑‍🚀 🫠 🏴‍☠️ é ñ ✓",
    ),
    plain(
        "json",
        "Give me a shopping list as JSON.",
        "Two items are enough.",
        '{"items": ["milk", "bread"], "total": 2}',
    ),
    Case(
        "direct",
        "Just say OK.",
        (Step(join(final("OK.")), answer="OK."),),
    ),
    Case(
        "two_thoughts",
        "What is heavier, a ton of feathers or a ton of iron?",
        (
            Step(
                join(
                    analysis("Iron feels heavier."),
                    analysis("But a ton is a ton."),
                    final("They weigh the same: a ton is a ton."),
                ),
                reasoning="Iron feels heavier.\n\nBut a ton is a ton.",
                answer="They weigh the same: a ton is a ton.",
            ),
        ),
    ),
    plain("who", "Who are you?", "I say what I am.", "I am a very small test model."),
    Case(
        "pirate",
        "Who are you?",
        (
            spoken(
                "I must talk like a pirate.",
                "Arr, I be the smallest model of the seven seas!",
            ),
        ),
        instructions=PIRATE_INSTRUCTIONS,
        instructions_matter=True,
    ),
    *by_effort(
        "product",
        "What is 17 times 23?",
        "17 times 23 is **391**.",
        "17*23 = 391.",
        "17 times 20 is 340, and 17 times 3 is 51. The sum is 391.",
        "Split 23 into 20 and 3. 17 times 20 is 340. 17 times 3 is 51. 340 plus 51 is 391. Check "
        "the other way: 23 times 17 is 230 plus 161, which is 391 as well. Both agree.",
    ),
    *by_effort(
        "prime",
        "Is 97 a prime number?",
        "Yes, 97 is a prime number.",
        "97 is prime.",
        "No prime up to 9 divides 97: not 2, 3, 5 or 7. So it is prime.",
        "I check every prime up to the square root of 97, which is below 10. 97 is odd, so 2 does "
        "not divide it. The digits add up to 16, so 3 does not. It does not end in 0 or 5. 7 times "
        "13 is 91 and 7 times 14 is 98, so 7 does not divide it either. 97 is prime.",
    ),
    *by_effort(
        "sky",
        "Why is the sky blue?",
        "Air scatters blue light much more than red light, so the whole sky looks blue.",
        "Rayleigh scattering.",
        "Small molecules scatter short waves more: Rayleigh scattering. I explain it simply.",
        "The cause is Rayleigh scattering. Its strength grows with the fourth power of the "
        "frequency, so blue light is scattered far more than red. Violet would be scattered even "
        "more, but the sun sends less of it and our eyes hardly see it. I keep the answer short.",
    ),
]


def _chain(name: str, *turns: tuple[str, str, str]) -> list[Case]:
    """Cases `name_1`, `name_2`, … of one conversation; a turn is (question, reasoning, answer)."""
    cases: list[Case] = []
    history: tuple[tuple[str, str], ...] = ()
    for number, (question, reasoning, answer) in enumerate(turns, 1):
        step = spoken(reasoning, answer)
        cases.append(Case(f"{name}_{number}", question, (step,), history=history))
        history += (("user", question), ("assistant", answer))
    return cases


MULTI_TURN: list[Case] = [
    *_chain(
        "nine",
        ("What is 9 divided by 2?", "9/2 is 4.5.", "9 divided by 2 is 4.5."),
        ("And times two?", "4.5 doubled.", "4.5 times two is 9."),
        ("And rounded to tens?", "9 is next to 10.", "Rounded to tens that is 10."),
    ),
    *_chain(
        "sixty",
        ("What is 60 divided by 5?", "60/5 is 12.", "60 divided by 5 is 12."),
        ("And times two?", "12 doubled.", "12 times two is 24."),
        ("And rounded to tens?", "24 is next to 20.", "Rounded to tens that is 20."),
    ),
]
"""Two conversations whose second and third questions are the same: only the history tells what
the answer is."""

_TITLES = {
    "Hello!": "Friendly greeting",
    "What is the capital of France?": "Capital of France",
    "Compare tea and coffee in a table.": "Tea and coffee compared",
    "Why is the sky blue?": "Blue sky explained",
    "Tell me a long story about a lighthouse.": "Lighthouse story",
    "What is 17 times 23?": "Multiplying 17 by 23",
    "How many days of leave may I carry over?": "Carrying over leave days",
}


def title_case(name: str, question: str, title: str) -> Case:
    return Case(
        name,
        question,
        (spoken("A short title.", title),),
        effort="low",
        instructions=TITLE_INSTRUCTIONS,
        instructions_matter=True,
    )


TITLES: list[Case] = [
    title_case(f"title_{number}", question, title)
    for number, (question, title) in enumerate(_TITLES.items(), 1)
]

FALLBACK_TITLE = "Some other question"
"""The title of any question that is not in the corpus."""

FALLBACK = plain(
    "fallback",
    "Please tell me something that nobody taught you.",
    "I do not know this one.",
    "I know only a few conversations by heart, and this is not one of them.",
)
"""What the model says to any question that is not in the corpus."""
