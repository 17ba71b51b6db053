# SPDX-License-Identifier: Apache-2.0
"""`ask --file` and `chat --file`: documents go in, an answer with checked citations comes out."""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.core.documents import FIRST_TEXT_LINE
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.e2e.program import PROGRAM, Run, run
from tests.helpers.pdf_builder import paragraph, pdf
from tests.helpers.scripted_engine import scripted_engine_command
from tests.helpers.tiny_model.irregular import DOCUMENT_CASE, DOCUMENT_NAME, DOCUMENT_TEXT

GREEDY = ("--no-header-grammar", "--temperature", "0", "--threads", "1", "--ctx", "4096")
CITED = "\n".join(DOCUMENT_TEXT.split("\n")[8 - FIRST_TEXT_LINE : 11 - FIRST_TEXT_LINE])


@pytest.fixture
def handbook(tmp_path: Path) -> Path:
    path = tmp_path / DOCUMENT_NAME
    path.write_text(DOCUMENT_TEXT, "utf-8")
    return path


def scripted(**script: Any) -> dict[str, str]:
    return {"HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command(script))}


def answer(text: str) -> list[dict[str, Any]]:
    return [{"delta": "answer", "text": text}]


def prompts(echo: Path) -> list[dict[str, Any]]:
    requests = [json.loads(line) for line in echo.read_text("utf-8").splitlines()]
    return [request["prompt"] for request in requests if request["type"] == "Generate"]


def texts_of(result: Run, kind: str) -> list[str]:
    return [item["text"] for item in result.objects if item["type"] == kind]


def test_the_model_searches_opens_and_cites_what_it_read(
    tiny_model: Path, tmp_path: Path, handbook: Path
) -> None:
    result = run(
        "ask", "--json", *GREEDY, "--model", str(tiny_model), "--search-files",
        "--file", str(handbook), DOCUMENT_CASE.question,
        profile=tmp_path / "profile",
    )  # fmt: skip
    assert result.code == 0, result.stderr
    calls = [
        (item["name"], json.loads(item["arguments"]))
        for item in result.objects
        if item["type"] == "tool_call"
    ]
    assert calls == [
        ("browser.search", {"query": "carry over leave"}),
        ("browser.open", {"cursor": 0, "id": 0}),
    ]
    searched, opened = texts_of(result, "tool_result")
    assert searched.startswith("[0] carry over leave\n")
    assert "【0†handbook.txt†documents】" in searched
    assert opened.startswith("[1] handbook.txt (doc://handbook.txt)\n")
    assert "\nL8: Every employee has thirty days of leave a year." in opened
    done = result.objects[-1]
    assert done["answer"] == "".join(texts_of(result, "answer")) == DOCUMENT_CASE.answer
    assert done["citations"] == [
        {
            "mark": "【1†L8-L10】",
            "file": str(handbook),
            "page": None,
            "first_line": 8,
            "last_line": 10,
            "quote": CITED,
            "verified": True,
        }
    ]
    assert done["coverage"] == [
        {"file": str(handbook), "pages": None, "pages_read": None, "skipped": []}
    ]
    assert not (tmp_path / "profile").exists()


def test_for_people_marks_become_numbers_with_their_sources(
    tiny_model: Path, tmp_path: Path, handbook: Path
) -> None:
    result = run(
        "ask", *GREEDY, "--model", str(tiny_model), "--search-files", "--no-reasoning",
        "--file", str(handbook), DOCUMENT_CASE.question,
        profile=tmp_path / "profile",
    )  # fmt: skip
    assert result.stdout == "You may carry over up to ten days into the next year[1].\n"
    assert "[1] handbook.txt, lines 8-10: Every employee has thirty days" in result.stderr
    assert "Rests on" in result.stderr.splitlines()[-1]


def test_a_small_file_stands_open_before_the_question(tmp_path: Path, handbook: Path) -> None:
    echo = tmp_path / "echo"
    steps = answer("Up to ten days may be carried over【0†L8-L10】.")
    result = run(
        "ask", "--json", "--file", str(handbook), "How many?",
        profile=tmp_path / "profile",
        environment=scripted(echo=str(echo), generate=[steps]),
    )  # fmt: skip
    assert result.code == 0, result.stderr
    (prompt,) = prompts(echo)
    assert prompt["has_browser"] is True
    document, call, shown, question = prompt["messages"][0]["parts"]
    assert (document["type"], document["is_whole"]) == ("document", True)
    assert (call["type"], call["name"]) == ("tool_call", "browser.open")
    assert shown["text"].startswith("[0] handbook.txt (doc://handbook.txt)\n")
    assert all(f": {line}\n" in f"{shown['text']}\n" for line in DOCUMENT_TEXT.splitlines())
    assert question == {"type": "text", "text": "How many?"}
    (citation,) = result.objects[-1]["citations"]
    assert (citation["file"], citation["verified"]) == (str(handbook), True)
    assert (citation["first_line"], citation["last_line"]) == (8, 10)


def test_what_was_not_shown_or_does_not_hold_is_not_verified(
    tmp_path: Path, handbook: Path
) -> None:
    said = "It is 17 days【0†L8-L10】. Elsewhere too【5†L1】. “Forty days”【0†L8】."
    result = run(
        "ask", "--json", "--file", str(handbook), "How many?",
        profile=tmp_path / "profile", environment=scripted(generate=[answer(said)]),
    )  # fmt: skip
    assert [item["verified"] for item in result.objects[-1]["citations"]] == [False] * 3


def test_a_citation_of_a_pdf_names_its_page(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    filler = [f"Nothing happened on day {day}." for day in range(30)]
    told = ["Revenue rose to 1,234 million.", "Costs fell."]
    path.write_bytes(pdf([paragraph(filler), paragraph(told), paragraph(filler)]))
    search = {"tool_call": "browser.search", "arguments": '{"query": "revenue"}'}
    opened = {"tool_call": "browser.open", "arguments": '{"id": 0}'}
    steps = [[{**call, "channel": "analysis"}] for call in (search, opened)]
    result = run(
        "ask", "--json", "--search-files", "--file", str(path), "How did the revenue change?",
        profile=tmp_path / "profile",
        environment=scripted(generate=[*steps, answer("It rose to 1,234 million【1†L32】.")]),
    )  # fmt: skip
    assert result.code == 0, result.stderr
    assert "report.pdf (p. 2)" in texts_of(result, "tool_result")[0]
    assert f"\nL32: {told[0]}" in texts_of(result, "tool_result")[1]
    (citation,) = result.objects[-1]["citations"]
    assert (citation["page"], citation["quote"], citation["verified"]) == (2, told[0], True)
    (covered,) = result.objects[-1]["coverage"]
    assert (covered["pages"], covered["pages_read"], covered["skipped"]) == (3, 3, [])


def test_everything_is_read_when_it_is_asked_for(tmp_path: Path, handbook: Path) -> None:
    echo = tmp_path / "echo"
    script = scripted(
        echo=str(echo),
        aside=answer("L6-L8: ten days of leave may be carried over"),
        generate=[answer("Leave may be carried over.")],
    )
    result = run(
        "ask", "--json", "--search-files", "--read-everything", "--file", str(handbook),
        "Summarise it.", profile=tmp_path / "profile", environment=script,
    )  # fmt: skip
    assert result.code == 0, result.stderr
    call, returned, *_ = (item for item in result.objects if item["type"].startswith("tool_"))
    assert call["name"] == returned["name"] == "functions.read_everything"
    assert json.loads(call["arguments"]) == {"task": "Summarise it."}
    assert "ten days of leave may be carried over (handbook.txt)" in returned["text"]
    assert "The whole text of the document was read." in returned["text"]
    reading, answering = prompts(echo)
    (attached,) = [part for part in reading["messages"][0]["parts"] if part["type"] == "attachment"]
    for number, line in enumerate(DOCUMENT_TEXT.splitlines()):
        assert f"L{number}: {line}" in attached["text"].split("\n")
    assert answering["messages"][-1]["parts"][-1]["text"] == returned["text"]


def test_notes_can_be_cited_and_lead_to_the_lines_they_rest_on(
    tmp_path: Path, handbook: Path
) -> None:
    notes = answer("L6-L8: unused leave of ten days may be carried over")
    script = scripted(aside=notes, generate=[answer("Leave may be carried over【0†L2】.")])
    result = run(
        "ask", "--json", "--search-files", "--read-everything", "--file", str(handbook),
        "Summarise it.", profile=tmp_path / "profile", environment=script,
    )  # fmt: skip
    (shown,) = texts_of(result, "tool_result")
    assert "\nL2:   * unused leave of ten days" in shown
    (citation,) = result.objects[-1]["citations"]
    assert (citation["file"], citation["verified"]) == (str(handbook), True)
    assert (citation["first_line"], citation["last_line"]) == (8, 10)
    assert citation["quote"] == CITED


def test_a_folder_is_read_with_all_below_it(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    (folder / "deep" / ".git").mkdir(parents=True)
    (folder / "one.txt").write_text("The first paper is about tea.", "utf-8")
    (folder / "deep" / "two.md").write_text("# Two\n\nThe second one is about milk.", "utf-8")
    (folder / "deep" / ".git" / "config").write_text("hidden", "utf-8")
    result = run(
        "ask", "--json", "--file", str(folder), "What are they about?",
        profile=tmp_path / "profile", environment=scripted(generate=[answer("Tea and milk.")]),
    )  # fmt: skip
    assert result.code == 0, result.stderr
    assert sorted(item["file"] for item in result.objects[-1]["coverage"]) == [
        str(folder / "deep" / "two.md"),
        str(folder / "one.txt"),
    ]


def test_a_file_that_cannot_be_read_does_not_keep_others_from_it(
    tmp_path: Path, handbook: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + os.urandom(2000))
    alone = run("ask", "--json", "--file", str(broken), "What?", profile=tmp_path / "profile")
    assert alone.code == 2
    assert "broken.pdf" in alone.error == alone.objects[-1]["message"]
    both = run(
        "ask", "--json", "--file", str(broken), "--file", str(handbook), "What?",
        profile=tmp_path / "profile", environment=scripted(generate=[answer("Leave.")]),
    )  # fmt: skip
    assert both.code == 0
    assert "broken.pdf" in both.error
    covered = {item["file"]: item["skipped"] for item in both.objects[-1]["coverage"]}
    assert covered[str(handbook)] == []
    assert len(covered[str(broken)]) == 1


@pytest.mark.parametrize("options", [("--read-everything",), ("--search-files",)])
def test_without_files_there_is_nothing_to_read(tmp_path: Path, options: tuple[str, ...]) -> None:
    for command in (("ask",), ("chat", "--conversation", "new")):
        refused = run(*command, *options, "What?", profile=tmp_path / "profile")
        assert refused.code == 2
        assert "--file" in refused.error


def test_what_is_no_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    paths = [tmp_path / "gone.txt", tmp_path / "empty"]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        paths.append(tmp_path / "pipe")
    for path in paths:
        refused = run("ask", "--json", "--file", str(path), "What?", profile=tmp_path / "profile")
        assert refused.code == 2
        assert path.name in refused.error
        assert refused.objects[-1]["type"] == "error"


def test_a_model_without_tools_gets_excerpts_and_is_cited_by_our_side(
    tmp_path: Path, handbook: Path, starter: Path
) -> None:
    result = run(
        "ask", "--json", "--model", str(starter), "--temperature", "0", "--threads", "1",
        "--ctx", "2048", "--max-tokens", "40", "--file", str(handbook),
        "How many days of unused leave may be carried over into the next year?",
        profile=tmp_path / "profile",
    )  # fmt: skip
    assert result.code == 0, result.stderr
    done = result.objects[-1]
    assert done["usage"]["prompt_tokens"] > len(DOCUMENT_TEXT) // 8
    assert done["coverage"] == [
        {"file": str(handbook), "pages": None, "pages_read": None, "skipped": []}
    ]
    for citation in done["citations"]:
        assert citation["file"] in (str(handbook), "")


def test_a_conversation_keeps_its_documents(tmp_path: Path, handbook: Path) -> None:
    profile, echo = tmp_path / "profile", tmp_path / "echo"
    search = [
        {
            "tool_call": "browser.search",
            "arguments": '{"query": "carry over leave"}',
            "channel": "analysis",
        }
    ]
    first = run(
        "chat", "--conversation", "new", "--json", "--search-files", "--file", str(handbook),
        "How many?",
        profile=profile, environment=scripted(generate=[search, answer("Ten days【0†L4】.")]),
    )  # fmt: skip
    assert first.code == 0, first.stderr
    done = first.objects[-1]
    (citation,) = done["citations"]
    assert (citation["file"], citation["verified"]) == (str(handbook), True)
    # The pages of the conversation are numbered on.
    second = run(
        "chat", "--conversation", done["conversation_id"], "--json", "And then?",
        profile=profile,
        environment=scripted(echo=str(echo), generate=[search, answer("See above【0†L4】.")]),
    )  # fmt: skip
    assert second.code == 0, second.stderr
    assert prompts(echo)[0]["has_browser"] is True
    (found,) = texts_of(second, "tool_result")
    assert found.startswith("[1] carry over leave\n")
    assert second.objects[-1]["citations"][0]["file"] == str(handbook)
    shown = run("chat", "--conversation", done["conversation_id"], profile=profile).stdout
    assert "[handbook.txt]" in shown
    assert "Ten days[1]." in shown
    assert "[1] handbook.txt" in shown


def test_a_collection_that_waits_does_not_hold_up_a_question(
    tmp_path: Path, handbook: Path
) -> None:
    profile = tmp_path / "profile"
    files = [tmp_path / f"{number}.txt" for number in range(20)]
    for path in files:
        path.write_text("Waiting.", "utf-8")
    assert run("conversations", "list", profile=profile).code == 0
    with closing(open_database(profile / "harmonium.db")) as database:
        store = DocumentStore(database)
        _ = store.add(files, collection=store.create_collection("Waiting").id)
    result = run(
        "chat", "--conversation", "new", "--json", "--file", str(handbook), "How many?",
        profile=profile, environment=scripted(generate=[answer("Ten.")]),
    )  # fmt: skip
    assert result.code == 0, result.stderr
    assert [item["file"] for item in result.objects[-1]["coverage"]] == [str(handbook)]
    listed = run("documents", "list", "--collection", "Waiting", "--json", profile=profile).objects
    assert [item["state"] for item in listed] == ["waiting"] * len(files)


def test_documents_that_cannot_be_read_leave_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n" + os.urandom(2000))
    refused = run(
        "chat", "--conversation", "new", "--file", str(tmp_path / "broken.pdf"), "What?",
        profile=tmp_path / "profile", environment=scripted(generate=[answer("Hm.")]),
    )  # fmt: skip
    assert refused.code == 2
    for listed in (("conversations", "list"), ("documents", "list")):
        assert run(*listed, "--json", profile=tmp_path / "profile").objects == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_stop_while_everything_is_read_keeps_the_notes(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n".join(f"This is line {number} of very many." for number in range(3000)))
    notes = [{"stream": "answer", "texts": ["L0: a note ", "on ", "it"], "rate": 4}]
    command = ["chat", "--conversation", "new", "--json", "--read-everything", "--file", str(path)]
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path / "profile"), *command, "Summarise it."],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **scripted(aside=notes, generate=[answer("Never said.")])},
    )
    assert process.stdout is not None
    while json.loads(process.stdout.readline()).get("done") != 1:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    *_, returned, done = [json.loads(line) for line in out.splitlines()]
    assert (returned["type"], done["finish"], done["answer"]) == ("tool_result", "cancelled", "")
    assert "a note on it (long.txt)" in returned["text"]
    assert "parts of the text were read" in returned["text"]
    shown = run(
        "conversations", "show", done["conversation_id"], "--json", profile=tmp_path / "profile"
    )
    kept = [part["text"] for part in shown.objects[-1]["parts"] if part["type"] == "tool_result"]
    assert kept == [returned["text"]]
