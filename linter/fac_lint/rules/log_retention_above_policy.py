"""Logs that are kept for longer than the policy wants.

What
    Logs of CloudWatch, Log Analytics, Application Insights or Cloud Logging that are kept for more days than `ceilings` of the policy
    says.

Why
    Logs are billed for each gigabyte and month that they are kept. A retention of years is often what somebody chose to be on the safe
    side; what must be kept that long is an archive in object storage, at a tenth of the price.

Bad
    ```hcl
    # file: finops.yaml
    # ceilings: {log_retention_days: 90}
    resource "aws_cloudwatch_log_group" "shop" {
      name              = "/shop"
      retention_in_days = 400
    }
    ```

    ```hcl
    # file: finops.yaml
    # ceilings: {log_retention_days: 90}
    resource "google_logging_project_bucket_config" "shop" {
      project        = "shop"
      location       = "global"
      bucket_id      = "_Default"
      retention_days = 365
    }
    ```

Good
    ```hcl
    # file: finops.yaml
    # ceilings: {log_retention_days: 90}
    resource "aws_cloudwatch_log_group" "shop" {
      name              = "/shop"
      retention_in_days = 90
    }
    ```

    ```hcl
    resource "aws_cloudwatch_log_group" "shop" {
      name              = "/shop"
      retention_in_days = 400
    }
    ```

Options
    `ceilings.log_retention_days` of `finops.yaml`; without it the rule has nothing to say.

Skips when
    A group keeps its logs for ever: `log-group-without-retention` says so. A table of Log Analytics has no retention of its own: that of
    its workspace holds. Which buckets of object storage hold logs cannot be told.

Fix
    None: shorter retention deletes logs.

Conflicts with
    checkov's CKV_AWS_338, which wants logs kept for a year at least.

Since
    0.1
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.places import places
from fac_lint.views.arguments import at_each, judged, number

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Constant
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "keep logs no longer than the policy says, and archive in object storage what must be kept"
WORDS = Words(
    claim="{it} keeps logs no longer than the policy wants",
    claims="{it} keep logs no longer than the policy wants",
    violated="{it} keeps logs for {says}",
    called="{call} lets {it} keep logs for longer than the policy wants",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether logs are kept for too long."""
    most = context.policy.ceilings.log_retention_days
    for_ever = places("kept_for_ever", resource.type)
    if most is None or any(number(resource.argument(path).constant) == 0 for path in for_ever):
        return None
    too_long = partial(_too_long, most, for_ever=bool(for_ever))
    return at_each(resource, places("log_retention", resource.type), lambda days: judged(days, too_long))


def _too_long(most: int, days: Constant | None, *, for_ever: bool) -> bool | str:
    kept = number(days)
    if kept is None or 0 < kept <= most or (kept == 0 and not for_ever):
        return False
    return f"{kept:f} days; the policy wants {most} at most" if kept else "ever"
