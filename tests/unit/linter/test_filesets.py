"""``fileset`` names the files that Terraform 1.11 names; expected values are what ``terraform console`` printed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_files_read import value_of

from fac_lint.evaluation import filesets
from fac_lint.evaluation.concrete import plain
from fac_lint.evaluation.files import WHERE_IT_RUNS
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.values import Sequence

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "d" / "sub").mkdir(parents=True)
    (tmp_path / "d" / ".h").mkdir()
    for name in ("a.yaml", "b.yml", "sub/c.yaml", ".x.yaml", ".h/y.yaml"):
        (tmp_path / "d" / name).write_text(f"{name}: 1\n", encoding="utf-8")
    (tmp_path / "d" / "l.yaml").symlink_to("a.yaml")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("d", "*.yaml", [".x.yaml", "a.yaml", "l.yaml"]),
        ("d", "**/*.yaml", [".h/y.yaml", ".x.yaml", "a.yaml", "l.yaml", "sub/c.yaml"]),
        ("d", "**", [".h/y.yaml", ".x.yaml", "a.yaml", "b.yml", "l.yaml", "sub/c.yaml"]),
        ("d", "{a,b}.y*", ["a.yaml", "b.yml"]),
        ("d", "?.yaml", ["a.yaml", "l.yaml"]),
        ("d", "./*.yml", ["b.yml"]),
        ("d", "*/c.yaml", ["sub/c.yaml"]),
        ("d/", "sub/*", ["sub/c.yaml"]),
        ("d/sub", "*", ["c.yaml"]),
        ("nothere", "*", []),
        ("d/a.yaml", "*", []),
        ("d", "**/.x.yaml", [".x.yaml"]),
    ],
)
def test_what_patterns_match(folder: Path, path: str, pattern: str, expected: list[str]) -> None:
    value = value_of(f'fileset("${{path.module}}/{path}", "{pattern}")', folder)
    assert isinstance(value.shape, Sequence)
    assert value.shape.is_set is True
    assert plain(value) == expected


@pytest.mark.parametrize(
    ("path", "pattern", "why"),
    [
        ("d", "[ab].*", "pattern"),
        ("d", "**/**/*.yaml", "pattern"),
        ("d", "../d/*.yml", "pattern"),
        ("../", "*", "leads out of"),
        ("", "**", "is a link to a folder"),
    ],
)
def test_what_is_not_read_is_not_known(folder: Path, path: str, pattern: str, why: str) -> None:
    (folder / "back").symlink_to(folder)
    reasons = value_of(f'fileset("${{path.module}}/{path}", "{pattern}")', folder).flows.reasons
    assert [reason for reason in reasons if why in reason] == list(reasons) != []


def test_very_many_files_are_not_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filesets, "MOST_FILES", 3)
    assert "more than 3" in str(value_of('fileset("${path.module}/d", "*")', folder).flows.reasons)


def test_a_path_of_the_root_counts_where_terraform_runs(folder: Path) -> None:
    example = folder / "examples" / "one"
    example.mkdir(parents=True)
    (example / "own.yaml").write_text("own: 1\n", encoding="utf-8")
    os.rename(folder / "d", example / "d")  # noqa: PTH104 - a folder
    (folder / "main.tf").write_text('variable "path" {}\noutput "names" { value = fileset(var.path, "*.yml") }\n', encoding="utf-8")
    call = 'module "m" {\n  source = "../.."\n  path = "d"\n}\n'
    values = 'locals {\n  own = fileset("${path.root}", "*.yaml")\n  theirs = module.m.names\n}\n'
    (example / "main.tf").write_text(call + values, encoding="utf-8")
    folders = Folders(folder)
    instance = Instance(folders.own_module(example), folders)
    assert plain(instance.local("own")) == ["own.yaml"]
    assert plain(instance.local("theirs")) == ["b.yml"]


def test_where_terraform_runs_is_up_to_whoever_calls_a_module(folder: Path) -> None:
    flows = value_of('fileset("d", "*.yml")', folder).flows
    assert flows.inputs == WHERE_IT_RUNS
    assert flows.reasons == frozenset()
