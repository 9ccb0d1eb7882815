"""Alarm that takes silence for the wrong thing.

What
    An alarm that tells of something unused, on a metric that is silent then, and does not take periods without data as unused; or one
    on spend, or on a metric that is silent where something is stopped, that does.

Why
    What is not used at all publishes nothing: the alarm that should have said so never goes off, and the idle thing is billed on. The
    other way round, the alarm goes off for something that is stopped and costs nothing, until nobody believes it any more.

Bad
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
    }
    ```

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
      treat_missing_data  = "notBreaching"
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
    The metric is none of those that the facts of resource types know, an expression works on it, or the alarm looks back less than a day:
    then it is about whether something works, not about what it costs. Azure's alerts have no word for silence.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.policy import SignalKind
from fac_core.resource_types import MetricType, MissingData
from fac_lint.answer import Words, undecided
from fac_lint.facts.metrics import signals
from fac_lint.views.alarms import watched, word_for_silence
from fac_lint.views.arguments import YES, judged, number, the_worst

if TYPE_CHECKING:
    from fac_core.resource_types import Signal
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.alarms._watched import Watched
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "let periods without data count as unused where the metric is silent then, and nowhere else"
WORDS = Words(
    claim="{it} takes silence for what it is",
    claims="{it} take silence for what it is",
    violated="{it} {says}",
    called="{call} lets {it} take silence for the wrong thing",
)
_DAY = 86400
_TOLD = {Verdict.COMPLIANT, Verdict.VIOLATED}
_STOPPED = "goes off where {} is silent, which is where something is stopped and costs nothing"


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether an alarm takes periods without data for what they tell."""
    del context
    silence = word_for_silence(resource)
    return the_worst([answer for one in watched(resource) if (answer := _answer(one, resource.cloud, silence)) is not None])


def _answer(one: Watched, cloud: str, breaching: str) -> Answer | None:
    known = signals(cloud, one.place, one.name)
    if one.silence is None or not one.alone or not known:
        return None
    if one.below.verdict not in _TOLD:
        return one.below
    below, times = one.below == YES, number(one.times.constant)
    if below and times is None and one.seconds < _DAY:
        return undecided(one.times)
    idle = below and one.seconds * (times or 1) >= _DAY
    about = [signal for signal in known if (signal.kind is SignalKind.IDLE) is below and idle is below]
    told = {_silence_is_idle(signal) for signal in about}
    if len(told) != 1:
        return None
    if told == {True}:
        fault = f"never goes off where nothing happens: {one.name} is silent then"
        return replace(judged(one.silence, lambda said: fault if said != breaching else False), at=one.silence_at)
    fault = f"goes off where {one.name} is silent, and nothing is spent on what is not used" if not idle else _STOPPED.format(one.name)
    return replace(judged(one.silence, lambda said: fault if said == breaching else False), at=one.silence_at)


def _silence_is_idle(signal: Signal) -> bool:
    """Whether a period without data tells of something unused; where the cloud's facts do not say it, a counter does."""
    if signal.kind is not SignalKind.IDLE:
        return False
    return signal.missing_data is MissingData.BREACHING if signal.missing_data else signal.metric.type is MetricType.COUNTER
