"""``fac-lint --download-modules``: what calls name is fetched for one run, and nothing stays behind."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_lint.cli import command
from fac_lint.run import downloads

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.offline

QUEUE = """
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
"""
POLICY = "version: 1\ntags: {required: {owner: {}}}\nbudgets: {required: false}\nlint: {select: [missing-cost-tags]}\n"


def root(source: Path, tags: str) -> str:
    return f'module "queue" {{\n  source = "file://{source}"\n  tags   = {tags}\n}}\n'


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Make an archive of a module, as a server would hold it."""
    path = tmp_path / "elsewhere" / "queue.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("main.tf", QUEUE)
    return path


@pytest.fixture
def project(tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with roots that call it: one with the tag, one without, and one by way of a module beside it."""
    folder = tmp_path / "project"
    files = {
        "finops.yaml": POLICY,
        "good/main.tf": root(archive, '{ owner = "a" }'),
        "bad/main.tf": root(archive, "{}"),
        "above/main.tf": 'module "between" {\n  source = "../between"\n}\n',
        "between/main.tf": root(archive, "{}"),
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    return folder


def lint(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["--no-cache", "--all", *arguments], standalone_mode=False)


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_what_calls_name_is_looked_into_and_nothing_stays(project: Path) -> None:
    before = files_of(project)
    assert "terraform init" in lint().output
    found = lint("--download-modules")
    assert found.return_value == 1, found.output
    assert "terraform init" not in found.output
    assert found.output.count("module.queue does not pass owner") == 2  # in bad and between, where it is wrong by itself
    assert "module.queue.aws_sqs_queue.q has owner" in found.output
    assert "for this run alone four called modules were fetched" in found.output
    assert files_of(project) == before


def test_what_cannot_be_fetched_stays_unknown_and_is_said(project: Path) -> None:
    (project / "bad" / "main.tf").write_text(root(Path("/nowhere/queue.zip"), "{}"))
    found = lint("--download-modules", "bad")
    assert found.return_value == 0
    assert "not all that" in found.output
    assert "/nowhere/queue.zip" in found.output
    assert "module.queue is not here" in found.output


def test_it_ends_where_it_takes_too_long(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "SECONDS_IN_ALL", -1)
    found = lint("--download-modules", "bad", "good")
    assert "what two more folders call is not fetched" in found.output
    assert project.is_dir()


@pytest.mark.parametrize("other", [("--fix",), ("--diff",), ("--state", "x.json"), ("--baseline", "b.json", "--prune-baseline")])
def test_it_only_checks_source(project: Path, other: tuple[str, ...]) -> None:
    (project / "x.json").write_text("{}")
    assert "only checks source" in str(lint("--download-modules", *other).exception)


def test_a_run_that_lacks_nothing_fetches_nothing(project: Path) -> None:
    (project / "bad" / "main.tf").write_text(QUEUE)
    found = lint("--download-modules", "bad")
    assert found.return_value == 0
    assert "fetched" not in found.output
