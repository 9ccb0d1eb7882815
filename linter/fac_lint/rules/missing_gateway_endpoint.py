"""Private network that reaches object storage through a NAT gateway, for money, although there is a way free of charge.

What
    A VPC in which routes lead to a NAT gateway, without a gateway endpoint for S3, and where the module has a table of DynamoDB, for
    DynamoDB; a subnet of Azure with a NAT gateway and without a service endpoint for storage.

Why
    A NAT gateway bills each gigabyte that passes, in both directions. Images, packages, backups and logs that go to or come from object
    storage are often most of them. Gateway endpoints of S3 and DynamoDB and service endpoints of Azure cost nothing.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "public" {
      vpc_id     = aws_vpc.main.id
      cidr_block = "10.0.0.0/24"
    }

    resource "aws_nat_gateway" "main" {
      subnet_id = aws_subnet.public.id
    }

    resource "aws_route_table" "private" {
      vpc_id = aws_vpc.main.id

      route {
        cidr_block     = "0.0.0.0/0"
        nat_gateway_id = aws_nat_gateway.main.id
      }
    }
    ```

Good
    ```hcl
    data "aws_region" "current" {}

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "public" {
      vpc_id     = aws_vpc.main.id
      cidr_block = "10.0.0.0/24"
    }

    resource "aws_nat_gateway" "main" {
      subnet_id = aws_subnet.public.id
    }

    resource "aws_route_table" "private" {
      vpc_id = aws_vpc.main.id

      route {
        cidr_block     = "0.0.0.0/0"
        nat_gateway_id = aws_nat_gateway.main.id
      }
    }

    resource "aws_vpc_endpoint" "s3" {
      vpc_id          = aws_vpc.main.id
      service_name    = "com.amazonaws.${data.aws_region.current.region}.s3"
      route_table_ids = [aws_route_table.private.id]
    }
    ```

Options
    None.

Skips when
    The gateway or its routes stand in another module than the network. Where the network is an output, the module that calls this one
    may add the endpoint: *delegated*; where a module called here is given it, *unknown*. Networks of
    Google are not looked at. What a subnet of Azure talks to is not known, so that it is never more than *info*.

Fix
    None: only you know the route tables.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words, best_of, combined, undecided
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import Sequence
from fac_lint.facts.companions import networks
from fac_lint.views.arguments import YES, judged
from fac_lint.views.companions import completed
from fac_lint.views.networks import gateways_in, subnets_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
_ENDPOINT = "aws_vpc_endpoint"
NEEDS_REFERENCES = True
NEXT_STEP = "add the endpoint, and give it the route tables or the subnet"
WORDS = Words(
    claim="{it} has an endpoint free of charge for {about}",
    claims="{it} have an endpoint free of charge for {about}",
    violated="{it} reaches {about} through a NAT gateway, which bills each gigabyte",
    called="{call} lets {it} reach {about} through a NAT gateway, which bills each gigabyte",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a network with a NAT gateway has endpoints that spare it the way through it."""
    del context
    match resource.type:
        case "aws_vpc" if _goes_out(resource.summary):
            wanted = dict(_services(resource))
            found = {name: completed(resource, _ENDPOINT, "vpc_id", partial(_serves, wanted[name])) for name in wanted}
            return replace(combined(found), sought=_ENDPOINT)
        case "azurerm_subnet" if _has_gateway(resource.summary):
            return replace(_storage(resource), about=("storage accounts",), most=Severity.INFO)
    return None


def _goes_out(network: ResourceSummary) -> bool:
    """Whether a route of the module leads to a NAT gateway of the network; one that only reaches other private networks is none."""
    kind = networks()["aws"]
    found = {
        one.identity for one in gateways_in(network.identity, network, kind) if one.node.argument("connectivity_type").constant != "private"
    }
    return any(one.type in kind.routes and found & one.mentions.of() for one in network.neighbours.resources)


def _services(network: ResourceView) -> Iterator[tuple[str, str]]:
    yield "S3", "s3"
    if any(one.type == "aws_dynamodb_table" for one in network.summary.neighbours.resources):
        yield "DynamoDB", "dynamodb"


def _serves(suffix: str, endpoint: ResourceView) -> Answer | None:
    """Say whether an endpoint is for a service; None for one that is for another. The end of the name is enough."""
    name = endpoint.argument("service_name")
    ending = next((parts[-1] for parts in endpoint.summary.node.texts("service_name") if parts), None)
    if not ending:
        return undecided(name)
    return YES if ending.endswith(f".{suffix}") else None


def _has_gateway(subnet: ResourceSummary) -> bool:
    kind = networks()["azurerm"]
    gateways = (one for one in subnet.neighbours.resources if one.type == kind.gateway)
    return any(subnet.identity in subnets_of(one, kind) for one in gateways)


def _storage(subnet: ResourceView) -> Answer:
    """Say whether a subnet has a service endpoint for storage, in the list of older versions of the provider or as a block."""
    listed = subnet.argument("service_endpoints")
    names = [block.node.argument("service").controlled_by(block.decides) for block in subnet.each("service_endpoint")]
    if isinstance(listed.shape, Sequence):
        names += listed.shape.items or (listed.shape.any_item,)
    elif not is_null(listed):
        names.append(listed)
    return best_of([judged(name, lambda one: not str(one).startswith("Microsoft.Storage")) for name in names])
