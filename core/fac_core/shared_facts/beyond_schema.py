"""What a provider demands of an argument beyond its schema, for types without a file of their own: ``beyond_schema/<provider>.yaml``.

A schema tells names and types. Which words an argument takes, in what form, which one of several must be given and what is optional in
name alone, a provider tells only to who tries. Examples and tests of a module are made from schemas, so they need to know.
"""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import FOLDER, TYPE, table
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.shared_facts.plain_values import PlainValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands:
    """Of one type; arguments and blocks by dotted path."""

    required: tuple[str, ...] = ()
    """What the provider refuses to be without, although the schema calls it optional."""
    given: tuple[str, ...] = ()
    """What an example gives of several of which the provider wants one."""
    values: Mapping[str, PlainValue] = field(default_factory=dict)
    """A value that the provider takes, where one made from name and type is refused."""


_PATH = Text("an argument or block, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with required, given or values",
        Demands,
        {
            "required": Field(ListOf(_PATH, least=1, unique=True), "What the provider refuses to be without."),
            "given": Field(ListOf(_PATH, least=1, unique=True), "What an example gives of several alternatives."),
            "values": Field(MapOf(_PATH, Anything()), "A value that the provider takes, by path."),
        },
    ),
)
NO_DEMANDS = Demands()


@lru_cache(maxsize=16)
def all_demands(provider: str) -> Mapping[str, Demands]:
    """Return what is known of a provider's types; nothing where nobody has looked."""
    stem = f"beyond_schema/{provider}"
    return table(stem, _SHAPE) if (FOLDER / f"{stem}.yaml").is_file() else {}


def demands(resource_type: str) -> Demands:
    """Return what a provider demands of a type beyond its schema."""
    return all_demands(resource_type.partition("_")[0]).get(resource_type, NO_DEMANDS)
