"""Of every type that may stand for something billed apart, facts or a list that was looked through say what a budget of it counts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from fac_core.policy import BUILT_IN
from fac_core.resource_types import is_curated
from fac_core.resource_types.billing import is_billable
from fac_core.resource_types.tag_places import billed_without_tags, copied_to, not_reached, tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import matches
from fac_core.shared_facts.billed_apart import billed_apart, held_in
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import clouds
from fac_gen.render import render
from fac_gen.render.budget_texts import budget_text, why_optional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.billed_apart import BilledApart

pytestmark = pytest.mark.unit
CLOUDS = sorted(one.name for one in clouds())
LISTED: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "billed_alone_further.yaml").read_text(encoding="utf-8"))
ALONE = {name for names in LISTED.values() for name in names}
ROWS = [row for cloud in CLOUDS for row in billed_apart(cloud)]
STACKS = ("aws_cloudformation_", "aws_serverlessapplicationrepository_")
"""Each makes a stack of its own."""
MAKERS = re.compile(
    r"_(agent|app|application|asset|autoscaler|cluster|clusters|copy|deployment|disk|endpoint|environment|file_share|fleet|group|groups|hub|"
    r"job|key|lab|lake|manager|namespace|node|object|pipeline|pool|portal|profile|project|replica|replication|repository|request|reservation|"
    r"scale_set|schedule|service|session|share|slot|snapshot|solution|stack|studio|table|task|template|vault|volume|volumes|workspace|zone)"
    r"(_|$)|managed|autoscal|launch|registration"
)
"""Words in the names of types that start, hold or stand in something else."""
HOLDERS = re.compile(
    r"^(managed|node|infrastructure|app|vm|.*_network)_resource_group(_id|_name)?$|^(launch|instance)_template|source_instance_template|"
    r"^compute_resources$|^(storage|capacity|elastic)_pool(_id|_name)?$|^pool_name$|(^|_)service_plan_id$"
)
"""Arguments that name where a cloud puts, or from what it makes, something that is billed apart."""


def _arguments(block: Block, depth: int = 2) -> Iterator[str]:
    yield from block.attributes
    for name, nested in block.blocks.items():
        yield name
        if depth:
            yield from _arguments(nested.block, depth - 1)


def _may_be_billed_apart(name: str) -> bool:
    return bool(MAKERS.search(name)) or any(HOLDERS.search(one) for one in _arguments(catalogue().resource_type(name).block))


def _billable(cloud: str) -> list[str]:
    """Return the types without a file of their own that are taken to be billed; of the others test_billed_apart.py asks."""
    names = (name for name in catalogue().names(cloud) if not is_curated(name))
    return [name for name in names if is_billable(name, taggable=catalogue().tag_support(name) is not None)]


def _is_said(name: str) -> bool:
    return any((not_reached(name), copied_to(name), tag_places(name), billed_without_tags(name), held_in(name)))


@pytest.mark.parametrize("cloud", CLOUDS)
def test_each_type_that_may_start_or_hold_something_says_what_its_budget_counts(cloud: str) -> None:
    silent = [name for name in _billable(cloud) if name not in ALONE and not _is_said(name) and _may_be_billed_apart(name)]
    assert silent == [], "billed alone? Say it in billed_alone_further.yaml. If not, in core/fac_core/shared_facts/billed_apart."


def test_the_list_speaks_of_types_that_are_billed_and_of_which_nothing_else_is_said() -> None:
    billable = {name for cloud in CLOUDS for name in _billable(cloud)}
    named = [name for names in LISTED.values() for name in names]
    assert len(named) == len(set(named))
    assert [name for name in named if name not in billable or _is_said(name)] == []


def test_what_no_invoice_knows_is_said_of_what_takes_tags_there() -> None:
    """Tags of what stands in a vault, and not in Azure's Resource Manager, reach no invoice."""
    there = [name for name in _billable("azurerm") if matches("data_plane", name) and "resource_group_name" not in _top(name)]
    assert "azurerm_key_vault_key" in there
    assert [name for name in there if not any(one.whole for one in not_reached(name))] == []


def _top(name: str) -> set[str]:
    return {*catalogue().resource_type(name).block.attributes}


def test_each_row_says_one_thing_of_types_that_there_are_and_where_it_stands() -> None:
    for row in ROWS:
        assert [bool(row.not_reached), bool(row.copied_to), bool(row.group)].count(True) == 1, row
        assert row.why or row.copied_to, row
        assert not row.whole or row.not_reached, row
        assert re.search(r"20\d\d-\d\d-\d\d|^as of [a-z0-9_]+$", row.source), row
        assert not [one for one in row.types if is_curated(one) or one not in catalogue().names(one.partition("_")[0])], row
        assert not row.source.startswith("as of ") or _is_said(row.source.removeprefix("as of ")), row


def test_types_that_put_one_key_on_the_same_thing_say_so() -> None:
    takers: dict[tuple[str, str], list[str]] = {}
    for provider in CLOUDS:
        for name in catalogue().names(provider):
            for one in copied_to(name):
                takers.setdefault((provider, one.what), []).append(name)
    contested = [name for names in takers.values() if len(names) > 1 for name in names if not name.startswith(STACKS)]
    assert "google_workstations_workstation" in contested
    silent = [name for name in contested if not any("which wins" in one.why for one in copied_to(name))]
    assert silent == []
    single = [names[0] for names in takers.values() if len(names) == 1]
    alone = [name for name in single if any("which wins" in one.why for one in copied_to(name))]
    assert alone == [], "the other side does not say so"
    for name in contested:
        made = blueprint(name, BUILT_IN)
        readme = render(made, only=("README.md",))["README.md"]
        assert all(one.why in budget_text(made) and readme.count(one.why) > 1 for one in copied_to(name)), name


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.types[0])
def test_a_budget_says_what_it_does_not_count_and_is_not_asked_for_where_it_counts_nothing(row: BilledApart) -> None:
    for name in row.types:
        made = blueprint(name, BUILT_IN)
        said = budget_text(made)
        if row.not_reached:
            assert f"It does not count {row.not_reached}. {row.why}" in said, name
            assert (not made.budget.required and "nothing else of it is billed" in said and why_optional(made) != "") or not row.whole, name
        if row.copied_to:
            assert row.copied_to in made.tags.copied_to, name
        if row.group:
            assert "The budget counts everything in the resource group" in said, name


@pytest.mark.parametrize(
    "resource_type", ["azurerm_netapp_volume", "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_application_insights"]
)
def test_nobody_is_asked_for_a_budget_that_counts_nothing(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert not made.budget.required
    assert re.search(r" is billed only through .*, which a budget of its own does not count$", why_optional(made))


@pytest.mark.parametrize("cloud", CLOUDS)
def test_what_is_billed_and_gets_no_tags_is_said_of_the_budget_too(cloud: str) -> None:
    every = (name for name in catalogue().names(cloud) if billed_without_tags(name))
    billed = [name for name in every if is_billable(name, taggable=catalogue().tag_support(name) is not None)]
    assert [name for name in billed if not not_reached(name)] == []
