"""From the facts of one construct (`jsii.Construct`) to the model's blocks and types."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.importers.possible_values import Listed, listed_values, takes_texts
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_core.schema.types import element_type, is_kind, make_object, object_fields

if TYPE_CHECKING:
    from fac_core.schema.importers.jsii import Accessor, Construct, Entry
    from fac_core.schema.resource_schema import CtyType

_MAPPER = re.compile(r"\b(list|hash)MapperHcl\(")
_REFERENCE = re.compile(r"\b(\w+)ToHclTerraform\b")
_IS_BLOCK = re.compile(r", (true|false)\)")
_INITIAL = re.compile(r'new (?:\w+\.)?(\w+)\(this, "[\w-]+"(?:, (true|false))?\)')
_SUFFIXES = ("OutputReference", "List", "Map", "MapList", "ListList")
_GETTER = re.compile(r"\.(\w+)\('[\w-]+'\)")
_WRITE_ONLY = "this.markWriteOnlyAttribute("
_SET_GETTER = "Fn.tolist("
_PRIMITIVES = {"string": "string", "number": "number", "boolean": "bool", "any": "dynamic"}
_GETTERS: dict[str, CtyType] = {
    "getStringAttribute": "string",
    "getNumberAttribute": "number",
    "getBooleanAttribute": "bool",
    "getListAttribute": ("list", "string"),
    "getNumberListAttribute": ("list", "number"),
    "getStringMapAttribute": ("map", "string"),
    "getNumberMapAttribute": ("map", "number"),
    "getBooleanMapAttribute": ("map", "bool"),
    "interpolationForAttribute": "dynamic",
}
_BUILT_IN = {"String": "string", "Number": "number", "Boolean": "bool", "Any": "dynamic"}
"""Words that stand before ``Map`` in the names of the generator's own classes."""


