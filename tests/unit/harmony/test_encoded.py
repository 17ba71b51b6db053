# SPDX-License-Identifier: Apache-2.0
"""Nothing that was encoded once is encoded again, and no id is another one for it."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import (
    AttachmentPart,
    Channel,
    DocumentPart,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort, Prompt, ToolSpec
from app.harmony.encoded import EncodedTexts
from app.harmony.parser import MessageParsed
from app.harmony.render import render_prompt, user_text
from app.harmony.sampled import SampledMessages
from app.harmony.tokens import CALL, CHANNEL, END, MESSAGE, vocabulary

DATE = "2026-11-21"
STEPS = 400
WORDS = [
    *("the", "dog", "Dog's", "12345", "naïve", "日本語", "😀", "\ud83d", "```", "`", "//", "/"),
    *("\n", "\n\n", "\r\n", "  ", "\t", "<|end|>", "...", "a" * 700, " " * 600, "`" * 600),
]
LOOKUP = ToolSpec("lookup", "Looks something up.")


class Counted:
    """The vocabulary's `encode`, and how often it was asked for which text."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, text: str) -> list[int]:
        self.texts.append(text)
        return vocabulary().encode(text)


def some_text(rng: random.Random, most: int = 30) -> str:
    glue = rng.choice(["", " "])
    return glue.join(rng.choice(WORDS) for _ in range(rng.randrange(most)))


def some_question(rng: random.Random) -> Message:
    parts: list[Part] = []
    if rng.random() < 0.2:
        call = ToolCallPart("browser.open", "{}", Channel.ANALYSIS, "code")
        parts += [call, ToolResultPart("browser.open", some_text(rng), Channel.ANALYSIS)]
    for number in range(rng.choice([0, 0, 1, 2])):
        parts.append(AttachmentPart(some_text(rng, 4), some_text(rng)))
        if rng.random() < 0.3:
            parts.append(DocumentPart(str(number), some_text(rng, 4), is_whole=rng.random() < 0.5))
    return Message(Role.USER, (*parts, TextPart(some_text(rng))))


def some_turn(rng: random.Random) -> Message:
    parts: list[Part] = [ReasoningPart(some_text(rng))]
    if rng.random() < 0.3:
        call = ToolCallPart("functions.lookup", some_text(rng))
        parts += [PreamblePart(some_text(rng)), call]
        parts.append(ToolResultPart(call.name, some_text(rng)))
    return Message(Role.ASSISTANT, (*parts, TextPart(some_text(rng))))


def said_in_pieces(message: Message, sampled: SampledMessages) -> None:
    """As a model might have cut it: character by character."""

    def spelled(text: str) -> list[int]:
        return [token for character in text for token in vocabulary().encode(character)]

    for part in message.parts:
        match part:
            case ToolCallPart():
                head = spelled(f" to={part.name}")
                ids = (*head, CHANNEL, *spelled("commentary"), MESSAGE)
                ids = (*ids, *spelled(part.arguments), CALL)
                sampled.remember(MessageParsed(part.channel, part.name, part.arguments, ids))
            case TextPart() | PreamblePart():
                is_answer = isinstance(part, TextPart)
                channel = Channel.FINAL if is_answer else Channel.COMMENTARY
                ids = (CHANNEL, *spelled(channel.value), MESSAGE, *spelled(part.text), END)
                sampled.remember(MessageParsed(channel, "", part.text, ids))
            case _:
                pass


