"""Inputs with which a precondition does not hold, worked out from its condition: what the generated tests give, to see it refused.

For conditions that nothing is worked out of, the facts of the type say ``rejects`` beside them, or why nothing can show it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from fac_core.hcl.literal import NotLiteralError, Value, value
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import line
from fac_gen.blueprint.inputs.constants import holds_always
from fac_gen.blueprint.inputs.paths import put
from fac_gen.blueprint.inputs.plausible import Plausible
from fac_gen.blueprint.inputs.solving import MANY, Solver

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fac_gen.blueprint.inputs.paths import Given
    from fac_gen.blueprint.module_blueprint import Input
    from fac_gen.parts import Precondition


def breakable(rules: Iterable[Precondition], inputs: Sequence[Input], provider: str) -> tuple[Precondition, ...]:
    """Return the rules with inputs that break each; without those that hold whatever is given, which Terraform would refuse."""
    return tuple(broken(one, inputs, provider) for one in rules if not holds_always(one.condition))


def broken(one: Precondition, inputs: Iterable[Input], provider: str) -> Precondition:
    """Add inputs that break a precondition, as far as its facts do not say them."""
    if one.breaks or one.untested:
        return one
    return replace(one, breaks=breaking(one.condition, {known.name: known for known in inputs}, provider))


def breaking(condition: str, inputs: Mapping[str, Input], provider: str) -> dict[str, str]:
    """Return inputs, as HCL, with which the condition does not hold, as few as there are; empty where none can be worked out."""
    known = Plausible(inputs, provider)
    found = [_written(given, known) for given in islice(Solver(known).solve(parse_expression(condition), wanted=False), MANY)]
    return min((one for one in found if one), key=len, default={})


def _written(given: Given, known: Plausible) -> dict[str, str]:
    """Return the inputs as HCL; empty where one of them is none of the module, or has no place for what it must hold."""
    made: dict[str, Value] = {}
    for path, wanted in sorted(given.items()):
        name, *members = path
        if name not in known.inputs or (members and known.type_at(path) is None):
            return {}
        if not members:
            made[name] = wanted
            continue
        kind = known.type_at((name,))
        whole = made.get(name) or (known.least(known.sampled((name,)), kind, name) if kind else None)
        if not isinstance(whole, dict):
            return {}
        made[name] = put(whole, members, wanted)
    return {name: line(one) for name, one in made.items() if not _is_base(known.inputs[name], one)}


def _is_base(known: Input, one: Value) -> bool:
    """Tell whether the tests give that anyway."""
    text = known.sample if known.shown else known.default
    try:
        return value(parse_expression(text or "null")) == one
    except NotLiteralError:
        return False
