"""Cost tag that stands among Google's network tags.

What
    A machine of Google whose `tags` hold something that looks like a required key with a value (`owner-shop`, `env:prod`), while its
    labels do not have the key.

Why
    Network tags choose firewall rules and routes. They are not in the billing export: whoever looks for the owner's cost finds nothing.

Bad
    ```hcl
    resource "google_compute_instance" "shop" {
      name         = "shop"
      machine_type = "n4-standard-2"
      tags         = ["web", "owner-shop"]
    }
    ```

Good
    ```hcl
    resource "google_compute_instance" "shop" {
      name         = "shop"
      machine_type = "n4-standard-2"
      tags         = ["web"]
      labels       = { owner = "shop" }
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, spelt as Google spells them.

Skips when
    The labels have the key, too. Tags that are not written in the source are not looked at.

Fix
    None: firewall rules may go by the tag.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import all_of
from fac_lint.answer import Answer, Words, key_answer
from fac_lint.evaluation.values import Const
from fac_lint.views.arguments import YES, no, written

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "put it into labels"
WORDS = Words(
    claim="no network tag of {it} stands for a label",
    claims="no network tag of {it} stands for a label",
    violated="{it} {says}",
    called="{call} gives {it} network tags in the place of labels",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a network tag stands for a label that is missing."""
    if resource.cloud != "google" or resource.tags is None or resource.tags.path != "labels":
        return None
    given = list(written(resource, "tags"))
    texts = [str(value.constant) for value in given if isinstance(value.shape, Const)]
    if not texts:
        return None
    labels = resource.tags.effective
    missing = [key for key in context.required_keys("google") if key_answer(labels, key).verdict is Verdict.VIOLATED]
    found = [text for text in texts if any(_stands_for(text, key) for key in missing)]
    return (
        no(f"has the network {'tag' if len(found) == 1 else 'tags'} {all_of(found)}, which no bill shows")
        if found
        else YES
        if len(texts) == len(given) or not missing
        else None
    )


def _stands_for(tag: str, key: str) -> bool:
    return re.match(rf"{re.escape(key).replace('_', '[-_]?')}[-_:=]", tag) is not None
