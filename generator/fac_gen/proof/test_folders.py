"""Where the tests of a module are: those for any provider, and those whose made-up values only a provider without opinions takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_core.terraform import Terraform, TestReport

OFFLINE = "tests/offline"
"""Not looked at by a plain ``terraform test``, which asks the real provider whether it would take each value."""


def tested(terraform: Terraform) -> TestReport:
    """Run all tests of a module; raise `UserError` where Terraform cannot."""
    report = terraform.test()
    if any((terraform.folder / OFFLINE).glob("*.tftest.*")):
        report += terraform.test(directory=OFFLINE)
    return report
