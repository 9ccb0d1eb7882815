"""Tag whose value changes with every run.

What
    A tag whose value is made with `timestamp()`, `plantimestamp()`, `uuid()` or `bcrypt()`.

Why
    Every plan shows a change of every such resource, so nobody looks at plans any more; and the bill has a new row of cost for each
    run, which no report can sum up.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { deployed_at = timestamp() }
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { release = "2026-11" }
    }
    ```

    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { deployed_at = timestamp() }

      lifecycle {
        ignore_changes = [tags["deployed_at"]]
      }
    }
    ```

Options
    None.

Skips when
    Changes of the tags, or of that one, are ignored: then the value of the first run stays.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_core.sentence import all_of
from fac_lint.answer import Words
from fac_lint.evaluation import maps
from fac_lint.evaluation.functions import VOLATILE
from fac_lint.evaluation.values import Map
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "take the tag away, or give it a value that stays"
WORDS = Words(
    claim="the tags of {it} stay as they are",
    claims="the tags of {it} stay as they are",
    violated="{it} {says}",
    called="{call} gives {it} a tag that changes with every run",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether no tag changes by itself."""
    del context
    tags, ignored = resource.tags, resource.summary.ignore_changes
    if tags is None or not isinstance(tags.effective.shape, Map) or {"all", tags.path} & set(ignored):
        return None
    known = maps.as_map(tags.effective).entries
    found = {key: sorted(VOLATILE & entry.value.flows.reasons) for key, entry in known.items() if f'{tags.path}["{key}"]' not in ignored}
    keys = [key for key, reasons in found.items() if reasons]
    return no(f"has the tag {all_of(keys)}: {found[keys[0]][0]}") if keys else YES
