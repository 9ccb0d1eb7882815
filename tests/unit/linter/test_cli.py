from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

BAD = 'resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n'
GOOD = 'resource "aws_iam_policy_attachment" "p" {\n  name = "x"\n}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, arguments, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout, result.stderr


def program(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    code = "from fac_lint.cli import main; main()"
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=cwd, capture_output=True, text=True, check=False)


def test_clean_is_0_and_says_so(folder: Path) -> None:
    (folder / "main.tf").write_text(GOOD)
    code, out, _ = run()
    assert code == 0
    assert out == "1 module, 1 file: 0 violated, 0 delegated, 0 unknown, 0 compliant\n"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [((), 1), (("--fail-on", "never"), 0), (("--ignore", "missing-cost-tags,missing-budget"), 0), (("--select", "syntax-error"), 0)],
)
def test_violations_are_1_at_or_above_fail_on(arguments: tuple[str, ...], expected: int, folder: Path) -> None:
    (folder / "main.tf").write_text(BAD)
    assert run(*arguments)[0] == expected


@pytest.mark.parametrize(("fail_on", "expected"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on_compares_severities(fail_on: str, expected: int, folder: Path) -> None:
    (folder / "finops.yaml").write_text(
        "version: 1\nbudgets: {level: module}\nlint:\n  select: [missing-budget]\n  severity: {missing-budget: warning}\n"
    )
    (folder / "main.tf").write_text(BAD)
    assert run("--fail-on", fail_on)[0] == expected


def test_a_mistake_of_the_user_is_2(folder: Path) -> None:
    (folder / "main.tf").write_text(BAD)
    (folder / "finops.yaml").write_text("version: 1\ntgas: {}\n")
    failed = program(cwd=folder)
    assert failed.returncode == 2
    assert "finops.yaml:2" in failed.stderr
    assert "Traceback" not in failed.stderr
    (folder / "finops.yaml").unlink()
    for arguments in (("--select", "no-such-rule"), ("--format", "jsno"), ("nowhere",), ("--fail-on", "maybe"), ("--policy", "none.yaml")):
        assert program(*arguments, cwd=folder).returncode == 2, arguments


def test_strict_is_3_when_a_file_is_not_read_as_a_whole(folder: Path) -> None:
    (folder / "main.tf").write_text("resource {\n")
    assert run("--fail-on", "never")[0] == 0
    assert run("--strict", "--fail-on", "never")[0] == 3


def test_the_note_about_the_policy_is_said_once_on_stderr(folder: Path) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "main.tf").write_text(BAD)
    _, out, err = run("--format", "json")
    assert err.count("built-in policy") == 1
    assert json.loads(out)["summary"]["modules"] == 2


def test_output_is_written_as_a_whole(folder: Path) -> None:
    (folder / "main.tf").write_text(BAD)
    code, out, _ = run("--format", "json", "--output", "report.json")
    assert (code, out) == (1, "")
    assert json.loads((folder / "report.json").read_text())["version"] == 1
    assert sorted(path.name for path in folder.iterdir()) == [".git", "main.tf", "report.json"]
    with pytest.raises(UserError, match="cannot be written"):
        run("--output", "main.tf/report.json")


def test_an_explicit_policy_wins(folder: Path) -> None:
    (folder / "main.tf").write_text(BAD)
    (folder / "mine.yaml").write_text("version: 1\nlint:\n  select: [syntax-error]\n")
    code, _, err = run("--policy", "mine.yaml")
    assert (code, err) == (0, "")


def test_a_policy_is_read_from_a_pipe(folder: Path) -> None:
    """What can be read only once is read once: nothing of such a run is kept."""
    (folder / "main.tf").write_text(BAD)
    reading, writing = os.pipe()
    os.write(writing, b"version: 1\nlint:\n  select: [syntax-error]\n")
    os.close(writing)
    code, _, err = run("--policy", f"/dev/fd/{reading}")
    os.close(reading)
    assert (code, err) == (0, "")


def test_all_lists_what_is_compliant(folder: Path) -> None:
    (folder / "finops.yaml").write_text("version: 1\nbudgets: {required: false}\ntags: {scope: s, required: {}}\n")
    (folder / "main.tf").write_text(BAD.replace("name", "tags").replace('= "q"', '= { s = "q" }'))
    assert "compliant[missing-cost-tags]" not in run()[1]
    assert "compliant[missing-cost-tags]" in run("--all")[1]


def test_explain_and_rules(folder: Path) -> None:
    del folder
    code, out, _ = run("explain", "missing-budget")
    assert code == 0
    assert "Why" in out
    rows = json.loads(run("rules", "--json")[1])
    assert {"missing-budget", "missing-cost-tags", "tags-input-not-wired"} <= {row["name"] for row in rows}
    assert all(row["title"] and row["severity"] for row in rows)
    assert "missing-budget" in run("rules")[1]
    with pytest.raises(UserError) as error:
        run("explain", "missing-budgets")
    assert "missing-budget" in (error.value.hint or "")


def test_help_has_examples(folder: Path) -> None:
    for arguments in (("--help",), ("check", "--help"), ("explain", "--help"), ("rules", "--help")):
        result = program(*arguments, cwd=folder)
        assert result.returncode == 0
        assert "Examples:" in result.stdout


def test_help_imports_nothing_heavy(folder: Path) -> None:
    code = "import sys\nfrom fac_lint.cli import command\ncommand(['--help'], standalone_mode=False)\nprint(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    for heavy in ("'yaml'", "'tree_sitter'", "'fac_lint.run.engine'", "'fac_core.module'", "'asyncio'"):
        assert heavy not in done.stdout


def test_a_run_without_a_cache_imports_none(folder: Path) -> None:
    code = "import sys\nfrom fac_lint.cli import command\ncommand(['--no-cache'], standalone_mode=False)\nprint(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert "'fac_lint.run.engine'" in done.stdout
    for of_the_cache in ("'fac_core.folder_digest'", "'fac_lint.run.linter_digest'", "'fac_lint.run.replay'", ".verdict_cache'"):
        assert of_the_cache not in done.stdout


def test_runs_with_different_hash_seeds_write_the_same_bytes(folder: Path) -> None:
    (folder / "main.tf").write_text(
        'variable "tags" {}\nvariable "more" {}\nvariable "x" {}\n'
        'resource "aws_sqs_queue" "q" {\n  tags = var.x ? merge(var.tags, var.more) : file("x")\n}\n' + BAD.replace('"q"', '"r"', 1)
    )
    code = "from fac_lint.cli import main; main()"
    outputs = set()
    for seed in range(5):
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        done = subprocess.run([sys.executable, "-c", code, "--all"], cwd=folder, capture_output=True, check=False, env=environment)
        outputs.add(done.stdout)
    assert len(outputs) == 1
