"""Resource whose cost tags Terraform never changes again.

What
    `lifecycle { ignore_changes = [tags] }` (or `tags_all`, `all`, or a required key) on a resource that takes tags.

Why
    The owner changes, the cost centre changes, the code says so, the plan is empty, and the invoice keeps the old name for ever. Who
    deletes the tags by hand is never noticed either. The provider of AWS changes tags by `tags_all`: where that is ignored, plans show new
    `tags` and no apply makes them (seen with 5.100.0 on 2026-11-28).

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      tags = { owner = "shop@example.com" }

      lifecycle {
        ignore_changes = [tags]
      }
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      tags = { owner = "shop@example.com" }

      lifecycle {
        ignore_changes = [tags["LastBackup"], delay_seconds]
      }
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, spelt as the cloud spells them.

Skips when
    Another key is ignored, one that something else writes. Or the tags of the type count at creation alone, as those of
    `google_bigquery_job` do: for other values the provider would replace the resource, and to ignore them is right. Or the type is
    free, and `tags.free_types` of `finops.yaml` says nothing else: nobody asks for its tags.

Fix
    None: ignore the keys that something else writes, one by one.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.hcl.write import index
from fac_core.shared_facts.tags_fixed_at_creation import tags_fixed_at_creation
from fac_lint.answer import Answer, Words

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "ignore the keys that something else writes, one by one"
NEEDS_SOURCE = True
WORDS = Words(
    claim="changes of the cost tags of {it} are made",
    claims="changes of the cost tags of {it} are made",
    violated="changes of {about} of {it} are ignored",
    called="with {call}, changes of {about} of {it} are ignored",
)
_INDEX = re.compile(r"\[\d+\]")


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether changes of a resource's tags are ignored, that is other than where they would replace it."""
    ignored = [_INDEX.sub("", one) for one in resource.summary.ignore_changes]
    if not ignored or resource.tags is None:
        return None
    path = resource.tags.path
    if path in tags_fixed_at_creation().get(resource.own_type, ()):
        return Answer(Verdict.COMPLIANT)
    most = context.tags_matter(resource)
    if most is None:
        return None
    keys = context.required_keys(resource.cloud)
    whole = [one for one in ignored if one in {"all", f"{path}_all", path} or path.startswith(f"{one}.")]
    some = [key for key in keys if any(one in (f"{path}{index(key)}", f"{path}.{key}", f"{path}_all{index(key)}") for one in ignored)]
    if whole or some:
        told = [_named(one, path) for one in whole] or some
        return Answer(Verdict.VIOLATED, about=tuple(dict.fromkeys(told)), at="lifecycle.ignore_changes", most=most)
    return Answer(Verdict.COMPLIANT)


def _named(ignored: str, path: str) -> str:
    return f"{path}_all and so of {path}" if ignored == f"{path}_all" else path
