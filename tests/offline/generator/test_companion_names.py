"""Names that modules make of the caller's: legal where the caller's is, and of their own wherever two resources of one name can stand."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from itertools import chain
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest
from tests.offline.generator.library_roots import each_of, guarded, library, planned
from tests.offline.generator.test_identity import names, twice

from fac_core.hcl.write import quote
from fac_core.limits import number
from fac_core.resource_types import for_type
from fac_core.resource_types.companion_checks import NAMES
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.offline
ENVIRONMENTS = ("usual", "again")
PARENTS = ("region", "resource_group_name", "resource_id", "scalable_dimension", "vpc_id")
"""Arguments of companions that say within what their names are unique."""
SWITCHES = {
    "aws_apigatewayv2_api": {"stage": '{\nname = "live"\naccess_log_settings = { format = "$context.requestId" }\n}'},
    "aws_dynamodb_table": {
        "autoscaling": "{\nread = { min_capacity = 1, max_capacity = 2 }\nwrite = { min_capacity = 1, max_capacity = 2 }\n}",
        "billing_mode": '"PROVISIONED"',
    },
    "azurerm_service_plan": {"autoscale": "{ minimum = 1, maximum = 3 }", "sku_name": '"S1"'},
    "azurerm_windows_virtual_machine": {"computer_name": '"orders"'},
}
"""What brings companions that no example shows, and what the longest name needs beside it."""
OF_GUARDRAILS: dict[str, tuple[str, int | Decimal]] = {
    "aws_budgets_budget": ("name", number("aws", "aws_budgets_budget", "name_length")),
    "aws_cloudwatch_metric_alarm": ("alarm_name", number("aws", "aws_cloudwatch_metric_alarm", "name_length")),
    "aws_ce_anomaly_monitor": ("name", 1024),
    "azurerm_consumption_budget_resource_group": ("name", 63),
    "azurerm_monitor_metric_alert": ("name", 260),
    "google_billing_budget": ("display_name", number("google", "google_billing_budget", "name_length")),
    "google_monitoring_alert_policy": ("display_name", 512),
}


_INSTANCE = re.compile(r'module\.(\w+)\["(\w+)"\]')


def longest(made: Blueprint) -> str:
    """Return the longest name that a module takes, as its validations say; empty when they set no limit."""
    (one,) = [one for one in made.inputs if one.name == made.name_input]
    conditions = " ".join(rule.condition for rule in one.validations)
    widths = [_parser.parse(found.replace("\\\\", "\\")).getwidth()[1] for found in re.findall(r'(?<!!)can\(regex\("([^"]+)"', conditions)]
    widths += [int(found) for found in re.findall(r"length\(var\.\w+\) <= (\d+)", conditions)]
    most = max((width for width in widths if width < 1000), default=0)
    return "a" * most


def companions(made: Blueprint) -> dict[str, int]:
    """Return the longest names of companions whose names the module makes, by address."""
    known = for_type(made.resource_type)
    return {one.address: one.longest_name for one in known.companions.values() if one.longest_name} if known else {}


def calls(made: Blueprint) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what calls give: every companion, with a usual name, in another environment, with the longest name, in another zone."""
    given = {one.name: one.sample for one in made.inputs if one.exampled and companions(made)} | SWITCHES.get(made.resource_type, {})
    given |= {made.name_input: quote("orders")} if made.name_input else {}
    yield "usual", guarded(made, "usual", given)
    yield "again", guarded(made, "again", given)
    scope = f"{made.name}-{'s' * 300}"[: made.identity.longest]
    name = {made.name_input: quote(longest(made))} if made.name_input and longest(made) else {}
    yield "longest", guarded(made, "longest", given | name, scope=scope)
    if any(one.name == "zone" and one.shown for one in made.inputs):
        yield "elsewhere", guarded(made, "elsewhere", given | {"zone": quote("europe-west1-c")})


def named(found: dict[str, Any]) -> tuple[str, str]:
    return next(((key, value) for key in NAMES if (value := found.get("values", {}).get(key))), ("", ""))


