"""What the generator takes an expression to be, Terraform takes it to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.evaluation_cases import EQUAL, FAIL, INPUTS
from tests.unit.generator.test_evaluation import SCOPE

from fac_core.hcl.write import quote
from fac_gen.evaluation.expressions import evaluated
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline


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
