"""Numbers for values: equal ones get the same, however large they are and however often a part of them is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.values import Const, Map, Sequence

if TYPE_CHECKING:
    from collections.abc import Hashable

    from fac_lint.evaluation.values import Value


class Interner:
    """Remembers the values that it was shown, each part once."""

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}
        self._seen: dict[int, tuple[Value, int]] = {}

    def number(self, value: Value) -> int:
        """Return the number of a value."""
        seen = self._seen.get(id(value))
        if seen is not None:
            return seen[1]
        key = self._shape(value), value.inputs, value.reasons, value.null, value.fails
        number = self._numbers.setdefault(key, len(self._numbers))
        self._seen[id(value)] = value, number  # kept, so that its id stays its own
        return number

    def _shape(self, value: Value) -> Hashable:
        match value.shape:
            case Map(entries=entries, rest=rest):
                held = tuple((key, self.number(entry.value), entry.presence) for key, entry in sorted(entries.items()))
                return "map", held, rest and self.number(rest)
            case Sequence(items=items, element=element):
                listed = tuple(map(self.number, items)) if items is not None else None
                return "sequence", listed, element and self.number(element), value.shape.is_set
            case Const(kind=kind, value=content):
                return "constant", kind, content
        return value.shape
