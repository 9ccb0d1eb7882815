"""What the generator takes an expression to be, Terraform takes it to be."""

from __future__ import annotations

import json
import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.offline.terraform.inside import FAILED, UNTOLD, terraform_says
from tests.offline.terraform.made_up import TYPES, expression, given_values
from tests.unit.generator.evaluation_cases import EQUAL, FAIL, INPUTS
from tests.unit.generator.test_evaluation import SCOPE

from fac_core.hcl.write import quote
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError, SetOf
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

A_BATCH = 150
INPUTS_OF_ANY_TYPE = "".join(f'variable "{name}" {{\n  type = {kind}\n}}\n' for name, kind in TYPES.items())


def taken_for(said: str, inputs: dict[str, object]) -> object:
    """Return what an expression is taken to be: a value, FAILED, or UNTOLD."""
    try:
        return evaluated(said, {"var": inputs})  # type: ignore[dict-item]
    except FailsError:
        return FAILED
    except NotKnownError:
        return UNTOLD


def alike(one: object, other: object) -> bool:
    """Whether two values are the same, kinds of scalars included."""
    if isinstance(one, SetOf) and not one.ordered and isinstance(other, list):
        return len(one) == len(other)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    return isinstance(one, bool) == isinstance(other, bool) and one == other


@pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")
@settings(max_examples=5)
@given(st.integers(0, 2**32))
def test_what_has_a_value_has_it_for_terraform(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    """Where Terraform refuses what nobody gets to, ours may have a value: it knows types of values that are not there."""
    chance, folder = Random(seed), tmp_path_factory.mktemp("made-up")  # noqa: S311 - made up, not secret
    inputs = given_values(chance)
    (folder / "main.tf").write_text(INPUTS_OF_ANY_TYPE)
    (folder / "terraform.tfvars.json").write_text(json.dumps(inputs, default=float))
    texts = [expression(chance) for _ in range(A_BATCH)]
    found = [(one, taken_for(one, inputs)) for one in texts]
    for (one, ours), said in zip(found, terraform_says(texts, folder), strict=True):
        assert ours is UNTOLD or said is UNTOLD or alike(ours, said) or (said == FAILED and ours != FAILED), (one, inputs, said, ours)


def test_terraform_agrees(tmp_path: Path) -> None:
    """One process tells of all of them: each is an output of its own, with a condition of its own."""
    texts = [f"jsonencode({one})" for one in EQUAL]
    known = {**{one: str(evaluated(one, SCOPE)) for one in texts}, **{f"jsonencode(can({one}))": "false" for one in FAIL}}
    outputs = [f'output "o{index}" {{\n  value = {one}\n}}\n' for index, one in enumerate(known)]
    (tmp_path / "main.tf").write_text(INPUTS + "".join(outputs))
    (tmp_path / "tests").mkdir()
    asserts = [
        f"  assert {{\n    condition = output.o{index} == {quote(said)}\n    error_message = output.o{index}\n  }}\n"
        for index, said in enumerate(known.values())
    ]
    (tmp_path / "tests/all.tftest.hcl").write_text('run "all" {\n  command = plan\n' + "".join(asserts) + "}\n")
    (result,) = run_tests([tmp_path])
    assert result.ok, result.problems
