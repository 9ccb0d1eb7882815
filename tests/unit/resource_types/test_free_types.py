"""A type that is called free asks for no budget and no tags, so a wrong word here is silent wrong money: each one must be proven."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from fac_core import resource_types
from fac_core.names import resource_type, split_type
from fac_core.policy import BUILT_IN
from fac_core.resource_types.billing import billed_if, is_billable, is_free
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.free import free, free_types
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import clouds

pytestmark = pytest.mark.unit
CLOUDS = sorted(one.name for one in clouds())
ROWS = [row for cloud in CLOUDS for row in free_types(cloud)]
PRICED: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "priced_types.yaml").read_text(encoding="utf-8"))
LISTED = {one for cloud in CLOUDS for version in catalogue().versions(cloud) for one in catalogue().names(cloud, version=version.version)}


def test_no_type_is_free_of_which_a_price_is_known() -> None:
    """Unless the row says on whose bill the price stands; that of a condition is none, for a module may meet it."""
    priced = [one for names in PRICED.values() for one in names]
    assert len(priced) > 250
    assert [one for one in priced if is_free(one) and not _billed_with(one)] == []


def _billed_with(name: str) -> tuple[str, ...]:
    found = free(name)
    return found.billed_with if found is not None else ()


def test_what_is_billed_for_free_types_stands_on_the_bill_of_types_that_are_billed() -> None:
    named = {one for row in ROWS for one in row.billed_with}
    assert named
    assert named <= LISTED
    assert all(is_billable(one, taggable=catalogue().tag_support(one) is not None) for one in named)


def test_what_an_alarm_of_ours_costs_is_said_of_no_free_type() -> None:
    assert [one.name for one in clouds() if one.alarm_price.amount and is_free(one.alarm_type)] == []


def test_nothing_is_called_free_that_is_billed_by_now() -> None:
    dated = {row.why: row.until for row in ROWS if row.until is not None}
    assert dated
    assert [why for why, until in dated.items() if until <= datetime.now(UTC).date()] == [], "look at the sources again"
    unsaid = [row.why for row in ROWS if row.until is None and re.search(r"\b(?:before|until) 20\d\d", row.why)]
    assert unsaid == [], "a day in the reason is said as one"


def test_facts_of_a_free_type_name_no_unit_that_is_billed() -> None:
    """They begin with the word that nothing is billed for itself, or tell where it is billed instead."""
    of = [resource_types.for_type(resource_type(*name.split("/", 1))) for name in resource_types.names()]
    free_ones = [one for one in of if one is not None and is_free(one.resource_type)]
    assert free_ones
    wrong = [one.resource_type for one in free_ones if not one.pricing_units[0].startswith("nothing") and not one.billed_elsewhere]
    assert wrong == []


@pytest.mark.parametrize("cloud", CLOUDS)
def test_each_free_type_is_named_by_itself_once_and_exists(cloud: str) -> None:
    names = [one for row in free_types(cloud) for one in row.types]
    assert len(names) == len(set(names))
    assert {*names} <= LISTED
    assert {split_type(one)[0] for one in names} == {cloud}


def test_each_row_says_where_that_stands_and_when_it_was_seen() -> None:
    dated = re.compile(r"20\d\d-\d\d-\d\d")
    assert [row.why for row in ROWS if not dated.search(row.source)] == []


def test_what_is_from_memory_is_said_type_by_type() -> None:
    """A row names the types that no source names, or all of them are from memory; of one that has sources alone it names none."""
    assert [row.why for row in ROWS if row.remembered and "from memory" not in row.source] == []
    assert [row.why for row in ROWS if not {*row.remembered} < {*row.types}] == []


BILLED_AFTER_ALL: dict[str, dict[str, tuple[str, ...]]] = {
    "azurerm_mssql_failover_group": {"databases": ()},  # it makes a second database, as large, for each
    "aws_vpc_endpoint": {"vpc_endpoint_type": ("Interface", "GatewayLoadBalancer", "Resource", "ServiceNetwork", "Tunnel")},
    "google_network_security_authz_policy": {},  # load balancers bill what it judges
}
"""Types that were called free altogether, or free in more cases, until a source was opened; with the arguments that decide."""


@pytest.mark.parametrize("name", BILLED_AFTER_ALL)
def test_what_sources_bill_is_not_free(name: str) -> None:
    assert not is_free(name)
    assert is_billable(name, taggable=True)
    assert dict(billed_if(name)) == BILLED_AFTER_ALL[name]


def test_conditions_name_arguments_that_exist() -> None:
    conditional = [one for row in ROWS if row.unless for one in row.types]
    assert "aws_acm_certificate" in conditional
    for name in conditional:
        assert not is_free(name)
        assert is_billable(name, taggable=True)
        for path in billed_if(name):
            block = catalogue().resource_type(name).block
            *holders, last = path.split(".")
            for holder in holders:
                block = block.blocks[holder].block
            assert last in {*block.attributes, *block.blocks}, f"{name}: {path}"


def test_a_module_of_a_type_that_is_free_under_conditions_asks_for_a_budget_and_says_so() -> None:
    made = blueprint("aws_acm_certificate", BUILT_IN)
    assert made.budget.required
    assert not made.budget.free


def test_a_look_at_the_text_of_a_table_leaves_out_none_of_its_types() -> None:
    assert all(free(one) is row for row in ROWS for one in row.types)
    assert free("aws_sqs_queue") is None
