"""Generated file that somebody has changed.

What
    A file of a generated module that is no longer what `fac-gen` wrote, or is gone: its digest differs from the one in
    `.fac/lock.json`.

Why
    The tests, the README and the alarms were proven together, of the module as it was generated. Of what was changed by hand since, a
    budget whose filter was edited or an alarm that was taken out, they say nothing, and the next `fac-gen update` meets it as a
    conflict.

Bad
    ```hcl
    # file: .fac/lock.json
    # {"format": 1, "resource_type": "aws_sqs_queue", "options": {}, "files": {"budget.tf": "a file that was generated and is gone"}}
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Good
    ```hcl
    # file: .fac/lock.json
    # {"format": 1, "resource_type": "aws_sqs_queue", "options": {}, "files": {}, "declined": ["budget.tf"]}
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    None.

Skips when
    The module has no `.fac/lock.json`, or the file is one that stood in the place of a generated one from the beginning (`declined`).
    Line ends of Windows are no change. A lock that cannot be read: *unknown*.

Fix
    None: `fac-gen diff` shows the changes and `fac-gen update` merges them; files of your own stand beside the generated ones.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.finding import Position, Range, Severity, Verdict
from fac_core.manifest.module_lock import LOCK, edited_files, is_inside, read_lock
from fac_lint.run.findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.node import Place

SEVERITY = Severity.INFO
NEXT_STEP = "keep what is yours in a file of its own, or let fac-gen update merge the change"
_BEGINNING = Position(1, 1, 0)


def check(context: Context) -> Iterator[Finding]:
    """Yield one finding for each file that was changed, or one that none was."""
    folder, address = context.module.folder, context.library.display(context.module.folder)
    context.library.disk.will_read("generated", folder)
    try:
        lock = read_lock(folder)
        edited = [name for name in edited_files(folder, lock) if is_inside(name)] if lock is not None else []
    except (UserError, OSError) as error:
        message = f"whether generated files were changed cannot be told: {error.message if isinstance(error, UserError) else error}"
        yield finding(Verdict.UNKNOWN, message, (_shown(context, LOCK), None), address)
        return
    if lock is None:
        return
    for name in edited:
        said = "was generated and has been changed since" if (folder / name).is_file() else "was generated and is gone"
        yield finding(Verdict.VIOLATED, f"{name} {said}", _place(context, folder, name), address)
    if not edited:
        yield finding(Verdict.COMPLIANT, "the generated files are as they were generated", (_shown(context, LOCK), None), address)


def _place(context: Context, folder: Path, name: str) -> Place:
    """Return the beginning of a Terraform file, where a comment can speak of it; a file that is gone is the lock's matter."""
    if not (folder / name).is_file():
        return _shown(context, LOCK), None
    return _shown(context, name), Range(_BEGINNING, _BEGINNING) if name.endswith(".tf") else None


def _shown(context: Context, name: str) -> str:
    folder = context.library.display(context.module.folder)
    return name if folder == "." else f"{folder}/{name}"
