"""Suppression comment whose end has passed.

What
    A comment `# fac:ignore ... until=YYYY-MM-DD` whose last day lies before today. It suppresses nothing any more.

Why
    An exception that nobody looks at again is how spend without an owner becomes normal.

Bad
    ```hcl
    # fac:ignore missing-budget reason="trial" until=2020-01-31
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Good
    ```hcl
    # fac:ignore missing-budget reason="trial" until=2099-01-31
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    None.

Skips when
    The last day is today, or the comment has no end.

Fix
    None: decide anew.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Finding, Severity, Verdict
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.run.review import Review

SEVERITY = Severity.ERROR
NEXT_STEP = "decide anew: move its end, or remove the comment and mend what it covered"


def review(review: Review) -> Iterator[Finding]:
    """Yield one finding for each comment that has ended."""
    for ignore, _ in review.ignores:
        if not ignore.problem and ignore.expired(review.today):
            message = f"the suppression of {all_of(ignore.rules)} ended on {ignore.until}"
            yield Finding("", Verdict.VIOLATED, SEVERITY, message, ignore.file, ignore.range, "")
