"""Complete a schema read from a wheel with another version of the same provider that was read from the provider itself.

Two things are taken over, and nothing else: that an argument is sensitive, where path and type agree; and what the wheel's generator gave
up on (it writes "any value" for what nests too deep), where the other version has a block of that name or knows the type.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from fac_core.schema.codec import decode
from fac_core.schema.resource_schema import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, ResourceType
    from fac_core.schema.store import ProviderFile

GIVEN_UP = {"dynamic", "string"}
"""How an argument of any value reads: as a string within a set."""


class _Filler:
    def __init__(self) -> None:
        self.sensitive = 0
        self.given_up: list[str] = []

    def block(self, path: str, block: Block, other: Block) -> Block:
        lost = {name for name, attribute in block.attributes.items() if name in other.blocks and attribute.type in GIVEN_UP}
        attributes = {
            name: self._attribute(f"{path}.{name}", attribute, other.attributes.get(name))
            for name, attribute in block.attributes.items()
            if name not in lost
        }
        blocks = {name: self._nested(f"{path}.{name}", nested, other.blocks.get(name)) for name, nested in block.blocks.items()}
        for name in sorted(lost):
            self.given_up.append(f"{path}.{name}")
            blocks[name] = other.blocks[name]
        return replace(block, attributes=attributes, blocks=dict(sorted(blocks.items())))

    def _attribute(self, path: str, attribute: Attribute, other: Attribute | None) -> Attribute:
        if other is None:
            return attribute
        if attribute.type == "dynamic" != other.type:
            self.given_up.append(path)
            attribute = replace(attribute, type=other.type)
        if not other.sensitive or other.type != attribute.type:
            return attribute
        self.sensitive += 1
        return replace(attribute, sensitive=True)

    def _nested(self, path: str, nested: NestedBlock, other: NestedBlock | None) -> NestedBlock:
        return replace(nested, block=self.block(path, nested.block, other.block)) if other else nested


def fill(types: Iterable[ResourceType], reference: ProviderFile) -> tuple[tuple[ResourceType, ...], dict[str, Any]]:
    """Return the completed types and a record of what was taken from where."""
    filler = _Filler()
    completed = []
    for item in types:
        if reference.has(item.kind, item.name):
            other, _ = decode(reference.member(item.kind, item.name))
            path = f"data.{item.name}" if item.kind is Kind.DATA else item.name
            completed.append(replace(item, block=filler.block(path, item.block, other)))
        else:
            completed.append(item)
    record = {
        "from": f"{reference.name} {reference.version}",
        "sha256": sha256(reference.path.read_bytes()).hexdigest(),
        "sensitive": filler.sensitive,
        "given_up": sorted(filler.given_up),
    }
    return tuple(completed), record
