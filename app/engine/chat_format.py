# SPDX-License-Identifier: Apache-2.0
"""How a model is talked to: gpt-oss in Harmony, any other through its own chat template."""

import json
import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from app.core.errors import InputError
from app.core.messages import AttachmentPart, Message, Role, ToolResultPart
from app.core.params import GenerateParams, Prompt, SamplingParams
from app.core.prefixes import common_length
from app.engine.bindings import BadGrammar, schema_grammar
from app.engine.chat_template import Piece, TemplateRenderer, render_chat
from app.engine.harmony_output import HarmonyOutput
from app.engine.llama import Model
from app.engine.output import Output, Sink
from app.engine.sampling import Grammar
from app.engine.template_output import CLOSE_THINKING, OPEN_THINKING, Said, TemplateOutput
from app.harmony.encoded import EncodedTexts
from app.harmony.render import (
    RenderedPrompt,
    attachment_text,
    boundaries,
    render_prompt,
    user_text,
)
from app.harmony.sampled import SampledMessages
from app.harmony.tokens import vocabulary

_UNFINISHED_KEPT = 8
_ANY_QUESTION = "?"


class ChatFormat(Protocol):
    name: str

    def render(
        self, prompt: Prompt, *, force_answer: bool = False, is_open: bool = False
    ) -> RenderedPrompt:
        """`is_open`: the last question is still being written, and nothing comes after it."""
        ...

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink, owner: str = "") -> Output:
        """`owner`: the name of the conversation. Raises InputError for a schema that cannot be
        used."""
        ...

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        """With what the model's makers recommend in place of None."""
        ...

    def forget(self, names: Sequence[str] = (), *, everything: bool = False) -> None:
        """Drops what is kept because it may come again: prompts and texts, whosever they are, since
        encoding the others' again costs less than knowing, and what the model said in these
        conversations. From any thread; what is rendered meanwhile may be kept."""
        ...

    def close(self) -> None: ...


