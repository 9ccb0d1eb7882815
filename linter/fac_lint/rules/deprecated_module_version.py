"""Call of a module in a version that its registry advises against.

What
    A `module` call for which `terraform init` would take a version that the registry calls deprecated, or for which the registry offers no
    version at all: what was withdrawn (yanked, revoked) is not offered.

Why
    A version is deprecated or withdrawn because it is wrong: a budget that counts too little, an alarm on the wrong metric, tags that do
    not reach what is billed. Terraform shows none of it, so the old guardrails stay where they are.

Bad
    ```hcl
    module "orders" {
      source  = "registry.example.com/acme/sqs-queue/aws"
      version = "1.2.0"
    }
    # file: registries.json
    # {"registry.example.com/acme/sqs-queue/aws": {"1.2.0": {"reason": "its budget misses data", "replaced_by": "1.3.0"}, "1.3.0": null}}
    ```

Good
    ```hcl
    module "orders" {
      source  = "registry.example.com/acme/sqs-queue/aws"
      version = "~> 1.2"
    }
    # file: registries.json
    # {"registry.example.com/acme/sqs-queue/aws": {"1.2.0": {"reason": "its budget misses data", "replaced_by": "1.3.0"}, "1.3.0": null}}
    ```

Options
    `--ask-registries`: registries are asked by that alone, with the token of a variable `TF_TOKEN_<host>`, of the CLI configuration file
    or of `terraform login`; other files and credentials helpers are not read. The examples show what one registry answered.

Skips when
    Registries were not asked, the module comes from elsewhere, or the call makes nothing. A registry that gives no answer: *unknown*. What
    is installed in `.terraform` now is not looked at: the next `init` elsewhere takes what is told here.

Fix
    None: the next version is yours to try.

Conflicts with
    tflint `terraform_module_version`, where it asks for exact versions: an exact version never follows a mended one.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.finding import Severity, Verdict
from fac_core.schema.catalogue import version_key
from fac_core.schema.constraint import satisfies
from fac_lint.evaluation.listings import registry_address
from fac_lint.run.findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.listings import Deprecation, Listing

SEVERITY = Severity.WARNING
NEXT_STEP = "call a version that its registry stands by"
_ANY = ">= 0.0.0"
"""What a call without a constraint takes: the newest version that is no pre-release."""


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each call of a module whose registry was asked."""
    for call, *_ in context.module.calls_by_name().values():
        address = registry_address(call.source)
        listing = context.library.disk.listings.get(address) if address is not None else None
        if address is not None and listing is not None and call.created.constant is not False:
            verdict, message = _judged(call.block, address, call.version, listing)
            yield finding(verdict, message, call.place, call.block)


def _judged(block: str, address: str, constraint: str | None, listing: Listing) -> tuple[Verdict, str]:
    doubt = listing.why or ("" if constraint is not None else "its version is no literal")
    try:
        fitting = [one for one in listing.versions if constraint is not None and satisfies(one, constraint or _ANY)]
    except UserError as error:
        doubt = doubt or error.message
    if doubt:
        return Verdict.UNKNOWN, f"whether {block} calls a deprecated version cannot be told: {doubt}"
    if not fitting:
        wanted = f"version {constraint}" if constraint else "any version"
        return Verdict.VIOLATED, f"{block} asks for {wanted} of {address}, which offers none such: it was withdrawn, or never there"
    newest = max(fitting, key=version_key)
    against = listing.versions[newest]
    if against is None:
        return Verdict.COMPLIANT, f"{block} gets {newest} of {address}, and nothing is said against it"
    return Verdict.VIOLATED, f"{block} gets {newest} of {address}, which is deprecated{_told(against)}"


def _told(against: Deprecation) -> str:
    reason = f": {against.reason.rstrip('.')}" if against.reason else ""
    return f"{reason}{'; ' if reason else ': '}take {against.replaced_by}" if against.replaced_by else reason
