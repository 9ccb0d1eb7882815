"""What a merge makes of an edited module is formatted, valid and passes its tests, by terraform's own word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.terraform import RunStatus, Terraform
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests
from fac_gen.update.module import Request, update_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline
TELLING = (
    *("everything_can_be_switched_on", "right_values_are_taken", "the_complete_example_plans", "the_defaults_create_exactly_this"),
    *("what_is_given_arrives_1", "what_is_not_given_has_its_default", "what_was_made_is_told"),
)
TYPES = ("aws_instance", "aws_s3_bucket", "aws_lambda_function")


def edit(module: Path) -> None:
    """Edit as users do: longer names in objects, arguments, comments, variables, outputs, order; formatted afterwards."""
    path = module / "variables.tf"
    text = path.read_text()
    text = re.sub(
        r"^( +)((\w+) += optional\(string\))$",
        r"\1\2 # ours\n\1longer_than_all_others_of_its_object_\3 = optional(string)",
        text,
        count=2,
        flags=re.MULTILINE,
    )
    blocks = re.split(r"(?m)(?=^variable )", text)
    text = "".join([*blocks[:2], *reversed(blocks[2:])]).rstrip() + "\n"
    path.write_text(
        f'{text}\nvariable "ours" {{\n  description = "Ours."\n  type = string\n  default = "x" # why\n  nullable = false\n}}\n'
    )
    main = module / "main.tf"
    main.write_text(
        main.read_text().replace(
            "  lifecycle {\n", "  # Ours.\n  provider = aws\n\n  lifecycle {\n    create_before_destroy = false\n\n", 1
        )
    )
    (module / "ours.tf").write_text('output "ours" {\n  value = var.ours\n}\n')
    with Terraform(module) as terraform:
        terraform.fmt(check=False)


@pytest.mark.parametrize("resource_type", TYPES)
def test_an_upgraded_module_is_formatted_and_passes(tmp_path: Path, resource_type: str) -> None:
    (tmp_path / ".git").mkdir()
    module = tmp_path / "module"
    write_module(resource_type, module, policy=BUILT_IN, options=Options(provider_version="5.100.0"))
    edit(module)
    outcome = update_module(module, Request(provider_version="6.69.1"))
    assert outcome.conflicts == ()
    assert set(outcome.edited) == {"main.tf", "variables.tf"}
    variables = (module / "variables.tf").read_text()
    assert 'variable "region"' in variables
    assert 'variable "ours"' in variables
    assert "# ours" in variables
    with Terraform(module) as terraform:
        assert terraform.fmt() == ()
    few_runs(module / "tests")
    (result,) = run_tests([module])
    assert result.ok, result.problems
    assert result.count(RunStatus.PASS) == len(TELLING)


def few_runs(tests: Path) -> None:
    """Leave the runs that everything in a module takes part in: what a merge had lost or doubled would show there.

    Which values are refused, and what is where the guardrails' edges are, the library's own tests ask of the same modules.
    """
    for path in tests.rglob("*.tftest.hcl"):
        head, *runs = re.split(r'(?m)(?=^run ")', path.read_text())
        left = [run for run in runs if run.split('"')[1] in TELLING]
        path.write_text("".join([head, *left])) if left else path.unlink()
