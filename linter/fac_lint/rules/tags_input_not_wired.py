"""Taggable resource that the module's tag input does not reach.

What
    A module with an input for the tags of everything (`tags`, `labels`, or one like `extra_tags` that it hands to most of what it
    makes) holds a taggable resource to which no way leads from such an input.

Why
    The caller states the tags once and trusts that everything carries them. What is left out is spend that no report can allocate,
    and nobody notices, because the plan shows no error.

Bad
    ```hcl
    variable "tags" {
      type = map(string)
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { Name = "orders" }
    }
    ```

Good
    ```hcl
    variable "tags" {
      type = map(string)
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = merge(var.tags, { Name = "orders" })
    }
    ```

    ```hcl
    variable "labels" {
      type = map(string)
    }

    resource "google_sql_database_instance" "main" {
      database_version = "POSTGRES_17"

      settings {
        tier        = "db-f1-micro"
        user_labels = { for key, value in var.labels : lower(key) => lower(value) }
      }
    }
    ```

Options
    `tags.free_types` of `finops.yaml`, as for `missing-cost-tags`.

Skips when
    The type takes no tags, the module has no input for tags, or it is a root: its tags are known, and `missing-cost-tags` looks at
    them. What a call leaves out is told by `module-call-drops-tags`. Where the tags come from another input alone
    (`tags = each.value.tags`) the verdict is *delegated*; where they come from something that the source does not show, *unknown*.

Fix
    Safe: adds `tags = var.tags`, or wraps what is there in `merge(var.tags, ...)`.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words
from fac_lint.run.fixes import wire
from fac_lint.views.wiring import wired

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "merge the module's tag input into the tags of the resource"
NEEDS_SOURCE = True
WORDS = Words(claim="{about} reaches {it}", claims="{about} reaches {it}", violated="{about} does not reach {it}", called="")


def applies(context: Context) -> bool:
    """Whether the module has an input for tags, and callers who give it."""
    return not context.module.summary.root and bool(context.module.tag_inputs())


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether one of the inputs goes into the tags."""
    inputs = [f"var.{name}" for name in context.module.tag_inputs()]
    most = context.tags_matter(resource)
    if resource.tags is None or most is None or not inputs:
        return None
    answer = wired(resource.tags.effective, inputs)
    if answer.verdict is Verdict.COMPLIANT:
        return replace(answer, at=resource.tags.path)
    return replace(answer, about=tuple(inputs[:1]), at=resource.tags.path, most=most)


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Merge the input into the tags."""
    return wire(resource, answer.about[0], context)
