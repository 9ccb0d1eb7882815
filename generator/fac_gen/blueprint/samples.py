"""Plausible values for arguments that a test must give: right in shape, of no real thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.schema.types import element_type, is_kind, object_fields, tuple_items
from fac_gen.blueprint.types import required_fields

if TYPE_CHECKING:
    from fac_core.schema.model import CtyType

ACCOUNT = "123456789012"
AZURE_GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop"
_EXACT = {
    "address_family": "ipv4",
    "address_prefix": "10.0.0.0/24",
    "ami": "ami-0123456789abcdef0",
    "assume_role_policy": "{}",
    "availability_zone": "us-east-1a",
    "billing_account": "012345-ABCDEF-012345",
    "cidr": "10.0.0.0/16",
    "cidr_block": "10.0.0.0/16",
    "comparison_operator": "GreaterThanThreshold",
    "domain": "example.com",
    "domain_name": "example.com",
    "email": "shop@example.com",
    "engine": "postgres",
    "engine_version": "16.4",
    "image_id": "ami-0123456789abcdef0",
    "ip": "10.0.0.4",
    "ip_address": "10.0.0.4",
    "account_id": ACCOUNT,
    "member": "user:shop@example.com",
    "members": "user:shop@example.com",
    "parent": "projects/shop",
    "principal_id": "00000000-0000-0000-0000-000000000000",
    "object_id": "00000000-0000-0000-0000-000000000000",
    "client_id": "00000000-0000-0000-0000-000000000000",
    "tenant_id": "00000000-0000-0000-0000-000000000000",
    "project": "shop-prod",
    "project_id": "shop-prod",
    "resource_group_name": "shop",
    "runtime": "python3.13",
    "schedule_expression": "rate(1 day)",
    "security_group_id": "sg-0123456789abcdef0",
    "subnet_id": "subnet-0123456789abcdef0",
    "subnet_ids": "subnet-0123456789abcdef0",
    "vpc_id": "vpc-0123456789abcdef0",
    "zone": "europe-west1-b",
    "protocol": "tcp",
    "sku": "Standard",
}
_ARNS = {
    "role": f"arn:aws:iam::{ACCOUNT}:role/shop",
    "policy": f"arn:aws:iam::{ACCOUNT}:policy/shop",
    "profile": f"arn:aws:iam::{ACCOUNT}:instance-profile/shop",
    "kms": f"arn:aws:kms:us-east-1:{ACCOUNT}:key/00000000-0000-0000-0000-000000000000",
    "key": f"arn:aws:kms:us-east-1:{ACCOUNT}:key/00000000-0000-0000-0000-000000000000",
    "bucket": "arn:aws:s3:::shop",
    "function": f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:shop",
    "certificate": f"arn:aws:acm:us-east-1:{ACCOUNT}:certificate/00000000-0000-0000-0000-000000000000",
    "log_group": f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:shop",
    "target_group": f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:targetgroup/shop/0123456789abcdef",
    "load_balancer": f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:loadbalancer/app/shop/0123456789abcdef",
    "listener": f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:listener/app/shop/0123456789abcdef/0123456789abcdef",
    "queue": f"arn:aws:sqs:us-east-1:{ACCOUNT}:shop",
    "stream": f"arn:aws:kinesis:us-east-1:{ACCOUNT}:stream/shop",
    "secret": f"arn:aws:secretsmanager:us-east-1:{ACCOUNT}:secret:shop-abcdef",
    "cluster": f"arn:aws:ecs:us-east-1:{ACCOUNT}:cluster/shop",
    "table": f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/shop",
}
_ENDINGS = {
    "date": "2026-01-01T00:00:00Z",
    "definition": "{}",
    "document": "{}",
    "email": "shop@example.com",
    "emails": "shop@example.com",
    "endpoint": "https://example.com",
    "json": "{}",
    "policy": "{}",
    "time": "2026-01-01T00:00:00Z",
    "timestamp": "2026-01-01T00:00:00Z",
    "uri": "https://example.com",
    "url": "https://example.com",
}
_REGION = {"aws": "us-east-1", "azurerm": "westeurope", "google": "europe-west1"}
_INSTANCE = {"instance_class": "db.t4g.micro", "instance_type": "t3.micro", "node_type": "cache.t4g.micro", "machine_type": "e2-small"}


def sample(name: str, cty: CtyType, provider: str) -> str:
    """Return an HCL value that fits an argument's name and type."""
    if isinstance(cty, str):
        return _scalar(name, cty, provider)
    if is_kind(cty, "object"):
        needed = required_fields(cty)
        members = [f"{key} = {sample(key, member, provider)}" for key, member in object_fields(cty) if key in needed]
        return "{ " + ", ".join(members) + " }" if members else "{}"
    if is_kind(cty, "tuple"):
        return "[" + ", ".join(sample(name, item, provider) for item in tuple_items(cty)) + "]"
    element = sample(name, element_type(cty), provider)
    return f"{{ example = {element} }}" if is_kind(cty, "map") else f"[{element}]"


def _scalar(name: str, cty: str, provider: str) -> str:
    if cty == "bool":
        return "false"
    if cty == "number":
        return _number(name)
    return f'"{text_sample(name, provider)}"'


def _number(name: str) -> str:
    if "port" in name.split("_"):
        return "443"
    return "60" if name.endswith("seconds") else "1"


def text_sample(name: str, provider: str) -> str:
    """Return the text of a plausible string for an argument of that name."""
    if name in _EXACT:
        return _EXACT[name]
    if name in {"location", "region"}:
        return _REGION[provider]
    for ending, value in _INSTANCE.items():
        if name.endswith(ending):
            return value
    return _by_ending(name, provider)


def _by_ending(name: str, provider: str) -> str:
    last = name.rpartition("_")[2]
    if last in {"arn", "arns"}:
        return next((arn for word, arn in _ARNS.items() if word in name), f"arn:aws:sns:us-east-1:{ACCOUNT}:shop")
    if name.endswith("account_id") and provider == "aws":
        return ACCOUNT
    if provider == "aws" and name.endswith("kms_key_id"):
        return _ARNS["kms"]  # where an id is taken, the ARN is too; not the other way round
    if "cidr" in name:
        return "10.0.0.0/24"
    if provider == "azurerm" and last in {"id", "ids"}:
        return azure_id(name)
    return _ENDINGS.get(last, "shop")


def azure_id(name: str) -> str:
    """Return a resource id of the form that Azure uses, whatever kind it names."""
    words = [word for word in name.split("_") if word not in {"id", "ids"}]
    kind = "".join([words[0], *(word.capitalize() for word in words[1:])]) if words else "thing"
    return f"{AZURE_GROUP}/providers/Microsoft.Example/{kind}/shop"
