"""Which alarms a module has may depend on what it does not offer: what is so without that is decided when the module is made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.test_members_not_offered import spoken_of, undeclared
from tests.unit.generator.test_not_offered import TYPES, without

from fac_core import resource_types
from fac_core.errors import UserError
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import Expression
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.constants import constant
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.blueprint.wishes import is_optional
from fac_gen.planned.rules import Verdict, verdict_in_tests
from fac_gen.render.alarm_configurations import configurations, silences
from fac_gen.render.interface_samples import use_cases_left_out, use_cases_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)\b")


def deciding(resource_type: str) -> set[str]:
    """Return the optional arguments and blocks that decide whether there is something to watch."""
    facts, block = resource_types.for_type(resource_type), catalogue().resource_type(resource_type).block
    conditions = [one.when for one in facts.signals.values() if one.when] if facts else []
    named = {name for one in conditions for name in (*INPUT.findall(one.condition), *one.holds, *one.fails)}
    return {one for one in named & {*block.attributes, *block.blocks} if is_optional(block, one)}


def modules() -> Iterator[Blueprint]:
    """Yield modules that lack one of what decides, or all members that facts speak of."""
    for resource_type in TYPES:
        found = deciding(resource_type)
        for one in sorted(found):
            try:
                yield blueprint(resource_type, BUILT_IN, Options(exclude=(one,)))
            except UserError:  # it cannot be left out: that is said
                continue
        if found and (members := spoken_of(resource_type)):
            yield without(resource_type, members)


def wrong(made: Blueprint) -> Iterator[str]:
    """Yield what is not so of the alarms of a module."""
    for alarm in made.alarms.conditional:
        if alarm.when and constant(parse_expression(alarm.when.condition)) is not None:
            yield f"{alarm.key} depends on nothing: {alarm.when.condition}"
    conditions = {alarm.key: alarm.when.condition for alarm in made.alarms.conditional if alarm.when}
    for one in configurations(made):
        given = {name: Expression(text) for name, text in one.inputs.items()}
        for key in conditions.keys() & one.keys:
            if verdict_in_tests(made, conditions[key], given) is Verdict.BROKEN:
                yield f"{key} has nothing to watch with {dict(one.inputs)}"
    for silence in silences(made):
        given = {name: Expression(text) for name, text in silence.inputs.items()}
        yield from (key for key in silence.keys if verdict_in_tests(made, conditions[key], given) is Verdict.HOLDS)


def test_alarms_are_expected_where_they_stand() -> None:
    found = {f"{made.resource_type} without {', '.join(made.options.exclude)}": list(wrong(made)) for made in modules()}
    assert {name: one for name, one in found.items() if one} == {}


def test_what_nothing_could_ever_call_is_left_out_with_its_reason() -> None:
    whole, made = (blueprint("azurerm_mssql_database", BUILT_IN, Options(exclude=gone)) for gone in ((), ("sku_name",)))
    assert {"cpu", "dtu", "app_cpu_billed"} <= {one.key for one in whole.alarms.conditional}
    assert {"app_cpu_billed"} <= {one.key for one in made.alarms.items if one.when is None}  # a serverless one is made by default
    reasons = {one.key: one.when.otherwise for one in whole.alarms.conditional if one.when}
    assert {one.path: one.reason for one in made.alarms.left_out if one.path in {"cpu", "dtu"}} == {
        key: reasons[key] for key in ("cpu", "dtu")
    }


def test_a_use_case_that_gives_a_member_which_is_not_offered_is_left_out() -> None:
    resource_type = "azurerm_postgresql_flexible_server"
    gone = "high_availability.mode"
    made = without(resource_type, (gone.partition(".")[0],))
    assert use_cases_of(made).keys() < use_cases_of(blueprint(resource_type, BUILT_IN)).keys()
    assert "which the module does not have" in "".join(use_cases_left_out(made).values())


def test_modules_of_a_lesser_depth_read_no_more_than_they_hold() -> None:
    refused = "google_sql_database_instance"  # what nobody could reach
    made = [blueprint(one, BUILT_IN, Options(depth=1)) for one in TYPES if one != refused and spoken_of(one)]
    assert {one.resource_type: sorted(found) for one in made if (found := undeclared(one))} == {}
    with pytest.raises(UserError, match="let blocks be as deep as it lies"):
        blueprint(refused, BUILT_IN, Options(depth=1))