def changed(rng: random.Random, messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Questions and answers alternate, and the last one is a question."""
    place = rng.randrange((len(messages) + 1) // 2) * 2
    match rng.choice(["go on", "go on", "edit", "branch"]):
        case "edit":
            return (*messages[:place], some_question(rng), *messages[place + 1 :])
        case "branch":
            return (*messages[:place], some_question(rng))
        case _:
            kept = messages if len(messages) < 15 else messages[-1:]
            return (*kept, some_turn(rng), some_question(rng))


def compare(rng: random.Random, max_bytes: int) -> tuple[EncodedTexts, Counted]:
    """Conversations of all kinds, with a memory of that size and without one."""
    counted = Counted()
    texts, sampled = EncodedTexts(counted, max_bytes), SampledMessages()
    messages = tuple([some_question(rng)])
    for _ in range(STEPS):
        messages = changed(rng, messages)
        if rng.random() < 0.3 and len(messages) > 1:
            said_in_pieces(messages[-2], sampled)
        is_turn_open = len(messages) > 1 and rng.random() < 0.3
        asked = messages[: len(messages) - is_turn_open]
        prompt = Prompt(
            asked,
            DATE,
            rng.choice(list(Effort)),
            some_text(rng, 5),
            (LOOKUP,) if rng.random() < 0.5 else (),
            continues=is_turn_open,
        )
        is_open = not prompt.continues and rng.random() < 0.3
        forced = not is_open and rng.random() < 0.3
        plain = render_prompt(prompt, sampled, force_answer=forced, is_open=is_open)
        quick = render_prompt(prompt, sampled, texts, force_answer=forced, is_open=is_open)
        assert quick == plain
        assert texts.bytes <= max_bytes
    return texts, counted


def test_prompts_are_the_same_with_the_memory_and_without_it() -> None:
    _, counted = compare(random.Random(3), 8 * 1024**2)
    assert len(set(counted.texts)) == len(counted.texts)


def test_prompts_are_the_same_while_texts_are_being_forgotten() -> None:
    texts, counted = compare(random.Random(4), 30_000)
    assert texts.bytes > 10_000
    assert len(set(counted.texts)) < len(counted.texts)


def test_a_new_turn_encodes_what_is_new_alone() -> None:
    counted = Counted()
    texts = EncodedTexts(counted)
    rng = random.Random(5)
    messages = tuple(turn(rng) for turn in (some_question, some_turn) * 8)
    first = Prompt((*messages, user_message("Why is that?")), DATE)
    render_prompt(first, texts=texts)
    counted.texts.clear()
    answer = Message(Role.ASSISTANT, (ReasoningPart("Hm."), TextPart("Because.")))
    render_prompt(
        replace(first, messages=(*first.messages, answer, user_message("And then?"))), texts=texts
    )
    assert set(counted.texts) == {"Because.", "And then?"}


def test_another_question_below_a_file_does_not_encode_the_file_again() -> None:
    counted = Counted()
    texts = EncodedTexts(counted)
    files = [AttachmentPart("a.txt", "word " * 1000), AttachmentPart("b.txt", "other\n" * 1000)]
    render_prompt(Prompt((user_message("Why?", files),), DATE), texts=texts)
    counted.texts.clear()
    for question in ("Why not?", "/ and", "\n\n"):
        render_prompt(Prompt((user_message(question, files),), DATE), texts=texts)
    assert counted.texts == ["```\n\nWhy not?", "```\n\n/ and", "```\n\n\n\n"]


FILE_TEXT = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=12)


@settings(deadline=None, max_examples=300)
@given(st.lists(FILE_TEXT, min_size=1, max_size=3), FILE_TEXT, st.booleans())
def test_a_question_below_files_has_the_ids_of_its_whole_text(
    files: list[list[str]], typed: list[str], is_announced: bool
) -> None:
    parts: list[AttachmentPart | DocumentPart] = [
        AttachmentPart("a.txt", "".join(file)) for file in files
    ]
    if is_announced:
        parts.append(DocumentPart("1", "".join(typed)))
    question = user_message("".join(typed), parts)
    encode = vocabulary().encode
    ids = encode(user_text(question))
    rendered = render_prompt(Prompt((question,), DATE))
    begin, typed_at, end = (*rendered.boundaries[:2], rendered.boundaries[-1])
    assert list(rendered.ids[begin : begin + len(ids) + 1]) == [*ids, END]
    above = encode(user_text(user_message("", parts)))
    alike = next(
        (at for at, (one, other) in enumerate(zip(above, ids, strict=False)) if one != other),
        min(len(above), len(ids)),
    )
    assert typed_at == begin + alike < end


def test_the_memory_is_bounded_and_forgets_what_was_not_used() -> None:
    counted = Counted()
    texts = EncodedTexts(counted, max_bytes=60_000)
    rng = random.Random(6)
    names = [f"{number} " + " ".join(rng.choices(WORDS[:4], k=300)) for number in range(100)]
    for name in names:
        assert list(texts.encode(name)) == vocabulary().encode(name)
        texts.encode(names[0])
        assert texts.bytes <= 60_000
    counted.texts.clear()
    for name in (names[0], *names[-5:]):
        texts.encode(name)
    assert counted.texts == []
    texts.encode(names[1])
    assert counted.texts == [names[1]]


def test_a_text_that_is_too_large_pushes_nothing_out() -> None:
    counted = Counted()
    texts = EncodedTexts(counted, max_bytes=10_000)
    texts.encode("small")
    held = texts.bytes
    assert list(texts.encode("word " * 5000)) == vocabulary().encode("word " * 5000)
    assert texts.bytes == held
    texts.encode("small")
    assert counted.texts.count("small") == 1


def test_nothing_is_left_of_what_is_cleared() -> None:
    counted = Counted()
    texts = EncodedTexts(counted)
    ids = list(texts.encode("a secret"))
    texts.clear()
    assert texts.bytes == 0
    assert list(texts.encode("a secret")) == ids
    assert counted.texts == ["a secret", "a secret"]
