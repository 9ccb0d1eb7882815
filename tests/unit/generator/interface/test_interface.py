"""What callers of a module would notice, and the version bump that it asks for."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.model import Options
from fac_gen.interface import Bump, Interface, Kind, compare, deprecations, interface_of
from fac_gen.render import render

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
    "a secret": ('variable "must" {\n', 'variable "must" {\n  sensitive = true\n', Bump.MAJOR, [("input", "must", Kind.SENSITIVE)]),
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
