"""What the generated tests give to inputs that have validations: values that hold, and values that do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_gen.parts import Argument
from fac_gen.render.rejected_values import RejectedValue, rounds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_gen.blueprint.module_blueprint import Blueprint, Input
    from fac_gen.parts import Validation

_INPUT = re.compile(r"\bvar\.([a-z0-9_]+)")


def rejected_inputs(m: Blueprint) -> list[list[RejectedValue]]:
    """Return rounds of wrong values, at most one per input in each; a rule about other inputs too has a round of its own."""
    shared = [_rejected(one, (rule for rule in one.validations if not _speaks_of_others(one, rule))) for one in m.inputs]
    alone = [_rejected(one, (rule for rule in one.validations if _speaks_of_others(one, rule))) for one in m.inputs]
    return [*rounds(wrong for wrong in shared if wrong), *([wrong] for listed in alone for wrong in listed)]


def _rejected(one: Input, rules: Iterable[Validation]) -> list[RejectedValue]:
    return [RejectedValue(one.name, value, rule.message) for rule in rules for value in rule.rejects]


def _speaks_of_others(one: Input, rule: Validation) -> bool:
    return set(_INPUT.findall(rule.condition)) != {one.name}


def taken_inputs(m: Blueprint) -> list[Argument]:
    """Return a value that holds for every input with validations, as far as one is known."""
    found = ((one, _taken(one)) for one in m.inputs if one.validations and not one.shown)
    return [Argument(one.name, value) for one, value in found if value]


def _taken(one: Input) -> str:
    given = {rule.accepts for rule in one.validations}
    if one.exampled:
        return one.sample
    return given.pop() if len(given) == 1 else ""