class Builder:
    """Builds the outermost block of one construct."""

    def __init__(self, construct: Construct) -> None:
        self._construct = construct
        self._open: list[str] = []
        self._cuts = 0
        self._known: dict[str, Block] = {}

    def build(self) -> Block:
        """Return the block; ``alias`` is Terraform's own argument of provider blocks, not the provider's."""
        block = self._block(self._construct.name)
        if self._construct.base != "TerraformProvider":
            return block
        return replace(block, attributes={name: attribute for name, attribute in block.attributes.items() if name != "alias"})

    def _block(self, struct: str) -> Block:
        if struct in self._known:
            return self._known[struct]
        cuts = self._cuts
        self._open.append(struct)
        attributes: dict[str, Attribute] = {}
        blocks: dict[str, NestedBlock] = {}
        for accessor in sorted(self._accessors(struct), key=lambda accessor: accessor.name):
            entry = self._construct.entries.get(struct, {}).get(accessor.name)
            if entry is None or not self._is_block(struct, accessor.name, entry):
                attributes[accessor.name] = self._attribute(struct, accessor, entry)
            elif self._may_open(_reference(entry.value)):
                blocks[accessor.name] = self._nested(accessor, entry)
        self._open.pop()
        block = Block(attributes, blocks)
        if cuts == self._cuts:
            self._known[struct] = block
        return block

    def _accessors(self, struct: str) -> tuple[Accessor, ...]:
        try:
            return self._construct.accessors[struct]
        except KeyError:
            raise UserError(f"{self._construct.type_name}: the class of {struct} is missing from the wheel") from None

    def _is_block(self, struct: str, name: str, entry: Entry) -> bool:
        if not entry.block:
            return False
        told = _IS_BLOCK.findall(entry.value)
        if told:
            return bool(told[-1] == "true")
        if (struct, name) not in self._construct.declared:
            raise UserError(f"{self._construct.type_name}: the declaration of {struct}.{name} is missing from the wheel")
        return self._construct.declared[struct, name]

    def _may_open(self, struct: str) -> bool:
        """Tell whether a struct is not already being built: the one recursive schema (Google, 8.7.0) is cut where it meets itself."""
        if struct not in self._open:
            return True
        self._cuts += 1
        return False

    def _nested(self, accessor: Accessor, entry: Entry) -> NestedBlock:
        nesting = Nesting.SINGLE if entry.shape == "struct" else Nesting(entry.shape)
        block = self._block(_reference(entry.value))
        if nesting is Nesting.SET:
            block = _without_dynamic(block)
        single = nesting is Nesting.SINGLE
        most = 0 if single or _MAPPER.search(entry.value) else 1
        return NestedBlock(accessor.name, nesting, block, int(accessor.required and not single), most)

    def _attribute(self, struct: str, accessor: Accessor, entry: Entry | None) -> Attribute:
        type_ = self._argument_type(entry) if entry else self._computed_type(accessor)
        description = self._construct.descriptions.get((struct, accessor.name), "") if entry else ""
        listed = listed_values(description) if takes_texts(type_) else Listed()
        return Attribute(
            accessor.name,
            type_,
            required=accessor.required,
            optional=accessor.optional,
            computed=accessor.computed,
            write_only=entry is not None and _WRITE_ONLY in entry.value,
            description=description,
            values=listed.only,
            named=listed.among_others,
        )

    def _argument_type(self, entry: Entry) -> CtyType:
        reference = _REFERENCE.search(entry.value)
        name = reference[1] if reference else ""
        type_ = _PRIMITIVES[name] if name in _PRIMITIVES else self._object(_struct(name))
        for depth, mapper in reversed(list(enumerate(_MAPPER.findall(entry.value)))):
            # The shape tells list or set for the outermost collection only.
            collection = "map" if mapper == "hash" else entry.shape if depth == 0 else "list"
            type_ = _collection(collection, type_)
        return type_

    def _computed_type(self, accessor: Accessor) -> CtyType:
        if accessor.initial:
            return self._field_type(accessor)
        getter = _GETTER.search(accessor.getter)
        if getter is None or getter[1] not in _GETTERS:
            raise UserError(f"{self._construct.type_name}: the type of {accessor.name} cannot be read from {accessor.getter!r}")
        type_ = _GETTERS[getter[1]]
        return _collection("set", element_type(type_)) if _SET_GETTER in accessor.getter and is_kind(type_, "list") else type_

    def _field_type(self, accessor: Accessor) -> CtyType:
        match = _INITIAL.fullmatch(accessor.initial)
        if match is None:
            raise UserError(f"{self._construct.type_name}: the type of {accessor.name} cannot be read from {accessor.initial!r}")
        for suffix in _SUFFIXES:
            name = match[1].removesuffix(suffix)
            if name != match[1] and name in (self._construct.accessors.keys() | _BUILT_IN.keys()):
                type_ = _BUILT_IN.get(name) or self._object(name)
                if suffix in {"Map", "MapList", "ListList"}:
                    type_ = ("list" if suffix == "ListList" else "map", type_)
                return _collection("set" if match[2] == "true" else "list", type_) if suffix.endswith("List") else type_
        raise UserError(f"{self._construct.type_name}: the class {match[1]} is missing from the wheel")

    def _object(self, struct: str) -> CtyType:
        self._open.append(struct)
        fields: dict[str, CtyType] = {}
        for accessor in self._accessors(struct):
            entry = self._construct.entries.get(struct, {}).get(accessor.name)
            fields[accessor.name] = self._argument_type(entry) if entry else self._computed_type(accessor)
        self._open.pop()
        return make_object(fields)


def _reference(value: str) -> str:
    match = _REFERENCE.search(value)
    return _struct(match[1]) if match else ""


def _struct(function: str) -> str:
    return function[:1].upper() + function[1:]


def _collection(kind: str, element: CtyType) -> CtyType:
    return (kind, _string_for_dynamic(element) if kind == "set" else element)


def _without_dynamic(block: Block) -> Block:
    attributes = {name: replace(attribute, type=_string_for_dynamic(attribute.type)) for name, attribute in block.attributes.items()}
    blocks = {name: replace(nested, block=_without_dynamic(nested.block)) for name, nested in block.blocks.items()}
    return replace(block, attributes=attributes, blocks=blocks)


def _string_for_dynamic(type_: CtyType) -> CtyType:
    if isinstance(type_, str):
        return "string" if type_ == "dynamic" else type_
    if type_[0] == "object":
        return make_object({name: _string_for_dynamic(item) for name, item in object_fields(type_)})
    return (type_[0], _string_for_dynamic(element_type(type_)))
