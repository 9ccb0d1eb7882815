"""How the cost tags reach the resource, and what it hands them on to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.errors import UserError
from fac_core.resource_types.tag_places import billed_without_tags, copied_to, tag_places
from fac_core.schema.resource_schema import Nesting
from fac_core.shared_facts.tag_places import Reach
from fac_gen.blueprint.cost.fixed_tags import fixed_tags
from fac_gen.blueprint.cost.handing_on import Handing, copies, has_path, launched_with, specifications
from fac_gen.blueprint.guardrails import Tags
from fac_gen.clouds import cloud_of
from fac_gen.parts import Argument, BlockUse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_core.schema.resource_schema import Block, TagSupport
    from fac_core.shared_facts.tag_places import TagPlace
    from fac_gen.blueprint.guardrails import Carrier
    from fac_gen.parts import Handed


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the module sets itself: expressions by path (an empty one hides the path), and what it says of that."""

    values: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    """Of inputs, by argument."""
    blocks: tuple[BlockUse, ...] = ()
    notes: tuple[Handed, ...] = ()
    members: Mapping[str, str] = field(default_factory=dict)
    """What is written instead of a nested member's plain value, by dotted path."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """What is merged over the caller's own value, by dotted path."""
    switches: Mapping[str, str] = field(default_factory=dict)
    """Defaults inside nested blocks, by dotted path."""
    hands_on: bool = False
    """Whether what the resource creates carries the tags, whatever the caller gives."""
    billed_without: Mapping[str, str] = field(default_factory=dict)
    """Places that are billed and get no tags, with the reason."""
    inside: Handed | None = None
    """The place of the resource's own tags, where blocks hold it."""


def tags_of(
    *,
    policy: Policy,
    provider: str,
    resource_type: str,
    block: Block,
    support: TagSupport | None,
    wiring: Wiring,
    carrier: Carrier,
    own: int,
    named: bool = False,
) -> Tags:
    """Tags of a type; ``own`` is how many the module adds, with ``named`` a `Name`. Raise `UserError` when the cloud takes fewer."""
    limits = cloud(provider).limits_for(resource_type)
    if own > limits.tags:
        raise UserError(
            f"{resource_type} takes {limits.tags} tags, and the policy has {own}",
            path=policy.origin,
            hint=f"Give {resource_type} a policy of its own with fewer tags: --policy FILE.",
        )
    carried = _carried(f"{cloud_of(resource_type).address(resource_type)}[0]", block, support) if support else None
    return Tags(
        scope_key=cloud(provider).key(policy.tags.scope),
        fixed=tuple((cloud(provider).key(key), cloud(provider).label_value(value)) for key, value in sorted(policy.tags.fixed.items())),
        path=(*support.path, support.argument) if support else (),
        blocks=support.blocks if support else False,
        carrier=carrier,
        propagated=wiring.notes,
        billed_without=wiring.billed_without,
        copied_to=tuple(one.what for one in copied_to(resource_type)),
        limit=limits.tags,
        reserved=own,
        key_length=limits.key,
        value_length=limits.value,
        named=named,
        carried=carried,
        inside=None if carried else wiring.inside,
        fixed_places=fixed_tags(resource_type, block),
    )


def _carried(this: str, block: Block, support: TagSupport) -> str | None:
    if support.blocks:
        return f"{{ for one in {this}.{support.argument} : one.key => one.value }}"
    reached, holder = this, block
    for name in support.path:
        nested = holder.blocks[name]
        if not nested.required:
            return None
        reached = f"{reached}.{name}" if nested.nesting in {Nesting.SINGLE, Nesting.GROUP} else f"one({reached}.{name})"
        holder = nested.block
    return f"{reached}.{support.argument}"


def wiring_of(resource_type: str, block: Block, support: TagSupport | None, word: str) -> Wiring:
    """Return what the module sets by itself so that everything the resource creates can be told apart on the invoice."""
    places = [one for one in tag_places(resource_type) if has_path(block, one.path)]
    maker = Handing(resource_type, block, f"{cloud_of(resource_type).address(resource_type)}[0]", word)
    switches = {one.path: one for one in (*copies(resource_type, block), *places) if one.how is Reach.SWITCH}
    others = [one for one in places if one.how is not Reach.SWITCH]
    merged = [one for one in others if one.how is Reach.MERGE and not one.value]
    ours = [one for one in others if one not in merged]
    own = _own(support, maker.this, word)
    notes = [*own.notes, *(maker.handed(one) for one in (*ours, *switches.values(), *merged))]
    return Wiring(
        values={"tags_all": "", **own.values, **dict(pair for one in (*merged, *ours) for pair in _set_by_module(one, word))},
        defaults={path: one.value for path, one in switches.items() if "." not in path},
        blocks=(*own.blocks, *(use for one in ours for use in _standing_blocks(one, block, word))),
        notes=tuple(notes),
        members={one.path: one.value for one in ours if one.how is Reach.MERGE},
        joined={one.path: f"local.{word}" for one in merged},
        switches={path: one.value for path, one in switches.items() if "." in path},
        hands_on=any(one.certain for one in places),
        billed_without=billed_without_tags(resource_type),
        inside=maker.inside(support.dotted) if support and support.path else None,
    )


def _own(support: TagSupport | None, this: str, word: str) -> Wiring:
    """Return how the resource gets tags of its own, and what the cloud hands on because of how they are written."""
    if support is None:
        return Wiring()
    if not support.blocks:
        return Wiring({support.dotted: f"local.{word}"})
    return Wiring({support.argument: ""}, blocks=(_tag_blocks(support.argument),), notes=(launched_with(this, support.argument, word),))


def _set_by_module(one: TagPlace, word: str) -> list[tuple[str, str]]:
    """Return the paths that a place takes out of the caller's hands, with what the module writes there."""
    gone = [(path, "") for path in one.replaces]
    if one.how is Reach.SET:
        return [(one.path, f"local.{word}"), *gone]
    return [(one.path.partition(".")[0], ""), *gone] if one.how is Reach.SPECIFICATIONS else gone


def _standing_blocks(one: TagPlace, block: Block, word: str) -> tuple[BlockUse, ...]:
    name = one.path.partition(".")[0]
    if one.how is Reach.SPECIFICATIONS:
        return (specifications(one, word),)
    return (_always_there(name, block, word),) if one.how is Reach.BLOCK else ()


def _always_there(name: str, block: Block, word: str) -> BlockUse:
    known = block.blocks[name].block.attributes
    given = {one: f"try(var.{name}.{one}, null)" for one in sorted(known) if known[one].settable and one != f"{word}_all"}
    given[word] = f"merge({given[word]}, local.{word})"
    return BlockUse(name, None, None, None, tuple(Argument(*one) for one in given.items()), ())


def _tag_blocks(name: str) -> BlockUse:
    arguments = (Argument("key", f"{name}.key"), Argument("propagate_at_launch", "true"), Argument("value", f"{name}.value"))
    return BlockUse(name, "local.tags", None, None, arguments, ())
