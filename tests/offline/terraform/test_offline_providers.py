"""Terraform with the offline provider: what passes, what is refused, and that nothing pretends to be a cloud."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform, TerraformError

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.terraform import Diagnostic

pytestmark = pytest.mark.offline

AWS = """terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.100.0, < 7.0.0" }
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { managed_by = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

resource "aws_sqs_queue" "this" {
  name = "orders"
  tags = { account = data.aws_caller_identity.current.account_id }
}

resource "aws_autoscaling_group" "this" {
  max_size = 2
  min_size = 1
  tag {
    key                 = "owner"
    value               = aws_sqs_queue.this.arn
    propagate_at_launch = true
  }
}

output "arn" {
  value = aws_sqs_queue.this.arn
}
"""
AZURE = """terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "this" {
  location = "westeurope"
  name     = "orders"
}

resource "azurerm_storage_account" "this" {
  account_replication_type = "LRS"
  account_tier             = "Standard"
  location                 = azurerm_resource_group.this.location
  name                     = "orders"
  resource_group_name      = azurerm_resource_group.this.name
}
"""
GOOGLE = """resource "google_storage_bucket" "this" {
  location = "EU"
  name     = "orders"
  labels   = { owner = "shop" }
  lifecycle_rule {
    action {
      type = "Delete"
    }
    condition {
      age = 30
    }
  }
}
"""
CLOUDS = {"aws": AWS, "azurerm": AZURE, "google": GOOGLE}


def validate(folder: Path, **versions: str) -> tuple[Diagnostic, ...]:
    with (
        OfflineProviders([folder], versions=versions) as offline,
        Terraform(folder, environment=offline.environment, timeout=120) as terraform,
    ):
        terraform.init()
        return terraform.validate()


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_module_is_initialised_validated_and_planned(make_module: Callable[..., Path], cloud: str) -> None:
    folder = make_module(main=CLOUDS[cloud])
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        assert terraform.validate() == ()
        shown = terraform.show(terraform.plan())
        changes = {change["address"]: change["change"] for change in shown["resource_changes"] if change["mode"] == "managed"}
        assert {tuple(change["actions"]) for change in changes.values()} == {("create",)}
        for address, change in changes.items():
            assert change["after_unknown"]["id"] is True, address
    assert not (folder / ".terraform.lock.hcl").exists()


def test_two_versions_of_a_provider_stand_side_by_side(make_module: Callable[..., Path]) -> None:
    folder = make_module(main='resource "aws_sqs_queue" "this" {\n  name   = "orders"\n  region = "eu-central-1"\n}\n')
    assert validate(folder) == ()
    assert validate(folder, aws="6.69.1") == ()
    (found,) = validate(folder, aws="5.100.0")  # version 6 brought the argument
    assert found.summary == "Unsupported argument"


def test_the_newest_version_that_the_module_allows_is_served(make_module: Callable[..., Path]) -> None:
    folder = make_module(
        main='terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n      version = "~> 5.0"\n    }\n  }\n}\n'
    )
    assert OfflineProviders([folder]).versions["registry.terraform.io/hashicorp/aws"].version == "5.100.0"
    assert OfflineProviders([make_module(main=AWS)]).versions["registry.terraform.io/hashicorp/aws"].version == "6.69.1"
    with pytest.raises(UserError, match=r"no known version of the provider aws satisfies ~> 4.0") as caught:
        OfflineProviders([make_module(main='terraform {\n  required_providers {\n    aws = "~> 4.0"\n  }\n}\n')])
    assert "5.100.0" in str(caught.value.hint)


def test_an_unknown_provider_is_an_error_that_names_the_known_ones(make_module: Callable[..., Path]) -> None:
    folder = make_module(main='terraform {\n  required_providers {\n    thing = { source = "acme/thing" }\n  }\n}\n')
    with pytest.raises(UserError, match="acme/thing") as caught:
        OfflineProviders([folder])
    assert "hashicorp/azurerm" in str(caught.value.hint)


def test_the_small_providers_are_known(make_module: Callable[..., Path]) -> None:
    folder = make_module(
        main="""
resource "random_password" "this" {
  length = 20
}
resource "null_resource" "this" {
  triggers = { word = random_password.this.result }
}
resource "time_sleep" "this" {
  create_duration = "1s"
}
resource "tls_private_key" "this" {
  algorithm = "RSA"
}
resource "local_file" "this" {
  content  = data.external.this.result.x
  filename = "x"
}
data "external" "this" {
  program = ["true"]
}
data "archive_file" "this" {
  type        = "zip"
  output_path = "x.zip"
}
data "http" "this" {
  url = "https://example.com"
}
data "cloudinit_config" "this" {
  part {
    content = "x"
  }
}
""",
    )
    assert validate(folder) == ()


MOCKED = """mock_provider "%s" {}

run "it" {
  assert {
    condition     = %s != ""
    error_message = "no value was mocked"
  }
}
"""


@pytest.mark.parametrize(
    ("cloud", "value"),
    [("aws", "aws_sqs_queue.this.arn"), ("azurerm", "azurerm_storage_account.this.id"), ("google", "google_storage_bucket.this.self_link")],
)
def test_a_mocked_provider_is_applied(make_module: Callable[..., Path], cloud: str, value: str) -> None:
    folder = make_module(main=CLOUDS[cloud], tests__it=MOCKED % (cloud, value))
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        assert [run.status for run in terraform.test().runs] == [RunStatus.PASS]


def test_apply_is_refused(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=GOOGLE, tests__it='run "it" {}\n')
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        with pytest.raises(TerraformError, match="The offline provider changes nothing: google_storage_bucket") as caught:
            terraform.apply()
        assert caught.value.diagnostics[-1].address == "google_storage_bucket.this"
        assert "values" not in terraform.show() or not terraform.show()["values"].get("root_module")
        (run,) = terraform.test().runs
        assert run.status is RunStatus.ERROR
        assert [said.summary for said in run.diagnostics] == ["The offline provider changes nothing"]


def test_import_is_refused(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=GOOGLE, imports='import {\n  to = google_storage_bucket.this\n  id = "orders"\n}\n')
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
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
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        plan = terraform.plan()
        assert {(said.severity, said.summary) for said in plan.diagnostics} == {(Severity.WARNING, "Values made up offline")}
        assert terraform.show(plan)["planned_values"]["outputs"]["x"]["value"] == [[], 0, "available"]


def test_a_saved_state_is_read_back(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=GOOGLE)
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
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        (change,) = terraform.show(terraform.plan())["resource_changes"]
    assert change["change"]["actions"] == ["update"]  # the lifecycle rule is new
    assert change["change"]["before"]["id"] == change["change"]["after"]["id"] == "orders"


def test_one_server_serves_many_commands_at_once(make_module: Callable[..., Path]) -> None:
    folders = [
        make_module(main=text, tests__it=MOCKED % (cloud, "terraform_data.x.id"), extra='resource "terraform_data" "x" {}\n')
        for cloud, text in CLOUDS.items()
    ] * 2
    with OfflineProviders(folders) as offline:

        def run(folder: Path) -> tuple[tuple[Diagnostic, ...], bool]:
            with Terraform(folder, environment=offline.environment, timeout=300) as terraform:
                terraform.init()
                return terraform.validate(), terraform.test().ok

        with ThreadPoolExecutor(len(folders)) as pool:
            assert list(pool.map(run, folders)) == [((), True)] * len(folders)


def listens(port: int) -> bool:
    """Whether a socket of this process listens there; once it does not, any other process may have taken the port."""
    for descriptor in Path("/dev/fd").iterdir():
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(int(descriptor.name))) as one:
            if one.getsockname()[1] == port and one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                return True
    return False


def test_the_port_is_free_afterwards(make_module: Callable[..., Path]) -> None:
    with OfflineProviders([make_module(main=GOOGLE)]) as offline:
        attached = json.loads(offline.environment["TF_REATTACH_PROVIDERS"])
        host, port = attached["registry.terraform.io/hashicorp/google"]["Addr"]["String"].split(":")
        assert attached["registry.opentofu.org/hashicorp/google"] == attached["registry.terraform.io/hashicorp/google"]
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind((host, int(port)))
        assert listens(int(port))
    assert not listens(int(port))
    assert json.loads(offline.environment["TF_REATTACH_PROVIDERS"]) == {}


CALLS_INNER = """terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}

