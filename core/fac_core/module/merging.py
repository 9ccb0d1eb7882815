"""How an override file changes a block, as Terraform merges them (its documentation "Override Files", 1.11)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Attribute, Block, Body

_MERGED_INSIDE = frozenset({"lifecycle"})


def merged(base: Block, override: Block) -> Block:
    """Return ``base`` as ``override`` changes it: arguments one by one, nested blocks type by type.

    An override with any block of a type (a ``dynamic`` one counts as its label) replaces all of that type.
    """
    if base.type == "terraform":
        return replace(base, body=_terraform(base.body, override.body))
    return replace(base, body=_body(base.body, override.body))


def _body(base: Body, override: Body) -> Body:
    replaced = {_kind(block) for block in override.blocks} - _MERGED_INSIDE
    kept = tuple(_inside(block, override) for block in base.blocks if _kind(block) not in replaced)
    present = {block.type for block in base.blocks}
    added = tuple(block for block in override.blocks if _kind(block) in replaced or block.type not in present)
    return replace(base, attributes=_attributes(base, override), blocks=(*kept, *added))


def _attributes(base: Body, override: Body) -> tuple[Attribute, ...]:
    changed = {attribute.name: attribute for attribute in override.attributes}
    kept = tuple(changed.pop(attribute.name, attribute) for attribute in base.attributes)
    return (*kept, *changed.values())


def _inside(block: Block, override: Body) -> Block:
    for other in override.blocks:
        if block.type in _MERGED_INSIDE and other.type == block.type:
            block = replace(block, body=_body(block.body, other.body))
    return block


def _kind(block: Block) -> str:
    return block.labels[0] if block.type == "dynamic" and block.labels else block.type


def _terraform(base: Body, override: Body) -> Body:
    # Requirements are merged one by one; a backend or cloud replaces either.
    state = {"backend", "cloud"}
    replacing = {block.type for block in override.blocks} - {"required_providers"}
    replacing |= state if replacing & state else set()
    kept = [block for block in base.blocks if block.type not in replacing]
    for block in override.blocks:
        at = next((i for i, own in enumerate(kept) if own.type == block.type == "required_providers"), None)
        if at is None:
            kept.append(block)
        else:
            kept[at] = replace(kept[at], body=_body(kept[at].body, block.body))
    return replace(base, attributes=_attributes(base, override), blocks=tuple(kept))
