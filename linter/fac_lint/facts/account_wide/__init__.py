"""Which types there is one of in an account, subscription or organisation."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, read_as

_FILE = Path(__file__).parent / "types.yaml"
_BEGINNINGS = ListOf(Text("how a resource type begins", pattern="(aws|azurerm|google)_[a-z0-9_]+"), least=1, unique=True)


@lru_cache(maxsize=1)
def beginnings() -> tuple[str, ...]:
    """Return how such types begin."""
    return read_as(_FILE, _BEGINNINGS)


def is_account_wide(resource_type: str) -> bool:
    """Whether a type is one of them."""
    return resource_type.startswith(beginnings())
