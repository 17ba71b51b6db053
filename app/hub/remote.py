# SPDX-License-Identifier: Apache-2.0
"""What the hub knows of repositories: searching them, and pinning their files on first sight.

The only module that imports huggingface_hub, and only when it is asked something: the package
reads its settings from the environment at import. Its requests go through `HubSession`, which
speaks with the endpoint and nobody else, so a redirect cannot carry a token away. Bytes of models
are never fetched here.
"""

import fnmatch
import glob
import os
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.connections import Purpose, Reason
from app.core.errors import AccessNeeded, HubError, InputError
from app.core.model_files import RemoteFile, RemoteModel
from app.core.text import printable
from app.hub import catalog
from app.hub.hub_session import HubSession, nonsense
from app.hub.network import Network
from app.hub.repositories import (
    FileSet,
    file_sets,
    is_commit,
    is_repository,
    is_sha256,
    kind_of,
    model_id,
)

Token = str | Callable[[], str | None] | None
"""A token, or who has one: asked only when the hub refuses a request without. A token says who
downloads, so it stays away from what everyone may have."""

_TEXT_CHARACTERS = 200
_LISTED = 8
# huggingface_hub has one client for the whole process.
_LOCK = threading.Lock()


def search(network: Network, text: str, folder: Path, limit: int = 20) -> list[RemoteModel]:
    """GGUF repositories whose names hold the text, most used first: an unpinned entry for each of
    their file sets. `limit` counts repositories; `folder` is huggingface_hub's own.

    Raises OfflineError, HubError and InputError.
    """
    wanted = printable(" ".join(text.split()))[:_TEXT_CHARACTERS]
    if not wanted:
        raise InputError("There is nothing to search for: name a model or a part of its name.")
    with _hub(network, folder, Purpose(Reason.SEARCH, wanted)) as hub:
        found = list(
            hub.list_models(
                search=wanted,
                filter="gguf",
                sort="downloads",
                limit=limit,
                expand=["siblings", "gguf", "gated", "cardData"],
                token=False,
            )
        )
        return [
            _described(repo, info, files)
            for info in found
            if is_repository(repo := str(info.id))
            for files in file_sets(str(file.rfilename) for file in info.siblings or ())
        ]


def variants(
    network: Network, repo: str, token: Token, folder: Path, revision: str = "main"
) -> list[RemoteModel]:
    """The file sets of one repository, pinned to its newest commit, smallest first. Those that
    the catalogue knows by their hashes are given as the catalogue has them. Files without a hash
    are left out.

    Raises OfflineError, HubError, AccessNeeded, and InputError when there is no such repository.
    """
    if not is_repository(repo):
        raise InputError(f"{printable(repo[:80])} is no repository: write it as OWNER/NAME.")
    with _hub(network, folder, Purpose(Reason.LIST_FILES, repo)) as hub:
        return _variants(hub, repo, token, revision)


def pin(network: Network, model: RemoteModel, token: Token, folder: Path) -> RemoteModel:
    """The same model with its files: commit, sizes and hashes as the hub names them now. What is
    pinned already comes back as it is, without a request.

    Raises what `variants` raises, and InputError when nothing there fits the patterns.
    """
    if model.files:
        return model
    found = variants(network, model.repo, token, folder)
    for pattern in model.patterns:
        for variant in found:
            if matches(variant, pattern):
                return replace(model, files=variant.files, is_gated=variant.is_gated)
    raise InputError(
        f"{printable(model.repo)} has no model file named {_shown(model.patterns)} with a hash:"
        + " look at its page, or choose another repository."
    )


def choose(variants: Sequence[RemoteModel], repo: str, wanted: str = "") -> RemoteModel:
    """The one that `wanted` names: a quantization, a part of the name, or a pattern. Raises
    InputError when none or several fit."""
    fitting = [variant for variant in variants if _is_meant(variant, wanted)]
    exact = [variant for variant in fitting if wanted and _quantization(variant) == wanted.upper()]
    if len(exact or fitting) == 1:
        return (exact or fitting)[0]
    shown = printable(repo)
    if not variants:
        raise InputError(f"{shown} has no GGUF model with a hash: choose another repository.")
    listed = exact or fitting or list(variants)
    names = ", ".join(_quantization(item) or item.name for item in listed[:_LISTED])
    more = " …" if len(listed) > _LISTED else ""
    if not fitting:
        raise InputError(f"{shown} has no model {printable(wanted[:80])}: it has {names}{more}.")
    raise InputError(
        f"{shown} has several models ({names}{more}): name one of them, such as"
        + f" {shown}:{_quantization(listed[0]) or listed[0].name}."
    )


def matches(model: RemoteModel, pattern: str) -> bool:
    """Whether a file of the model, or its path in the repository, fits a glob pattern. Case does
    not count."""
    wanted = pattern.lower()
    names = [file.name.lower() for file in model.files]
    return any(
        fnmatch.fnmatchcase(name, wanted) or fnmatch.fnmatchcase(name.rpartition("/")[2], wanted)
        for name in names
    )


def _is_meant(model: RemoteModel, wanted: str) -> bool:
    if not wanted:
        return True
    stem = file_sets(file.name for file in model.files)[0].stem.lower()
    return matches(model, wanted) or wanted.lower() in stem