module "inner" {
  source = "./inner"
}
"""
WITH_SETUP = """mock_provider "google" {}
mock_provider "random" {}

run "setup" {
  module {
    source = "./tests/setup"
  }
}

run "it" {}
"""


def test_local_modules_and_test_helpers_are_served_too(make_module: Callable[..., Path]) -> None:
    folder = make_module(
        main=CALLS_INNER,
        inner__main=GOOGLE,
        tests__setup__main='resource "random_pet" "this" {}\noutput "name" {\n  value = random_pet.this.id\n}\n',
        tests__it=WITH_SETUP,
    )
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        assert terraform.validate() == ()
        assert terraform.test().ok


def test_json_syntax(make_module: Callable[..., Path]) -> None:
    folder = make_module(main="")
    (folder / "queue.tf.json").write_text(json.dumps({"resource": {"aws_sqs_queue": {"this": {"name": "orders", "nmae": "x"}}}}))
    (found,) = validate(folder)
    assert found.summary == "Extraneous JSON object property"


@pytest.mark.parametrize(
    ("provider", "said", "resource"),
    [
        ("aws", 'user_agent = ["github.com/acme/queue"]', 'resource "aws_sqs_queue" "this" {}'),
        ("google", 'module_name = "acme/bucket"', GOOGLE),
    ],
)
def test_a_module_may_tell_a_provider_its_name(make_module: Callable[..., Path], provider: str, said: str, resource: str) -> None:
    source = f'    {provider} = {{ source = "hashicorp/{provider}" }}'
    head = f'terraform {{\n  required_providers {{\n{source}\n  }}\n  provider_meta "{provider}" {{\n    {said}\n  }}\n}}\n'
    folder = make_module(main=head + resource)
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment, timeout=120) as terraform:
        terraform.init()
        assert terraform.plan().has_changes
