"""What a resource is made from, once, by type: ``restored_from.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, MapOf
from fac_core.shared_facts import TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping

_PATH = Text("an argument or block, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_SHAPE = MapOf(TYPE, ListOf(_PATH, least=1, unique=True))


@lru_cache(maxsize=1)
def restored_from() -> Mapping[str, tuple[str, ...]]:
    """Return the arguments and blocks of each type that count at creation alone, by dotted path."""
    return table("restored_from", _SHAPE)
