"""Declaration that Terraform refuses.

What
    Something declared twice, an override of something that is not there, a type that is no type, or a call that leads back to the
    module it stands in.

Why
    Of two declarations only one can be checked, and Terraform will plan neither.

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
    The file has syntax errors there: those are told by `syntax-error`.

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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.module import ModuleCall
    from fac_lint.context import Subject

SEVERITY = Severity.ERROR
NEXT_STEP = "mend the declaration"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each problem that is not one of syntax."""
    syntax = {(file.path, error.range, error.message) for file in subject.module.files for error in file.errors}
    for problem in subject.module.problems:
        if (problem.file.path, problem.range, problem.message) not in syntax:
            related = (problem.related,) if problem.related else ()
            yield subject.finding(Verdict.VIOLATED, problem.message, (problem.file.path, problem.range), "", related=related)
    for call in subject.module.calls.values():
        if _leads_back(subject, call):
            message = f"{call.address} calls this module again, without end"
            yield subject.finding(Verdict.VIOLATED, message, (call.file.path, call.block.header), call.address)


def _leads_back(subject: Subject, call: ModuleCall) -> bool:
    here, folder = subject.library.resolve(subject.module.folder), subject.instance.folder_of(call)
    child = subject.instance.child(call.name)
    inner = (each.folder_of(nested) for each in child.walk() for nested in each.module.calls.values()) if child is not None else iter(())
    return folder == here or here in inner
