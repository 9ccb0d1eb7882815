"""Schedule of snapshots or backups that are never deleted.

What
    A `google_compute_resource_policy` with a snapshot schedule and no `retention_policy`, or a rule of an `aws_backup_plan` without
    `delete_after`.

Why
    Each run leaves a snapshot that is billed by the gigabyte and month. Without an end their number only grows: a daily schedule has
    365 of each disk after a year.

Bad
    ```hcl
    resource "google_compute_resource_policy" "nightly" {
      name = "nightly"

      snapshot_schedule_policy {
        schedule {
          daily_schedule {
            days_in_cycle = 1
            start_time    = "04:00"
          }
        }
      }
    }
    ```

    ```hcl
    resource "aws_backup_plan" "nightly" {
      name = "nightly"

      rule {
        rule_name         = "nightly"
        target_vault_name = "backups"
        schedule          = "cron(0 4 * * ? *)"
      }
    }
    ```

Good
    ```hcl
    resource "google_compute_resource_policy" "nightly" {
      name = "nightly"

      snapshot_schedule_policy {
        schedule {
          daily_schedule {
            days_in_cycle = 1
            start_time    = "04:00"
          }
        }

        retention_policy {
          max_retention_days = 14
        }
      }
    }
    ```

    ```hcl
    resource "aws_backup_plan" "nightly" {
      name = "nightly"

      rule {
        rule_name         = "nightly"
        target_vault_name = "backups"
        schedule          = "cron(0 4 * * ? *)"

        lifecycle {
          delete_after = 35
        }
      }
    }
    ```

Options
    None.

Skips when
    The policy schedules no snapshots. Azure's backup policies always say how long they keep.

Fix
    None: only you know how long snapshots must be kept.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.arguments import judged, made, the_worst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "say after how many days snapshots or backups are deleted"
WORDS = Words(
    claim="{it} deletes old snapshots",
    claims="{it} delete old snapshots",
    violated="{it} keeps every snapshot for ever",
    called="{call} lets {it} keep every snapshot for ever",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether snapshots are deleted some day."""
    del context
    return the_worst(list(_schedules(resource)))


def _schedules(resource: ResourceView) -> Iterator[Answer]:
    if resource.type == "google_compute_resource_policy":
        for schedule in resource.each("snapshot_schedule_policy"):
            yield made(list(schedule.node.each("retention_policy")))
    if resource.type == "aws_backup_plan":
        for rule in resource.each("rule"):
            yield judged(rule.node.argument("lifecycle.delete_after").controlled_by(rule.decides), lambda days: days is None)
