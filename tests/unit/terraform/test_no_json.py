"""A program that answers without JSON is told as the user's to mend, whatever it was asked."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.errors import UserError
from fac_core.terraform import Binary, BinaryKind, Terraform, TerraformError, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit
ASKED: dict[str, Callable[[Terraform], Any]] = {
    "version": Terraform.version,
    "validate": Terraform.validate,
    "show": Terraform.show,
    "output": Terraform.output,
}
PROGRAM = Binary(BinaryKind.TERRAFORM, ("/opt/terraform",))


@pytest.mark.parametrize("said", ["", "Terraform v0.11.14\n", "[]", "null", '{"a": '])
@pytest.mark.parametrize("command", ASKED)
def test_no_json_is_no_bug(command: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Terraform, "call", lambda *_, **__: (0, said))
    with Terraform(tmp_path, binary=PROGRAM) as terraform, pytest.raises(UserError) as caught:
        ASKED[command](terraform)
    assert f"terraform {command} failed: /opt/terraform " in caught.value.message
    assert "Terraform 1.6 or newer is needed" in str(caught.value.hint)


@pytest.mark.parametrize("command", ["version", "validate"])
def test_an_object_of_something_else_is_none_either(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Terraform, "call", lambda *_, **__: (0, "{}"))
    with Terraform(tmp_path, binary=PROGRAM) as terraform, pytest.raises(UserError, match="where JSON was asked for"):
        ASKED[command](terraform)


def test_every_question_is_one_of_these() -> None:
    driver = (Path(__file__).parents[3] / "core/fac_core/terraform/driver.py").read_text()
    assert set(re.findall(r'_json\(\s*"(\w+)"', driver)) == set(ASKED)
    assert driver.count("parsed(") == 1


@pytest.mark.parametrize(
    ("script", "reason"), [("exit 1", "it gave no reason"), ("echo boom >&2; exit 2", "boom"), ("exit 0", "said nothing")]
)
def test_a_broken_program_is_named(script: str, reason: str, tmp_path: Path) -> None:
    program = tmp_path / "terraform"
    program.write_text(f"#!{shutil.which('sh')}\n{script}\n")
    program.chmod(0o755)
    with pytest.raises(UserError, match=reason) as caught:
        version_of(Binary(BinaryKind.TERRAFORM, (str(program),)))
    assert caught.value.path == str(program)
    assert caught.value.hint


def test_a_failure_with_a_reason_keeps_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Terraform, "call", lambda *_, **__: (1, "boom"))
    with Terraform(tmp_path, binary=PROGRAM) as terraform, pytest.raises(TerraformError, match="terraform show failed: boom"):
        terraform.show()
