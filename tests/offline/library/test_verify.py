"""`fac-gen library --verify`: what is proved is true, and what is wrong is found, by module and step."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.library.everything import draw, entries_of, every_type
from fac_gen.module import module_files
from fac_gen.proof import batch as proving
from fac_gen.proof.batch import Batch, prove
from fac_gen.proof.steps import Proof, Proved, Step
from fac_gen.proof.verify import verify

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.offline
ALL = frozenset(Step)
QUICK = frozenset(Step) - {Step.TEST}
THREE = ("aws_sqs_queue", "aws_simpledb_domain", "google_pubsub_topic")


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


def test_every_step_is_taken_and_remembered(tmp_path: Path) -> None:
    heard: list[Proof] = []
    first = verify(entries_of(THREE), steps=ALL, jobs=1, memory=tmp_path, told=heard.append)
    assert first.ok, first.plain()
    assert all(proof.passed == list(Step) for proof in first.proofs)
    assert [proof.resource_type for proof in first.proofs] == list(THREE)
    assert sorted(proof.resource_type for proof in heard) == sorted(THREE)
    assert first.counts("aws") == {"modules": 2, "generate": 2, "fmt": 2, "validate": 2, "lint": 2, "test": 2}
    assert first.terraform.split()[1][0].isdigit()
    (memory,) = tmp_path.glob("*.txt")
    assert len(memory.read_text().splitlines()) == 3 * 4


@pytest.fixture
def spoil(monkeypatch: pytest.MonkeyPatch) -> Any:  # noqa: ANN401 - a function of one module's files
    """Return a function that makes the generator write one type's module with something else in it."""

    def to(resource_type: str, path: str, old: str, new: str) -> None:
        def spoiled(made: Any, templates: Path | None, *, base: bool) -> Mapping[str, str]:  # noqa: ANN401 - a blueprint
            files = module_files(made, templates, base=base)
            if made.resource_type == resource_type:
                assert old in files[path]
                files[path] = files[path].replace(old, new, 1)
            return files

        monkeypatch.setattr(proving, "module_files", spoiled)

    return to


def steps_of(*types: str, steps: frozenset[Step] = QUICK) -> dict[str, Proof]:
    entries = entries_of(types)
    made = prove(Batch(entries, BUILT_IN, None, ("6.69.1", "5.100.0"), steps))
    return {proof.resource_type: proof for proof in made}


@pytest.mark.parametrize(
    ("step", "old", "new", "said"),
    [
        (Step.FMT, 'resource "aws_sns_topic" "this" {', 'resource   "aws_sns_topic" "this" {', "not formatted: main.tf"),
        (Step.VALIDATE, "  name ", "  nmae ", "Unsupported argument"),
        (Step.LINT, "= local.tags", "= {}", "missing-cost-tags"),
    ],
)
def test_a_spoiled_module_is_found_and_its_neighbours_pass(spoil: Any, step: Step, old: str, new: str, said: str) -> None:  # noqa: ANN401 - as above
    spoil("aws_sns_topic", "main.tf", old, new)
    found = steps_of("aws_sqs_queue", "aws_sns_topic")
    assert found["aws_sqs_queue"].ok, found["aws_sqs_queue"].plain()
    assert said in str(found["aws_sns_topic"].problems[step])


def test_a_hint_about_an_example_fails_no_module() -> None:
    assert all(proof.ok for proof in steps_of("aws_eip", "aws_s3_bucket", steps=frozenset({Step.LINT})).values())


def test_an_unreadable_module_does_not_take_its_batch_along(tmp_path: Path) -> None:
    entries = entries_of(("aws_sqs_queue", "aws_sns_topic"))
    wrong = replace(entries[1], options=Options(exclude=("no_such_argument",)))
    found = verify((entries[0], wrong), steps=frozenset({Step.GENERATE}), jobs=1, memory=tmp_path)
    assert [proof.ok for proof in found.proofs] == [True, False]
    assert "no_such_argument" in found.proofs[1].problems[Step.GENERATE][0]


def test_a_failing_test_is_found(spoil: Any) -> None:  # noqa: ANN401 - as above
    spoil("aws_sns_topic", "outputs.tf", "value ", "value = null\n  description_of_nothing")
    found = steps_of("aws_sns_topic", steps=frozenset({Step.TEST}))
    assert found["aws_sns_topic"].problems[Step.TEST]


def test_what_was_proved_holds_for_these_bytes_only(tmp_path: Path) -> None:
    proof = Proof("aws_sqs_queue", "aws", digest="a" * 64)
    proof.settle(Step.FMT, ())
    proof.settle(Step.LINT, ["bad"])
    Proved("t" * 64, tmp_path).add(proof)
    again = Proved("t" * 64, tmp_path)
    assert again.knows(proof, Step.FMT)
    assert not again.knows(proof, Step.LINT)
    assert not again.knows(Proof("aws_sqs_queue", "aws", digest="b" * 64), Step.FMT)
    assert not Proved("u" * 64, tmp_path).knows(proof, Step.FMT)


def test_the_lot_is_the_same_for_a_seed() -> None:
    types = every_type()
    assert len(types) == len(set(types)) > 4000
    assert draw(types, 50, 1) == draw(list(reversed(types)), 50, 1) != draw(types, 50, 2)
    assert set(every_type("google")) < set(types)


def test_a_caller_gives_every_input() -> None:
    files = module_files(blueprint("aws_sqs_queue", BUILT_IN))
    text = proving.calls({"m": files}, ["m"])
    for name in ("name", "cost", "budget", "create", "tags", "notifications"):
        assert f"  {name} = var.any\n" in text


def test_the_command_reports(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue, {type: aws_sns_topic, exclude: [nope]}]\n")
    program = [
        sys.executable,
        "-c",
        "from fac_gen.cli import main; main()",
        "library",
        "--verify",
        "--skip",
        "test",
        "--report",
        "report.json",
    ]
    done = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "NO_COLOR": "1"})
    assert done.returncode == 2, done.stderr
    assert "aws_sns_topic: generate\n    aws_sns_topic has no argument 'nope'" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("1 failed")
    said = json.loads((tmp_path / "report.json").read_text())
    assert said["counts"] == {"aws": {"modules": 2, "generate": 1, "fmt": 1, "validate": 1, "lint": 1}}
    assert [one["resource_type"] for one in said["failed"]] == ["aws_sns_topic"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["library.yaml", "report.json"]
