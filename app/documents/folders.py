# SPDX-License-Identifier: Apache-2.0
"""Which files of a folder are documents, and what changed in watched folders."""

import os
import re
import stat
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from app.core.documents import DocumentState
from app.core.errors import InputError
from app.store.documents import DocumentStore, FileState, file_state

IGNORE_FILE = ".harmoniumignore"
_LONGEST_IGNORE_FILE = 100_000
_SETTLED_NS = 2_000_000_000
_SNIFFED_BYTES = 1024
_ADDED_TOGETHER = 500
_HIDDEN_ON_WINDOWS = 2
_DEEPEST = 64

_FOLDERS = frozenset(
    {
        "__macosx",
        "__pycache__",
        "$recycle.bin",
        "bower_components",
        "build",
        "dist",
        "lost+found",
        "node_modules",
        "site-packages",
        "system volume information",
        "target",
        "venv",
        "virtualenv",
    }
)


def _endings(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_NO_TEXT = _endings(
    "3gp 7z a aac aif aiff apk app avi bak bin blend bmp bz2 cab class com crdownload crx dat db",
    "db3 dcm deb dll dmg drv dwg dylib ear elf eot exe fla flac flv gguf gif gz h5 hdf5 heic heif",
    "icns ico img ipa iso jar jp2 jpeg jpg ko lib lnk lock lz lz4 lzma m4a m4v mdb mid midi mkv mo",
    "mov mp3 mp4 mpeg mpg msi nef npy npz o obj odb ogg ogv onnx otf parquet part pickle pkl png",
    "psd pt pth pyc pyd pyo qcow2 rar raw rpm safetensors so sqlite sqlite3 swf swp sys tar tgz",
    "tif tiff tmp ttf vdi vhd vmdk wasm wav webm webp whl wim wma wmv woff woff2 xcf xz z zip zst",
)
"""Of files that hold no text, or none that is meant to be read."""
_TEXT = _endings(
    "c cpp cs csv doc docm docx dotx eml epub go h htm html ini java js json jsonl log markdown md",
    "msg odp ods odt org ots otp ott pdf php ppsx ppt pptm pptx py rb rs rst rtf sh sql tex text",
    "toml ts tsv txt xhtml xls xlsb xlsm xlsx xml yaml yml",
)
"""Of files that need no look into them. Why an old .doc cannot be read is said when it is."""


@dataclass(frozen=True, slots=True)
class Rescan:
    """`added`, `changed` and `missing` count documents. `is_unsettled`: a file was being written;
    look again in two seconds."""

    added: int = 0
    changed: int = 0
    missing: int = 0
    is_unsettled: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    """A line of an ignore file. `base` is where the file lies."""

    base: PurePath
    pattern: re.Pattern[str]
    is_negated: bool
    is_for_folders: bool

    def fits(self, path: PurePath, *, is_folder: bool) -> bool:
        if self.is_for_folders and not is_folder:
            return False
        return self.pattern.fullmatch(path.relative_to(self.base).as_posix()) is not None


def walk(
    folder: Path,
    should_stop: Callable[[], bool] = lambda: False,
    known: Collection[Path] = frozenset(),
) -> Iterator[Path]:
    """The files in `folder` and below it that may be read: no hidden ones, none of the folders that
    programs fill (`node_modules`, `__pycache__` …), no symbolic links, none of a kind that is never
    text, and none that a `.harmoniumignore` names, which is written as a `.gitignore` is. Files of
    an unknown kind are looked into, but for those in `known`."""
    waiting: list[tuple[Path, tuple[_Rule, ...], int]] = [(folder.absolute(), (), 0)]
    while waiting and not should_stop():
        place, rules, depth = waiting.pop()
        try:
            entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        except OSError:
            continue
        rules += _rules_in(place)
        folders: list[tuple[Path, tuple[_Rule, ...], int]] = []
        for entry in entries:
            path = Path(entry.path)
            match _kind(entry):
                case "folder" if depth < _DEEPEST and entry.name.lower() not in _FOLDERS:
                    if not _is_ignored(path, rules, is_folder=True):
                        folders.append((path, rules, depth + 1))
                case "file" if path in known or _may_be_text(path):
                    if not _is_ignored(path, rules, is_folder=False):
                        yield path
                case _:
                    pass
        waiting += reversed(folders)


def rescan(store: DocumentStore, should_stop: Callable[[], bool] = lambda: False) -> Rescan:
    """Compares the files of all documents and watched folders with what was read of them: by size
    and time, without opening what is known. What is new or changed is WAITING afterwards."""
    known = store.file_states()
    changed = missing = 0
    is_unsettled = False
    for path, (document_id, state, before) in known.items():
        if should_stop():
            break
        now = file_state(path)
        if now is None:
            if state in {DocumentState.READY, DocumentState.PARTIAL}:
                missing += store.mark(document_id, state, DocumentState.MISSING)
        elif _has_changed(state, before, now):
            if now == before or _is_settled(now):
                changed += store.mark(document_id, state, DocumentState.WAITING)
            else:
                is_unsettled = True
    added = 0
    for collection, folder in store.folders():
        new, has_unsettled = _added_from(store, collection, folder, known, should_stop)
        added += new
        is_unsettled = is_unsettled or has_unsettled
    return Rescan(added, changed, missing, is_unsettled)


def _added_from(
    store: DocumentStore,
    collection: str,
    folder: Path,
    known: Collection[Path],
    should_stop: Callable[[], bool],
) -> tuple[int, bool]:
    """How many documents a watched folder got, and whether a file in it is being written."""
    try:
        passed_over = store.paths_of(collection) | store.excluded_paths(collection)
    except InputError:
        # It was deleted in the meantime.
        return 0, False
    added, is_unsettled = 0, False
    batch: list[Path] = []
    for path in walk(folder, should_stop, known):
        if path in passed_over:
            continue
        now = file_state(path)
        if now is None:
            continue
        if path not in known and not _is_settled(now):
            is_unsettled = True
            continue
        batch.append(path)
        if len(batch) == _ADDED_TOGETHER:
            added += len(_put(store, batch, collection))
            batch = []
    return added + len(_put(store, batch, collection)), is_unsettled


def _put(store: DocumentStore, batch: list[Path], collection: str) -> list[Path]:
    """What is in the collection now: none when it was deleted in the meantime."""
    if not batch:
        return []
    try:
        _ = store.add(batch, collection=collection)
    except InputError:
        return []
    return batch


def _has_changed(state: DocumentState, before: FileState | None, now: FileState) -> bool:
    if state is DocumentState.MISSING:
        return True
    is_read = state in {DocumentState.READY, DocumentState.PARTIAL, DocumentState.FAILED}
    return is_read and before is not None and now != before


def _is_settled(state: FileState) -> bool:
    """A file from the future counts as settled: its clock is wrong, and stays so."""
    age = time.time_ns() - state.mtime_ns
    return not 0 <= age < _SETTLED_NS


def _kind(entry: os.DirEntry[str]) -> str:
    """ "file", "folder", or "" for what is not looked at."""
    if entry.name.startswith("."):
        return ""
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return ""
    if getattr(found, "st_file_attributes", 0) & _HIDDEN_ON_WINDOWS:
        return ""
    if stat.S_ISDIR(found.st_mode):
        return "folder"
    return "file" if stat.S_ISREG(found.st_mode) and found.st_size else ""


def _may_be_text(path: Path) -> bool:
    # What a spreadsheet or text program keeps beside an open file.
    if path.name.startswith("~$") or path.name.endswith("~"):
        return False
    ending = path.suffix.lower().removeprefix(".")
    if ending in _NO_TEXT:
        return False
    if ending in _TEXT:
        return True
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED_BYTES)
    except OSError:
        return False
    return b"\0" not in start or start.startswith((b"\xff\xfe", b"\xfe\xff"))


