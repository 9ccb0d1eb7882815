"""`fac-gen module` as users meet it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.programs import inside

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

pytestmark = pytest.mark.unit


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return inside("fac-gen", *arguments, cwd=cwd)


def test_a_module_is_written_where_its_name_says(tmp_path: Path) -> None:
    done = fac_gen("module", "aws_sqs_queue", cwd=tmp_path)
    assert (done.returncode, (tmp_path / "sqs-queue/main.tf").is_file()) == (0, True)
    assert "built-in policy" in done.stderr
    again = fac_gen("module", "aws_sqs_queue", "--json", cwd=tmp_path)
    assert again.returncode == 0
    assert "main.tf" in json.loads(again.stdout)["files"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("aws_sqs_quee",), "Did you mean aws_sqs_queue"),
        (("sqs",), "aws_"),
        (("queue",), "`fac-gen list queue` shows those with queue in them."),
        (("quee",), "Names start with aws_, azurerm_ or google_.\n"),
        (("aws_sqs_queue", "--policy", "missing.yaml"), "missing.yaml"),
        (("aws_sqs_queue", "--include", "nonsense"), "nonsense"),
        (("aws_sqs_queue", "-o", "taken"), "not made by fac-gen"),
    ],
)
def test_mistakes_end_with_2_and_leave_nothing(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken/main.tf").write_text("mine")
    done = fac_gen("module", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["main.tf", "taken"]


def test_a_typo_in_the_policy_is_shown_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\ntags:\n  requird: {}\n")
    done = fac_gen("module", "aws_sqs_queue", cwd=tmp_path)
    assert done.returncode == 2
    assert "finops.yaml:3" in done.stderr
    assert not (tmp_path / "sqs-queue").exists()


@pytest.mark.parametrize("command", ["module", "test"])
def test_help_has_examples(tmp_path: Path, command: str) -> None:
    done = fac_gen(command, "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert f"fac-gen {command} " in done.stdout


@pytest.mark.parametrize("options", [(), ("--provider", "aws"), ("--taggable", "--with-signals"), ("--kind", "data")])
@pytest.mark.parametrize("printed", [(), ("--json",), ("--long",)])
def test_a_list_without_a_hit_says_so(tmp_path: Path, options: tuple[str, ...], printed: tuple[str, ...]) -> None:
    done = fac_gen("list", "nosuchthing", *options, *printed, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "[]\n" if printed == ("--json",) else "")
    assert done.stderr.startswith("note: there is no ")
    assert "'nosuchthing'" in done.stderr
    found = fac_gen("list", "queue", *printed, cwd=tmp_path)
    assert (found.returncode, found.stderr, "aws_sqs_queue" in found.stdout) == (0, "", True)
