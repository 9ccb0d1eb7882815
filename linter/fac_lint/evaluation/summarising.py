"""From a module's source to what it means: its summary."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fac_core.shared_facts.tagging_resources import tagging_resources
from fac_lint.evaluation.blocks import instances_of
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.lacking import lacking
from fac_lint.evaluation.mentions import Neighbours
from fac_lint.evaluation.node import LazyValues, SourceNode
from fac_lint.evaluation.summaries import (
    NAMES_TAGS,
    CallSummary,
    ConfigurationSummary,
    ModuleSummary,
    ResourceSummary,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.module import ModuleCall, Resource
    from fac_lint.evaluation.blocks import BlockInstance
    from fac_lint.evaluation.instances import Instance
    from fac_lint.evaluation.mentions import Mentions
    from fac_lint.evaluation.values import Value


MOST_BELOW = 5_000
"""Resources and calls below a module that are looked at: calls that each call another twice make more than anybody can count."""


def summarise(instance: Instance, called: Callable[[Instance], ModuleSummary]) -> ModuleSummary:
    """Return what a module means; ``called`` gives the summaries of the modules that it calls."""
    module, declared = instance.module, instance.folders.declared(instance.module)
    neighbours: Neighbours[ResourceSummary] = Neighbours(declared.references, root=instance.root is not None)
    neighbours.resources = tuple(
        one for block in module.resources.values() for one in _resources(block, instance, neighbours, declared.references.of(block))
    )
    neighbours.inputs = LazyValues({name: partial(instance.variable, name) for name in module.variables})
    join_tags(neighbours.resources)
    room = _Room()
    calls = tuple(one for call in module.calls.values() for one in _calls(call, instance, called, room))
    neighbours.makes = LazyValues({block: partial(_made_by, block, calls) for block in dict.fromkeys(call.block for call in calls)})
    return ModuleSummary(
        module.folder,
        instance.caller is not None,
        instance.root is not None,
        declared.inputs,
        neighbours.inputs,
        neighbours.resources,
        calls,
        (*declared.troubles, *lacking(instance)),
        neighbours,
        tuple(_configurations(instance)),
        LazyValues({name: partial(instance.local, name) for name in module.locals if NAMES_TAGS.search(name)}),
        twins=module.twins,
    )


def _made_by(block: str, calls: tuple[CallSummary, ...]) -> frozenset[str] | None:
    """Return the types that the instances of a call make; None where one of them, or a module below, cannot be looked into."""
    own = [call for call in calls if call.block == block]
    if any(call.module is None or any(True for _ in call.module.unread()) for call in own):
        return None
    return frozenset(one.resource.type for call in own for one in call.made)


def join_tags(resources: tuple[ResourceSummary, ...]) -> None:
    """Let each resource know those that put tags on it."""
    for tagging in resources:
        said = tagging_resources().get(tagging.type)
        for address in tagging.mentions.of(said.target) if said is not None else ():
            for one in resources:
                if one.identity == address:
                    one.tagged_by.append(tagging)


def _configurations(instance: Instance) -> Iterator[ConfigurationSummary]:
    for reference, config in instance.module.provider_configs.items():
        place, defaults = (config.file.path, config.block.header), instance.providers.default_tags(reference)
        yield ConfigurationSummary(instance.providers.of(reference.name), reference.alias, defaults, place)


def _resources(
    declared: Resource, instance: Instance, neighbours: Neighbours[ResourceSummary], mentions: Mentions
) -> Iterator[ResourceSummary]:
    required = instance.module.required_providers.get(declared.provider.name)
    for made in instances_of(declared, instance.scope):
        yield ResourceSummary(
            declared.type,
            declared.address,
            made.key,
            instance.provider_of(declared),
            instance.default_tags(declared, made.scope),
            made.created,
            declared.ignore_changes,
            SourceNode(declared.body, made.scope, declared.file_of, declared.nested, partial(_own, instance, declared.address, made.key)),
            (declared.file.path, declared.block.header),
            declared.block.range,
            mentions,
            neighbours,
            instance.providers.key(declared.provider),
            (required.version if required is not None else None) or "",
        )


def _own(instance: Instance, address: str, key: str, name: str, compute: Callable[[], Value]) -> Value:
    return instance.own((address, key, name), compute)


class _Room:
    """How many resources and calls there may still be below a module."""

    def __init__(self) -> None:
        self.left = MOST_BELOW


def _calls(call: ModuleCall, instance: Instance, called: Callable[[Instance], ModuleSummary], room: _Room) -> Iterator[CallSummary]:
    why = instance.why_unread(call)
    if why:
        for made in instances_of(call, instance.scope):
            yield _call(call, made, None, why, (instance, instance))
    for made, child in instance.children(call.name):
        module = called(child)
        room.left -= 1 + module.weight
        if room.left < 0:
            room.left += 1 + module.weight
            yield _call(call, made, None, f"there are more than {MOST_BELOW:,} resources and calls in it and beside it", (instance, child))
        else:
            yield _call(call, made, module, "", (instance, child))


def _call(call: ModuleCall, made: BlockInstance, module: ModuleSummary | None, why: str, between: tuple[Instance, Instance]) -> CallSummary:
    instance, child = between
    tags = {name: partial(evaluate, one.expression, made.scope) for name, one in call.arguments.items() if NAMES_TAGS.search(name)}
    return CallSummary(
        call.name,
        made.key,
        made.created,
        module,
        why,
        bool(why) and instance.is_circular(call),
        frozenset(call.arguments),
        (call.file.path, call.block.header),
        call.block.range,
        LazyValues(tags),
        {child.providers.key(inner): instance.providers.key(outer) for inner, outer in call.providers.items()},
        by_place=bool(why) and (instance.is_too_deep or not instance.why_unread(call)),
        source=call.source,
        version=call.version if call.version is not None or call.expression("version") is not None else "",
    )
