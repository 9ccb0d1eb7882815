"""Tags that count at creation alone, by type: ``tags_fixed_at_creation.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, MapOf
from fac_core.shared_facts import TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping

_PATH = Text("an argument that holds tags, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_SHAPE = MapOf(TYPE, ListOf(_PATH, least=1, unique=True))


@lru_cache(maxsize=1)
def tags_fixed_at_creation() -> Mapping[str, tuple[str, ...]]:
    """Return the places for tags of each type for whose other values the provider replaces the resource, by dotted path."""
    return table("tags_fixed_at_creation", _SHAPE)
