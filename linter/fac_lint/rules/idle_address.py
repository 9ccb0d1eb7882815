"""Public address that nothing uses.

What
    An Elastic IP address of AWS, a public address of Azure or an external address of Google that no resource of the module is given.

Why
    A reserved address is billed by the hour whether it is attached or not; Google takes twice the price for one that is not.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_eip" "old" {
      domain = "vpc"
    }
    ```

Good
    ```hcl
    resource "aws_eip" "nat" {
      domain = "vpc"
    }

    resource "aws_nat_gateway" "main" {
      allocation_id = aws_eip.nat.id
      subnet_id     = "subnet-0123456789abcdef0"
    }
    ```

    ```hcl
    resource "google_compute_address" "internal" {
      name         = "internal"
      address_type = "INTERNAL"
    }
    ```

Options
    None.

Skips when
    A Google address is internal, which costs nothing. Where an output hands the address out, the module that calls this one may use
    it: *delegated*; in a root, something beyond this configuration may: *unknown*. What is found by the name of the address, as some
    load balancers of Kubernetes do, is not seen.

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
from fac_core.sentence import some_of
from fac_lint.answer import Answer, Words, best_of
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.views.arguments import YES, judged
from fac_lint.views.companions import elsewhere

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEEDS_SOURCE = True
NEXT_STEP = "attach the address to something, or give it back"
WORDS = Words(
    claim="something uses {it}",
    claims="something uses {it}",
    violated="nothing here uses {it}",
    called="{call} makes {it}, which nothing uses",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether anything is given the address."""
    del context
    match resource.type:
        case "aws_eip":
            own = [judged(resource.argument(name), lambda it: it is None) for name in ("instance", "network_interface")]
            return best_of([*own, _used(resource)])
        case "azurerm_public_ip":
            return _used(resource)
        case "google_compute_address":
            external = judged(resource.argument("address_type"), lambda kind: kind == "INTERNAL")
            return None if external.verdict is Verdict.VIOLATED else _used(resource)
    return None


def _used(address: ResourceView) -> Answer:
    beside, block = address.summary.neighbours, address.summary.block
    if any(block in one.mentions.of() for one in beside.resources if one.block != block):
        return YES
    outputs = [output for output, named in beside.outputs.items() if block in named]
    if outputs and beside.root:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"{some_of(outputs)} tells others of it"})))
    return elsewhere(address)
