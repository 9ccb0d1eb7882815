"""What budgets, subscriptions to anomalies and alarms of AWS refuse."""

from __future__ import annotations

from fac_core.hcl.write import line, mapped, quote
from fac_gen.clouds._limited import A_SIGNAL, Limited, highest_alert, least_amount, limit_of, listed, most_alerts

BUDGET = "aws_budgets_budget"
SUBSCRIPTION = "aws_ce_anomaly_subscription"
_TOPIC, _ADDRESS = "arn:aws:sns:us-east-1:123456789012:cost%s", "team%s@example.com"


def limited_budgets() -> tuple[Limited, ...]:
    """Return what budgets refuse in themselves."""
    rules = ("limit_amount_min", "notifications_max", "threshold", "forecast_alerts_of_daily_budgets_max", "account_id_length")
    least, most, highest, daily, digits = (limit_of("aws", BUDGET, rule) for rule in rules)
    top = highest.amount
    return (
        least_amount(least, str(least.amount), str(least.amount / 2)),
        most_alerts(most, "AWS Budgets"),
        highest_alert(highest, f"alert.at <= {top}", f"AWS Budgets takes alerts at {top} percent at most."),
        Limited(
            daily,
            "budget",
            'try(var.budget.period != "daily" || alltrue([for alert in var.budget.alerts : alert.on == "actual"]), true)',
            "AWS Budgets forecasts no days: the alerts of a daily budget are on actual spend.",
            '{ amount = 20, period = "daily" }',
            '{ amount = 20, period = "daily", alerts = [{ at = 80, on = "forecast" }] }',
        ),
        Limited(
            digits,
            "budget",
            f"try(var.budget.account_id, null) == null || can(regex({quote(f'^[0-9]{{{digits.count}}}$')}, var.budget.account_id))",
            f"budget.account_id is the number of an AWS account, of {digits.count} digits.",
            line({"amount": 20, "account_id": "1" * digits.count}),
            line({"amount": 20, "account_id": "1" * (digits.count + 1)}),
        ),
    )


def limited_subscribers() -> tuple[Limited, ...]:
    """Return how many budgets and alarms tell at most."""
    emails, topics = (limit_of("aws", BUDGET, rule) for rule in ("email_subscribers_max", "sns_subscribers_max"))
    actions = limit_of("aws", "aws_cloudwatch_metric_alarm", "actions_per_state_max")
    budget = f"{BUDGET}.this"
    one_of_them = listed(topics.count, _TOPIC)
    return (
        Limited(
            emails,
            "notifications",
            f"length(var.notifications.emails) <= {emails.count}",
            f"AWS Budgets tells {emails.count} e-mail addresses at most: give fewer in notifications.emails.",
            mapped(emails=listed(emails.count, _ADDRESS), sns_topic_arns=listed(topics.count, _TOPIC)),
            mapped(emails=listed(emails.count + 1, _ADDRESS), sns_topic_arns=listed(topics.count, _TOPIC)),
            budget,
        ),
        Limited(
            topics,
            "notifications",
            f"length(local.budget_topics) <= {topics.count}",
            "AWS Budgets tells one SNS topic at most: say in notifications.budget_sns_topic_arns which of them, or [] for none.",
            mapped(sns_topic_arns=listed(topics.count + 1, _TOPIC), budget_sns_topic_arns=one_of_them),
            mapped(sns_topic_arns=listed(topics.count + 1, _TOPIC)),
            budget,
        ),
        Limited(
            actions,
            "notifications",
            f"length(var.notifications.sns_topic_arns) <= {actions.count}",
            f"A CloudWatch alarm tells {actions.count} SNS topics at most.",
            mapped(sns_topic_arns=listed(actions.count, _TOPIC), budget_sns_topic_arns=one_of_them),
            mapped(sns_topic_arns=listed(actions.count + 1, _TOPIC), budget_sns_topic_arns=one_of_them),
        ),
    )


def limited_anomalies() -> tuple[Limited, ...]:
    """Return what subscriptions to anomalies refuse."""
    most = limit_of("aws", SUBSCRIPTION, "threshold_max")
    emails, topics = (limit_of("aws", SUBSCRIPTION, rule) for rule in ("email_subscribers_max", "sns_subscribers_max"))
    return (
        Limited(
            emails,
            "notifications",
            f'upper(var.anomaly.frequency) == "IMMEDIATE" || length(local.anomaly_subscribers) <= {emails.count}',
            f"A subscription to anomalies tells {emails.count} e-mail addresses at most: give fewer in notifications.emails.",
            "",
            mapped(emails=listed(emails.count + 1, _ADDRESS), sns_topic_arns=listed(topics.count, _TOPIC)),
            f"{SUBSCRIPTION}.this",
            (("anomaly", mapped(amount=25)),),
        ),
        Limited(
            topics,
            "notifications",
            f'upper(var.anomaly.frequency) != "IMMEDIATE" || length(local.anomaly_subscribers) <= {topics.count}',
            "A subscription to anomalies tells one SNS topic at most: say in notifications.budget_sns_topic_arns which of them.",
            "",
            mapped(sns_topic_arns=listed(topics.count + 1, _TOPIC)),
            f"{SUBSCRIPTION}.this",
            (("anomaly", line({"amount": 25, "frequency": "immediate"})),),
        ),
        Limited(
            most,
            "anomaly",
            f"try(var.anomaly.amount <= {most.amount}, true) && try(var.anomaly.percent <= {most.amount}, true)",
            f"anomaly.amount and anomaly.percent must be {most.amount} at most.",
            mapped(amount=most.amount, percent=most.amount),
            mapped(amount=most.amount + 1),
        ),
    )


def limited_alarms() -> tuple[Limited, ...]:
    """Return what alarms refuse."""
    least = limit_of("aws", "aws_cloudwatch_metric_alarm", "evaluation_periods_min")
    periods = "one.evaluation_periods"
    whole = f"try({periods} >= {least.amount} && floor({periods}) == {periods}, {periods} == null)"
    return (
        Limited(
            least,
            "alarms",
            f"alltrue([for one in values(var.alarms) : {whole}])",
            f"evaluation_periods is a whole number, at least {least.amount}.",
            "",
            line({A_SIGNAL: {"evaluation_periods": least.amount - 1}}),
        ),
    )
