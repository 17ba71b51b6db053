# SPDX-License-Identifier: Apache-2.0
"""Options are found wherever they stand, and wrong use is answered with one sentence."""

import os
from pathlib import Path

import pytest

from app.cli.options import (
    GlobalOptions,
    Parser,
    opened_file,
    split_global_options,
    split_group,
)
from app.cli.questions import add_question_options, generate_params, plan_wishes
from app.core.errors import InputError
from app.core.params import GenerateParams, SamplingParams
from app.core.placement import PlanWishes


def question_parser() -> Parser:
    parser = Parser("ask", "Ask.")
    add_question_options(parser)
    return parser


@pytest.mark.parametrize(
    "argv",
    [
        ["--data-dir", "/d", "--offline", "ask", "Hello"],
        ["ask", "--data-dir", "/d", "Hello", "--offline"],
        ["ask", "Hello", "--offline", "--data-dir=/d"],
    ],
)
def test_global_options_stand_before_or_after_the_command(argv: list[str]) -> None:
    options, rest = split_global_options(argv)
    assert options == GlobalOptions(Path("/d"), offline=True)
    assert rest == ["ask", "Hello"]


def test_after_two_dashes_nothing_is_an_option() -> None:
    options, rest = split_global_options(["ask", "--", "--offline"])
    assert not options.offline
    assert question_parser().parse(rest[1:]).question == "--offline"


@pytest.mark.parametrize("argv", [["--data-dir"], ["--data-dir="], ["ask", "--data-dir", ""]])
def test_a_data_folder_needs_a_name(argv: list[str]) -> None:
    with pytest.raises(InputError, match="needs a folder"):
        split_global_options(argv)


@pytest.mark.parametrize(
    "argv", [["--passphrase-file", "f", "ask", "Hello"], ["ask", "Hello", "--passphrase-file=f"]]
)
def test_a_file_with_the_passphrase_is_a_global_option(argv: list[str]) -> None:
    options, rest = split_global_options(argv)
    assert options.passphrase_file == "f"
    assert rest == ["ask", "Hello"]


@pytest.mark.parametrize("argv", [["--passphrase-file"], ["ask", "--passphrase-file="]])
def test_a_file_with_the_passphrase_needs_a_name(argv: list[str]) -> None:
    with pytest.raises(InputError, match="needs a file"):
        split_global_options(argv)


@pytest.mark.parametrize("argv", [["ask", "-"], ["ask", "--", "-"]])
def test_standard_input_is_the_question_or_the_passphrase(argv: list[str]) -> None:
    with pytest.raises(InputError, match="both"):
        split_global_options(["--passphrase-file", "-", *argv])


def test_an_argument_with_bytes_that_are_no_text_is_refused() -> None:
    with pytest.raises(InputError, match="UTF-8"):
        split_global_options(["ask", "caf\udce9"])


def test_question_options_become_parameters() -> None:
    argv = "--temperature 0 --seed 7 --max-tokens 9 --think-budget 0 --no-header-grammar Q"
    found = question_parser().parse(argv.split())
    assert generate_params(found) == GenerateParams(
        sampling=SamplingParams(temperature=0.0, seed=7),
        max_tokens=9,
        think_budget=0,
        header_grammar=False,
    )
    argv = (
        "--ctx 4096 --device cpu --gpu-layers 3 --threads 2 --cpu-experts 5 --lora /a --lora /b Q"
    )
    assert plan_wishes(question_parser().parse(argv.split())) == PlanWishes(
        n_ctx=4096,
        threads=2,
        gpu_layers=3,
        expert_layers_on_cpu=5,
        device="cpu",
        loras=(os.path.abspath("/a"), os.path.abspath("/b")),
    )


def test_without_options_the_parameters_are_the_defaults() -> None:
    found = question_parser().parse(["Q"])
    assert generate_params(found) == GenerateParams()
    assert plan_wishes(found) == PlanWishes(device="auto")


def test_a_schema_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "schema.json"
    path.write_text('{"type": "object"}')
    found = question_parser().parse(["--schema", str(path), "Q"])
    assert generate_params(found).schema == '{"type": "object"}'
    path.write_text("[1]")
    with pytest.raises(InputError, match="must be a JSON object"):
        generate_params(found)


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["--modle", "x", "Q"], "did you mean --model?"),
        (["--zzz", "Q"], "no option “--zzz”"),
        (["--efort=low", "Q"], "no option “--efort”: did you mean --effort?"),
        (["two", "words"], "in quotes"),
        (["--model"], "--model needs a value"),
        (["--json=1", "Q"], "--json takes no value"),
        (["--effort", "extreme", "Q"], "“extreme” is not one of low, medium, high."),
        (["--ctx", "4k", "Q"], "“4k” is not a whole number"),
        (["--max-tokens", "0", "Q"], "“0” is not a whole number from 1"),
        (["--max-tokens", "9" * 30, "Q"], "to 2147483647"),
        (["--seed", "-1", "Q"], "from 0 to 4294967295"),
        (["--temperature", "nan", "Q"], "“nan” is not a number from 0 to 10."),
        (["--temperature", "-1", "Q"], "not a number from 0 to 10"),
        (["--temperature", "warm\nvery", "Q"], "“warm�very”"),
    ],
)
def test_wrong_use_gets_one_sentence(argv: list[str], words: str) -> None:
    with pytest.raises(InputError) as caught:
        question_parser().parse(argv)
    message = caught.value.message
    assert words in message
    assert "\n" not in message
    assert message.endswith((".", "?"))


def test_an_abbreviated_option_is_not_guessed() -> None:
    with pytest.raises(InputError, match="did you mean --temperature"):
        question_parser().parse(["--temp", "1", "Q"])


def test_a_group_finds_its_command_behind_options() -> None:
    commands = {"list": "all", "show": "one"}
    assert split_group("things", ["--json", "list"], commands) == ("list", ["--json"])
    with pytest.raises(InputError, match="did you mean show"):
        split_group("things", ["shwo", "7"], commands)
    with pytest.raises(InputError, match="needs a command: use one of list, show"):
        split_group("things", ["--json"], commands)


def test_the_file_that_a_desktop_names_is_told_from_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("ask", "model", "modéls"):
        (tmp_path / name).write_bytes(b"GGUF")
    assert opened_file(["model.gguf"]) == tmp_path / "model.gguf"
    assert opened_file(["folder/../MODEL.GGUF"]) == tmp_path / "MODEL.GGUF"
    # A kind of file is also known by its first bytes.
    assert opened_file([str(tmp_path / "model")]) == tmp_path / "model"
    assert opened_file(["./ask"]) == tmp_path / "ask"
    for argv in (["ask"], ["model"], ["modéls"], ["./gone"], [str(tmp_path)], [""], ["--x.gguf"]):
        assert opened_file(argv) is None
    for argv in ([], ["a.gguf", "b.gguf"], ["ask", "a.gguf"], ["a.gguf", "--json"], ["--", "a"]):
        assert opened_file(argv) is None
