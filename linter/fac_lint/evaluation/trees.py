"""A plan or state as what a module means: the root and each instance of a call, with positions where the source is there."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.resources import bracketed, constant, references
from fac_core.shared_facts.tagging_resources import tagging_resources
from fac_lint.evaluation.blocks import SURELY
from fac_lint.evaluation.lifting import Content, lift, node_of
from fac_lint.evaluation.mentions import NAMES_NOTHING, Mentions
from fac_lint.evaluation.providers import NONE_BY_DEFAULT, DefaultTags
from fac_lint.evaluation.summaries import CallSummary, InputSummary, ModuleSummary, ResourceSummary
from fac_lint.evaluation.summarising import join_tags
from fac_lint.evaluation.values import Extreme, Map, Value, anything, unknown
from fac_lint.facts.providers import default_tags_path, identify
from fac_lint.facts.tag_support import block_of, sum_path

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resources import Call, Module, ModuleStep, ProviderConfig, Resource, Tree
    from fac_core.schema.model import Block
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.positions import Positions


def summarise_tree(tree: Tree, folder: Path, positions: Positions) -> ModuleSummary:
    """Return what is there once the change of a plan is made, or what a state holds; ``folder`` is what findings call it."""
    return _Reading(tree, folder, positions).module((), tree.configuration, None)


class _Reading:
    def __init__(self, tree: Tree, folder: Path, positions: Positions) -> None:
        self._tree = tree
        self._folder = folder
        self._positions = positions
        self._resources: dict[tuple[ModuleStep, ...], list[Resource]] = defaultdict(list)
        self._steps: dict[tuple[ModuleStep, ...], dict[ModuleStep, None]] = defaultdict(dict)
        for one in tree.resources:
            if one.managed and one.stays:
                self._resources[one.module].append(one)
                for depth, step in enumerate(one.module):
                    self._steps[one.module[:depth]][step] = None

    def module(self, path: tuple[ModuleStep, ...], written: Module | None, call: Call | None) -> ModuleSummary:
        inputs = written.inputs if written is not None and path else frozenset()
        place, _ = self._positions.call(path) if path else (self._positions.nowhere, None)
        resources = tuple(self._resource(one, written) for one in self._resources[path])
        join_tags(resources)
        return ModuleSummary(
            self._folder,
            bool(path),
            not path,
            {name: InputSummary(name, "", required=False, empty=False, place=place) for name in sorted(inputs)},
            {name: _given(call, name) for name in inputs},
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
        block = _block(one.type, provider)
        place, whole, places = self._positions.resource(one)
        node = node_of(Content(one.address, one.values, one.unknown, one.sensitive), block, place, places)
        made = ResourceSummary(
            one.type,
            one.block,
            bracketed(one.key),
            provider,
            self._defaults(one, provider),
            SURELY,
            (),
            node,
            place,
            whole,
            mentions=Mentions.told(self._tagged(one, written)) if one.type in tagging_resources() else NAMES_NOTHING,
        )
        path = sum_path(one.type, provider)
        total = node.argument(path) if path else None
        return made if total is None or total.shape is Extreme.ANY else made.with_all_tags(total)

    def _tagged(self, one: Resource, written: Module | None) -> dict[str, frozenset[str]]:
        """Return which blocks of its module a resource tags: those that its argument speaks of, or whose id or name it holds."""
        target = tagging_resources()[one.type].target
        expressions = written.expressions.get(one.block, {}) if written is not None else {}
        named = frozenset(references(expressions, target))
        holding = {each.block for each in self._resources[one.module] if one.values.get(target) in _ids(each)}
        return {target: named | holding}

    def _defaults(self, one: Resource, provider: Provider) -> DefaultTags:
        """Return the provider's default tags as far as they are written: a ``dynamic`` block is not told by plans."""
        path = default_tags_path(provider)
        config = self._tree.provider_of(one)
        if not path:
            return DefaultTags(NONE_BY_DEFAULT)
        if config is None or path.partition(".")[0] not in config.expressions:
            return DefaultTags(_open(f"whether {provider.address} adds default tags to {one.address}"))
        known, value = constant(config.expressions, path)
        tags = lift(Content(path, value)) if known else _open(f"which default tags {provider.address} adds to {one.address}")
        return DefaultTags(
            tags, ignored=frozenset([*_ignored(config, "keys"), *(f"{start}*" for start in _ignored(config, "key_prefixes"))])
        )


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
