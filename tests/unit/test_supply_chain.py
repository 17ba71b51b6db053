# SPDX-License-Identifier: Apache-2.0
"""What a user gets is known to the last file: every package is locked with its hashes, listed in
the bill of materials, and has a licence."""

import ast
import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import apsw
import pytest

import app
from tests.helpers.packaging_tools import PACKAGING, load_tool

ROOT = PACKAGING.parent
locked = load_tool("locked")
sbom = load_tool("sbom")
notices = load_tool("notices")
audit = load_tool("audit")

LOCKS = [
    ROOT / "requirements.lock",
    PACKAGING / "build.lock",
    PACKAGING / "audit.lock",
    PACKAGING / "freeze" / "freeze.lock",
]
# Modules of packages whose names are others than theirs.
MODULES = {
    "PySide6": "pyside6-essentials",
    "apsw": "apsw-sqlite3mc",
    "llama_cpp": "llama-cpp-python",
    "markdown_it": "markdown-it-py",
    "openai_harmony": "oss-harmony",
    "shiboken6": "shiboken6",
}
TRADED = ("AGPL", "SSPL", "BUSL", "CC-BY-NC")
"""What must not come with a program under Apache-2.0."""


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return json.loads(sbom.bill_of_materials())


@pytest.fixture(scope="module")
def licences() -> dict[str, str]:
    return notices.licences()


@pytest.fixture(scope="module")
def all_notices() -> str:
    return notices.notices()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_line_of_a_lock_has_a_version_and_hashes(lock: Path) -> None:
    pins = locked.read_lock(lock)
    lines = [line for line in lock.read_text("utf-8").splitlines() if line[:1].isalnum()]
    assert len(pins) == len(lines) >= 4
    assert all(pin.hashes and pin.version for pin in pins)
    # Nothing is fetched from elsewhere, in another way or in any version.
    text = lock.read_text("utf-8")
    assert "://" not in text
    assert " @ " not in text
    assert not [line for line in text.splitlines() if line.startswith("-")]


