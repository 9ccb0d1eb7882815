"""Inputs stand in groups, and a README begins with what a reader asks first: over types of every kind."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types.input_group import InputGroup
from fac_gen.blueprint.build import blueprint
from fac_gen.prose.input_groups import group_of
from fac_gen.render import render
from fac_gen.render.first_screen import answers

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
KINDS = ("aws_iam_role_policy_attachment", "aws_s3_bucket", "azurerm_storage_account", "google_container_cluster")
ROW = re.compile(r'^\| <a name="input_(\w+)">', re.MULTILINE)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("name", InputGroup.PLACE),
        ("instance_class", InputGroup.SIZE),
        ("storage_encrypted", InputGroup.SECURITY),
        ("storage_type", InputGroup.STORAGE),
        ("vpc_security_group_ids", InputGroup.NETWORK),
        ("backup_retention_period", InputGroup.BACKUP),
        ("log_retention_days", InputGroup.LOGS),
        ("deletion_protection", InputGroup.LIFE_CYCLE),
        ("encryption_configuration", InputGroup.SECURITY),
        ("configuration", InputGroup.SOFTWARE),
        ("tags", InputGroup.INTERFACE),
        ("flavour", InputGroup.OTHER),
        *((one, InputGroup.SIZE) for one in ("machine", "eviction_policy")),
        ("account_replication_type", InputGroup.STORAGE),
        *((one, InputGroup.SIZE) for one in ("multi_az", "zone_redundant", "zone_redundancy_enabled", "high_availability")),
        *((one, InputGroup.NETWORK) for one in ("vpc_zone_identifier", "aliases", "cache_policies", "route_key")),
        *((one, InputGroup.SOFTWARE) for one in ("database_version", "delivery_policy", "retry_policy", "consistency_policy")),
        *((one, InputGroup.INTERFACE) for one in ("propagate_tags", "enable_ecs_managed_tags", "resource_tags", "resource_labels")),
        *((one, InputGroup.SECURITY) for one in ("storage_account_access_key", "trust_store")),
    ],
)
def test_the_words_of_a_name_say_its_group(name: str, group: InputGroup) -> None:
    assert group_of(name) is group


def test_few_inputs_of_the_library_stand_in_no_group() -> None:
    names = [name for path in MODULES.glob("*/*/variables.tf") for name in re.findall(r'^variable "(\w+)"', path.read_text(), re.MULTILINE)]
    groups = Counter(map(group_of, names))
    assert groups[InputGroup.OTHER] < len(names) / 20
    assert len(groups) == len(InputGroup)


@pytest.mark.parametrize("name", KINDS)
def test_every_input_stands_in_one_table_under_its_group(name: str) -> None:
    made = blueprint(name, BUILT_IN)
    files = render(made, only=("README.md", "variables.tf", "variables.cost.tf", "docs/overview.svg"))
    parts = files["README.md"].partition("\n## Inputs\n")[2].partition("\n## Outputs\n")[0].split("\n### ")[1:]
    tables = {part.partition("\n")[0]: ROW.findall(part) for part in parts}
    order = [one.value for one in InputGroup]
    assert list(tables) == [title for title in order if title in tables]
    declared = [*re.findall(r'^variable "(\w+)"', files["variables.tf"] + files["variables.cost.tf"], re.MULTILINE)]
    assert sorted(one for some in tables.values() for one in some) == sorted(declared)
    groups = re.split(r"^# (.+)\n", files["variables.tf"], flags=re.MULTILINE)[1:]
    for title, text in zip(groups[::2], groups[1::2], strict=True):
        own = re.findall(r'^variable "(\w+)"', text, re.MULTILINE)
        assert own == [one for one in tables[title] if one in own] != []
    check_first_screen(files["README.md"], answers(made))
    check_picture(files["docs/overview.svg"], name)


def check_first_screen(readme: str, said: dict[str, str]) -> None:
    first = readme.splitlines()[:40]
    for asked, answer in said.items():
        assert f"- **{asked}.** {answer}" in first
    assert "## Usage" in first
    assert any("](docs/overview.svg)" in line for line in readme.splitlines()[:60])


def check_picture(text: str, resource_type: str) -> None:
    """Check that it has a title and a description, both colour schemes, and nothing that runs or is fetched."""
    root = ET.fromstring(text)  # noqa: S314 - what was just written
    assert {root.get("role"), *(root.get("aria-labelledby") or "").split()} == {"img", "title", "description"}
    ids = {one.get("id"): one.text for one in root if one.get("id")}
    assert resource_type in (ids["description"] or "")
    assert ids["title"]
    assert "prefers-color-scheme: dark" in text
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {"svg", "title", "desc", "style", "rect", "path", "text"}
    assert not re.search(r"href|url\(|@import", text)
    height = int(root.get("height") or 0)
    assert all(float(one.get("y") or 0) < height for one in root.iter())


def test_alarms_that_have_a_condition_are_nowhere_called_sure() -> None:
    """The table of alarms in a README says which are not everywhere."""
    wrong = {path.parents[1]: sure for path in sorted(MODULES.glob("*/*/docs/overview.svg")) if (sure := called_sure(path))}
    assert not wrong


def called_sure(path: Path) -> set[str]:
    """Return the alarms with a condition that stand by themselves in words or picture."""
    readme = (path.parents[1] / "README.md").read_text(encoding="utf-8")
    conditional = {*re.findall(r"^\| `(\w+)` \|.* Not everywhere: ", readme, re.MULTILINE)}
    own = re.search(r"Alarms: ([^;.]*) by (?:itself|themselves)", readme)
    drawn = re.findall(r'<rect class="box([^"]*)".*\n *<text[^>]*>alarm (\w+)', path.read_text(encoding="utf-8"))
    solid = {key for classes, key in drawn if "asked" not in classes}
    return conditional & {*re.findall(r"`(\w+)`", own[1] if own else ""), *solid}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("azurerm_signalr_service", "Alarms: `idle` once it has `days = 1` of yours."),
        ("azurerm_batch_account", "Alarms: `cores` and `idle_nodes` once each has a threshold of yours."),
        (
            "azurerm_mssql_managed_instance",
            "Alarms: `storage_used` once it has a threshold of yours; `cpu` once it has `days = 1` and a threshold of yours.",
        ),
        (
            "azurerm_cdn_frontdoor_profile",
            "Alarms: `requests` once it has a threshold of yours; `idle` once it has `days = 1` of yours.",
        ),
    ],
)
def test_what_an_alarm_waits_for_is_what_makes_it(name: str, said: str) -> None:
    """`days` alone make one whose threshold is its own: `alarms.tf` asks for no other."""
    assert answers(blueprint(name, BUILT_IN))["What it watches"].endswith(said)


def test_a_module_of_what_is_free_brings_no_budget_unasked() -> None:
    readme = render(blueprint("aws_lambda_alias", BUILT_IN), only=("README.md",))["README.md"]
    assert "that brings a budget on request. " in readme
    assert "- **What it watches.** Nothing until you set a budget, which alerts at 80 % spent, " in readme
    assert "A Lambda alias carries no tags, and it is free of charge. A budget of its own counts everything else with" in readme
