"""Terraform with the offline provider: what passes, and which versions of which providers are served."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.offline import NO_INSTALLS
from fac_core.terraform import Terraform, TerraformError

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.terraform import Diagnostic

pytestmark = pytest.mark.offline

CLOUDS = {path.stem: path.read_text() for path in sorted((Path(__file__).parent / "clouds").iterdir())}


def validate(folder: Path, **versions: str) -> tuple[Diagnostic, ...]:
    with (
        OfflineProviders([folder], versions=versions) as offline,
        Terraform(folder, environment=offline.environment) as terraform,
    ):
        terraform.init()
        return terraform.validate()


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_module_is_initialised_validated_and_planned(make_module: Callable[..., Path], cloud: str) -> None:
    folder = make_module(main=CLOUDS[cloud])
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
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
    assert OfflineProviders([make_module(main=CLOUDS["aws"])]).versions["registry.terraform.io/hashicorp/aws"].version == "6.69.1"
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
        inner__main=CLOUDS["google"],
        tests__setup__main='resource "random_pet" "this" {}\noutput "name" {\n  value = random_pet.this.id\n}\n',
        tests__it=WITH_SETUP,
    )
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
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
        ("google", 'module_name = "acme/bucket"', CLOUDS["google"]),
    ],
)
def test_a_module_may_tell_a_provider_its_name(make_module: Callable[..., Path], provider: str, said: str, resource: str) -> None:
    source = f'    {provider} = {{ source = "hashicorp/{provider}" }}'
    head = f'terraform {{\n  required_providers {{\n{source}\n  }}\n  provider_meta "{provider}" {{\n    {said}\n  }}\n}}\n'
    folder = make_module(main=head + resource)
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        assert terraform.plan().has_changes


def test_what_is_not_attached_is_looked_for_nowhere(make_module: Callable[..., Path]) -> None:
    """A provider that a scan has overlooked ends a run with an error, not with a download."""
    folder = make_module(main='resource "aws_sqs_queue" "this" {}\n')
    with Terraform(folder, cli_config=NO_INSTALLS) as terraform, pytest.raises(TerraformError, match="hashicorp/aws was not found"):
        terraform.init()
