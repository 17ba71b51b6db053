# SPDX-License-Identifier: Apache-2.0
"""What runs elsewhere and nobody can try here: that it is well-formed, asks for nothing that is not
there, takes nothing unpinned, and lets no secret out."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers.packaging_tools import PACKAGING

ROOT = PACKAGING.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTIONS = sorted((ROOT / ".github" / "actions").glob("*/action.yml"))
FILES = [*WORKFLOWS, *ACTIONS]
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    return yaml.safe_load(path.read_text("utf-8"))["jobs"]


def steps(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """With the shell that each of them runs in."""
    data = yaml.safe_load(path.read_text("utf-8"))
    if "runs" in data:
        yield from ((step.get("shell", ""), step) for step in data["runs"]["steps"])
        return
    for job in data["jobs"].values():
        default = job.get("defaults", {}).get("run", {}).get("shell")
        # Windows' own default is another one.
        default = default or ("pwsh" if "windows" in str(job["runs-on"]) else "bash")
        yield from ((step.get("shell", default), step) for step in job["steps"])


def named(path: Path) -> str:
    return path.relative_to(ROOT / ".github").as_posix()


def test_there_are_workflows_for_tests_and_for_installers() -> None:
    assert {path.name for path in WORKFLOWS} >= {"ci.yml", "release.yml"}
    systems = {str(job["runs-on"]) for job in jobs(ROOT / ".github/workflows/release.yml").values()}
    assert {name.partition("-")[0] for name in systems} == {"ubuntu", "windows", "macos"}


@pytest.mark.parametrize("path", FILES, ids=named)
def test_what_others_made_is_pinned_by_its_hash(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert lines
    for line in lines:
        used = line.partition("uses:")[2].strip()
        if used.startswith("./"):
            assert (ROOT / used / "action.yml").is_file(), used
        else:
            assert PINNED.fullmatch(used), used
    assert "://" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", FILES, ids=named)
def test_other_repositories_are_taken_at_a_commit_and_none_keeps_a_key(path: Path) -> None:
    for _, step in steps(path):
        if "actions/checkout@" in step.get("uses", ""):
            given = step.get("with", {})
            assert given.get("persist-credentials") is False
            assert "repository" not in given or re.fullmatch(r"[0-9a-f]{40}", given["ref"])


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_script_is_one_that_the_shell_understands(path: Path) -> None:
    scripts = [step["run"] for shell, step in steps(path) if "run" in step and shell == "bash"]
    for script in scripts:
        done = subprocess.run(
            ["bash", "-n"],
            input=EXPRESSION.sub("x", script),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{script}\n{done.stderr}"
        # What a branch or a pull request is called is not for a shell to read.
        assert not EXPRESSION.search(script), script


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_every_file_of_ours_that_is_named_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    wanted = set(re.findall(r"(?<![\w/.-])(?:packaging|\.ci)/[\w./$-]+", text))
    assert wanted
    for name in wanted:
        pattern = re.sub(r"\$\w+", "*", name.rstrip("."))
        assert list(ROOT.glob(pattern)), name
    made = set(re.findall(r"^([a-z][\w-]*):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    for line in re.findall(r"^[ \t]*(?:run: )?make ([a-z -]+)$", text, re.M):
        assert set(line.split()) <= made, line


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_jobs_may_read_alone_and_end(path: Path) -> None:
    data = yaml.safe_load(path.read_text("utf-8"))
    assert data["permissions"] == {"contents": "read"}
    for name, job in data["jobs"].items():
        assert 0 < job["timeout-minutes"] <= 150, name
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(data["jobs"])
        if "permissions" in job:
            # Only what a tag asked for may write.
            assert job["permissions"] == {"contents": "write"}
            assert job["if"] == "github.ref_type == 'tag'"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_secrets_reach_one_step_by_its_environment_and_no_log(path: Path) -> None:
    text = path.read_text("utf-8")
    given: list[str] = []
    for _, step in steps(path):
        holding = {name for name, value in step.get("env", {}).items() if "secrets." in str(value)}
        given += holding
        script = step.get("run", "")
        assert "set -x" not in script
        for name in holding:
            assert step["if"] == "github.ref_type == 'tag'"
            for line in script.splitlines():
                if f"${name}" in line or f"${{{name}}}" in line:
                    # Asked whether it is there, or written to a file that nobody else reads.
                    hidden = re.search(r">\s*\"\$RUNNER_TEMP/", line)
                    assert line.lstrip().startswith("if [ -") or hidden or "security" in line, line
        if holding:
            assert "umask 077" in script
    # Nowhere else: not for a whole job, and not among what an action is told.
    assert text.count("secrets.") == len(given)
    # What was written is thrown away even when a step failed.
    if given:
        assert re.search(r"if: always\(\)\n\s+run: (?:\|\n\s+)?rm -f", text)


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_what_a_job_takes_another_one_that_it_waits_for_has_left(path: Path) -> None:
    everything = jobs(path)

    def before(name: str) -> set[str]:
        needs = everything[name].get("needs", [])
        direct = {needs} if isinstance(needs, str) else set(needs)
        return direct.union(*(before(other) for other in direct))

    def artifacts(name: str, action: str) -> set[str]:
        used = [step for step in everything[name]["steps"] if action in step.get("uses", "")]
        return {str(step["with"].get("name", step["with"].get("pattern"))) for step in used}

    for name in everything:
        left = {made for other in before(name) for made in artifacts(other, "upload-artifact")}
        for taken in artifacts(name, "download-artifact"):
            assert any(re.fullmatch(taken.replace("*", ".*"), made) for made in left), taken


def test_installers_go_nowhere_before_they_were_tried() -> None:
    release = jobs(ROOT / ".github/workflows/release.yml")
    assert {"audit", "linux", "windows-try", "macos"} <= set(release["release"]["needs"])
    scripts = {
        name: " ".join(step.get("run", "") for step in job["steps"])
        for name, job in release.items()
    }
    assert "try_deb.sh" in scripts["linux"]
    assert "try_setup.py" in scripts["windows-try"]
    assert "try_dmg.sh" in scripts["macos"]
    assert "sha256sum" in scripts["release"]
    assert "--draft" in scripts["release"]


def test_a_setup_is_tried_on_every_change() -> None:
    scripts = " ".join(step.get("run", "") for _, step in steps(ROOT / ".github/workflows/ci.yml"))
    for tool in ("build_mingw.sh", "windows/stage.py", "windows/pack.py", "windows/try_setup.sh"):
        assert tool in scripts
