"""One member of the catalogue as one line of JSON, with every distinct block and object type written once.

A member is ``{"v": schema version, "t": [object type, ...], "e": [enumeration, ...], "b": [block, ...]}``, ``e`` only where there is one.
Inner ones stand before those that hold them; the last block is the outermost. An object type is ``{name: type}`` or
``[{name: type}, [optional name, ...]]``; a type is Terraform's JSON notation, but a number stands for an object type of the table. A
block is ``{"a": [[flags, type, "name name ..."], ...], "n": [[name, nesting, block number, min, max], ...], "d": 1,
"e": {name: enumeration number}, "k": {name: enumeration number}, "h": {name: description}}``, empty parts left out; the flags are
letters of `FLAGS`, ``e`` all values of an argument, ``k`` those that are known of an open list. The shipped catalogues hold no
descriptions: they belong to the providers' documentation.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fac_core.json_text import parsed
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_core.schema.types import element_type, make_object, object_fields, optional_fields, tuple_items

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fac_core.schema.resource_schema import CtyType

FLAGS = {"r": "required", "o": "optional", "c": "computed", "s": "sensitive", "d": "deprecated", "w": "write_only"}
_NESTING = {nesting.value: nesting for nesting in Nesting}


def encode(block: Block, schema_version: int = 0) -> bytes:
    """Return the member's bytes, without line feed."""
    encoder = _Encoder()
    encoder.block(block)
    listed = f'"e":[{",".join(encoder.enumerations)}],' if encoder.enumerations else ""
    return f'{{"v":{schema_version},"t":[{",".join(encoder.types)}],{listed}"b":[{",".join(encoder.blocks)}]}}'.encode()


def decode(data: bytes) -> tuple[Block, int]:
    """Return block and schema version of a member's bytes."""
    member: dict[str, Any] = parsed(data)
    decoder = _Decoder(member["b"], [tuple(values) for values in member.get("e", ())])
    for row in member["t"]:
        decoder.add_type(row)
    return decoder.block(len(member["b"]) - 1), member["v"]


class _Encoder:
    """Numbers blocks and object types in the order in which they are complete."""

    def __init__(self) -> None:
        self.types: dict[str, int] = {}
        self.enumerations: dict[str, int] = {}
        self.blocks: dict[str, int] = {}
        self._known: dict[int, int] = {}

    def block(self, block: Block) -> int:
        if id(block) not in self._known:
            nested = [
                [inner.name, inner.nesting.value, self.block(inner.block), inner.min_items, inner.max_items]
                for inner in sorted(block.blocks.values(), key=lambda inner: inner.name)
            ]
            row: dict[str, Any] = {"a": self._groups(block), "n": nested, "d": int(block.deprecated), **self._said(block)}
            text = _dump({key: part for key, part in row.items() if part})
            self._known[id(block)] = self.blocks.setdefault(text, len(self.blocks))
        return self._known[id(block)]

    def _groups(self, block: Block) -> list[list[Any]]:
        groups: dict[tuple[str, str], list[str]] = {}
        for attribute in sorted(block.attributes.values(), key=lambda attribute: attribute.name):
            flags = "".join(letter for letter, name in FLAGS.items() if getattr(attribute, name))
            groups.setdefault((flags, _dump(self._type(attribute.type))), []).append(attribute.name)
        return [[flags, parsed(type_), " ".join(names)] for (flags, type_), names in sorted(groups.items())]

    def _said(self, block: Block) -> dict[str, dict[str, Any]]:
        """Return what documentation says of arguments: the values they take, all or some, and descriptions."""
        every = sorted(block.attributes.values(), key=lambda attribute: attribute.name)
        listed = {one.name: self._enumeration(one.values) for one in every if one.values}
        known = {one.name: self._enumeration(one.named) for one in every if one.named}
        return {"e": listed, "k": known, "h": {one.name: one.description for one in every if one.description}}

    def _enumeration(self, values: tuple[str, ...]) -> int:
        return self.enumerations.setdefault(_dump(values), len(self.enumerations))

    def _type(self, type_: CtyType) -> object:
        if isinstance(type_, str):
            return type_
        if type_[0] == "tuple":
            return ["tuple", [self._type(item) for item in tuple_items(type_)]]
        if type_[0] != "object":
            return [type_[0], self._type(element_type(type_))]
        fields = {name: self._type(item) for name, item in object_fields(type_)}
        optional = optional_fields(type_)
        return self.types.setdefault(_dump([fields, list(optional)] if optional else fields), len(self.types))


