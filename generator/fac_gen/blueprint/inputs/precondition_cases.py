"""Inputs with which a precondition does not hold, worked out from its condition: what the generated tests give, to see it refused.

Known are comparisons of inputs with null, words, numbers and each other, lengths of lists, ``contains``, ``startswith``, ``endswith`` and
``can(regex(...))``, joined by ``&&``, ``||``, ``!``, ``==`` and ``!=``, inside ``try``, ``coalesce`` and ``nonsensitive``.
For all others the facts of the type say ``rejects`` beside the condition, or why nothing can show it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from operator import eq, ge, gt, le, lt, ne
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.literal import NotLiteralError, Value, value
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import line
from fac_core.module.types import TypeConstraint, type_constraint
from fac_core.policy.pattern import search
from fac_gen.samples.arguments import sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fac_gen.blueprint.model import Input
    from fac_gen.parts import Precondition

_Path: TypeAlias = tuple[str, ...]
_Given: TypeAlias = "dict[_Path, Value]"
_MANY = 200
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_HOLDS = {"<": lt, "<=": le, ">": gt, ">=": ge, "==": eq, "!=": ne}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def broken(one: Precondition, inputs: Iterable[Input], provider: str) -> Precondition:
    """Add inputs that break a precondition, as far as its facts do not say them."""
    if one.breaks or one.untested:
        return one
    return replace(one, breaks=breaking(one.condition, {known.name: known for known in inputs}, provider))


def breaking(condition: str, inputs: Mapping[str, Input], provider: str) -> dict[str, str]:
    """Return inputs, as HCL, with which the condition does not hold, as few as there are; empty where none can be worked out."""
    solver = _Solver(inputs, provider)
    found = [solver.written(given) for given in islice(solver.solve(parse_expression(condition), wanted=False), _MANY)]
    return min((one for one in found if one), key=len, default={})


@dataclass(frozen=True, slots=True)
class _Solver:
    inputs: Mapping[str, Input]
    provider: str

    def solve(self, one: syntax.Expression, *, wanted: bool) -> Iterator[_Given]:
        """Yield values with which an expression is true, or false."""
        match one:
            case syntax.Literal(value=bool() as known):
                yield from [{}] if known is wanted else []
            case syntax.Unary(operator="!", operand=operand):
                yield from self.solve(operand, wanted=not wanted)
            case syntax.Binary(operator="&&" | "||" as operator, left=left, right=right):
                yield from self._joined(left, right, wanted, needs_both=(operator == "&&") is wanted)
            case syntax.Call(name="try" | "coalesce" | "nonsensitive", arguments=(first, *_)):
                yield from self.solve(first, wanted=wanted)
            case syntax.Call(name="contains", arguments=(syntax.Tuple(items=items), asked)):
                yield from self._among(asked, items, wanted=wanted)
            case syntax.Call(name="startswith" | "endswith" as name, arguments=(asked, syntax.Literal(value=str() as text))):
                shape = f"^{re.escape(text)}" if name == "startswith" else f"{re.escape(text)}$"
                yield from self._shaped(asked, shape, text, wanted=wanted)
            case syntax.Call(name="can", arguments=(syntax.Call(name="regex", arguments=(syntax.Literal(value=str() as text), asked)),)):
                yield from self._shaped(asked, text, "", wanted=wanted)
            case syntax.Binary(operator=operator, left=left, right=right) if operator in _OPPOSITE:
                yield from self._compared(left, operator if wanted else _OPPOSITE[operator], right)
            case _:
                if path := _path(one):
                    yield {path: wanted}

    def _joined(self, left: syntax.Expression, right: syntax.Expression, wanted: bool, *, needs_both: bool) -> Iterator[_Given]:  # noqa: FBT001
        if not needs_both:
            yield from self.solve(left, wanted=wanted)
            yield from self.solve(right, wanted=wanted)
            return
        for first in islice(self.solve(left, wanted=wanted), _MANY):
            for second in islice(self.solve(right, wanted=wanted), _MANY):
                if all(first.get(path, given) == given for path, given in second.items()):
                    yield {**first, **second}

    def _compared(self, left: syntax.Expression, operator: str, right: syntax.Expression) -> Iterator[_Given]:
        if _is_value(right) and not _is_value(left):
            left, right, operator = right, left, _MIRRORED[operator]
        path, length = _path(left), _length_of(left)
        if isinstance(right, syntax.Literal) and length:
            yield from self._long(length, operator, right.value)
        elif isinstance(right, syntax.Literal) and path:
            yield from self._valued(path, operator, right.value)
        elif path and (other := _path(right)) and operator not in {"==", "!="}:
            low, high = (Decimal(1), Decimal(2)) if operator.startswith("<") else (Decimal(2), Decimal(1))
            yield {path: low, other: high}
        elif operator in {"==", "!="}:
            for said in (True, False):
                for first in islice(self.solve(left, wanted=said), _MANY):
                    for second in islice(self.solve(right, wanted=said is (operator == "==")), _MANY):
                        if all(first.get(one, given) == given for one, given in second.items()):
                            yield {**first, **second}

    def _long(self, path: _Path, operator: str, bound: Value) -> Iterator[_Given]:
        """Yield a list that is empty, or that holds one thing."""
        if isinstance(bound, Decimal) and _HOLDS[operator](Decimal(0), bound):
            yield {path: [] if self._listed(path) else {}}
        else:
            yield {path: self._some(path)}

    def _valued(self, path: _Path, operator: str, bound: Value) -> Iterator[_Given]:
        if operator == "==":
            yield {path: bound}
        elif operator == "!=":
            yield from ({path: other} for other in self._others(path, (bound,)))
        elif isinstance(bound, Decimal):
            step = {"<": -1, "<=": 0, ">": 1, ">=": 0}[operator]
            yield {path: bound + step}

    def _among(self, asked: syntax.Expression, items: Sequence[syntax.Expression], *, wanted: bool) -> Iterator[_Given]:
        path = _path(asked)
        listed: list[Value] = [one.value for one in items if isinstance(one, syntax.Literal)]
        if path and wanted:
            yield from ({path: one} for one in sorted(listed, key=lambda one: one not in self._options(path)))
        elif path:
            yield from ({path: other} for other in self._others(path, listed))

    def _shaped(self, asked: syntax.Expression, shape: str, text: str, *, wanted: bool) -> Iterator[_Given]:
        path = _path(asked)
        known = [*self._options(path), *([self._some(path)] if path else []), f"{text}x" if shape.startswith("^") else f"x{text}", "x"]
        for one in known if path else []:
            if isinstance(one, str) and search(shape, one) is wanted:
                yield {path: one}

    def _others(self, path: _Path, known: Sequence[Value]) -> Iterator[Value]:
        """Yield values of an input or a member other than these, best first."""
        bound = next(iter(known), None)
        if bound is None:
            yield from (self._some(path), *self._options(path))
        elif isinstance(bound, bool):
            yield not bound
        elif isinstance(bound, Decimal):
            yield bound + 1
        else:
            yield from (one for one in (*self._options(path), self._some(path)) if one not in known)

    def _options(self, path: _Path) -> list[str]:
        """Return the words that the input's own validation takes for it."""
        name = re.escape(".".join(path[1:]))
        target = rf"(?:var\.{path[0]}{chr(92)}.{name}|one{chr(92)}.{name})" if name else rf"var\.{path[0]}"
        for rule in self.inputs[path[0]].validations if path and path[0] in self.inputs else ():
            found = re.search(rf"contains\((\[[^\]]*\]), (?:coalesce\()?{target}\b", rule.condition)
            if found:
                listed = value(parse_expression(found[1]))
                return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
        return []

    def _type(self, path: _Path) -> TypeConstraint | None:
        found = type_constraint(parse_expression(self.inputs[path[0]].type)) if path[0] in self.inputs else None
        for name in path[1:]:
            found = found.attributes[name].type if found and name in found.attributes else None
        return found

    def _listed(self, path: _Path) -> bool:
        found = self._type(path)
        return found is None or found.kind in {"list", "set", "tuple"}

    def _sampled(self, path: _Path) -> Value:
        """Return what the input's sample holds at a path; None where it holds nothing."""
        try:
            found: Value = value(parse_expression(self.inputs[path[0]].sample))
        except (NotLiteralError, KeyError):
            return None
        for name in path[1:]:
            found = found.get(name) if isinstance(found, dict) else None
        return found

    def _some(self, path: _Path) -> Value:
        """Return a plausible value that is neither null nor empty."""
        found, wanted, options = self._sampled(path), self._type(path), self._options(path)
        if options and isinstance(found, str | None) and found not in options:
            return options[0]
        taken = self._taken(path) if not self.inputs[path[0]].exampled else None
        if taken is not None:
            return taken
        if found not in (None, [], {}):
            return found
        return self._least(None, wanted, path[-1]) if wanted else "x"

    def _taken(self, path: _Path) -> Value:
        """Return what a validation of a whole input is known to take."""
        known = [one.accepts for one in self.inputs[path[0]].validations if one.accepts] if len(path) == 1 else []
        try:
            return value(parse_expression(known[0])) if known else None
        except NotLiteralError:
            return None

    def _least(self, known: Value, wanted: TypeConstraint, name: str) -> Value:
        if wanted.kind == "object":
            given = known if isinstance(known, dict) else {}
            made = {key: self._least(given.get(key), one.type, key) for key, one in wanted.attributes.items() if not one.optional}
            return {**made, **given}
        if known is not None:
            return known
        if wanted.element is None:
            return value(parse_expression(sample(name, "string" if wanted.kind == "any" else wanted.kind, self.provider)))
        inner = self._least(None, wanted.element, name)
        return {"example": inner} if wanted.kind == "map" else [inner]

    def written(self, given: _Given) -> dict[str, str]:
        """Return the inputs as HCL; empty where one of them is none of the module, or has no place for what it must hold."""
        made: dict[str, Value] = {}
        for path, wanted in sorted(given.items()):
            name, *members = path
            if name not in self.inputs or (members and self._type(path) is None):
                return {}
            if not members:
                made[name] = wanted
                continue
            kind = self._type((name,))
            whole = made.get(name) or (self._least(self._sampled((name,)), kind, name) if kind else None)
            if not isinstance(whole, dict):
                return {}
            made[name] = _put(whole, members, wanted)
        return {name: line(one) for name, one in made.items() if not self._is_base(name, one)}

    def _is_base(self, name: str, one: Value) -> bool:
        """Tell whether the tests give that anyway."""
        known = self.inputs[name]
        text = known.sample if known.shown else known.default
        try:
            return value(parse_expression(text or "null")) == one
        except NotLiteralError:
            return False


def _put(whole: dict[str, Value], members: Sequence[str], wanted: Value) -> dict[str, Value]:
    first, *rest = members
    inner = whole.get(first)
    return {**whole, first: _put(inner if isinstance(inner, dict) else {}, rest, wanted) if rest else wanted}


def _is_value(one: syntax.Expression) -> bool:
    return bool(_path(one) or _length_of(one))


def _length_of(one: syntax.Expression) -> _Path:
    return _path(one.arguments[0]) if isinstance(one, syntax.Call) and one.name == "length" and len(one.arguments) == 1 else ()


def _path(one: syntax.Expression) -> _Path:
    """Return the input, and the members of it, that an expression speaks of; nothing when it is something else."""
    match one:
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return (name,)
        case syntax.GetAttr(source=source, name=name):
            before = _path(source)
            return (*before, name) if before else ()
        case syntax.Call(name="try" | "coalesce" | "nonsensitive", arguments=(first, *_)):
            return _path(first)
    return ()
