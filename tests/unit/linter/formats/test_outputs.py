"""What a run writes where."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_lint import formats
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

BAD = 'resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "main.tf").write_text(BAD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, arguments, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout, result.stderr


def test_one_run_writes_several_formats(folder: Path) -> None:
    code, out, _ = run("--format", "text", "--format", "sarif=out/fac.sarif", "--format", "markdown=summary.md")
    assert code == 1
    assert "error[missing-cost-tags]" in out
    assert json.loads((folder / "out/fac.sarif").read_text())["version"] == "2.1.0"
    assert (folder / "summary.md").read_text().startswith("### ")


@pytest.mark.parametrize("name", formats.UNITS.names())
def test_a_file_holds_what_would_be_printed_and_the_summary_is_told(name: str, folder: Path) -> None:
    printed = run("--format", name)[1]
    code, out, err = run("--format", name, "-o", "report")
    assert (code, out) == (1, "")
    assert (folder / "report").read_text() == printed
    assert "note: 1 module, 1 file: 1 violated" in err
    assert run("--format", f"{name}=other")[:2] == (1, "")
    assert (folder / "other").read_text() == printed
    assert sorted(path.name for path in folder.iterdir()) == [".git", "main.tf", "other", "report"]


def test_output_is_for_the_format_without_a_file(folder: Path) -> None:
    run("--format", "json", "--format", "csv=rows.csv", "--output", "report.json")
    assert json.loads((folder / "report.json").read_text())["version"] == 1
    assert (folder / "rows.csv").read_text().startswith("verdict,")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "json", "--format", "text"), "json and text would all be written to the same place"),
        (("--format", "json=a", "--format", "csv=./a"), "two formats would be written to the same file"),
        (("--format", "json=a", "--format", "csv", "-o", "a"), "two formats would be written to the same file"),
        (("--format", "json=a", "-o", "b"), "--output has nothing to write"),
        (("--format", "json="), "no file is named"),
        (("--format", "sarfi=x"), "no output format is called 'sarfi'"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_contradictions_are_told_before_anything_is_linted(arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(UserError, match=said):
        run(*arguments)


@pytest.mark.usefixtures("folder")
def test_a_file_that_cannot_be_written_is_a_mistake() -> None:
    with pytest.raises(UserError, match="cannot be written"):
        run("--format", "sarif=main.tf/x")
