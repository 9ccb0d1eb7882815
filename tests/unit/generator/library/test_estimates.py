"""`estimates.json`: an input of a library; what is damaged is told, what is stale is found, and an update keeps what was estimated."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.example_costs import Costs, ExampleCost, costs_of, example_cost
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.cli import command
from fac_gen.library.cost_file import costs_text, read_costs
from fac_gen.module import module_files, write_module
from fac_gen.proof import library_estimates
from fac_gen.proof.example_plans import of_call

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
MINIMAL = ExampleCost("minimal", "1.00", "2.00", "3.00", 1, 2, ("module.queue.aws_sqs_queue.this[0] (no price)",))
COSTS = Costs("2026-10-14", "ab" * 32, "us-east-1", discounted=False, examples=(MINIMAL,))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "estimates.json").write_text(costs_text({"aws/sqs-queue": COSTS}))
    assert read_costs(tmp_path / "library.yaml") == {"aws/sqs-queue": COSTS}
    (tmp_path / "estimates.json").unlink()
    assert read_costs(tmp_path / "library.yaml") == {}


WRITTEN = json.loads(costs_text({"a": COSTS}))


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"version": 2, "modules": {}}', '{"version": 1}', '{"version": 1, "modules": []}']
    + [
        json.dumps({**WRITTEN, "modules": {"a": {**WRITTEN["modules"]["a"], name: wrong}}})
        for name in ("book", "sha256", "region", "discounted", "examples", "more")
        for wrong in (17.5, "x" if name not in {"sha256", "region"} else None)
    ],
)
def test_a_damaged_file_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "estimates.json").write_text(text)
    with pytest.raises(UserError, match="the estimates of the library cannot be read") as told:
        read_costs(tmp_path / "library.yaml")
    assert "--estimate" in str(told.value)


def test_a_library_takes_what_lies_beside_it_and_an_update_keeps_it(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue]\n")
    (tmp_path / "estimates.json").write_text(costs_text({"aws/sqs-queue": COSTS}))
    run, folder = CliRunner().invoke, tmp_path / "aws" / "sqs-queue"
    assert run(command, ["library", str(tmp_path / "library.yaml")]).exit_code == 0
    readme = (folder / "README.md").read_text()
    assert "| `minimal` | at least 2.00 | at least 1.00 | at least 3.00 | 1 priced, 2 free, 1 unpriced |" in readme
    assert "- Otherwise: `aws_sqs_queue`, no price (in `minimal`).\n" in readme
    assert run(command, ["library", str(tmp_path / "library.yaml"), "--check"], standalone_mode=False).return_value == 0
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run(command, ["update", str(folder)]).exit_code == 0
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    (tmp_path / "estimates.json").write_text(costs_text({"aws/sqs-queue": replace(COSTS, book="2026-11-01")}))
    assert run(command, ["library", str(tmp_path / "library.yaml"), "--check"], standalone_mode=False).return_value == 1


def test_estimates_that_are_stale_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue]\n")
    monkeypatch.setattr("fac_gen.proof.library_estimates.estimate_library", lambda *_, **__: {"aws/sqs-queue": COSTS})
    run, library = CliRunner().invoke, str(tmp_path / "library.yaml")
    checked = run(command, ["library", library, "--estimate", "--check"], standalone_mode=False)
    assert (checked.return_value, (tmp_path / "estimates.json").exists()) == (1, False)
    assert "aws/sqs-queue: its examples cost something else" in checked.stderr
    assert run(command, ["library", library, "--estimate"]).exit_code == 0
    assert "### What the examples cost" in (tmp_path / "aws/sqs-queue/README.md").read_text()
    assert run(command, ["library", library, "--estimate", "--check"], standalone_mode=False).return_value == 0


@pytest.mark.parametrize("options", [["--all"], ["--verify"]])
def test_estimates_belong_to_a_library_that_is_written(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue]\n")
    where = [] if "--all" in options else [str(tmp_path / "library.yaml")]
    done = CliRunner().invoke(command, ["library", *where, "--estimate", *options])
    assert done.exit_code == 2


def test_a_lock_with_strange_costs_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "queue"
    write_module("aws_sqs_queue", folder, policy=BUILT_IN, options=Options(costs=COSTS))
    lock = folder / ".fac" / "lock.json"
    said = json.loads(lock.read_text())
    assert costs_of(said["options"]["costs"]) == COSTS
    lock.write_text(json.dumps({**said, "options": {**said["options"], "costs": {"book": 1}}}))
    done = CliRunner().invoke(command, ["update", str(folder)])
    assert "the option costs is not as fac-gen wrote it" in f"{done.output}{done.exception}"


def test_without_estimates_nothing_is_said() -> None:
    files = module_files(blueprint("aws_sqs_queue", BUILT_IN, Options()))
    assert "What the examples cost" not in files["README.md"]
    assert "estimates" not in files["module.yaml"]
    assert "costs" not in files[".fac/lock.json"]


def test_a_plan_is_taken_apart_by_call() -> None:
    changes = [{"address": f"module.{name}.aws_eip.a"} for name in ("a", 'a["x"]', "ab")]
    calls = {name: {"source": f"./{name}"} for name in ("a", "ab")}
    providers: dict[str, dict[str, str]] = {name: {} for name in ("aws", "module.a:aws", "module.a.module.b:aws", "module.ab:aws")}
    plan = {
        "format_version": "1.2",
        "checks": [],
        "resource_changes": changes,
        "planned_values": {"root_module": {"child_modules": [{"address": "module.a"}, {"address": "module.ab"}]}},
        "configuration": {"provider_config": providers, "root_module": {"module_calls": calls}},
    }
    found = of_call(plan, "a")
    assert [one["address"] for one in found["resource_changes"]] == ["module.a.aws_eip.a", 'module.a["x"].aws_eip.a']
    assert found["planned_values"]["root_module"]["child_modules"] == [{"address": "module.a"}]
    assert list(found["configuration"]["provider_config"]) == ["aws", "module.a:aws", "module.a.module.b:aws"]
    assert list(found["configuration"]["root_module"]["module_calls"]) == ["a"]
    assert "checks" not in found


def test_amounts_are_of_cents_or_of_less_than_one() -> None:
    summary = {"monthly": {"low": "0.00041", "expected": "1.005", "high": "2"}, "priced": 1, "free": 0, "incomplete": ""}
    found = example_cost("minimal", {"summary": summary, "resources": []})
    assert (found.low, found.expected, found.high) == ("0.0004", "1.00", "2.00")


def test_a_damaged_file_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue]\n")
    (tmp_path / "estimates.json").write_text("[]")
    monkeypatch.setattr(library_estimates, "estimate_library", lambda *_, **__: {"aws/sqs-queue": COSTS})
    assert CliRunner().invoke(command, ["library", str(tmp_path / "library.yaml"), "--estimate"]).exit_code == 0
    assert read_costs(tmp_path / "library.yaml") == {"aws/sqs-queue": COSTS}


@pytest.mark.parametrize(("incomplete", "said"), [("", "1.01"), ("planning failed", "1.00")])
def test_the_least_that_is_known_is_rounded_to_no_more(incomplete: str, said: str) -> None:
    amounts = dict.fromkeys(("low", "expected", "high"), "1.006")
    summary = {"monthly": amounts, "priced": 1, "free": 0, "incomplete": incomplete}
    assert example_cost("minimal", {"summary": summary, "resources": []}).expected == said
