"""A label that the policy fixes may be said as the policy spells it, and as Google writes it; nothing else is taken.

What we take a value to become is what Terraform makes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.clouds import cloud
from fac_core.hcl.write import header, line, listed, quote
from fac_core.policy import load
from fac_gen.blueprint.build import blueprint
from fac_gen.proof.run import run_tests
from fac_gen.render.validations import tag_validations

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

POLICY = 'version: 1\ntags:\n  required: {owner: {}}\n  fixed: {managed_by: "Terraform Cloud"}\n'
GOOGLE = cloud("google")
SPELT = ("shop@example.com", "Prod", "\u0130x", "e\u0301", "\u212a", "x" * 70)
TAKEN = {"Terraform Cloud": True, "terraform-cloud": True, "terraform_cloud": False, "terraform": False, None: False}


def test_what_becomes_the_fixed_label_is_taken(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    made = blueprint("google_pubsub_topic", load(tmp_path / "finops.yaml"))
    (fixed,) = [one for one in tag_validations(made) if "fixes" in one.message]
    assert fixed.message == "The label managed_by must be terraform-cloud, which the policy fixes."
    asserts = [
        f'  assert {{\n    condition = output.taken[{index}] == {line(taken)}\n    error_message = "{value}"\n  }}\n'
        for index, (value, taken) in enumerate(TAKEN.items())
    ]
    asserts += [
        f"  assert {{\n    condition = output.labels[{index}] == {quote(label)}\n    error_message = {quote(label)}\n  }}\n"
        for index, label in enumerate(map(GOOGLE.label_value, SPELT))
    ]
    conditions = [fixed.condition.replace("var.labels", line({"managed_by": value, "team": "Any"})) for value in TAKEN]
    outputs = {"labels": [GOOGLE.label_expression(quote(value)) for value in SPELT], "taken": conditions}
    written = [f"{header('output', name)} {{\n  value = {listed(values)}\n}}\n" for name, values in outputs.items()]
    (tmp_path / "main.tf").write_text("".join(written))
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/all.tftest.hcl").write_text('run "all" {\n  command = plan\n' + "".join(asserts) + "}\n")
    (result,) = run_tests([tmp_path])
    assert result.ok, result.problems
