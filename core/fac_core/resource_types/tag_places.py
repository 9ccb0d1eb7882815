"""Where a resource type hands its cost tags on: what its own file says, else what types without a file share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resource_types import for_type
from fac_core.shared_facts import billed_apart
from fac_core.shared_facts import tag_groups as shared

if TYPE_CHECKING:
    from fac_core.shared_facts.tag_places import CopiedTo, NotHandedOn, NotReached, TagPlace


def tag_places(resource_type: str) -> tuple[TagPlace, ...]:
    """Return the places beside the type's own tags to which the tags are handed on, as the facts name them."""
    facts = for_type(resource_type)
    own = facts.tags.hand_on if facts else ()
    return own or shared.hand_on().get(resource_type, ())


def reason_against(resource_type: str, path: str) -> NotHandedOn | None:
    """Say why a place of a type that looks like tags gets none; None where nothing stands against it."""
    facts = for_type(resource_type)
    own = facts.tags.not_handed_on.get(path) if facts else None
    return own or shared.not_handed_on(resource_type, path)


def billed_without_tags(resource_type: str) -> dict[str, str]:
    """Return the places that get no tags although what stands there costs money, with the reason."""
    facts = for_type(resource_type)
    own = facts.tags.not_handed_on if facts else {}
    found = {path: one.why for path, one in own.items() if one.billed}
    return {**shared.billed_without_tags(resource_type), **found}


def not_reached(resource_type: str) -> tuple[NotReached, ...]:
    """Return what a type brings about or holds that is billed apart, and that a budget of the type does not count."""
    facts = for_type(resource_type)
    return facts.tags.not_reached if facts else billed_apart.not_reached(resource_type)


def copied_to(resource_type: str) -> tuple[CopiedTo, ...]:
    """Return what gets the tags of a type of the cloud itself."""
    facts = for_type(resource_type)
    return facts.tags.copied_to if facts else billed_apart.copied_to(resource_type)
