"""What callers of a module would notice, and the version bump that it asks for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.cli.diff import command
from fac_gen.interface import Bump, Interface, Kind, compare, deprecations, interface_of, interface_of_folder
from fac_gen.render import render

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

MODULE = """
terraform {
  required_version = ">= 1.5.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0.0, < 6.0.0"
    }
  }
}

variable "must" {
  type = string
}

variable "may" {
  type = object({
    one = string
    two = optional(number, 2)
  })
  default = { one = "a" }
}

resource "aws_sqs_queue" "this" {
  name = var.must

  dynamic "timeouts" {
    for_each = []
    content {
      create = 1
    }
  }

  lifecycle {
    ignore_changes = [policy]
  }
}

output "arn" {
  value = aws_sqs_queue.this.arn
}
"""
CHANGES: dict[str, tuple[str, str, Bump, list[tuple[str, str, Kind]]]] = {
    "an optional input": (
        'output "arn"',
        'variable "new" {\n  type    = string\n  default = null\n}\n\noutput "arn"',
        Bump.MINOR,
        [("input", "new", Kind.ADDED)],
    ),
    "a required input": (
        'output "arn"',
        'variable "new" {}\n\noutput "arn"',
        Bump.MAJOR,
        [("input", "new", Kind.ADDED_REQUIRED)],
    ),
    "an input less": ('variable "must" {\n  type = string\n}\n', "", Bump.MAJOR, [("input", "must", Kind.REMOVED)]),
    "an input that must be given now": ('  default = { one = "a" }\n', "", Bump.MAJOR, [("input", "may", Kind.REQUIRED)]),
    "an input that may be left out now": (
        'variable "must" {\n',
        'variable "must" {\n  default = "x"\n',
        Bump.MINOR,
        [("input", "must", Kind.OPTIONAL)],
    ),
    "another type": ("  type = string\n", "  type = number\n", Bump.MAJOR, [("input", "must", Kind.TYPE)]),
    "any type": ("  type = string\n", "  type = any\n", Bump.MINOR, [("input", "must", Kind.TYPE)]),
    "a field more": ("    one = string\n", "    one = string\n    new = optional(bool)\n", Bump.MINOR, [("input", "may.new", Kind.ADDED)]),
    "a required field more": (
        "    one = string\n",
        "    one = string\n    new = bool\n",
        Bump.MAJOR,
        [("input", "may.new", Kind.ADDED_REQUIRED)],
    ),
    "a field less": ("    two = optional(number, 2)\n", "", Bump.MAJOR, [("input", "may.two", Kind.REMOVED)]),
    "another default of a field": ("optional(number, 2)", "optional(number, 3)", Bump.MAJOR, [("input", "may.two", Kind.DEFAULT)]),
    "another default": ('{ one = "a" }', '{ one = "b" }', Bump.MAJOR, [("input", "may", Kind.DEFAULT)]),
    "the same default in other words": ('{ one = "a" }', '{\n    "one" : "a"\n  }', Bump.NONE, []),
    "null refused": ('variable "must" {\n', 'variable "must" {\n  nullable = false\n', Bump.MAJOR, [("input", "must", Kind.NULLABLE)]),
    "a secret": ('variable "must" {\n', 'variable "must" {\n  sensitive = true\n', Bump.MINOR, [("input", "must", Kind.SENSITIVE)]),
    "an ephemeral input": (
        'variable "must" {\n',
        'variable "must" {\n  ephemeral = true\n',
        Bump.MINOR,
        [("input", "must", Kind.SENSITIVE)],
    ),
    "an ephemeral output": ('output "arn" {\n', 'output "arn" {\n  ephemeral = true\n', Bump.MAJOR, [("output", "arn", Kind.SENSITIVE)]),
    "a deprecated input": (
        'variable "must" {\n',
        'variable "must" {\n  deprecated = "No."\n',
        Bump.MINOR,
        [("input", "must", Kind.DEPRECATED)],
    ),
    "a validation": (
        'variable "must" {\n',
        'variable "must" {\n  validation {\n    condition = var.must != ""\n    error_message = "No."\n  }\n',
        Bump.MINOR,
        [("input", "must", Kind.VALIDATION)],
    ),
    "another description": ('variable "must" {\n', 'variable "must" {\n  description = "X."\n', Bump.NONE, []),
    "an output less": ('output "arn"', 'output "id"', Bump.MAJOR, [("output", "arn", Kind.REMOVED), ("output", "id", Kind.ADDED)]),
    "a secret output": ('output "arn" {\n', 'output "arn" {\n  sensitive = true\n', Bump.MAJOR, [("output", "arn", Kind.SENSITIVE)]),
    "an argument more": (
        "  name = var.must\n",
        "  name = var.must\n  fifo = true\n",
        Bump.MINOR,
        [("argument", "aws_sqs_queue.this.fifo", Kind.ADDED)],
    ),
    "a block less": (
        '  dynamic "timeouts" {\n    for_each = []\n    content {\n      create = 1\n    }\n  }\n',
        "",
        Bump.MINOR,
        [("argument", "aws_sqs_queue.this.timeouts", Kind.REMOVED)],
    ),
    "a resource that state still has": (
        '"aws_sqs_queue" "this"',
        '"aws_sqs_queue" "that"',
        Bump.MAJOR,
        [("resource", "aws_sqs_queue.this", Kind.REMOVED), ("resource", "aws_sqs_queue.that", Kind.ADDED)],
    ),
    "a resource that was moved": (
        'resource "aws_sqs_queue" "this"',
        'moved {\n  from = aws_sqs_queue.this\n  to   = aws_sqs_queue.that\n}\n\nresource "aws_sqs_queue" "that"',
        Bump.MINOR,
        [("resource", "aws_sqs_queue.that", Kind.ADDED), ("resource", "aws_sqs_queue.this", Kind.REMOVED)],
    ),
    "a newer major version of the provider": (
        '">= 5.0.0, < 6.0.0"',
        '">= 6.1.0, < 7.0.0"',
        Bump.MAJOR,
        [("requirement", "aws", Kind.REQUIREMENT)],
    ),
    "a wider window": ("< 6.0.0", "< 7.0.0", Bump.MINOR, [("requirement", "aws", Kind.REQUIREMENT)]),
    "a narrower window": ("< 6.0.0", "< 5.9.0", Bump.MAJOR, [("requirement", "aws", Kind.REQUIREMENT)]),
    "the same window in other words": ('">= 5.0.0, < 6.0.0"', '"~> 5.0"', Bump.MINOR, [("requirement", "aws", Kind.REQUIREMENT)]),
    "a window of one minor version": ('">= 5.0.0, < 6.0.0"', '"~> 5.0.0"', Bump.MAJOR, [("requirement", "aws", Kind.REQUIREMENT)]),
    "a newer terraform": ('">= 1.5.7"', '">= 1.9.0"', Bump.MAJOR, [("requirement", "terraform", Kind.REQUIREMENT)]),
}


def read(text: str) -> Interface:
    return interface_of({"main.tf": text.encode(), "README.md": b"{{{", "examples/x/main.tf": b'variable "none" {}'})


@pytest.mark.parametrize(("old", "new", "bump", "changes"), CHANGES.values(), ids=CHANGES)
def test_what_callers_notice(old: str, new: str, bump: Bump, changes: list[tuple[str, str, Kind]]) -> None:
    assert old in MODULE
    found = compare(read(MODULE), read(MODULE.replace(old, new, 1)))
    assert [(one.subject, one.name, one.kind) for one in found.changes] == changes
    assert found.bump is bump


SECRET = """
variable "it" {{
  type = string{sensitive}
}}
locals {{
  named = "x-${{var.it}}"
}}
resource "aws_sqs_queue" "this" {{
  for_each   = {{ a = var.it }}
  name       = each.value
  policy     = nonsensitive(var.it)
  fifo_queue = true

  dynamic "timeouts" {{
    for_each = [var.it]
    content {{
      create = timeouts.value
    }}
  }}
}}
data "aws_sqs_queue" "it" {{
  name = local.named
}}
module "inner" {{
  source = "./inner"
  value  = var.it
}}
output "out" {{
  value = {value}
}}
"""


@pytest.mark.parametrize(
    ("value", "bump"),
    [
        ("var.it", Bump.MAJOR),
        ("length(var.it)", Bump.MAJOR),
        ('var.it == "" ? 1 : 2', Bump.MAJOR),
        ("[for one in [1] : local.named]", Bump.MAJOR),
        ('aws_sqs_queue.this["a"].name', Bump.MAJOR),
        ("values(aws_sqs_queue.this)[*].name", Bump.MAJOR),
        ("aws_sqs_queue.this[*].timeouts", Bump.MAJOR),
        ("aws_sqs_queue.this", Bump.MAJOR),
        ("data.aws_sqs_queue.it.name", Bump.MAJOR),
        ("module.inner.id", Bump.MAJOR),
        ('{ a = 1 }[local.named == "" ? "a" : "b"]', Bump.MAJOR),
        ("nonsensitive(var.it)", Bump.MINOR),
        ('aws_sqs_queue.this["a"].arn', Bump.MINOR),
        ("aws_sqs_queue.this[*].fifo_queue", Bump.MINOR),
        ('aws_sqs_queue.this["a"].policy', Bump.MINOR),
        ("data.aws_sqs_queue.it.url", Bump.MINOR),
    ],
)
def test_an_input_that_becomes_sensitive_breaks_whoever_uses_an_output_made_of_it(value: str, bump: Bump) -> None:
    old, new = (interface_of({"main.tf": SECRET.format(sensitive=line, value=value).encode()}) for line in ("", "\n  sensitive = true"))
    assert [(change.subject, change.bump) for change in compare(old, new).changes] == [("input", bump)]
    assert compare(new, old).bump is Bump.MINOR


def test_an_input_that_was_ephemeral_refuses_ephemeral_values() -> None:
    old, new = (interface_of({"main.tf": f'variable "it" {{{inside}}}'.encode()}) for inside in (" ephemeral = true ", ""))
    assert compare(old, new).bump is Bump.MAJOR


def test_equal_modules_do_not_differ() -> None:
    assert compare(read(MODULE), read(MODULE)).changes == ()
    assert compare(read(MODULE), read(MODULE)).plain() == {"bump": "none", "changes": []}


def generated(resource_type: str, version: str) -> Interface:
    files = render(blueprint(resource_type, BUILT_IN, Options(provider_version=version)))
    return interface_of({path: text.encode() for path, text in files.items()})


def test_a_provider_upgrade_of_a_real_type() -> None:
    old, new = generated("aws_batch_compute_environment", "5.100.0"), generated("aws_batch_compute_environment", "6.69.1")
    found = {(one.subject, one.name): (one.kind, one.bump) for one in compare(old, new).changes}
    assert found["input", "compute_environment_name"] == (Kind.REMOVED, Bump.MAJOR)
    assert found["input", "region"] == (Kind.ADDED, Bump.MINOR)
    assert found["argument", "aws_batch_compute_environment.this.region"] == (Kind.ADDED, Bump.MINOR)
    assert found["argument", "aws_batch_compute_environment.this.compute_environment_name"] == (Kind.REMOVED, Bump.MINOR)
    assert found["requirement", "aws"] == (Kind.REQUIREMENT, Bump.MAJOR)
    assert compare(old, new).bump is Bump.MAJOR


def test_deprecated_arguments_in_use_are_told() -> None:
    rule = b'resource "aws_cloudwatch_event_rule" "this" {\n  is_enabled = true\n  name = "x"\n}\nresource "other_thing" "this" {\n}\n'
    module = interface_of({"main.tf": rule})
    # The catalogue knows the deprecations of 5.100.0 and none of 6.69.1: that way round there is something to tell.
    found = [(one.name, one.kind) for one in deprecations(module, "6.69.1", "5.100.0")]
    assert found == [("aws_cloudwatch_event_rule.this.is_enabled", Kind.DEPRECATED)]
    assert list(deprecations(module, "5.100.0", "5.100.0")) == []
    assert list(deprecations(module, "5.100.0", "0.0.1")) == []


def test_override_files_count() -> None:
    old = {"main.tf": b'variable "a" {\n  default = 1\n}\n'}
    new = {**old, "a_override.tf": b'# A comment that moves everything.\n\nvariable "a" {\n  default = 22\n}\n'}
    found = compare(interface_of(old), interface_of(new)).changes
    assert [(one.name, one.kind, one.old, one.new) for one in found] == [("a", Kind.DEFAULT, "1", "22")]


@pytest.mark.parametrize(("limit", "code"), [("major", 0), ("minor", 0), ("patch", 1), ("none", 1)])
def test_two_folders_are_compared_on_the_command_line(tmp_path: Path, limit: str, code: int) -> None:
    for name, text in (("old", MODULE), ("new", MODULE.replace('output "arn"', 'output "id" {\n  value = 1\n}\n\noutput "arn"'))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text(text)
    folders = [str(tmp_path / "old"), str(tmp_path / "new")]
    done = CliRunner().invoke(command, [*folders, "--at-most", limit], standalone_mode=False)
    assert done.return_value == code
    assert done.output == "The interface differs; the next version is a minor one:\n  minor  output id  added\n"
    same = CliRunner().invoke(command, [folders[0], folders[0], "--at-most", limit], standalone_mode=False)
    assert (same.return_value, same.output) == (0, "The interface is the same.\n")
    said = CliRunner().invoke(command, [*folders, "--json"], standalone_mode=False).output
    assert json.loads(said) == {"bump": "minor", "changes": [{"subject": "output", "name": "id", "change": "added", "bump": "minor"}]}


def test_a_folder_without_a_module_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no module"):
        interface_of_folder(tmp_path)