class _Decoder:
    """Equal parts become one object: a type with thousands of nested blocks stays small in memory."""

    def __init__(self, rows: Sequence[Mapping[str, Any]], enumerations: Sequence[tuple[str, ...]]) -> None:
        self._rows = rows
        self._enumerations = enumerations
        self._blocks: dict[int, Block] = {}
        self._types: list[CtyType] = []
        self._attributes: dict[tuple[str, str, str], Attribute] = {}

    def add_type(self, row: Any) -> None:  # noqa: ANN401 - as JSON gives it
        fields, optional = (row, ()) if isinstance(row, dict) else row
        self._types.append(make_object({name: self._type(item) for name, item in fields.items()}, tuple(optional)))

    def block(self, number: int) -> Block:
        if number not in self._blocks:
            self._blocks[number] = _LazyBlock(self, number, deprecated="d" in self._rows[number])
        return self._blocks[number]

    def attributes(self, number: int) -> dict[str, Attribute]:
        attributes: dict[str, Attribute] = {}
        for flags, type_, names in self._rows[number].get("a", ()):
            self._group(attributes, flags, type_, names.split(" "))
        self._add_said(attributes, self._rows[number])
        return dict(sorted(attributes.items()))

    def _add_said(self, attributes: dict[str, Attribute], row: Mapping[str, Any]) -> None:
        listed, known, texts = row.get("e", {}), row.get("k", {}), row.get("h", {})
        for name in {*listed, *known, *texts}:
            values, named = (self._enumerations[found[name]] if name in found else () for found in (listed, known))
            attributes[name] = replace(attributes[name], values=values, named=named, description=texts.get(name, ""))

    def nested(self, number: int) -> dict[str, NestedBlock]:
        return {
            name: NestedBlock(name, _NESTING[nesting], self.block(inner), minimum, maximum)
            for name, nesting, inner, minimum, maximum in self._rows[number].get("n", ())
        }

    def _group(self, into: dict[str, Attribute], flags: str, type_: object, names: list[str]) -> None:
        key = repr(type_)
        for name in names:
            attribute = self._attributes.get((flags, key, name))
            if attribute is None:
                attribute = _attribute(name, self._type(type_), flags)
                self._attributes[flags, key, name] = attribute
            into[name] = attribute

    def _type(self, type_: Any) -> CtyType:  # noqa: ANN401 - as JSON gives it
        if isinstance(type_, str):
            return type_
        if isinstance(type_, int):
            return self._types[type_]
        if type_[0] == "tuple":
            return ("tuple", tuple(self._type(item) for item in type_[1]))
        return (type_[0], self._type(type_[1]))


class _LazyBlock(Block):
    """A block that is built when it is first looked into: of a large type most readers see little."""

    __slots__ = ("_decoder", "_number")
    _decoder: _Decoder
    _number: int

    def __init__(self, decoder: _Decoder, number: int, *, deprecated: bool) -> None:
        for name, value in {"_decoder": decoder, "_number": number, "deprecated": deprecated}.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Mapping[str, Attribute | NestedBlock]:
        """Fill a field that is still empty; Python asks here only then."""
        if name not in {"attributes", "blocks"}:
            raise AttributeError(name)
        value = self._decoder.attributes(self._number) if name == "attributes" else self._decoder.nested(self._number)
        object.__setattr__(self, name, value)
        return value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Block):
            return NotImplemented
        return (self.attributes, self.blocks, self.deprecated) == (other.attributes, other.blocks, other.deprecated)

    __hash__ = Block.__hash__

    def __reduce__(self) -> tuple[type[Block], tuple[object, ...]]:
        return Block, (self.attributes, self.blocks, self.deprecated)


def _attribute(name: str, type_: CtyType, flags: str) -> Attribute:
    return Attribute(
        name,
        type_,
        required="r" in flags,
        optional="o" in flags,
        computed="c" in flags,
        sensitive="s" in flags,
        deprecated="d" in flags,
        write_only="w" in flags,
    )


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
