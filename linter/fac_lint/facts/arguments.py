"""The arguments and nested blocks of resource types, and what types of values conditions see in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.policy.cel.types import BOOL, DYN, NUMBER, STRING, Type, common, list_of, map_of, record
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind, Nesting
from fac_lint.facts.tag_support import block_of

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block, CtyType, NestedBlock

_SCALARS = {"string": STRING, "number": NUMBER, "bool": BOOL}
_MOST_TYPES = 24
"""Of globs that mean more types than these, arguments are not looked up when the policy is read."""


@lru_cache(maxsize=512)
def arguments_of(resource_type: str) -> Block | None:
    """Return the arguments of a type, as the newest catalogued version of its provider that has it; None where nobody knows."""
    return block_of(resource_type, resource_type.partition("_")[0]) if resource_type.partition("_")[0] in catalogue().providers() else None


def is_required(resource_type: str, path: str) -> bool:
    """Whether an argument, dotted where it stands in nested blocks, must be written where its block is; so it is where nobody knows."""
    block, (*blocks, name) = arguments_of(resource_type), path.split(".")
    for one in blocks:
        nested = block.blocks.get(one) if block is not None else None
        block = nested.block if nested is not None else None
    return block is None or name not in block.attributes or block.attributes[name].required


def types_meant(globs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the known types that globs mean, sorted."""
    return tuple(sorted(name for name in _known() if any(fnmatchcase(name, glob) for glob in globs)))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    known = catalogue()
    files = [known.file(version.name, version.version) for name in known.providers() for version in known.versions(name)]
    return frozenset(name for file in files for name in file.names(Kind.RESOURCE))


def type_of_arguments(globs: tuple[str, ...]) -> Type | None:
    """Return the type of the arguments of some resource types together; None where they are very many, or not all are known."""
    if any(glob not in _known() and not any(sign in glob for sign in "*?[") for glob in globs):
        return None
    meant = types_meant(globs)
    blocks = [block for name in (meant if len(meant) <= _MOST_TYPES else ()) for block in _versions(name)]
    return record(_Fields(tuple(blocks))) if blocks else None


def _versions(resource_type: str) -> Iterator[Block]:
    """Yield the arguments of a type in every catalogued version that has it: a module may pin any."""
    known, provider = catalogue(), catalogue().provider_of(resource_type)
    for version in known.versions(provider):
        if known.file(provider, version.version).has(Kind.RESOURCE, resource_type):
            yield known.resource_type(resource_type, version.version).block


class _Fields(Mapping[str, Type]):
    """The types of what stands in some blocks together, each worked out when it is asked for: some schemas nest in themselves."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks

    def __getitem__(self, name: str) -> Type:
        attributes = [type_of(block.attributes[name].type) for block in self._blocks if name in block.attributes]
        nested = [block.blocks[name] for block in self._blocks if name in block.blocks]
        if not attributes and not nested:
            raise KeyError(name)
        return common([*attributes, *([_of_blocks(nested)] if nested else [])])

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({name for block in self._blocks for name in (*block.attributes, *block.blocks)}))

    def __len__(self) -> int:
        return len(list(iter(self)))

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def _of_blocks(nested: list[NestedBlock]) -> Type:
    inside = record(_Fields(tuple(one.block for one in nested)))
    found = [_nested(one.nesting, inside) for one in nested]
    return found[0] if all(one.name == found[0].name for one in found) else DYN


def _nested(nesting: Nesting, inside: Type) -> Type:
    if nesting in {Nesting.SINGLE, Nesting.GROUP}:
        return inside
    return map_of(STRING, inside) if nesting is Nesting.MAP else list_of(inside)


def type_of(kind: CtyType) -> Type:
    """Return the type that conditions see in a type of a schema."""
    if isinstance(kind, str):
        return _SCALARS.get(kind, DYN)
    match kind:
        case ("list" | "set", inner, *_):
            return list_of(type_of(inner))  # type: ignore[arg-type] # a type stands there
        case ("map", inner, *_):
            return map_of(STRING, type_of(inner))  # type: ignore[arg-type] # as above
        case ("object", fields, *_):
            return record({name: type_of(inner) for name, inner in fields})  # type: ignore[misc, arg-type, str-unpack] # names with types
    return list_of()
