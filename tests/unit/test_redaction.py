# SPDX-License-Identifier: Apache-2.0
"""A log and a report tell where something went wrong, and nothing that anybody wrote."""

import ast
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import app
from app import logs
from app.core.errors import HarmoniumError, ProfileError
from app.core.files import write_file
from app.core.redaction import (
    LONGEST_LINE,
    MOST_FRAMES,
    described,
    kind_of,
    own_frames,
    own_place,
    redacted,
    trace_lines,
)
from app.core.values import value_class

HOME = Path("/home/ada")
APP = Path(app.__file__).parent


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("cannot lock /home/ada/.local/share/harmonium/window.lock", "cannot lock ~"),
        ("cannot lock /home/ada", "cannot lock ~"),
        ("/home/ada/My divorce/first letter.pdf is there", "~"),
        ("read /home/ada/a b.txt: FileNotFoundError ENOENT", "read ~: FileNotFoundError ENOENT"),
        ("read /home/adam/x", "read <path>"),
        ("read /media/stick/My divorce.pdf", "read <path>"),
        (r"read C:\Users\Ada\My divorce.pdf", "read <path>"),
        (r"read \\server\share\My divorce.pdf", "read <path>"),
        ("read ~/x.txt", "read <path>"),
        ("“My divorce” is too long", "“…” is too long"),
        ('"My divorce" is too long', '"…" is too long'),
        ("'My divorce' is too long", "'…' is too long"),
        ("'It isn't yours' is too long", "'…' is too long"),
        ("the model's file isn't there", "the model's file isn't there"),
        ("„Meine Scheidung“ und «Mon divorce»", "„…“ und «…»"),
        ("https://hub.example/a/b?search=divorce&x=1", "https://…"),
        ("got smb://host/share/My", "got smb://…"),
        ("sent hf_abcDEF0123456789", "sent <token>"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer <hidden>"),
        ("passphrase=open sesame", "passphrase=<hidden> sesame"),
        ("from ada@example.org", "from <address>"),
        ("key 3f" + "0a" * 31, "key <digits>"),
        ("key " + "QUJD" * 10 + "1=", "key <digits>"),
        ("closed in 0.125 s, 3 of 4", "closed in 0.125 s, 3 of 4"),
        ("ProfileError profile (app/store/rows.py:12 in Rows.read)",
         "ProfileError profile (app/store/rows.py:12 in Rows.read)"),
        ("a\u202eb\x1b[31mc", "a b [31mc"),
    ],
)  # fmt: skip
def test_what_may_be_somebodys_is_left_out(line: str, expected: str) -> None:
    assert redacted(line, HOME) == expected


def test_a_long_line_is_cut() -> None:
    assert len(redacted("x " * 1000, HOME)) == LONGEST_LINE


WORDS = st.text(st.characters(whitelist_categories=["L", "N", "P", "Zs"]), min_size=6, max_size=40)


@given(
    WORDS, st.sampled_from(["/home/ada/{}", "read /media/{}", r"C:\{}", "“{}”", "open /a/{}.md"])
)
@example("it's mine: yes, really", "/home/ada/{}")
def test_no_name_of_a_file_survives(name: str, shape: str) -> None:
    # What ends a quotation ends it; every other character may stand in a name.
    name = "Zq7" + re.sub(r"[“”«»„‘’\"'`\\]", "x", name).strip() + "Zq7"
    assert "Zq7" not in redacted(shape.format(name), HOME)


@given(st.text())
def test_any_text_can_be_redacted(text: str) -> None:
    assert all(line.isprintable() for line in redacted(text, HOME).split("\n"))


def fail(words: str) -> None:
    write_file(Path("/nowhere/at/all") / words, b"")


def caught(words: str = "My divorce.txt") -> HarmoniumError:
    with pytest.raises(HarmoniumError) as raised:
        fail(words)
    return raised.value


def test_an_exception_is_its_type_and_where_it_came_from() -> None:
    text = described(caught())
    assert text.startswith("InputError bad_input (app/core/files.py:")
    assert text.endswith("in write_file)")


def test_a_trace_holds_the_frames_of_ours_and_no_message() -> None:
    error = caught()
    assert "My divorce" in str(error)
    lines = list(trace_lines(error))
    assert lines[0] == "FileNotFoundError ENOENT"
    assert "then InputError bad_input" in lines
    assert any(re.fullmatch(r"    app/core/files\.py:\d+ in write_file", line) for line in lines)
    assert "divorce" not in "\n".join(lines)
    assert __file__ not in "\n".join(lines)


def test_a_librarys_frames_are_its_name() -> None:
    with pytest.raises(ValueError, match="Expecting") as raised:
        json.loads("My divorce")
    assert own_frames(raised.value.__traceback__) == ["in json"]


