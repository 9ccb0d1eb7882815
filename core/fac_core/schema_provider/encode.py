"""From the schema model to the answer of ``GetProviderSchema``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fac_core.clouds import cloud_of_provider
from fac_core.schema.resource_schema import Attribute, Nesting
from fac_core.schema.types import is_kind, object_fields, optional_fields, to_json
from fac_core.schema_provider.wire import tfplugin6_pb2 as wire

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Block, CtyType, NestedBlock, ResourceType

_NESTING = {
    Nesting.SINGLE: wire.Schema.NestedBlock.SINGLE,
    Nesting.GROUP: wire.Schema.NestedBlock.GROUP,
    Nesting.LIST: wire.Schema.NestedBlock.LIST,
    Nesting.SET: wire.Schema.NestedBlock.SET,
    Nesting.MAP: wire.Schema.NestedBlock.MAP,
}
_OBJECT_NESTING = {"list": wire.Schema.Object.LIST, "set": wire.Schema.Object.SET, "map": wire.Schema.Object.MAP}


def encode_schema(config: ResourceType | None, resources: Iterable[ResourceType], data_sources: Iterable[ResourceType]) -> bytes:
    """Return the serialised answer: the provider block's schema and those of the given types."""
    return wire.GetProviderSchema.Response(
        provider=wire.Schema(block=wire.Schema.Block()) if config is None else _schema(config),
        provider_meta=_meta(config),
        resource_schemas={item.name: _schema(item) for item in resources},
        data_source_schemas={item.name: _schema(item) for item in data_sources},
        server_capabilities=wire.ServerCapabilities(get_provider_schema_optional=True),
    ).SerializeToString(deterministic=True)


def _meta(config: ResourceType | None) -> wire.Schema | None:
    cloud = cloud_of_provider(config.name) if config is not None else None
    meta = cloud.provider_meta if cloud is not None else None
    if meta is None or (config is not None and not meta.taken_by(config.provider.version)):
        return None
    told = Attribute(meta.name, ("list", "string") if meta.several else "string", optional=True)
    return wire.Schema(block=wire.Schema.Block(attributes=[_attribute(told)]))


def _schema(item: ResourceType) -> wire.Schema:
    return wire.Schema(version=item.schema_version, block=_block(item.block))


def _block(block: Block) -> wire.Schema.Block:
    return wire.Schema.Block(
        attributes=[_attribute(item) for item in block.attributes.values()],
        block_types=[_nested(item) for item in block.blocks.values()],
        deprecated=block.deprecated,
    )


def _nested(item: NestedBlock) -> wire.Schema.NestedBlock:
    least, most = item.min_items, item.max_items
    if item.nesting is Nesting.SINGLE:
        least = most = min(least, 1)  # the protocol wants them equal where there is at most one anyway
    elif item.nesting in {Nesting.GROUP, Nesting.MAP}:
        least = most = 0
    return wire.Schema.NestedBlock(
        type_name=item.name, block=_block(item.block), nesting=_NESTING[item.nesting], min_items=least, max_items=most
    )


def _attribute(item: Attribute) -> wire.Schema.Attribute:
    encoded = wire.Schema.Attribute(
        name=item.name,
        required=item.required,
        optional=item.optional,
        computed=item.computed,
        sensitive=item.sensitive,
        deprecated=item.deprecated,
        write_only=item.write_only,
    )
    _set_type(encoded, item.type)
    return encoded


def _set_type(attribute: wire.Schema.Attribute, type_: CtyType) -> None:
    """Give an attribute its type; objects with optional fields exist in the protocol only as nested attributes."""
    nesting, fields = wire.Schema.Object.SINGLE, type_
    if is_kind(type_, *_OBJECT_NESTING):
        nesting, fields = _OBJECT_NESTING[str(type_[0])], type_[1]  # type: ignore[assignment] # the element type of a collection
    if not (is_kind(fields, "object") and optional_fields(fields)) or not (attribute.required or attribute.optional):
        attribute.type = json.dumps(to_json(_without_optional(type_)), separators=(",", ":")).encode()
        return
    optional = optional_fields(fields)
    attribute.nested_type.nesting = nesting
    for name, inner in object_fields(fields):
        field = attribute.nested_type.attributes.add(name=name, required=name not in optional, optional=name in optional)
        field.computed = attribute.computed and field.optional
        _set_type(field, inner)


def _without_optional(type_: CtyType) -> CtyType:
    if isinstance(type_, str):
        return type_
    if type_[0] == "object":
        return ("object", tuple((name, _without_optional(inner)) for name, inner in object_fields(type_)))
    if type_[0] == "tuple":
        return ("tuple", tuple(_without_optional(inner) for inner in type_[1]))  # type: ignore[arg-type] # a tuple's items
    return (type_[0], _without_optional(type_[1]))  # type: ignore[arg-type] # the element type of a collection
