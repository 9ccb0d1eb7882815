"""A plan or state as what a module means: the root and each instance of a call, with positions where the source is there."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from fac_core.resources import bracketed, constant, references
from fac_core.shared_facts.tagging_resources import tagging_resources
from fac_lint.evaluation.blocks import SURELY
from fac_lint.evaluation.filling import filled
from fac_lint.evaluation.lifting import Content, lift, node_of
from fac_lint.evaluation.mentions import Mentions, Neighbours
from fac_lint.evaluation.providers import NONE_BY_DEFAULT, DefaultTags
from fac_lint.evaluation.summaries import CallSummary, InputSummary, ModuleSummary, ResourceSummary
from fac_lint.evaluation.summarising import join_tags
from fac_lint.evaluation.trails import Trails, absolute
from fac_lint.evaluation.values import Map, Value, anything, unknown
from fac_lint.facts.providers import default_tags_path, identify
from fac_lint.facts.tag_support import block_of, sum_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_core.resources import Call, Marks, Module, ModuleStep, ProviderConfig, Resource, Tree
    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.library import Library
    from fac_lint.evaluation.node import PlainNode
    from fac_lint.evaluation.positions import Positions


def summarise_tree(tree: Tree, folder: Path, positions: Positions, library: Library) -> ModuleSummary:
    """Return what is there once the change of a plan is made, or what a state holds; ``folder`` is what findings call it.

    Where the source is there, it fills in what a plan leaves open.
    """
    told = {name: lift(Content(f"var.{name}", value)) for name, value in tree.inputs.items()}
    source = library.as_run(positions.root, told) if positions.root is not None else None
    return _Reading(tree, folder, positions, source).root()


class _Around(Neighbours[ResourceSummary]):
    """All resources of a root beside each other, whatever module they stand in."""

    def __init__(self, trails: Trails) -> None:
        super().__init__(root=True)
        self._trails = trails

    @cached_property
    def outputs(self) -> Mapping[str, frozenset[str]]:
        """What each output of the root names."""
        return self._trails.outputs()


class _Reading:
    def __init__(self, tree: Tree, folder: Path, positions: Positions, source: ModuleSummary | None) -> None:
        self._tree = tree
        self._folder = folder
        self._positions = positions
        self._trails = Trails(positions.module)
        self._around = _Around(self._trails)
        self._made: list[ResourceSummary] = []
        self._source = source
        self._known: dict[str, Mapping[str, frozenset[str]]] = {}
        self._resources: dict[tuple[ModuleStep, ...], list[Resource]] = defaultdict(list)
        self._steps: dict[tuple[ModuleStep, ...], dict[ModuleStep, None]] = defaultdict(dict)
        for one in tree.resources:
            if one.managed and one.stays:
                self._resources[one.module].append(one)
                for depth, step in enumerate(one.module):
                    self._steps[one.module[:depth]][step] = None

    @property
    def _inputs(self) -> dict[str, Value]:
        """What the inputs of the root hold, as far as the document tells it."""
        values = self._source.values if self._source is not None else {}
        return {name: value for name, value in values.items() if not value.flows.inputs}

    def root(self) -> ModuleSummary:
        made = self.module((), self._tree.configuration, None)
        self._around.resources = tuple(self._made)
        join_tags(self._around.resources)
        return made

    def module(self, path: tuple[ModuleStep, ...], written: Module | None, call: Call | None) -> ModuleSummary:
        inputs = written.inputs if written is not None and path else frozenset()
        place, _ = self._positions.call(path) if path else (self._positions.nowhere, None)
        resources = tuple(self._resource(one, written) for one in self._resources[path])
        self._made += resources
        return ModuleSummary(
            self._folder,
            bool(path),
            not path,
            {name: InputSummary(name, "", required=False, empty=False, place=place) for name in sorted(inputs)},
            {name: _given(call, name) for name in inputs} if path else self._inputs,
            resources,
            tuple(self._call(path, step, written) for step in self._steps[path]),
            (),
            exact=True,
            untold=f"what {path[-1]} is given is not told" if path and written is None else "",
        )

    def _call(self, path: tuple[ModuleStep, ...], step: ModuleStep, written: Module | None) -> CallSummary:
        call = written.calls.get(step.name) if written is not None else None
        made = self.module((*path, step), call.module if call is not None else None, call)
        arguments = frozenset(call.expressions) if call is not None else frozenset()
        place, whole = self._positions.call((*path, step))
        return CallSummary(step.name, bracketed(step.key), SURELY, made, "", circular=False, arguments=arguments, place=place, range=whole)

    def _resource(self, one: Resource, written: Module | None) -> ResourceSummary:
        provider = identify(one.provider)
        twin = self._written.get(one.address) or self._written.get(absolute(_names(one.module), one.block))
        place, whole, places = self._positions.resource(one)
        node = node_of(
            Content(one.address, one.values, self._open(one, provider), one.sensitive), _block(one.type, provider), place, places
        )
        made = ResourceSummary(
            one.type,
            one.block,
            bracketed(one.key),
            provider,
            self._defaults(one, provider, twin),
            SURELY,
            (),
            node if twin is None else _filled(node, twin, provider),
            place,
            whole,
            mentions=Mentions(partial(self._named, one, written)),
            neighbours=self._around,
            path=absolute(_names(one.module), ""),
            keys="".join(f"{step}." for step in one.module),
        )
        path = sum_path(one.type, provider)
        total = made.node.argument(path) if path else None
        return made.with_all_tags(total) if total is not None and isinstance(total.shape, Map) else made  # null: nobody tells it

    def _open(self, one: Resource, provider: Provider) -> Marks:
        """Return what of a resource only the apply will tell, without what nobody writes: that is left to the cloud."""
        block, written = _block(one.type, provider), self._tree.written(one)
        if not isinstance(one.unknown, dict) or block is None or written is None:
            return one.unknown
        summed = sum_path(one.type, provider).rpartition(".")[2]
        left = {name for name, each in block.attributes.items() if each.settable and name != summed} - written.keys()
        return {name: mark for name, mark in one.unknown.items() if name not in left}

    @cached_property
    def _written(self) -> dict[str, ResourceSummary]:
        """The resources of the source by address, and by their address without keys where one stands for all instances."""
        reached = self._source.walk() if self._source is not None else ()
        blocks = Counter(one.block for one in reached)
        return {one.block: one.resource for one in reached if blocks[one.block] == 1} | {one.address: one.resource for one in reached}

    def _named(self, one: Resource, written: Module | None) -> Mapping[str, frozenset[str]]:
        """Return what each argument names, by the source where it is there, and what a resource tags in any case."""
        block = absolute(_names(one.module), one.block)
        if block not in self._known:
            source = self._positions.module(_names(one.module))
            declared = source.resources.get(one.block) if source is not None else None
            self._known[block] = self._trails.by_argument(_names(one.module), declared) if declared is not None else {}
        named = self._known[block]
        if one.type not in tagging_resources():
            return named
        target = tagging_resources()[one.type].target
        return {**named, target: named.get(target, frozenset()) | self._tagged(one, written, target)}

    def _tagged(self, one: Resource, written: Module | None, target: str) -> frozenset[str]:
        """Return which blocks of its module a resource tags: those that its argument speaks of, or whose id or name it holds."""
        expressions = written.expressions.get(one.block, {}) if written is not None else {}
        holding = {each.block for each in self._resources[one.module] if one.values.get(target) in _ids(each)}
        return frozenset(absolute(_names(one.module), block) for block in {*references(expressions, target), *holding})

    def _defaults(self, one: Resource, provider: Provider, twin: ResourceSummary | None) -> DefaultTags:
        """Return the provider's default tags as far as they are written; a plan tells no ``dynamic`` block, the source beside it does."""
        path = default_tags_path(provider)
        config = self._tree.provider_of(one)
        if not path:
            return DefaultTags(NONE_BY_DEFAULT)
        if config is None or path.partition(".")[0] not in config.expressions:
            written = twin.defaults if twin is not None else None
            known = written is not None and not written.tags.flows.inputs
            return written if known and written else DefaultTags(_open(f"whether {provider.address} adds default tags to {one.address}"))
        known, value = constant(config.expressions, path)
        tags = lift(Content(path, value)) if known else _open(f"which default tags {provider.address} adds to {one.address}")
        return DefaultTags(
            tags, ignored=frozenset([*_ignored(config, "keys"), *(f"{start}*" for start in _ignored(config, "key_prefixes"))])
        )


