"""EBS volume of the type gp2.

What
    A volume, or a volume that an instance, a launch template or a search domain brings along, of the type `gp2`.

Why
    `gp3` costs 20 % less per gigabyte and has 3,000 IOPS at any size; those of `gp2` grow with the gigabytes, so people buy
    gigabytes that they do not fill. The type is changed while the volume is in use.

Bad
    ```hcl
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-central-1a"
      size              = 100
      type              = "gp2"
    }
    ```

    ```hcl
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-central-1a"
      size              = 100
    }
    ```

    ```hcl
    resource "aws_instance" "shop" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "m7g.large"

      root_block_device {
        volume_type = "gp2"
      }
    }
    ```

Good
    ```hcl
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-central-1a"
      size              = 100
      type              = "gp3"
    }
    ```

    ```hcl
    variable "volume_type" {
      type    = string
      default = "gp3"
    }

    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-central-1a"
      size              = 100
      type              = var.volume_type
    }
    ```

Options
    None.

Skips when
    No type is written for a volume of an instance: its image decides. RDS is left out: there the two cost the same per gigabyte.

Fix
    Unsafe: sets `gp3`. A volume of more than 1,000 GiB has more than 3,000 IOPS as `gp2`, one of more than 170 GiB more throughput;
    buy them with `iops` and `throughput` where they are needed.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.places import places
from fac_lint.run.fixes import set_argument
from fac_lint.views.arguments import at_each, judged, no

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "use gp3, with iops and throughput where 3,000 and 125 MiB/s are not enough"
MARKS = "outdated"
WORDS = Words(
    claim="{it} has no gp2 volume",
    claims="{it} have no gp2 volume",
    violated="{it} {says}",
    called="{call} makes {it} with a gp2 volume",
)
_OLD = "gp2"


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a volume is gp2; one that stands alone is where no type is written."""
    del context
    found = at_each(resource, places("volume_types", resource.type), _is_old)
    if found is None and resource.type == "aws_ebs_volume":
        return no("is a gp2 volume, as no type is written")
    return found


def _is_old(value: Value) -> Answer:
    return judged(value, lambda text: "has a gp2 volume" if text == _OLD else False)


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Set the newer type."""
    return set_argument(resource, answer.at or "type", '"gp3"', context, safe=False)
