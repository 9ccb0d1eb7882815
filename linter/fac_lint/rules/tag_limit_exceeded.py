"""Tags that the cloud refuses.

What
    More tags than the cloud takes on a resource of that type, a key or value that is too long or holds signs that the cloud does not
    take, or a key with a reserved beginning (`aws:`).

Why
    The plan is fine and the apply fails, halfway through. Who is in a hurry then takes the tags off.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      tags = { "aws:owner" = "shop@example.com" }
    }
    ```

    ```hcl
    resource "google_storage_bucket" "orders" {
      labels = { Owner = "shop@example.com" }
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      tags = { owner = "shop@example.com" }
    }

    resource "google_storage_bucket" "orders" {
      labels = { owner = "shop-example-com" }
    }
    ```

Options
    None.

Skips when
    A key or value is not known: nobody looks at it.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity, Verdict
from fac_lint.answer import Answer, Words
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.clouds.cloud_model import Cloud
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Constant, Map
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "write keys and values as the cloud takes them"
WORDS = Words(
    claim="the cloud takes the tags of {it}",
    claims="the cloud takes the tags of {it}",
    violated="the cloud refuses tags of {it}: {says}",
    called="{call} gives {it} tags that the cloud refuses",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the cloud takes what is known of a resource's tags."""
    del context
    if resource.tags is None:
        return None
    tags = maps.as_map(resource.tags.effective)
    problems = list(_problems(tags, cloud(resource.cloud), resource.type))
    if problems:
        return Answer(Verdict.VIOLATED, at=resource.tags.path, says="; ".join(problems))
    known = tags.rest is None and all(entry.value.constant is not None for entry in tags.entries.values())
    return Answer(Verdict.COMPLIANT, at=resource.tags.path) if known else None


@lru_cache(maxsize=4096)
def _refused(name: str, key: str, value: Constant | None, resource_type: str) -> tuple[str, ...]:
    """Say why a cloud refuses a tag; the same few stand on everything."""
    known = cloud(name)
    keys = (f"{key!r} {problem}" for problem in known.key_problems(key, resource_type))
    values = known.value_problems(str(value), resource_type) if value is not None else ()
    return (*keys, *(f"the value of {key!r} {problem}" for problem in values))


def _problems(tags: Map, known: Cloud, resource_type: str) -> Iterator[str]:
    there = {key: entry.value.constant for key, entry in tags.entries.items() if entry.presence is Presence.PRESENT}
    most = known.limits_for(resource_type).tags
    if len(there) > most:
        yield f"there are {len(there)}, and it takes {most}"
    for key, value in there.items():
        yield from _refused(known.name, key, value, resource_type)
