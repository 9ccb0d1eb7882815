"""The same name declared twice in a module.

What
    A variable, output, local, resource, data source, call, check or provider configuration that stands twice in the files of a module,
    or a provider that two files require.

Why
    Terraform plans neither, and which of the two was meant nobody can tell: the rules look at the first alone. It is what a merge
    leaves behind, and a budget or a tag that stands only in the second is one that is not there.

Bad
    ```hcl
    variable "tags" {
      type = map(string)
    }

    variable "tags" {
      default = {}
    }
    ```

Good
    ```hcl
    variable "tags" {
      type    = map(string)
      default = {}
    }
    ```

Options
    None.

Skips when
    The second stands in an override file (`override.tf`, `*_override.tf`): it changes the first. An argument that stands twice in one
    block is told by `syntax-error`.

Fix
    None: only you know which of the two you mean.

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
NEXT_STEP = "keep one of the two"


def check(context: Context) -> Iterator[Finding]:
    """Yield one finding for each second declaration, with the first as a further place."""
    for trouble in context.module.troubles:
        if trouble.twice and not trouble.syntax:
            yield finding(Verdict.VIOLATED, trouble.message, trouble.place, trouble.address, related=trouble.related)
