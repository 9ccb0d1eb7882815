"""The resources of a module under given inputs: which instances there are, and what references to them mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError, items_of, number
from fac_gen.parts import BlockUse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.evaluation.expressions import Members, Scope


@dataclass(frozen=True, slots=True)
class Written:
    """A resource as the module writes it; ``count`` or ``for_each`` is empty."""

    resource_type: str
    name: str
    use: BlockUse
    count: str = ""
    for_each: str = ""

    @property
    def address(self) -> str:
        """Its address, without index."""
        return f"{self.resource_type}.{self.name}"


@dataclass(frozen=True, slots=True)
class Instance:
    """One of a resource, as a plan names it, with what its arguments are evaluated in."""

    address: str
    scope: Scope


def written(m: Blueprint) -> tuple[Written, ...]:
    """Return the resources of a module beside its guardrails."""
    primary = Written(
        m.resource_type, m.address.partition(".")[2], BlockUse("", None, None, None, m.arguments, m.blocks), "var.create ? 1 : 0"
    )
    return primary, *(Written(one.resource_type, one.name, one.use, one.count, one.for_each) for one in m.companions)


class _Members:
    """What nothing but single members is known of."""

    def every(self) -> list[Value]:
        raise NotKnownError


class Planned:
    """A module under given inputs."""

    def __init__(
        self, m: Blueprint, inputs: Mapping[str, Value], there: Mapping[tuple[str, str], Mapping[str, Value]] | None = None
    ) -> None:
        """``there`` are attributes of instances that exist already, by address and key."""
        self.resources = written(m)
        self.there = there or {}
        types: dict[str, Value | Members] = {one.resource_type: _Type(self, one.resource_type) for one in self.resources}
        alarms: dict[str, Value | Members] = {} if m.alarms.required_kinds else {"alarms": {}}
        given = _Inputs({**alarms, **inputs, "create": True})
        self.scope: Scope = {"var": given, "local": _Locals(self, {one.name: one.value for one in m.locals}), **types}
        self._instances: dict[str, Mapping[str, Instance]] = {}

    def instances(self, one: Written) -> Mapping[str, Instance]:
        """Return the instances of a resource by key, or ``0``; raise `NotKnownError` where only Terraform knows how many there are."""
        if one.address not in self._instances:
            self._instances[one.address] = dict(self._made(one))
        return self._instances[one.address]

    def _made(self, one: Written) -> Iterator[tuple[str, Instance]]:
        if one.for_each:
            for key, item in items_of(evaluated(one.for_each, self.scope)):
                each: dict[str, Value] = {"key": key, "value": item}
                yield str(key), Instance(f"{one.address}[{quote(str(key))}]", {**self.scope, "each": each})
            return
        for index in range(int(number(evaluated(one.count, self.scope)))):
            yield str(index), Instance(f"{one.address}[{index}]", self.scope)


@dataclass(frozen=True, slots=True)
class _Inputs(_Members):
    """Inputs of the resource; what the tests give to those of the guardrails is not known here."""

    held: Mapping[str, Value | Members]

    def member(self, name: str) -> Value | Members:
        if name not in self.held:
            raise NotKnownError(name)
        return self.held[name]


@dataclass(frozen=True, slots=True)
class _Locals(_Members):
    planned: Planned
    said: Mapping[str, str]
    known: dict[str, Value] = field(default_factory=dict)

    def member(self, name: str) -> Value | Members:
        if name not in self.said:
            raise NotKnownError(name)
        if name not in self.known:
            self.known[name] = evaluated(self.said[name], self.planned.scope)
        return self.known[name]


@dataclass(frozen=True, slots=True)
class _Type(_Members):
    """A resource type, as the root of references."""

    planned: Planned
    resource_type: str

    def member(self, name: str) -> Value | Members:
        for one in self.planned.resources:
            if (one.resource_type, one.name) == (self.resource_type, name):
                return _Resource(self.planned, one)
        raise NotKnownError(name)


@dataclass(frozen=True, slots=True)
class _Resource:
    planned: Planned
    said: Written

    def member(self, name: str) -> Value | Members:
        if (self.said.address, name) in self.planned.there:
            return _There(self.planned.there[self.said.address, name])
        found = self.planned.instances(self.said)
        if name not in found:
            raise FailsError(name)
        return _Attributes(self.said, found[name].scope)

    def every(self) -> list[Value]:
        if self.planned.instances(self.said):
            raise NotKnownError
        return []


@dataclass(frozen=True, slots=True)
class _There(_Members):
    """What the cloud says of an instance that is there already."""

    held: Mapping[str, Value]

    def member(self, name: str) -> Value | Members:
        if (known := self.held.get(name)) is None:
            raise NotKnownError(name)
        return known


@dataclass(frozen=True, slots=True)
class _Attributes(_Members):
    """What is known of an instance before it is made: what the module writes."""

    said: Written
    scope: Scope

    def member(self, name: str) -> Value | Members:
        for one in self.said.use.arguments:
            if one.name == name and (known := evaluated(one.value, self.scope)) is not None:
                return known
        raise NotKnownError(name)
