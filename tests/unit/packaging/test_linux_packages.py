# SPDX-License-Identifier: Apache-2.0
"""What packages for Linux hold and say, and what their installer does, with a small program in the
place of the frozen one. packaging/linux/try_deb.sh does the same with the real one."""

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import app
from tests.helpers.packaging_tools import PACKAGING, load_tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")

LINUX = PACKAGING / "linux"
EPOCH = "1700000000"
TOOLS = ("objdump", "dpkg-deb", "getconf")

dependencies = load_tool("linux/dependencies")
stage = load_tool("linux/stage")
exclude = load_tool("freeze/exclude")


@pytest.fixture(autouse=True, scope="module")
def epoch() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        yield


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The layout of the frozen folder, with a program that says its version and a real library."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    folder = tmp_path_factory.mktemp("frozen")
    resources = folder / "_internal" / "resources"
    resources.mkdir(parents=True)
    (folder / "harmonium").write_text("#!/bin/sh\necho harmonium 1\n")
    (folder / "harmonium").chmod(0o700)
    shutil.copy("/bin/true", folder / "_internal" / "library.so")
    (folder / "_internal" / "link.so.1").symlink_to("resources/build.json")
    facts = {"version": "1", "commit": "c", "llama_cpp": "l", "flavour": "standard"}
    (resources / "build.json").write_text(json.dumps(facts))
    (resources / "secret").write_text("x")
    (resources / "secret").chmod(0o600)
    return folder


