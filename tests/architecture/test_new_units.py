"""A new unit costs one new file and no edit: what stands in ``new_units`` is laid into a copy of the packages, and is found."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from tests.architecture.conftest import ROOT

if TYPE_CHECKING:
    from tests.architecture.conftest import Checkout

HAND_WRITTEN = """
terraform {
  required_providers {
    nimbus = { source = "cumulus/nimbus", version = ">= 1.0" }
  }
}

variable "name" {
  type = string
}

resource "nimbus_bucket" "this" {
  name = var.name
}
"""
SIGNALS = re.compile(r"cost signals are\s+known \((\d+)\)")
TOLD = """
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider.encode import encode_schema
print(encode_schema(catalogue().provider_config("nimbus"), [], []))
"""


@pytest.mark.unit
def test_a_rule_is_one_file(grown: Checkout, reference: dict[str, str]) -> None:
    assert "too-many-queues" in grown.program("fac_lint", "rules")
    assert "Module with more than one queue." in grown.program("fac_lint", "explain", "too-many-queues")
    assert "(rules/too-many-queues.md)" in reference["rules.md"]
    assert "# `too-many-queues`" in reference["too-many-queues.md"]
    found = grown.program("fac_lint", "queues", "--select", "too-many-queues")
    assert "warning[too-many-queues] aws_sqs_queue.returns is the second queue\n --> queues/main.tf:2:1" in found


@pytest.mark.unit
def test_an_output_format_is_one_file(grown: Checkout, reference: dict[str, str]) -> None:
    found = grown.program("fac_lint", "queues", "--select", "too-many-queues", "--format", "addresses")
    assert found == "too-many-queues aws_sqs_queue.returns\n"
    for text in (grown.program("fac_lint", "check", "--help"), reference["fac-lint.md"]):
        assert "addresses, checkstyle, csv, github, gitlab, html, json, junit, markdown, sarif or text" in " ".join(text.split())


@pytest.mark.unit
@pytest.mark.parametrize(("package", "name", "said"), [("fac_gen", "clouds", "nimbus"), ("fac_lint", "formats", "addresses")])
def test_a_command_is_one_file(grown: Checkout, reference: dict[str, str], package: str, name: str, said: str) -> None:
    program = package.replace("_", "-")
    assert said in grown.program(package, name).splitlines()
    assert f"\n  {name} " in grown.program(package, "--help")
    assert f"## `{program} {name}`" in reference[f"{program}.md"]


@pytest.mark.unit
def test_a_resource_type_is_one_file(grown: Checkout) -> None:
    assert "It counts GB copied." in grown.program("fac_gen", "explain", "aws_datasync_task")
    grown.program("fac_gen", "module", "aws_datasync_task", "-o", "datasync-task")
    assert "GB copied" in (grown.root / "datasync-task/README.md").read_text()


@pytest.mark.unit
def test_a_cloud_is_added_by_files_alone(grown: Checkout, reference: dict[str, str]) -> None:
    assert grown.program("fac_gen", "list", "--provider", "nimbus").split() == [
        f"nimbus_{one}" for one in ("alarm", "bucket", "budget", "fleet")
    ]
    assert "| nimbus | 1.0.0 | 4 | 3 | 0 |" in reference["providers.md"]
    assert reference["fac-gen.md"].count("aws, azurerm, google or nimbus") == len(["init", "list"])
    grown.program("fac_gen", "init", "shop", "--yes", "--cloud", "nimbus")
    assert "nimbus_bucket" in (grown.root / "shop/library.yaml").read_text()
    grown.program("fac_gen", "module", "nimbus_bucket", "-o", "bucket")
    assert "tags = local.tags" in (grown.root / "bucket/main.tf").read_text()
    assert "0 violated" in grown.program("fac_lint", "bucket")
    assert "nimbus" in grown.program("fac_lint", "policy", "check")


@pytest.mark.unit
def test_the_alarms_of_a_cloud_are_in_its_files(grown: Checkout, reference: dict[str, str]) -> None:
    said = json.loads(grown.program("fac_gen", "explain", "nimbus_bucket", "--json"))
    assert [(one["key"], one["sign"], one["alarm"]) for one in said["signals"]] == [
        ("stored", ">", True),
        ("reads", ">", True),
        ("idle", "<", True),
    ]
    assert said["signals"][1]["metric"] == {"name": "Reads", "namespace": "storage", "statistic": "total", "period_seconds": 3600}
    grown.program("fac_gen", "module", "nimbus_bucket", "-o", "watched")
    assert 'resource "nimbus_alarm" "this"' in (grown.root / "watched/alarms.tf").read_text()
    tests = (grown.root / "watched/tests/cost.tftest.hcl").read_text()
    assert 'nimbus_alarm.this["reads"].urgency == "high"' in tests
    assert 'nimbus_alarm.this["idle"].hours == 48' in tests
    assert "`days` of `idle`" in (grown.root / "watched/README.md").read_text()
    assert '"urgency"' in reference["resource-type.schema.json"]
    assert "`nimbus_alarm`" in reference["limits.md"]
    before, now = (int(SIGNALS.findall(text)[0]) for text in ((ROOT / "README.md").read_text(), reference["README.md"]))
    assert now == before + len(["nimbus_bucket"]), "nobody counts by hand what the README counts"


@pytest.mark.unit
def test_how_the_budgets_of_a_cloud_count_is_in_its_file(grown: Checkout) -> None:
    said = json.loads(grown.program("fac_gen", "explain", "nimbus_bucket", "--json"))["budget"]
    assert said["counts_by"] == "drawer"
    grown.program("fac_gen", "module", "nimbus_bucket", "-o", "counted")
    readme = (grown.root / "counted/README.md").read_text()
    assert "A bucket lies in a drawer, so the budget counts everything in the drawer of `cost_scope = <scope>`." in readme
    assert "what the budget counts by" in readme
    assert "It counts everything in the drawer of" in (grown.root / "counted/variables.cost.tf").read_text()


@pytest.mark.unit
def test_what_is_billed_elsewhere_is_in_the_files_of_a_cloud(grown: Checkout) -> None:
    grown.program("fac_gen", "module", "nimbus_fleet", "-o", "fleet")
    assert "Its servers are billed one by one, and carry its tags." in (grown.root / "fleet/README.md").read_text()


@pytest.mark.unit
def test_mistakes_in_signals_of_a_cloud_are_told(grown: Checkout) -> None:
    text = (grown.root / "core/fac_core/resource_types/nimbus/bucket.yaml").read_text()
    file = grown.root / "mine/nimbus/bucket.yaml"
    file.parent.mkdir(parents=True)
    wrong = text.replace("hours: 1}", "hours: 200}").replace("type: gauge", "type: counter")
    file.write_text(wrong.replace("urgency: high", "urgency: higher"))
    explain = ("-c", "from fac_gen.cli import main; main()", "--resource-types", "mine", "explain", "nimbus_bucket")
    assert "expected low or high" in grown.run(*explain).stderr
    file.write_text(wrong)
    said = grown.run(*explain).stderr
    assert "looks back 168 hours at most" in said
    assert "BytesStored is a counter: mean speaks of one sample of 3600 s" in said


@pytest.mark.unit
def test_what_a_module_may_tell_its_provider_is_in_the_file_of_a_cloud(grown: Checkout) -> None:
    assert "module_name" in grown.run("-c", TOLD).stdout


@pytest.mark.offline
def test_a_hand_written_module_of_a_fourth_cloud_is_adopted(grown: Checkout) -> None:
    grown.add("hand_written/main.tf", HAND_WRITTEN.encode())
    grown.program("fac_gen", "adopt", "hand_written", "--write")
    assert 'resource "nimbus_alarm"' in (grown.root / "hand_written/alarms.tf").read_text()
    assert "1 module, 0 failed" in grown.program("fac_gen", "test", "hand_written")


@pytest.mark.offline
def test_the_module_of_a_fourth_cloud_passes_its_own_tests(grown: Checkout) -> None:
    grown.program("fac_gen", "module", "nimbus_bucket", "-o", "proven")
    assert "1 module, 0 failed" in grown.program("fac_gen", "test", "proven")
