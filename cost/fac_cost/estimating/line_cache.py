"""The lines of resources that are alike, worked out once: a large plan is made of modules that are called many times.

Which arguments a formula reads follows from what those that it has read before hold. So what was read of one resource, in turn, is a way
that another one of the type is taken along for as long as its arguments hold the same; at the end of it are its lines.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from fac_cost.arithmetic import Value
    from fac_cost.estimating.lines import Line
    from fac_cost.estimating.scope import Arguments

Lines: TypeAlias = "tuple[Line, ...]"


@dataclass(frozen=True, slots=True)
class _Step:
    """The argument that is read next, and where that leads to by what it holds."""

    name: str
    then: dict[Hashable, _Step | Lines] = field(default_factory=dict)


class LineCache:
    """Lines by what they were made from."""

    def __init__(self) -> None:
        self._first: dict[Hashable, _Step | Lines] = {}

    def lines(self, start: Hashable, arguments: Arguments, make: Callable[[], Lines]) -> Lines:
        """Return the lines of a resource; ``start`` is whatever else than its arguments they are made from."""
        found = self._first.get(start)
        while isinstance(found, _Step):
            found = found.then.get(_alike(arguments[found.name]))
        if found is not None:
            return found
        made = make()
        self._keep(start, arguments.seen, made)
        return made

    def _keep(self, start: Hashable, seen: Sequence[tuple[str, Value]], made: Lines) -> None:
        held, key = self._first, start
        for name, value in seen:
            found = held.setdefault(key, _Step(name))
            if not isinstance(found, _Step):
                return
            held, key = found.then, _alike(value)
        held[key] = made


def _alike(value: Value) -> Hashable:
    """Return what is the same for values that say the same in the same words: 1 is not ``true`` here, nor 1.0."""
    return value if value is None or isinstance(value, bool | str) else (repr(value),)