@pytest.mark.parametrize(
    "line",
    [
        "jinja2",
        "jinja2>=3",
        "jinja2==3.1.6",
        "jinja2==3.1.6 \\\n    --hash=md5:0123456789abcdef0123456789abcdef",
        "jinja2==3.1.6 \\\n    --hash=sha256:0123",
        "jinja2 @ https://example.org/jinja2.whl",
        "-e .",
    ],
)
def test_a_line_without_a_hash_is_noticed(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(line + "\n    # via harmonium (pyproject.toml)\n")
    with pytest.raises(locked.NotLocked):
        locked.read_lock(lock)


def test_the_makefile_installs_nothing_without_its_hash() -> None:
    lines = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ").splitlines()
    installs = [line for line in lines if line.startswith("\t") and "pip" in line.lower()]
    installs = [line for line in installs if " install " in line]
    assert installs
    for line in installs:
        assert "--require-hashes" in line or "--no-index" in line, line


def test_what_the_program_imports_is_shipped() -> None:
    names = {pin.name for pin in locked.shipped()}
    for module in imported():
        package = locked.canonical(MODULES.get(module, module))
        assert package in names, f"{module} is imported, and {package} is not shipped"


def imported() -> set[str]:
    found: set[str] = set()
    for path in Path(app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Import():
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                case ast.ImportFrom(module=str(name)):
                    found.add(name.partition(".")[0])
                case _:
                    pass
    return found - set(sys.stdlib_module_names) - {"app"}


def test_no_tool_of_developers_is_shipped() -> None:
    names = {pin.name for pin in locked.shipped()}
    assert {"pyside6-essentials", "cryptography", "huggingface-hub", "shiboken6"} <= names
    assert not names & {"pytest", "ruff", "hypothesis", "cyclonedx-bom", "sqlcipher3", "gguf"}


def test_the_bill_lists_everything_that_is_shipped(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "Harmonium"
    found = {part["name"]: part for part in bill["components"]}
    for pin in locked.shipped():
        part = found[pin.name]
        assert part["purl"].startswith(f"pkg:pypi/{pin.name}@")
        assert {each["alg"] for each in part["hashes"]} == {"SHA-256"}
        assert part["licenses"]
    assert found["llama.cpp"]["purl"].startswith("pkg:github/ggml-org/llama.cpp@")
    assert {"Qt", "SQLite", "SQLite3 Multiple Ciphers", "OpenSSL", "PDFium"} <= set(found)


def test_the_bill_says_what_needs_what(bill: dict[str, Any]) -> None:
    needs = {each["ref"]: set(each.get("dependsOn", ())) for each in bill["dependencies"]}
    names = {part["bom-ref"]: part["name"] for part in bill["components"]}
    assert set(needs) == {*names, "harmonium"}
    seen: set[str] = set()
    waiting = ["harmonium"]
    while waiting:
        at = waiting.pop()
        if at not in seen:
            seen.add(at)
            waiting += needs[at]
    # Whatever is shipped is there because something asks for it.
    assert seen == set(needs)
    ours = {names[ref] for ref in needs["harmonium"]}
    assert "llama-cpp-python" in ours
    assert "h11" not in ours


def test_the_same_sources_give_the_same_bill(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    first = sbom.bill_of_materials()
    assert first == sbom.bill_of_materials()
    assert "2026-01-01T00:00:00" in first


def test_a_newer_package_asks_for_a_look_at_what_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = json.loads((PACKAGING / "bundled.json").read_text("utf-8"))
    changed = tmp_path / "bundled.json"
    changed.write_text(json.dumps([{**old[0], "of": "0.3.35"}, *old[1:]]))
    monkeypatch.setattr(sbom, "BUNDLED", changed)
    with pytest.raises(sbom.OutOfDate, match=r"0\.3\.35"):
        sbom.bill_of_materials()


def test_what_is_compiled_in_is_what_the_table_says() -> None:
    from cryptography.hazmat.backends.openssl import backend

    table = {each["name"]: each["version"] for each in sbom.bundled()}
    assert table["SQLite"] == apsw.sqlite_lib_version()
    assert table["SQLite3 Multiple Ciphers"] in str(vars(apsw)["mc_version"])
    assert table["OpenSSL"] in backend.openssl_version_text()
    assert table["Qt"] == metadata.version("PySide6-Essentials")
    raw = metadata.distribution("pypdfium2").locate_file("pypdfium2_raw/version.json")
    pdfium = json.loads(Path(str(raw)).read_text("utf-8"))
    assert table["PDFium"] == ".".join(
        str(pdfium[part]) for part in ("major", "minor", "build", "patch")
    )
    fonts = metadata.distribution("qtawesome").locate_file("qtawesome/fonts")
    assert (Path(str(fonts)) / f"phosphor-{table['Phosphor Icons']}.ttf").is_file()


def test_the_list_of_licences_is_up_to_date() -> None:
    assert (ROOT / "resources" / "licences.json").read_text("utf-8") == notices.listed()


def test_nothing_is_shipped_that_may_not_be(licences: dict[str, str]) -> None:
    for name, licence in licences.items():
        assert not any(word in licence for word in TRADED), f"{name}: {licence}"
        assert "GPL" not in licence.replace("LGPL", ""), f"{name}: {licence}"


def test_the_notices_hold_every_text_once(licences: dict[str, str], all_notices: str) -> None:
    text = all_notices
    for name in licences:
        assert name in text
    for words in (
        "Permission is hereby granted, free of charge",
        "Apache License",
        "Redistribution and use in source and binary forms",
        "Kenneth Reitz" if "requests" in text.split("=" * 78)[0] else "Roger Binns",
        "PDFium",
    ):
        assert words in text
    parts = text.split("=" * 78)
    assert len(parts) > 40


def test_everything_that_is_shipped_stands_above_the_text_of_its_licence(
    licences: dict[str, str], all_notices: str
) -> None:
    """But for packages that are not for this system, and what has no owner."""
    _, *parts = all_notices.split("\n" + "=" * 78 + "\n")
    above: dict[str, str] = {}
    for names, text in zip(parts[::2], parts[1::2], strict=True):
        for name in names.split(", "):
            above[name] = above.get(name, "") + text
    named = {each["name"]: each["licence"] for each in sbom.bundled()}
    named |= {name: licence for name, licence in licences.items() if is_here(name)}
    lacking = {name for name in named if "comes without a text" in above.get(name, "comes without")}
    assert {name for name in named if name not in above} | lacking == {"SQLite"}
    assert named["SQLite"] == "blessing"
    for name, owner in {
        "llama.cpp": "The ggml authors",
        "SQLite3 Multiple Ciphers": "Ulrich Telle",
        "Phosphor Icons": "Phosphor Icons",
        "latex2mathml": "Ronie Martinez",
        "Qt": "GNU LESSER GENERAL PUBLIC LICENSE",
        "pyside6-essentials": "GNU GENERAL PUBLIC LICENSE",
        "OpenSSL": "Apache License",
    }.items():
        assert owner in above[name]


def is_here(name: str) -> bool:
    try:
        metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def test_the_audit_says_when_nobody_could_be_asked(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A pip-audit that finds no network, and one that finds something."""
    tool = tmp_path / "pip_audit.py"
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    tool.write_text("import sys\nsys.exit('ERROR: no route to host')")
    assert audit.main() == 2
    assert "could not be asked: ERROR: no route to host" in capfd.readouterr().err
    tool.write_text("import sys\nprint('jinja2 1 X-1')\nsys.exit('Found 1 known vulnerability')")
    assert audit.main() == 1
    assert "jinja2 1 X-1" in capfd.readouterr().out
    tool.write_text("")
    assert audit.main() == 0
    assert "requirements.lock: no known vulnerability" in capfd.readouterr().out


@pytest.mark.parametrize("tool", ["sbom.py", "notices.py"])
def test_the_programs_write_a_file(tmp_path: Path, tool: str) -> None:
    target = tmp_path / "made" / "file"
    done = subprocess.run(
        [sys.executable, PACKAGING / tool, target],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 10_000
    assert str(target) in done.stdout
