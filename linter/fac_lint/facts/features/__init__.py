"""Types that a module adds to what it is about, and that cost money whether or not anybody uses them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.shape import MapOf, read_as
from fac_core.shared_facts import SENTENCE, TYPE

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent
_SHAPE = MapOf(TYPE, SENTENCE)


@lru_cache(maxsize=1)
def hourly_features() -> Mapping[str, str]:
    """Return what each type is called."""
    return read_as(FOLDER / "hourly_features.yaml", _SHAPE)
