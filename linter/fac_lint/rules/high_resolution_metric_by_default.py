"""Alarm of high resolution that nobody asked for.

What
    A CloudWatch alarm with a period of 10, 20 or 30 seconds that is written into the code.

Why
    CloudWatch bills 0.30 USD a month instead of 0.10 (us-east-1, 2026-11) for each metric of such an alarm, and most services publish a
    value a minute: in between there is nothing to see.

Bad
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "orders" {
      alarm_name          = "orders"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 3
      metric_name         = "Orders"
      namespace           = "Shop"
      period              = 10
      statistic           = "Sum"
      threshold           = 1000
    }
    ```

Good
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "orders" {
      alarm_name          = "orders"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 3
      metric_name         = "Orders"
      namespace           = "Shop"
      period              = 60
      statistic           = "Sum"
      threshold           = 1000
    }
    ```

    ```hcl
    variable "period" {
      type    = number
      default = 60
    }

    resource "aws_cloudwatch_metric_alarm" "orders" {
      alarm_name          = "orders"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 3
      metric_name         = "Orders"
      namespace           = "Shop"
      period              = var.period
      statistic           = "Sum"
      threshold           = 1000
    }
    ```

Options
    None.

Skips when
    The period comes from an input: *delegated*. Azure and Google bill an alarm alike however often it looks.

Fix
    None: a longer period asks for another threshold.

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
from fac_lint.views.alarms import resolutions
from fac_lint.views.arguments import the_worst

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEXT_STEP = "take a period of a minute or more, or let the caller decide"
WORDS = Words(
    claim="{it} is an alarm of the usual resolution",
    claims="{it} are alarms of the usual resolution",
    violated="{it} {says}, at three times the price of an alarm that looks every minute",
    called="{call} makes {it} an alarm of high resolution, at three times the price",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether an alarm has a period under a minute."""
    del context
    return the_worst([replace(answer, at=at) for at, answer in resolutions(resource)])
