"""A module with everything that is hard to say in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

VARIABLES = r"""
variable "class" {
  description = "Says \"quoted\", a back\\slash, \"\"\"three\"\"\" and ends in \"one\""
  type        = string
}

variable "max-size" {
  type     = number
  nullable = false
}

variable "max_size" {
  description = <<-EOT
    Two lines,
    one paragraph.
  EOT
  type        = number
  default     = 10
}

variable "self" {
  type    = bool
  default = true
}

variable "str" {
  type      = list(string)
  default   = ["a", "b"]
  nullable  = false
  sensitive = true
}

variable "scope" {
  type    = set(string)
  default = []
}

variable "id" {
  type    = tuple([string, number, list(bool)])
  default = null
}

variable "anything" {
  default = null
}

variable "rule" {
  type = object({
    from       = string
    to         = optional(number, 80)
    "max-size" = optional(bool)
    str        = optional(map(object({ deep = list(object({ deeper = any })) })), {})
  })
  nullable = false
}

variable "rules" {
  type    = map(object({ enabled = optional(bool, true), ports = optional(list(number), []) }))
  default = {}
}

variable "nothing" {
  type    = object({})
  default = {}
}
"""
OUTPUTS = """
locals {
  both = merge({ fixed = "x" }, { given = var.class })
}

output "node" {
  description = "Echo."
  value       = "${var.class}-x"
}

output "version" {
  value = var.max-size
}

output "str" {
  value     = var.str
  sensitive = true
}

output "property" {
  value = local.both
}

output "list" {
  value = var.self
}

output "everything" {
  value = var.rule
}
"""


@pytest.fixture
def hard(tmp_path: Path) -> Path:
    """Return the folder of the hard module."""
    folder = tmp_path / "terraform-aws-hard one"
    folder.mkdir()
    (folder / "variables.tf").write_text(VARIABLES)
    (folder / "outputs.tf").write_text(OUTPUTS)
    return folder
