"""Whether a resource type is billed: the one judgement that modules and rules share."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache

from fac_core.resource_types import is_curated
from fac_core.shared_facts import free_types


@lru_cache(maxsize=4096)
def is_free(resource_type: str) -> bool:
    """Whether nothing is billed for a type itself, however it is used; what it makes or belongs to may be."""
    return any(fnmatchcase(resource_type, glob) for glob in free_types(resource_type.partition("_")[0]))


def is_billable(resource_type: str, *, taggable: bool) -> bool:
    """Whether a type is taken to be billed as itself: it is not known to be free, and it is curated or can carry tags.

    What takes no tags and is not curated is mostly a part of something else (a rule, a policy, an attachment), on whose bill it stands.
    """
    return not is_free(resource_type) and (taggable or is_curated(resource_type))
