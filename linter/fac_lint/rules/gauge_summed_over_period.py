"""Alarm that adds up a metric that says how things stand.

What
    `Sum`, `Total` or `ALIGN_SUM` of a gauge (bytes stored, nodes running) over a period with more than one of its data points.

Why
    Each data point says the whole again: a size published every five minutes and summed over a day is 288 times what is there. The alarm
    goes off at a fraction of its threshold, or the threshold was raised until it never does.

Bad
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "connections" {
      alarm_name          = "volume"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "VolumeBytesUsed"
      namespace           = "AWS/RDS"
      period              = 86400
      statistic           = "Sum"
      threshold           = 500000000000
    }
    ```

Good
    ```hcl
    resource "aws_cloudwatch_metric_alarm" "connections" {
      alarm_name          = "volume"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "VolumeBytesUsed"
      namespace           = "AWS/RDS"
      period              = 86400
      statistic           = "Average"
      threshold           = 500000000000
    }
    ```

Options
    None.

Skips when
    The metric is not one of those that the facts of resource types know, or is not known before the plan; the threshold is zero: nothing
    is nothing however often it is added. Where the caller gives the threshold: *delegated*. An expression works on the sum: *unknown*.

Fix
    None: with another statistic the threshold counts something else.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.resource_types import MetricType
from fac_lint.answer import Answer, Words
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.facts.metrics import signals
from fac_lint.views.alarms import watched
from fac_lint.views.arguments import YES, judged, number, the_worst

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.alarms._watched import Watched
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "take the average or the maximum, and a threshold for that"
WORDS = Words(
    claim="{it} adds up no metric that says how things stand",
    claims="{it} add up no metric that says how things stand",
    violated="{it} {says}",
    called="{call} lets {it} add up what says how things stand",
)
_ADDING = frozenset({"Sum", "Total", "ALIGN_SUM"})
_COMPUTED = Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({"an expression works on the sum"})))


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether an alarm adds up a gauge."""
    del context
    return the_worst([answer for one in watched(resource) if (answer := _answer(one, resource.cloud)) is not None])


def _answer(one: Watched, cloud: str) -> Answer | None:
    known = [signal.metric for signal in signals(cloud, one.place, one.name)]
    if not known:
        return None
    metric = known[0]
    if metric.type is not MetricType.GAUGE or one.taken_as not in _ADDING or one.seconds <= metric.sampled:
        return YES
    answer = judged(one.threshold, lambda threshold: number(threshold) != 0)
    if answer.verdict is not Verdict.VIOLATED:
        return answer
    times = one.seconds // metric.sampled
    says = f"adds up {one.name} over {one.seconds:,} seconds, {times:,} times what is there: each value says the whole again"
    return Answer(Verdict.VIOLATED, says=says, at=one.at) if one.alone else _COMPUTED
