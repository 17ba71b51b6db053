# SPDX-License-Identifier: Apache-2.0
"""Writes what a user gets as a bill of materials (CycloneDX 1.6, JSON): `sbom.py [FILE]`, else to
the standard output.

It is made of requirements.lock and packaging/bundled.json alone, so that it is the same on every
computer: the packages with the hashes of their files, the libraries that are compiled into them,
and which of them needs which. SOURCE_DATE_EPOCH, in seconds, is its date; the same one gives the
same bytes.
"""

import hashlib
import json
import os
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

# This file is run as a script and loaded by its path: its folder is no package.
sys.path.insert(0, str(Path(__file__).resolve().parent))
from locked import LOCK, ROOT, Locked, canonical, project_facts, shipped

BUNDLED = ROOT / "packaging" / "bundled.json"
LICENCES = ROOT / "resources" / "licences.json"
_NAMESPACE = uuid.UUID("3f1ab3f4-5d1c-5c52-8f0b-0f2f6a1f3c55")


class OutOfDate(ValueError):
    """A table of this folder says something about another version than the one that is locked."""


def main(arguments: list[str]) -> int:
    try:
        text = bill_of_materials()
    except (OutOfDate, OSError, ValueError) as exc:
        print(f"sbom: {exc}", file=sys.stderr)
        return 1
    if arguments:
        path = Path(arguments[0])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"{len(json.loads(text)['components'])} components in {path}")
    else:
        sys.stdout.write(text)
    return 0


def bill_of_materials() -> str:
    """Raises OutOfDate, and ValueError when what was made is no CycloneDX."""
    bom = _bom()
    text = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise ValueError(f"what was made is no CycloneDX 1.6: {problem}")
    return text


def bundled() -> list[dict[str, Any]]:
    """Raises OutOfDate."""
    found: list[dict[str, Any]] = json.loads(BUNDLED.read_text("utf-8"))
    versions = {pin.name: pin.version for pin in shipped()}
    for each in found:
        if versions.get(each["in"]) != each["of"]:
            raise OutOfDate(
                f"packaging/bundled.json says what is in {each['in']} {each['of']}, and"
                f" {versions.get(each['in'], 'none')} is locked: look what that one holds"
            )
    return found


def licences() -> dict[str, str]:
    """SPDX expressions by the names of packages. Raises OutOfDate."""
    rows = json.loads(LICENCES.read_text("utf-8"))
    known: dict[str, str] = {row["name"]: row["licence"] for row in rows}
    for pin in shipped():
        if pin.name not in known:
            raise OutOfDate(
                f"resources/licences.json does not know {pin.name}: run packaging/notices.py"
            )
    return known


def _bom() -> Bom:
    facts = project_facts()
    program = Component(
        name="Harmonium",
        version=facts["version"],
        type=ComponentType.APPLICATION,
        description=facts["description"],
        licenses=[LicenseExpression(facts["license"])],
        bom_ref="harmonium",
    )
    bom = Bom(
        metadata=BomMetaData(component=program, timestamp=_date()),
        serial_number=_serial_number(),
    )
    known = licences()
    packages = {pin.name: _package(pin, known[pin.name]) for pin in _each_once()}
    for component in packages.values():
        bom.components.add(component)
    needs: dict[str, list[Component]] = {name: [] for name in packages}
    for pin in shipped():
        for asking in map(canonical, pin.via):
            if asking in needs and packages[pin.name] not in needs[asking]:
                needs[asking].append(packages[pin.name])
    for each in bundled():
        component = _bundled_component(each)
        bom.components.add(component)
        needs[each["in"]].append(component)
    direct = [packages[pin.name] for pin in shipped() if facts["name"] in pin.via]
    bom.register_dependency(program, {part.name: part for part in direct}.values())
    for name, parts in needs.items():
        bom.register_dependency(packages[name], parts)
    return bom


def _each_once() -> Iterator[Locked]:
    """A package that has another version for an older Python counts with its newer one, whose
    files are those that releases are made of."""
    newest: dict[str, Locked] = {}
    for pin in shipped():
        newest[pin.name] = pin
    yield from newest.values()


def _package(pin: Locked, licence: str) -> Component:
    purl = PackageURL("pypi", name=pin.name, version=pin.version)
    return Component(
        name=pin.name,
        version=pin.version,
        type=ComponentType.LIBRARY,
        licenses=[LicenseExpression(licence)],
        purl=purl,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in pin.hashes],
        properties=[Property(name="harmonium:installed", value=pin.marker)] if pin.marker else (),
        bom_ref=purl.to_string(),
    )


def _bundled_component(each: dict[str, Any]) -> Component:
    return Component(
        name=each["name"],
        version=each["version"],
        type=ComponentType(each.get("type", "library")),
        description=each["what"],
        licenses=[LicenseExpression(each["licence"])],
        purl=PackageURL.from_string(each["purl"]),
        bom_ref=BomRef(each["purl"]).value,
    )


def _serial_number() -> uuid.UUID:
    """Of what it is made of."""
    digest = hashlib.sha256()
    for path in (LOCK, BUNDLED, LICENCES, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return uuid.uuid5(_NAMESPACE, digest.hexdigest())


def _date() -> datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
