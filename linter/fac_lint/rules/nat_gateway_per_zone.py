"""Several NAT gateways in one network where one is enough.

What
    A network with more than one NAT gateway (AWS, Azure) outside of production; or a module that makes one for every zone or subnet and
    has no input with which a caller who does not need that can have a single one.

Why
    Each gateway is billed by the hour, used or not, in AWS about 33 US dollars a month, and its address too. One for each zone keeps
    a network reachable when a zone fails, which production may need; a network for development does not. With one gateway, what leaves
    from another zone is also billed by the gigabyte as traffic between zones: far less than a gateway costs, unless it is a lot.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "public" {
      count      = 2
      vpc_id     = aws_vpc.main.id
      cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
    }

    resource "aws_nat_gateway" "main" {
      count     = 2
      subnet_id = aws_subnet.public[count.index].id
      tags      = { environment = "dev" }
    }
    ```

    ```hcl
    variable "zones" {
      type = list(string)
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "public" {
      count             = length(var.zones)
      vpc_id            = aws_vpc.main.id
      availability_zone = var.zones[count.index]
    }

    resource "aws_nat_gateway" "main" {
      count     = length(var.zones)
      subnet_id = aws_subnet.public[count.index].id
    }
    ```

Good
    ```hcl
    variable "zones" {
      type = list(string)
    }

    variable "single_nat_gateway" {
      type = bool
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "public" {
      count             = length(var.zones)
      vpc_id            = aws_vpc.main.id
      availability_zone = var.zones[count.index]
    }

    resource "aws_nat_gateway" "main" {
      count     = var.single_nat_gateway ? 1 : length(var.zones)
      subnet_id = aws_subnet.public[count.index].id
    }
    ```

Options
    `environments` of `finops.yaml` says which tag names the environment, and which of its values are no production.

Skips when
    The network is not made in the same module, or there are several of it. Nothing is said of a root that names no environment, nor of a
    gateway that AWS spreads over zones by itself (`availability_mode = "regional"`). Google's Cloud NAT spans a region anyway and is
    billed by the machines that use it.

Fix
    None: routes must lead to the gateway that remains.

Conflicts with
    Rules about availability that ask for a gateway in every zone.

Since
    0.1
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, Words, flow_of, undecided, worst_of
from fac_lint.evaluation.values import NOTHING
from fac_lint.views.arguments import YES
from fac_lint.views.environments import too_much
from fac_lint.views.networks import gateways_in, kind_of, networks_of, subnets_of

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.facts.companions import Network
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
BY_ENVIRONMENT = True
NEXT_STEP = "have one gateway outside of production, and an input that says so"
WORDS = Words(
    claim="{it} is the one gateway of its network, or in production",
    claims="{it} are the one gateway of their network, or in production",
    violated="{it} {says}",
    called="{call} makes {it}, one of several gateways of a network",
)
_PLAIN = re.compile(r"number|(?:list|set|map)(?:\((?:string|number)\))?")
"""Types of inputs in which nothing can stand that switches a gateway on or off."""


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a network has more gateways than it needs."""
    kind = kind_of(resource)
    if kind is None or resource.argument("availability_mode").constant == "regional":
        return None
    networks = sorted(one for one in networks_of(resource.summary, kind) if _is_single(one, resource.summary))
    if not networks:
        return None
    gateways = gateways_in(networks[0], resource.summary, kind)
    sure = [one for one in gateways if one.created.constant is True]
    if len(sure) > 1:
        return _several(resource, context, f"is one of {len(sure)} gateways of {networks[0]}")
    others = [one for one in gateways if one.created.constant is None]
    return _counted(resource, context, kind, others) if others else YES


def _several(resource: ResourceView, context: Context, says: str) -> Answer | None:
    answer = too_much(resource, Answer(Verdict.VIOLATED, says=says, at="count"), context)
    if _is_for_callers(resource, context) and (answer is None or answer.verdict is Verdict.DELEGATED):
        return Answer(Verdict.VIOLATED, says=f"{says}, and no input lets a caller have a single one", most=Severity.INFO)
    return answer


def _counted(resource: ResourceView, context: Context, kind: Network, gateways: list[ResourceSummary]) -> Answer:
    """Judge gateways whose number is not known here: an input that subnets hang on as well is no choice of gateways."""
    answer = worst_of([undecided(one.created) for one in gateways])
    subnets = subnets_of(resource.summary, kind)
    made = [undecided(one.created) for one in resource.summary.neighbours.resources if one.identity in subnets]
    inputs = answer.flow.inputs
    types = [context.module.inputs[name.removeprefix("var.")].type for name in inputs if name.removeprefix("var.") in context.module.inputs]
    plain = len(types) == len(inputs) and all(_PLAIN.fullmatch(one) for one in types)
    if answer.verdict is not Verdict.DELEGATED or not plain or not inputs <= flow_of(made).inputs or not _is_for_callers(resource, context):
        return answer
    says = f"is made for each of {some_of(inputs)}, as its subnets are, and no input lets a caller have a single one"
    return Answer(Verdict.VIOLATED, says=says, most=Severity.INFO)


def _is_for_callers(resource: ResourceView, context: Context) -> bool:
    return not context.module.summary.root and resource.summary in context.module.summary.resources


def _is_single(network: str, beside: ResourceSummary) -> bool:
    """Whether the module makes a network once at most: a number that depends on a list may be any."""
    made = [one for one in beside.neighbours.resources if one.identity == network]
    if not made:
        return False
    hangs_on = made[0].created.flows.inputs if made[0].created.constant is None else NOTHING
    return len(made) == 1 and not (hangs_on and hangs_on == beside.created.flows.inputs)
