"""The least and the most that numbers in inputs may be, by their validations: what stands at a border is taken, or the border is wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.walk import walk
from fac_core.hcl.write import fitting
from fac_gen.evaluation.expressions import parsed
from fac_gen.evaluation.values import FailsError
from fac_gen.parts import Argument
from fac_gen.planned.candidates import Candidates
from fac_gen.planned.conversion import converted, least, type_of
from fac_gen.planned.inside import changed_at
from fac_gen.planned.rules import Verdict, rules_of, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.inputs.paths import Path
    from fac_gen.blueprint.module_blueprint import Blueprint, Input
    from fac_gen.planned.rules import Rule

_BEYOND = {"<": Decimal(-1), "<=": Decimal(0), ">": Decimal(1), ">=": Decimal(0)}
"""How far from what a condition names the border is, in steps of whole numbers."""
_WIDTH = 80


def at_borders(m: Blueprint) -> list[list[Argument]]:
    """Return the inputs with numbers at their least, and at their most; nothing where no validation names a border."""
    rules = rules_of(m)
    candidates = Candidates(m, rules)
    found: list[list[Argument]] = []
    for upper in (False, True):
        given = ((one, _at_border(m, one, rules, candidates, upper=upper)) for one in m.inputs if one.validations)
        found.append(
            [Argument(one.name, fitting(least(value, type_of(one.type)), width=_WIDTH)) for one, value in given if value is not None]
        )
    return [one for one in found if one]


def _at_border(m: Blueprint, one: Input, rules: tuple[Rule, ...], candidates: Candidates, *, upper: bool) -> Value:
    """Return a value of an input that is at its borders wherever that is allowed; None where none is known."""
    own = [rule for rule in rules if rule.inputs == {one.name}]
    borders = [border for rule in own for border in _borders(rule.condition, upper=upper)]
    if not borders:
        return None
    value: Value = next(iter(candidates.of(one)), None)
    reached = False
    for path, bound in borders:
        other = _put(one, value, path, bound)
        if other is not None and all(verdict(m, rule, {one.name: other}) is Verdict.HOLDS for rule in own):
            value, reached = other, True
    return value if reached else None


def _put(one: Input, value: Value, path: Path, bound: Decimal) -> Value:
    try:
        return converted(changed_at(value, path, bound) if path else bound, type_of(one.type))
    except FailsError:
        return None


def _borders(condition: str, *, upper: bool) -> Iterator[tuple[Path, Decimal]]:
    """Yield members of the input that a condition is about, and the border that it sets them on one side."""
    for one in walk(parsed(condition)):
        match one:
            case syntax.Binary(operator=operator, left=left, right=syntax.Literal(value=Decimal() as bound)) if operator in _BEYOND:
                path = _path(left)
                if path is not None and operator.startswith("<") is upper:
                    yield path, bound + _BEYOND[operator]


def _path(one: syntax.Expression) -> Path | None:
    """Return the members that lead from an input to what is compared; None for what is no member of it."""
    match one:
        case syntax.GetAttr(source=syntax.Variable(name="var")):
            return ()
        case syntax.GetAttr(source=source, name=name):
            before = _path(source)
            return None if before is None else (*before, name)
    return None
