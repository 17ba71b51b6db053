# SPDX-License-Identifier: Apache-2.0
"""Finding the sentences of errors in the source: what is found, and what is refused."""

import json

import pytest

from app.core import errors
from app.engine.crashes import advice_for
from app.paths import RESOURCES
from app.store.access import INTERRUPTED_ERROR
from tests.helpers.packaging_tools import load_tool

KINDS = ("InputError", "DiskFull")


tool = load_tool("error_sentences")


def found(body: str, name: str = "app/x.py", head: str = "") -> set[tuple[str, bool]]:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    code = f"{head}\ndef f(self, a, b):\n{lines}\n"
    return {(each.template, each.is_clause) for each in tool.sentences_of(code, name, KINDS)}


@pytest.mark.parametrize(
    ("body", "templates"),
    [
        ('raise InputError("It is wrong.")', {"It is wrong."}),
        ('return InputError("It " "is wrong.", detail)', {"It is wrong."}),
        ('raise InputError(f"{a} is {b!r}, {len(a):,}.")', {"{0} is {1}, {2}."}),
        ('raise InputError(f"{a}{b} is wrong.")', {"{0} is wrong."}),
        ('raise InputError("Wrong: " + a + "." + " Go.")', {"Wrong: {0}. Go."}),
        ('raise InputError("One." if a else f"Two {b}.")', {"One.", "Two {0}."}),
        ('text = f"It {a} is wrong."\nraise InputError(text)', {"It {0} is wrong."}),
        ('x, y = "One", a\nraise InputError(f"{x} is {y}.")', {"One is {0}."}),
        (
            'text = "One"\nif a:\n    text = "Two"\nraise InputError(f"{text} is wrong.")',
            {"One is wrong.", "Two is wrong."},
        ),
        ("raise InputError(advice(a))", {"Go on.", "Stop {0}."}),
        ("raise InputError(SENTENCE)", {"A constant."}),
        ('def g():\n    raise InputError(f"{a} inside.")', {"{0} inside."}),
        ('raise InputError(self.tr("Said already."))', set[str]()),
        ('text = self.tr("Said {0}")\nraise InputError(text.format(a))', set[str]()),
        ('raise Interrupted("Stopped.")', set[str]()),
        ('raise ValueError("a mistake in the program")', set[str]()),
        ("isinstance(a, InputError)", set[str]()),
    ],
)
def test_a_sentence_is_found_as_a_template(body: str, templates: set[str]) -> None:
    head = (
        'SENTENCE = "A constant."\n'
        'def advice(x):\n    if x:\n        return "Go on."\n    return f"Stop {x}."\n'
    )
    assert found(body, head=head) == {(template, False) for template in templates}


def test_what_a_value_may_say_is_found_as_a_clause() -> None:
    head = 'HINT = "Try another."'
    body = (
        'reason = a.strerror or "no reason"\n'
        'raise InputError(f"It failed ({reason}). {HINT}")\n'
        'raise Malformed(f"its {a} is wrong")'
    )
    assert found(body, head=head) == {
        ("It failed ({0}). {1}", False),
        ("Try another.", True),
        ("no reason", True),
        ("its {0} is wrong", True),
    }
    body = 'raise ValueError("it ends too early")'
    assert found(body, "app/store/transfer/x.py") == {("it ends too early", True)}


def test_a_constant_that_is_stored_as_an_error_is_found() -> None:
    assert found("pass", head='LOST_ERROR = "It is lost."') == {("It is lost.", False)}


@pytest.mark.parametrize(
    "body",
    [
        "raise InputError(a)",
        "raise InputError(str(a))",
        "raise InputError(f'{a}: {b}.')",
        "raise InputError('{}'.format(a))",
        "raise InputError('Wrong: %s' % a)",
        "raise InputError('Wrong.' if a else b)",
        "text = 'Wrong.'\nfor text in a:\n    raise InputError(text)",
        "try:\n    pass\nexcept OSError as text:\n    raise InputError(text)",
        "raise InputError('Write {0}.')",
        "kind = InputError if a else DiskFull\nraise kind('It is wrong.')",
        "make(InputError)('It is wrong.')",
        "return {'x': InputError}.get(a, DiskFull)('It is wrong.')",
    ],
)
def test_what_cannot_be_found_is_refused_with_its_place(body: str) -> None:
    with pytest.raises(tool.NotCollectable, match=r"^app/x\.py"):
        found(body)


@pytest.mark.parametrize("place", sorted(tool.FOREIGN))
def test_every_allowed_place_needs_to_be_allowed(
    place: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = tool.error_kinds(tool.ERRORS.read_text("utf-8"))
    code = (tool.ROOT / place[0]).read_text("utf-8")
    list(tool.sentences_of(code, place[0], kinds))
    monkeypatch.setattr(tool, "FOREIGN", tool.FOREIGN - {place})
    with pytest.raises(tool.NotCollectable):
        list(tool.sentences_of(code, place[0], kinds))


def test_all_kinds_of_errors_are_known() -> None:
    kinds = tool.error_kinds(tool.ERRORS.read_text("utf-8"))
    made = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    assert kinds == made & {*kinds} == made - {"Interrupted", "ClassVar"}


def test_the_sentences_of_the_whole_program_are_found_and_the_list_holds_them() -> None:
    sentences = tool.collect()
    whole = {each.template for each in sentences if not each.is_clause}
    assert len(whole) > 90
    assert INTERRUPTED_ERROR in whole
    assert advice_for(-4, ()) in whole
    assert "{0} is damaged ({1}): download or copy it again." in whole
    # Each says by itself what happened: no verb stands in a place, where nobody translates it.
    for happened in ("took too long", "used too much memory or time"):
        assert f"This model's chat template {happened} and was stopped. {{0}}" in whole
    clauses = {each.template for each in sentences if each.is_clause}
    assert {"its alignment is {0}", "unknown reason", "Permission denied"} <= clauses
    stored = json.loads((RESOURCES / "translations" / "sentences.json").read_text("utf-8"))
    assert set(stored["sentences"]) == whole
    assert set(stored["clauses"]) == clauses
