"""Outputs: what a caller needs of the resource, never all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.blueprint.inputs.input_names import holds_secret
from fac_gen.clouds import cloud_of
from fac_gen.parts import Output
from fac_gen.prose.phrases import granted_on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import Attribute

_WANTED = {
    "arn": "ARN of the {thing}.",
    "arn_suffix": "Suffix of the ARN, as metrics name the {thing}.",
    "dns_name": "DNS name of the {thing}.",
    "domain_name": "Domain name of the {thing}.",
    "endpoint": "Endpoint of the {thing}.",
    "fqdn": "Fully qualified domain name of the {thing}.",
    "id": "ID of the {thing}.",
    "invoke_arn": "ARN by which API Gateway calls the {thing}.",
    "primary_blob_endpoint": "Endpoint of the blob service.",
    "self_link": "Self link of the {thing}.",
    "uri": "URI of the {thing}.",
    "url": "URL of the {thing}.",
    "zone_id": "Zone ID of the {thing}.",
}
OWN_OUTPUTS = frozenset({"cost", "labels", "tags"})


def outputs(resource_type: str, attributes: Mapping[str, Attribute], name: str | None, thing: str) -> tuple[Output, ...]:
    """Return outputs for id, ARN or self link, endpoints and name, as far as the type has them, null when nothing is created."""
    this = f"{cloud_of(resource_type).address(resource_type)}[0]"
    found = {
        attribute: Output(
            attribute,
            text.format(thing=thing),
            f"try({this}.{attribute}, null)",
            holds_secret(attributes[attribute], resource_type),
        )
        for attribute, text in _WANTED.items()
        if attribute in attributes and isinstance(attributes[attribute].type, str)
    }
    # Every resource has an id, whether its schema says so or not - except those that some frameworks write without one.
    if name is not None and name in attributes and name not in OWN_OUTPUTS:
        called = "ID" if name.endswith("_id") else "Name"
        target = granted_on(thing, resource_type.partition("_")[0])
        found[name] = Output(name, f"{called} of the {target}.", f"try({this}.{name}, null)")
    return tuple(found[key] for key in sorted(found))
