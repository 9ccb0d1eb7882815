"""What a module means, as values: its resources, its calls and what stands in the modules called.

A summary belongs to a module and what it is given; whoever calls it with the same gets the same one. Nothing in it is syntax: pickled, it
is whole, and what has not been asked for yet is evaluated then.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from fac_core.hcl.syntax import Literal, Object
from fac_core.shared_facts.tagging_resources import tagging_resources
from fac_lint.evaluation import operators
from fac_lint.evaluation.blocks import SURELY, instances_of
from fac_lint.evaluation.mentions import NAMES_NOTHING, Mentions, Neighbours
from fac_lint.evaluation.node import LazyValues, SourceNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from fac_core.finding import Location, Range
    from fac_core.module import Module, ModuleCall, Resource, VariableDeclaration
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.blocks import BlockInstance
    from fac_lint.evaluation.instances import Instance
    from fac_lint.evaluation.node import Node, Place
    from fac_lint.evaluation.providers import DefaultTags
    from fac_lint.evaluation.values import Value


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that Terraform does not take: a place that is no HCL (``syntax``), or what is declared wrongly."""

    syntax: bool
    message: str
    place: Place
    related: tuple[Location, ...] = ()
    """The other place of what is declared twice."""
    address: str = ""


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
    all_tags: Value | None = None
    """Its own tags with those of its provider, where a plan or state shows them."""
    tagged_by: list[ResourceSummary] = field(default_factory=list, init=False, repr=False)
    """Resources of the module that put tags on it."""
    memo: dict[object, object] = field(default_factory=dict, init=False, repr=False)
    """What others have worked out about it."""

    @property
    def address(self) -> str:
        """The address within the module."""
        return self.block + self.key

    def with_all_tags(self, tags: Value) -> ResourceSummary:
        """Return the same with the tags that the cloud has or will have."""
        return replace(self, all_tags=tags)


@dataclass(frozen=True, eq=False)
class CallSummary:
    """One instance of a call; ``module`` is None where the called module cannot be looked into, and ``why`` says why.

    ``circular``: the called module is the calling one, or calls it.
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

    @property
    def block(self) -> str:
        """The address of the block."""
        return f"module.{self.name}"

    @cached_property
    def reached(self) -> tuple[Reached, ...]:
        """Everything that the call makes."""
        return tuple(self._reach(inner) for inner in (self.module.walk() if self.module is not None else ()))

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

    @property
    def size(self) -> int:
        """How many modules there are, with those that it calls."""
        return 1 + sum(call.module.size for call in self.calls if call.module is not None)

    def unread(self) -> Iterator[tuple[Value, CallSummary]]:
        """Yield the calls that cannot be looked into, at any depth, with whether they make anything."""
        for call in self.calls:
            if call.module is None:
                yield call.created, call
            else:
                yield from ((operators.binary("&&", call.created, created), inner) for created, inner in call.module.unread())


def summarise(instance: Instance, called: Callable[[Instance], ModuleSummary]) -> ModuleSummary:
    """Return what a module means; ``called`` gives the summaries of the modules that it calls."""
    module = instance.module
    neighbours: Neighbours[ResourceSummary] = Neighbours(module, root=instance.root is not None)
    neighbours.resources = tuple(one for declared in module.resources.values() for one in _resources(declared, instance, neighbours))
    neighbours.inputs = LazyValues({name: partial(instance.variable, name) for name in module.variables})
    join_tags(neighbours.resources)
    return ModuleSummary(
        module.folder,
        instance.caller is not None,
        instance.root is not None,
        {name: _input(declared) for name, declared in module.variables.items()},
        neighbours.inputs,
        neighbours.resources,
        tuple(one for call in module.calls.values() for one in _calls(call, instance, called)),
        tuple(_troubles(module)),
        neighbours,
        twins=module.twins,
    )


def join_tags(resources: tuple[ResourceSummary, ...]) -> None:
    """Let each resource know those that put tags on it."""
    known = tagging_resources()
    for tagging in resources:
        said = known.get(tagging.type)
        for address in tagging.mentions.of(said.target) if said is not None else ():
            for one in resources:
                if one.block == address:
                    one.tagged_by.append(tagging)


def _troubles(module: Module) -> Iterator[Trouble]:
    syntax = {(file.path, error.range, error.message) for file in module.files for error in file.errors}
    for problem in module.problems:
        related = (problem.related,) if problem.related else ()
        place = problem.file.path, problem.range
        yield Trouble((*place, problem.message) in syntax, problem.message, place, related, problem.address)


def _input(declared: VariableDeclaration) -> InputSummary:
    written = str(declared.type) if declared.type is not None else ""
    empty = declared.default is None or (isinstance(declared.default, Object) and not declared.default.items)
    empty = empty or (isinstance(declared.default, Literal) and declared.default.value is None)
    return InputSummary(declared.name, written, declared.default is None, empty, (declared.file.path, declared.block.header))


def _resources(declared: Resource, instance: Instance, neighbours: Neighbours[ResourceSummary]) -> Iterator[ResourceSummary]:
    mentions = Mentions(instance.module, declared)
    for made in instances_of(declared, instance.scope):
        yield ResourceSummary(
            declared.type,
            declared.address,
            made.key,
            instance.provider_of(declared),
            instance.default_tags(declared, made.scope),
            made.created,
            declared.ignore_changes,
            SourceNode(declared.body, made.scope, declared.file_of, declared.nested),
            (declared.file.path, declared.block.header),
            declared.block.range,
            mentions,
            neighbours,
        )


def _calls(call: ModuleCall, instance: Instance, called: Callable[[Instance], ModuleSummary]) -> Iterator[CallSummary]:
    why = instance.why_unread(call)
    if why:
        for made in instances_of(call, instance.scope):
            yield _call(call, made, None, why, circular=instance.is_circular(call))
    for made, child in instance.children(call.name):
        yield _call(call, made, called(child), "")


def _call(call: ModuleCall, made: BlockInstance, module: ModuleSummary | None, why: str, *, circular: bool = False) -> CallSummary:
    place = call.file.path, call.block.header
    return CallSummary(call.name, made.key, made.created, module, why, circular, frozenset(call.arguments), place, call.block.range)
