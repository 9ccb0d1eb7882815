"""Addresses of a type and of its companions, with the index that those under a count need."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_gen.blueprint.curation import Curation

_REFERENCE = re.compile(r"\b([a-z][a-z0-9]*_[a-z0-9_]+)\.([a-z][a-z0-9_]*)(?=\.)")


@dataclass(frozen=True, slots=True)
class Instances:
    """Addresses of companions: those under a count need an index whenever they are spoken of, those under for_each have one."""

    single: frozenset[str]
    several: frozenset[str]

    def point(self, expression: str) -> str:
        """Write ``[0]`` after each reference to something of which there is at most one."""
        return _REFERENCE.sub(self._pointed, expression)

    @property
    def types(self) -> frozenset[str]:
        """Types of the companions."""
        return frozenset(address.partition(".")[0] for address in self.single | self.several)

    def _pointed(self, found: re.Match[str]) -> str:
        indexed = found[0] in self.single or (found[2] == "this" and found[0] not in self.several)
        return f"{found[0]}[0]" if indexed else found[0]


def instances(curation: Curation) -> Instances:
    """Return the addresses of a type and of its companions that stand under a count."""
    known = curation.known.companions.values() if curation.known else ()
    return Instances(
        single=frozenset(said.address for said in known if not said.many),
        several=frozenset(said.address for said in known if said.many),
    )
