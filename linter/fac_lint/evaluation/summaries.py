"""What a module means, as values: its resources, its calls and what stands in the modules called.

A summary belongs to a module and what it is given; whoever calls it with the same gets the same one. Nothing in it is syntax: pickled, it
is whole, and what has not been asked for yet is evaluated then.
"""

from __future__ import annotations

import re
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.evaluation import operators
from fac_lint.evaluation.blocks import SURELY
from fac_lint.evaluation.kinds import ByKind, by_block
from fac_lint.evaluation.mentions import NAMES_NOTHING, Mentions, Neighbours

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.finding import Location, Range
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.kinds import Kind
    from fac_lint.evaluation.node import Node, Place
    from fac_lint.evaluation.providers import DefaultTags, Key
    from fac_lint.evaluation.values import Value

NAMES_TAGS = re.compile(r"(?:^|_)(?:tags|labels)$")
"""What inputs and locals are called that hold tags."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that Terraform does not take: a place that is no HCL (``syntax``), or what is declared wrongly, or ``twice``."""

    syntax: bool
    message: str
    place: Place
    related: tuple[Location, ...] = ()
    """The other place of what is declared twice, or what makes something lack."""
    address: str = ""
    twice: bool = False


@dataclass(frozen=True, eq=False)
class ResourceSummary:
    """One instance of a managed resource; ``block`` is its address without ``key``, ``created`` whether this module makes it."""

    type: str
    block: str
    key: str
    provider: Provider
    defaults: DefaultTags
    created: Value
    ignore_changes: tuple[str, ...]
    node: Node
    place: Place
    """File and header of the block."""
    range: Range | None
    mentions: Mentions = NAMES_NOTHING
    neighbours: Neighbours[ResourceSummary] = field(default_factory=Neighbours, repr=False)
    configuration: Key = ("", None)
    """The provider configuration that its module names for it: source and alias."""
    constraint: str = ""
    """Which versions of the provider its module takes, as written."""
    path: str = ""
    """In a plan or state the calls that lead to it, without keys."""
    keys: str = ""
    """In a plan or state these calls with their keys."""
    all_tags: Value | None = None
    """Its own tags with those of its provider, where a plan or state shows them."""
    tagged_by: list[ResourceSummary] = field(default_factory=list, init=False, repr=False)
    """Resources of the module that put tags on it."""
    memo: dict[object, object] = field(default_factory=dict, init=False, repr=False)
    """What others have worked out about it."""

    @cached_property
    def kind(self) -> Kind:
        """Its type and its provider."""
        return self.type, self.provider.address

    @property
    def address(self) -> str:
        """The address within the module."""
        return self.block + self.key

    @property
    def identity(self) -> str:
        """How those beside it name it: its block, in a plan or state with the calls that lead to it."""
        return self.path + self.block

    @property
    def spot(self) -> str:
        """Its keys, and those of the calls that lead to it: what belongs together often has them in common."""
        return self.keys + self.key

    def with_all_tags(self, tags: Value) -> ResourceSummary:
        """Return the same with the tags that the cloud has or will have."""
        return replace(self, all_tags=tags)


@dataclass(frozen=True, eq=False)
class CallSummary:
    """One instance of a call; ``module`` is None where the called module cannot be looked into, and ``why`` says why.

    ``circular``: the called module is the calling one, or calls it. ``by_place``: what stands above decides that it is not looked into.
    """

    name: str
    key: str
    created: Value
    module: ModuleSummary | None
    why: str
    circular: bool
    arguments: frozenset[str]
    place: Place
    range: Range | None
    tags: Mapping[str, Value] = field(default_factory=dict)
    """What its arguments hold that are called tags or labels of some kind."""
    passed: Mapping[Key, Key] = field(default_factory=dict)
    """The provider configurations that it hands on: those of the called module by those of this one."""

    def uses(self, configuration: Key) -> bool:
        """Whether the called module may make things through a configuration of this one: the default one needs no handing on."""
        return configuration in self.passed.values() or (configuration[1] is None and configuration not in self.passed)

    by_place: bool = False
    source: str | None = None
    version: str | None = ""
    """Its version constraint, empty without one; it and the source are None where they are not literal."""

    @property
    def block(self) -> str:
        """The address of the block."""
        return f"module.{self.name}"

    @cached_property
    def reached(self) -> tuple[Reached, ...]:
        """Everything that the call makes."""
        return tuple(self._reach(inner) for inner in (self.module.walk() if self.module is not None else ()))

    @cached_property
    def made(self) -> tuple[Reached, ...]:
        """Everything that the call makes, without what it surely does not."""
        return tuple(one for one in self.reached if one.created.constant is not False)

    @cached_property
    def by_kind(self) -> ByKind[ResourceSummary, Reached]:
        """What it makes by kind."""
        return ByKind((one.resource, one) for one in self.made)

    def _reach(self, inner: Reached) -> Reached:
        created = inner.created if self.created is SURELY else operators.binary("&&", self.created, inner.created)
        return Reached((self, *inner.calls), inner.resource, created)


