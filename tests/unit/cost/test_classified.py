"""Of every resource type of the catalogues it is known whether it is priced, free, or not yet covered: a result never hides anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fac_core.resource_types.billing import billed_if, is_free
from fac_core.resources import Resource, Tree
from fac_core.resources._tree import Module
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.shared_facts.free import free
from fac_cost.book import open_book
from fac_cost.estimating import ResourceEstimate, Result, estimate
from fac_cost.estimating.elsewhere import rows
from fac_cost.formulas import formula, priced_types
from fac_cost.usage import UsageFile

pytestmark = pytest.mark.unit

PROVIDERS = catalogue().providers()
OTHERS = {name: row for row in rows() for name in row.types}


def every_type(provider: str) -> list[str]:
    known = catalogue().versions(provider)
    return sorted({name for one in known for name in catalogue().names(provider, Kind.RESOURCE, one.version)})


def estimated(resource: Resource, tree: Tree | None = None) -> ResourceEstimate:
    return estimate(tree or Tree("plan", (resource,)), open_book(), UsageFile()).resources[0]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_type_has_a_result_and_none_is_nothing_without_a_word(provider: str) -> None:
    types = every_type(provider)
    resources = tuple(Resource((), "managed", name, "a", None, "", {}) for name in types)
    found = {one.type: one for one in estimate(Tree("plan", resources), open_book(), UsageFile()).resources}
    assert sorted(found) == types
    for name, one in found.items():
        assert one.result is Result.PRICED or one.reason, name
        if formula(name) is None and one.result is Result.FREE:
            assert free(name) is not None or name in OTHERS, name
        if formula(name) is None and free(name) is None and name not in OTHERS:
            assert (one.result, one.reason) == (Result.UNPRICED, f"no formula for {name}")


def test_so_many_are_priced() -> None:
    for provider, least in (("aws", 60), ("azurerm", 25), ("google", 25)):
        assert sum(name.startswith(f"{provider}_") for name in priced_types()) >= least


def test_what_stands_on_the_bill_of_others_is_priced_there() -> None:
    assert OTHERS
    for name, row in OTHERS.items():
        assert formula(name) is None, f"{name} has a formula of its own"
        assert free(name) is None, f"{name} is free altogether"
        assert name in every_type(name.partition("_")[0])
        assert all(formula(one) is not None for one in row.bills)


def test_what_is_free_altogether_is_priced_only_where_the_facts_say_on_whose_bill_that_stands() -> None:
    """What modules and rules take for free (`is_free`) an estimate must not bill, and the other way round."""
    both = [name for name in priced_types() if is_free(name)]
    assert both
    assert [name for name in both if not (known := free(name)) or not known.billed_with] == []
    assert [name for name in OTHERS if is_free(name)] == []


def test_what_is_free_under_conditions_is_billed_under_the_same_ones() -> None:
    """A formula of such a type reads the argument that decides, and bills nothing to who writes none of them."""
    both = {name: billed_if(name) for name in priced_types() if billed_if(name)}
    assert {"aws_ssm_parameter", "aws_vpc_endpoint"} <= both.keys()
    for name, conditions in both.items():
        bare = Resource((), "managed", name, "a", "eu-central-1", "", dict.fromkeys(conditions))
        assert estimated(bare).result is Result.FREE, name
        for path, values in conditions.items():
            asked = [estimated(replace(bare, values={path: one})) for one in values]
            assert [one.result for one in asked if one.result is Result.FREE] == [], f"{name}: {path}"


def azure(resource_type: str, **values: object) -> Resource:
    return Resource((), "managed", resource_type, "a", None, "", {"location": "eastus", **values})  # type: ignore[dict-item] # as a plan has it


@pytest.mark.parametrize(
    ("resource", "result"),
    [
        (azure("azurerm_linux_web_app"), Result.FREE),
        (azure("azurerm_cosmosdb_account"), Result.FREE),
        (azure("azurerm_cosmosdb_account", backup=[{"type": "Periodic", "interval_in_minutes": 240}]), Result.FREE),
        (azure("azurerm_cosmosdb_account", backup=[{"type": "Continuous"}]), Result.UNPRICED),
        (azure("azurerm_cosmosdb_account", analytical_storage_enabled=True), Result.UNPRICED),
        (azure("azurerm_cosmosdb_account", analytical_storage_enabled=False), Result.FREE),
        (azure("azurerm_cognitive_account", kind="OpenAI"), Result.FREE),
        (azure("azurerm_cognitive_account", kind="SpeechServices"), Result.UNPRICED),
        (azure("azurerm_cognitive_account"), Result.UNPRICED),
    ],
)
def test_only_without_what_is_billed_to_it(resource: Resource, result: Result) -> None:
    found = estimated(resource)
    assert found.result is result
    assert found.reason


def test_what_nobody_wrote_bills_nothing() -> None:
    """A plan does not know the backup of an account whose author says nothing of it: the provider takes a periodic one."""
    account = Resource((), "managed", "azurerm_cosmosdb_account", "a", None, "", {"location": "eastus"}, {"backup": True})
    silent = Tree("plan", (account,), configuration=Module(expressions={account.address: {"location": {"constant_value": "eastus"}}}))
    said = Tree("plan", (account,), configuration=Module(expressions={account.address: {"backup": [{"type": {"references": ["var.x"]}}]}}))
    assert estimated(account, silent).result is Result.FREE
    assert estimated(account, said).result is Result.UNPRICED


@pytest.mark.parametrize("provider", PROVIDERS)
def test_nothing_is_free_of_which_nothing_is_known(provider: str) -> None:
    """A plan full of unknowns: what has a formula is unpriced, or its price does not depend on them; no such type is called free."""
    types = [name for name in priced_types() if name.startswith(f"{provider}_")]
    resources = tuple(Resource((), "managed", name, "a", None, "", {}, unknown=True) for name in types)
    found = {one.type: one for one in estimate(Tree("plan", resources), open_book(), UsageFile()).resources}
    assert sorted(found) == types
    assert [name for name, one in found.items() if one.result is Result.FREE] == []
    assert sum(one.result is Result.UNPRICED for one in found.values()) > len(types) / 2
    assert all("not known yet" in one.reason for one in found.values() if one.result is Result.UNPRICED)
