"""Rules of inputs, once they speak of no more than a module offers: one that then speaks of nothing is no rule for Terraform."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import walk
from fac_core.sentence import all_of
from fac_gen.blueprint.inputs.constants import constant
from fac_gen.blueprint.inputs.input_names import input_name

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from fac_core.resource_types import Condition, TypeFacts

_PATH = re.compile(r"\bvar\.([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)")


def rules_as_offered(told: TypeFacts, known: TypeFacts, absent: AbstractSet[str]) -> TypeFacts:
    """Return facts as ``told`` without rules that always hold; ``known`` are the same facts before.

    Raise `UserError` for a rule that nothing could fulfil any more. Rules of ``absent`` inputs are nowhere written.
    """
    arguments = dict(told.arguments)
    for name, one in told.arguments.items():
        named = {name, input_name(name)}
        if named & absent:
            continue
        rules = zip(one.validation, known.arguments[name].validation, strict=True)
        left = tuple(rule for rule, before in rules if _still_asks(rule, before, told.resource_type, named))
        arguments[name] = one if left == one.validation else replace(one, validation=left)
    return replace(told, arguments=arguments)


def _still_asks(rule: Condition, before: Condition, resource_type: str, named: AbstractSet[str]) -> bool:
    """Whether a rule of the input of these names still decides something; it must speak of that input."""
    if rule.condition == before.condition:
        return True
    one = parse_expression(rule.condition)
    comes_to = constant(one)
    if comes_to is False or (comes_to is None and not _speaks_of(one, named)):
        gone = sorted({*_PATH.findall(before.condition)} - {*_PATH.findall(rule.condition)})
        raise UserError(
            f"a module of {resource_type} without {all_of(gone)} would refuse whatever it is given: {rule.message}",
            hint="Offer one of them: do not exclude it, and let blocks be as deep as it lies.",
        )
    return comes_to is None


def _speaks_of(one: syntax.Expression, named: AbstractSet[str]) -> bool:
    reads = (part for part in walk(one) if isinstance(part, syntax.GetAttr) and part.name in named)
    return any(isinstance(part.source, syntax.Variable) and part.source.name == "var" for part in reads)
