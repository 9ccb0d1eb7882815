"""Use cases are examples that a person runs: nothing in them is made up where it can be made beside."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import fac_gen.samples.use_cases as cases
from fac_core.hcl import parse
from fac_core.policy import BUILT_IN, Alarms, SignalKind
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.render import render
from fac_gen.samples.use_cases import use_cases

pytestmark = pytest.mark.unit
FOLDER = Path(cases.__file__).parent
TYPES = sorted(f"{path.parent.name}_{path.stem}" for path in FOLDER.glob("*/[!_]*.yaml"))
MADE_UP = re.compile(r"123456789012|00000000-0000|<<|\\\"|\bexample-")


@pytest.mark.parametrize("name", TYPES)
def test_a_type_has_three_to_five_and_its_module_offers_all_that_they_give(name: str) -> None:
    made, every = blueprint(name, BUILT_IN), use_cases(name)
    files = render(made, only=[f"examples/{one}/main.tf" for one in every] + ["README.md", "tests/examples.tftest.hcl"])
    assert 3 <= len(every) <= 5
    for case, said in every.items():
        text = files[f"examples/{case}/main.tf"]
        assert not MADE_UP.search(text), case
        assert not said.inputs - {one.name for one in made.inputs}
        assert set(said.alarms) <= {*made.alarms.keys}
        assert f"[examples/{case}](examples/{case}/main.tf): {said.says}" in files["README.md"]
        assert f'source = "./examples/{case}"' in files["tests/examples.tftest.hcl"]
        check_arguments(text, made.provider)


def check_arguments(text: str, provider: str) -> None:
    """Check that what stands beside the module has arguments that its type has, and all that it must have."""
    for block in parse(text.encode(), "main.tf").body.blocks:
        if block.type != "resource":
            continue
        known = catalogue().resource_type(block.labels[0]).block
        given = {one.name for one in block.body.attributes}
        assert given <= {*known.attributes, "for_each"}, block.labels
        assert {one.type for one in block.body.blocks} <= {*known.blocks, *known.attributes, "lifecycle"}
        assert {one.name for one in known.attributes.values() if one.required} <= given
        assert block.labels[0].startswith(f"{provider}_")


def test_a_module_without_an_input_has_no_use_case_that_gives_it() -> None:
    files = render(blueprint("aws_dynamodb_table", BUILT_IN, Options(exclude=("ttl",))))
    assert "examples/sessions/main.tf" not in files
    assert "examples/orders/main.tf" in files
    assert "sessions" not in files["tests/examples.tftest.hcl"]
    assert "- The example `sessions` is left out: it gives `ttl`, which the module does not have.\n" in files["README.md"]


BOUND = re.compile(r"\b(?:max|reserved|total_max)\w* = (\d+)")
BOUNDED = {"capacity_units", "concurrency", "cores", "instances", "provisioned_reads"}
"""Signals that the call itself bounds; alarms ask for more than their thresholds."""
CORES = re.compile(r'= "(?:e2-standard-|Standard_D)(\d+)\w*"')


@pytest.mark.parametrize("name", TYPES)
def test_no_threshold_stands_at_a_bound_that_is_never_passed(name: str) -> None:
    for case, said in use_cases(name).items():
        bounds, cores = [int(one) for one in BOUND.findall(said.call)], [int(one) for one in CORES.findall(said.call)]
        for signal in BOUNDED & {*said.alarms} if bounds else ():
            assert said.alarms[signal] < max(bounds) * max(cores, default=1), (case, signal)


@pytest.mark.parametrize("name", TYPES)
def test_what_stands_beside_is_not_half_of_a_thing(name: str) -> None:
    """A certificate is validated, a gateway has a route, an endpoint has an address, a zone that is named has its region, a group rules."""
    makes_groups = "security_group" in {one.name for one in blueprint(name, BUILT_IN).inputs}
    for case, said in use_cases(name).items():
        beside = said.beside
        assert ('"aws_acm_certificate"' in beside) == ('"aws_acm_certificate_validation"' in beside), case
        assert ('"aws_internet_gateway"' in beside) <= ('"aws_route_table_association"' in beside), case
        assert ('"azurerm_private_endpoint"' in beside) <= ("private_dns_zone_group" in beside), case
        assert not re.search(r'= "us-east-1\$', beside) or "region" in said.provider, case
        assert "shared_access_key_enabled = false" not in said.call or "storage_use_azuread" in said.provider, case
        rules = {f'"aws_vpc_security_group_{way}_rule"' in beside for way in ("ingress", "egress")}
        assert rules == {'"aws_security_group"' in beside}, case
        assert '"aws_security_group"' not in beside or not makes_groups or "security_group" in said.inputs, case
        assert 'filename = "' not in said.call or "without this file" in said.call, case


@pytest.mark.parametrize("name", ["azurerm_storage_account", "azurerm_public_ip"])
def test_examples_of_azure_have_the_provider_block_that_a_root_needs(name: str) -> None:
    files = render(blueprint(name, BUILT_IN), only=[f"examples/{one}/main.tf" for one in ("minimal", "complete", *use_cases(name))])
    assert all('provider "azurerm" {\n  features {}\n' in text for path, text in files.items() if path.startswith("examples/"))


def test_a_module_without_prices_of_its_region_is_told_whose_to_take() -> None:
    """As the other examples tell it: else the first apply warns that no threshold follows from the budget."""
    files = render(blueprint("aws_rds_cluster", BUILT_IN))
    assert {path for path, text in files.items() if path.startswith("examples/") and "price_region = " in " ".join(text.split())} == {
        f"examples/{one}/main.tf" for one in ("minimal", "complete", *use_cases("aws_rds_cluster"))
    }


def test_an_alarm_that_the_policy_asks_for_is_in_each() -> None:
    files = render(blueprint("aws_s3_bucket", replace(BUILT_IN, alarms=Alarms(required=(SignalKind.SPEND,)))))
    assert "alarms = { bucket_size = { threshold = " in " ".join(files["examples/uploads/main.tf"].split())


def test_what_several_stand_in_is_written_once() -> None:
    for path in FOLDER.glob("*/_shared.yaml"):
        texts = [other.read_text("utf-8") for other in path.parent.glob("[!_]*.yaml")]
        names = re.findall(r"^([a-z-]+): \|$", path.read_text("utf-8"), re.MULTILINE)
        assert names
        for name in names:
            assert sum(text.count(f"    shared: {name}\n") for text in texts) > 1, name
    taken_in = [one.beside for name in TYPES for one in use_cases(name).values() if "aws_vpc" in one.beside]
    assert taken_in
    assert not [text for text in taken_in if "shared:" in text]
    written = sum(path.read_text("utf-8").count('resource "aws_vpc"') for path in FOLDER.glob("aws/*.yaml"))
    assert written < len(taken_in) / 2