def _quantization(model: RemoteModel) -> str:
    return file_sets(file.name for file in model.files)[0].quantization


def _shown(patterns: Iterable[str]) -> str:
    return printable(" or ".join(patterns))[:120]


def prepare_hub_environment(folder: Path, *, offline: bool) -> None:
    """To be called before huggingface_hub is imported: it reads these once. `folder` is where it
    may keep what it likes; without the others it reports about us and looks for tokens."""
    for name in (
        "HF_HUB_DISABLE_TELEMETRY",
        "DO_NOT_TRACK",
        "HF_HUB_DISABLE_XET",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN",
        "HF_HUB_DISABLE_UPDATE_CHECK",
        "HF_HUB_DISABLE_SYMLINKS",
        "HF_HUB_DISABLE_PROGRESS_BARS",
    ):
        os.environ[name] = "1"
    os.environ["HF_HUB_OFFLINE"] = "1" if offline else "0"
    os.environ["HF_HOME"] = str(folder)


@contextmanager
def _hub(network: Network, folder: Path, purpose: Purpose) -> Generator[Any]:
    """The package's client, made for this network. What its requests raise becomes ours."""
    with _LOCK, network.purpose(purpose), HubSession(network) as session:
        prepare_hub_environment(folder, offline=False)
        import huggingface_hub
        from huggingface_hub import errors

        def factory() -> Any:
            return session

        huggingface_hub.set_client_factory(factory)
        hub = huggingface_hub.HfApi(endpoint=session.endpoint, token=False)
        try:
            yield hub
        except (errors.HfHubHTTPError, ValueError, KeyError, TypeError, AttributeError) as exc:
            raise nonsense(f"{type(exc).__name__}: {exc}") from exc
        finally:
            huggingface_hub.close_session()


def _variants(hub: Any, repo: str, token: Token, revision: str) -> list[RemoteModel]:
    def ask_for_info(sent: str | bool) -> Any:
        return hub.model_info(repo, revision=revision, token=sent)

    info, used = _with_token(ask_for_info, token)
    # A repository that was renamed answers under its new name.
    found, commit = str(info.id), str(info.sha)
    if not is_commit(commit) or not is_repository(found):
        raise HubError("The hub did not say which commit it has: try again later.")

    def ask_for_tree(sent: str | bool) -> list[Any]:
        return list(hub.list_repo_tree(found, recursive=True, revision=commit, token=sent))

    entries, _ = _with_token(ask_for_tree, used or token)
    files = _hashed_files(entries, found, commit)
    models = [_pinned(_described(found, info, names), names, files) for names in file_sets(files)]
    return sorted(models, key=lambda model: (model.bytes, model.name))


def _hashed_files(entries: Iterable[Any], repo: str, commit: str) -> dict[str, RemoteFile]:
    """Only files in large file storage have a SHA-256; git's own hash of the others is no match
    for somebody who wants to exchange them."""
    files: dict[str, RemoteFile] = {}
    for entry in entries:
        lfs = getattr(entry, "lfs", None)
        if lfs is None:
            continue
        name, size, sha256 = str(entry.path), int(lfs.size), str(lfs.sha256).lower()
        if is_sha256(sha256) and size > 0:
            files[name] = RemoteFile(repo, commit, name, size, sha256)
    return files


def _with_token(ask: Callable[[str | bool], Any], token: Token) -> tuple[Any, str | None]:
    """The answer, and the token that it took."""
    if isinstance(token, str):
        return ask(token), token
    try:
        return ask(False), None
    except AccessNeeded:
        found = token() if token is not None else None
        if found is None:
            raise
        return ask(found), found


def _pinned(model: RemoteModel, names: FileSet, files: dict[str, RemoteFile]) -> RemoteModel:
    chosen = tuple(files[name] for name in names.names)
    known = catalog.by_hash(chosen[0].sha256)
    if known is not None and [file.sha256 for file in known[0].files] == [
        file.sha256 for file in chosen
    ]:
        return replace(known[0], files=chosen, repo=model.repo, is_gated=model.is_gated)
    return replace(model, files=chosen)


def _described(repo: str, info: Any, names: FileSet) -> RemoteModel:
    """What the hub says about a repository is foreign text."""
    licence: object = _value(getattr(info, "card_data", None), "license")
    total: object = _value(info.gguf, "total")
    return RemoteModel(
        id=model_id(repo, names.stem),
        name=printable(names.stem.rpartition("/")[2]),
        kind=kind_of(repo),
        repo=repo,
        about="",
        licence=printable(licence)[:60] if isinstance(licence, str) else "",
        parameters=_parameters(total) if isinstance(total, int) else "",
        patterns=(_pattern(names),),
        is_gated=bool(info.gated) or bool(getattr(info, "private", False)),
    )


def _value(mapping: Any, key: str) -> object:
    return mapping.get(key) if hasattr(mapping, "get") else None


def _pattern(names: FileSet) -> str:
    stem = glob.escape(names.stem)
    return f"{stem}.gguf" if len(names.names) == 1 else f"{stem}-*-of-*.gguf"


def _parameters(count: int) -> str:
    if count >= 1_000_000_000:
        return f"{count / 1e9:.1f} B"
    return f"{count / 1e6:.0f} M" if count >= 1_000_000 else ""
