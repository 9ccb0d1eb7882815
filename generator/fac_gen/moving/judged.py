"""What a plan would do to resources that are there, as far as can be told without Terraform: nothing, change them, or not known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.companions import versions_of
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError, items_of
from fac_gen.moving.carried import blocks_of
from fac_gen.moving.likeness import alike, says_nothing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.evaluation.expressions import Scope
    from fac_gen.moving.places import Place
    from fac_gen.moving.settled import Settler
    from fac_gen.parts import BlockUse

_OF_TERRAFORM = frozenset({"id", "region", "tags_all", "timeouts"})


@dataclass(frozen=True, slots=True)
class Difference:
    """An argument that does not come out as it is there; ``offered`` is false where our module has no such argument at all."""

    address: str
    path: str
    there: Value
    planned: Value
    offered: bool
    kept: bool
    """Whether the provider keeps what is there where nobody says anything."""


class Judge:
    """Holds what a module plans against what is there."""

    def __init__(self, m: Blueprint, settler: Settler) -> None:
        self.m, self.settler = m, settler
        self.elsewhere = {one.path for one in m.left_out if one.reason}
        """Arguments of the primary resource that something else of the module says, or nobody."""
        self.unknown: list[str] = []
        """Arguments of which only a plan tells."""

    def differences(self, place: Place) -> list[Difference]:
        """Return all that does not come out as it is there, but for tags."""
        scope = self.settler.scope_of(place)
        if scope is None:
            return []
        schema = catalogue().resource_type(place.said.resource_type, versions_of(place.said.resource_type, None)[0].version).block
        ignored = {self.m.tags.path[0], *_OF_TERRAFORM} if self.m.tags.path else {*_OF_TERRAFORM}
        ignored |= set(self._ignored(place))
        there = {name: one for name, one in place.held.values.items() if name not in ignored}
        found = self._body(_Inside(place, scope), schema, place.said.use, there)
        of_primary = place.said.address == self.m.address
        return [replace(one, kept=True) if of_primary and one.path in self.elsewhere else one for one in found]

    def _ignored(self, place: Place) -> tuple[str, ...]:
        if place.said.address == self.m.address:
            return self.m.ignore_changes
        return next((one.ignore_changes for one in self.m.companions if one.address == place.said.address), ())

    def _body(self, at: _Inside, schema: Block, use: BlockUse, there: Mapping[str, Value]) -> Iterator[Difference]:
        written = {one.name: one.value for one in use.arguments}
        for name, attribute in schema.attributes.items():
            held = there.get(name)
            if name not in there or not attribute.settable or attribute.deprecated:
                continue
            try:
                planned = evaluated(written[name], at.scope) if name in written else None
            except NotKnownError:
                self.unknown.append(at.address(name))
                continue
            except FailsError:
                planned = None
            if not (planned is None and says_nothing(held)) and not alike(planned, held):
                kept = planned is None and attribute.computed
                yield Difference(at.place.address, f"{at.path}{name}", held, planned, name in written, kept)
        for name, nested in schema.blocks.items():
            if name in there:
                uses = [one for one in use.blocks if one.name == name]
                yield from self._blocks(replace(at, path=f"{at.path}{name}"), nested.block, uses, blocks_of(there[name]))

    def _blocks(self, at: _Inside, schema: Block, uses: list[BlockUse], there: list[Mapping[str, Value]]) -> Iterator[Difference]:
        try:
            planned = [(use, inner) for use in uses for inner in _standing(use, at.scope)]
        except NotKnownError:
            self.unknown.append(at.address(""))
            return
        except FailsError:
            planned = []
        if len(planned) != len(there):
            held: list[Value] = [dict(one) for one in there]
            if planned or not says_nothing(held):
                yield Difference(at.place.address, at.path, held, None, bool(uses), kept=False)
            return
        waiting = list(there)
        for use, inner in planned:
            found = [list(self._body(replace(at, scope=inner, path=f"{at.path}."), schema, use, one)) for one in waiting]
            best = min(range(len(found)), key=lambda number: len(found[number]))
            yield from found[best]
            del waiting[best]


@dataclass(frozen=True, slots=True)
class _Inside:
    """Where a comparison stands: in which resource, under what, and in which blocks of it."""

    place: Place
    scope: Scope
    path: str = ""

    def address(self, name: str) -> str:
        return f"{self.place.address}.{self.path}{name}"


def _standing(use: BlockUse, scope: Scope) -> Iterator[Scope]:
    if use.for_each is None:
        yield scope
        return
    for key, item in items_of(evaluated(use.for_each, scope)):
        bound: dict[str, Value] = {"key": key, "value": item}
        yield {**scope, use.iterator or use.name: bound}
