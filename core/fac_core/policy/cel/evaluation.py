"""The values of parts of a condition: three-valued where values are unknown.

``&&``, ``||``, ``? :`` and the macros know what holds whatever is unknown; anything else that needs an unknown value is unknown itself.
A failure, such as a division by zero, is one only where it decides: ``false && 1 / 0 > 1`` is false.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from fac_core.policy.cel.collections import equal, field_of, has_field, negated
from fac_core.policy.cel.functions import NoValueError
from fac_core.policy.cel.looping import Looping
from fac_core.policy.cel.operators import operate
from fac_core.policy.cel.signatures import misfit, result_of
from fac_core.policy.cel.syntax import Call, Conditional, Has, Listed, Literal, Logic, Loop, Mapped, Name, Select, shown
from fac_core.policy.cel.types import NULL, NUMBERS, Type
from fac_core.policy.cel.values import NOWHERE, FailedError, Failure, Map, Unknown, key, of_key, type_of, unknown_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from fac_core.policy.cel.picks import Picks
    from fac_core.policy.cel.syntax import Node
    from fac_core.policy.cel.values import Value

_ARITHMETIC = frozenset({"_+_", "_-_", "_*_", "_/_"})


class Evaluation:
    """The values of some variables, with the options that are taken where they may be several."""

    def __init__(self, variables: Mapping[str, Value], picks: Picks) -> None:
        self.variables = variables
        self.picks = picks

    def with_variable(self, name: str, value: Value) -> Evaluation:
        """Return the same with one variable more."""
        return Evaluation(_With(name, value, self.variables), self.picks)

    def value(self, node: Node) -> Value:
        """Return what a node says; raise `FailedError` where it has no value."""
        self.picks.fuel.burn()
        return cast("Callable[[Node], Value]", getattr(self, f"_{type(node).__name__.lower()}"))(node)

    def answer(self, node: Node) -> bool | Unknown | Failure:
        """Return what a part says that is to be true or false; a failure is an answer, as it may not decide."""
        try:
            found = self.value(node)
        except FailedError as error:
            return error.failure
        return found if isinstance(found, bool | Unknown) else Failure(f"{type_of(found)} is neither true nor false", node.at)

    def together(self, answers: Iterable[bool | Unknown | Failure], *, decides: bool) -> bool | Unknown:
        """Return what answers are together: the one that decides as soon as there is one, else unknown, else a failure."""
        unknown: list[Unknown] = []
        failures: list[Failure] = []
        for answer in answers:
            if answer is decides:
                return decides
            if isinstance(answer, Unknown):
                unknown.append(answer)
            elif isinstance(answer, Failure):
                failures.append(answer)
        if unknown:
            return Unknown(NOWHERE.union(failures, *(one.origins for one in unknown)))
        if failures:
            raise FailedError(failures[0])
        return not decides

    # By kind of node

    def _literal(self, node: Literal) -> Value:
        return node.value

    def _name(self, node: Name) -> Value:
        return self.picks.settle(self.variables[node.name] if node.name in self.variables else Type(node.name))

    def _select(self, node: Select) -> Value:
        holder = self.value(node.operand)
        return holder if isinstance(holder, Unknown) else self._try(node, node.operand, field_of, holder, node.field)

    def _has(self, node: Has) -> Value:
        holder = self.value(node.operand)
        return holder if isinstance(holder, Unknown) else self._try(node, node.operand, has_field, holder, node.field)

    def _try(self, node: Node, about: Node, function: Callable[..., Value], *arguments: object) -> Value:
        try:
            return function(self.picks, *arguments)
        except NoValueError as error:
            named = f"{shown(about)}: {error}" if shown(about) else str(error)
            raise FailedError(Failure(named, node.at)) from None

    def _logic(self, node: Logic) -> Value:
        return self.together((self.answer(part) for part in node.parts), decides=node.operator == "||")

    def _conditional(self, node: Conditional) -> Value:
        condition = self.answer(node.condition)
        if isinstance(condition, Failure):
            raise FailedError(condition)
        if isinstance(condition, bool):
            return self.value(node.yes if condition else node.no)
        return self._either(node, condition)

    def _either(self, node: Conditional, condition: Unknown) -> Value:
        """Return what both of two values are where nobody knows which is taken, if they are the same."""
        found: list[Value] = []
        failures: list[Failure] = []
        for part in (node.yes, node.no):
            try:
                found.append(self.value(part))
            except FailedError as error:
                failures.append(error.failure)
        if not failures and equal(self.picks, *found) is True and type(found[0]) is type(found[1]):
            return found[0]
        inner = unknown_of(found)
        return Unknown(condition.origins.union(failures, inner.origins if inner is not None else ()))

    def _listed(self, node: Listed) -> Value:
        return tuple(map(self.value, node.items))

    def _mapped(self, node: Mapped) -> Value:
        entries: dict[Hashable, Value] = {}
        for name, held in node.entries:
            known, value = self.value(name), self.value(held)
            if isinstance(known, Unknown):
                return known
            place = self._key(known, name)
            if place in entries:
                raise FailedError(Failure(f"the key {of_key(place)!r} stands twice in a map", name.at))
            entries[place] = value
        return Map(entries)

    def _key(self, value: Value, node: Node) -> Hashable:
        try:
            return key(value)
        except TypeError:
            raise FailedError(Failure("a key is text, a whole number or a bool", node.at)) from None

    def _loop(self, node: Loop) -> Value:
        over = self.value(node.over)
        return over if isinstance(over, Unknown) else Looping(self, node).over(over)

    def _call(self, node: Call) -> Value:
        arguments = [self.value(argument) for argument in node.arguments]
        if node.function == "dyn":
            return arguments[0]
        if node.function in {"_==_", "_!=_"}:
            same = equal(self.picks, *arguments)
            return same if node.function == "_==_" else negated(same)
        unknown = unknown_of(arguments)
        if unknown is not None:
            return unknown
        return self._try(node, node, operate, node.function, *self._fitting(node, arguments))

    def _fitting(self, node: Call, arguments: list[Value]) -> list[Value]:
        """Return arguments of the types that a function takes; Terraform knows one kind of number, so a whole one goes with any."""
        types = tuple(map(type_of, arguments))
        if result_of(node.function, types, method=node.method) is not None:
            return arguments
        if node.function == "_[_]" and types[0].name == "list" and types[1] in NUMBERS:
            return arguments
        if node.function in _ARITHMETIC and sorted(map(str, types)) == ["double", "int"]:
            return [float(cast("int", one)) for one in arguments]
        named = [
            f"{shown(part)} is {'null' if kind == NULL else kind}" for part, kind in zip(node.arguments, types, strict=True) if shown(part)
        ]
        said = misfit(node.function, types, method=node.method)
        raise FailedError(Failure(f"{said} ({', '.join(named)})" if named else said, node.at))


class _With(Mapping[str, "Value"]):
    """Variables and one more; those that are computed when they are asked for are left alone."""

    def __init__(self, name: str, value: Value, others: Mapping[str, Value]) -> None:
        self._name, self._value, self._others = name, value, others

    def __getitem__(self, name: str) -> Value:
        return self._value if name == self._name else self._others[name]

    def __iter__(self) -> Iterator[str]:
        return iter({self._name, *self._others})

    def __len__(self) -> int:
        return len({self._name, *self._others})
