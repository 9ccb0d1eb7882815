"""The tags of what a resource starts or holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.dataclass import dataclass
from fac_core.finding import Severity, Verdict
from fac_core.shared_facts.propagation import propagation
from fac_lint.answer import worst_of
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Map, anything, join
from fac_lint.facts.tag_support import defaults_reach
from fac_lint.views.arguments import YES, if_made, judged, number
from fac_lint.views.companions import elsewhere
from fac_lint.views.resources import view_of
from fac_lint.views.tags import as_tags, block_tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.shared_facts.propagation import Blocks, Flag, Propagation, Specifications, Switch
    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView


@dataclass(frozen=True, slots=True)
class Handed:
    """What costs money because of a resource, the tags that it gets and where they are written."""

    what: str
    tags: Value
    at: str
    otherwise: Answer | None = None
    """What to say where a tag is lacking; None: that it is."""
    most: Severity = Severity.ERROR
    """How much it matters at most."""


def hands_on(resource_type: str) -> bool:
    """Whether resources of a type start or hold anything that has tags of its own."""
    return propagation(resource_type) is not None


def handed_on(resource: ResourceView) -> Iterator[Handed]:
    """Yield what a resource starts or holds, with its tags."""
    known = propagation(resource.type)
    if known is not None and resource.tags is not None:
        most = Severity.INFO if known.hint else Severity.ERROR
        yield from (replace(one, most=most) for one in _handed_on(resource, known))


def _handed_on(resource: ResourceView, known: Propagation) -> Iterator[Handed]:
    if known.flag is not None:
        yield Handed(known.what, _flagged(resource, known.flag), known.flag.block)
    if known.blocks is not None:
        yield from _blocks(resource, known.blocks, known.what)
    if known.specifications is not None:
        yield from _specified(resource, known.specifications)
    if known.switch is not None:
        yield from _switched(resource, known.switch, known.what)
    if known.template and not resource.summary.tagged_by and not any(True for _ in resource.each(known.template)):
        yield Handed(known.what, maps.merge(), "", elsewhere(resource))


def _flagged(resource: ResourceView, flag: Flag) -> Value:
    handed = []
    for block in resource.each(flag.block):
        on = block.node.argument(flag.argument)
        if on.constant not in {False, "false"}:
            tags = block_tags(block)
            handed.append(tags if on.constant is not None else join(tags, maps.merge()).influenced_by(on))
    legacy = f"{flag.block}s"
    return maps.merge(*handed, as_tags(resource.argument(legacy)))


def _blocks(resource: ResourceView, blocks: Blocks, what: str) -> Iterator[Handed]:
    everywhere = as_tags(resource.argument(blocks.all)) if blocks.all else maps.merge()
    found = [(kind, block) for kind in blocks.types for block in resource.each(kind)]
    if not found and blocks.all in resource.summary.node.arguments:
        yield Handed("its volumes", everywhere, blocks.all)
    for kind, block in found:
        untagged = judged(block.node.argument(blocks.kind), lambda one: str(one) in blocks.untagged) if blocks.kind else YES
        if untagged.verdict is Verdict.VIOLATED:
            continue
        path = f"{kind}.{blocks.argument}"
        defaults = resource.summary.defaults.tags if defaults_reach(resource.type, path, resource.cloud) else maps.merge()
        shown = block.node.argument(cloud(resource.cloud).with_defaults)  # by plans and states alone
        own = maps.over_defaults(everywhere, as_tags(block.node.argument(blocks.argument)))
        tags = maps.over_defaults(everywhere, shown) if isinstance(shown.shape, Map) else maps.over_defaults(defaults, own)
        doubt = if_made(block, untagged)
        yield Handed(f"its {kind}" if blocks.types[1:] else what, tags, path, None if doubt.verdict is Verdict.COMPLIANT else doubt)


def _specified(resource: ResourceView, wanted: Specifications) -> Iterator[Handed]:
    found = list(resource.each(wanted.block))
    said = [block.node.argument(wanted.kind) for block in found]
    kinds = [one.constant for one in said]
    for kind in wanted.kinds:
        tags = [as_tags(block.node.argument(wanted.argument)) for block, given in zip(found, kinds, strict=True) if given == kind]
        known = maps.merge(*tags) if tags or None not in kinds else anything(*said, *(block.decides for block in found))
        starters = list(_starters(resource, wanted)) if kind == wanted.kinds[0] else []
        for starter, flag in starters:
            what = f"the {kind}s that {starter.summary.address} makes from it"
            yield Handed(what, maps.merge(known, _flagged(starter, flag)), wanted.block)
        if not starters:
            yield Handed(f"the {kind}s made from it", known, wanted.block, elsewhere(resource) if kind == wanted.kinds[0] else None)


def _starters(resource: ResourceView, wanted: Specifications) -> Iterator[tuple[ResourceView, Flag]]:
    """Yield the resources beside this one that start something from it, and how they hand their tags on to that."""
    for one in resource.summary.neighbours.resources:
        known = propagation(one.type) if one.type in wanted.starters else None
        if known is not None and known.flag is not None and resource.summary.identity in one.mentions.of():
            yield view_of(one), known.flag


def _switched(resource: ResourceView, switch: Switch, what: str) -> Iterator[Handed]:
    """Yield what a switch hands tags to, in each block that it stands in; nothing where there is none of it."""
    there = judged(resource.argument(switch.where), lambda one: not (number(one) or 0)) if switch.where else YES
    if there.verdict is Verdict.VIOLATED:
        return
    holder, _, name = switch.argument.rpartition(".")
    for block in resource.each(holder) if holder else [None]:
        given = block.node.argument(name) if block is not None else resource.argument(name)
        instead = as_tags(block.node.argument(switch.instead)) if block is not None and switch.instead else maps.merge()
        doubt = worst_of([there, if_made(block, YES)]) if block is not None else there
        tags = maps.over_defaults(_on(resource, given, switch), instead)
        yield Handed(what, tags, switch.argument, None if doubt.verdict is Verdict.COMPLIANT else doubt)


def _on(resource: ResourceView, given: Value, switch: Switch) -> Value:
    tags = resource.tags.effective if resource.tags is not None else maps.merge()
    if given.constant is not None:
        on = str(given.constant).lower() if isinstance(given.constant, bool) else str(given.constant)
        return tags if on in switch.on else maps.merge()
    return maps.merge() if given.is_surely_blank else join(tags, maps.merge()).influenced_by(given)
