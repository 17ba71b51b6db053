# SPDX-License-Identifier: Apache-2.0
"""Brings resources/translations/*.ts up to date with the source, and makes the .qm files.

Qt's own lupdate is not used: of Python it misses plural forms in `translate`, and files what
follows a call of `translate` under a wrong context (seen with 6.11.3).

The sentences of errors, which the layers below the window make without it, get the context
"Sentences" and a list of their own, sentences.json, by which the program knows them again.

`translations.py` updates and compiles; `--check` only says what is out of date (exit status 1).
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import PySide6

# This file is run as a script and loaded by its path: its folder is no package.
sys.path.insert(0, str(Path(__file__).resolve().parent))
from error_sentences import NotCollectable, Sentence
from error_sentences import collect as collect_sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("app/main.py", "app/ui", "app/services")
# Looks up the sentences of errors, which are collected where they are made.
LEFT_OUT = "app/services/sentences.py"
FOLDER = ROOT / "resources" / "translations"
LIST = FOLDER / "sentences.json"
SENTENCES = "Sentences"

PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1, "hi": 2}
"""How many forms Qt asks a catalogue of each language for. English has only its plurals."""


@dataclass(frozen=True, slots=True)
class Text:
    context: str
    source: str
    is_plural: bool = field(compare=False, default=False)
    files: tuple[str, ...] = field(compare=False, default=())


class NotLiteral(Exception):
    """A text that no catalogue can hold."""


def main(arguments: list[str]) -> int:
    try:
        texts = collect()
        sentences = collect_sentences()
    except (NotLiteral, NotCollectable) as exc:
        print(exc, file=sys.stderr)
        return 1
    is_check = "--check" in arguments
    stale = [name for language in PLURAL_FORMS for name in update(language, texts, is_check)]
    stale += write_list(sentences, is_check)
    if is_check and stale:
        print(f"Out of date: {', '.join(stale)}. Run `make translations`.", file=sys.stderr)
        return 1
    return 0


def update(language: str, texts: list[Text], is_check: bool) -> Iterator[str]:
    """The names of the files that were out of date."""
    path = FOLDER / f"harmonium_{language}.ts"
    wanted = catalogue(language, texts, path)
    if not path.exists() or path.read_text("utf-8") != wanted:
        yield path.name
    total, left = wanted.count("<message"), wanted.count('type="unfinished"')
    if not is_check:
        path.write_text(wanted, "utf-8")
        print(f"{path.name}: {left} of {total} texts left to translate")
    if left == total:
        # Without a compiled catalogue the language is not offered.
        return
    compiled = compile_catalogue(path)
    binary = path.with_suffix(".qm")
    if not binary.exists() or binary.read_bytes() != compiled:
        yield binary.name
    if not is_check:
        binary.write_bytes(compiled)


def write_list(sentences: list[Sentence], is_check: bool) -> list[str]:
    """The name of the list when it was out of date."""
    kinds = {False: "sentences", True: "clauses"}
    lists = {
        name: sorted({each.template for each in sentences if each.is_clause is is_clause})
        for is_clause, name in kinds.items()
    }
    wanted = json.dumps(lists, ensure_ascii=False, indent=1) + "\n"
    if LIST.exists() and LIST.read_text("utf-8") == wanted:
        return []
    if not is_check:
        LIST.write_text(wanted, "utf-8")
    return [LIST.name]


def collect() -> list[Text]:
    """Sorted by context and text. Raises NotLiteral and NotCollectable."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(_source_files()):
        name = path.relative_to(ROOT).as_posix()
        for text in texts_of(path.read_text("utf-8"), name):
            key = (text.context, text.source)
            before = found.get(key)
            files = (*before.files, name) if before and name not in before.files else (name,)
            if before is not None and name in before.files:
                files = before.files
            is_plural = text.is_plural or (before is not None and before.is_plural)
            found[key] = Text(text.context, text.source, is_plural, files)
    files_of: dict[str, list[str]] = {}
    for each in collect_sentences():
        files_of.setdefault(each.template, []).append(each.file)
    for template, names in files_of.items():
        key = (SENTENCES, template)
        found[key] = Text(*key, files=tuple(dict.fromkeys(names)))
    return [found[key] for key in sorted(found)]


def texts_of(code: str, name: str) -> Iterator[Text]:
    """What the code hands to `self.tr` and `QCoreApplication.translate`."""
    yield from _texts_in(ast.parse(code, name), "", name)


def catalogue(language: str, texts: list[Text], path: Path) -> str:
    """The .ts file: what was translated stays, what is gone goes."""
    known = _translations(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if language == "en" and not text.is_plural:
            continue
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        translated = known.get((text.context, text.source), [])
        _add_message(contexts[text.context], text, translated, PLURAL_FORMS[language])
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_catalogue(path: Path) -> bytes:
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "catalogue.qm"
        subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", target], check=True)
        return target.read_bytes()


def _source_files() -> Iterator[Path]:
    for source in SOURCES:
        path = ROOT / source
        for file in [path] if path.is_file() else path.rglob("*.py"):
            if file != ROOT / LEFT_OUT:
                yield file


def _texts_in(node: ast.AST, context: str, name: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _text_of(child, context, name)
        yield from _texts_in(child, inner, name)


def _text_of(call: ast.Call, context: str, name: str) -> Iterator[Text]:
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            arguments = call.args
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            context = _literal(call, call.args[0], name)
            arguments = call.args[1:]
        case _:
            return
    named_n = any(keyword.arg == "n" for keyword in call.keywords)
    yield Text(context, _literal(call, arguments[0], name), len(arguments) > 2 or named_n)


def _literal(call: ast.Call, argument: ast.expr, name: str) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise NotLiteral(f"{name}:{call.lineno}: only a plain text can be translated")


def _translations(path: Path) -> dict[tuple[str, str], list[str]]:
    if not path.exists():
        return {}
    known: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            known[key] = forms or [translation.text or ""]
    return known


def _add_message(
    context: ElementTree.Element, text: Text, translated: list[str], forms: int
) -> None:
    message = (
        ElementTree.SubElement(context, "message", numerus="yes")
        if text.is_plural
        else (ElementTree.SubElement(context, "message"))
    )
    for file in text.files:
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
    ElementTree.SubElement(message, "source").text = text.source
    translation = ElementTree.SubElement(message, "translation")
    wanted = forms if text.is_plural else 1
    translated = translated if len(translated) == wanted else [""] * wanted
    if not all(translated):
        translation.set("type", "unfinished")
    if text.is_plural:
        for form in translated:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = translated[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
