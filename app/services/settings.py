# SPDX-License-Identifier: Apache-2.0
"""What the window remembers between two runs, with types."""

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, cast, get_args, overload
from urllib.parse import urlsplit

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.build_info import starts_offline
from app.core.errors import HarmoniumError
from app.core.messages import Message, message_from_json, message_to_json
from app.core.params import Effort
from app.core.values import value_class
from app.services.placement import AUTOMATIC, Placement, placements_from_json, placements_to_json
from app.store.settings import SettingsStore

ColorScheme = Literal["system", "light", "dark"]
SendKey = Literal["enter", "ctrl+enter"]

MIN_ZOOM, MAX_ZOOM = 0.7, 2.0

_T = TypeVar("_T")


class _Kept(Generic[_T]):
    """A property that lies in the database. `read` makes the value of what JSON gives and raises
    ValueError, TypeError or KeyError for what cannot be one: then the default holds. The same
    check runs on what is set, where the error is the caller's."""

    def __init__(
        self,
        default: _T,
        read: Callable[[Any], _T],
        write: Callable[[_T], Any] = lambda value: value,
    ) -> None:
        self._default = default
        self._read = read
        self._write = write
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "_Kept[_T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> _T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "_T | _Kept[_T]":
        if settings is None:
            return self
        return settings.kept_value(self._name, self._default, self._read)

    def __set__(self, settings: "Settings", value: _T) -> None:
        stored = self._write(value)
        settings.keep_value(self._name, self._read(stored), stored)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _one_of(*allowed: Any) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if value not in allowed:
            raise ValueError(value)
        return value

    return read


def _number(low: float, high: float) -> Callable[[Any], float]:
    def read(value: Any) -> float:
        number = float(value)
        if not math.isfinite(number) or not low <= number <= high:
            raise ValueError(value)
        return number

    return read


def _count(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(value)
        return value

    return read


def _or_none(read: Callable[[Any], _T]) -> Callable[[Any], _T | None]:
    return lambda value: None if value is None else read(value)


def _texts(value: Any) -> Mapping[str, str]:
    return {_text(name): _text(text) for name, text in dict(value).items()}


def _numbers(value: Any) -> Mapping[str, int]:
    read = _count(1, 2**63 - 1)
    return {_text(name): read(number) for name, number in dict(value).items()}


def _address(value: Any) -> str:
    """Empty, or one of the web."""
    address = _text(value).strip().rstrip("/")
    parts = urlsplit(address)
    if address and (parts.scheme not in ("https", "http") or not parts.hostname):
        raise ValueError(value)
    return address


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(name) for name in value)


def _draft_to_json(draft: Message | None) -> Any:
    return None if draft is None else message_to_json(draft)


