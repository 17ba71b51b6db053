# SPDX-License-Identifier: Apache-2.0
"""Value classes are to everybody what frozen dataclasses with slots are."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, dataclass, field
from typing import Any, ClassVar

import pytest

from app.core.values import value_class


@value_class
class Point:
    """A place."""

    x: int
    y: int = 0
    marks: list[str] = field(default_factory=list[str])
    kind: ClassVar[str] = "point"

    @property
    def sum(self) -> int:
        return self.x + self.y


@value_class
class One:
    value: float


@value_class
class Nothing:
    pass


@value_class
class Line:
    start: Point
    ends: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    x: int
    y: int = 0
    marks: list[str] = field(default_factory=list[str])


def test_it_is_made_as_a_dataclass_is() -> None:
    point = Point(1)
    assert (point.x, point.y, point.marks, point.kind, point.sum) == (1, 0, [], "point", 1)
    assert Point(1, 2, ["a"]) == Point(y=2, marks=["a"], x=1)
    assert Point(1).marks is not Point(1).marks
    assert Point.__doc__ == "A place."
    assert Nothing() == Nothing()


@pytest.mark.parametrize("arguments", [(), (1, 2, [], 3)])
def test_it_refuses_what_a_dataclass_refuses(arguments: tuple[Any, ...]) -> None:
    for _ in range(2):
        with pytest.raises(TypeError) as ours:
            Point(*arguments)
        with pytest.raises(TypeError) as usual:
            Usual(*arguments)
        assert str(ours.value) == str(usual.value).replace("Usual", "Point")
    with pytest.raises(TypeError):
        Point(1, z=3)  # pyright: ignore[reportCallIssue]


def test_nothing_of_it_can_be_changed() -> None:
    point: Any = Point(1, 2)
    with pytest.raises(FrozenInstanceError):
        point.x = 3
    with pytest.raises(FrozenInstanceError):
        point.other = 3
    with pytest.raises(FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")
    assert point == Point(1, 2)


def test_values_are_equal_by_class_and_fields() -> None:
    assert Line(Point(1)) == Line(Point(1))
    assert Line(Point(1)) != Line(Point(2))
    assert One(1) != Line(Point(1))
    assert Point(1) != Usual(1)
    assert Nothing() != ()
    assert len({One(1), One(1.0), One(2), Nothing(), Nothing()}) == 3
    nan = float("nan")
    assert One(nan) == One(nan)
    with pytest.raises(TypeError):
        hash(Point(1))


def test_it_says_what_it_is() -> None:
    assert repr(Line(Point(1, 2), ())) == "Line(start=Point(x=1, y=2, marks=[]), ends=())"
    assert repr(Nothing()) == "Nothing()"


def test_what_works_with_dataclasses_works_with_it() -> None:
    line = Line(Point(1), (Point(2),))
    assert dataclasses.is_dataclass(line)
    assert [each.name for each in dataclasses.fields(Point)] == ["x", "y", "marks"]
    assert dataclasses.replace(line.start, y=5) == Point(1, 5)
    assert dataclasses.asdict(line) == {
        "start": {"x": 1, "y": 0, "marks": []},
        "ends": ({"x": 2, "y": 0, "marks": []},),
    }
    with pytest.raises(TypeError):
        dataclasses.replace(line, other=1)  # pyright: ignore[reportCallIssue]


def test_it_is_matched_by_position_and_by_name() -> None:
    given: object = Line(Point(1, 2))
    match given:
        case Line(Point(x, y=2), ()):
            assert x == 1
        case _:
            pytest.fail("not matched")


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_it_goes_through_pickle(protocol: int) -> None:
    line = Line(Point(1, 2, ["a"]), (Point(3),))
    assert pickle.loads(pickle.dumps(line, protocol)) == line


def test_a_copy_is_equal_and_a_deep_one_shares_nothing() -> None:
    point = Point(1, 2, ["a"])
    assert copy.copy(point).marks is point.marks
    deep = copy.deepcopy(point)
    assert deep == point
    assert deep.marks is not point.marks


def test_what_it_does_not_do_is_refused_when_the_class_is_made() -> None:
    class Child(One):
        other: int

    class Watched:
        x: int

        def __post_init__(self) -> None: ...

    with pytest.raises(TypeError, match="base class"):
        value_class(Child)
    with pytest.raises(TypeError, match="__post_init__"):
        value_class(Watched)
