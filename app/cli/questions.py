# SPDX-License-Identifier: Apache-2.0
"""What `ask` and `chat` have in common: the options of a question and its text."""

import argparse
import json
import os
import sys

from app.cli.options import Parser, number, one_of, whole_number
from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.params import Effort, GenerateParams, SamplingParams
from app.core.placement import PlanChoice, PlanWishes

MAX_QUESTION_BYTES = 8 * 1024 * 1024
"""Far above any context, and cheaper to refuse than to tokenise."""

_MAX_SCHEMA_BYTES = 1024 * 1024


def add_question_options(parser: Parser) -> None:
    add = parser.add_argument
    _ = add("question", nargs="?", metavar="QUESTION|-", help="the question; - reads stdin")
    add_placement_options(parser)
    _ = add("--effort", type=one_of(*Effort), metavar="low|medium|high", help="how long to think")
    _ = add("--instructions", metavar="TEXT", help="what the model should heed throughout")
    _ = add(
        "--file", action="append", default=[], metavar="PATH",
        help="a document, or a folder of them, to answer from; may be repeated",
    )  # fmt: skip
    _ = add(
        "--search-files", action="store_true",
        help="search the documents even where their whole text would fit",
    )  # fmt: skip
    _ = add(
        "--read-everything", action="store_true",
        help="read all of the documents before the answer, window by window; slow",
    )  # fmt: skip
    _ = add("--max-tokens", type=whole_number(1), metavar="N", help="most tokens to generate")
    _ = add("--temperature", type=number(0, 10), metavar="T", help="0 always takes the likeliest")
    _ = add("--seed", type=whole_number(0, 2**32 - 1), metavar="N", help="repeatable sampling")
    _ = add("--think-budget", type=whole_number(0), metavar="N", help="most tokens of reasoning")
    _ = add("--schema", metavar="FILE", help="a JSON schema that the answer must follow")
    _ = add("--no-header-grammar", action="store_true", help="let the model begin as it likes")
    _ = add("--json", action="store_true", help="one JSON object a line")
    _ = add("--no-reasoning", action="store_true", help="do not show the reasoning")


def add_placement_options(parser: Parser) -> None:
    """Which model, and where it goes; `plan_wishes` reads them."""
    add = parser.add_argument
    _ = add("--model", metavar="ID|PATH", help="a model of `harmonium models list`, or a file")
    _ = add("--ctx", type=whole_number(1), metavar="N", help="context in tokens")
    _ = add("--device", default="auto", metavar="auto|cpu|NAME", help="where to compute")
    _ = add("--gpu-layers", type=whole_number(0), metavar="N", help="layers on the GPU")
    _ = add("--cpu-experts", type=whole_number(0), metavar="N", help="layers with experts in RAM")
    _ = add("--plan", type=one_of(*PlanChoice), metavar="|".join(PlanChoice), help="how to place")
    _ = add("--lora", action="append", default=[], metavar="PATH", help="an adapter to apply")
    _ = add("--threads", type=whole_number(1, 1024), metavar="N", help="CPU threads")


def plan_wishes(options: argparse.Namespace) -> PlanWishes:
    """What is not said is planned."""
    return PlanWishes(
        n_ctx=options.ctx,
        threads=options.threads,
        gpu_layers=options.gpu_layers,
        expert_layers_on_cpu=options.cpu_experts,
        device=options.device,
        loras=tuple(os.path.abspath(os.path.expanduser(path)) for path in options.lora),
    )


def generate_params(options: argparse.Namespace) -> GenerateParams:
    """Raises InputError when the schema cannot be used."""
    temperature: float | None = options.temperature
    sampling = SamplingParams(seed=options.seed)
    if temperature is not None:
        sampling = SamplingParams(seed=options.seed, temperature=temperature)
    return GenerateParams(
        sampling=sampling,
        max_tokens=options.max_tokens,
        think_budget=options.think_budget,
        header_grammar=not options.no_header_grammar,
        schema=None if options.schema is None else _read_schema(options.schema),
    )


def read_question(options: argparse.Namespace) -> str:
    """Raises InputError: no text, not UTF-8, too much of it."""
    given: str = options.question
    text = _read_stdin() if given == "-" else given
    if not text.strip():
        raise InputError("The question is empty: write what you want to know.")
    if len(text.encode("utf-8", "replace")) > MAX_QUESTION_BYTES:
        raise _too_large()
    return text


def _too_large() -> InputError:
    return InputError(
        "The question is too large (over 8 MB), more than any model can read: ask about a smaller"
        + " part, or put the text into a file and name it with --file."
    )


def _read_stdin() -> str:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise InputError("There is no standard input to read: pass the question as an argument.")
    try:
        data = sys.stdin.buffer.read(MAX_QUESTION_BYTES + 1)
    except OSError as exc:
        raise InputError(f"Standard input cannot be read ({exc.strerror}).") from None
    if len(data) > MAX_QUESTION_BYTES:
        raise _too_large()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            "The question on standard input is not valid UTF-8 text: convert it first."
        ) from None
    return text.removesuffix("\n").removesuffix("\r")


def read_bytes(name: str, limit: int) -> bytes:
    """One byte more than `limit` tells that there is more. Raises InputError."""
    try:
        with open(name, "rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {quoted_path(name)}: check its path.") from None
    except IsADirectoryError:
        raise InputError(f"{quoted_path(name)} is a folder: name a file in it.") from None
    except (OSError, ValueError) as exc:
        reason = (exc.strerror if isinstance(exc, OSError) else None) or "impossible name"
        raise InputError(
            f"{quoted_path(name)} cannot be read ({reason}): check its path."
        ) from None


def decode(data: bytes, name: str) -> str:
    """Raises InputError."""
    try:
        if b"\0" in data:
            raise ValueError
        return data.decode("utf-8-sig")
    except ValueError:
        raise InputError(
            f"{quoted_path(name)} is not UTF-8 text: only text files can be read, so convert it"
            + " first."
        ) from None


def _read_schema(name: str) -> str:
    data = read_bytes(name, _MAX_SCHEMA_BYTES)
    if len(data) > _MAX_SCHEMA_BYTES:
        raise InputError(
            f"{quoted_path(name)} is too large for a JSON schema (over 1 MB): choose a smaller one."
        )
    text = decode(data, name)
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise InputError(f"{quoted_path(name)} is not valid JSON ({exc}): correct it.") from None
    if not isinstance(schema, dict):
        raise InputError(f"{quoted_path(name)} is not a JSON schema: it must be a JSON object.")
    return json.dumps(schema)
