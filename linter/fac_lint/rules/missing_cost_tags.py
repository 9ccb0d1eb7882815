"""Resource that cannot have a required cost tag.

What
    A taggable resource whose effective tags (its own and those of its provider configuration) lack a key that the policy requires,
    whatever the module's caller does. A call of a local module is checked with what it passes.

Why
    Spend without an owner or a cost centre cannot be allocated: it ends in the "untagged" row of the report, no budget
    counts it and nobody looks at it.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { Name = "orders", owner = "shop@example.com" }
    }
    ```

Good
    ```hcl
    variable "cost" {
      type = object({ application = string, cost_center = string, environment = string, owner = string })
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = merge({ Name = "orders" }, var.cost)
    }
    ```

    ```hcl
    provider "aws" {
      default_tags {
        tags = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
      }
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, spelt as the cloud spells them. `tags.free_types` says what is said of types that
    are free (networks, roles, resource groups): `ignore` (default), `warn` or `error`.

Skips when
    The type takes no tags. Where an input decides (`tags = var.tags`, a value that may be null) the verdict is *delegated*; where
    something decides that the source does not show, *unknown*. A key whose value is not known, as that of a required input or of a data
    source, is there: such a text is taken to say something. A module without a provider block is taken to have no default tags, unless
    all its callers in the run supply what is missing through theirs.

Fix
    None: only you know who pays.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity
from fac_lint.answer import Answer, Words, combined, key_answer

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "merge the missing keys into the tags, for example from a `cost` input, or set them in the provider's default tags"
WORDS = Words(
    claim="{it} has {about}",
    claims="{it} have {about}",
    violated="{it} {says} {about}",
    called="{call} does not pass {about}, which {it} would need",
    anyway="whatever {call} is given, {it} would need {about}",
    unread="everything that {call} makes has its tags",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a resource has all required keys."""
    tags, most = resource.tags, context.tags_matter(resource)
    if tags is None or most is None:
        return None
    known = cloud(resource.cloud)
    keys = context.required_keys(known.name)
    found = combined({key: key_answer(tags.effective, key, folds_case=known.folds_case) for key in keys})
    says = f"lacks the required {known.noun}{'s' if len(found.about) > 1 else ''}"
    if tags.own.is_surely_blank and found.about == keys:
        says = f"has no {known.noun}s; required:"
    return Answer(found.verdict, found.flow, found.about, tags.path, says, most)
