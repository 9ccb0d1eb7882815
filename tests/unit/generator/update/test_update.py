"""Edits of many kinds meet changes of the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

import pytest

from fac_gen.update.conflict import Why

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.update.module import Outcome

    class Bench(Protocol):
        """What the fixture gives; see conftest.py."""

        folder: Path
        templates: Path

        def path(self, name: str) -> Path: ...
        def text(self, name: str) -> str: ...
        def edit(self, name: str, old: str, new: str) -> None: ...
        def template(self, name: str, old: str, new: str) -> None: ...
        def update(self, *, write: bool = True, **wishes: object) -> Outcome: ...
        def fresh(self, folder: Path) -> dict[str, bytes]: ...


pytestmark = pytest.mark.unit


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_an_untouched_module_becomes_exactly_the_fresh_output(bench: Bench, tmp_path: Path) -> None:
    bench.template("main.tf", "name = var.name", "delay = 1\n  name  = var.name")
    bench.template("variables.tf", 'variable "size"', 'variable "new" {\n  type = string\n}\n\nvariable "size"')
    bench.template("README.md", "Text.", "Other text.")
    outcome = bench.update()
    assert outcome.changed == ("README.md", "main.tf", "variables.tf")
    assert tree(bench.folder) == bench.fresh(tmp_path / "fresh")
    assert not bench.update().due


def test_nothing_is_due_when_nothing_changed(bench: Bench) -> None:
    before = {path: path.stat().st_ino for path in bench.folder.rglob("*")}
    assert not bench.update().due
    bench.edit("main.tf", "local.tags", "{}")
    assert not bench.update().due
    assert {path: path.stat().st_ino for path in bench.folder.rglob("*")} == before


def test_edits_and_changes_of_one_block_meet(bench: Bench) -> None:
    bench.edit("variables.tf", "default     = 1", "default     = 5 # ours")
    bench.edit("variables.tf", "    last  = optional(string)\n", "    last  = optional(string)\n    ours  = optional(bool)\n")
    bench.edit("main.tf", "      create = timeouts.value.create\n", "      create = timeouts.value.create\n      update = null\n")
    bench.template("variables.tf", '"Size."', '"Size in GB."')
    bench.template(
        "variables.tf", '    first = optional(string, "a")\n', '    extra_long = optional(string)\n    first      = optional(string, "a")\n'
    )
    bench.template("main.tf", "      create = timeouts.value.create\n", "      create = timeouts.value.create\n      delete = null\n")
    outcome = bench.update()
    assert outcome.conflicts == ()
    assert outcome.edited == ("main.tf", "variables.tf")
    text = bench.text("variables.tf")
    assert '  description = "Size in GB."\n  type        = number\n  default     = 5 # ours\n' in text
    assert "    extra_long = optional(string)\n" in text
    assert "    ours       = optional(bool)\n" in text, "equals signs stand in one column"
    assert "      create = timeouts.value.create\n      update = null\n      delete = null\n" in bench.text("main.tf") or (
        "      create = timeouts.value.create\n      delete = null\n      update = null\n" in bench.text("main.tf")
    )


Edit: TypeAlias = tuple[str, str, str]
VARIABLE_NAME = 'variable "name" {\n  description = "Name."\n  type        = string\n}\n\n'
KINDS: dict[str, tuple[list[Edit], list[Edit], list[str]]] = {
    "a comment above a block that is generated differently": (
        [("variables.tf", 'variable "size"', '# ours\nvariable "size"')],
        [("variables.tf", '"Size."', '"How big."')],
        ['# ours\nvariable "size" {\n  description = "How big."'],
    ),
    "a value and the comment behind it": (
        [("variables.tf", "type        = number", "type        = number # ours")],
        [("variables.tf", "type        = number", "type        = string")],
        ["type        = string # ours"],
    ),
    "blocks in another order": (
        [
            ("variables.tf", VARIABLE_NAME, ""),
            ("variables.tf", "  default = {}\n}\n", "  default = {}\n}\n\n" + VARIABLE_NAME.rstrip("\n") + "\n"),
        ],
        [("variables.tf", '"Name."', '"Our name."')],
        ['  default = {}\n}\n\nvariable "name" {\n  description = "Our name."'],
    ),
    "a renamed variable": (
        [("variables.tf", 'variable "rules"', 'variable "laws"')],
        [("variables.tf", '"Size."', '"How big."')],
        ['variable "laws" {', '"How big."'],
    ),
    "another indentation, in a column again where the merge came by": (
        [("variables.tf", '  description = "Size."\n  type        = number', '    description = "Size."\n    type = number')],
        [("variables.tf", "default     = 1", "default     = 2")],
        ['    description = "Size."\n    type        = number\n  default       = 2\n'],
    ),
    "a validation more on both sides": (
        [("variables.tf", "  validation {\n", "  validation {\n    condition = ours\n  }\n\n  validation {\n")],
        [("variables.tf", '"More than nothing."\n  }\n', '"More than nothing."\n  }\n\n  validation {\n    condition = theirs\n  }\n')],
        ["condition = ours", "condition = theirs", "condition     = var.size > 0"],
    ),
    "a heredoc": (
        [("main.tf", "  name = var.name\n", "  name = var.name\n  policy = <<-EOT\n    {\n      a = 1\n    }\n  EOT\n")],
        [("main.tf", "local.tags", "var.tags")],
        ["  policy = <<-EOT\n    {\n      a = 1\n    }\n  EOT\n", "var.tags"],
    ),
    "a block inside of a nested block": (
        [("main.tf", "[policy]\n", '[policy]\n\n    precondition {\n      condition     = true\n      error_message = "Ours."\n    }\n')],
        [("main.tf", "[policy]\n", "[policy, tags]\n")],
        ["ignore_changes = [policy, tags]\n\n    precondition {\n"],
    ),
    "a file's header": (
        [("variables.tf", "# Inputs of the queue.\n", "# Copyright us.\n# Inputs of the queue.\n")],
        [("variables.tf", 'variable "name"', 'variable "first" {\n  type = string\n}\n\nvariable "name"')],
        ['# Copyright us.\n# Inputs of the queue.\n\nvariable "first" {'],
    ),
    "a README inside and outside of the generated part": (
        [("README.md", "Text.\n", "Our text.\n"), ("README.md", "| rules | {} |\n", "| ours | 1 |\n| rules | {} |\n")],
        [("README.md", "Text below.", "Other text below."), ("README.md", "| size | 1 |", "| size | 2 |")],
        ["Our text.", "| ours | 1 |\n| rules | {} |\n| size | 2 |", "Other text below."],
    ),
    "the same change on both sides": (
        [("variables.tf", "default     = 1", "default     = 7"), ("README.md", "Text.", "T.")],
        [("variables.tf", "default     = 1", "default     = 7"), ("README.md", "Text.", "T."), ("main.tf", "local.tags", "var.tags")],
        ["default     = 7", "T.", "var.tags"],
    ),
    "an argument that is generated no more and was not edited": (
        [("main.tf", "  tags = local.tags\n", "  tags = local.tags\n  fifo = true\n")],
        [("main.tf", "  name = var.name\n", "")],
        ["  tags = local.tags\n  fifo = true\n"],
    ),
    "a block that the user moved to another file": (
        [("variables.tf", VARIABLE_NAME, ""), ("main.tf", "resource", f"{VARIABLE_NAME}resource")],
        [("variables.tf", '"Name."', '"Our name."')],
        ['variable "name" {\n  description = "Our name."\n  type        = string\n}\n\nresource "aws_sqs_queue"'],
    ),
    "an edited block that is generated into another file": (
        [("variables.tf", '"Name."', '"Ours."')],
        [("variables.tf", VARIABLE_NAME, ""), ("main.tf", 'resource "', f'{VARIABLE_NAME}resource "')],
        ['variable "name" {\n  description = "Ours."\n  type        = string\n}\n'],
    ),
}


@pytest.mark.parametrize(("edits", "changes", "wanted"), KINDS.values(), ids=KINDS)
def test_edits_of_many_kinds_survive(bench: Bench, edits: list[Edit], changes: list[Edit], wanted: list[str]) -> None:
    for edit in edits:
        bench.edit(*edit)
    for change in changes:
        bench.template(*change)
    outcome = bench.update()
    assert outcome.conflicts == ()
    everything = "".join(bench.text(name) for name in ("README.md", "main.tf", "variables.tf"))
    for text in wanted:
        assert text in everything
    assert everything.count('variable "name"') == 1
    assert not bench.update().due


def marks(mine: str, base: str, new: str) -> str:
    return f"<<<<<<< yours\n{mine}||||||| generated last time\n{base}=======\n{new}>>>>>>> generated now\n"


CONTRADICTIONS: dict[str, tuple[Edit, Edit, tuple[str, Why], str]] = {
    "one value": (
        ("variables.tf", "default     = 1", "default     = 5"),
        ("variables.tf", "default     = 1", "default     = 2"),
        ("variable.size.default", Why.BOTH),
        marks("  default     = 5\n", "  default     = 1\n", "  default     = 2\n"),
    ),
    "an argument removed here and changed there": (
        ("main.tf", "  tags = local.tags\n", ""),
        ("main.tf", "local.tags", "var.tags"),
        ("resource.aws_sqs_queue.this.tags", Why.REMOVED),
        marks("", "  tags = local.tags\n", "  tags = var.tags\n"),
    ),
    "an argument changed here and removed there": (
        ("main.tf", "local.tags", "var.tags"),
        ("main.tf", "  tags = local.tags\n", ""),
        ("resource.aws_sqs_queue.this.tags", Why.OUTDATED),
        marks("  tags = var.tags\n", "  tags = local.tags\n", ""),
    ),
    "lines of a README": (
        ("README.md", "| size | 1 |", "| size | 5 |"),
        ("README.md", "| size | 1 |", "| size | 2 |"),
        ("", Why.BOTH),
        marks("| size | 5 |\n", "| size | 1 |\n", "| size | 2 |\n"),
    ),
}


@pytest.mark.parametrize(("edit", "change", "about", "marked"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_contradictions_are_marked_where_they_stand(bench: Bench, edit: Edit, change: Edit, about: tuple[str, Why], marked: str) -> None:
    bench.edit(*edit)
    bench.template(*change)
    outcome = bench.update()
    assert [(one.file, one.address, one.why) for one in outcome.conflicts] == [(edit[0], *about)]
    assert marked in bench.text(edit[0])
    line = outcome.conflicts[0].line
    assert line is not None
    assert bench.text(edit[0]).splitlines()[line - 1] == "<<<<<<< yours"
    before = tree(bench.folder)
    again = bench.update()
    assert [(one.line, one.why) for one in again.conflicts] == [(line, Why.UNRESOLVED)]
    assert tree(bench.folder) == before, "a module with open conflicts is left alone"
    bench.path(edit[0]).write_text(bench.text(edit[0]).replace(marked, ""))
    assert not bench.update().due, "how the user resolved it is the user's edit from now on"
