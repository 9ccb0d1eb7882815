"""Rules of inputs, once they speak of no more than a module offers: one that then speaks of nothing is no rule for Terraform."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import walk
from fac_core.hcl.write import line
from fac_core.resource_types import UNSET
from fac_core.sentence import all_of
from fac_gen.blueprint.inputs.constants import Known, constant, outcome
from fac_gen.blueprint.inputs.input_names import input_name
from fac_gen.evaluation.expressions import evaluated

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from fac_core.resource_types import Condition, TypeFacts
    from fac_core.shared_facts.plain_values import PlainValue

_PATH = re.compile(r"\bvar\.([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)")
_OF_AN_ELEMENT = re.compile(r"(?<!\bvar)\.([a-z][a-z0-9_]*)")


def rules_as_offered(told: TypeFacts, known: TypeFacts, absent: AbstractSet[str]) -> TypeFacts:
    """Return facts as ``told`` without rules that always hold; ``known`` are the same facts before.

    Raise `UserError` for a rule that nothing could fulfil any more. Rules of ``absent`` inputs are nowhere written.
    """
    arguments = dict(told.arguments)
    for name, one in told.arguments.items():
        named = {name, input_name(name)}
        if named & absent:
            continue
        left = []
        for rule, before in zip(one.validation, known.arguments[name].validation, strict=True):
            asks = rule.condition == before.condition or _asks(rule, named)
            if asks is None:
                raise _refusal(told.resource_type, rule, before, absent, "whatever it is given")
            if rule.condition != before.condition and one.example is not UNSET and _refuses(rule.condition, named, one.example):
                raise _refusal(told.resource_type, rule, before, absent, f"even the example of {name}")
            left += [rule] if asks else []
        arguments[name] = one if len(left) == len(one.validation) else replace(one, validation=tuple(left))
    return replace(told, arguments=arguments)


def refuse_lost_ways(told: TypeFacts, known: TypeFacts, absent: AbstractSet[str]) -> None:
    """Raise `UserError` where a rule refuses everything without what is not offered, or all that could stand beside the resource."""
    for rule, before in zip(told.preconditions, known.preconditions, strict=True):
        if rule.condition == before.condition:
            continue
        if constant(parse_expression(rule.condition)) is False:
            raise _refusal(told.resource_type, rule, before, absent, "whatever it is given")
        for one in told.companions.values():
            if one.input and one.shown is not None and _refuses(rule.condition, {one.input}, one.shown):
                raise _refusal(told.resource_type, rule, before, absent, f"whatever {one.input} it is given")


def _refuses(condition: str, named: AbstractSet[str], given: PlainValue) -> bool:
    """Whether a condition is false with an input of these names, whatever the others are."""
    one, held = parse_expression(condition), Known(evaluated(line(given), {}))
    reads = {part.range: held for part in walk(one) if isinstance(part, syntax.GetAttr) and _reads_input(part, named)}
    return bool(reads) and outcome(one, reads) == Known(value=False)


def _refusal(resource_type: str, rule: Condition, before: Condition, absent: AbstractSet[str], what: str) -> UserError:
    paths = _PATH.findall(before.condition)
    unsaid = {*paths} - {*_PATH.findall(rule.condition)}
    # Of the elements of a list, a loop reads members by a name of its own.
    inside = {*_OF_AN_ELEMENT.findall(before.condition)} - {*_OF_AN_ELEMENT.findall(rule.condition)}
    gone = sorted(one for one in unsaid if "." in one or one in absent) or sorted(f"{paths[0]}.{one}" for one in inside)
    return UserError(
        f"a module of {resource_type} without {all_of(gone)} would refuse {what}: {rule.message}",
        hint="Offer one of them: do not exclude it, and let blocks be as deep as it lies.",
    )


def _asks(rule: Condition, named: AbstractSet[str]) -> bool | None:
    """Whether a rule of the input of these names still decides something; None where it holds of nothing, or speaks of others alone."""
    one = parse_expression(rule.condition)
    comes_to = constant(one)
    if comes_to is None:
        return True if any(_reads_input(part, named) for part in walk(one) if isinstance(part, syntax.GetAttr)) else None
    return None if comes_to is False else False


def _reads_input(one: syntax.GetAttr, named: AbstractSet[str]) -> bool:
    return one.name in named and isinstance(one.source, syntax.Variable) and one.source.name == "var"
