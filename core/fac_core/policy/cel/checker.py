"""Whether the types of a condition fit together, as far as they are known before it is evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.errors import nearest
from fac_core.policy import pattern
from fac_core.policy.cel.signatures import misfit, result_of, signatures
from fac_core.policy.cel.syntax import LOOPS, Call, CelError, Conditional, Has, Listed, Literal, Logic, Loop, Mapped, Name, Select, Uint
from fac_core.policy.cel.types import BOOL, BYTES, DOUBLE, DYN, INT, NULL, STRING, TYPE, UINT, Type, common, fits, list_of, map_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.policy.cel.syntax import Node

TYPES = ("bool", "bytes", "double", "int", "list", "map", "null_type", "string", "type", "uint")
"""Types that may be named, to compare ``type(x)`` with."""
_KEYS = (BOOL, INT, UINT, STRING)
_OF_VALUES = {str: STRING, bytes: BYTES, bool: BOOL, Uint: UINT, int: INT, float: DOUBLE, type(None): NULL}


class Checker:
    """The types of some variables; None: any name may stand, and holds anything."""

    def __init__(self, variables: Mapping[str, Type] | None) -> None:
        self._variables = variables
        self._loops: dict[str, Type] = {}

    def type_of(self, node: Node) -> Type:
        """Return the type of what a node says; raise `CelError` where types do not fit."""
        return cast("Callable[[Node], Type]", getattr(self, f"_{type(node).__name__.lower()}"))(node)

    def _literal(self, node: Literal) -> Type:
        return _OF_VALUES[type(node.value)]

    def _name(self, node: Name) -> Type:
        known = {**(self._variables or {}), **self._loops}
        if node.name in known:
            return known[node.name]
        if node.name in TYPES:
            return TYPE
        if self._variables is None:
            return DYN
        hint = nearest(node.name, tuple(known)) or f"Known: {', '.join(sorted(known))}."
        raise CelError(f"nothing is called {node.name}. {hint}", node.at)

    def _select(self, node: Select) -> Type:
        return _field(self.type_of(node.operand), node)

    def _has(self, node: Has) -> Type:
        _field(self.type_of(node.operand), node)
        return BOOL

    def _logic(self, node: Logic) -> Type:
        for part in node.parts:
            self._wants(part, BOOL, f"{node.operator} joins")
        return BOOL

    def _conditional(self, node: Conditional) -> Type:
        self._wants(node.condition, BOOL, "what stands before ? is")
        types = self.type_of(node.yes), self.type_of(node.no)
        if not fits(*types):
            raise CelError(f"one of two values is taken that differ in type: {types[0]} and {types[1]}", node.at)
        return common(types)

    def _wants(self, node: Node, wanted: Type, what: str) -> None:
        found = self.type_of(node)
        if not fits(found, wanted):
            raise CelError(f"{what} {wanted}, not {found}", node.at)

    def _listed(self, node: Listed) -> Type:
        return list_of(common(map(self.type_of, node.items)))

    def _mapped(self, node: Mapped) -> Type:
        keys, values = ([self.type_of(entry[side]) for entry in node.entries] for side in (0, 1))
        for (key, _), found in zip(node.entries, keys, strict=True):
            if not any(fits(found, one) for one in _KEYS):
                raise CelError(f"a key is text, a whole number or a bool, not {found}", key.at)
        return map_of(common(keys), common(values))

    def _call(self, node: Call) -> Type:
        if node.function not in signatures():
            names = (*(name for name in signatures() if "_" not in name), *LOOPS, "has")
            raise CelError(f"there is no function {node.function}. {nearest(node.function, names)}".rstrip(), node.at)
        given = tuple(map(self.type_of, node.arguments))
        if node.function in {"_==_", "_!=_"} and _asks_whether_set(node, given):
            return BOOL
        found = result_of(node.function, given, method=node.method)
        if found is None:
            raise CelError(misfit(node.function, given, method=node.method), node.at)
        if node.function == "matches":
            _check_pattern(node.arguments[1])
        return found

    def _loop(self, node: Loop) -> Type:
        over = self.type_of(node.over)
        if over.name not in {"list", "map", "dyn", "record"}:
            raise CelError(f"{node.kind}() goes through a list or a map, not {over}", node.at)
        item = STRING if over.name == "record" else over.parameters[0] if over.parameters else DYN
        before, self._loops = self._loops, {**self._loops, node.variable: item}
        try:
            if node.only is not None:
                self._wants(node.only, BOOL, "the condition of map() is")
            if node.kind == "map":
                return list_of(self.type_of(node.body))
            self._wants(node.body, BOOL, f"what {node.kind}() asks is")
            return list_of(item) if node.kind == "filter" else BOOL
        finally:
            self._loops = before


def _field(holder: Type, node: Select | Has) -> Type:
    if holder.fields is not None:
        if node.field not in holder.fields:
            hint = nearest(node.field, tuple(holder.fields))
            raise CelError(f"there is no {node.field} here. {hint}".rstrip(), node.at)
        return holder.fields[node.field]
    if holder.name == "map" and fits(STRING, holder.parameters[0]):
        return holder.parameters[1]
    if holder == DYN:
        return DYN
    if holder.name == "list":
        hint = "write [0] for its first item, or exists() and all() to look at each"
        raise CelError(f"a list has no field {node.field}; {hint}", node.at)
    raise CelError(f"{holder} has no field {node.field}", node.at)


def _asks_whether_set(node: Call, given: tuple[Type, ...]) -> bool:
    """Whether a field is compared with null: fields of any type may be unset."""
    return any(given[at] == NULL and isinstance(node.arguments[1 - at], Select) for at in (0, 1))


def _check_pattern(node: Node) -> None:
    if isinstance(node, Literal) and isinstance(node.value, str):
        wrong = pattern.problem(node.value)
        if wrong:
            raise CelError(wrong, node.at)
