"""``--fail-under``: only what is proven reaches a minimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.coverage.repository import FILES, run, write

from fac_core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, FILES)
    return tmp_path


@pytest.mark.parametrize(
    ("least", "code"),
    [
        ("tagged=40", 0),
        ("tagged=40.000001", 1),
        ("tagged=41", 1),
        ("budgeted=100", 0),
        ("tagged=40,alarmed=0", 0),
        ("budgeted=100,alarmed=1", 1),
    ],
)
def test_shares_are_compared_exactly(least: str, code: int, folder: Path) -> None:
    del folder
    result = run("--fail-under", least)
    assert result.return_value == code
    assert ("--fail-under asks for" in result.stderr) is bool(code)


def test_a_minimum_is_not_reached_while_something_is_not_read(folder: Path) -> None:
    assert run("--fail-under", "budgeted=100").return_value == 0
    write(folder, {"prod/broken.tf": 'resource "aws_sqs_queue" "x" {\n'})
    result = run("--fail-under", "budgeted=0")
    assert result.return_value == 1
    assert "nobody knows what stands there" in result.stderr
    assert run().return_value == 0
    assert run("--strict").return_value == 3


def test_a_path_without_terraform_is_said_and_2_when_strict(folder: Path) -> None:
    (folder / "empty").mkdir()
    result = run("empty")
    assert (result.return_value, "no Terraform file is under empty" in result.stderr) == (0, True)
    assert run("empty", "--strict").return_value == 2


@pytest.mark.parametrize("least", ["tagged", "tagged=", "tagged=101", "tagged=-1", "taged=90", "tagged=9O"])
def test_what_is_no_minimum_is_a_mistake(least: str, folder: Path) -> None:
    del folder
    with pytest.raises(UserError) as error:
        run("--fail-under", least)
    assert error.value.hint


def test_a_minimum_of_what_nobody_asks_is_a_mistake(folder: Path) -> None:
    write(folder, {"finops.yaml": "version: 1\n"})
    with pytest.raises(UserError, match="no policy asks that resources are alarmed"):
        run("--fail-under", "alarmed=90")
