"""Tag that a resource repeats from the default tags of its AWS provider.

What
    A key with the same value in `tags` of a resource and in `default_tags` of the provider configuration that makes it.

Why
    Before version 5 the AWS provider shows a difference in every plan for it, or refuses the resource when all tags are the same; a
    plan that is never empty hides the change of tags that matters. From version 5 on it is harmless, and still two places to change
    when the cost centre does: the one that is forgotten wins.

Bad
    ```hcl
    provider "aws" {
      default_tags {
        tags = { owner = "shop@example.com" }
      }
    }

    resource "aws_sqs_queue" "orders" {
      tags = { owner = "shop@example.com", Name = "orders" }
    }
    ```

Good
    ```hcl
    provider "aws" {
      default_tags {
        tags = { owner = "shop@example.com" }
      }
    }

    resource "aws_sqs_queue" "orders" {
      tags = { Name = "orders" }
    }
    ```

Options
    None.

Skips when
    The value is another one: then the resource means it. Google's `default_labels` may be repeated. Keys that differ in case or in
    hyphens are told by `near-duplicate-tag-key`. Where an input decides whether the two are the same the verdict is *delegated*, where
    something else does *unknown*.

Fix
    None: the tag may stand in a map that others use too.

Conflicts with
    Linters that want tags on each resource, whatever the provider adds (tflint's `aws_resource_missing_tags`, unless it is told).

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.finding import Severity, Verdict
from fac_core.schema.constraint import satisfies
from fac_core.sentence import all_of
from fac_lint.answer import Answer, Words, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import Extreme, Map, Presence, Value

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Entry
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "leave the tag to the default tags"
NEEDS_SOURCE = True
WORDS = Words(
    claim="{it} repeats no default tag",
    claims="{it} repeat no default tag",
    violated="{it} repeats {about} of the default tags",
    called="{call} gives {it} {about}, which the default tags hold already",
)
_CURED = ("5.0.0", "5.100.0", "6.0.0", "6.100.0", "7.0.0", "99.0.0")
"""Versions of the provider that take a repeated tag."""


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a tag surely stands in both places; where the provider may be a new one it is a hint."""
    del context
    tags = resource.tags
    if resource.summary.provider.address != "hashicorp/aws" or tags is None or not isinstance(tags.defaults.shape, Map):
        return None
    own, defaults = maps.as_map(tags.own), tags.defaults.shape
    pairs = {
        key: (own.entry(key), defaults.entry(key)) for key in (*own.entries, *(key for key in defaults.entries if key not in own.entries))
    }
    same = tuple(key for key, pair in pairs.items() if _constant(pair[0]) is not None and _constant(pair[0]) == _constant(pair[1]))
    if same:
        most = Severity.WARNING if _is_old(resource.summary.constraint) else Severity.INFO
        return Answer(Verdict.VIOLATED, about=(all_of(same),), at=tags.path, most=most)
    doubtful = [value for pair in pairs.values() if (value := _doubt(*pair)) is not None]
    if own.rest is not None and defaults.rest is not None:
        doubtful.append(own.rest.controlled_by(defaults.rest))
    return undecided(doubtful[0]) if doubtful else Answer(Verdict.COMPLIANT)


def _constant(entry: Entry) -> str | None:
    """Return what is surely there."""
    return str(entry.value.constant) if entry.presence is Presence.PRESENT and entry.value.constant is not None else None


def _doubt(own: Entry, default: Entry) -> Value | None:
    """Return what decides whether two places hold the same; None where they surely do not."""
    if Presence.ABSENT in (own.presence, default.presence) or is_null(own.value):
        return None
    texts = [{one.text for one in entry.value.constants} for entry in (own, default)]
    if all(texts) and not texts[0] & texts[1]:
        return None
    return Value(Extreme.NONE).influenced_by(own.value, default.value)


def _is_old(constraint: str) -> bool:
    """Whether a module takes old versions of the provider alone."""
    try:
        return bool(constraint) and not any(satisfies(version, constraint) for version in _CURED)
    except UserError:  # no version, which Terraform refuses
        return False
