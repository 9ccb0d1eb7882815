"""Public address or disk that nothing uses.

What
    An Elastic IP address or an EBS volume of AWS, a public address or a managed disk of Azure, an external address or a disk of Google
    that no resource of the module is given.

Why
    A reserved address is billed by the hour whether it is attached or not; Google takes more for one that is not. A disk is billed by
    the gigabyte that it has, not by what is read from it. Both outlive the machine that they were made for.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_eip" "old" {
      domain = "vpc"
    }
    ```

    ```hcl
    terraform {
      backend "gcs" {}
    }

    resource "google_compute_disk" "old" {
      name = "old"
      size = 500
      zone = "europe-west1-b"
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
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-central-1a"
      size              = 100
      type              = "gp3"
    }

    resource "aws_volume_attachment" "data" {
      device_name = "/dev/sdf"
      instance_id = "i-0123456789abcdef0"
      volume_id   = aws_ebs_volume.data.id
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
    A Google address is internal, which costs nothing. Where an output hands it out, the module that calls this one may use it:
    *delegated*; in a root, something beyond this configuration may: *unknown*. A snapshot, an alarm, a tag or a budget of it does not
    use it. What is found by its name or its tags, as some load balancers and drivers of Kubernetes do, is not seen.

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
from fac_lint.facts.companions import attachable
from fac_lint.views.arguments import YES, judged
from fac_lint.views.companions import elsewhere
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEEDS_REFERENCES = True
NEXT_STEP = "attach it to something, or give it back"
WORDS = Words(
    claim="something uses {it}",
    claims="something uses {it}",
    violated="nothing here uses {it}",
    called="{call} makes {it}, which nothing uses",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether anything is given the address or the disk."""
    del context
    if resource.type not in attachable().types:
        return None
    if resource.type == "aws_eip":
        own = [judged(resource.argument(name), lambda it: it is None) for name in ("instance", "network_interface")]
        return best_of([*own, _used(resource)])
    billed = judged(resource.argument("address_type"), lambda kind: kind == "INTERNAL")
    if billed.verdict is Verdict.COMPLIANT:
        return _used(resource)
    return None if billed.verdict is Verdict.VIOLATED else best_of([billed, _used(resource)])


def _used(resource: ResourceView) -> Answer:
    beside, block = resource.summary.neighbours, resource.summary.identity
    if any(one.identity != block and _uses(one) for one in beside.that_name(block)):
        return YES
    outputs = [output for output, named in beside.outputs.items() if block in named]
    if outputs and beside.root:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"{some_of(outputs)} tells others of it"})))
    return elsewhere(resource)


def _uses(other: ResourceSummary) -> bool:
    return other.type not in attachable().used_by_none_of and not view_of(other).is_budget
