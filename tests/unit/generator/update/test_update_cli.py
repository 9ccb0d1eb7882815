"""`fac-gen update` as users meet it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from tests.programs import inside

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

pytestmark = pytest.mark.unit


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return inside("fac-gen", *arguments, cwd=cwd)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    done = fac_gen("module", "aws_sqs_queue", "--provider-version", "5", "-o", "queue", cwd=tmp_path)
    assert done.returncode == 0
    return tmp_path


def test_an_upgrade_is_shown_checked_and_made(repository: Path) -> None:
    before = {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()}
    wish = ("--provider-version", "6.69.1")
    check = fac_gen("update", "queue", *wish, "--check", cwd=repository)
    assert check.returncode == 1
    assert "update due" in check.stdout
    assert re.search(r"major +requirement aws +requirement changed +>= 5.100.0, < 6.0.0 -> >= 6.69.1, < 7.0.0", check.stdout)
    assert re.search(r"minor +input region +added +string", check.stdout)
    diff = fac_gen("update", "queue", *wish, "--diff", cwd=repository)
    assert diff.returncode == 1
    assert '+      version = ">= 6.69.1, < 7.0.0"' in diff.stdout
    assert ".fac/" not in diff.stdout
    assert {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()} == before
    done = fac_gen("update", "queue", *wish, "--json", cwd=repository)
    assert done.returncode == 0
    said = json.loads(done.stdout)
    assert said["ok"]
    assert said["modules"][0]["interface"]["bump"] == "major"
    assert {"file": "versions.tf", "change": "changed"} in said["modules"][0]["changed"]
    files = [path.relative_to(repository / "queue") for path, data in before.items() if path.read_bytes() != data]
    count = sum(path.parts[0] != ".fac" for path in files)
    assert count == len(said["modules"][0]["changed"]) < len(files)
    assert f"update due, {count} files and the records" in check.stdout
    again = fac_gen("update", "queue", cwd=repository)
    assert (again.returncode, again.stdout) == (0, "queue: up to date\n")
    assert fac_gen("update", "queue", "--provider-version", "all", cwd=repository).returncode == 0
    assert '">= 5.100.0, < 7.0.0"' in (repository / "queue/versions.tf").read_text()


def test_conflicts_end_with_1_and_are_listed(repository: Path) -> None:
    versions = repository / "queue/versions.tf"
    versions.write_text(versions.read_text().replace("< 6.0.0", "< 5.200.0"))
    (repository / "queue/README.md").unlink()
    done = fac_gen("update", "queue", "--provider-version", "6", cwd=repository)
    assert done.returncode == 1
    assert "conflict  queue/versions.tf:7: terraform.required_providers.aws.version changed by you and by the template" in done.stdout
    assert "--restore README.md" in done.stdout
    found = json.loads(fac_gen("update", "queue", "--json", "--check", cwd=repository).stdout)["modules"][0]["conflicts"]
    assert found == [{"file": "versions.tf", "line": 7, "address": None, "why": "is a conflict that is not resolved yet"}]


def test_one_module_that_fails_does_not_keep_the_others_from_it(repository: Path) -> None:
    assert fac_gen("module", "aws_sns_topic", "-o", "topic", cwd=repository).returncode == 0
    (repository / "queue/.fac/lock.json").write_text('{"format": 1, "files": {}, "resource_type": "aws_sqs_queue"}')
    (repository / "topic/versions.tf").write_text((repository / "topic/versions.tf").read_text() + "# ours\n")
    done = fac_gen("update", ".", "--provider-version", "6", cwd=repository)
    assert done.returncode == 2
    assert "queue" in done.stderr
    assert "topic: updated" in done.stdout
    assert done.stdout.splitlines()[-1] == "2 modules: 0 up to date, 1 with an update, 0 conflicts, 1 failed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((".git",), "not made by fac-gen"),
        (("missing",), "no such folder"),
        (("queue", "--provider-version", "7"), "Known versions"),
        (("queue", "--include", "nonsense"), "nonsense"),
        (("queue", "--templates", "missing"), "missing"),
        (("queue", "--policy", "missing.yaml"), "missing.yaml"),
    ],
)
def test_mistakes_end_with_2_and_change_nothing(repository: Path, arguments: tuple[str, ...], said: str) -> None:
    before = {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()}
    done = fac_gen("update", *arguments, cwd=repository)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()} == before
