"""Drive Terraform or OpenTofu: isolated from the user's own set-up, limited in time, its diagnostics as values."""

from fac_core.terraform.binary import Binary, BinaryKind, find_binary
from fac_core.terraform.diagnostics import Diagnostic, TerraformError
from fac_core.terraform.driver import Plan, Terraform, format_text, version_of
from fac_core.terraform.report import RunResult, RunStatus, TestReport

__all__ = [
    "Binary",
    "BinaryKind",
    "Diagnostic",
    "Plan",
    "RunResult",
    "RunStatus",
    "Terraform",
    "TerraformError",
    "TestReport",
    "find_binary",
    "format_text",
    "version_of",
]
