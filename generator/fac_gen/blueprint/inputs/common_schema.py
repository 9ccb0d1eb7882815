"""One block that holds under several versions of a provider: what all of them accept, with the strictest flags."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from fac_core.schema.resource_schema import Block, NestedBlock, Nesting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.schema.resource_schema import Attribute


def common_block(newest_first: Sequence[Block]) -> Block:
    """Return the arguments and blocks that every version has."""
    return reduce(_both, newest_first)


def missing_somewhere(newest_first: Sequence[Block], path: str = "") -> Iterator[str]:
    """Yield paths of arguments and blocks that one version lacks."""
    every: list[dict[str, Attribute | NestedBlock]] = [{**block.attributes, **block.blocks} for block in newest_first]
    settable = {name for names in every for name, member in names.items() if _settable(member)}
    for name in sorted(settable):
        members = [names.get(name) for names in every]
        if any(member is None or not _settable(member) for member in members):
            yield f"{path}{name}"
            continue
        blocks = [member for member in members if isinstance(member, NestedBlock)]
        if len(blocks) == len(members):
            usable = all(_usable(blocks[0], other) for other in blocks[1:])
            yield from missing_somewhere([one.block for one in blocks], f"{path}{name}.") if usable else [f"{path}{name}"]


def unlike(newest_first: Sequence[Block], path: str = "") -> Iterator[str]:
    """Yield paths of arguments and blocks that every version has, but that a plan shows in another form under one of them."""
    newest = newest_first[0]
    for name, one in newest.attributes.items():
        if len({block.attributes[name].type for block in newest_first if name in block.attributes}) > 1:
            yield f"{path}{one.name}"
    for name, nested in newest.blocks.items():
        every = [block.blocks[name] for block in newest_first if name in block.blocks]
        if any(one.nesting is not nested.nesting for one in every):
            yield f"{path}{name}"
        yield from unlike([one.block for one in every], f"{path}{name}.")


def _settable(member: Attribute | NestedBlock) -> bool:
    return isinstance(member, NestedBlock) or member.settable


def _both(new: Block, old: Block) -> Block:
    attributes = {name: _attribute(one, old.attributes[name]) for name, one in new.attributes.items() if name in old.attributes}
    blocks = {
        name: _nested(one, old.blocks[name]) for name, one in new.blocks.items() if name in old.blocks and _usable(one, old.blocks[name])
    }
    return Block(attributes, blocks, new.deprecated or old.deprecated)


def _usable(one: NestedBlock, other: NestedBlock) -> bool:
    """Whether a block can be written for both: not when it can be left out and one demands in it what the other does not know."""
    if one.required or other.required:
        return True
    return not (demands(one.block, other.block) or demands(other.block, one.block))


def demands(block: Block, other: Block) -> bool:
    """Whether a block must hold something that the other cannot."""
    attributes = any(
        one.required and not (name in other.attributes and other.attributes[name].settable) for name, one in block.attributes.items()
    )
    return attributes or any(one.required and name not in other.blocks for name, one in block.blocks.items())


def _attribute(new: Attribute, old: Attribute) -> Attribute:
    settable = new.settable and old.settable
    required = settable and (new.required or old.required)
    return replace(
        new,
        required=required,
        optional=settable and not required,
        computed=new.computed or old.computed or not settable,
        sensitive=new.sensitive or old.sensitive,
        deprecated=new.deprecated or old.deprecated,
        write_only=new.write_only or old.write_only,
        values=tuple(dict.fromkeys((*new.values, *old.values))) if new.values and old.values else (),
        named=() if new.values and old.values else tuple(dict.fromkeys((*(new.values or new.named), *(old.values or old.named)))),
    )


def _nested(new: NestedBlock, old: NestedBlock) -> NestedBlock:
    limits = [limit for limit in (new.max_items, old.max_items) if limit]
    return NestedBlock(
        new.name,
        new.nesting if new.repeatable == old.repeatable else Nesting.SINGLE,
        _both(new.block, old.block),
        max(new.min_items, old.min_items),
        min(limits, default=0),
    )
