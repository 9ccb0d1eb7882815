"""Descriptions of arguments that mean the same wherever they stand; ``{thing}`` is what the resource is called."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, MapOf, Record, read_as
from fac_gen.prose.clouds import of_cloud
from fac_gen.prose.grammar import agreed

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = MapOf(Text("the name of an argument"), Text("a description"))


class _Phrases(NamedTuple):
    """Descriptions by what an argument takes."""

    any: Mapping[str, str]
    switches: Mapping[str, str]
    numbers: Mapping[str, str]
    strings: Mapping[str, str]

    def of(self, name: str, cty: object) -> str | None:
        """Return the description of an argument of that type; nested blocks have none."""
        by_type = {"bool": self.switches, "number": self.numbers, "string": self.strings}
        return (by_type.get(cty, {}) if isinstance(cty, str) else {}).get(name) or self.any.get(name)


PHRASES = Record(
    "a mapping of descriptions by what arguments take",
    _Phrases,
    {name: Field(_TEXTS, "Descriptions by the names of arguments.", required=True) for name in _Phrases._fields},
)


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    return read_as(Path(__file__).with_suffix(".yaml"), PHRASES)


def granted_on(thing: str, provider: str) -> str:
    """Return what a grant of roles is on, for its other arguments name that; everything else stays what it is."""
    return of_cloud(provider).grants.target(thing)


def known_phrase(name: str, cty: object, thing: str, provider: str) -> str | None:
    """Return the description of an argument or block whose name says what it is, or None."""
    cloud = of_cloud(provider)
    target = cloud.grants.target(thing)
    if target != thing and name in cloud.grants.phrases:
        return cloud.grants.phrases[name]
    if target != thing and f" {target.lower()}".endswith(f" {name.replace('_', ' ')}"):
        return f"{target[:1].upper()}{target[1:]} on which roles are granted."
    said = {"string": cloud.strings, ("map", "string"): cloud.maps}.get(cty, {}).get(name) if isinstance(cty, (str, tuple)) else None
    said = said or _phrases().of(name, cty)
    return agreed(said.format(thing=target), target) if said else None
