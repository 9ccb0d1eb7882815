"""Policies that modules write have a statement, and no two statements of one policy have one name."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from fac_core.hcl.format import format_hcl
from fac_core.hcl.write import line
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

pytestmark = pytest.mark.offline
TYPES = Path(__file__).parents[3] / "core/fac_core/resource_types/aws"
WRITERS = sorted(f"aws_{path.stem}" for path in TYPES.glob("*.yaml") if "jsondecode(var.policy).Statement" in path.read_text())
FOLDED = re.compile(r"\bSid = .*\breplace\(.*")
NO_STATEMENT = """
run "a_policy_without_a_statement_is_refused" {
command = plan
variables {
policy = jsonencode({ Version = "2012-10-17", Statement = [] })
tls_required = false
}
expect_failures = [var.policy]
}

run "a_single_statement_needs_no_list" {
command = plan
variables {
policy = jsonencode({ Version = "2012-10-17", Statement = { Effect = "Deny", Action = "*", Resource = "*", Principal = "*" } })
tls_required = false
}
assert {
condition = length(local.policy_statements) == 1
error_message = "not the statement of the caller alone"
}
}
"""
ALIKE = """
run "senders_with_names_alike_have_statements_of_their_own" {
command = plan
variables {
senders = {
"a-b" = { service = "sns.amazonaws.com", source_arns = ["arn:aws:sns:eu-west-1:123456789012:one"] }
"a_b" = { service = "sns.amazonaws.com", source_arns = ["arn:aws:sns:eu-west-1:123456789012:two"] }
}
}
assert {
condition = length(distinct([for statement in local.policy_statements : statement.Sid])) == 3
error_message = "two statements with one name"
}
}
"""


NAMED = re.compile(r'\bSid = "(\w+)"')
TAKEN = """
run "a_callers_statement_and_the_modules_of_one_name_both_hold" {{
command = plan
variables {{
{inputs}
policy = jsonencode({{ Version = "2012-10-17", Statement = [
for name in {names} : {{ Sid = name, Effect = "Allow", Action = "*", Resource = "*", Principal = "*" }}
] }})
}}
assert {{
condition = alltrue([for one in local.callers_statements : contains(local.policy_statements, one)])
error_message = "the caller's statements are not what they were"
}}
assert {{
condition = length(distinct(local.policy_statements[*].Sid)) == length(local.own_statements) + length({names})
error_message = "two statements with one name, or one too few"
}}
assert {{
condition = length(setsubtract({names}, local.own_statements[*].Sid)) == 0
error_message = "not all statements of the module are there"
}}
}}
"""


def passes(resource_type: str, runs: str, folder: Path) -> None:
    module = write_module(resource_type, folder, policy=BUILT_IN).folder
    head = (module / "tests/cost.tftest.hcl").read_text().partition('run "')[0]
    shutil.rmtree(module / "tests")
    (module / "tests").mkdir()
    (module / "tests/statements.tftest.hcl").write_text(format_hcl(head + runs))
    (result,) = run_tests([module])
    assert result.ok, result.problems


@pytest.mark.parametrize("resource_type", WRITERS)
def test_a_policy_has_a_statement(resource_type: str, tmp_path: Path) -> None:
    passes(resource_type, NO_STATEMENT, tmp_path / "module")


@pytest.mark.parametrize("resource_type", WRITERS)
def test_a_caller_may_use_the_names_of_the_module(resource_type: str, tmp_path: Path) -> None:
    facts = for_type(resource_type)
    assert facts
    names = sorted({name for one in facts.locals.values() for name in NAMED.findall(one)})
    assert names
    inputs_of_all = {name: one for companion in facts.companions.values() for name, one in companion.inputs.items() if name != "policy"}
    said = " ".join(facts.locals.values())
    given = {name: one.shown for name, one in inputs_of_all.items() if re.search(rf"\bvar\.{name}\b", said)}
    if isinstance(services := given.get("log_delivery_services"), tuple):
        given["log_delivery_services"] = ("delivery.logs.amazonaws.com", *services)
    inputs = "\n".join(f"{name} = {line(value)}" for name, value in given.items())
    passes(resource_type, TAKEN.format(inputs=inputs, names=line(names)), tmp_path / "module")


def test_names_alike_are_told_apart(tmp_path: Path) -> None:
    passes("aws_sqs_queue", ALIKE, tmp_path / "module")


def test_every_name_that_folds_a_key_tells_keys_apart() -> None:
    names = [found for path in TYPES.glob("*.yaml") for found in FOLDED.findall(path.read_text())]
    assert names
    assert [name for name in names if "sha256(" not in name] == []
