"""The tags that a resource ends up with, and what is known about one key of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.module.declarations import nested_blocks
from fac_lint.evaluation import maps
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.lists import as_sequence
from fac_lint.evaluation.loops import MapBuilder, turns
from fac_lint.evaluation.providers import NONE_BY_DEFAULT, DefaultTags
from fac_lint.evaluation.values import NULL, Extreme, Map, Presence, Value, closed, constant, join_all
from fac_lint.facts.tag_support import support_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Range
    from fac_core.hcl.syntax import Attribute, Body
    from fac_core.module import Module, NestedBlock, Resource, TypeConstraint
    from fac_core.schema.model import TagSupport
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.instances import Instance


_TAG_INPUT = re.compile(r"(?:^|_)(?:tags|labels)$")
_PLAIN = ("tags", "labels")


@dataclass(frozen=True)
class Tagged:
    """A resource that can carry tags.

    ``own`` are those of its own argument, ``effective`` those of its provider configuration too. ``provider_is_known`` is false when
    no configuration is written: then a caller's may add more.
    """

    instance: Instance
    resource: Resource
    support: TagSupport
    own: Value
    effective: Value
    provider_is_known: bool
    argument: Attribute | None

    @property
    def address(self) -> str:
        """The address as the root of its instance sees it."""
        return self.instance.address(self.resource.address)

    @property
    def cloud(self) -> str:
        """The cloud that bills it, as the policy spells clouds."""
        return self.instance.provider_of(self.resource).cloud

    @property
    def place(self) -> tuple[str, Range]:
        """File and range of what to look at: the argument, or the block's header."""
        if self.argument is not None:
            return self.resource.file_of(self.argument).path, self.argument.range
        return self.resource.file.path, self.resource.block.header


def tag_inputs(module: Module) -> tuple[str, ...]:
    """Return the names of a module's inputs for tags, the plain ``tags`` or ``labels`` first."""
    found = [name for name, declared in module.variables.items() if _TAG_INPUT.search(name) and _takes_tags(declared.type)]
    return tuple(sorted(found, key=lambda name: (name not in _PLAIN, name)))


def _takes_tags(wanted: TypeConstraint | None) -> bool:
    return wanted is None or wanted.kind in {"any", "object"} or (wanted.kind == "map" and str(wanted.element) in {"string", "any"})


def tagged(instance: Instance, resource: Resource) -> Tagged | None:
    """Return a resource with its tags; None when it can carry none."""
    provider = instance.provider_of(resource)
    support = support_of(resource.type, provider)
    if support is None or resource.mode != "managed":
        return None
    own, argument = _own(instance, resource, support)
    # An Auto Scaling group takes no default tags (provider documentation of aws 5.100, resource aws_autoscaling_group).
    defaults = DefaultTags(NONE_BY_DEFAULT) if support.blocks else instance.default_tags(resource)
    replaced = provider.own_tags_replace and not own.blank
    return Tagged(instance, resource, support, own, own if replaced else maps.over_defaults(defaults.tags, own), defaults.written, argument)


def tagged_resources(instance: Instance) -> Iterator[Tagged]:
    """Yield the resources of a module (not of those that it calls) that can carry tags, in source order."""
    found = (instance.once(tagged, resource) for resource in instance.module.resources.values())
    return (each for each in found if each is not None)


def _own(instance: Instance, resource: Resource, support: TagSupport) -> tuple[Value, Attribute | None]:
    scope = instance.scope_of(resource)
    if support.blocks:
        blocks = resource.nested_of(support.argument)
        legacy = resource.attribute(f"{support.argument}s")
        listed = [_listed(evaluate(legacy.expression, scope))] if legacy is not None else []
        return maps.merge(*(_block_tags(block, scope) for block in blocks), *listed), legacy
    bodies = list(_bodies(resource.body, resource.nested, support.path, scope))
    found = [(attribute, inner) for body, inner in bodies if (attribute := body.attribute(support.argument)) is not None]
    if not found:
        return NULL, None
    values = [evaluate(attribute.expression, inner) for attribute, inner in found]
    return join_all(values), found[0][0]


def _bodies(body: Body, nested: tuple[NestedBlock, ...], path: tuple[str, ...], scope: Scope) -> Iterator[tuple[Body, Scope]]:
    """Yield the bodies in which the tag argument stands, each with its scope."""
    if not path:
        yield body, scope
        return
    for block in nested:
        if block.type == path[0]:
            yield from _bodies(block.body, tuple(nested_blocks(block.body)), path[1:], _inside(block, scope))


def _inside(block: NestedBlock, scope: Scope) -> Scope:
    if not block.dynamic or block.for_each is None:
        return scope
    items = [(key, value) for key, value, _, _ in turns(evaluate(block.for_each, scope))]
    each = closed({"key": join_all(key for key, _ in items), "value": join_all(value for _, value in items)})
    return scope.bind(**{block.iterator or block.type: each})


def _block_tags(block: NestedBlock, scope: Scope) -> Value:
    """Return what ``tag { key = ... value = ... }`` adds, once or for each item of a ``dynamic`` block."""
    if not block.dynamic or block.for_each is None:
        return _pair(block, scope)
    built = MapBuilder()
    collection = evaluate(block.for_each, scope)
    built.control(Value(Extreme.NONE).controlled_by(collection))
    for key, value, presence, is_rest in turns(collection):
        pair = _pair(block, scope.bind(**{block.iterator or block.type: closed({"key": key, "value": value})}))
        built.add_all(pair, Presence.MAYBE if is_rest else presence)
    return built.value()


def _pair(block: NestedBlock, scope: Scope) -> Value:
    key, value = (block.body.attribute(name) for name in ("key", "value"))
    built = MapBuilder()
    if key is not None:
        built.add(evaluate(key.expression, scope), evaluate(value.expression, scope) if value is not None else NULL)
    return built.value()


def _listed(tags: Value) -> Value:
    """Return what ``tags = [{ key = ..., value = ... }]`` adds."""
    known = as_sequence(tags)
    if known.items is None:
        return Value(Map({}, known.any_item)).controlled_by(tags)
    built = MapBuilder()
    for item in known.items:
        built.add(maps.item(item, constant("key")), maps.item(item, constant("value")))
    return built.value().controlled_by(tags)
