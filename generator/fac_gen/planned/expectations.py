"""What a plan must show of a module's resources under given inputs: a condition for each argument whose value is known then."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import line, quote
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Nesting
from fac_core.schema.types import element_type, is_kind, object_fields
from fac_gen.blueprint.companions import versions_of
from fac_gen.blueprint.inputs.common_schema import unlike
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import NotKnownError, items_of, listed, scalar, text
from fac_gen.planned.resources import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.literal import Value
    from fac_core.schema.resource_schema import Block, CtyType, NestedBlock
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.evaluation.expressions import Scope
    from fac_gen.parts import BlockUse
    from fac_gen.planned.resources import Planned, Written


@dataclass(frozen=True, slots=True)
class Expectation:
    """What holds at one place of a module: an argument, or a block of which nothing else is known than that it stands."""

    resource: str
    path: tuple[str, ...]
    """The blocks that it stands in, and its name."""
    condition: str

    @property
    def place(self) -> tuple[str, ...]:
        """What tells it from others, whatever it says."""
        return self.resource, *self.path


class Expectations:
    """Knows the schemas of what a module writes."""

    def __init__(self, m: Blueprint) -> None:
        self._readers = {one.address: _Reader.of(one, m.options.provider_version) for one in written(m)}

    def under(self, planned: Planned) -> list[Expectation]:
        """Return all that is known; raise `FailsError` where Terraform would refuse an expression."""
        found: list[Expectation] = []
        for one in planned.resources:
            try:
                instances = planned.instances(one)
            except NotKnownError:
                continue
            reader = self._readers[one.address]
            for instance in instances.values():
                found += reader.block(reader.schema, one.use, instance.scope, instance.address, ())
        return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Goes through what a module writes in one resource."""

    said: Written
    schema: Block
    unlike: frozenset[str]
    """Paths that plans show in another form under some version of the provider, dotted."""

    @classmethod
    def of(cls, said: Written, version: str | None) -> _Reader:
        schemas = [catalogue().resource_type(said.resource_type, one.version).block for one in versions_of(said.resource_type, version)]
        return cls(said, schemas[0], frozenset(unlike(schemas)))

    def block(self, schema: Block, use: BlockUse, scope: Scope, address: str, path: tuple[str, ...]) -> Iterator[Expectation]:
        """Yield what holds inside of a block."""
        for argument in use.arguments:
            attribute, where = schema.attributes.get(argument.name), (*path, argument.name)
            if attribute is None or attribute.write_only:
                continue
            try:
                value = evaluated(argument.value, scope)
            except NotKnownError:
                continue
            equal = _alike if ".".join(where) in self.unlike else _equal
            for condition in equal(f"{address}.{argument.name}", value, attribute.type):
                yield Expectation(self.said.address, where, condition)
        for name in dict.fromkeys(one.name for one in use.blocks):
            yield from self._blocks(schema.blocks[name], [one for one in use.blocks if one.name == name], scope, address, (*path, name))

    def _blocks(
        self, nested: NestedBlock, uses: list[BlockUse], scope: Scope, address: str, path: tuple[str, ...]
    ) -> Iterator[Expectation]:
        try:
            every = [one for use in uses for one in _standing(use, scope)]
        except NotKnownError:
            return
        whole = f"{address}.{nested.name}"
        if ".".join(path) in self.unlike:
            whole = f"flatten([{whole}])"
        known = 0
        for index, (use, key, inner) in enumerate(every):
            there = _addressed(nested, whole, index, key, alone=len(every) == 1)
            found = list(self.block(nested.block, use, inner, there or "one", path))
            known += len(found)
            if there:
                yield from found
            elif found:  # one of several whose order no plan tells
                said = " && ".join(one.condition for one in found)
                yield from (Expectation(one.resource, one.path, f"anytrue([for one in {whole} : {said}])") for one in found)
        if every and not known and nested.nesting in {Nesting.LIST, Nesting.SET, Nesting.MAP}:
            yield Expectation(self.said.address, path, f"length({whole}) == {len(every)}")


def _standing(use: BlockUse, scope: Scope) -> Iterator[tuple[BlockUse, str, Scope]]:
    """Yield each block that a use stands for, with its key and what it is evaluated in."""
    if use.for_each is None:
        yield use, "", scope
        return
    for key, item in items_of(evaluated(use.for_each, scope)):
        bound: dict[str, Value] = {"key": key, "value": item}
        yield use, text(key), {**scope, use.iterator or use.name: bound}


def _addressed(nested: NestedBlock, whole: str, index: int, key: str, *, alone: bool) -> str:
    """Return how a plan speaks of one block; nothing of one among several whose order no plan tells."""
    if nested.nesting is Nesting.MAP:
        return f"{whole}[{quote(key)}]"
    if whole.startswith("flatten(") or nested.nesting is Nesting.SET:
        return f"one({whole})" if alone else ""
    return f"{whole}[{index}]" if nested.nesting is Nesting.LIST else whole


_SCALARS = {"string", "number", "bool"}
_COLLECTIONS = {"list": "tolist", "set": "toset", "map": "tomap"}


def _equal(address: str, value: Value, cty: CtyType) -> Iterator[str]:
    """Yield what holds of an attribute with a value; nothing of null, for which a provider may put something else."""
    if value is None or cty == "dynamic":
        return
    if isinstance(cty, str):
        yield f"{address} == {line(scalar(value, cty))}"
    elif is_kind(cty, "object"):
        held = value if isinstance(value, dict) else {}
        for name, inner in object_fields(cty):
            yield from _equal(f"{address}.{name}", held.get(name), inner)
    elif is_kind(cty, *_COLLECTIONS):
        yield from _equal_collection(address, value, cty)


def _alike(address: str, value: Value, cty: CtyType) -> Iterator[str]:
    """Yield what holds of a plain attribute whatever its type is: versions differ in it."""
    if cty in _SCALARS and value is not None:
        yield f"tostring({address}) == {line(text(value))}"


def _equal_collection(address: str, value: Value, cty: CtyType) -> Iterator[str]:
    kind, inner = str(cty[0]), element_type(cty)
    items = items_of(value) if kind == "map" else [(Decimal(index), one) for index, one in enumerate(listed(value))]
    if not items:
        yield f"length({address}) == 0"
    elif isinstance(inner, str):
        if inner in _SCALARS and all(one is not None for _, one in items):
            turned = {text(key): scalar(one, inner) for key, one in items}
            whole = line(turned) if kind == "map" else line(list(turned.values()))
            yield f"{address} == {_COLLECTIONS[kind]}({whole})"
    elif kind == "map":
        for key, one in items:
            yield from _equal(f"{address}[{quote(text(key))}]", one, inner)
    elif kind == "list":
        for index, one in items:
            yield from _equal(f"{address}[{index}]", one, inner)
    elif len(items) == 1:
        yield from _equal(f"one({address})", items[0][1], inner)
