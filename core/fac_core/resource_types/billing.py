"""Whether a resource type is billed: the one judgement that modules and rules share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resource_types import is_curated
from fac_core.resource_types.tag_places import copied_to, not_reached
from fac_core.shared_facts.free import free
from fac_core.shared_facts.service_ids import service_ids

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: Mapping[str, tuple[str, ...]] = {}


def is_free(resource_type: str) -> bool:
    """Whether nothing is billed for a type itself, however it is used; what it makes or belongs to may be."""
    found = free(resource_type)
    return found is not None and not found.unless


def billed_if(resource_type: str) -> Mapping[str, tuple[str, ...]]:
    """Return the arguments by which a type is billed that is free without them: by path the values, none where each value counts."""
    found = free(resource_type)
    return found.unless if found is not None else _NONE


def billed_apart_alone(resource_type: str) -> str:
    """Return what is billed in a type's place where nothing of the type itself is, as far as is known; empty where it is billed itself.

    A budget by its id or tags counts nothing of that; where the cloud copies the tags there, one by tags does, and nothing is returned.
    """
    found = next((one.what for one in not_reached(resource_type) if one.whole), "")
    return "" if copied_to(resource_type) else found


def is_billable(resource_type: str, *, taggable: bool) -> bool:
    """Whether a type is taken to be billed as itself: it is not known to be free, and it is curated, can carry tags or has a known service.

    What takes no tags and is not curated is mostly a part of something else (a rule, a policy, an attachment), on whose bill it stands.
    What is free under conditions is taken to be billed: a module offers the arguments that decide it.
    """
    return not is_free(resource_type) and (taggable or is_curated(resource_type) or resource_type in service_ids())