def resources(values: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Return what is planned, by the call that it stands under."""
    found = {_INSTANCE.fullmatch(child["address"]): child["resources"] for child in values["root_module"]["child_modules"]}
    return {f"{at[1].partition('_')[2].replace('_', '-')}-{at[2]}": inside for at, inside in found.items() if at}


@pytest.fixture(scope="module", params=["aws", "azurerm", "google"])
def plan(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Blueprint], dict[str, Any]]:
    """Plan the whole library of a cloud with every companion."""
    root: Path = tmp_path_factory.mktemp(request.param)
    made = list(library(request.param))
    for folder, one in made:
        shutil.copytree(folder, root / one.name, ignore=shutil.ignore_patterns(".terraform*"))
    configured = f'provider "{request.param}" {{\n{cloud_of(request.param).provider_needs}\n}}\n'
    blocks = [each_of(one, dict(calls(one)), f"./{one.name}") for _, one in made]
    scopes = [f"{one.resource_type} = {{ for label, one in module.{one.resource_type} : label => one.cost.scope }}\n" for _, one in made]
    (root / "main.tf").write_text("".join([configured, *blocks, f'output "scopes" {{\nvalue = {{\n{"".join(scopes)}}}\n}}\n']))
    return [one for _, one in made], planned(root)


def test_the_longest_name_makes_names_that_the_cloud_takes(plan: tuple[list[Blueprint], dict[str, Any]]) -> None:
    made, values = plan
    planned_by_call = resources(values)
    too_long, seen = [], 0
    for one in made:
        limits = companions(one)
        for found in planned_by_call[f"{one.name}-longest"]:
            argument, most = OF_GUARDRAILS.get(found["type"], ("", limits.get(f"{found['type']}.{found['name']}", 0)))
            name = found.get("values", {}).get(argument, "") if argument else named(found)[1]
            seen += bool(most and name)
            if most and len(name) > most:
                too_long.append(f"{found['address']}: {name} has {len(name)} characters, {most} are allowed")
    assert not too_long
    assert seen > len(made)


def test_every_companion_of_a_made_name_is_planned(plan: tuple[list[Blueprint], dict[str, Any]]) -> None:
    made, values = plan
    planned_by_call = resources(values)
    for one in made:
        found = {f"{found['type']}.{found['name']}" for found in planned_by_call[f"{one.name}-usual"]}
        assert companions(one).keys() <= found, one.resource_type


def test_no_two_modules_call_anything_the_same(plan: tuple[list[Blueprint], dict[str, Any]]) -> None:
    made, values = plan
    planned_by_call = resources(values)
    types = {address.partition(".")[0] for one in made for address in companions(one)}
    called = defaultdict(set)
    for one in made:
        for label in ("usual", "elsewhere"):
            for found in planned_by_call.get(f"{one.name}-{label}", ()):
                main = found["address"].endswith(f"{one.resource_type}.this[0]")
                if found["type"] in types and named(found)[1]:
                    where = tuple(str(found["values"].get(parent)) for parent in PARENTS)
                    called[found["type"], named(found)[1].lower(), where].add(one.name if main else found["address"])
    assert not {name: sorted(addresses) for name, addresses in called.items() if len(addresses) > 1}
    assert len(called) >= len(types)


def test_modules_of_one_name_in_two_environments_share_nothing(plan: tuple[list[Blueprint], dict[str, Any]]) -> None:
    """No two instances share a scope, nor the name of a guardrail, whatever their resources are called."""
    made, values = plan
    by_call = values["outputs"]["scopes"]["value"]
    scopes = [found[label] for found in by_call.values() for label in ENVIRONMENTS]
    assert len(scopes) == len(made) * len(ENVIRONMENTS) > 40
    assert not twice(scopes)
    there = [one for one in values["root_module"]["child_modules"] if one["address"].partition('"')[2].rstrip('"]') in ENVIRONMENTS]
    found = list(names({"root_module": {"child_modules": there}}))
    assert not twice([(kind, name.lower()) for kind, name in found])
    assert sum("budget" in kind for kind, _ in found) == len(scopes)


def test_the_longest_names_are_known() -> None:
    for _, made in chain.from_iterable(library(provider) for provider in ("aws", "azurerm", "google")):
        known = for_type(made.resource_type)
        written = " ".join(one.written(name) for one in known.companions.values() for name in NAMES) if known else ""
        if made.name_input and re.search(rf"\bvar\.{made.name_input}\b", written):
            assert longest(made), f"{made.resource_type}: no validation says how long a name may be"
