"""BigQuery dataset whose tables never expire.

What
    A `google_bigquery_dataset` with neither `default_table_expiration_ms` nor `default_partition_expiration_ms`.

Why
    Tables of experiments and old partitions are billed by the gigabyte and month. Who makes one seldom deletes it.

Bad
    ```hcl
    resource "google_bigquery_dataset" "scratch" {
      dataset_id = "scratch"
    }
    ```

Good
    ```hcl
    resource "google_bigquery_dataset" "scratch" {
      dataset_id                  = "scratch"
      default_table_expiration_ms = 2592000000
    }
    ```

    ```hcl
    resource "google_bigquery_dataset" "events" {
      dataset_id                      = "events"
      default_partition_expiration_ms = 7776000000
    }
    ```

Options
    The rule is in the set `strict`, not in `recommended`: for a warehouse that keeps its history, no expiration is right.

Skips when
    Where an input decides, the verdict is *delegated*.

Fix
    None: only you know how long data is of use.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words, best_of
from fac_lint.views.arguments import judged

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
SETS = ("strict",)
NEXT_STEP = "let tables or partitions expire by default; a single table can say otherwise"
WORDS = Words(
    claim="tables or partitions of {it} expire",
    claims="tables or partitions of {it} expire",
    violated="tables of {it} never expire",
    called="{call} makes {it}, whose tables never expire",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether tables or partitions expire."""
    del context
    if resource.type != "google_bigquery_dataset":
        return None
    names = ("default_table_expiration_ms", "default_partition_expiration_ms")
    return best_of([judged(resource.argument(name), lambda it: it is None) for name in names])
