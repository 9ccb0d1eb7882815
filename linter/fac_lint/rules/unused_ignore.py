"""Suppression comment that suppresses nothing.

What
    A comment `# fac:ignore RULE` that covers no finding of that rule, names no rule that exists, or cannot be understood.

Why
    It hides the next real finding at that place, and readers believe in a problem that is not there.

Bad
    ```hcl
    # fac:ignore missing-cost-tags
    resource "random_id" "suffix" {
      byte_length = 4
    }
    ```

Good
    ```hcl
    # fac:ignore missing-cost-tags reason="tagged by the platform team"
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    None.

Skips when
    The rule that the comment names does not run, or the comment has ended (`expired-ignore` says so).

Fix
    Safe: removes a comment that suppresses nothing, unless it stands in JSON or names a rule that does not exist.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import nearest
from fac_core.finding import Edit, Finding, Fix, Severity, Verdict
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.run.ignores import Ignore
    from fac_lint.run.review import Review

SEVERITY = Severity.WARNING
NEXT_STEP = "remove the comment"
MARKS = "unnecessary"


def review(review: Review) -> Iterator[Finding]:
    """Yield one finding for each comment that covers nothing."""
    for ignore, used in review.ignores:
        problem = _problem(ignore, review)
        message = problem or (None if used or _waits(ignore, review) else "this comment suppresses nothing")
        if message:
            # the engine lowers it to the severity of the rule
            fix = _fix(ignore) if not problem else None
            yield Finding("", Verdict.VIOLATED, Severity.ERROR, message, ignore.file, ignore.range, "", fix)


def _fix(ignore: Ignore) -> Fix | None:
    if ignore.removal is None:
        return None
    return Fix(f"remove the comment about {all_of(ignore.rules)}", (Edit(ignore.file, ignore.removal, ""),))


def _problem(ignore: Ignore, review: Review) -> str | None:
    if ignore.problem:
        return f"this comment {ignore.problem}, so it suppresses nothing"
    strangers = [name for name in ignore.rules if name not in review.known_rules]
    if strangers:
        return f"no rule is called {strangers[0]!r}. {nearest(strangers[0], review.known_rules)}".strip()
    return None


def _waits(ignore: Ignore, review: Review) -> bool:
    return ignore.expired(review.today) or not all(review.runs(rule, ignore.file) for rule in ignore.rules)
