# SPDX-License-Identifier: Apache-2.0
"""Frozen value classes that cost little to make.

`dataclass(frozen=True, slots=True)` compiles six methods for every class, which takes half a
millisecond, and the window imports more than a hundred and fifty such classes before it can be
seen. `value_class` lets all of them share their methods and compiles the one that must be its own,
`__init__`, when the first value is made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, field
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

_T = TypeVar("_T")

_Fields = tuple[Field[Any], ...]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(cls: type[_T]) -> type[_T]:
    """A dataclass with `frozen=True, slots=True` for `fields`, `replace`, `asdict`, `match`, copies
    and pickles. Of `field`, `default`, `default_factory` and `repr` count. There is no inheritance
    and no `__post_init__`: raises TypeError for either."""
    if cls.__bases__ != (object,):
        raise TypeError(f"{cls.__name__} has a base class, which a value class cannot have")
    if "__post_init__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} has __post_init__, which a value class does not call")
    if cls.__doc__ is None:
        # Otherwise `dataclass` writes one, for which it looks at the signature: 0.1 ms.
        cls.__doc__ = cls.__name__
    own = dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
    items = dataclasses.fields(cast("Any", own))
    names = tuple(item.name for item in items)
    # Slots are made together with a class, so there has to be another one.
    namespace = {
        name: each
        for name, each in own.__dict__.items()
        if name not in names and name not in ("__dict__", "__weakref__")
    }
    # The class is in it so that it is a tuple for one field and for none as well.
    key = attrgetter("__class__", *names)
    namespace |= _SHARED
    namespace |= {"__slots__": names, "__qualname__": own.__qualname__, "__value_key__": key}
    namespace["__value_shown__"] = tuple(item.name for item in items if item.repr)
    made = type(own)(own.__name__, (object,), namespace)
    type.__setattr__(made, "__init__", _init_at_first_use(made, items))
    return made


def _init_at_first_use(made: type, items: _Fields) -> Callable[..., None]:
    def __init__(self: object, /, *args: object, **kwargs: object) -> None:
        # Two threads that come here together compile the same twice.
        init = _compiled_init(made, items)
        type.__setattr__(made, "__init__", init)
        init(self, *args, **kwargs)

    return __init__


def _compiled_init(made: type, items: _Fields) -> Callable[..., None]:
    """The names in the text are those of fields, which are Python's identifiers."""
    scope: dict[str, Any] = {"_set": object.__setattr__, "_factory": MISSING}
    taken, lines = ["self"], ["pass"]
    for item in items:
        name, default = item.name, f"_default_{item.name}"
        if item.default is not MISSING:
            scope[default] = item.default
            taken.append(f"{name}={default}")
        elif item.default_factory is not MISSING:
            scope[default] = item.default_factory
            taken.append(f"{name}=_factory")
            lines.append(f"if {name} is _factory: {name} = {default}()")
        else:
            taken.append(name)
        lines.append(f"_set(self, {name!r}, {name})")
    body = "\n ".join(lines)
    exec(f"def __init__({', '.join(taken)}):\n {body}", scope)
    init = scope["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__module__ = made.__module__
    return init


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__value_shown__)
    return f"{type(self).__qualname__}({shown})"


def _eq(self: Any, other: Any) -> bool:
    if type(self) is not type(other):
        return NotImplemented
    return self.__value_key__(self) == self.__value_key__(other)


def _hash(self: Any) -> int:
    return hash(self.__value_key__(self))


def _setattr(self: object, name: str, new: object) -> None:
    del self, new
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: object, name: str) -> None:
    del self
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[object]:
    return [getattr(self, name) for name in self.__slots__]


def _setstate(self: Any, state: list[object]) -> None:
    for name, each in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, each)


_SHARED: dict[str, Any] = {
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
