"""Whole files come, go and stay: deleted, renamed, the user's own, of other line ends and bytes."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Protocol

import pytest

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK
from fac_gen.disk.records import BASE
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
