# SPDX-License-Identifier: Apache-2.0
"""The licences of what a user gets.

`notices.py FILE` writes their full texts, as those licences ask of whoever passes the program on,
from the packages that are installed here and, for what comes without its text, from the folder
`licences` beside this file. `notices.py` alone brings resources/licences.json up to
date, the list of which package has which licence, and `--check` only says whether it is.
"""

import json
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from locked import ROOT, canonical, project_facts, shipped

BUNDLED = ROOT / "packaging" / "bundled.json"
LICENCES = ROOT / "resources" / "licences.json"
TEXTS = ROOT / "packaging" / "licences"
# The second of them says what the first one changes.
OF_LICENCES = {
    "Apache-2.0": (ROOT / "LICENSE",),
    "LGPL-3.0-only": (TEXTS / "LGPL-3.0-only.txt", TEXTS / "GPL-3.0-only.txt"),
}

QT_NOTICES = TEXTS / "qt-notices.txt"
# As the libraries of the locked version say themselves.
IN_QT = {
    "HARFBUZZ": "14.6.0",
    "ICU": "73.2",
    "LIBJPEG": "3.2.0",
    "LIBPNG": "1.6.59",
    "PCRE2": "10.49",
}
_PYSIDE = "pyside6-essentials"

# What packages say in words of their own, or nowhere but in their files; looked up in those.
READ_BY_HAND = {
    "apsw-sqlite3mc": "Zlib",
    "backports-tarfile": "MIT",
    "colorama": "BSD-3-Clause",
    "diskcache": "Apache-2.0",
    "httpx2-jsfetch": "BSD-3-Clause",
    "jaraco-classes": "MIT",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdit-py-plugins": "MIT",
    "mdurl": "MIT",
    "oss-harmony": "Apache-2.0",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pywin32-ctypes": "BSD-3-Clause",
}
# Of several licences that a maker offers, the one that we take.
TAKEN = {"LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only"}
PUBLIC_DOMAIN = "blessing"
_NAMES = ("licen", "licence", "notice", "copying", "copyright", "authors")


class Unknown(ValueError):
    """Nobody has looked which licence a package has."""


def main(arguments: list[str]) -> int:
    try:
        wanted = listed()
    except Unknown as exc:
        print(f"notices: {exc}", file=sys.stderr)
        return 1
    if arguments == ["--check"]:
        is_current = LICENCES.is_file() and LICENCES.read_text("utf-8") == wanted
        if not is_current:
            print("resources/licences.json is out of date: run packaging/notices.py")
        return 0 if is_current else 1
    if arguments:
        path = Path(arguments[0])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notices(), encoding="utf-8")
        print(f"The licences of {len(licences())} packages are in {path}")
        return 0
    LICENCES.write_text(wanted, encoding="utf-8")
    return 0


def licences() -> dict[str, str]:
    """SPDX expressions by the names of packages. Raises Unknown."""
    return {pin.name: _licence(pin.name) for pin in shipped()}


def listed() -> str:
    """The list as the program reads it, to say what it is built of. Raises Unknown."""
    known = licences()
    versions = {pin.name: pin.version for pin in shipped()}
    rows = [
        {"name": name, "version": versions[name], "licence": licence}
        for name, licence in known.items()
    ]
    rows += [
        {part: each[part] for part in ("name", "version", "licence")}
        for each in json.loads(BUNDLED.read_text("utf-8"))
    ]
    rows.sort(key=lambda row: row["name"].lower())
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def notices() -> str:
    """One text for people: each licence with the packages that it belongs to."""
    facts = project_facts()
    parts = [f"Harmonium {facts['version']} is made of these packages.\n"]
    texts: dict[str, list[str]] = {}
    for name, version, licence, inside in _shipped_parts():
        parts.append(f"{name} {version}: {licence}" + (f" (in {inside})" if inside else ""))
        own = list(_kept_texts(name, licence) if inside else _texts(name))
        if not own and licence != PUBLIC_DOMAIN:
            own = list(_texts(inside) if inside else _kept_texts(name, licence))
        if not own:
            own = [f"{name} comes without a text of its licence, which is: {licence}"]
        for text in own:
            texts.setdefault(text, []).append(name)
    for text, names in sorted(texts.items(), key=lambda item: item[1]):
        parts.append("\n" + "=" * 78 + "\n" + ", ".join(sorted(set(names))) + "\n" + "=" * 78)
        parts.append("\n" + text)
    return "\n".join(parts).rstrip() + "\n"


def qt_notices() -> str:
    """What Qt's licence asks to be said to whoever gets it, for the versions that are locked."""
    versions = {each["name"]: each["version"] for each in json.loads(BUNDLED.read_text("utf-8"))}
    pyside = next(pin.version for pin in shipped() if pin.name == _PYSIDE)
    series = versions["Qt"].rpartition(".")[0]
    values = {**IN_QT, "QT": versions["Qt"], "SERIES": series, "PYSIDE": pyside}
    return re.sub(r"@([A-Z0-9]+)@", lambda found: values[found[1]], QT_NOTICES.read_text("utf-8"))


def _shipped_parts() -> Iterator[tuple[str, str, str, str]]:
    """Name, version, licence, and of what is compiled into a package the name of that one."""
    for name, licence in licences().items():
        yield name, _version(name), licence, ""
    for each in json.loads(BUNDLED.read_text("utf-8")):
        yield each["name"], each["version"], each["licence"], each["in"]


def _kept_texts(name: str, licence: str) -> Iterator[str]:
    """Of what comes without: those that lie under its name, else under that of its licence."""
    own = TEXTS / f"{name.lower().replace(' ', '-')}.txt"
    paths = (own,) if own.is_file() else OF_LICENCES.get(licence, ())
    for path in paths:
        yield path.read_text("utf-8").strip()


def _licence(name: str) -> str:
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        raise Unknown(f"{name} is not installed here: look its licence up") from None
    expression = said.get("License-Expression") or said.get("License") or ""
    expression = TAKEN.get(expression, expression)
    if not _is_expression(expression):
        raise Unknown(f"{name} names its licence {expression[:60]!r}: look it up")
    return expression


def _is_expression(text: str) -> bool:
    from license_expression import ExpressionError, get_spdx_licensing

    try:
        return bool(text) and not get_spdx_licensing().validate(text, strict=True).errors
    except ExpressionError:
        return False


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return next(pin.version for pin in shipped() if pin.name == canonical(name))


def _texts(name: str) -> Iterator[str]:
    """The files of the package that look like a licence, each text once."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return
    seen: set[str] = set()
    for file in files:
        inside = file.as_posix().lower()
        if ".dist-info/" not in inside or not _looks_like_one(inside):
            continue
        path = Path(str(file.locate()))
        text = path.read_text("utf-8", "replace").strip() if path.is_file() else ""
        if text and text not in seen:
            seen.add(text)
            yield text


def _looks_like_one(inside: str) -> bool:
    below = inside.split(".dist-info/", 1)[1]
    return below.startswith("licenses/") or below.split("/")[-1].startswith(_NAMES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