@dataclass(frozen=True, eq=False)
class InputSummary:
    """A variable; ``type`` is as written, empty where none is."""

    name: str
    type: str
    required: bool
    empty: bool
    """Whether what it holds when nobody gives it anything is nothing."""
    place: Place
    described: bool = False

    @property
    def address(self) -> str:
        """How expressions name it."""
        return f"var.{self.name}"


@dataclass(frozen=True, eq=False)
class ConfigurationSummary:
    """A provider configuration that a module writes, and the tags that it puts on everything."""

    provider: Provider
    alias: str | None
    defaults: DefaultTags
    place: Place

    @property
    def key(self) -> Key:
        """Source and alias."""
        return self.provider.address, self.alias


@dataclass(frozen=True, eq=False)
class Reached:
    """A resource that a module or one that it calls makes; ``calls`` lead there, ``created`` considers them."""

    calls: tuple[CallSummary, ...]
    resource: ResourceSummary
    created: Value

    @cached_property
    def address(self) -> str:
        """The address as the module at which the calls begin sees it."""
        return "".join(f"{call.block}{call.key}." for call in self.calls) + self.resource.address

    @cached_property
    def block(self) -> str:
        """The address without keys."""
        return "".join(f"{call.block}." for call in self.calls) + self.resource.block

    @cached_property
    def within_call(self) -> str:
        """The address without keys as the module that is called first sees it."""
        return "".join(f"{call.block}." for call in self.calls[1:]) + self.resource.block

    @property
    def folder(self) -> Path | None:
        """Where the module is that the resource stands in; None for the one at which the calls begin."""
        module = self.calls[-1].module if self.calls else None
        return module.folder if module is not None else None


@dataclass(frozen=True, eq=False)
class ModuleSummary:
    """A module with what it is given; ``called`` when somebody calls it."""

    folder: Path
    called: bool
    root: bool
    """Whether it is a root: what nobody gives its inputs is decided at run time then."""
    inputs: Mapping[str, InputSummary]
    values: Mapping[str, Value]
    """What the inputs hold: what a caller gives, or what nobody knows."""
    resources: tuple[ResourceSummary, ...]
    calls: tuple[CallSummary, ...]
    troubles: tuple[Trouble, ...]
    neighbours: Neighbours[ResourceSummary] = field(default_factory=Neighbours, repr=False)
    configurations: tuple[ConfigurationSummary, ...] = ()
    tag_locals: Mapping[str, Value] = field(default_factory=dict)
    """Its locals that are called tags or labels of some kind."""
    exact: bool = False
    """Whether a plan or state says it, so that each resource is judged where it is, with the address that it has."""
    twins: tuple[str, ...] = ()
    """Files that OpenTofu reads instead of those that were looked at."""
    untold: str = ""
    """Why it is not known which inputs the module has, and what it is given."""

    def walk(self) -> tuple[Reached, ...]:
        """Return the resources of this module and everything it calls, at any depth."""
        return self._reached

    @cached_property
    def _reached(self) -> tuple[Reached, ...]:
        own = [Reached((), one, one.created) for one in self.resources]
        return (*own, *(one for call in self.calls for one in call.reached))

    @cached_property
    def by_block(self) -> Mapping[str, list[Reached]]:
        """The same by address without keys."""
        return by_block(self.walk())

    @cached_property
    def own_by_kind(self) -> ByKind[ResourceSummary, ResourceSummary]:
        """Its own resources by kind."""
        return ByKind((one, one) for one in self.resources)

    @cached_property
    def all_by_kind(self) -> ByKind[ResourceSummary, Reached]:
        """Its resources and those of everything that it calls by kind."""
        return ByKind((one.resource, one) for one in self.walk())

    @cached_property
    def size(self) -> int:
        """How many modules there are, with those that it calls."""
        return 1 + sum(call.module.size for call in self.calls if call.module is not None)

    @cached_property
    def weight(self) -> int:
        """How many resources and calls there are, in those that it calls too."""
        return len(self.resources) + sum(1 + (call.module.weight if call.module is not None else 0) for call in self.calls)

    def let_go(self) -> None:
        """Untie what holds each other, so that memory is free at once: nobody asks for this summary any more."""
        for call in self.calls:
            for name in ("reached", "made", "by_kind"):
                vars(call).pop(name, None)
        for name in ("_reached", "by_block", "all_by_kind", "own_by_kind"):
            vars(self).pop(name, None)
        for resource in self.resources:
            resource.memo.clear()
            resource.tagged_by.clear()
        vars(self.neighbours).clear()

    def unread(self) -> Iterator[tuple[Value, CallSummary]]:
        """Yield the calls that cannot be looked into, at any depth, with whether they make anything."""
        for call in self.calls:
            if call.module is None:
                yield call.created, call
            else:
                yield from ((operators.binary("&&", call.created, created), inner) for created, inner in call.module.unread())
