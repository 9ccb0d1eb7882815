"""Plausible values for arguments that a test must give: right in shape, of no real thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line, quote
from fac_core.schema.types import element_type, is_kind, object_fields, required_fields, tuple_items
from fac_gen.samples.known import ACCOUNT, ARNS, AZURE_GROUP, AZURE_KINDS, ENDINGS, EXACT, INSTANCE, ON, REGION

if TYPE_CHECKING:
    from fac_core.schema.model import CtyType


def sample(name: str, cty: CtyType, provider: str) -> str:
    """Return an HCL value that fits an argument's name and type."""
    if isinstance(cty, str):
        return _scalar(name, cty, provider)
    if is_kind(cty, "object"):
        needed = required_fields(cty)
        members = {key: Expression(sample(key, member, provider)) for key, member in object_fields(cty) if key in needed}
        return line(members)
    if is_kind(cty, "tuple"):
        return line([Expression(sample(name, item, provider)) for item in tuple_items(cty)])
    element = sample(name, element_type(cty), provider)
    return f"{{ example = {element} }}" if is_kind(cty, "map") else f"[{element}]"


def _scalar(name: str, cty: str, provider: str) -> str:
    if cty == "bool":
        return "false"
    if cty == "number":
        return _number(name)
    return quote(text_sample(name, provider))


def _number(name: str) -> str:
    if "port" in name.split("_"):
        return "443"
    return "300" if name == "ttl" else "60" if name.endswith("seconds") else "1"


def text_sample(name: str, provider: str) -> str:
    """Return the text of a plausible string for an argument of that name."""
    known = ON.get(provider, {}) | EXACT
    if name in known:
        return known[name]
    if name in {"location", "region"}:
        return REGION[provider]
    for ending, value in INSTANCE.items():
        if name.endswith(ending):
            return value
    return _by_ending(name, provider)


def _by_ending(name: str, provider: str) -> str:
    last = name.rpartition("_")[2]
    if last in {"arn", "arns"}:
        return next((arn for word, arn in ARNS.items() if word in name), f"arn:aws:sns:us-east-1:{ACCOUNT}:shop")
    if provider == "aws" and (known := _on_aws(name)):
        return known
    if "cidr" in name:
        return "10.0.0.0/24"
    if name.endswith(("ip_address", "ip_addresses")):
        return "10.0.0.4"
    if provider == "azurerm" and last in {"id", "ids"}:
        return azure_id(name)
    return ENDINGS.get(last, "shop")


def _on_aws(name: str) -> str | None:
    if name.endswith("kms_key_id"):
        return ARNS["kms"]  # where an id is taken, the ARN is too; not the other way round
    if name.endswith("_role"):
        return ARNS["role"]
    return ACCOUNT if name.endswith("account_id") else None


def azure_id(name: str) -> str:
    """Return a resource id of the form that Azure uses, whatever kind it names."""
    words = [word for word in name.split("_") if word not in {"id", "ids"}]
    for start in range(len(words)):
        if kind := AZURE_KINDS.get("_".join(words[start:])):
            return f"{AZURE_GROUP}/providers/Microsoft.{kind}/shop"
    made = "".join([words[0], *(word.capitalize() for word in words[1:])]) if words else "thing"
    return f"{AZURE_GROUP}/providers/Microsoft.Example/{made}/shop"
