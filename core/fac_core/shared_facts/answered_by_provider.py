"""Data sources that answer what the configuration of their provider says: ``answered_by_provider.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import TYPE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class AnsweredByProvider:
    """What a data source answers of its provider's configuration."""

    argument: str
    attributes: tuple[str, ...]
    said: tuple[str, ...]
    """Arguments of the data source with which it answers something else."""

    def answers(self, written: Mapping[str, object], configured: Mapping[str, object]) -> Mapping[str, str]:
        """Return what it answers; nothing where its provider does not say it, or where it is asked for something else."""
        found = configured.get(self.argument)
        if not isinstance(found, str) or not found or any(written.get(name) is not None for name in self.said):
            return {}
        return dict.fromkeys(self.attributes, found)


_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with argument, attributes and said",
        AnsweredByProvider,
        {
            "argument": Field(WORD, "The argument of the provider.", required=True),
            "attributes": Field(ListOf(WORD, least=1, unique=True), "The attributes that have its value.", required=True),
            "said": Field(ListOf(WORD, unique=True), "Arguments of the data source with which it answers something else.", required=True),
        },
    ),
)


@lru_cache(maxsize=1)
def answered_by_provider() -> Mapping[str, AnsweredByProvider]:
    """Return what is known, by type of data source."""
    return table("answered_by_provider", _SHAPE)
