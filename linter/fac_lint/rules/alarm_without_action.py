"""Alarm of which nobody hears.

What
    A CloudWatch alarm without an action in any of its states, a monitor of Cost Anomaly Detection without a subscription, an Azure alert
    without an action group, a Google alert policy without a notification channel; or one whose actions are switched off.

Why
    An alarm costs money every month, and one that tells nobody is as good as none: the spend that it sees is found on the invoice.

Bad
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "sent" {
      alarm_name          = "sent"
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "NumberOfMessagesSent"
      namespace           = "AWS/SQS"
      period              = 3600
      statistic           = "Sum"
      threshold           = 100000
    }
    ```

    ```hcl
    resource "google_monitoring_alert_policy" "sent" {
      combiner     = "OR"
      display_name = "sent"

      conditions {
        display_name = "too many messages"

        condition_matched_log {
          filter = "severity = ERROR"
        }
      }
    }
    ```

Good
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "sent" {
      alarm_name          = "sent"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "NumberOfMessagesSent"
      namespace           = "AWS/SQS"
      period              = 3600
      statistic           = "Sum"
      threshold           = 100000
    }
    ```

    ```hcl
    variable "action_group_id" {
      type = string
    }

    resource "azurerm_monitor_activity_log_alert" "sizes" {
      name                = "sizes"
      resource_group_name = "shop"
      location            = "global"
      scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

      criteria {
        category = "Administrative"
      }

      action {
        action_group_id = var.action_group_id
      }
    }
    ```

Options
    None.

Skips when
    The actions come from an input: *delegated*, and so where an output hands the alarm out. A composite alarm that names it and has an
    action counts. Where something else names it, a rule of EventBridge takes changes of alarms, or a processing rule adds action groups:
    *unknown*. A plan does not tell who names what.

Fix
    None: only you know who must hear of it.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.alarms import tells_somebody

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "name a topic, an action group or a notification channel, or remove the alarm"
NEEDS_REFERENCES = True
WORDS = Words(
    claim="somebody hears of {it}",
    claims="somebody hears of {it}",
    violated="nobody hears of {it}: {says}",
    called="{call} lets nobody hear of {it}",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether anybody hears of an alarm."""
    del context
    return tells_somebody(resource)