class Settings(QObject):
    """Choices live in the database. The INI file holds the window's place and layout and never a
    word that anyone wrote, because it stays readable when the database is encrypted.

    `changed` carries the property's name. A choice that cannot be stored holds until the program
    ends, and `failed` carries the HarmoniumError. None means: the model's or the engine's own
    choice."""

    changed = Signal(str)
    failed = Signal(object)

    effort = _Kept[Effort](Effort.MEDIUM, Effort, lambda effort: effort.value)
    """The effort that a new conversation begins with."""
    default_instructions = _Kept[str]("", _text)
    """What a new conversation begins with."""
    new_draft = _Kept[Message | None](None, _or_none(message_from_json), _draft_to_json)
    """The question of a conversation that has not begun yet."""
    new_documents = _Kept[tuple[str, ...]]((), _names, list)
    """The ids of that conversation's documents."""
    new_collections = _Kept[tuple[str, ...]]((), _names, list)
    """The ids of the collections that it uses."""
    color_scheme = _Kept[ColorScheme]("system", _one_of("system", "light", "dark"))
    zoom = _Kept[float](1.0, _number(MIN_ZOOM, MAX_ZOOM))
    language = _Kept[str]("", _text)
    """`de`, `zh_CN`; empty: the system's."""
    hides_reasoning = _Kept[bool](False, _flag)
    send_key = _Kept[SendKey]("enter", _one_of("enter", "ctrl+enter"))
    notifies = _Kept[bool](True, _flag)
    """When a long answer ends while the window is not in front."""
    notifies_with_text = _Kept[bool](False, _flag)
    """Whether a notification shows the conversation's title and how the answer begins."""
    shows_tray = _Kept[bool](False, _flag)
    expanded_folders = _Kept[tuple[str, ...]]((), _names, list)
    """The ids of the sidebar's folders that stand open."""
    temperature = _Kept[float | None](None, _or_none(_number(0, 2)))
    top_p = _Kept[float | None](None, _or_none(_number(0.01, 1)))
    max_tokens = _Kept[int | None](None, _or_none(_count(16, 1_000_000)))
    """Tokens of one answer, its reasoning included."""
    think_budget = _Kept[int | None](None, _or_none(_count(0, 1_000_000)))
    placements = _Kept[Mapping[str, Placement]]({}, placements_from_json, placements_to_json)
    """How a model is placed on this computer, by its path; `services.placement` asks and sets."""
    unload_after_min = _Kept[int | None](30, _or_none(_count(1, 10_080)))
    """Minutes without a question after which the model gives its memory back; None: never."""
    unloads_when_memory_is_low = _Kept[bool](True, _flag)
    """When other programs need it and no answer is being written."""
    keeps_states = _Kept[bool](True, _flag)
    """Whether what the model has read is written to the disk, so that it need not read it again.
    The command line looks at this and the next, too."""
    states_gb = _Kept[int](10, _count(1, 10_000))
    """How much room that may take, in units of 10^9 bytes."""
    reads_ahead = _Kept[bool](True, _flag)
    """Before anything is asked."""
    reads_ahead_on_battery = _Kept[bool](False, _flag)
    is_offline = _Kept[bool](starts_offline(), _flag)
    """Nothing is fetched, searched or looked up, whatever is clicked. An air-gapped build begins
    so."""
    hub_endpoint = _Kept[str]("", _address)
    """A mirror; empty: $HF_ENDPOINT, else huggingface.co."""
    hub_proxy = _Kept[str]("", _address)
    """Empty: what the system says."""
    hub_ca_file = _Kept[str]("", _text)
    """Certificate authorities besides the system's, as a PEM file."""
    download_limit = _Kept[int](0, _count(0, 10**12))
    """Bytes per second of all downloads together; 0: none."""
    update_address = _Kept[str]("", _address)
    """A server of the person's own that may have updates; empty: nowhere. It is asked when somebody
    clicks."""
    wanted_download = _Kept[str]("", _text)
    """The id of the download whose model is to answer as soon as it is here."""
    waiting_questions = _Kept[Mapping[str, int]]({}, _numbers, dict)
    """The last question of each conversation that waits for that model."""
    embedding_model = _Kept[str]("", _text)
    """A GGUF with which documents are also found by what they mean; empty: the one that comes with
    the program."""
    was_locked = _Kept[bool](False, _flag)
    """Whether the window was locked when it was last seen: ending the program lifts no lock."""
    lock_after_min = _Kept[int | None](None, _or_none(_count(1, 10_080)))
    """Minutes without a key or the mouse after which the window is locked; None: never."""
    recovery_code = _Kept[str]("", _text)
    """Of this encrypted profile, from when it was made until the person has saved it."""
    has_saved_recovery_code = _Kept[bool](False, _flag)
    shortcuts = _Kept[Mapping[str, str]]({}, _texts, dict)
    """Changed ones only: the action's name and its key in portable text, empty for none."""

    def __init__(
        self, store: SettingsStore, window_file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._values: dict[str, Any] = {}
        self._window = QSettings(str(window_file), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """Empty on the first start. An INI file gives back whatever a hand edit left in it."""
        value = self._window.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._window.setValue("geometry", geometry)

    @property
    def sidebar_shown(self) -> bool:
        return str(self._window.value("sidebar_shown", "true")).lower() != "false"

    @sidebar_shown.setter
    def sidebar_shown(self, shown: bool) -> None:
        self._window.setValue("sidebar_shown", shown)

    @property
    def viewer_width(self) -> int:
        """Pixels of the document beside the conversation; 0: nobody has chosen."""
        value = str(self._window.value("viewer_width", "0"))
        return int(value) if value.isdecimal() and len(value) < 6 else 0

    @viewer_width.setter
    def viewer_width(self, width: int) -> None:
        self._window.setValue("viewer_width", width)

    def keep_look(self) -> None:
        """Beside the window's place: what asks for the passphrase looks and speaks like the window,
        whose settings it cannot read yet."""
        for name in ("color_scheme", "language", "zoom"):
            value = str(getattr(self, name))
            if self._window.value(name) != value:
                self._window.setValue(name, value)

    def placement_of(self, model: Path) -> Placement:
        return self.placements.get(str(model), AUTOMATIC)

    def set_placement(self, model: Path, placement: Placement) -> None:
        others = {path: kept for path, kept in self.placements.items() if path != str(model)}
        if placement != AUTOMATIC:
            others[str(model)] = placement
        self.placements = others

    def move_placements(self, old: Path, new: Path) -> None:
        """The models of one folder are in another."""
        self.placements = {
            str(new / Path(path).relative_to(old)) if Path(path).is_relative_to(old) else path: kept
            for path, kept in self.placements.items()
        }

    def sync(self) -> None:
        self._window.sync()

    def kept_value(self, name: str, default: _T, read: Callable[[Any], _T]) -> _T:
        if name not in self._values:
            try:
                self._values[name] = read(self._store.get(_key(name), default))
            except (ValueError, TypeError, KeyError):
                self._values[name] = default
        return self._values[name]

    def keep_value(self, name: str, value: Any, stored: Any) -> None:
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        try:
            self._store.set(_key(name), stored)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self.changed.emit(name)


@value_class
class Look:
    color_scheme: ColorScheme = "system"
    language: str = ""
    zoom: float = 1.0


def kept_look(window_file: Path) -> Look:
    """As `Settings.keep_look` has left it; what cannot be read is the default."""
    file = QSettings(str(window_file), QSettings.Format.IniFormat)
    scheme, zoom = str(file.value("color_scheme")), str(file.value("zoom"))
    try:
        factor = _number(MIN_ZOOM, MAX_ZOOM)(zoom)
    except ValueError:
        factor = 1.0
    return Look(
        cast("ColorScheme", scheme) if scheme in get_args(ColorScheme) else "system",
        str(file.value("language", "")),
        factor,
    )


def _key(name: str) -> str:
    return f"window.{name}"
