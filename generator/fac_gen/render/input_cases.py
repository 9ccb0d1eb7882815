"""What the generated tests give to inputs that have validations: values that hold, and values that do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.blueprint.parts import Argument
from fac_gen.render.refusals import Refusal, rounds

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint, Input


def refused_inputs(m: Blueprint) -> list[list[Refusal]]:
    """Return rounds of wrong values, at most one per input in each."""
    listed = [[Refusal(one.name, value, rule.message) for rule in one.validations for value in rule.rejects] for one in m.inputs]
    return rounds(wrong for wrong in listed if wrong)


def taken_inputs(m: Blueprint) -> list[Argument]:
    """Return a value that holds for every input with validations, as far as one is known."""
    found = ((one, _taken(one)) for one in m.inputs if one.validations and not one.shown)
    return [Argument(one.name, value) for one, value in found if value]


def _taken(one: Input) -> str:
    given = {rule.accepts for rule in one.validations}
    if one.exampled:
        return one.sample
    return given.pop() if len(given) == 1 else ""
