"""Edits of many kinds meet changes of the templates."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Protocol, TypeAlias

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN, load
from fac_gen.blueprint.model import Options
from fac_gen.folder import snapshot, write_folder
from fac_gen.interface import Bump, Kind
from fac_gen.lock import BASE, LOCK
from fac_gen.module import write_module
from fac_gen.update.conflict import Why
from fac_gen.update.module import Request, find_modules, update_module
from fac_gen.update.plan import Base

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
    "another indentation": (
        [("variables.tf", '  description = "Size."\n  type        = number', '    description = "Size."\n    type = number')],
        [("variables.tf", "default     = 1", "default     = 2")],
        ["    type = number", "default     = 2"],
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


def test_a_deleted_file_stays_deleted(bench: Bench) -> None:
    bench.path("checks.tf").unlink()
    bench.path("README.md").unlink()
    bench.template("README.md", "Text.", "Other.")
    outcome = bench.update()
    assert [(one.file, one.why) for one in outcome.conflicts] == [("README.md", Why.REMOVED)]
    assert not bench.path("README.md").exists()
    assert not bench.path("checks.tf").exists()
    assert not bench.update().due
    assert bench.update(restore=frozenset({"README.md"})).conflicts == ()
    assert "Other." in bench.text("README.md")
    assert not bench.path("checks.tf").exists()
    with pytest.raises(UserError, match="no generated file"):
        bench.update(restore=frozenset({"check.tf"}))


def generated_once(bench: Bench, name: str, text: str) -> None:
    """Record a file as if an older generator had written it."""
    lock, base = json.loads(bench.text(LOCK)), json.loads(bench.text(BASE))
    lock["files"][name] = hashlib.sha256(text.encode()).hexdigest()
    base[name] = text.split("\n")
    bench.path(LOCK).write_text(json.dumps(lock))
    bench.path(BASE).write_text(json.dumps(base))
    bench.path(name).parent.mkdir(exist_ok=True)
    bench.path(name).write_text(text)


def never_generated(bench: Bench, name: str) -> None:
    """Take a file away as if the older generator had not known it."""
    lock = json.loads(bench.text(LOCK))
    del lock["files"][name]
    bench.path(LOCK).write_text(json.dumps(lock))
    bench.path(name).unlink()


def test_what_is_no_longer_generated_goes_unless_it_was_edited(bench: Bench) -> None:
    generated_once(bench, "old.tf", "locals {\n}\n")
    generated_once(bench, "folder/old.md", "Old.\n")
    generated_once(bench, "edited.md", "Old.\n")
    bench.edit("edited.md", "Old.", "Ours.")
    outcome = bench.update()
    assert [(one.file, one.why) for one in outcome.conflicts] == [("edited.md", Why.OUTDATED)]
    assert bench.text("edited.md") == "Ours.\n"
    assert not bench.path("old.tf").exists()
    assert not bench.path("folder").exists()
    assert not bench.update().due, "from now on it is the user's"
    assert bench.text("edited.md") == "Ours.\n"


def test_files_that_are_new_come_unless_the_user_has_one_of_that_name(bench: Bench, tmp_path: Path) -> None:
    for name in ("checks.tf", "budget.tf", "outputs.tf"):
        never_generated(bench, name)
    fresh = bench.fresh(tmp_path / "fresh")
    bench.path("budget.tf").write_text("# ours\n")
    bench.path("outputs.tf").write_bytes(fresh["outputs.tf"])
    outcome = bench.update()
    assert [(one.file, one.why) for one in outcome.conflicts] == [("budget.tf", Why.TAKEN)]
    assert bench.text("budget.tf") == "# ours\n"
    assert tree(bench.folder)["checks.tf"] == fresh["checks.tf"]
    assert not bench.update().due, "said once"
    bench.path("budget.tf").unlink()
    assert bench.update().changed == ("budget.tf",)
    assert tree(bench.folder) == fresh


def test_a_declaration_of_the_users_that_is_generated_now_too_is_told(bench: Bench) -> None:
    bench.path("ours.tf").write_text('variable "fresh" {\n}\n')
    bench.template("variables.tf", 'variable "size"', 'variable "fresh" {\n}\n\nvariable "size"')
    outcome = bench.update()
    assert [(one.file, one.line, one.address, one.why) for one in outcome.conflicts] == [("ours.tf", 1, "variable.fresh", Why.TWICE)]
    assert bench.text("ours.tf") == 'variable "fresh" {\n}\n'


def test_files_of_the_user_are_never_touched(bench: Bench) -> None:
    (bench.folder / "modules/inner").mkdir(parents=True)
    (bench.folder / "empty").mkdir()
    for name in ("ours.tf", "modules/inner/main.tf", ".terraform.lock.hcl"):
        bench.path(name).write_text("# ours\n")
    bench.path("run.sh").write_text("#!/bin/sh\n")
    bench.path("run.sh").chmod(0o755)
    bench.path("link").symlink_to("ours.tf")
    before = {path: (path.stat().st_ino, path.stat().st_mode) for path in bench.folder.rglob("*") if path.is_file()}
    bench.template("main.tf", "local.tags", "var.tags")
    assert bench.update().due
    after = {path: (path.stat().st_ino, path.stat().st_mode) for path in bench.folder.rglob("*") if path.is_file()}
    changed = {path.relative_to(bench.folder).as_posix() for path in before if before[path] != after.get(path)}
    assert changed == {"main.tf", BASE, LOCK}
    assert (bench.folder / "empty").is_dir()
    assert bench.path("link").is_symlink()


def test_a_link_in_the_place_of_a_generated_file_stays(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("elsewhere\n")
    bench.path("README.md").unlink()
    bench.path("README.md").symlink_to("../README.md")
    bench.template("README.md", "Text.", "Other.")
    assert [(one.file, one.why) for one in bench.update().conflicts] == [("README.md", Why.REPLACED)]
    assert bench.path("README.md").is_symlink()
    assert (tmp_path / "README.md").read_text() == "elsewhere\n"


def test_line_ends_of_windows_are_no_edit_and_stay(bench: Bench) -> None:
    for name in ("main.tf", "variables.tf"):
        bench.path(name).write_bytes(bench.path(name).read_bytes().replace(b"\n", b"\r\n"))
    bench.path("variables.tf").write_bytes(bench.path("variables.tf").read_bytes().replace(b'"Name."', b'"Ours."'))
    bench.template("main.tf", "local.tags", "var.tags")
    bench.template("variables.tf", '"Size."', '"How big."')
    outcome = bench.update()
    assert (outcome.conflicts, outcome.edited) == ((), ("variables.tf",))
    assert b"var.tags\r\n" in bench.path("main.tf").read_bytes()
    variables = bench.path("variables.tf").read_bytes()
    assert b'"Ours."\r\n' in variables
    assert b'"How big."\r\n' in variables
    assert variables.count(b"\n") == variables.count(b"\r\n")


def test_bytes_that_are_no_utf_8_survive(bench: Bench) -> None:
    bench.path("README.md").write_bytes(bench.path("README.md").read_bytes().replace(b"Text.", b"Gr\xfc\xdfe."))
    bench.template("README.md", "Text below.", "Other.")
    assert bench.update().conflicts == ()
    assert b"Gr\xfc\xdfe." in bench.path("README.md").read_bytes()
    assert "Other." in bench.path("README.md").read_text(errors="replace")


def test_code_that_cannot_be_read_is_merged_by_lines(bench: Bench) -> None:
    bench.edit("variables.tf", 'variable "rules" {', 'variable "rules" {{{')
    bench.template("variables.tf", '"Size."', '"How big."')
    assert bench.update().conflicts == ()
    assert 'variable "rules" {{{' in bench.text("variables.tf")
    assert '"How big."' in bench.text("variables.tf")


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"main.tf": 1}', '{"main.tf": ["other"]}', None])
def test_a_lost_base_matters_only_for_what_was_edited(bench: Bench, damage: str | None) -> None:
    if damage is None:
        bench.path(BASE).unlink()
    else:
        bench.path(BASE).write_text(damage)
    bench.edit("main.tf", "local.tags", "{}")
    bench.template("variables.tf", '"Size."', '"How big."')
    assert bench.update(write=False).changed == ("variables.tf",)
    bench.template("main.tf", "name = var.name", "name = var.title")
    with pytest.raises(UserError, match=r"main\.tf") as caught:
        bench.update()
    assert "--base" in str(caught.value)


def test_a_lost_base_has_ways_out(bench: Bench) -> None:
    bench.path(BASE).unlink()
    bench.edit("main.tf", "local.tags", "{}")
    bench.template("main.tf", "name = var.name", "name = var.title")
    mine = bench.update(base=Base.MINE, write=False)
    assert mine.conflicts == ()
    assert "main.tf" not in mine.changed
    none = bench.update(base=Base.NONE)
    assert {one.address for one in none.conflicts} == {"resource.aws_sqs_queue.this.name", "resource.aws_sqs_queue.this.tags"}
    assert bench.path(BASE).is_file()


def test_a_folder_changed_by_another_program_meanwhile_is_left_alone(bench: Bench) -> None:
    seen = snapshot(bench.folder)
    bench.edit("main.tf", "local.tags", "{}")
    before = tree(bench.folder)
    with pytest.raises(UserError, match="another program"):
        write_folder(bench.folder, {"main.tf": "new"}, remove=(), seen=seen)
    assert tree(bench.folder) == before
    assert sorted(path.name for path in bench.folder.parent.iterdir()) == [".git", "module", "templates"]


def test_modules_are_found_in_folders(bench: Bench, tmp_path: Path) -> None:
    assert find_modules((tmp_path,)) == (bench.folder,)
    assert find_modules((bench.folder, tmp_path)) == (bench.folder,)
    with pytest.raises(UserError, match="not made by fac-gen"):
        find_modules((bench.templates,))
    with pytest.raises(UserError, match="no such folder"):
        find_modules((tmp_path / "missing",))


def test_a_module_of_a_policy_is_not_updated_without_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\ntags:\n  required:\n    team: {}\n")
    write_module("aws_sqs_queue", tmp_path / "module", policy=load(policy))
    with pytest.raises(UserError, match="policy"):
        update_module(tmp_path / "module")
    assert not update_module(tmp_path / "module", Request(policy=policy)).due
    policy.write_text("version: 1\ntags:\n  required:\n    team: {}\n    ours: {}\n")
    outcome = update_module(tmp_path / "module", Request(policy=policy))
    assert [(one.name, one.kind) for one in outcome.interface.changes if one.bump is Bump.MAJOR] == [("cost.ours", Kind.ADDED_REQUIRED)]


def test_options_are_recorded_and_can_be_taken_back(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "module"
    write_module("aws_sqs_queue", folder, policy=BUILT_IN, options=Options(exclude=("delay_seconds",)))
    assert '"delay_seconds"' not in (folder / "variables.tf").read_text()
    assert not update_module(folder).due
    assert update_module(folder, Request(include=("delay_seconds",))).conflicts == ()
    assert '"delay_seconds"' in (folder / "variables.tf").read_text()
    assert not update_module(folder).due
    update_module(folder, Request(exclude=("delay_seconds",)))
    assert '"delay_seconds"' not in (folder / "variables.tf").read_text()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format": 1', '"format": 2'),
        ('"format": 1', "format"),
        ('"resource_type": "aws_sqs_queue"', '"resource_type": 5'),
        ('"files": {', '"files": 5, "x": {'),
        ('"main.tf": "', '"main.tf": 5, "x": "'),
        ('"depth": null', '"depth": "deep"'),
        ('"include": []', '"include": null'),
        ('"include": []', '"include": 5'),
        ('"include": []', '"include": ["nonsense"]'),
        ('"provider_version": null', '"provider_version": 5'),
        ('"options": {', '"options": [], "x": {'),
        ('"files": {', '"declined": 5, "files": {'),
        ('"resource_type": "aws_sqs_queue"', '"resource_type": "aws_nothing"'),
    ],
)
def test_a_lock_that_somebody_broke_is_named(bench: Bench, old: str, new: str) -> None:
    bench.edit(LOCK, old, new)
    before = tree(bench.folder)
    with pytest.raises(UserError):
        bench.update()
    assert tree(bench.folder) == before


def test_schemas_in_the_lock_may_be_missing(bench: Bench) -> None:
    bench.edit(LOCK, '"schemas": [', '"schemas": [], "x": [')
    bench.template("variables.tf", "default     = 1", "default     = 2")
    assert [one.name for one in bench.update().interface.changes] == ["size"]


def test_a_file_that_cannot_be_read_is_named(bench: Bench) -> None:
    bench.path("main.tf").unlink()
    bench.path("main.tf").symlink_to("main.tf")
    bench.template("main.tf", "local.tags", "var.tags")
    assert [(one.file, one.why) for one in bench.update().conflicts] == [("main.tf", Why.REPLACED)]
    assert bench.path("main.tf").is_symlink()
