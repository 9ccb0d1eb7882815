"""Calls within calls that cannot be looked into: whoever is linted says so, when the module that holds them is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit

TAGS = '{ owner = "a", application = "b", cost_center = "c", environment = "d" }'
TAGGED = f'resource "aws_sqs_queue" "q" {{\n  tags = {TAGS}\n}}\n'
REMOTE = 'module "away" {\n  source = "terraform-aws-modules/s3-bucket/aws"\n}\n'
CALL = 'module "child" {{\n  source = "../{}"\n}}\n'
BACKEND = 'terraform {\n  backend "s3" {}\n}\n'
RULES = ("missing-cost-tags", "missing-budget", "missing-cost-alarm")


def told(lint: Lint, files: dict[str, str], *paths: str) -> dict[tuple[str, str, str], str]:
    report = lint({"finops.yaml": "version: 1\nalarms:\n  required: [spend]\n", **files}, select=RULES, paths=paths).report
    return {(one.rule, one.file, one.address): str(one.verdict) for one in report.findings if one.address.startswith("module.")}


INSTANCE = f'resource "aws_instance" "i" {{\n  instance_type = "m7g.large"\n  ami = "ami-1"\n  tags = {TAGS}\n}}\n'


def test_the_module_that_calls_says_so_where_the_called_one_is_not_linted(lint: Lint) -> None:
    for beside in ("", TAGGED, INSTANCE):  # what is hidden may hold a budget for the instance
        found = told(lint, {"top/main.tf": BACKEND + CALL.format("child"), "child/main.tf": REMOTE + beside}, "top")
        assert found["missing-cost-tags", "top/main.tf", "module.child"] == "unknown"
        assert found["missing-cost-alarm", "top/main.tf", "module.child"] in {"unknown", "violated"}
        assert found["missing-budget", "top/main.tf", "module.child"] == "unknown"


def test_a_reusable_module_leaves_the_budget_to_its_callers(lint: Lint) -> None:
    found = told(lint, {"top/main.tf": CALL.format("child"), "child/main.tf": REMOTE}, "top")
    assert found["missing-budget", "top/main.tf", "module.child"] == "delegated"


def test_the_called_module_says_so_once_where_it_is_linted(lint: Lint) -> None:
    found = told(lint, {"top/main.tf": CALL.format("child"), "child/main.tf": REMOTE}, "top", "child")
    assert found["missing-cost-tags", "child/main.tf", "module.away"] == "unknown"
    assert ("missing-cost-tags", "top/main.tf", "module.child") not in found


def test_calls_that_are_never_made_hide_nothing(lint: Lint) -> None:
    never = REMOTE.replace("{\n", "{\n  count = 0\n", 1)
    assert not told(lint, {"top/main.tf": CALL.format("child"), "child/main.tf": never}, "top")


def test_what_is_called_too_deeply_is_told_from_above(lint: Lint) -> None:
    files = {f"m{at}/main.tf": TAGGED + CALL.format(f"m{at + 1}") for at in range(40)} | {"m40/main.tf": TAGGED}
    found = told(lint, files, ".")
    assert found["missing-cost-tags", "m0/main.tf", "module.child"] == "unknown"
    assert found["missing-cost-tags", "m35/main.tf", "module.child"] == "compliant"


def test_the_reason_is_the_hidden_ones(lint: Lint) -> None:
    files = {"top/main.tf": CALL.format("child"), "child/main.tf": REMOTE}
    report = lint(files, select=("missing-cost-tags",), paths=("top",)).report
    (one,) = report.of(Verdict.UNKNOWN)
    assert one.message == (
        "whether everything that module.child makes has its tags cannot be told: module.away is not here; `terraform init` brings it"
    )