def test_a_recursion_is_shortened() -> None:
    # A class of ours that can contain itself, so that the frames are ours.
    @value_class
    class Knot:
        of: object

    knot = Knot(None)
    object.__setattr__(knot, "of", knot)
    with pytest.raises(RecursionError) as raised:
        repr(knot)
    frames = own_frames(raised.value.__traceback__)
    assert len(frames) == MOST_FRAMES
    assert sum("more" in frame for frame in frames) == 1


def test_kinds_of_errors() -> None:
    assert kind_of(ProfileError("words")) == "ProfileError profile"
    assert kind_of(PermissionError(13, "words", "file")) == "PermissionError EACCES"
    assert kind_of(KeyError("words")) == "KeyError"


@pytest.mark.parametrize(
    ("file", "place"),
    [
        (str(APP / "core" / "text.py"), "app/core/text.py"),
        ("app/core/text.py", "app/core/text.py"),
        ("/home/ada/app/core/text.py", ""),
        ("app/../../home/ada/x.py", ""),
        ("<string>", ""),
    ],
)
def test_places_of_files(file: str, place: str) -> None:
    assert own_place(file) == place


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    logs.configure(tmp_path)
    yield tmp_path
    logs.configure(None)


def test_the_log_never_repeats_what_an_exception_says(folder: Path) -> None:
    log = logging.getLogger("app.tests")
    error = caught()
    log.warning("nothing came of it: %s", error)
    log.error(error)
    log.error("failed", exc_info=error)
    log.error("failed with %(why)s", {"why": error})
    try:
        fail("My divorce.txt")
    except HarmoniumError:
        log.exception("failed again")
    written = (folder / logs.NAME).read_text("utf-8")
    assert written.count("InputError bad_input") == 5
    assert written.count("in write_file") >= 5
    assert "divorce" not in written


def test_another_handler_still_sees_all_of_it(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("app.tests").warning("nothing came of it: %s", caught())
    assert "divorce" in caplog.text


def test_of_libraries_only_warnings_are_kept_and_without_names(folder: Path) -> None:
    library = logging.getLogger("library")
    library.info("HTTP Request: GET https://hub.example/api?search=divorce")
    library.warning("cannot read %s", "/home/ada/My divorce.pdf")
    written = (folder / logs.NAME).read_text("utf-8")
    assert "library: cannot read" in written
    assert "divorce" not in written
    assert "HTTP" not in written


LOGGED = {"debug", "info", "warning", "error", "critical", "exception"}
HARMLESS = re.compile(
    r"exc|error"  # an exception: the log writes its type and its place
    r"|type\(\w+\)\.__name__"
    r"|(exc|error)\.strerror"  # the system's own words
    r"|[\d.]+|len\([\w.]+\)|time\.\w+\(\) - \w+|\w+\.bytes"
    r"|'[^']*' if [^']+ else '[^']*'"
)
# Looked at one by one: numbers, names of functions of ours, Qt's own words about a socket, names of
# the profile's own files, why a test of the engine failed, what a password store said when it would
# not open, which host was refused, and what of ours an update was about.
LOOKED_AT = {
    ("app/main.py", "purged"),
    ("app/main.py", "recovered"),
    ("app/assistant/loading.py", "tested.reason"),
    ("app/assistant/tools.py", "tool[0].name"),
    ("app/cli/models_fetch.py", "exc.detail"),
    ("app/hub/connection_log.py", "port"),
    ("app/hub/connection_log.py", "printable(host[:80])"),
    ("app/hub/connection_log.py", "purpose.reason.value"),
    ("app/opening.py", "exc.detail"),
    ("app/profile_folder.py", "path.name"),
    ("app/services/profile_opener.py", "error.detail"),
    ("app/services/updates.py", "verb"),
    ("app/services/window_guard.py", "server.errorString()"),
    ("app/services/window_guard.py", "os.fspath(file.name)"),
}


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LOGGED
                and ast.unparse(node.func.value) in ("log", "_log", "logging", "logger")
            ):
                yield path.relative_to(APP.parent).as_posix(), node


def faults(place: str, call: ast.Call) -> Iterator[str]:
    first, *others = call.args
    if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
        yield f"{place}:{call.lineno}: {ast.unparse(first)} is made at run time"
    for value in others:
        text = ast.unparse(value)
        if not HARMLESS.fullmatch(text) and (place, text) not in LOOKED_AT:
            yield f"{place}:{call.lineno}: nobody has looked whether {text} may hold content"


def test_every_line_that_is_logged_is_of_our_own_words() -> None:
    calls = list(log_calls())
    assert len(calls) > 30
    assert [fault for place, call in calls for fault in faults(place, call)] == []


@pytest.mark.parametrize("line", ["log.info(f'{title} is gone')", "log.info('%s', title)"])
def test_the_check_notices_content(line: str) -> None:
    call = ast.parse(line, mode="eval").body
    assert isinstance(call, ast.Call)
    assert list(faults("app/x.py", call))
