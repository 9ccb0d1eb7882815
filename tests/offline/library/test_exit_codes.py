"""`fac-gen test` and `fac-gen library --verify` end with the same exit code for the same module."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.terraform import RunStatus, TestReport
from fac_core.terraform.report import RunResult
from fac_gen.cli import command
from fac_gen.proof.run import ModuleResult

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline
OUTPUT = "common/outputs.tf.j2"
NOT_ASKED = (
    "google/tests/cost.tftest.hcl.j2",
    "google/tests/scope.tftest.hcl.j2",
    "tests/inputs.tftest.hcl.j2",
    "tests/offline/arguments.tftest.hcl.j2",
)
WRONG = {
    "valid": "",
    "invalid": '\noutput "wrong" {\n  value = var.nowhere\n}\n',
    "failing": '\noutput "wrong" {\n  value = var.budget\n\n  precondition {\n    condition     = var.budget == null\n'
    '    error_message = "Never."\n  }\n}\n',
}


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)


def exit_code(*arguments: str) -> object:
    told = CliRunner().invoke(command, list(arguments), standalone_mode=False)
    if told.exception is not None:
        assert isinstance(told.exception, UserError), told.exception
        return 2
    return told.return_value or 0


@pytest.mark.parametrize(("kind", "code"), [("valid", 0), ("invalid", 1), ("failing", 1)])
def test_a_module_that_is_there(kind: str, code: int, tmp_path: Path) -> None:
    assert exit_code("templates", OUTPUT, "-o", "templates") == 0
    for name in NOT_ASKED:  # the examples alone are planned, whatever else a module is tested for
        (tmp_path / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "templates" / name).write_text("# Nothing.\n")
    with (tmp_path / "templates" / OUTPUT).open("a") as template:
        template.write(WRONG[kind])
    (tmp_path / "library.yaml").write_text("version: 1\ndefaults: {templates: templates}\nmodules: [google_pubsub_topic]\n")
    assert exit_code("module", "google_pubsub_topic", "--templates", "templates", "-o", "topic") == 0
    assert exit_code("test", "topic") == code
    assert exit_code("library", "--verify", "--skip", "fmt", "-j", "1") == code


def test_a_module_that_cannot_be_made_or_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [{type: google_pubsub_topic, exclude: [nope]}]\n")
    (tmp_path / "empty").mkdir()
    assert exit_code("test", "empty") == 2
    assert exit_code("library") == 2
    assert exit_code("library", "--verify", "-j", "1") == 2


def test_without_terraform_nothing_is_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("fac_core.terraform.binary.find_spec", lambda _: None)
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [google_pubsub_topic]\n")
    assert exit_code("module", "google_pubsub_topic", "-o", "topic") == 0
    assert exit_code("test", "topic") == 2
    assert exit_code("library", "--verify", "-j", "1") == 2


@pytest.mark.parametrize("script", ["exit 0", "exit 1", "echo boom >&2; exit 2"])
def test_with_a_broken_terraform_nothing_is_proved(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin" / "terraform"
    program.parent.mkdir()
    program.write_text(f"#!{shutil.which('sh')}\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [google_pubsub_topic]\n")
    (tmp_path / "topic").mkdir()
    (tmp_path / "topic" / "main.tf").touch()
    said = [CliRunner().invoke(command, words, standalone_mode=False).exception for words in (["test", "topic"], ["library", "--verify"])]
    assert isinstance(said[0], UserError)
    assert str(said[0]) == str(said[1])
    assert said[0].path == str(program)
    assert said[0].hint


def test_a_test_that_was_left_out_proves_nothing(tmp_path: Path) -> None:
    result = ModuleResult(tmp_path, report=TestReport((RunResult("a", "b", RunStatus.PASS), RunResult("a", "c", RunStatus.SKIP))))
    assert not result.ok
    assert result.problems == ("1 runs were skipped",)
