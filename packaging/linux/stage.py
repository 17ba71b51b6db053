# SPDX-License-Identifier: Apache-2.0
"""Lays out what a Linux package holds, and what is said about it.

    stage.py --frozen FOLDER --target FOLDER [--flavour air-gapped]
    stage.py --starter FILE --target FOLDER

TARGET/root becomes the tree of the system's files, TARGET/control and TARGET/nfpm.yaml what the
tools that make a .deb and an .rpm are told. Every time is SOURCE_DATE_EPOCH.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

# This file is run as a script and loaded by its path: its folder is no package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "freeze"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import dependencies
from build import FLAVOURS, source_date
from checks import read_libraries
from locked import ROOT, project_facts

HERE = Path(__file__).resolve().parent
NAME = "harmonium"
PLACE = Path("usr/lib") / NAME
ICON_PIXELS = (16, 24, 32, 48, 64, 128, 256, 512)
_DRAW = """
import sys
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
renderer = QSvgRenderer(sys.argv[1])
for pixels in map(int, sys.argv[3:]):
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not image.save(sys.argv[2].format(pixels)):
        sys.exit("an icon could not be written")
"""
_ABOUT = {
    "": (
        "Talk with gpt-oss on your own computer",
        "Runs OpenAI's open-weight gpt-oss and other models in the GGUF format on this computer,"
        " on the processor or through Vulkan on a graphics card. Nothing leaves the computer except"
        " a download that the person starts. Conversations and documents are encrypted.",
    ),
    "air-gapped": (
        "Talk with gpt-oss on your own computer (downloads off)",
        "Runs OpenAI's open-weight gpt-oss and other models in the GGUF format on this computer,"
        " on the processor or through Vulkan on a graphics card. This build starts with downloads"
        " switched off. Conversations and documents are encrypted.",
    ),
    "starter": (
        "Small language model to try Harmonium with",
        "SmolLM2-135M-Instruct, a model of 98 MB that answers on any computer, so that Harmonium"
        " can be tried before a large model is there.",
    ),
}


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    target: Path = given.target
    shutil.rmtree(target, ignore_errors=True)
    root = target / "root"
    root.mkdir(parents=True)
    if given.starter:
        values = _stage_starter(given.starter, root)
    else:
        values = _stage_program(given.frozen, root, given.flavour, given.python)
    time = int(source_date())
    _settle(root, time)
    values |= {
        "TIME": datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "ROOT": str(root.resolve()),
        "KIBIBYTES": str(kibibytes(root)),
        "VERSION": project_facts()["version"],
    }
    control = target / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(control_text(values), encoding="utf-8")
    (control / "md5sums").write_text(_checksums(root), encoding="utf-8")
    (target / "nfpm.yaml").write_text(nfpm_text(values), encoding="utf-8")
    _settle(control, time)
    print(values["PACKAGE"])
    return 0


def control_text(values: Mapping[str, str]) -> str:
    """Debian's, without the fields that have nothing to say."""
    summary, about = _ABOUT[values["ABOUT"]]
    deb = {name: values.get(f"DEB_{name}", "") for name in ("DEPENDS", "RECOMMENDS")}
    text = (HERE / "control.in").read_text("utf-8")
    filled = fill(
        text,
        {**values, **deb, "SUMMARY": summary, "DESCRIPTION": _folded(about)},
    )
    lines = filled.splitlines(keepends=True)
    return "".join(line for line in lines if not line.rstrip().endswith(":"))


def nfpm_text(values: Mapping[str, str]) -> str:
    summary, about = _ABOUT[values["ABOUT"]]
    text = (HERE / "nfpm.yaml.in").read_text("utf-8")
    lists = {
        "DEPENDS": values.get("RPM_DEPENDS", "[]"),
        "RECOMMENDS": values.get("RPM_RECOMMENDS", "[]"),
        "PROVIDES": json.dumps(_names(values["PROVIDES"])),
        "CONFLICTS": json.dumps(_names(values["CONFLICTS"])),
        "SUMMARY": f"{summary}\n  .\n  {about}",
    }
    # nfpm knows Debian's names of architectures, and no other one for all of them.
    return fill(text, {**values, **lists})


def fill(text: str, values: Mapping[str, str]) -> str:
    """A template with its `@NAME@` replaced. Raises KeyError for a name without a value."""
    return re.sub(r"@([A-Z_]+)@", lambda found: values[found[1]], text)


