"""Which arguments go together: of types and arguments that exist, kept by every example, and refused by a module's own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core import resource_types
from fac_core.hcl.literal import value
from fac_core.hcl.reader import parse_expression
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import FOLDER
from fac_core.shared_facts.alternatives import Alternatives, all_alternatives
from fac_gen.blueprint.build import blueprint, full_samples
from fac_gen.planned.conversion import converted, type_of
from fac_gen.planned.rules import Rule, Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
KNOWN = {name: found for path in (FOLDER / "alternatives").glob("*.yaml") for name, found in all_alternatives(path.stem).items()}
SAID = ("give exactly one of", "give at least one of", "give at most one of", "not both.", "beside it.")


def paths(block: Block, prefix: str = "") -> Iterator[str]:
    yield from (prefix + name for name in (*block.attributes, *block.blocks))
    for name, nested in block.blocks.items():
        yield from paths(nested.block, f"{prefix}{name}.")


def groups(one: Alternatives) -> Iterator[tuple[str, ...]]:
    yield from (*one.exactly_one, *one.at_least_one, *one.at_most_one)
    yield from ((first, *rest) for first, rest in one.needs.items())


def smallest(m: Blueprint) -> dict[str, Value]:
    given = {one.name: value(parse_expression((one.sample if one.shown else one.default) or "null")) for one in m.inputs}
    return {one.name: converted(given[one.name], type_of(one.type)) for one in m.inputs}


def fullest(m: Blueprint) -> Iterator[dict[str, Value]]:
    """Yield inputs in which all is given that goes together, then each block as full as it may be beside the smallest example."""
    types = {one.name: type_of(one.type) for one in m.inputs}
    base, every = smallest(m), full_samples(m.resource_type, BUILT_IN)
    yield base | {name: converted(value(parse_expression(text)), types[name]) for name, text in every.items()}
    yield from (base | {one.name: converted(value(parse_expression(one.full)), types[one.name])} for one in m.inputs if one.full)


def conditions(m: Blueprint) -> Mapping[str, str]:
    """Return the rules for what goes together, by message."""
    found = {one.message: one.condition for one in m.preconditions}
    found |= {rule.message: rule.condition for one in m.inputs for rule in one.validations}
    return {said: one for said, one in found.items() if any(word in said.lower() for word in SAID)}


def refused(m: Blueprint, rules: Mapping[str, str]) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """Yield each rule with the inputs that the module's own tests give to see it refused."""
    yield from ((one.message, one.condition, one.breaks) for one in m.preconditions)
    for one in m.inputs:
        yield from ((rule.message, rule.condition, {one.name: rule.rejects[0]}) for rule in one.validations if rule.message in rules)


def kept(m: Blueprint, condition: str, inputs: Mapping[str, Value]) -> Verdict:
    return verdict(m, Rule(condition, frozenset()), inputs)


def test_groups_are_of_types_without_a_file_of_their_own_and_of_arguments_in_one_block() -> None:
    assert len(KNOWN) > 350
    assert [name for name in KNOWN if resource_types.is_curated(name)] == []
    for name, found in KNOWN.items():
        there = set(paths(catalogue().resource_type(name).block))
        for group in groups(found):
            assert set(group) <= there, name
            assert len({one.rpartition(".")[0] for one in group}) == 1, name


def test_every_smallest_and_every_fullest_example_keeps_the_rules_and_what_breaks_one_is_refused() -> None:
    """Over all types: the module's tests give what its plan refuses; where a group is of the resource itself none goes unsaid."""
    wrong, judged = [], 0
    for name in KNOWN:
        m = blueprint(name, BUILT_IN)
        base = smallest(m)
        rules = conditions(m)
        wrong += [f"{name}: its example breaks: {said}" for said, one in rules.items() if kept(m, one, base) is not Verdict.HOLDS]
        whole = frozenset(one.message for one in m.preconditions)
        every, *blocks = fullest(m)
        wrong += [
            f"{name}: all that goes together breaks: {said}" for said, one in rules.items() if kept(m, one, every) is not Verdict.HOLDS
        ]
        wrong += [
            f"{name}: a full block breaks: {said}"
            for said, one in rules.items()
            if said not in whole and any(kept(m, one, given) is not Verdict.HOLDS for given in blocks)
        ]
        types = {one.name: type_of(one.type) for one in m.inputs}
        for said, condition, broken in refused(m, rules):
            given = {key: converted(value(parse_expression(text)), types[key]) for key, text in broken.items()}
            if not given or kept(m, condition, {**base, **given}) is not Verdict.BROKEN:
                wrong.append(f"{name}: nothing shows: {said}")
            judged += 1
    assert wrong == []
    assert judged > 600