class HarmonyFormat:
    name = "harmony"

    def __init__(self, model: Model) -> None:
        self._model = model
        self._sampled = SampledMessages()
        self._texts = EncodedTexts(_encode)
        self._last: tuple[Prompt, bool, RenderedPrompt] | None = None

    def render(
        self, prompt: Prompt, *, force_answer: bool = False, is_open: bool = False
    ) -> RenderedPrompt:
        """Kept until the model writes: a turn counts a prompt, renders it and opens it."""
        if is_open:
            return render_prompt(prompt, self._sampled, self._texts, is_open=True)
        last = self._last
        if last is None or last[:2] != (prompt, force_answer):
            rendered = render_prompt(prompt, self._sampled, self._texts, force_answer=force_answer)
            last = self._last = (prompt, force_answer, rendered)
        return last[2]

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink, owner: str = "") -> Output:
        rendered = self.render(prompt, force_answer=params.force_answer)
        # What is sampled now may change how the same messages are spelled next time.
        self._last = None
        return HarmonyOutput(
            self._model,
            self._sampled,
            prompt,
            params,
            sink,
            schema=_schema(self._model, params.schema),
            opened=rendered.opened,
            owner=owner,
        )

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        return _filled(asked, temperature=1.0, top_p=1.0)

    def forget(self, names: Sequence[str] = (), *, everything: bool = False) -> None:
        self._last = None
        self._texts.clear()
        self._sampled.forget(names, everything=everything)

    def close(self) -> None:
        """Nothing to give back."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    """`thinking`: the template has opened `<think>` itself. `said` goes on, if anything does."""

    prompt: Prompt
    rendered: RenderedPrompt
    thinking: bool
    said: Said | None


class TemplateFormat:
    """The template is a program from the model file: it runs in a process of its own, which is
    started when it is needed, unless `renderer` has started it already."""

    name = "template"

    def __init__(self, model: Model, renderer: TemplateRenderer | None = None) -> None:
        self._model = model
        self._renderer = renderer or TemplateRenderer()
        self._template = model.chat_template()
        self._texts = EncodedTexts(self._encode)
        self._last: _Rendered | None = None
        # What was broken off, token by token: the same text can be cut into tokens in many ways.
        self._unfinished: OrderedDict[tuple[str, str], Said] = OrderedDict()

    def render(
        self, prompt: Prompt, *, force_answer: bool = False, is_open: bool = False
    ) -> RenderedPrompt:
        del force_answer  # these formats have no channel to open
        return self._open(prompt) if is_open else self._rendered(prompt).rendered

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink, owner: str = "") -> Output:
        del owner
        rendered = self._rendered(prompt)
        return TemplateOutput(
            self._model,
            params,
            sink,
            thinking=rendered.thinking,
            schema=_schema(self._model, params.schema),
            said=rendered.said,
            on_broken_off=self._remember,
        )

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        """From the model file where it says so. Else what suits small models, which ramble at
        temperature 1: SmolLM2's makers recommend 0.2 and 0.9."""
        return _filled(
            asked,
            temperature=self._number("general.sampling.temp", 0.2),
            top_p=self._number("general.sampling.top_p", 0.9),
        )

    def forget(self, names: Sequence[str] = (), *, everything: bool = False) -> None:
        del names, everything
        self._last = None
        self._texts.clear()

    def close(self) -> None:
        self._renderer.close()

    def _number(self, key: str, default: float) -> float:
        try:
            return float(self._model.metadata(key) or default)
        except ValueError:
            return default

    def _rendered(self, prompt: Prompt) -> _Rendered:
        """Kept for the next call: a turn counts a prompt, renders it and opens it."""
        last = self._last
        if last is None or last.prompt != prompt:
            last = self._last = self._render(prompt)
        return last

    def _render(self, prompt: Prompt) -> _Rendered:
        finished = prompt.messages[: -1 if prompt.continues else None]
        results = "" if prompt.continues else _results(finished[-1])
        if results:
            finished = finished[:-1]
        texts = [_text(message) for message in finished]
        if results:
            texts[-1] = results + texts[-1]
        pieces = self._pieces(prompt.instructions, finished, texts)
        thinking = not pieces[-1].is_content and pieces[-1].text.rstrip().endswith("<think>")
        ids, begins = self._tokens(pieces)
        counts = [
            len(ids[slice(*begins[text])] if text in begins else self._plain(text))
            for text in texts
        ]
        questions = self._questions(finished, texts, begins)
        if results:
            counts.append(0)
        said = self._said(prompt.messages[-1], thinking) if prompt.continues else None
        if said is not None:
            ids += said.tokens
            counts.append(len(said.tokens))
        places = boundaries(questions, len(ids))
        rendered = RenderedPrompt(tuple(ids), tuple(counts), boundaries=places)
        return _Rendered(prompt, rendered, thinking, said)

    def _open(self, prompt: Prompt) -> RenderedPrompt:
        """Up to the end of the last question's text, which is where any other question parts."""
        texts = [_text(message) for message in prompt.messages]
        is_empty = not texts[-1]
        if is_empty:
            # A template may leave an empty message out.
            texts[-1] = _ANY_QUESTION
        pieces = self._pieces(prompt.instructions, prompt.messages, texts)
        last = max(index for index, piece in enumerate(pieces) if piece.is_content)
        text = pieces[last].text
        begun = Piece(text.removesuffix(_ANY_QUESTION) if is_empty else text, is_content=True)
        ids, begins = self._tokens([*pieces[:last], begun])
        questions = self._questions(prompt.messages, [*texts[:-1], begun.text], begins)
        places = boundaries(questions, len(ids), is_open=True)
        return RenderedPrompt(tuple(ids), (), boundaries=places)

    def _tokens(self, pieces: Sequence[Piece]) -> tuple[list[int], dict[str, tuple[int, int]]]:
        """Also where each text that people or the model wrote begins and ends."""
        ids: list[int] = []
        begins: dict[str, tuple[int, int]] = {}
        for piece in pieces:
            begin = len(ids)
            ids += self._plain(piece.text) if piece.is_content else self._markup(piece.text)
            if not begin and self._model.adds_bos and ids[:1] != [self._model.bos]:
                ids.insert(0, self._model.bos)
                begin = int(piece.is_content)
            if piece.is_content:
                begins[piece.text] = (begin, len(ids))
        return ids, begins

    def _questions(
        self,
        messages: Sequence[Message],
        texts: Sequence[str],
        places: Mapping[str, tuple[int, int]],
    ) -> list[int]:
        """Where the first of people's texts begins, and from where on each depends on what was
        typed, below files."""
        begins: list[int] = []
        found: list[int] = []
        for message, text in zip(messages, texts, strict=False):
            if message.role is Role.USER and text in places:
                begin = places[text][0]
                begins.append(begin)
                above = text.removesuffix(message.text)
                if above:
                    # Line feeds at an end are often other tokens than those before a word.
                    any_other = self._plain(above + _ANY_QUESTION)
                    begin += common_length(any_other, self._plain(text))
                found.append(begin)
        return sorted({*begins[:1], *found})

    def _pieces(
        self, instructions: str, messages: Sequence[Message], texts: list[str]
    ) -> list[Piece]:
        told = [("system", instructions)] if instructions else []
        told += [(message.role.value, text) for message, text in zip(messages, texts, strict=True)]
        return render_chat(
            self._renderer,
            self._template,
            told,
            bos=self._model.token_text(self._model.bos),
            eos=self._model.token_text(self._model.eos),
        )

    def _said(self, message: Message, thinking: bool) -> Said:
        """As the model itself wrote it, if this is known."""
        reasoning, answer = message.reasoning, message.text
        known = self._unfinished.get((reasoning, answer))
        if known is not None:
            return known
        ids: list[int] = []
        if reasoning:
            ids += [] if thinking else self._markup(OPEN_THINKING)
            ids += self._plain(reasoning)
        if answer and (reasoning or thinking):
            ids += self._markup(CLOSE_THINKING)
        return Said(reasoning, answer, (*ids, *self._plain(answer)))

    def _remember(self, said: Said) -> None:
        self._unfinished[said.reasoning, said.answer] = said
        while len(self._unfinished) > _UNFINISHED_KEPT:
            self._unfinished.popitem(last=False)

    def _markup(self, text: str) -> list[int]:
        return self._model.tokenize(text, parse_special=True)

    def _plain(self, text: str) -> Sequence[int]:
        return self._texts.encode(text)

    def _encode(self, text: str) -> list[int]:
        """llama.cpp turns user-defined tokens into control tokens even when told not to parse
        specials, so their spellings are cut in two before it sees them."""
        ids: list[int] = []
        start = 0
        for match in self._specials.finditer(text):
            ids += self._model.tokenize(text[start : match.start() + 1], parse_special=False)
            start = match.start() + 1
        return ids + self._model.tokenize(text[start:], parse_special=False)

    @cached_property
    def _specials(self) -> re.Pattern[str]:
        texts = self._model.special_texts()
        return re.compile("|".join(re.escape(text) for text in texts) or r"(?!)")


def _filled(asked: SamplingParams, *, temperature: float, top_p: float) -> SamplingParams:
    return replace(
        asked,
        temperature=temperature if asked.temperature is None else asked.temperature,
        top_p=top_p if asked.top_p is None else asked.top_p,
    )


def _encode(text: str) -> list[int]:
    """Waits for the vocabulary only when there is something to encode."""
    return vocabulary().encode(text)


def _text(message: Message) -> str:
    return message.text if message.role is Role.ASSISTANT else user_text(message)


def _results(message: Message) -> str:
    """What tools gave in the running turn: these formats have no place for it but the question."""
    ends_with_result = message.parts and isinstance(message.parts[-1], ToolResultPart)
    if message.role is not Role.ASSISTANT or not ends_with_result:
        return ""
    results = [part for part in message.parts if isinstance(part, ToolResultPart)]
    return "".join(attachment_text(AttachmentPart(part.name, part.text)) for part in results)


def _schema(model: Model, schema: str | None) -> Grammar | None:
    if schema is None:
        return None
    try:
        json.loads(schema)
        return Grammar(model, schema_grammar(schema))
    except (BadGrammar, ValueError) as exc:
        raise InputError(f"This JSON schema cannot be used ({exc}): write a simpler one.") from exc
