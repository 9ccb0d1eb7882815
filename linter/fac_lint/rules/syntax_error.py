"""File that is not HCL.

What
    A place that Terraform's language does not allow. The rest of the file, and everything else, is still linted.

Why
    What cannot be read cannot be checked: a resource behind a missing brace has no tags that anybody could see.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name =
    }
    ```

Good
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    `--strict` makes `fac-lint` exit with 3 when there is such a file.

Skips when
    Never.

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
from fac_lint.run.findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context

SEVERITY = Severity.ERROR
NEXT_STEP = "mend the file; `terraform validate` says more about its syntax"


def check(context: Context) -> Iterator[Finding]:
    """Yield one finding for each place that could not be read."""
    for trouble in context.module.troubles:
        if trouble.syntax:
            yield finding(Verdict.VIOLATED, trouble.message, trouble.place)
