"""Plausible values for arguments that a test must give: right in shape, of no real thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line, mapped, quote
from fac_core.schema.types import element_type, is_kind, object_fields, required_fields, tuple_items
from fac_gen.samples.vocabulary import common, of_cloud

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import CtyType
    from fac_gen.samples.vocabulary import Ids


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
    return mapped(example=element) if is_kind(cty, "map") else f"[{element}]"


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
    known = {**common().exact, **of_cloud(provider).exact}
    return known.get(name) or _by_end(name, common().sizes) or _by_last_word(name, provider)


def known_as(thing: str, name: str, provider: str) -> str:
    """Return the name by which a sample is looked up: with its service in front, where the service alone has one of its own."""
    with_service = f"{thing.partition(' ')[0].lower()}_{name}"
    return with_service if with_service in of_cloud(provider).exact else name


def _by_end(name: str, endings: Mapping[str, str]) -> str | None:
    return next((value for ending, value in endings.items() if name.endswith(ending)), None)


def _by_last_word(name: str, provider: str) -> str:
    last = name.rpartition("_")[2]
    cloud = of_cloud(provider)
    if last in {"arn", "arns"}:
        return next((arn for word, arn in common().arns.items() if word in name), common().other_arn)
    if known := _by_end(name, cloud.endings):
        return known
    if "cidr" in name:
        return "10.0.0.0/24"
    if name.endswith(("ip_address", "ip_addresses")):
        return "10.0.0.4"
    if cloud.ids and last in {"id", "ids"}:
        return _id(name, cloud.ids)
    return common().last_words.get(last, "shop")


def _id(name: str, ids: Ids) -> str:
    """Return an id of the cloud's form, whatever kind it names."""
    words = [word for word in name.split("_") if word not in {"id", "ids"}]
    ends = ("_".join(words[start:]) for start in range(len(words)))
    made = "".join([words[0], *(word.capitalize() for word in words[1:])]) if words else "thing"
    kind = next((ids.kinds[end] for end in ends if end in ids.kinds), ids.other.format(name=made))
    return kind if kind.startswith("/") else ids.form.format(kind=kind)
