"""How the words of resource types and arguments are written in prose: acronyms, products and services."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_gen.prose.clouds import of_cloud

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Spelling(NamedTuple):
    acronyms: frozenset[str]
    written: Mapping[str, str]


def _spelling_of(acronyms: tuple[str, ...], products: tuple[str, ...], words: Mapping[str, str]) -> _Spelling:
    return _Spelling(frozenset(acronyms), {**{word.lower(): word for word in products}, **words})


_WORDS = ListOf(Text("a word"), unique=True)
SPELLING = Record(
    "a mapping with acronyms, products and words",
    _spelling_of,
    {
        "acronyms": Field(_WORDS, "Words that are written in capitals; with an s behind them, too.", required=True),
        "products": Field(_WORDS, "Products whose name differs from the word in its capitals only.", required=True),
        "words": Field(MapOf(Text("a word"), Text()), "Words that are written in another way.", required=True),
    },
)


@lru_cache(maxsize=1)
def _spelling() -> _Spelling:
    return read_as(Path(__file__).with_suffix(".yaml"), SPELLING)


def spell(word: str) -> str:
    """Write one word of a name as prose does: ``SQS`` for ``sqs``, ``CloudWatch`` for ``cloudwatch``."""
    acronyms, written = _spelling()
    if word in acronyms:
        return word.upper()
    return f"{word[:-1].upper()}s" if word[-1:] == "s" and word[:-1] in acronyms else written.get(word, word)


def spell_type(resource_type: str) -> list[str]:
    """Return the words of a resource type without its provider, written as prose does, the service's name first."""
    provider, _, name = resource_type.partition("_")
    first, *rest = name.split("_")
    return [of_cloud(provider).services.get(first) or spell(first), *map(spell, rest)]
