"""Which resource of a hand-written module is the one that its budget and its alarms are about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from fac_core import clouds
from fac_core.errors import UserError, nearest
from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, walk
from fac_core.resource_types import is_curated
from fac_core.resource_types.billing import is_billable
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.sentence import one_of, some_of
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.inputs.input_names import name_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.module import Module, Resource
    from fac_core.schema.resource_schema import TagSupport

_PLAIN = ("this", "main", "default")
_LISTED = 8


class Instances(Enum):
    """How many there are of a resource."""

    ONE = "one"
    SWITCHED = "count of 0 or 1"
    COUNTED = "count"
    KEYED = "for_each"

    @property
    def many(self) -> bool:
        """Whether there may be several."""
        return self in {Instances.COUNTED, Instances.KEYED}


@dataclass(frozen=True)
class Primary:
    """The resource that the guardrails are about."""

    resource: Resource
    instances: Instances
    twins: tuple[str, ...] = ()
    """Addresses of resources of which one at most stands in its place, as its switch says."""

    @property
    def type(self) -> str:
        """Its resource type."""
        return self.resource.type

    @property
    def address(self) -> str:
        """Address of the resource."""
        return self.resource.address

    @property
    def every(self) -> str:
        """Expression of all its instances."""
        return f"concat({', '.join((self.address, *self.twins))})" if self.twins else self.address

    @property
    def one(self) -> str:
        """Expression of one instance: the only one, or the first of several."""
        return {
            Instances.ONE: self.address,
            Instances.SWITCHED: f"{self.every}[0]",
            Instances.COUNTED: f"{self.address}[0]",
            Instances.KEYED: f"values({self.address})[0]",
        }[self.instances]

    @property
    def exists(self) -> str:
        """Condition that there is one; empty where there always is."""
        return "" if self.instances is Instances.ONE else f"length({self.every}) > 0"


def find_primary(module: Module, name: str, wish: str | None = None) -> Primary:
    """Return the primary resource: the one asked for, or the only one that can be meant; raise `UserError` otherwise.

    ``name`` is what the module is called.
    """
    known = {address: one for address, one in module.resources.items() if _is_known(one.type)}
    if wish is not None:
        return _primary(module, _wished(module, known, wish))
    if not known:
        titles = one_of(clouds.cloud(one).title for one in clouds.UNITS.names())
        hint = f"It must create a resource of {titles} itself; a module that only calls others gets its guardrails from them."
        raise UserError("the module creates nothing that is known here", path=module.folder, hint=hint)
    ranks = {address: _rank(one, name, _asked_for(module, address)) for address, one in known.items()}
    best = [known[address] for address in known if ranks[address] == max(ranks.values())]
    if len(best) > 1:
        listed = some_of(sorted(one.address for one in best), shown=_LISTED)
        raise UserError(
            f"several resources could be what the module is about: {listed}", path=module.folder, hint="Choose one with --resource."
        )
    return _primary(module, best[0])


def _is_known(resource_type: str) -> bool:
    prefix = resource_type.partition("_")[0]
    return prefix in catalogue().providers() and catalogue().file(prefix).has(Kind.RESOURCE, resource_type)


def support_of(resource_type: str) -> TagSupport | None:
    """Return how a type takes tags; None also for one that no catalogue knows."""
    return catalogue().tag_support(resource_type) if _is_known(resource_type) else None


def _wished(module: Module, known: dict[str, Resource], wish: str) -> Resource:
    if wish in known:
        return known[wish]
    if wish in module.resources:
        raise UserError(f"no schema of {module.resources[wish].type} is known", path=module.folder)
    hint = nearest(wish, sorted(known)) or f"It has {_some(sorted(known))}."
    raise UserError(f"the module has no resource {wish!r}", path=module.folder, hint=hint)


def _some(names: Sequence[str]) -> str:
    return some_of(names, shown=_LISTED) if names else "no resource that is known here"


def _rank(resource: Resource, name: str, asked_for: int) -> tuple[int, bool, bool, bool, int, bool]:
    """Rank by how well the type fits the module's name, by what is billed and known about its cost, then by its place in the module."""
    words, own = set(_words(name)), _words(resource.type.partition("_")[2])
    fits = 2 if own == _words(name) else int(bool(own) and set(own) <= words)
    taggable = catalogue().tag_support(resource.type) is not None
    billed = is_billable(resource.type, taggable=taggable)
    return fits, billed, is_curated(resource.type), resource.name in _PLAIN, asked_for, taggable


def _asked_for(module: Module, address: str) -> int:
    """Count the resources that refer to one."""
    kind, _, name = address.partition(".")
    others = (one for one in module.resources.values() if one.address != address)
    return sum(any(_is(found, kind, name) for each in attributes(one.body) for found in walk(each.expression)) for one in others)


def _is(expression: syntax.Expression, kind: str, name: str) -> bool:
    match expression:
        case syntax.GetAttr(source=syntax.Variable(name=root), name=member):
            return (root, member) == (kind, name)
    return False


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", text.lower()) if word]


def _primary(module: Module, resource: Resource) -> Primary:
    if resource.for_each is not None:
        return Primary(resource, Instances.KEYED)
    if resource.count is None:
        return Primary(resource, Instances.ONE)
    if not _is_switch(resource.count):
        return Primary(resource, Instances.COUNTED)
    said = _name_of(resource)
    others = (one for one in module.resources.values() if one.type == resource.type and one.address != resource.address)
    twins = (one.address for one in others if one.count is not None and _is_switch(one.count) and said and _name_of(one) == said)
    return Primary(resource, Instances.SWITCHED, tuple(twins))


def _name_of(resource: Resource) -> bytes:
    """Return what the module writes for the name: two switched resources of one name exclude each other."""
    argument = name_argument(resource.type, catalogue().resource_type(resource.type).block.attributes, curated(resource.type).name_argument)
    attribute = resource.attribute(argument) if argument else None
    if attribute is None:
        return b""
    where = attribute.expression.range
    return resource.file_of(attribute).source[where.start.byte : where.end.byte]


def _is_switch(count: syntax.Expression) -> bool:
    """Whether a count is 0 or 1, whatever decides."""
    while isinstance(count, syntax.Conditional):
        if not _is_switch(count.then):
            return False
        count = count.otherwise
    return isinstance(count, syntax.Literal) and str(count.value) in {"0", "1"}
