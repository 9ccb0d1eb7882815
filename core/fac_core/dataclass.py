"""Dataclasses as in the standard library, made and filled with less work: the linter starts with hundreds of them.

What differs: that a class is frozen is left to the type checker, so that filling in a field is one instruction; and comparing, hashing
and showing are functions that all classes share, so that nothing but ``__init__`` is compiled, when the first one is made.
`dataclasses.replace`, `fields` and `asdict` work as ever. See the decision of 2026-11-28.
"""

from __future__ import annotations

import dataclasses
import operator
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar, cast, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_Class = TypeVar("_Class", bound=type)
_MADE = object()
"""Stands in a signature for what a factory makes anew each time."""


@overload
def dataclass(made: _Class, /) -> _Class: ...
@overload
def dataclass(
    *, eq: bool = True, order: bool = False, frozen: bool = False, kw_only: bool = False, slots: bool = False
) -> Callable[[_Class], _Class]: ...
@dataclass_transform(field_specifiers=(dataclasses.field,))
def dataclass(
    made: _Class | None = None, /, *, eq: bool = True, order: bool = False, frozen: bool = False, kw_only: bool = False, slots: bool = False
) -> _Class | Callable[[_Class], _Class]:
    """Make a class a dataclass; the arguments are those of `dataclasses.dataclass`."""

    def make(plain: _Class) -> _Class:
        plain.__doc__ = plain.__doc__ or plain.__name__  # else a signature is worked out for it
        below = any(getattr(base, "__dataclass_params__", None) for base in plain.__mro__)
        how = {"kw_only": kw_only, "slots": slots, "frozen": frozen and below}  # as what it inherits from, or it would be refused
        done: Any = dataclasses.dataclass(init=False, repr=False, eq=False, **how)(plain)  # noqa: TID251 - what is made less of
        done.__dataclass_params__.frozen = frozen
        if how["frozen"]:
            del done.__setattr__, done.__delattr__
        _add(done, __init__=_filling(done, slots=slots), __repr__=_repr)
        if eq:
            _add(done, **_comparing(done, frozen=frozen))
        if order:
            _add(done, **_ordering(done))
        return cast("_Class", done)

    return make if made is None else make(made)


def _add(made: type, **methods: object) -> None:
    """Give a class methods that it has not written itself; whoever writes how to compare has not written that nothing is hashed."""
    for name, method in methods.items():
        if vars(made).get(name) is None:
            setattr(made, name, method)


def _fields(made: type) -> Iterator[dataclasses.Field[Any]]:
    return iter(dataclasses.fields(made))


def _filling(made: type, *, slots: bool) -> Callable[..., None]:
    """Return an ``__init__`` that puts a compiled one in its place when it is first called: of most classes a short run makes nothing."""

    def first(*given: object, **named: object) -> None:
        compiled = _compiled(made, slots=slots)
        if vars(made).get("__init__") is first:
            made.__init__ = compiled  # type: ignore[misc]
        compiled(*given, **named)

    return first


def _compiled(made: type, *, slots: bool) -> Callable[..., None]:
    known: dict[str, object] = {"_MADE": _MADE, "_set": object.__setattr__}
    values = {field.name: value for field in _fields(made) if (value := _value(field, known, slots=slots))}
    guarded = any("__setattr__" in vars(base) for base in made.__mro__[:-1])  # by a frozen one of the standard library
    lines = [f"_set(self, {name!r}, {value})" if guarded else f"self.{name} = {value}" for name, value in values.items()]
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(_parameters(made, known))}):\n " + "\n ".join(lines or ["pass"]), known)  # noqa: S102 - as dataclasses do
    return cast("Callable[..., None]", known["__init__"])


def _parameters(made: type, known: dict[str, object]) -> Iterator[str]:
    yield "self"
    given = [field for field in _fields(made) if field.init]
    yield from (_parameter(field, known) for field in given if not field.kw_only)
    if any(field.kw_only for field in given):
        yield "*"
        yield from (_parameter(field, known) for field in given if field.kw_only)


def _parameter(field: dataclasses.Field[Any], known: dict[str, object]) -> str:
    if field.default is not dataclasses.MISSING:
        known[f"_default_{field.name}"] = field.default
        return f"{field.name}=_default_{field.name}"
    return f"{field.name}=_MADE" if field.default_factory is not dataclasses.MISSING else field.name


def _value(field: dataclasses.Field[Any], known: dict[str, object], *, slots: bool) -> str:
    """Return what a field is filled in with; nothing for one that nobody is to give and that the class holds already."""
    name = field.name
    if field.default_factory is not dataclasses.MISSING:
        known[f"_make_{name}"] = field.default_factory
        return f"_make_{name}() if {name} is _MADE else {name}" if field.init else f"_make_{name}()"
    if field.init:
        return name
    if slots and field.default is not dataclasses.MISSING:
        known[f"_default_{name}"] = field.default
        return f"_default_{name}"
    return ""


def _values_of(names: Iterable[str]) -> Callable[[object], object]:
    """Return what reads some fields at once."""
    wanted = tuple(names)
    return operator.attrgetter(*wanted) if wanted else lambda _: ()


def _comparing(made: type, *, frozen: bool) -> dict[str, object]:
    compared = [field.name for field in _fields(made) if field.compare]
    hashed = [field.name for field in _fields(made) if (field.compare if field.hash is None else field.hash)]
    values, to_hash = _values_of(compared), _values_of(hashed)

    def same(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashes(self: object) -> int:
        return hash(to_hash(self))

    return {"__eq__": same, "__hash__": hashes if frozen else None}


def _ordering(made: type) -> dict[str, object]:
    values = _values_of(field.name for field in _fields(made) if field.compare)

    def by(compare: Callable[[Any, Any], bool]) -> Callable[[object, object], bool]:
        return lambda self, other: compare(values(self), values(other)) if other.__class__ is self.__class__ else NotImplemented

    return {f"__{name}__": by(getattr(operator, name)) for name in ("lt", "le", "gt", "ge")}


@recursive_repr()
def _repr(self: Any) -> str:  # noqa: ANN401 - any dataclass
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({shown})"
