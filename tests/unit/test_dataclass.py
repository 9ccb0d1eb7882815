"""Our dataclasses do what those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import msgspec
import pytest

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0
    label: str = field(default="", compare=False)
    seen: list[int] = field(default_factory=list, hash=False)
    _sum: int = field(default=0, init=False, repr=False, compare=False)


@dataclass(frozen=True)
class Shape(Generic[T]):
    kind: ClassVar[str] = "shape"
    content: T
    memo: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)


@dataclass(frozen=True, kw_only=True)
class Round(Shape[int]):  # noqa: PLW1641 - it has one
    radius: int = 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Round)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    major: int
    minor: int


@dataclass
class Open:
    a: int
    doubled: int = 0

    def __post_init__(self) -> None:
        self.doubled = 2 * self.a


@dataclass(frozen=True, eq=False)
class Itself:
    a: int

    def __repr__(self) -> str:
        return "me"


@dataclass(frozen=True, slots=True)
class Empty:
    pass


def theirs(made: type, **how: bool) -> type:
    """Return the same class as the standard library makes it."""
    given = {name: value for name, value in vars(made).items() if name in ("__post_init__", "__module__", "__annotations__")}
    return dataclasses.dataclass(**how)(
        type(made.__qualname__, (), {**given, **{one.name: _anew(one) for one in dataclasses.fields(made)}})
    )


def _anew(one: dataclasses.Field[Any]) -> object:
    """Return what stands behind a field of the same kind."""
    make: Callable[..., object] = field
    said = {name: getattr(one, name) for name in ("default", "default_factory", "init", "repr", "hash", "compare", "kw_only")}
    return make(**{name: value for name, value in said.items() if value is not dataclasses.MISSING})


@pytest.mark.parametrize(
    ("made", "how", "given"),
    [
        (Point, {"frozen": True, "slots": True}, [((1,), {}), ((1, 2, "a"), {}), ((1,), {"seen": [3]}), ((2,), {"y": 2, "label": "b"})]),
        (Version, {"frozen": True, "slots": True, "order": True}, [((1, 2), {}), ((1, 3), {}), ((2, 0), {}), ((1, 2), {})]),
        (Open, {}, [((1,), {}), ((2, 5), {})]),
        (Empty, {"frozen": True, "slots": True}, [((), {}), ((), {})]),
    ],
)
def test_made_compared_hashed_and_shown_alike(
    made: type, how: dict[str, bool], given: list[tuple[tuple[Any, ...], dict[str, Any]]]
) -> None:
    other = theirs(made, **how)
    ours, twins = ([one(*arguments, **named) for arguments, named in given] for one in (made, other))
    assert list(map(repr, ours)) == list(map(repr, twins))
    assert [[a == b for a in ours] for b in ours] == [[a == b for a in twins] for b in twins]
    assert list(map(_hash, ours)) == list(map(_hash, twins))
    assert list(map(dataclasses.asdict, ours)) == list(map(dataclasses.asdict, twins))
    if how.get("order"):
        assert [sorted(ours).index(one) for one in ours] == [sorted(twins).index(one) for one in twins]
        assert [(a <= b, a >= b, a > b) for a in ours for b in ours] == [(a <= b, a >= b, a > b) for a in twins for b in twins]


def _hash(value: object) -> int | str:
    try:
        return hash(value)
    except TypeError as error:
        return str(error)


@pytest.mark.parametrize(("arguments", "named"), [((), {}), ((1,), {"z": 2}), ((1, 2, "", [], 5), {})])
def test_what_does_not_fit_is_refused(arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Point(*arguments, **named)
    with pytest.raises(TypeError):
        Round(1, 2)  # type: ignore[call-arg]


def test_what_a_factory_makes_is_made_anew() -> None:
    assert Point(1).seen is not Point(1).seen
    assert Shape("a").memo is not Shape("a").memo


def test_what_a_class_writes_itself_stays() -> None:
    assert repr(Itself(1)) == "me"
    assert Itself(1) != Itself(1)
    assert Round(1) == Round(2)
    assert hash(Round(1, radius=3)) == hash(Round(1, radius=3))


def test_classes_are_never_the_same() -> None:
    assert Shape(1) != Round(1)
    with pytest.raises(TypeError):
        assert Version(1, 2) < Point(1)  # type: ignore[operator]


def test_copied_and_pickled_they_are_whole() -> None:
    point = Point(1, 2, "a", [3])
    assert replace(point, y=5) == Point(1, 5, "a", [3])
    assert copy.deepcopy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point  # noqa: S301 - our own
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(Version(1, 2)), type=Version) == Version(1, 2)


def test_they_are_seen_as_dataclasses() -> None:
    assert dataclasses.is_dataclass(Point)
    assert vars(Point)["__match_args__"] == ("x", "y", "label", "seen")
    assert [each.name for each in dataclasses.fields(Round)] == ["content", "memo", "radius"]


def test_those_of_the_standard_library_may_inherit_and_be_inherited_from() -> None:
    @dataclasses.dataclass(frozen=True)
    class Theirs(Version):
        label: str = "a"

    @dataclass(frozen=True)
    class Ours(Theirs):
        memo: list[int] = field(default_factory=list)

    assert Theirs(1, 2, "b") == Theirs(1, 2, "b")
    assert (Ours(1, 2).major, Ours(1, 2).label, Ours(1, 2, "b", [3]).memo) == (1, "a", [3])
    with pytest.raises(TypeError, match="frozen"):

        @dataclass
        class Open(Version):  # type: ignore[misc]
            label: str = "a"


def test_slots_hold_nothing_else() -> None:
    with pytest.raises(AttributeError):
        Point(1).other = 2  # type: ignore[attr-defined]


def test_one_that_holds_itself_is_shown() -> None:
    point = Point(1)
    point.seen.append(point)  # type: ignore[arg-type]
    assert "..." in repr(point)
