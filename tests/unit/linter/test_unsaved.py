"""A text that an editor holds and has not saved counts like the file that it will be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.cached_repository import write_repository

from fac_core.caching import Store
from fac_core.errors import UserError
from fac_lint.evaluation.disk import Disk
from fac_lint.run import engine

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

UNSAVED = {
    "a file of a module": ("modules/leaf/main.tf", 'resource "aws_ebs_volume" "leaf" {\n  type = "gp2"\n}\n'),
    "a new file of a module": ("modules/leaf/more.tf", 'resource "aws_ebs_volume" "more" {\n  type = "gp2"\n}\n'),
    "a new file of values beside a root": ("stack/more.auto.tfvars", 'team = "web"\nowner = ""\n'),
    "values beside a root": ("stack/terraform.tfvars", 'owner = ""\nteam  = null\n'),
    "values below a root": ("stack/prod/prod.tfvars", 'team = "shop"\n'),
    "new values below a root": ("stack/prod/more.tfvars", 'team = "shop"\n'),
    "the policy": ("finops.yaml", "version: 1\ntags:\n  required:\n    costs: {}\n"),
    "what the policy extends": ("org/base.yaml", "version: 1\ntags:\n  required:\n    costs: {}\n"),
    "a text that an expression reads": ("modules/app/tags.yaml", "owner: web\n"),
    "a template": ("modules/app/owner.tftpl", ""),
}


def lint(folder: Path, disk: Disk, store: Store | None = None) -> Outcome:
    return engine.lint([folder], engine.Options(date(2026, 11, 23), store=store), folder, disk)


@pytest.mark.parametrize("what", UNSAVED)
def test_what_is_unsaved_counts_as_if_it_were_saved(what: str, tmp_path: Path) -> None:
    name, text = UNSAVED[what]
    folder, store = tmp_path / "repository", Store(tmp_path / "kept")
    write_repository(folder)
    before = lint(folder, Disk(), store)
    unsaved = {folder.resolve() / name: text.encode()}
    held, again = lint(folder, Disk(unsaved), store), lint(folder, Disk(unsaved), store)
    assert lint(folder, Disk(), store).report == before.report
    (folder / name).write_text(text, encoding="utf-8")
    saved = lint(folder, Disk())
    assert held.report == again.report == saved.report
    assert saved.report.findings != before.report.findings


def test_what_is_kept_of_an_unsaved_text_is_known_when_it_is_saved(tmp_path: Path) -> None:
    folder, store = tmp_path / "repository", Store(tmp_path / "kept")
    write_repository(folder)
    for name, text in UNSAVED.values():
        lint(folder, Disk({folder.resolve() / name: text.encode()}), store)
        (folder / name).write_text(text, encoding="utf-8")
        kept = sorted(path.name for path in (tmp_path / "kept").rglob("*"))
        lint(folder, Disk(), store)
        assert sorted(path.name for path in (tmp_path / "kept").rglob("*")) == kept


@pytest.mark.parametrize(("name", "message"), [("finops.yaml", "unknown key"), ("org/base.yaml", "unknown key")])
def test_a_mistake_in_an_unsaved_policy_is_told_with_its_place(name: str, message: str, tmp_path: Path) -> None:
    write_repository(tmp_path)
    with pytest.raises(UserError, match=message) as caught:
        lint(tmp_path, Disk({tmp_path.resolve() / name: b"version: 1\ntagz: {}\n"}))
    assert (caught.value.path, caught.value.line, caught.value.column) == ((tmp_path / name).as_posix(), 2, 1)


def test_unsaved_values_that_cannot_be_read_leave_out_the_root(tmp_path: Path) -> None:
    write_repository(tmp_path)
    outcome = lint(tmp_path, Disk({tmp_path.resolve() / "stack/terraform.tfvars": b"owner = ((\n"}))
    assert [unread.file for unread in outcome.unread] == ["stack/terraform.tfvars"]
