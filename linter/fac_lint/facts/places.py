"""Where resource types say something that a rule looks at: arguments by type, one YAML file per question."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, MapOf, read_as
from fac_core.shared_facts import TYPE

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent
PATH = Text("an argument, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
PLACES = MapOf(TYPE, ListOf(PATH, least=1, unique=True))


@lru_cache(maxsize=16)
def _table(stem: str) -> Mapping[str, tuple[str, ...]]:
    return read_as(FOLDER / f"{stem}.yaml", PLACES)


def places(stem: str, resource_type: str) -> tuple[str, ...]:
    """Return the arguments of a type that a file names; none for a type that it does not."""
    return _table(stem).get(resource_type, ())
