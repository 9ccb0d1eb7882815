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
    Changes of the tags, or of that one, are ignored: then the value of the first run stays. Where such a value goes in and nobody knows
    under which key: *unknown*. Where others may give further tags, nothing is said of tags that are well.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.hcl.write import index
from fac_core.sentence import all_of
from fac_lint.answer import Answer, Words
from fac_lint.evaluation import maps
from fac_lint.evaluation.of_the_run import VOLATILE
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
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
    if tags is None or {"all", tags.path} & set(ignored):
        return None
    known = maps.as_map(tags.effective)
    others = known.rest.flows.reasons if known.rest is not None else NOTHING  # of keys that may be any of those that are known, too
    asked = {key: one.value.flows.reasons - others for key, one in known.entries.items() if f"{tags.path}{index(key)}" not in ignored}
    found = {key: _volatile(reasons) for key, reasons in asked.items()}
    keys = [key for key, reasons in found.items() if reasons]
    if keys:
        return no(f"has the tag {all_of(keys)}: {found[keys[0]][0]}")
    if doubts := _volatile(others | tags.effective.reasons):  # in tags whose keys are not known, or through what decides which there are
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset(doubts)))
    return YES if known.rest is None else None  # nobody has seen all values


def _volatile(reasons: frozenset[str]) -> list[str]:
    return sorted(VOLATILE & reasons)
