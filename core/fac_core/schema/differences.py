"""What differs between two versions of a provider: every difference as a value, and how much is equal."""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.schema.resource_schema import Kind
from fac_core.schema.types import COLLECTIONS, element_type, hcl_type, object_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.schema.catalogue import Catalogue
    from fac_core.schema.resource_schema import Attribute, Block, CtyType, NestedBlock, ResourceType

KINDS = (Kind.RESOURCE, Kind.DATA, Kind.PROVIDER)


class Change(StrEnum):
    """What differs."""

    GONE = "gone"
    NEW = "new"
    TYPE = "type"
    FLAGS = "flags"
    NESTING = "nesting"
    LIMITS = "limits"
    FORM = "form"


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One difference; ``path`` is dotted and starts with the type's name; ``old`` and ``new`` are words for people."""

    path: str
    change: Change
    old: str = ""
    new: str = ""


@dataclass(slots=True)
class Comparison:
    """All differences of one kind of types, sorted, and counts of what was compared."""

    both: tuple[str, ...] = ()
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    differences: list[Difference] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    """``argument types``, ``value types`` (computed only), ``argument flags``, ``nestings``, ``limits``: how many are equal."""


def compare(catalogue: Catalogue, provider: str, old: str, new: str) -> dict[Kind, Comparison]:
    """Compare two versions of a provider; raise `UserError` for unknown ones.

    What the newer version's data took from elsewhere (provenance ``filled``) is left out: it would agree with itself.
    """
    return {kind: _compare_kind(catalogue, provider, (old, new), kind) for kind in KINDS}


def _compare_kind(catalogue: Catalogue, provider: str, versions: tuple[str, str], kind: Kind) -> Comparison:
    old, new = ({*catalogue.names(provider, kind, version)} for version in versions)
    result = Comparison(tuple(sorted(old & new)), tuple(sorted(old - new)), tuple(sorted(new - old)))
    comparer = _Comparer(result.counts, set(_filled(catalogue, provider, versions, kind)))
    for name in result.both:
        pair = [_read(catalogue, kind, name, version) for version in versions]
        result.differences.extend(comparer.blocks(name, pair[0].block, pair[1].block))
    result.differences.sort()
    return result


def _filled(catalogue: Catalogue, provider: str, versions: tuple[str, str], kind: Kind) -> Iterator[str]:
    for version in versions:
        for path in catalogue.file(provider, version).provenance.get("filled", {}).get("given_up", ()):
            if path.startswith("data.") == (kind is Kind.DATA):
                yield path.removeprefix("data.")


def _read(catalogue: Catalogue, kind: Kind, name: str, version: str) -> ResourceType:
    if kind is Kind.PROVIDER:
        return catalogue.provider_config(name, version)
    return catalogue.resource_type(name, version) if kind is Kind.RESOURCE else catalogue.data_source(name, version)


@dataclass(frozen=True, slots=True)
class _Comparer:
    counts: Counter[str]
    skip: set[str]

    def blocks(self, path: str, old: Block, new: Block) -> Iterator[Difference]:
        yield from self._names(path, old, new)
        for name in old.attributes.keys() & new.attributes.keys():
            if f"{path}.{name}" not in self.skip:
                yield from self._attribute(f"{path}.{name}", old.attributes[name], new.attributes[name])
        for name in old.blocks.keys() & new.blocks.keys():
            if f"{path}.{name}" not in self.skip:
                yield from self._nested(f"{path}.{name}", old.blocks[name], new.blocks[name])

    def _names(self, path: str, old: Block, new: Block) -> Iterator[Difference]:
        before, after = old.attributes.keys() | old.blocks.keys(), new.attributes.keys() | new.blocks.keys()
        for name in before - after:
            yield Difference(f"{path}.{name}", Change.GONE, old=_form(old, name))
        for name in after - before:
            yield Difference(f"{path}.{name}", Change.NEW, new=_form(new, name))
        for name in (old.attributes.keys() & new.blocks.keys()) | (old.blocks.keys() & new.attributes.keys()):
            yield Difference(f"{path}.{name}", Change.FORM, _form(old, name), _form(new, name))

    def _attribute(self, path: str, old: Attribute, new: Attribute) -> Iterator[Difference]:
        what = "argument types" if old.settable or new.settable else "value types"
        yield from self._count(what, type_differences(path, old.type, new.type))
        if old.settable or new.settable:
            flags = _flags(old), _flags(new)
            yield from self._count("argument flags", [Difference(path, Change.FLAGS, *flags)] if flags[0] != flags[1] else [])

    def _nested(self, path: str, old: NestedBlock, new: NestedBlock) -> Iterator[Difference]:
        nesting = [] if old.nesting is new.nesting else [Difference(path, Change.NESTING, old.nesting.value, new.nesting.value)]
        yield from self._count("nestings", nesting)
        if not nesting:
            limits = _limits(old), _limits(new)
            yield from self._count("limits", [Difference(path, Change.LIMITS, *limits)] if limits[0] != limits[1] else [])
        yield from self.blocks(path, old.block, new.block)

    def _count(self, what: str, found: Iterable[Difference]) -> Iterator[Difference]:
        found = list(found)
        self.counts[what] += not found
        self.counts[f"different {what}"] += bool(found)
        yield from found


def type_differences(path: str, old: CtyType, new: CtyType) -> Iterator[Difference]:
    """Yield what differs between two types, field by field where both are objects within the same collections."""
    if old == new:
        return
    if isinstance(old, tuple) and isinstance(new, tuple) and old[0] == new[0]:
        if old[0] in COLLECTIONS:
            yield from type_differences(path, element_type(old), element_type(new))
            return
        if old[0] == "object":
            yield from _object_differences(path, dict(object_fields(old)), dict(object_fields(new)))
            return
    yield Difference(path, Change.TYPE, hcl_type(old), hcl_type(new))


def _object_differences(path: str, old: dict[str, CtyType], new: dict[str, CtyType]) -> Iterator[Difference]:
    for name in old.keys() - new.keys():
        yield Difference(f"{path}.{name}", Change.GONE, old="field")
    for name in new.keys() - old.keys():
        yield Difference(f"{path}.{name}", Change.NEW, new="field")
    for name in old.keys() & new.keys():
        yield from type_differences(f"{path}.{name}", old[name], new[name])


def _form(block: Block, name: str) -> str:
    if name in block.blocks:
        return "block"
    return "argument" if block.attributes[name].settable else "value"


def _flags(attribute: Attribute) -> str:
    names = ("required", "optional", "computed", "write_only")
    return ", ".join(name.replace("_", "-") for name in names if getattr(attribute, name))


def _limits(nested: NestedBlock) -> str:
    """Say what both kinds of sources know: at least one or none, at most one or many."""
    return f"{'at least 1' if nested.min_items else 'optional'}, {'at most 1' if nested.max_items == 1 else 'many'}"
