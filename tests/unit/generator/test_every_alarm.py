"""Alarms that are not true are found in the files that the generator writes; `test_what_is_asked` asks this of every type."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.rendered_alarms import DAY, faults, read

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit


@cache
def module(name: str) -> tuple[Blueprint, dict[str, str]]:
    made = blueprint(name, BUILT_IN)
    return made, render(made)


@pytest.mark.parametrize(("name", "least"), [("aws_sqs_queue", 3), ("azurerm_storage_account", 4), ("google_pubsub_topic", 2)])
def test_alarms_are_read(name: str, least: int) -> None:
    made, files = module(name)
    seen = dict(read(made.provider, files["alarms.tf"]))
    assert len(seen) >= least
    assert seen["idle"].seconds == DAY


@pytest.mark.parametrize(
    ("name", "there", "instead", "said"),
    [
        ("aws_sqs_queue", "evaluation_periods  = 7", "evaluation_periods  = 8", "idle: CloudWatch looks back no 8 times 86400 s"),
        ("aws_sqs_queue", "period              = 86400", "period              = 3600", "idle: idle is counted in 3600 s"),
        ("aws_sqs_queue", "period              = 3600", "period              = 90", "messages_sent: CloudWatch knows no period of 90 s"),
        ("aws_sqs_queue", '"notBreaching"', '"breaching"', "messages_sent: silence sets it off"),
        ("aws_sqs_queue", 'stat        = "Sum"', 'stat        = "Average"', "Average of a counter speaks of one sample"),
        ("aws_sqs_queue", "period              = 3600", "period              = 60", "empty_receives: the README says"),
        ("aws_mq_broker", '"Maximum"', '"Sum"', "adds a gauge up 1440 times"),
        ("azurerm_storage_account", '"Average"', '"Total"', "used_capacity: adds a gauge up 24 times"),
        ("azurerm_storage_account", '"P1D"', '"PT30M"', "used_capacity: most periods have no data"),
        ("azurerm_storage_account", '"P1D"', '"PT30M"', "transactions: looks more seldom than it looks back"),
        ("google_pubsub_topic", "increase(", "avg_over_time(", "idle: over_time of a counter speaks of one sample"),
        ("google_pubsub_topic", '"ALIGN_SUM"', '"ALIGN_MEAN"', "byte_cost: ALIGN_MEAN of a counter speaks of one sample"),
        ("google_pubsub_topic", "3600\n", "30\n", "byte_cost: Monitoring aligns no 30 s"),
        ("google_pubsub_topic", "byte_cost = {\n      desc", "other = {\n      desc", "alarms ['idle', 'other'] of signals"),
    ],
)
def test_an_alarm_that_lies_is_found(name: str, there: str, instead: str, said: str) -> None:
    made, files = module(name)
    assert there in files["alarms.tf"]
    assert faults(made, files) == []
    broken = {**files, "alarms.tf": files["alarms.tf"].replace(there, instead)}
    assert any(said in one for one in faults(made, broken)), faults(made, broken)


def test_an_alarm_where_nothing_is_known_is_found() -> None:
    made, files = module("aws_iam_role")
    resource = 'resource "aws_cloudwatch_metric_alarm" "this" {\n'
    assert faults(made, {**files, "main.tf": files["main.tf"] + resource}) == ["aws_iam_role: an alarm stands in ['main.tf']"]
