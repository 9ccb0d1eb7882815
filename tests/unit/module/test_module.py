from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest

from fac_core.errors import UserError
from fac_core.hcl.literal import text, value
from fac_core.hcl.syntax import Broken
from fac_core.module import Module, ProviderReference

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

Load: TypeAlias = Callable[..., Module]

MAIN = """
    terraform {
      required_version = ">= 1.5.7"
      required_providers {
        aws = {
          source                = "hashicorp/aws"
          version               = ">= 5.100.0"
          configuration_aliases = [aws.payer]
        }
        old = "~> 3.0"
      }
    }

    provider "aws" {
      alias = "east"
    }

    locals {
      name = "x"
    }

    resource "aws_sqs_queue" "this" {
      count    = 1
      provider = aws.east

      dynamic "redrive" {
        for_each = var.redrive
        iterator = each_one
        content {
          limit = each_one.value
        }
      }
      redrive {
        limit = 3
      }
      lifecycle {
        ignore_changes = [tags["a"], tags_all, policy[0].x]
      }
    }

    data "aws_region" "this" {}
    ephemeral "random_password" "this" {}

    module "child" {
      source  = "./child"
      version = "1.0"
      tags    = local.name
      providers = {
        aws       = aws.east
        aws.payer = aws.payer
      }
    }

    output "id" {
      value       = aws_sqs_queue.this[0].id
      sensitive   = true
      description = "The id."
    }

    check "budget" {
      assert {
        condition     = true
        error_message = "no"
      }
    }

    moved {
      from = a
      to   = b
    }
"""


def test_every_declaration_is_found_by_name(load: Load, tmp_path: Path) -> None:
    (tmp_path / "child").mkdir()
    module = load(main_tf=MAIN)
    assert module.problems == ()
    assert [file.path for file in module.files] == ["shown/main.tf"]
    assert (list(module.resources), list(module.data), list(module.ephemeral)) == (
        ["aws_sqs_queue.this"],
        ["data.aws_region.this"],
        ["ephemeral.random_password.this"],
    )
    assert list(module.locals) == ["name"]
    assert list(module.blocks) == ["terraform", "moved", "check"]
    assert module.required_version == (">= 1.5.7",)
    aws, old = module.required_providers["aws"], module.required_providers["old"]
    assert (aws.source, aws.version, aws.configuration_aliases) == ("hashicorp/aws", ">= 5.100.0", (ProviderReference("aws", "payer"),))
    assert (old.source, old.version) == (None, "~> 3.0")
    assert list(module.provider_configs) == [ProviderReference("aws", "east")]
    output = module.outputs["id"]
    assert (output.sensitive, output.description) == (True, "The id.")


def test_a_resource_knows_its_provider_and_its_blocks(load: Load) -> None:
    resource = load(main_tf=MAIN).resources["aws_sqs_queue.this"]
    assert resource.provider == ProviderReference("aws", "east")
    assert resource.ignore_changes == ('tags["a"]', "tags_all", "policy[0].x")
    assert value(resource.count) == 1 if resource.count else False
    assert resource.for_each is None
    dynamic, static = resource.nested_of("redrive")
    assert (dynamic.dynamic, dynamic.iterator, [own.name for own in dynamic.body.attributes]) == (True, "each_one", ["limit"])
    assert (static.dynamic, static.for_each) == (False, None)
    assert load(main_tf=MAIN).data["data.aws_region.this"].provider == ProviderReference("aws")


def test_a_call_knows_its_folder_and_what_it_passes(load: Load, tmp_path: Path) -> None:
    module = load(main_tf=MAIN)
    assert module.calls["child"].local_folder is None
    (tmp_path / "child").mkdir()
    module = load()
    call = module.calls["child"]
    assert (call.source, call.version, list(call.arguments)) == ("./child", "1.0", ["tags"])
    assert call.providers == {
        ProviderReference("aws"): ProviderReference("aws", "east"),
        ProviderReference("aws", "payer"): ProviderReference("aws", "payer"),
    }
    assert call.local_folder == tmp_path / "child"
    absolute = load(more_tf=f'module "b" {{\n  source = "{tmp_path.as_posix()}/child"\n}}\n')
    assert absolute.calls["b"].local_folder == tmp_path / "child"


def test_what_is_declared_twice_is_told_with_both_places(load: Load) -> None:
    twice = 'variable "a" {}\nlocals {\n  b = 1\n}\nresource "c" "d" {}\nprovider "aws" {}\n'
    problems = load(a_tf=twice, b_tf=twice).problems
    assert [problem.message.partition(" is declared twice")[0] for problem in problems] == ["var.a", "local.b", "c.d", "provider.aws"]
    assert {problem.file.path for problem in problems} == {"shown/b.tf"}
    assert [problem.related.file for problem in problems if problem.related] == ["shown/a.tf"] * 4
    assert [(problem.range.start.line, problem.related.range.start.line) for problem in problems if problem.related] == [
        (1, 1),
        (3, 3),
        (5, 5),
        (6, 6),
    ]


def test_broken_files_leave_the_rest_of_the_module(load: Load) -> None:
    module = load(a_tf='variable "a" {\n  default = \n}\n', b_tf='variable "b" {}\n')
    assert list(module.variables) == ["a", "b"]
    assert isinstance(module.variables["a"].default, Broken)
    (problem,) = module.problems
    assert (problem.file.path, problem.range.start.line) == ("shown/a.tf", 2)


