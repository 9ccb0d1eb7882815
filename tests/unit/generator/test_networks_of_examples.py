"""What examples make beside the module stands in templates, and in use cases as text: both say the same, and what they name is made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from fac_gen.clouds import cloud_of
from fac_gen.samples.vocabulary import FOLDER, of_cloud

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "generator" / "fac_gen" / "templates"
SHARED = FOLDER.parent / "use_cases"
EXAMPLE = ROOT / "modules" / "aws" / "db-instance" / "examples" / "complete" / "main.tf"
OWN = frozenset({"map_public_ip_on_launch"})
"""What a network whose members are reached from outside has more."""


def resources(text: str) -> dict[str, list[str]]:
    """Return the lines of each resource, without comments and blanks, whatever the module is called."""
    found = re.findall(r'^resource "(\w+)" "shop" \{\n(.*?)^\}', text, re.DOTALL | re.MULTILINE)
    return {kind: [line for line in map(bare, body.splitlines()) if line] for kind, body in found}


def bare(line: str) -> str:
    return re.sub(r" +", " ", re.sub(r"module\.\w+\.", "module.this.", line.partition(" #")[0].strip()))


def without_zones(said: dict[str, list[str]], more: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Return what examples and use cases must share: how many subnets there are is each one's own."""
    return {
        kind: [line for line in said[kind] if not line.startswith("for_each") and line.partition(" ")[0] not in more]
        for kind in ("aws_vpc", "aws_subnet")
    }


@pytest.fixture(scope="module")
def shared() -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((SHARED / "aws" / "_shared.yaml").read_text("utf-8"))
    return found


@pytest.mark.parametrize(("name", "more"), [("network", frozenset()), ("public-network", OWN)])
def test_the_network_of_use_cases_is_that_of_examples(shared: dict[str, str], name: str, more: frozenset[str]) -> None:
    examples = without_zones(resources(EXAMPLE.read_text("utf-8")))
    assert without_zones(resources(shared[name]), more) == examples


def test_a_public_network_has_one_line_more(shared: dict[str, str]) -> None:
    plain, public = (resources(shared[name])["aws_subnet"] for name in ("network", "public-network"))
    assert [line for line in public if line not in plain] == ["map_public_ip_on_launch = true"]
    assert [line for line in plain if line not in public] == []


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_what_examples_refer_to_is_made_by_their_templates(provider: str) -> None:
    templates = "".join(path.read_text("utf-8") for path in (TEMPLATES / provider).rglob("*.tf.j2"))
    made = set(re.findall(r'^resource "(\w+)" "(\w+)"', templates, re.MULTILINE))
    made |= {("aws_sqs_queue", "orders"), ("aws_sqs_queue", "shop")}  # written by a loop
    referred = [*of_cloud(provider).made.values(), *cloud_of(provider).made_beside.values()]
    assert {tuple(one.partition("[")[0].split(".")[:2]) for one in referred} <= made


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_an_input_is_answered_in_one_way_only(provider: str) -> None:
    """An input by name or an id by its text: were both to answer one, which comes first would decide."""
    exact = of_cloud(provider).exact
    assert not {exact.get(name) for name in cloud_of(provider).made_beside} & of_cloud(provider).made.keys()
