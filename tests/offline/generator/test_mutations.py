"""Generated tests can fail: a module that is broken on purpose, in one place each, does not pass its own tests.

That every argument of a guardrail is asserted, `test_argument_mutations.py` shows; here is what no other value of an argument shows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

BROKEN = {
    "a tag less on the queue": ("aws_sqs_queue", "main.tf", r"tags = local\.tags", "tags = var.tags"),
    "tags that are not changed later": ("aws_sqs_queue", "main.tf", r"lifecycle \{\n", "lifecycle {\n    ignore_changes = [tags]\n"),
    "nothing that is changed later": ("azurerm_storage_account", "main.tf", r"lifecycle \{\n", "lifecycle {\n    ignore_changes = all\n"),
    "the caller's tags win": ("aws_sqs_queue", "tags.tf", r"merge\(local\.fixed_tags, var\.tags, (.*)\)", r"merge(\1, var.tags)"),
    "no prefix in the budget's filter": ("aws_sqs_queue", "budget.tf", r"user:%s\$%s", "%s$%s"),
    "one alert less": ("aws_sqs_queue", "budget.tf", r"\{ at = 80, on = \"actual\" \},\n", ""),
    "another metric": ("aws_sqs_queue", "alarms.tf", "NumberOfMessagesReceived", "NumberOfMessagesSent"),
    "another period": ("aws_sqs_queue", "alarms.tf", r"period\s+= 86400", "period = 3600"),
    "days before the creation count as idle": ("aws_sqs_queue", "alarms.tf", r"IF\(YEAR.*FILL\(m1, 0\)\)", "FILL(m1, 0)"),
    "silence counts as use": ("aws_sqs_queue", "alarms.tf", r'"breaching"', '"notBreaching"'),
    "thresholds of the caller are ignored": ("aws_sqs_queue", "alarms.tf", r"try\(var\.alarms\[key\]\.threshold, null\)", "null"),
    "create = false keeps the budget": ("aws_sqs_queue", "budget.tf", r"own_budget\s+= var\.create && ", "own_budget = "),
    "any period": (
        "aws_sqs_queue",
        "variables.cost.tf",
        r"try\(contains\(\[\"daily\", \"monthly\".*\], var\.budget\.period\), true\)",
        "var.budget == null || true",
    ),
    "any delay": ("aws_sqs_queue", "variables.tf", r"var\.delay_seconds <= 900", "var.delay_seconds <= 901"),
    "instances without tags": ("aws_launch_template", "main.tf", r'toset\(\["instance", ', "toset(["),
    "volumes without tags": ("aws_instance", "main.tf", r"volume_tags\s+= local\.tags", "volume_tags = {}"),
    "the group keeps its tags": ("aws_autoscaling_group", "main.tf", r"propagate_at_launch = true", "propagate_at_launch = false"),
    "tasks without tags": ("aws_ecs_service", "variables.tf", r'default\s+= "SERVICE"', "default = null"),
    "snapshots without tags": ("aws_db_instance", "main.tf", r"= var\.copy_tags_to_snapshot", "= null"),
    "every quarter is a year": ("google_storage_bucket", "budget.tf", 'quarterly = "QUARTER"', 'quarterly = "YEAR"'),
    "every year is a quarter": ("google_storage_bucket", "budget.tf", 'annually = "YEAR"', 'annually = "QUARTER"'),
    "a budget of another period": ("aws_sqs_queue", "budget.tf", r"upper\(var\.budget\.period\)", '"MONTHLY"'),
    "any period is a month": ("azurerm_storage_account", "budget.tf", r"title\(var\.budget\.period\)", '"Monthly"'),
    "alarms where no metric is": ("aws_cloudfront_distribution", "alarms.tf", r"provider = aws\.us_east_1\n", ""),
    "a log group without tags": ("aws_docdb_cluster", "companions.tf", r"(exports, .*\n(?:.*\n)*?)  tags = local\.tags\n", r"\1"),
    "labels as they are given": ("google_storage_bucket", "tags.tf", r"replace\(lower\(value\), .*?, \"-\"\)", "value"),
}


@pytest.mark.parametrize("mutation", BROKEN)
def test_a_broken_module_does_not_pass_its_tests(mutation: str, tmp_path: Path) -> None:
    resource_type, file, there, instead = BROKEN[mutation]
    folder = write_module(resource_type, tmp_path / "module", policy=BUILT_IN).folder
    text = (folder / file).read_text()
    broken = re.sub(there, instead, text)
    assert broken != text, "the mutation changes nothing"
    (folder / file).write_text(broken)
    (result,) = run_tests([folder])
    assert result.report is not None, f"terraform refuses the module itself: {result.problems}"
    assert not result.ok
    assert any("assertion failed" in problem or "expected failure" in problem for problem in result.problems), result.problems