def test_only_the_modules_own_files_count(load: Load, tmp_path: Path) -> None:
    for name in (".hidden.tf", "#a.tf#", "a.tf~", "a.tftest.hcl", "b.tofu", "terraform.tfvars", "c.txt"):
        (tmp_path / name).write_text("&&&\n")
    (tmp_path / "folder.tf").mkdir()
    module = load(b_tf='variable "b" {}\n')
    assert [file.path for file in module.files] == ["shown/b.tf"]
    (tmp_path / "b.tf").unlink()
    assert [file.path for file in load().files] == ["shown/b.tofu"]


def test_a_missing_folder_is_the_users_matter(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no folder"):
        Module.load(tmp_path / "none")


OVERRIDES = [
    ('resource "a" "b" {\n  x = 1\n  y = 1\n}', 'resource "a" "b" {\n  y = 2\n  z = 2\n}', {"x": 1, "y": 2, "z": 2}, []),
    (
        'resource "a" "b" {\n  n {\n    p = 1\n  }\n  o {\n  }\n}',
        'resource "a" "b" {\n  n {\n    p = 2\n  }\n  n {\n  }\n}',
        {},
        ["o", "n", "n"],
    ),
    ('resource "a" "b" {\n  n {\n  }\n}', 'resource "a" "b" {\n  dynamic "n" {\n    content {}\n  }\n}', {}, ["dynamic"]),
    ('resource "a" "b" {\n  lifecycle {\n    p = 1\n  }\n}', 'resource "a" "b" {\n  lifecycle {\n    q = 2\n  }\n}', {}, ["lifecycle"]),
]


@pytest.mark.parametrize(("base", "override", "arguments", "blocks"), OVERRIDES)
def test_override_files_are_merged_as_terraform_merges_them(
    load: Load, base: str, override: str, arguments: dict[str, int], blocks: list[str]
) -> None:
    module = load(main_tf=base + "\n", override_tf=override + "\n")
    assert module.problems == ()
    resource = module.resources["a.b"]
    assert {own.name: value(own.expression) for own in resource.body.attributes} == arguments
    assert [block.type for block in resource.body.blocks] == blocks
    for own in resource.body.attributes:
        assert resource.file_of(own).path == ("shown/main.tf" if own.name == "x" else "shown/override.tf")


def test_lifecycles_are_merged_argument_by_argument(load: Load) -> None:
    base, override = OVERRIDES[3][:2]
    (lifecycle,) = load(main_tf=base + "\n", z_override_tf=override + "\n").resources["a.b"].body.blocks
    assert [own.name for own in lifecycle.body.attributes] == ["p", "q"]


def test_settings_locals_and_providers_are_overridden_too(load: Load) -> None:
    module = load(
        main_tf='terraform {\n  backend "s3" {}\n  required_providers {\n    a = "1"\n    b = "1"\n  }\n}\nlocals {\n  x = 1\n}\n',
        override_tf='terraform {\n  cloud {}\n  required_providers {\n    b = "2"\n  }\n}\nlocals {\n  x = 2\n}\nprovider "aws" {}\n',
    )
    assert module.problems == ()
    assert {name: own.version for name, own in module.required_providers.items()} == {"a": "1", "b": "2"}
    assert [block.type for block in module.blocks["terraform"][0][0].body.blocks] == ["required_providers", "cloud"]
    assert value(module.locals["x"].expression) == 2
    assert list(module.provider_configs) == [ProviderReference("aws")]


def test_overriding_nothing_is_a_problem(load: Load) -> None:
    problems = load(override_tf='variable "a" {}\nlocals {\n  b = 1\n}\nprovider "aws" {\n  alias = "c"\n}\n').problems
    assert [problem.message.partition(" is overridden here")[0] for problem in problems] == ["var.a", "local.b", "provider.aws.c"]


def test_variables_are_read_with_type_default_and_validation(load: Load) -> None:
    module = load(
        main_tf="""
            variable "a" {
              type        = object({ name = string, size = optional(number, 3), tags = optional(map(string)) })
              description = "What it is."
              default     = null
              nullable    = false
              sensitive   = true
              validation {
                condition     = var.a != null
                error_message = "no"
              }
            }
            variable "b" {}
            variable "c" {
              type = lost(string)
            }
        """
    )
    a, b = module.variables["a"], module.variables["b"]
    assert str(a.type) == "object({ name = string, size = optional(number), tags = optional(map(string)) })"
    assert (a.nullable, a.sensitive, a.description) == (False, True, "What it is.")
    assert a.default is not None
    assert [text(validation.error_message) for validation in a.validations] == ["no"]
    assert (b.type, b.default, b.nullable, b.sensitive) == (None, None, True, False)
    assert [problem.message for problem in module.problems] == ["'lost' makes no type; known are list, set, map, tuple and object"]


def test_files_can_be_taken_not_to_be_there(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('variable "name" {}\n')
    (tmp_path / "more.tf").write_text('variable "name" {}\nvariable "tags" {}\n')
    (tmp_path / "name_override.tf").write_text('variable "name" {\n  default = "x"\n}\n')
    module = Module.load(tmp_path, without={"more.tf", "name_override.tf"})
    assert (module.problems, list(module.variables)) == ((), ["name"])
    assert module.variables["name"].default is None
