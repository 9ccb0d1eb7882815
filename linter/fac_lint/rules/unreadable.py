"""Module that is left out because something of it cannot be read.

What
    A file of Terraform that cannot be read: no permission, a link that leads nowhere, a pipe, more than 4 MiB, more than 500,000
    lines, arguments and items, or gone since it was listed; or a folder that is closed. The module is left out as a whole, and calls
    of it are *unknown*. It is counted in the summary (`unread`) whichever rules run.

Why
    What nobody has read may lack every tag and every budget. A report that does not mention it looks like a clean one.

Bad
    ```text
    $ chmod 000 modules/queue/main.tf
    ```

Good
    ```text
    $ chmod 644 modules/queue/main.tf
    ```

Options
    `--strict` makes `fac-lint` exit with 3 when there is such a file. `.facignore` leaves folders out on purpose.

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

from fac_core.finding import Finding, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.run.review import Review

SEVERITY = Severity.ERROR
NEXT_STEP = "let it be read, or leave the folder out in a .facignore"


def review(review: Review) -> Iterator[Finding]:
    """Yield one finding for each file or folder that could not be read."""
    for unread in review.unread:
        message = f"{unread.why}; the module is left out"
        yield Finding("", Verdict.VIOLATED, SEVERITY, message, unread.file, None, unread.folder)
