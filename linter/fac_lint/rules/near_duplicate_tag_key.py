"""Tag key that differs from another one in spelling alone.

What
    A resource with two keys that differ in case, `-`, `_` or blanks alone (`CostCenter` and `cost_center`), or with one that differs so
    from a key that the policy requires and that the resource lacks.

Why
    To the bill they are two columns. Each report by one of them misses what is tagged with the other, and nobody sees that it does.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { owner = "shop@example.com", Owner = "orders@example.com" }
    }
    ```

    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { CostCenter = "cc-1234" }
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { owner = "shop@example.com", cost_center = "cc-1234" }
    }
    ```

Options
    The keys are those that `finops.yaml` names, spelt as the cloud spells them.

Skips when
    Keys that are not written in the source are not looked at: where there may be some, nothing is said of tags that are well. Azure
    takes keys that differ in case alone for one. Of types that are free nobody asks for tags, unless `tags.free_types` of `finops.yaml`
    says so.

Fix
    None: which spelling the reports go by is yours to know.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud, tag_key
from fac_core.finding import Severity
from fac_core.sentence import all_of
from fac_lint.answer import Words
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Map, Presence
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "use the spelling of the policy everywhere"
WORDS = Words(
    claim="each tag of {it} has one spelling",
    claims="each tag of {it} has one spelling",
    violated="{it} {says}",
    called="{call} gives {it} {about}, which the policy or another tag spells otherwise",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether keys that mean the same are spelt alike."""
    tags, most = resource.tags, context.tags_matter(resource)
    if tags is None or most is None or not isinstance(tags.effective.shape, Map):
        return None
    name = resource.cloud
    same = cloud(name).identity
    known = maps.as_map(tags.effective)
    own = [key for key, entry in known.entries.items() if entry.presence is not Presence.ABSENT]
    policy = context.policy.tags
    wanted = {tag_key(name, key) for key in policy.keys()}  # noqa: SIM118 - not a mapping
    spelt = {same(key): key for key in [*sorted(wanted - set(own)), *own]}
    alike = [group for group in _alike(spelt.values()) if any(key in own for key in group)]
    if not alike:
        return YES if known.rest is None else None  # nobody has seen all keys
    mine = [key for key in alike[0] if key in own]
    other = [key for key in alike[0] if key not in own]
    says = f"has {all_of(mine)}, where the policy says {other[0]}" if other else f"has the same tag as {all_of(mine)}"
    return replace(no(says), about=tuple(mine), most=most)


def _alike(keys: Iterable[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for key in keys:
        groups.setdefault(re.sub(r"[-_\s]", "", key).casefold(), []).append(key)
    return [group for group in groups.values() if len(group) > 1]
