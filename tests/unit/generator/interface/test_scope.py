"""Another default of the scope is a major change: budgets that run filter on the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.cli.diff import command
from fac_gen.interface import Bump, compare, interface_of
from fac_gen.render import render

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.interface import Interface

pytestmark = pytest.mark.unit
BEFORE = """
variable "cost" {
  type = object({ scope = optional(string) })
}
variable "name" {
  type = string
}
locals {
  scope = coalesce(var.cost.scope, var.name)
}
output "cost" {
  value = {
    scope = local.scope
  }
}
"""


def interface(text: str) -> Interface:
    return interface_of({"main.tf": text.encode()})


def test_another_default_is_major_and_says_how_to_keep_the_old_one() -> None:
    found = compare(interface(BEFORE), interface(BEFORE.replace("var.name)", '"queue-${var.name}")')))
    assert [(one.name, one.bump, one.old, one.new) for one in found.changes] == [
        ("cost.scope", Bump.MAJOR, "var.name", '"queue-${var.name}"')
    ]
    assert "cost = { scope = ... } with the value of name keeps it" in found.changes[0].hint


def test_the_same_default_through_other_locals_is_no_change() -> None:
    after = BEFORE.replace("coalesce(var.cost.scope, var.name)", "coalesce(var.cost.scope, local.called)\n  called = var.name")
    assert not compare(interface(BEFORE), interface(after)).changes


def test_a_scope_that_callers_always_gave_may_get_a_default() -> None:
    before = BEFORE.replace("coalesce(var.cost.scope, var.name)", "var.cost.scope")
    assert not compare(interface(before), interface(BEFORE)).changes


def test_a_local_that_speaks_of_itself_ends() -> None:
    assert interface(BEFORE.replace("var.name)", "local.scope)")).scope == "local.scope"


def test_a_generated_module_has_one_and_the_terminal_shows_the_way(tmp_path: Path) -> None:
    files = render(blueprint("aws_sqs_queue", BUILT_IN))
    new = interface_of({path: text.encode() for path, text in files.items()})
    assert "data.aws_region.current.id" in new.scope
    for name, text in (("old", BEFORE), ("new", BEFORE.replace("var.name)", '"x")'))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text(text)
    shown = CliRunner().invoke(command, [str(tmp_path / "old"), str(tmp_path / "new")]).output
    assert "major  input cost.scope  default changed" in shown
    assert "running budgets filter on it" in shown
