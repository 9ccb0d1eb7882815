"""A library of every resource type of the catalogues, or of a lot drawn from them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.library.library_model import PLACE, Entry, place

if TYPE_CHECKING:
    from collections.abc import Sequence


def every_type(provider: str | None = None) -> list[str]:
    """Return all resource types of all versions of one provider, or of all, sorted; raise `UserError` for an unknown provider."""
    known = catalogue()
    wanted = known.providers() if provider is None else (provider,)
    return sorted({name for one in wanted for version in known.versions(one) for name in known.names(one, version=version.version)})


def draw(types: Sequence[str], count: int, seed: int) -> list[str]:
    """Draw a lot: the same seed draws the same types from the same catalogues."""
    return sorted(random.Random(seed).sample(sorted(types), min(count, len(types))))  # noqa: S311 - a lot, no secret


def entries_of(types: Sequence[str], folder: Path = Path()) -> tuple[Entry, ...]:
    """Return one module for each type, without options, in folders as a registry names them."""
    return tuple(Entry(name, folder / place(PLACE, name), Options()) for name in types)
