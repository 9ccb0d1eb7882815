"""Read what ``terraform providers schema -json`` prints: the full truth, where a provider binary is at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.schema.importers.possible_values import Listed, listed_values, takes_texts
from fac_core.schema.resource_schema import Attribute, Block, Kind, NestedBlock, Nesting, ProviderVersion, ResourceType
from fac_core.schema.types import from_json, make_object
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.schema.resource_schema import CtyType

VERSION = 3
LOST: tuple[str, ...] = ()
_HINT = "Write it with `terraform providers schema -json > schema.json`."
_SECTIONS = ((Kind.RESOURCE, "resource_schemas"), (Kind.DATA, "data_source_schemas"))


def sources(path: Path) -> tuple[str, ...]:
    """Source addresses of the providers that the file holds, sorted."""
    return tuple(sorted(_load(path)))


def read(path: Path, provider: ProviderVersion) -> tuple[ResourceType, ...]:
    """Return all types of one provider of the file; the file does not tell the provider's version, so the caller does."""
    schemas = _load(path).get(provider.source)
    if schemas is None:
        raise UserError(f"{provider.source} is not in this file", path=path, hint=f"It holds {all_of(sources(path))}.")
    try:
        return tuple(_types(schemas, provider))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UserError(f"the schema of {provider.source} cannot be read: {error}", path=path, hint=_HINT) from None


def _load(path: Path) -> Mapping[str, Any]:
    try:
        document = parsed(path.read_bytes())
        return dict(document["provider_schemas"])
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(f"not the output of `terraform providers schema -json`: {error}", path=path, hint=_HINT) from None


def _types(schemas: Mapping[str, Any], provider: ProviderVersion) -> Iterator[ResourceType]:
    yield _type(provider.name, Kind.PROVIDER, provider, schemas.get("provider", {}))
    for kind, section in _SECTIONS:
        for name, schema in sorted(schemas.get(section, {}).items()):
            yield _type(name, kind, provider, schema)


def _type(name: str, kind: Kind, provider: ProviderVersion, schema: Mapping[str, Any]) -> ResourceType:
    return ResourceType(name, kind, provider, _block(schema.get("block", {})), schema.get("version", 0))


def _block(block: Mapping[str, Any]) -> Block:
    attributes = {name: _attribute(name, raw) for name, raw in sorted(block.get("attributes", {}).items())}
    blocks = {name: _nested(name, raw) for name, raw in sorted(block.get("block_types", {}).items())}
    return Block(attributes, blocks, deprecated=bool(block.get("deprecated")))


def _nested(name: str, raw: Mapping[str, Any]) -> NestedBlock:
    return NestedBlock(name, Nesting(raw["nesting_mode"]), _block(raw["block"]), raw.get("min_items", 0), raw.get("max_items", 0))


def _attribute(name: str, raw: Mapping[str, Any]) -> Attribute:
    type_ = _nested_type(raw["nested_type"]) if "nested_type" in raw else from_json(raw["type"])
    settable = bool(raw.get("required") or raw.get("optional"))
    description = raw.get("description", "").strip() if settable else ""
    listed = listed_values(description) if takes_texts(type_) else Listed()
    return Attribute(
        name,
        type_,
        required=bool(raw.get("required")),
        optional=bool(raw.get("optional")),
        computed=bool(raw.get("computed")),
        sensitive=bool(raw.get("sensitive")),
        deprecated=bool(raw.get("deprecated")),
        write_only=bool(raw.get("write_only")),
        description=description,
        values=listed.only,
        named=listed.among_others,
    )


def _nested_type(raw: Mapping[str, Any]) -> CtyType:
    """Fold an attribute with nested attributes into the object type that its values have."""
    attributes = raw.get("attributes", {})
    inner = {name: _attribute(name, attribute) for name, attribute in attributes.items()}
    optional = tuple(name for name, attribute in inner.items() if not attribute.required)
    fields = make_object({name: attribute.type for name, attribute in inner.items()}, optional)
    return fields if raw["nesting_mode"] in {"single", "group"} else (raw["nesting_mode"], fields)
