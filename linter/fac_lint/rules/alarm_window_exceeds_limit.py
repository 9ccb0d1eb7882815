"""Alarm that looks back further than its cloud does.

What
    A CloudWatch alarm whose periods together are longer than seven days, or than one day where a period is shorter than an hour; an Azure
    metric alert with a window that Azure does not offer; a Google condition that waits for absence longer than 23.5 hours.

Why
    The cloud refuses it in the middle of an apply: what costs money is made, and what should watch it is not.

Bad
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "idle" {
      alarm_name          = "idle"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 14
      metric_name         = "NumberOfMessagesReceived"
      namespace           = "AWS/SQS"
      period              = 86400
      statistic           = "Sum"
      threshold           = 0
      treat_missing_data  = "breaching"
    }
    ```

Good
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "idle" {
      alarm_name          = "idle"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "NumberOfMessagesReceived"
      namespace           = "AWS/SQS"
      period              = 86400
      statistic           = "Sum"
      threshold           = 0
      treat_missing_data  = "breaching"
    }
    ```

Options
    None.

Skips when
    Periods or their number come from an input: *delegated*. How far an alarm on a query of Prometheus or of logs looks back is not
    looked at.

Fix
    None: fewer periods are another question.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.alarms import windows
from fac_lint.views.arguments import the_worst

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "take fewer or shorter periods"
WORDS = Words(
    claim="{it} looks back no further than its cloud does",
    claims="{it} look back no further than their cloud does",
    violated="the cloud refuses {it}: {says}",
    called="{call} lets {it} look back further than the cloud does",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether an alarm looks back too far."""
    del context
    return the_worst([replace(answer, at=at) for at, answer in windows(resource)])
