"""Exemption of the policy whose end has passed.

What
    An entry under `exemptions` of `finops.yaml` that `expires` before today. It covers nothing any more.

Why
    An exemption is a decision for a while. Quietly honoured for ever it becomes a hole in the budget; quietly dropped it surprises.

Bad
    ```yaml
    exemptions:
      - {rule: missing-budget, resource: "aws_sqs_*", reason: "trial", approved_by: finops@example.com, expires: 2020-01-31}
    ```

Good
    ```yaml
    exemptions:
      - {rule: missing-budget, resource: "aws_sqs_*", reason: "trial", approved_by: finops@example.com, expires: 2099-01-31}
    ```

Options
    None.

Skips when
    The last day is today.

Fix
    None: decide anew, then move the end or remove the entry.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.finding import Finding, Position, Range, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.run.review import Review

SEVERITY = Severity.ERROR
NEXT_STEP = "decide anew: move its end, or remove the exemption and mend what it covered"
NEEDS_SOURCE = False


def review(review: Review) -> Iterator[Finding]:
    """Yield one finding for each exemption that has ended."""
    for exemption in review.exemptions:
        if exemption.expired(review.today):
            message = f"the exemption of {exemption.resource} from {exemption.rule} ended on {exemption.expires} ({exemption.reason})"
            place = Position(max(exemption.line, 1), 1, 0)
            file = Path(os.path.relpath(exemption.file, review.base)).as_posix()
            yield Finding("", Verdict.VIOLATED, SEVERITY, message, file, Range(place, place), exemption.resource)
