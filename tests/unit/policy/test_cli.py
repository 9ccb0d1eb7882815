from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from fac_core.policy.policy_shape import json_schema
from fac_lint.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)

    def _run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["fac-lint", "policy", *map(str, arguments)])
        with pytest.raises(SystemExit) as caught:
            main()
        captured = capsys.readouterr()
        return int(caught.value.code or 0), captured.out, captured.err

    return _run


def test_without_a_file_the_built_in_policy_is_shown(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run("check")
    assert code == 0
    assert "No finops.yaml here or above: the built-in policy holds." in out


def test_the_table_says_keys_rules_and_limits_per_cloud(
    run: Callable[..., tuple[int, str, str]], write: Callable[..., Path], complete: str
) -> None:
    path = write(complete)
    code, out, err = run("check", path, "--today", "2027-01-01")
    assert (code, err) == (0, "")
    assert f"{path.as_posix()} is valid." in out
    assert "google: 64 labels, keys of 63 and values of 63 characters" in out
    assert "  only 20 tags: aws_servicecatalog_portfolio, aws_servicecatalog_product" in out
    assert "  only keys of 128: azurerm_storage_account" in out
    assert "  cost_center  required  must be text that matches ^cc-[0-9]{4}$   cc-1000" in out
    assert "team-example-com" in out
    assert run("check", "--today", "2027-01-01")[1] == out.replace(path.as_posix(), str(path))


def test_an_expired_exemption_is_told_and_fails(
    run: Callable[..., tuple[int, str, str]], write: Callable[..., Path], complete: str
) -> None:
    path = write(complete)
    code, out, _ = run("check", path, "--today", "2027-04-01")
    assert code == 1
    assert f"{path.as_posix()}:38: the exemption of missing-cost-tags for aws_iam_* expired on 2027-03-31" in out
    code, out, _ = run("check", path, "--today", "2027-04-01", "--json")
    assert code == 1
    assert json.loads(out)["expired"][0]["rule"] == "missing-cost-tags"


def test_json_for_machines(run: Callable[..., tuple[int, str, str]], write: Callable[..., Path], complete: str) -> None:
    write(complete)
    code, out, _ = run("check", "--json", "--today", "2027-01-01")
    said = json.loads(out)
    assert (code, said["valid"], said["policy"]["currency"]) == (0, True, "EUR")
    keys = {key["name"]: key for key in said["clouds"]["google"]["keys"]}
    assert keys["owner"] == {
        "name": "owner",
        "key": "owner",
        "kind": "required",
        "expected": "an e-mail address",
        "regex": "^[^@\\s]+@[^@\\s]+$",
        "sample": "team-example-com",
        "input": "cost.owner",
    }


def test_problems_of_a_policy(run: Callable[..., tuple[int, str, str]], write: Callable[..., Path]) -> None:
    path = write("version: 1\ntagz: {}\nlint: 1\n")
    code, out, err = run("check")
    assert (code, out) == (2, "")
    assert f"{path}:2:1: unknown key 'tagz'\n  Did you mean tags?" in err
    assert f"{path}:3:7: expected a mapping" in err
    code, out, err = run("check", "--json")
    assert (code, err) == (2, "")
    assert [(p["line"], p["column"]) for p in json.loads(out)["problems"]] == [(2, 1), (3, 7)]


def test_a_missing_file_is_a_users_error(run: Callable[..., tuple[int, str, str]]) -> None:
    code, _, err = run("check", "none.yaml")
    assert code == 2
    assert "none.yaml: cannot be read" in err


def test_the_schema_is_printed_as_committed(run: Callable[..., tuple[int, str, str]]) -> None:
    assert run("schema") == (0, json_schema(), "")


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["schema", "--help"]])
def test_help_has_examples(run: Callable[..., tuple[int, str, str]], arguments: list[str]) -> None:
    code, out, _ = run(*arguments)
    assert code == 0
    assert "fac-lint policy" in out.partition("Examples:")[2]