def _is_ignored(path: Path, rules: tuple[_Rule, ...], *, is_folder: bool) -> bool:
    """The last rule that fits decides."""
    for rule in reversed(rules):
        if rule.fits(path, is_folder=is_folder):
            return not rule.is_negated
    return False


def _rules_in(folder: Path) -> tuple[_Rule, ...]:
    try:
        with (folder / IGNORE_FILE).open(encoding="utf-8", errors="replace") as file:
            text = file.read(_LONGEST_IGNORE_FILE)
    except OSError:
        return ()
    return tuple(rule for line in text.splitlines() if (rule := _rule(folder, line)) is not None)


def _rule(base: Path, line: str) -> _Rule | None:
    line = line.strip()
    if not line or line.startswith("#"):
        return None
    is_negated = line.startswith("!")
    line = line.removeprefix("!").removeprefix("\\")
    is_for_folders = line.endswith("/")
    line = line.rstrip("/")
    if not line:
        return None
    is_anchored = "/" in line
    pattern = _translated(line.removeprefix("/"))
    if not is_anchored:
        pattern = f"(?:.*/)?{pattern}"
    try:
        return _Rule(base, re.compile(pattern), is_negated, is_for_folders)
    except re.error:
        return None


def _translated(glob: str) -> str:
    """`*` and `?` stay within a name, `**` reaches over folders."""
    pieces: list[str] = []
    index = 0
    while index < len(glob):
        if glob.startswith("**/", index):
            pieces.append("(?:.*/)?")
            index += 3
        elif glob.startswith("**", index):
            pieces.append(".*")
            index += 2
        elif glob[index] == "*":
            pieces.append("[^/]*")
            index += 1
        elif glob[index] == "?":
            pieces.append("[^/]")
            index += 1
        elif glob[index] == "[" and (end := glob.find("]", index + 2)) > 0:
            body = glob[index + 1 : end].replace("\\", "\\\\")
            pieces.append(f"[{'^' + body[1:] if body[0] in '!^' else body}]")
            index = end + 1
        else:
            pieces.append(re.escape(glob[index]))
            index += 1
    return "".join(pieces)
