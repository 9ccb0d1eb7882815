"""What the clouds' alarms allow.

Sources, seen 2026-11-23: Amazon CloudWatch User Guide, "Using Amazon CloudWatch alarms" (period times evaluation periods is at most
seven days, one day for periods under an hour) and PutMetricAlarm (periods, statistics); Terraform registry, hashicorp/azurerm
`azurerm_monitor_metric_alert` (windows, frequencies, aggregations, operators); Cloud Monitoring API, AlertPolicy (only GT and LT are
supported) and Aggregation (aligners, reducers; alignment period at least 60 seconds).
"""

from __future__ import annotations

AWS_STATISTICS = ("Average", "Maximum", "Minimum", "SampleCount", "Sum")
AWS_ACROSS = ("AVG", "MAX", "MIN", "SUM")
AWS_MOST_METRICS = 10
"""In one alarm on metric math."""
AWS_HOME_REGIONS = ("us-east-1", "us-west-2")
"""Where services that are everywhere publish their metrics."""
AWS_COMPARISONS = (
    "GreaterThanOrEqualToThreshold",
    "GreaterThanThreshold",
    "LessThanOrEqualToThreshold",
    "LessThanThreshold",
)
AWS_SHORT_PERIODS = (10, 20, 30)
AWS_LONGEST = 7 * 86400
AWS_LONGEST_SHORT = 86400
HOUR = 3600

AZURE_WINDOWS = {"PT1M": 60, "PT5M": 300, "PT15M": 900, "PT30M": 1800, "PT1H": 3600, "PT6H": 21600, "PT12H": 43200, "P1D": 86400}
AZURE_FREQUENCIES = {window: AZURE_WINDOWS[window] for window in ("PT1M", "PT5M", "PT15M", "PT30M", "PT1H")}
AZURE_AGGREGATIONS = ("Average", "Count", "Maximum", "Minimum", "Total")
AZURE_COMPARISONS = ("Equals", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual")

GOOGLE_COMPARISONS = ("COMPARISON_GT", "COMPARISON_LT")
GOOGLE_ALIGNERS = (
    "ALIGN_COUNT",
    "ALIGN_COUNT_TRUE",
    "ALIGN_DELTA",
    "ALIGN_FRACTION_TRUE",
    "ALIGN_INTERPOLATE",
    "ALIGN_MAX",
    "ALIGN_MEAN",
    "ALIGN_MIN",
    "ALIGN_NEXT_OLDER",
    "ALIGN_PERCENTILE_50",
    "ALIGN_PERCENTILE_95",
    "ALIGN_PERCENTILE_99",
    "ALIGN_RATE",
    "ALIGN_STDDEV",
    "ALIGN_SUM",
)
GOOGLE_REDUCERS = ("REDUCE_COUNT", "REDUCE_MAX", "REDUCE_MEAN", "REDUCE_MIN", "REDUCE_SUM")
GOOGLE_LONGEST = 86400

GOOGLE_MOST_DAYS = 30
"""Queries can look back two years; nobody waits that long to be told."""
IDLE_DAYS = 7
"""On how many days in a row nothing is used until something is called idle, unless the caller says otherwise."""

DEFAULT_COMPARISON = {
    "aws": ("GreaterThanThreshold", "LessThanOrEqualToThreshold"),
    "azurerm": ("GreaterThan", "LessThanOrEqual"),
    "google": ("COMPARISON_GT", "COMPARISON_LT"),
}
"""By provider: for spend and waste, and for idle."""


def aws_period_problem(period: int) -> str:
    """Why CloudWatch refuses a period in seconds, or an empty string."""
    return "" if period in AWS_SHORT_PERIODS or (period > 0 and period % 60 == 0) else "a period is 10, 20, 30 or a multiple of 60 seconds"


def aws_window_problem(period: int, evaluation_periods: int) -> str:
    """Why CloudWatch refuses to look that far back, or an empty string."""
    longest, words = (AWS_LONGEST, "seven days") if period >= HOUR else (AWS_LONGEST_SHORT, "one day for periods under an hour")
    if period * evaluation_periods <= longest:
        return ""
    return f"{evaluation_periods} periods of {period} seconds are longer than CloudWatch looks back: {words}"
