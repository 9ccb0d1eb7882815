"""What the records of a module say: its base, its options, its lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK
from fac_core.policy import BUILT_IN, load
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.exchange import snapshot, write_folder
from fac_gen.disk.records import BASE
from fac_gen.interface import Bump, Kind
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
