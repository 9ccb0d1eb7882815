"""Messages are short, say of several things at once what is the same of them, and blame a call only where it could do otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict
from fac_core.sentence import LONGEST
from fac_lint.views.reasons import because

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

    from fac_core.finding import Finding

pytestmark = pytest.mark.unit

TAGS = "tags:\n  required:\n    owner: {}\n    team: {}\nbudgets:\n  required: false\n"
MANY = "".join(
    f'resource "aws_sqs_queue" "a_queue_with_a_rather_long_name_{number}" {{\n  tags = var.tags_of_the_module\n}}\n' for number in range(9)
)
MODULE = f'variable "tags_of_the_module" {{\n  type    = map(string)\n  default = {{}}\n}}\n{MANY}'


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_messages_are_short(case: Path, lint: Lint) -> None:
    found = lint(read_case(case)[0]).report.findings
    assert [one.message for one in found if len(one.message) > LONGEST] == []


def test_of_many_things_as_many_are_named_as_there_is_room_for(lint: Lint) -> None:
    call = 'module "everything_that_belongs_to_the_shop" {\n  source = "./queues"\n}\n'
    (found,) = of_call(lint({"main.tf": call, "queues/main.tf": MODULE, "finops.yaml": f"version: 1\n{TAGS}"}).report.findings)
    assert found.message == (
        "module.everything_that_belongs_to_the_shop does not pass owner and team, which"
        " module.everything_that_belongs_to_the_shop.aws_sqs_queue.a_queue_with_a_rather_long_name_0 and 8 more would need"
    )
    assert len(found.related) == 9


def of_call(findings: tuple[Finding, ...]) -> list[Finding]:
    calls = (one for one in findings if one.rule == "missing-cost-tags" and one.address.startswith("module."))
    return [one for one in calls if one.verdict is Verdict.VIOLATED]


BARE = 'resource "aws_sqs_queue" "bare" {}\n'
MANIFEST = '{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"m","Source":"x","Dir":".terraform/modules/m"}]}'


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (
            BARE,
            "whatever module.m is given, module.m.aws_sqs_queue.bare would need owner and team",
        ),
        (
            BARE + 'variable "tags" {\n  default = {}\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n',
            "module.m does not pass owner and team, which module.m.aws_sqs_queue.q would need",
        ),
    ],
)
def test_a_call_is_blamed_where_it_could_do_otherwise(inside: str, expected: str, lint: Lint) -> None:
    files = {
        "main.tf": 'module "m" {\n  source = "acme/m/aws"\n}\n',
        ".terraform/modules/m/main.tf": inside,
        ".terraform/modules/modules.json": MANIFEST,
        "finops.yaml": f"version: 1\n{TAGS}",
    }
    assert [one.message for one in of_call(lint(files).report.findings)] == [expected]


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (["module.a is not here"], "module.a is not here; `terraform init` brings it"),
        (["module.b is not here", "module.a is not here"], "module.a and module.b are not here; `terraform init` brings them"),
        (["a.b.id is known after apply", "c.d.id is known after apply"], "a.b.id and c.d.id are known after apply"),
        (["x", "a.b.id is known after apply"], "a.b.id is known after apply and x"),
    ],
)
def test_what_is_so_of_several_things_is_said_once(reasons: list[str], expected: str) -> None:
    assert because(reasons) == expected


def test_a_folder_that_is_not_there_is_brought_by_nobody(lint: Lint) -> None:
    found = lint({"main.tf": 'module "m" {\n  source = "./nowhere"\n}\n', "finops.yaml": f"version: 1\n{TAGS}"}).report.findings
    said = [one.message for one in found if one.rule == "missing-cost-tags"]
    assert said == ["whether everything that module.m makes has its tags cannot be told: module.m names a folder that is not there"]
