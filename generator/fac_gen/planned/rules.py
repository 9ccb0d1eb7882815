"""What must hold of the inputs of a module: its validations and preconditions, judged without Terraform."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from fac_core.hcl.write import line
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError, boolean
from fac_gen.planned.conversion import converted, type_of
from fac_gen.planned.resources import Planned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.hcl.write import Value as Said
    from fac_gen.blueprint.module_blueprint import Blueprint, Input

_INPUT = re.compile(r"\bvar\.([a-z0-9_]+)")
_LOCAL = re.compile(r"\blocal\.([a-z0-9_]+)")


class Verdict(Enum):
    """What is known of a rule under given inputs."""

    HOLDS = auto()
    BROKEN = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition, and the inputs that it speaks of, by way of local values too."""

    condition: str
    inputs: frozenset[str]


def rules_of(m: Blueprint) -> tuple[Rule, ...]:
    """Return all rules for the inputs of a module, but for those of its guardrails."""
    conditions = [rule.condition for one in m.inputs for rule in one.validations]
    conditions += [one.condition for one in m.preconditions]
    local = {one.name: one.value for one in m.locals}
    return tuple(Rule(one, frozenset(_INPUT.findall(_whole(one, local)))) for one in dict.fromkeys(conditions))


def _whole(condition: str, local: Mapping[str, str]) -> str:
    """Put local values after a condition that speaks of them."""
    found, pending = condition, _LOCAL.findall(condition)
    while pending:
        text = local.get(pending.pop(), "")
        if text and text not in found:
            found = f"{found} {text}"
            pending += _LOCAL.findall(text)
    return found


def base_of(m: Blueprint) -> dict[str, Value]:
    """Return the values of inputs in all tests; nothing of one whose value is no plain one."""
    return {one.name: held for one in m.inputs for held in _held(one)}


def _held(one: Input) -> Iterator[Value]:
    if not one.type:  # an input of somebody else's module
        return
    text = one.sample if one.shown else one.default
    try:
        yield converted(evaluated(text or "null", {}), type_of(one.type))
    except (FailsError, NotKnownError):
        return


def verdict_in_tests(m: Blueprint, condition: str, given: Mapping[str, Said]) -> Verdict:
    """Judge a condition under what all tests give, and some inputs beside."""
    types = {one.name: one.type for one in m.inputs}
    try:
        more = {name: converted(evaluated(line(one), {}), type_of(types[name])) for name, one in given.items() if types.get(name)}
    except FailsError:
        return Verdict.OPEN
    return verdict(m, Rule(condition, frozenset()), {**base_of(m), **more})


def go_together(m: Blueprint, given: Mapping[str, Said]) -> bool:
    """Whether no rule of a module is broken under what all tests give, and some inputs beside."""
    rules = (rule for rule in rules_of(m) if rule.inputs & given.keys())
    return all(verdict_in_tests(m, rule.condition, given) is not Verdict.BROKEN for rule in rules)


def verdict(m: Blueprint, rule: Rule, inputs: Mapping[str, Value]) -> Verdict:
    """Judge a rule."""
    try:
        return Verdict.HOLDS if boolean(evaluated(rule.condition, Planned(m, inputs).scope)) else Verdict.BROKEN
    except FailsError:
        return Verdict.BROKEN
    except NotKnownError:
        return Verdict.OPEN
