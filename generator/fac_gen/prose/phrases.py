"""Descriptions of arguments that mean the same wherever they stand; ``{thing}`` is what the resource is called."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf, read_as
from fac_gen.prose.clouds import of_cloud

if TYPE_CHECKING:
    from collections.abc import Mapping

PHRASES = MapOf(Text("the name of an argument"), Text("a description"))


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, str]:
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
    said = cloud.strings.get(name) if cty == "string" else None
    said = said or _phrases().get(name)
    return said.format(thing=target) if said else None
