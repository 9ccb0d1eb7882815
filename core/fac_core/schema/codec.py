"""One member of the catalogue as one line of JSON, with every distinct block written once.

A member is ``{"v": schema version, "b": [block, ...]}``; nested blocks stand before the block that holds them and the last one is the
outermost. A block is ``{"a": [[flags, type, "name name ..."], ...], "n": [[name, nesting, block number, min, max], ...], "d": 1}``,
empty parts left out. The flags are letters of `FLAGS`; the type is Terraform's JSON notation. Descriptions are not kept: they belong to
the providers' documentation.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.schema.model import Attribute, Block, NestedBlock, Nesting
from fac_core.schema.types import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FLAGS = {"r": "required", "o": "optional", "c": "computed", "s": "sensitive", "d": "deprecated", "w": "write_only"}


def encode(block: Block, schema_version: int = 0) -> bytes:
    """Return the member's bytes, without line feed."""
    table: dict[str, int] = {}
    _number(block, table, {})
    blocks = ",".join(table)
    return f'{{"v":{schema_version},"b":[{blocks}]}}'.encode()


def decode(data: bytes) -> tuple[Block, int]:
    """Return block and schema version of a member's bytes."""
    member: dict[str, Any] = json.loads(data)
    blocks: list[Block] = []
    for row in member["b"]:
        blocks.append(_block(row, blocks))
    return blocks[-1], member["v"]


def _number(block: Block, table: dict[str, int], known: dict[int, int]) -> int:
    if id(block) not in known:
        nested = [
            [inner.name, inner.nesting.value, _number(inner.block, table, known), inner.min_items, inner.max_items]
            for inner in sorted(block.blocks.values(), key=lambda inner: inner.name)
        ]
        row: dict[str, Any] = {"a": _groups(block.attributes.values()), "n": nested, "d": int(block.deprecated)}
        text = json.dumps({key: part for key, part in row.items() if part}, separators=(",", ":"))
        known[id(block)] = table.setdefault(text, len(table))
    return known[id(block)]


def _groups(attributes: Iterable[Attribute]) -> list[list[Any]]:
    groups: dict[tuple[str, str], list[str]] = {}
    for attribute in attributes:
        flags = "".join(letter for letter, name in FLAGS.items() if getattr(attribute, name))
        groups.setdefault((flags, json.dumps(to_json(attribute.type))), []).append(attribute.name)
    return [[flags, json.loads(type_), " ".join(sorted(names))] for (flags, type_), names in sorted(groups.items())]


def _block(row: Mapping[str, Any], known: list[Block]) -> Block:
    attributes = {attribute.name: attribute for flags, type_, names in row.get("a", ()) for attribute in _attributes(flags, type_, names)}
    nested = {
        name: NestedBlock(name, Nesting(nesting), known[number], minimum, maximum) for name, nesting, number, minimum, maximum in row.get("n", ())
    }
    return Block(dict(sorted(attributes.items())), nested, deprecated=bool(row.get("d")))


def _attributes(flags: str, type_: object, names: str) -> Iterable[Attribute]:
    parsed = from_json(type_)
    given = {FLAGS[letter]: True for letter in flags}
    return (Attribute(name, parsed, **given) for name in names.split(" "))
