"""Services as clouds call them in the filters of budgets; one dated YAML file per cloud."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.units import UnitFolder
from fac_lint.facts.dated import CONFIDENCE, HEADER, SOURCE, Dated

if TYPE_CHECKING:
    from collections.abc import Mapping

UNITS = UnitFolder(__name__, "cloud with services", suffix=".yaml")
_ID = re.compile(r"[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}")
_OWNER = re.compile(r"^(amazon|aws)")
_TYPOS = 2
"""So many digits of an id may differ from a known one: two ids that were given out differ in nearly all of their twelve."""
_LONG = 16
_CLOSE = 0.95
"""Names of so many characters that are so close differ in a letter or two; services that are alike in so much have other names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service, by its name or id on the bill."""

    source: str
    confidence: str
    name: str = ""
    """What people call it, where its key is a number."""
    also: tuple[str, ...] = ()
    """What people write instead, and what names no service."""


@dataclass(frozen=True, kw_only=True)
class Services(Dated):
    """The services of one cloud that are known; there are others."""

    services: Mapping[str, Service]

    def meant(self, written: str) -> str:
        """Return the service that somebody means who writes what is none; empty where nobody can tell."""
        if _ID.fullmatch(written):
            close = [known for known in self.services if sum(a != b for a, b in zip(known, written, strict=False)) <= _TYPOS]
            return close[0] if len(close) == 1 else ""
        found = self._by_letters.get(letters(written), "")
        if not found and len(written) >= _LONG:
            found = next(iter(get_close_matches(written, self.services, n=1, cutoff=_CLOSE)), "")
        return found

    @cached_property
    def _by_letters(self) -> Mapping[str, str]:
        spelt = ((text, name) for name, one in self.services.items() for text in (name, *one.also))
        return {letters(text): name for text, name in spelt}


def letters(name: str) -> str:
    """Return what is left of a name without case, blanks, signs and the cloud's own name in front."""
    plain = re.sub(r"[^a-z0-9]", "", name.casefold())
    return _OWNER.sub("", plain) or plain


_SERVICE = Record(
    "a mapping with source and confidence",
    Service,
    {
        "source": Field(SOURCE, "Letters of the sources.", required=True),
        "confidence": Field(CONFIDENCE, "How well it is known.", required=True),
        "name": Field(Text("a name"), "What people call it, where its key is a number."),
        "also": Field(ListOf(Text("a name"), unique=True), "What people write instead, and what names no service."),
    },
)
_SERVICES = Record(
    "a table of services",
    Services,
    {**HEADER, "services": Field(MapOf(Text("the name or id of a service"), _SERVICE), "The services.", required=True)},
)


@lru_cache(maxsize=8)
def services(cloud: str) -> Services | None:
    """Return the services of a cloud; None where nobody has listed them."""
    return read_as(UNITS.path(cloud), _SERVICES) if UNITS.find(cloud) else None
