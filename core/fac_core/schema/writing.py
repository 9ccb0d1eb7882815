"""Write a provider file, the format that `store` reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.files import write_whole
from fac_core.schema.codec import encode
from fac_core.schema.store import FORMAT, KINDS
from fac_core.schema.tag_argument import tag_support, write_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from fac_core.schema.resource_schema import Kind, ProviderVersion, ResourceType


def render(types: Iterable[ResourceType], provider: ProviderVersion, provenance: Mapping[str, Any]) -> bytes:
    """Return the bytes of a provider file; the order in which the types come does not matter."""
    index: dict[Kind, dict[str, list[Any]]] = {kind: {} for kind in KINDS}
    members: list[bytes] = []
    offset = 0
    for item in sorted(types, key=lambda item: (KINDS.index(item.kind), item.name)):
        member = encode(item.block, item.schema_version)
        tags = tag_support(item)
        index[item.kind][item.name] = [offset, len(member), *([write_tags(tags)] if tags else [])]
        members.append(member + b"\n")
        offset += len(member) + 1
    header = {"format": FORMAT, "name": provider.name, "version": provider.version, "source": provider.source, "provenance": provenance}
    return b"".join((_line(header), *(_line(index[kind]) for kind in KINDS), *members))


def write(folder: Path, provider: ProviderVersion, data: bytes) -> Path:
    """Put the bytes of a provider file in its place: whole or not at all."""
    path = folder / f"{provider.name}-{provider.version}.jsonl"
    write_whole(path, data, mode=0o644)
    return path


def _line(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"
