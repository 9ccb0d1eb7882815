"""Declaration that Terraform refuses.

What
    An override of something that is not there, a type that is no type, a call that leads back to the module it stands in, or one that
    lacks a provider configuration which the called module declares in `configuration_aliases`.

Why
    What is declared so cannot be checked, and Terraform will not plan it.

Bad
    ```hcl
    variable "tags" {
      type = mapping(string)
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
    The file has syntax errors there: those are told by `syntax-error`; what is declared twice by `duplicate-declaration`.

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
NEXT_STEP = "mend the declaration"


def check(context: Context) -> Iterator[Finding]:
    """Yield one finding for each problem that is neither one of syntax nor a second declaration."""
    for trouble in context.module.troubles:
        if not trouble.syntax and not trouble.twice:
            yield finding(Verdict.VIOLATED, trouble.message, trouble.place, trouble.address, related=trouble.related)
    for call in {call.name: call for call in context.module.calls if call.circular}.values():
        yield finding(Verdict.VIOLATED, f"{call.block} calls this module again, without end", call.place, call.block)
