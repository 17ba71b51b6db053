# SPDX-License-Identifier: Apache-2.0
"""How a model is talked to: gpt-oss in Harmony, any other through its own chat template."""

import json
import re
from dataclasses import replace
from functools import cached_property
from typing import Protocol

from app.core.errors import InputError
from app.core.messages import AttachmentPart, Message, Role
from app.core.params import GenerateParams, Prompt, SamplingParams
from app.engine.chat_template import Piece, TemplateRenderer, render_chat
from app.engine.harmony_output import HarmonyOutput
from app.engine.llama import BadGrammar, Grammar, Model, schema_grammar
from app.engine.output import Output, Sink
from app.engine.template_output import TemplateOutput
from app.harmony.render import RenderedPrompt, render_prompt
from app.harmony.sampled import SampledMessages


class ChatFormat(Protocol):
    name: str

    def render(self, prompt: Prompt, *, force_answer: bool = False) -> RenderedPrompt: ...

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink) -> Output:
        """Raises InputError for a schema that cannot be used."""
        ...

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        """With what the model's makers recommend in place of None."""
        ...

    def close(self) -> None: ...


class HarmonyFormat:
    name = "harmony"

    def __init__(self, model: Model) -> None:
        self._model = model
        self._sampled = SampledMessages()

    def render(self, prompt: Prompt, *, force_answer: bool = False) -> RenderedPrompt:
        return render_prompt(prompt, self._sampled, force_answer=force_answer)

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink) -> Output:
        return HarmonyOutput(
            self._model,
            self._sampled,
            prompt,
            params,
            sink,
            schema=_schema(self._model, params.schema),
        )

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        return _filled(asked, temperature=1.0, top_p=1.0)

    def close(self) -> None:
        """Nothing to give back."""


class TemplateFormat:
    """The template is a program from the model file: it runs in a process of its own."""

    name = "template"

    def __init__(self, model: Model) -> None:
        self._model = model
        self._renderer = TemplateRenderer()
        self._template = model.chat_template()
        self._last: tuple[Prompt, list[Piece]] | None = None

    def render(self, prompt: Prompt, *, force_answer: bool = False) -> RenderedPrompt:
        del force_answer  # these formats have no channel to open
        pieces = self._pieces(prompt)
        ids: list[int] = []
        contents: dict[str, list[int]] = {}
        for piece in pieces:
            if piece.is_content:
                contents[piece.text] = self._plain(piece.text)
                ids += contents[piece.text]
            else:
                ids += self._markup(piece.text)
        if self._model.adds_bos and (not ids or ids[0] != self._model.bos):
            ids.insert(0, self._model.bos)
        texts = [_text(message) for message in prompt.messages]
        counts = [len(contents[t] if t in contents else self._plain(t)) for t in texts]
        return RenderedPrompt(tuple(ids), tuple(counts))

    def open(self, prompt: Prompt, params: GenerateParams, sink: Sink) -> Output:
        last = self._pieces(prompt)[-1]
        return TemplateOutput(
            self._model,
            params,
            sink,
            thinking=not last.is_content and last.text.rstrip().endswith("<think>"),
            schema=_schema(self._model, params.schema),
        )

    def sampling(self, asked: SamplingParams) -> SamplingParams:
        """From the model file where it says so. Else what suits small models, which ramble at
        temperature 1: SmolLM2's makers recommend 0.2 and 0.9."""
        return _filled(
            asked,
            temperature=self._number("general.sampling.temp", 0.2),
            top_p=self._number("general.sampling.top_p", 0.9),
        )

    def close(self) -> None:
        self._renderer.close()

    def _number(self, key: str, default: float) -> float:
        try:
            return float(self._model.metadata(key) or default)
        except ValueError:
            return default

    def _pieces(self, prompt: Prompt) -> list[Piece]:
        """Kept for the next call: a turn counts a prompt, renders it and opens it."""
        if self._last is None or self._last[0] != prompt:
            self._last = (prompt, self._rendered_pieces(prompt))
        return self._last[1]

    def _rendered_pieces(self, prompt: Prompt) -> list[Piece]:
        messages = [("system", prompt.instructions)] if prompt.instructions else []
        messages += [(message.role.value, _text(message)) for message in prompt.messages]
        return render_chat(
            self._renderer,
            self._template,
            messages,
            bos=self._model.token_text(self._model.bos),
            eos=self._model.token_text(self._model.eos),
        )

    def _markup(self, text: str) -> list[int]:
        return self._model.tokenize(text, parse_special=True)

    def _plain(self, text: str) -> list[int]:
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


def _text(message: Message) -> str:
    if message.role is Role.ASSISTANT:
        return message.text
    attachments = [
        f"{part.name}:\n\n{part.text}\n\n"
        for part in message.parts
        if isinstance(part, AttachmentPart)
    ]
    return "".join(attachments) + message.text


def _schema(model: Model, schema: str | None) -> Grammar | None:
    if schema is None:
        return None
    try:
        json.loads(schema)
        return Grammar(model, schema_grammar(schema))
    except (BadGrammar, ValueError) as exc:
        raise InputError(f"This JSON schema cannot be used ({exc}): write a simpler one.") from exc
