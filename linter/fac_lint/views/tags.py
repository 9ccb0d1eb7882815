"""The tags that a resource ends up with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.shared_facts import arguments_of
from fac_core.shared_facts.tagging_resources import tagging_resources
from fac_lint.evaluation import maps
from fac_lint.evaluation.lists import as_sequence
from fac_lint.evaluation.loops import MapBuilder
from fac_lint.evaluation.values import NULL, Extreme, Map, Presence, Sequence, Value, anything, constant, join, unknown
from fac_lint.facts.providers import default_tags_path

if TYPE_CHECKING:
    from fac_lint.evaluation.node import Node, Occurrence, Place
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.facts.tag_support import OwnTags


@dataclass(frozen=True, eq=False)
class Tags:
    """Tags at one place of a resource.

    ``own`` are those written there, ``defaults`` those that the provider configuration adds, ``effective`` both. ``settled`` is false
    when no configuration is written: then a caller's may add more. ``argument`` is where they stand, None where nothing is written.
    """

    own: Value
    effective: Value
    settled: bool
    argument: Place | None
    path: str
    defaults: Value = NULL


def tags_of(resource: ResourceSummary, support: OwnTags) -> Tags:
    """Return a resource's own tags, and those that its provider adds."""
    own, path = _own(resource.node, support)
    given = resource.node.place(path)
    brought = _brought(resource)
    own = maps.merge(brought, own) if brought is not None else own
    others = list(map(put_on, resource.tagged_by))
    own = maps.merge(own, *others) if others else own
    if not support.defaults:
        return Tags(own, own, settled=True, argument=given, path=path)
    if resource.all_tags is not None:
        return Tags(own, maps.merge(resource.all_tags, *others), settled=True, argument=given, path=path)
    replaced = resource.provider.own_tags_replace and not own.blank
    overridden = _overridden(resource)
    defaults = resource.defaults.tags if overridden is None else overridden
    effective = own if replaced else maps.over_defaults(defaults, own)
    settled = resource.defaults.written or overridden is not None
    effective = maps.perhaps_without(maps.without(effective, resource.defaults.ignored), resource.defaults.perhaps)
    return Tags(own, effective, settled=settled, argument=given, path=path, defaults=defaults)


def _brought(resource: ResourceSummary) -> Value | None:
    """Return the tags that what it is made from may bring; None where it is surely made from nothing.

    Where inputs alone decide what that is, they decide over the tags as well.
    """
    node, named = resource.node, arguments_of("tags_copied_from").get(resource.type, frozenset())
    given = [node.arguments[name] for name in sorted(named) if name in node.arguments]
    made = [block for name in sorted(named) if name not in node.arguments for block in node.each(name)]
    sources = [value for value in given if not value.is_surely_blank]
    sources += [value.influenced_by(block.decides) for block in made for value in block.node.arguments.values() or (NULL,)]
    if not sources:
        return None
    flow = anything(*sources).flows
    if flow.inputs and not flow.reasons:
        return anything(inputs=flow.inputs)
    return unknown("what it is made from may bring tags")


def put_on(tagging: ResourceSummary) -> Value:
    """Return the tags that a resource puts on another; perhaps none where it may not come to be."""
    block = tagging_resources()[tagging.type].block
    nodes = [occurrence.node for occurrence in tagging.node.each(block)] if block else [tagging.node]
    built = MapBuilder()
    for node in nodes:
        presence = Presence.PRESENT if tagging.created.constant is True else Presence.MAYBE
        built.add(node.argument("key"), node.argument("value"), presence)
    built.control(tagging.created)
    return built.value()


def _overridden(resource: ResourceSummary) -> Value | None:
    """Return the default tags that a resource states instead of its provider's; None where it does not."""
    *holders, argument = ("override_provider", *default_tags_path(resource.provider).split("."))
    found = list(resource.node.each(".".join(holders)))
    if not found:
        return None
    instead = maps.merge(*(block.if_made(block.node.argument(argument)) for block in found))
    sure = any(block.presence is Presence.PRESENT and not block.many for block in found)
    return instead if sure else join(instead, resource.defaults.tags)


def _own(node: Node, support: OwnTags) -> tuple[Value, str]:
    if support.blocks:
        (name,) = support.paths
        legacy = f"{name}s"
        listed = [as_tags(node.arguments[legacy])] if legacy in node.arguments else []
        return maps.merge(*(block_tags(block) for block in node.each(name)), *listed), legacy if listed else name
    for path in support.paths:
        own = as_tags(node.where_given(path))
        if not (own.shape is Extreme.NONE and own.blank):
            return own, path
    return NULL, support.paths[0]


def as_tags(given: Value) -> Value:
    """Return tags as a map, whether they are one or a list of objects with key and value."""
    if not isinstance(given.shape, Sequence):
        return given
    known = as_sequence(given)
    if known.items is None:
        return Value(Map({}, known.any_item)).controlled_by(given)
    built = MapBuilder()
    for item in known.items:
        built.add(maps.item(item, constant("key")), maps.item(item, constant("value")))
    return built.value().controlled_by(given)


def block_tags(block: Occurrence) -> Value:
    """Return what ``tag { key = ... value = ... }`` adds, once or for each item of a ``dynamic`` block."""
    built = MapBuilder()
    built.control(block.decides)
    if "key" in block.node.arguments:
        presence = Presence.MAYBE if block.many else block.presence
        built.add(block.node.arguments["key"], block.node.argument("value"), presence)
    return built.value()
