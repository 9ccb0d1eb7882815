"""Generated tests can fail: a module that is broken on purpose, in one place each, does not pass its own tests.

That every argument of a guardrail is asserted, `test_argument_mutations.py` shows; here is what no other value of an argument shows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.few_runs import leave_runs, run_few

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

BROKEN = {
    "a tag less on the queue": ("aws_sqs_queue", "main.tf", r"tags = local\.tags", "tags = var.tags"),
    "tags that are not changed later": ("aws_sqs_queue", "main.tf", r"lifecycle \{\n", "lifecycle {\n    ignore_changes = [tags]\n"),
    "nothing that is changed later": ("azurerm_storage_account", "main.tf", r"lifecycle \{\n", "lifecycle {\n    ignore_changes = all\n"),
    "a scope of the caller's that the queue does not carry": (
        "aws_sqs_queue",
        "main.tf",
        r"tags = local\.tags",
        "tags = merge(local.tags, { cost_scope = local.default_scope })",
    ),
    "a scope of the caller's that the budget does not count": (
        "aws_sqs_queue",
        "budget.tf",
        r'"cost_scope", local\.scope',
        '"cost_scope", local.default_scope',
    ),
    "another scope in the budget of labels": (
        "google_storage_bucket",
        "budget.tf",
        r'local\.labels\["cost_scope"\] \}',
        "local.default_scope }",
    ),
    "no cost labels in blocks beside the caller's": (
        "google_sql_database_instance",
        "main.tf",
        r"(user_labels +=) local\.labels",
        r"\1 length(var.labels) == 0 ? local.labels : {}",
    ),
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
    "volumes without tags": ("aws_instance", "main.tf", r"merge\(ebs_block_device\.value\.tags, local\.tags\)", "{}"),
    "root volumes without tags": ("aws_instance", "main.tf", r"merge\(try\(var\.root_block_device\.tags, null\), local\.tags\)", "{}"),
    "the group keeps its tags": ("aws_autoscaling_group", "main.tf", r"propagate_at_launch = true", "propagate_at_launch = false"),
    "tasks without tags": ("aws_ecs_service", "variables.tf", r'default\s+= "SERVICE"', "default = null"),
    "snapshots without tags": ("aws_db_instance", "main.tf", r"= var\.copy_tags_to_snapshot", "= null"),
    "every quarter is a year": ("google_storage_bucket", "budget.tf", 'quarterly = "QUARTER"', 'quarterly = "YEAR"'),
    "every year is a quarter": ("google_storage_bucket", "budget.tf", 'annually = "YEAR"', 'annually = "QUARTER"'),
    "a budget of another period": ("aws_sqs_queue", "budget.tf", r"upper\(var\.budget\.period\)", '"MONTHLY"'),
    "any period is a month": ("azurerm_storage_account", "budget.tf", r"title\(var\.budget\.period\)", '"Monthly"'),
    "alarms where no metric is": ("aws_cloudfront_distribution", "alarms.tf", r"provider = aws\.us_east_1\n", ""),
    "a log group without tags": ("aws_docdb_cluster", "companions.tf", r"(exports, .*\n(?:.*\n)*?)  tags = local\.tags\n", r"\1"),
    "windows of the caller are ignored": ("aws_sqs_queue", "alarms.tf", r"try\(var\.alarms\[key\]\.evaluation_periods, null\), ", ""),
    "days of the caller are ignored": ("aws_sqs_queue", "alarms.tf", r"try\(var\.alarms\[key\]\.days, null\), ", ""),
    "another window by default": ("aws_sqs_queue", "alarms.tf", r"evaluation_periods  = 24", "evaluation_periods = 25"),
    "another threshold by default": ("aws_ebs_volume", "alarms.tf", r"threshold           = 0\n", "threshold = 1\n"),
    "windows of short periods are long ones": ("aws_lambda_function", "alarms.tf", r"\? 86400 : 604800", "? 604800 : 604800"),
    "alarms without anybody to hear them act": ("aws_sqs_queue", "alarms.tf", r"(actions_enabled += ).*", r"\1true"),
    "alarms that were switched off": ("google_storage_bucket", "alarms.tf", r" && try\(var\.alarms\[key\]\.enabled, true\)", ""),
    "alarms without the resource": ("google_storage_bucket", "alarms.tf", r"var\.create && (try\(var\.alarms)", r"\1"),
    "the day of creation moves": ("aws_sqs_queue", "alarms.tf", r"ignore_changes = \[input\]", "ignore_changes = []"),
    "the day of a budget moves": ("azurerm_storage_account", "budget.tf", r"ignore_changes = \[time_period\]", "ignore_changes = []"),
    "what something else changes is changed back": (
        "aws_dynamodb_table",
        "main.tf",
        r"ignore_changes = \[read_capacity, ",
        "ignore_changes = [",
    ),
    "alerts of the caller are ignored": (
        "azurerm_storage_account",
        "budget.tf",
        r"coalesce\(try\(var\.budget\.alerts, null\), ",
        "coalesce(",
    ),
    "days are forecast": ("aws_sqs_queue", "budget.tf", r" if alert\.on == \"actual\" \|\| .*", ""),
    "addresses alone do not count": ("aws_sqs_queue", "budget.tf", r"length\(var\.notifications\.emails\) \+ ", ""),
    "a topic alone does not count": ("google_storage_bucket", "budget.tf", r" \|\| var\.notifications\.pubsub_topic != null", ""),
    "alerts that nobody hears": ("aws_sqs_queue", "budget.tf", r"local\.has_subscriber \? (\{ for .*\}) : \{\}", r"\1"),
    "a warning about no budget": ("aws_sqs_queue", "checks.tf", r"!local\.own_budget \|\| ", ""),
    "a warning about no alarms": ("azurerm_storage_account", "checks.tf", r"length\(azurerm_monitor_metric_alert\.this\) == 0 \|\| ", ""),
    "no warning about alarms that nobody hears": (
        "azurerm_storage_account",
        "checks.tf",
        r'check "alarms_are_heard" \{\n(?:.*\n)*?\}\n',
        "",
    ),
    "scopes of the caller are ignored": ("aws_sqs_queue", "tags.tf", r"coalesce\(var\.cost\.scope, (.*)\)\n", r"\1\n"),
    "scopes that are cut without a hash": ("aws_sqs_queue", "tags.tf", r"(substr\(local\.legal_scope, 0, 247\)\})-\$\{.*\}\"", r'\1"'),
    "scopes as long as they are": ("google_storage_bucket", "tags.tf", r" && length\(local\.whole_scope\) <= 63", ""),
    "scopes of all characters": ("google_storage_bucket", "tags.tf", r"(legal_scope += )replace\((.*), \"/.*\n", r"\1\2\n"),
    "names that are too long by one": ("aws_sqs_queue", "tags.tf", r"\{1,89\}", "{1,90}"),
    "names of all characters": ("azurerm_storage_account", "tags.tf", r"replace\(local\.scope, \"/.*?/\", \"-\"\)", "local.scope"),
    "names that are always cut": ("google_storage_bucket", "tags.tf", r"(scope_name += )can\(.*\) \? local\.scope : ", r"\1"),
    "places in other letters": ("azurerm_storage_account", "tags.tf", r"lower\(replace\(var\.location, \" \", \"\"\)\)", "var.location"),
    "an argument less": ("aws_sqs_queue", "main.tf", r"  max_message_size += .*\n", ""),
    "a block less": ("google_storage_bucket", "main.tf", r'  dynamic "website" \{\n(?:    .*\n|\n)*?  \}\n', ""),
    "an argument less in a block": ("aws_ecs_service", "main.tf", r"\n +target_group_arn += load_balancer\.value\.target_group_arn", ""),
    "labels that are too long": ("google_storage_bucket", "tags.tf", r"substr\((.*), 0, 63\)", r"\1"),
    "short scopes of all characters": ("google_storage_bucket", "tags.tf", r"local\.legal_scope == local\.whole_scope && ", ""),
    "labels as they are given": ("google_storage_bucket", "tags.tf", r"replace\(lower\(value\), .*?, \"-\"\)", "value"),
}

USUALLY = "cost: the_defaults_create_exactly_this"
FOUND_BY = {
    "cost: a_topic_alone_is_heard": {"days are forecast", "a topic alone does not count"},
    "cost: alarms_look_back_as_far_as_they_are_told": {
        "windows of the caller are ignored",
        "days of the caller are ignored",
        "another threshold by default",
    },
    "cost: an_address_alone_is_heard": {"addresses alone do not count"},
    "cost: an_alarm_looks_back_no_further_than_cloudwatch_does": {"windows of short periods are long ones"},
    "cost: a_budget_leaves_out_credits_and_administrators_when_told_so": {"every year is a quarter"},
    "cost: everything_can_be_switched_on": {
        "another metric",
        "another period",
        "days before the creation count as idle",
        "silence counts as use",
        "thresholds of the caller are ignored",
        "every quarter is a year",
        "a budget of another period",
        "any period is a month",
        "alarms where no metric is",
        "another window by default",
        "alerts of the caller are ignored",
    },
    "cost: guardrails_can_be_left_out_with_a_reason": {
        "alarms that were switched off",
        "a warning about no budget",
        "a warning about no alarms",
    },
    "cost: guardrails_that_nobody_hears_warn": {
        "alarms without anybody to hear them act",
        "alerts that nobody hears",
        "no warning about alarms that nobody hears",
    },
    "cost: nothing_is_created_when_switched_off": {"create = false keeps the budget", "alarms without the resource"},
    "cost: what_can_stand_beside_it_comes_on_request": {"a log group without tags"},
    "cost: wrong_values_are_refused": {"any period"},
    "inputs: wrong_values_are_refused": {"any delay"},
    "cost: what_is_billed_apart_carries_the_tags": {"volumes without tags"},
    "offline/arguments: what_is_given_arrives": {"an argument less", "a block less", "an argument less in a block"},
    "scope: a_default_scope_is_legal": {"scopes of all characters", "short scopes of all characters", "places in other letters"},
    "scope: a_long_label_is_cut": {"labels that are too long"},
    "scope: a_long_default_scope_is_cut": {"scopes that are cut without a hash", "scopes as long as they are"},
    "scope: a_scope_of_the_callers_own_is_cut_in_names": {
        "a scope of the caller's that the queue does not carry",
        "a scope of the caller's that the budget does not count",
        "no cost labels in blocks beside the caller's",
        "scopes of the caller are ignored",
        "names that are too long by one",
    },
    "scope: a_scope_of_the_callers_own_is_legal_in_names": {"names of all characters"},
    "scope: a_scope_of_the_callers_own_stands_in_names": {"another scope in the budget of labels", "names that are always cut"},
}
"""Which of a module's own tests says that it is broken: those runs alone are run."""


@pytest.mark.parametrize("mutation", BROKEN)
def test_a_broken_module_does_not_pass_its_tests(mutation: str, tmp_path: Path) -> None:
    resource_type, file, there, instead = BROKEN[mutation]
    folder = write_module(resource_type, tmp_path / "module", policy=BUILT_IN).folder
    text = (folder / file).read_text()
    broken = re.sub(there, instead, text)
    assert broken != text, "the mutation changes nothing"
    (folder / file).write_text(broken)
    tests, run = next((by for by, names in FOUND_BY.items() if mutation in names), USUALLY).split(": ")
    leave_runs(folder, lambda text: text.startswith(f'run "{run}'), f"{tests}.tftest.hcl")
    (result,) = run_few([folder])
    assert result.report is not None, f"terraform refuses the module itself: {result.problems}"
    assert not result.ok
    said = ("assertion failed", "expected failure", "Invalid index: The given key does not identify")
    assert any(one in problem for problem in result.problems for one in said), result.problems


def test_only_what_is_broken_is_looked_for() -> None:
    assert {name for names in FOUND_BY.values() for name in names} <= BROKEN.keys()
