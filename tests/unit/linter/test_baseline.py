"""A baseline accepts what was there, nothing more, and shrinks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'
TOPIC = 'resource "aws_sns_topic" "t" {\n  tags = { Name = "t" }\n}\n'
POLICY = "version: 1\ntags: {required: {owner: {}}}\nbudgets: {required: false}\n"
FILE = "fac-lint-baseline.json"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "backend.tf").write_text('terraform {\n  backend "s3" {}\n}\n')
    (tmp_path / "main.tf").write_text(QUEUE)
    (tmp_path / "finops.yaml").write_text(POLICY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, arguments, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout, result.stderr


def entries(path: Path) -> list[tuple[str, str]]:
    return [(entry["rule"], entry["address"]) for entry in json.loads(path.read_text())["findings"]]


def test_only_what_is_new_counts(folder: Path) -> None:
    assert "one finding accepted" in run("baseline")[2]
    assert entries(folder / FILE) == [("missing-cost-tags", "aws_sqs_queue.q")]
    code, out, _ = run("--baseline", FILE)
    assert code == 0
    assert out.startswith("1 module, 2 files: 0 violated")
    assert out.endswith(", 1 baselined\n")
    (folder / "main.tf").write_text(f"# a word\n\n{QUEUE}{TOPIC}")
    code, out, _ = run("--baseline", FILE)
    assert (code, "aws_sns_topic.t" in out, "aws_sqs_queue.q" in out) == (1, True, False)
    found = json.loads(run("--baseline", FILE, "--format", "json")[1])
    assert (len(found["findings"]), found["summary"]["violated"], found["summary"]["baselined"]) == (1, 1, 1)


def test_two_alike_are_counted(folder: Path) -> None:
    (folder / "main.tf").write_text(QUEUE.replace("q", "a") + QUEUE.replace("q", "a"))
    run("baseline")
    assert run("--baseline", FILE)[0] == 0


def test_it_shrinks_and_never_grows(folder: Path) -> None:
    (folder / "main.tf").write_text(QUEUE + TOPIC)
    run("baseline")
    before = (folder / FILE).read_bytes()
    (folder / "main.tf").write_text(TOPIC + QUEUE.replace("Name", "owner") + QUEUE.replace('"q"', '"new"', 1))
    code, _, err = run("--baseline", FILE)
    assert (code, "one finding of fac-lint-baseline.json no longer there" in err) == (1, True)
    assert (folder / FILE).read_bytes() == before
    assert "one finding taken off" in run("--baseline", FILE, "--prune-baseline")[2]
    assert entries(folder / FILE) == [("missing-cost-tags", "aws_sns_topic.t")]
    (folder / "main.tf").write_text(QUEUE)
    assert "one finding taken off, 0 left" in run("baseline", "--update")[2]
    assert run("--baseline", FILE)[0] == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("elsewhere", 0),  # another path was looked at
        ("selected", 0),  # the rule did not run
        ("unread", 0),  # the module was left out
        ("unknown", 0),  # nobody can tell any more
        ("removed", 1),
        ("renamed", 1),
    ],
)
def test_what_was_not_looked_at_is_not_gone(change: str, code: int, folder: Path) -> None:
    run("baseline")
    arguments: tuple[str, ...] = ()
    if change == "elsewhere":
        (folder / "other").mkdir()
        (folder / "other" / "main.tf").write_text("locals {}\n")
        arguments = ("other",)
    elif change == "selected":
        arguments = ("--select", "missing-budget")
    elif change == "unread":
        (folder / "broken.tf").symlink_to("nowhere")
    elif change == "unknown":
        (folder / "main.tf").write_text(QUEUE.replace('{ Name = "q" }', "data.external.tags.result"))
    elif change == "removed":
        (folder / "main.tf").unlink()
    else:
        (folder / "main.tf").write_text(QUEUE.replace('"q"', '"other"', 1))
    _, out, err = run("--baseline", FILE, "--prune-baseline", *arguments)
    assert entries(folder / FILE) == ([] if code else [("missing-cost-tags", "aws_sqs_queue.q")])
    if change == "unknown":
        assert "1 unknown" in out
        assert "can no longer be told: unknown now, and kept" in err


def test_what_matters_more_than_before_is_new(folder: Path) -> None:
    (folder / "finops.yaml").write_text(f"{POLICY}lint: {{severity: {{missing-cost-tags: info}}}}\n")
    run("baseline")
    assert run("--baseline", FILE, "--fail-on", "info")[0] == 0
    (folder / "finops.yaml").write_text(POLICY)
    assert run("--baseline", FILE, "--prune-baseline")[0] == 1
    assert len(entries(folder / FILE)) == 1


def test_what_cannot_be_read_is_never_accepted(folder: Path) -> None:
    (folder / "main.tf").write_text("resource {\n")
    (folder / "sub").mkdir()
    (folder / "sub" / "main.tf").symlink_to("nowhere")
    _, _, said = run("baseline")
    assert entries(folder / FILE) == []
    assert "two files could not be read as a whole: what stands there is in no baseline" in said
    (folder / "whole").mkdir()
    (folder / "whole" / "main.tf").write_text("")
    assert "in no baseline" not in run("baseline", "--file", "of-what-is-read.json", "whole")[2]
    code, out, _ = run("--baseline", FILE)
    assert (code, "syntax-error" in out, "unreadable" in out) == (1, True, True)


def test_a_baseline_is_the_same_from_any_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("baseline")
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    assert run("..", "--baseline", f"../{FILE}")[0] == 0


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"version": 2, "findings": []}', '{"version": 1, "findings": [{}]}', "<<<<<<< ours\n", "[" * 100_000, b"\xff"],
)
def test_a_file_that_is_no_baseline_is_a_mistake_of_the_user(text: str | bytes, folder: Path) -> None:
    (folder / FILE).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(UserError, match="is no baseline") as told:
        run("--baseline", FILE)
    assert "--replace" in (told.value.hint or "")
    with pytest.raises(UserError, match="is no baseline"):
        run("baseline", "--update")
    assert "one finding accepted" in run("baseline", "--replace")[2]


@pytest.mark.parametrize("arguments", [("--prune-baseline",), ("--baseline", "none.json"), ("baseline", "--update", "--replace")])
def test_what_cannot_be_asked_for(arguments: tuple[str, ...], folder: Path) -> None:
    with pytest.raises(UserError):
        run(*arguments)
    assert not (folder / FILE).exists()


def test_a_baseline_is_not_overwritten_unasked(folder: Path) -> None:
    run("baseline")
    before = (folder / FILE).read_bytes()
    with pytest.raises(UserError, match="is there already"):
        run("baseline")
    assert (folder / FILE).read_bytes() == before
    assert run("--baseline", FILE)[0] == 0
