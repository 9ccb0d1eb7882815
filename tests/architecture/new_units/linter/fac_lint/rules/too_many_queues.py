"""Module with more than one queue.

What
    A module declares two queues or more.

Why
    A budget per module then counts both as one.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {}
    resource "aws_sqs_queue" "returns" {}
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {}
    ```

Options
    None.

Skips when
    Never.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.run.findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context

SEVERITY = Severity.WARNING
NEXT_STEP = "give each queue a module of its own"


def check(context: Context) -> Iterator[Finding]:
    """Yield the second queue."""
    queues = [one for one in context.module.resources() if one.type == "aws_sqs_queue"]
    for one in queues[1:2]:
        address = one.summary.address
        yield finding(Verdict.VIOLATED, f"{address} is the second queue", one.place(), address)
