"""The offline provider pretends to be no cloud: what it refuses, and what it says about values that it makes up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Severity
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform, TerraformError

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.offline

CLOUDS = {path.stem: path.read_text() for path in sorted((Path(__file__).parent / "clouds").iterdir())}


def test_apply_is_refused(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=CLOUDS["google"], tests__it='run "it" {}\n')
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        with pytest.raises(TerraformError, match="The offline provider changes nothing: google_storage_bucket") as caught:
            terraform.apply()
        assert caught.value.diagnostics[-1].address == "google_storage_bucket.this"
        assert "values" not in terraform.show() or not terraform.show()["values"].get("root_module")
        (run,) = terraform.test().runs
        assert run.status is RunStatus.ERROR
        assert [said.summary for said in run.diagnostics] == ["The offline provider changes nothing"]


def test_import_is_refused(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=CLOUDS["google"], imports='import {\n  to = google_storage_bucket.this\n  id = "orders"\n}\n')
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        with pytest.raises(TerraformError, match="imports nothing"):
            terraform.plan()


def test_values_made_up_for_a_data_source_come_with_a_warning(make_module: Callable[..., Path]) -> None:
    folder = make_module(
        main="""
data "aws_availability_zones" "all" {
  state = "available"
}
data "aws_ec2_instance_type" "small" {
  instance_type = "t3.small"
}
output "x" {
  value = [data.aws_availability_zones.all.names, data.aws_ec2_instance_type.small.default_vcpus, data.aws_availability_zones.all.state]
}
""",
    )
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.plan()
        assert {(said.severity, said.summary) for said in plan.diagnostics} == {(Severity.WARNING, "Values made up offline")}
        assert terraform.show(plan)["planned_values"]["outputs"]["x"]["value"] == [[], 0, "available"]


def test_a_saved_state_is_read_back(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=CLOUDS["google"])
    instance = {
        "schema_version": 0,
        "attributes": {"id": "orders", "name": "orders", "location": "EU", "labels": {"owner": "shop"}, "gone": 1},
    }
    resource = {
        "mode": "managed",
        "type": "google_storage_bucket",
        "name": "this",
        "provider": 'provider["registry.terraform.io/hashicorp/google"]',
        "instances": [instance],
    }
    (folder / "terraform.tfstate").write_text(
        json.dumps({"version": 4, "terraform_version": "1.5.7", "serial": 1, "lineage": "x", "outputs": {}, "resources": [resource]}),
    )
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        (change,) = terraform.show(terraform.plan())["resource_changes"]
    assert change["change"]["actions"] == ["update"]  # the lifecycle rule is new
    assert change["change"]["before"]["id"] == change["change"]["after"]["id"] == "orders"