def _names(path: tuple[ModuleStep, ...]) -> tuple[str, ...]:
    return tuple(step.name for step in path)


def _filled(node: PlainNode, twin: ResourceSummary, provider: Provider) -> PlainNode:
    block = _block(twin.type, provider)
    return filled(node, twin.node, block, sum_path(twin.type, provider).rpartition(".")[2]) if block is not None else node


def _ignored(config: ProviderConfig, name: str) -> list[str]:
    _, given = constant(config.expressions, f"ignore_tags.{name}")
    return [str(one) for one in given] if isinstance(given, list) else []


def _ids(one: Resource) -> set[str]:
    values = (one.values.get(name) for name in ("id", "arn", "name"))
    return {value for value in values if isinstance(value, str) and value}


def _open(what: str) -> Value:
    return Value(Map({}, unknown(f"{what} is not told")))


def _given(call: Call | None, name: str) -> Value:
    if call is not None and name not in call.expressions:
        return anything(reasons=frozenset({f"the default of {name} is not told"}), null=True)
    known, value = constant(call.expressions, name) if call is not None else (False, None)
    return lift(Content(name, value)) if known else anything(reasons=frozenset({f"what {name} is given is not told"}), null=True)


@lru_cache(maxsize=1024)
def _block(resource_type: str, provider: Provider) -> Block | None:
    return block_of(resource_type, provider.cloud)
