"""What formulas see of a resource: its arguments, with what is unknown said, and with the defaults of what is not written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.resources import below, names_something
from fac_cost.arithmetic import Unknown
from fac_cost.estimating.blocks import is_open
from fac_cost.estimating.results import HOURS

if TYPE_CHECKING:
    from fac_core.resources import Json, Marks, Resource, Tree
    from fac_cost.arithmetic import Expression, Value
    from fac_cost.formulas.formula import Formula

_NOT_TOLD: Json = {}
"""Stands for how something is written where the document does not tell it."""


class Arguments(Mapping[str, "Value"]):
    """The arguments of a resource, read when they are asked for."""

    def __init__(self, resource: Resource, tree: Tree, formula: Formula, parents: Mapping[str, Value] | None = None) -> None:
        self._resource, self._tree = resource, tree
        self._defaults = formula.defaults
        written = tree.written(resource)
        self._written: Json = _NOT_TOLD if written is None else written
        self._read: dict[str, Value] = {"hours": HOURS, "table": formula.tables, **(parents or {})}
        self._given = len(self._read)

    @property
    def seen(self) -> Sequence[tuple[str, Value]]:
        """What was read of the resource itself, in turn."""
        return tuple(self._read.items())[self._given :]

    def __getitem__(self, name: str) -> Value:
        if name not in self._read:
            told = self._written if self._written is _NOT_TOLD else _below(self._written, name)
            self._read[name] = self._value(self._resource.values.get(name), below(self._resource.unknown, name), told, name)
        return self._read[name]

    def get(self, name: str, default: Value = None) -> Value:  # type: ignore[override] # null is what nobody has written
        """Return an argument; null where there is none."""
        del default
        return self[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._resource.values)

    def __len__(self) -> int:
        return len(self._resource.values)

    def _value(self, value: Json, unknown: Marks, written: Json, path: str) -> Value:
        default = self._defaults.get(path)
        if unknown is True:
            left = default is not None and self._is_null(written) and not is_open(self._resource, self._tree, path)
            if default is not None and left:
                return default.value
            return Unknown((path,), written is not _NOT_TOLD and names_something(self._tree, self._resource.module, written))
        if value is None:
            return default.value if default is not None else None
        if isinstance(value, Mapping):
            return self._block(value, unknown, written, path)
        if isinstance(value, Sequence) and not isinstance(value, str):
            items = written if isinstance(written, Sequence) and not isinstance(written, str) and len(written) == len(value) else None
            return tuple(
                self._value(item, below(unknown, place), _NOT_TOLD if items is None else items[place], path)
                for place, item in enumerate(value)
            )
        return value if isinstance(value, bool | str) else Decimal(value)

    def _is_null(self, written: Json) -> bool:
        """Whether an argument that the plan does not know is the provider's to decide: nobody writes it, or what is written is null."""
        return written is None or (written is not _NOT_TOLD and self._tree.settled(self._resource.module, written))

    def _block(self, value: Mapping[str, Json], unknown: Marks, written: Json, path: str) -> Value:
        inner = {name.removeprefix(f"{path}.").partition(".")[0] for name in self._defaults if name.startswith(f"{path}.")}
        marked = set(unknown) if isinstance(unknown, dict) else set()
        return {
            name: self._value(
                value.get(name), below(unknown, name), _NOT_TOLD if written is _NOT_TOLD else _below(written, name), f"{path}.{name}"
            )
            for name in sorted({*value, *inner, *marked})
        }


def _below(written: Json, name: str) -> Json:
    """Return how an argument is written; null where it is not."""
    return written.get(name) if isinstance(written, Mapping) else _NOT_TOLD


def with_use(
    arguments: Mapping[str, Value], usage: Mapping[str, Decimal], each: Value = None, let: Mapping[str, Expression] | None = None
) -> Mapping[str, Value]:
    """Return what a component's expressions see: arguments, use, the block for which the component is there, and what a formula names."""
    more: dict[str, Value] = {"usage": usage, "each": each}
    seen = _Seen(arguments, more)
    more["let"] = _Named(let or {}, seen)
    return seen


class _Seen(Mapping[str, "Value"]):
    def __init__(self, arguments: Mapping[str, Value], more: Mapping[str, Value]) -> None:
        self._arguments, self._more = arguments, more

    def __getitem__(self, name: str) -> Value:
        return self._more[name] if name in self._more else self._arguments[name]

    def get(self, name: str, default: Value = None) -> Value:  # type: ignore[override] # as above
        """Return a value; null where there is none."""
        del default
        return self._more[name] if name in self._more else self._arguments[name]

    def __iter__(self) -> Iterator[str]:
        return iter((*self._more, *self._arguments))

    def __len__(self) -> int:
        return len(self._more) + len(self._arguments)


class _Named(Mapping[str, "Value"]):
    """Expressions of a formula by name, evaluated when they are asked for."""

    def __init__(self, expressions: Mapping[str, Expression], scope: Mapping[str, Value]) -> None:
        self._expressions, self._scope = expressions, scope
        self._found: dict[str, Value] = {}

    def __getitem__(self, name: str) -> Value:
        if name not in self._found:
            self._found[name] = self._expressions[name].value(self._scope)
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._expressions)

    def __len__(self) -> int:
        return len(self._expressions)
