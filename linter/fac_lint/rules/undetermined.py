"""Resource of a type or provider of which nothing is known.

What
    A resource whose provider is no cloud's that we know, or whose type no catalogue has: whether it costs money and takes tags cannot
    be told, so no other rule speaks of it. Each is counted in the summary (`undetermined`) whichever rules run; one finding, at the first
    of them, stands for all of a module of which the same is said.

Why
    Silence looks like compliance. What could not be judged is said.

Bad
    ```hcl
    resource "alicloud_instance" "shop" {
      instance_name = "shop"
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }

    resource "random_id" "suffix" {
      byte_length = 4
    }
    ```

Options
    None.

Skips when
    The provider makes nothing that a cloud bills (`random`, `tls`, `kubernetes` and the like), or the type is known to take no tags.

Fix
    None. `fac-gen schema import` adds the types of a provider to the catalogue.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import some_of
from fac_lint.run.findings import finding
from fac_lint.views.modules import undetermined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context

SEVERITY = Severity.INFO
NEXT_STEP = "look at its tags and its budget yourself"
NEEDS_SOURCE = False


def check(context: Context) -> Iterator[Finding]:
    """Yield one finding for all resources of a module of which nothing can be said for the same reason, at the first of them."""
    for why, found in undetermined(context.module).items():
        first, resource = found[0]
        names = some_of([block for block, _ in found])
        yield finding(Verdict.UNKNOWN, f"nothing can be said of {names}: {why}", resource.place(), first)