@pytest.fixture(scope="module")
def target(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the standard flavour is staged to; only looked at."""
    return staged(frozen, tmp_path_factory.mktemp("staged") / "target")


def staged(frozen: Path, target: Path, *options: str) -> Path:
    assert stage.main(["--frozen", str(frozen), "--target", str(target), *options]) == 0
    return target


def fields(target: Path) -> dict[str, str]:
    text = (target / "DEBIAN" / "control").read_text("utf-8")
    pairs = [line.split(": ", 1) for line in text.splitlines() if not line.startswith(" ")]
    return {name: value for name, value in pairs}


def test_libraries_that_only_a_plug_in_asks_for_are_recommended() -> None:
    musts, mays = dependencies.needed(
        {
            "libc.so.6": {"harmonium", "_internal/engine/libggml.so"},
            "libvulkan.so.1": {"_internal/engine/libggml-vulkan.so"},
            "libcups.so.2": {"_internal/PySide6/Qt/plugins/printsupport/libcups.so"},
            "libwayland-client.so.0": {
                "_internal/PySide6/Qt/lib/libQt6WaylandClient.so.6",
                "_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
            },
        }
    )
    assert musts == ["libc.so.6"]
    assert mays == ["libcups.so.2", "libvulkan.so.1", "libwayland-client.so.0"]
    assert dependencies.debian(mays) == [
        "libcups2 | libcups2t64",
        "libvulkan1",
        "libwayland-client0",
    ]
    assert dependencies.rpm(musts) == ["libc.so.6(GLIBC_2.35)(64bit)"]


def test_a_library_that_nobody_looked_up_stops_the_build() -> None:
    with pytest.raises(dependencies.UnknownLibrary, match=r"libnew\.so\.1"):
        dependencies.debian(["libnew.so.1"])


def test_every_library_of_the_table_is_left_to_the_system() -> None:
    assert [name for name in dependencies.DEBIAN if not exclude.is_of_host(name)] == []


def test_the_package_says_what_it_is_and_needs(target: Path) -> None:
    found = fields(target)
    assert found["Package"] == "harmonium"
    assert found["Version"] == app.__version__
    assert "libc6 (>= 2.35)" in found["Depends"]
    assert "harmonium-starter" in found["Recommends"]
    assert found["Conflicts"] == "harmonium-air-gapped"
    assert int(found["Installed-Size"]) > 30
    text = (target / "DEBIAN" / "control").read_text("utf-8")
    assert not re.search(r"@[A-Z_]+@", text)
    assert all(value.strip() for value in found.values())
    described = text.partition("Description: ")[2].splitlines()[1:]
    assert described
    assert all(line.startswith(" ") and len(line) <= 80 for line in described)


def test_the_air_gapped_package_takes_the_others_place(frozen: Path, tmp_path: Path) -> None:
    target = staged(frozen, tmp_path / "target", "--flavour", "air-gapped")
    found = fields(target)
    assert found["Package"] == "harmonium-air-gapped"
    assert found["Provides"] == found["Conflicts"] == found["Replaces"] == "harmonium"
    resources = target / "root/usr/lib/harmonium/_internal/resources"
    assert json.loads((resources / "build.json").read_text())["flavour"] == "air-gapped"
    # What was frozen stays what it was.
    before = (frozen / "_internal/resources/build.json").read_text()
    assert json.loads(before)["flavour"] == "standard"


def test_files_are_readable_by_all_and_have_one_time(target: Path) -> None:
    root = target / "root"
    place = root / "usr/lib/harmonium"
    assert (place / "harmonium").stat().st_mode & 0o777 == 0o755
    assert (place / "_internal/resources/secret").stat().st_mode & 0o777 == 0o644
    assert (place / "_internal/link.so.1").is_symlink()
    assert (root / "usr/bin/harmonium").resolve() == place / "harmonium"
    assert {path.lstat().st_mtime for path in root.rglob("*")} == {float(EPOCH)}


def packed(kind: str, frozen: Path, folder: Path) -> Path:
    done = subprocess.run(
        [LINUX / f"build_{kind}.sh", frozen, folder],
        env={**os.environ, "PYTHON": sys.executable, "SOURCE_DATE_EPOCH": EPOCH},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    (package,) = folder.iterdir()
    return package


@pytest.mark.parametrize(
    ("kind", "tool"), [("deb", "dpkg-deb"), ("rpm", "nfpm"), ("run", "makeself")]
)
def test_the_same_input_gives_the_same_package(
    frozen: Path, tmp_path: Path, kind: str, tool: str
) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    one, two = (packed(kind, frozen, tmp_path / name) for name in ("one", "two"))
    assert one.name == two.name
    assert one.read_bytes() == two.read_bytes()


def test_the_deb_belongs_to_root_and_is_found_by_the_desktop(frozen: Path, tmp_path: Path) -> None:
    deb = packed("deb", frozen, tmp_path / "packed")
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(deb)], capture_output=True, text=True, check=True
    ).stdout
    assert all(" root/root " in line for line in listed.splitlines())
    assert "./usr/share/icons/hicolor/64x64/apps/harmonium.png" in listed
    assert "./usr/share/mime/packages/harmonium.xml" in listed


def test_the_starter_is_a_package_of_its_own(tmp_path: Path) -> None:
    model = tmp_path / "SmolLM2-135M-Instruct.Q4_1.gguf"
    model.write_bytes(b"GGUF")
    target = tmp_path / "target"
    assert stage.main(["--starter", str(model), "--target", str(target)]) == 0
    found = fields(target)
    assert found["Package"] == "harmonium-starter"
    assert found["Architecture"] == "all"
    assert "Depends" not in found
    # Where the program looks for it.
    place = target / "root/usr/lib/harmonium/_internal/resources" / model.name
    assert place.read_bytes() == b"GGUF"


def test_the_description_of_the_rpm_is_whole(target: Path) -> None:
    text = (target / "nfpm.yaml").read_text("utf-8")
    assert not re.search(r"@[A-Z_]+@", text)
    assert f"version: {app.__version__}\n" in text
    (depends,) = re.findall(r"^depends: (.*)$", text, re.MULTILINE)
    assert "libc.so.6(GLIBC_2.35)(64bit)" in json.loads(depends)
    assert "mtime: 2023-11-14T22:13:20Z" in text


def test_the_desktop_entry_starts_the_program() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(LINUX / "harmonium.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"].split() == ["harmonium", "%f"]
    assert entry["Icon"] == entry["StartupWMClass"] == "harmonium"
    # One window takes one file after the other.
    assert entry["MimeType"] == "application/x-gguf;"
    ours = {path.stem.partition("_")[2] for path in stage.ROOT.glob("resources/translations/*.qm")}
    for language in ours - {"en"}:
        assert entry[f"GenericName[{language}]"]
        assert entry[f"Comment[{language}]"]
    validator = shutil.which("desktop-file-validate")
    if validator is not None:
        done = subprocess.run(
            [validator, str(LINUX / "harmonium.desktop")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_belongs_to_the_desktop_entry(tmp_path: Path) -> None:
    path = tmp_path / "org.harmonium.Harmonium.metainfo.xml"
    path.write_text(stage.metainfo_text(), encoding="utf-8")
    component = ElementTree.parse(path).getroot()
    assert component.findtext("id") == path.name.removesuffix(".metainfo.xml")
    assert (LINUX / str(component.findtext("launchable"))).is_file()
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": app.__version__, "date": "2023-11-14"}
    validator = shutil.which("appstreamcli")
    if validator is not None:
        done = subprocess.run(
            [validator, "validate", "--no-net", str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        assert "W:" not in done.stdout


def test_model_files_are_known_by_name_and_first_bytes() -> None:
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ElementTree.parse(LINUX / "harmonium.mime.xml").getroot()
    (kind,) = root.findall(f"{name}mime-type")
    assert kind.attrib["type"] == "application/x-gguf"
    assert [glob.attrib["pattern"] for glob in kind.findall(f"{name}glob")] == ["*.gguf"]
    (match,) = kind.findall(f"{name}magic/{name}match")
    assert match.attrib == {"type": "string", "value": "GGUF", "offset": "0"}


@pytest.mark.parametrize(
    "script", sorted(LINUX.rglob("*.sh")), ids=lambda path: path.relative_to(LINUX).as_posix()
)
def test_scripts_can_be_run_and_understood(script: Path) -> None:
    assert os.access(script, os.X_OK)
    shell = script.read_text("utf-8").splitlines()[0].removeprefix("#!")
    assert subprocess.run([shell, "-n", str(script)], check=False).returncode == 0


class TestRunInstaller:
    @pytest.fixture
    def unpacked(self, target: Path, tmp_path: Path) -> Path:
        root = tmp_path / "unpacked"
        shutil.copytree(target / "root", root, symlinks=True)
        for name in ("install.sh", "uninstall.sh"):
            shutil.copy(LINUX / "run" / name, root / name)
        return root

    def install(self, unpacked: Path, prefix: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(unpacked / "install.sh"), "--prefix", str(prefix)],
            env={**os.environ, "HOME": str(prefix.parent)},
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )

    def files(self, prefix: Path) -> list[str]:
        return sorted(
            path.relative_to(prefix).as_posix()
            for path in prefix.rglob("*")
            # Of the desktop's own programs, where they are there.
            if not path.is_dir()
            and path.name not in ("mimeinfo.cache", "icon-theme.cache")
            and "share/mime" not in path.as_posix()
        )

    def test_it_installs_for_one_person_and_leaves_nothing_when_it_goes(
        self, unpacked: Path, tmp_path: Path
    ) -> None:
        prefix = tmp_path / "a person's folder"
        prefix.mkdir()
        (prefix / "own").write_text("theirs")
        done = self.install(unpacked, prefix)
        assert done.returncode == 0, done.stderr
        assert "harmonium 1" in done.stdout
        program = prefix / "bin/harmonium"
        assert program.resolve() == prefix / "lib/harmonium/harmonium"
        entry = (prefix / "share/applications/harmonium.desktop").read_text()
        assert f'\nExec="{prefix}/lib/harmonium/harmonium" %f\n' in entry
        assert "share/icons/hicolor/128x128/apps/harmonium.png" in self.files(prefix)
        subprocess.run(
            [prefix / "lib/harmonium/uninstall.sh"], check=True, capture_output=True, timeout=30
        )
        assert self.files(prefix) == ["own"]

    def test_a_newer_one_takes_its_place_and_keeps_the_air_gap(
        self, unpacked: Path, tmp_path: Path
    ) -> None:
        prefix = tmp_path / "local"
        assert self.install(unpacked, prefix).returncode == 0
        place = prefix / "lib/harmonium"
        (place / "air-gap").write_text("by order of the administrator")
        (place / "_internal/former").write_text("gone with the former version")
        assert self.install(unpacked, prefix).returncode == 0
        assert (place / "air-gap").read_text() == "by order of the administrator"
        assert not (place / "_internal/former").exists()
        assert [path.name for path in place.parent.iterdir()] == ["harmonium"]

    @pytest.mark.skipif(shutil.which("makeself") is None, reason="makeself is not installed")
    def test_a_folder_is_meant_from_where_the_person_is(
        self, unpacked: Path, tmp_path: Path
    ) -> None:
        """The file unpacks itself elsewhere, and starts the script there."""
        file, home = tmp_path / "harmonium.run", tmp_path / "home"
        home.mkdir()
        made = ["makeself", "--quiet", "--nocomp", str(unpacked), str(file), "x", "./install.sh"]
        subprocess.run(made, check=True, capture_output=True, timeout=60)
        done = subprocess.run(
            ["sh", str(file), "--quiet", "--", "--prefix", "own/place"],
            cwd=home,
            env={**os.environ, "HOME": str(home)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert (home / "own/place/bin/harmonium").exists()

    def test_a_folder_of_somebody_elses_is_left_alone(self, unpacked: Path, tmp_path: Path) -> None:
        place = tmp_path / "local/lib/harmonium"
        place.mkdir(parents=True)
        (place / "theirs").write_text("x")
        done = self.install(unpacked, tmp_path / "local")
        assert done.returncode == 1
        assert "name another folder" in done.stderr
        assert [path.name for path in place.iterdir()] == ["theirs"]