def kibibytes(root: Path) -> int:
    """As Debian counts them: whole KiB of each file, one for everything else."""
    sizes = (
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
    )
    return sum(sizes)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Lays out a Linux package.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--frozen", type=Path)
    what.add_argument("--starter", type=Path)
    parser.add_argument("--target", type=Path, required=True)
    parser.add_argument("--flavour", choices=FLAVOURS, default=FLAVOURS[0])
    parser.add_argument("--python", type=Path, default=Path(sys.executable))
    return parser


def _stage_program(frozen: Path, root: Path, flavour: str, python: Path) -> dict[str, str]:
    place = root / PLACE
    shutil.copytree(frozen, place, symlinks=True)
    facts = place / "_internal" / "resources" / "build.json"
    said = json.loads(facts.read_text("utf-8")) | {"flavour": flavour}
    facts.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share(root / "usr" / "share", python)
    package = NAME if flavour == FLAVOURS[0] else f"{NAME}-{flavour}"
    other = next(
        f"{NAME}-{name}" if name != FLAVOURS[0] else NAME for name in FLAVOURS if name != flavour
    )
    _copyright(root, package)
    musts, mays = dependencies.needed(read_libraries(frozen).needed)
    recommended = [*dependencies.debian(mays), "mesa-vulkan-drivers", f"{NAME}-starter"]
    return {
        "PACKAGE": package,
        "ARCHITECTURE": {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()],
        "ABOUT": flavour if flavour in _ABOUT else "",
        "DEB_DEPENDS": ", ".join(dependencies.debian(musts)),
        "DEB_RECOMMENDS": ", ".join(recommended),
        "RPM_DEPENDS": json.dumps(dependencies.rpm(musts)),
        "RPM_RECOMMENDS": json.dumps([*dependencies.rpm(mays), f"{NAME}-starter"]),
        "PROVIDES": "" if package == NAME else NAME,
        "CONFLICTS": other,
        "ENHANCES": "",
    }


def _stage_starter(model: Path, root: Path) -> dict[str, str]:
    place = root / PLACE / "_internal" / "resources"
    place.mkdir(parents=True)
    shutil.copy(model, place)
    package = f"{NAME}-starter"
    _copyright(root, package)
    return {
        "PACKAGE": package,
        "ARCHITECTURE": "all",
        "ABOUT": "starter",
        "PROVIDES": "",
        "CONFLICTS": "",
        "ENHANCES": f"{NAME}, {NAME}-air-gapped",
    }


def share(folder: Path, python: Path) -> None:
    """What a desktop shows the program by: its entry, icons, its kind of file, its description."""

    def place(source: Path, inside: str) -> None:
        (folder / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, folder / inside)

    icon = ROOT / "resources" / f"{NAME}.svg"
    place(HERE / f"{NAME}.desktop", f"applications/{NAME}.desktop")
    place(HERE / f"{NAME}.mime.xml", f"mime/packages/{NAME}.xml")
    place(icon, f"icons/hicolor/scalable/apps/{NAME}.svg")
    sizes = [str(pixels) for pixels in ICON_PIXELS]
    pictures = str(folder / "icons/hicolor/{0}x{0}/apps" / f"{NAME}.png")
    for size in sizes:
        Path(pictures.format(size)).parent.mkdir(parents=True)
    subprocess.run(
        [python, "-c", _DRAW, str(icon), pictures, *sizes],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    metainfo = folder / "metainfo" / "org.harmonium.Harmonium.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(metainfo_text(), encoding="utf-8")


def metainfo_text() -> str:
    day = datetime.fromtimestamp(int(source_date()), UTC).strftime("%Y-%m-%d")
    text = (HERE / "org.harmonium.Harmonium.metainfo.xml.in").read_text("utf-8")
    return fill(text, {"VERSION": project_facts()["version"], "DATE": day})


def _copyright(root: Path, package: str) -> None:
    folder = root / "usr" / "share" / "doc" / package
    folder.mkdir(parents=True)
    shutil.copy(HERE / "copyright", folder / "copyright")


def _checksums(root: Path) -> str:
    lines: list[str] = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _settle(root: Path, time: int) -> None:
    """Modes and times that do not tell who made them, and when."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_file() and path.name == NAME and path.stat().st_mode & 0o100
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
        os.utime(path, (time, time), follow_symlinks=False)


def _folded(text: str) -> str:
    """As the lines of a Debian description, which begin with a space."""
    import textwrap

    return "\n".join(f" {line}" for line in textwrap.wrap(text, 78))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


if __name__ == "__main__":
    sys.exit(main())
