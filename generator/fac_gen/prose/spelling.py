"""How the words of resource types and arguments are written in prose: acronyms, products and services, and what has a hyphen."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_gen.prose.clouds import of_cloud

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class _Spelling(NamedTuple):
    acronyms: frozenset[str]
    written: Mapping[str, str]
    names: frozenset[str]
    compounds: Mapping[str, str]
    before_a_hyphen: frozenset[str]
    behind_a_hyphen: frozenset[str]


def _spelling_of(
    *,
    acronyms: tuple[str, ...],
    products: tuple[str, ...],
    words: Mapping[str, str],
    compounds: Mapping[str, str],
    before_a_hyphen: tuple[str, ...],
    behind_a_hyphen: tuple[str, ...],
) -> _Spelling:
    written = {**{word.lower(): word for word in products}, **words}
    names = frozenset(word for word in written.values() if word != word.lower())
    return _Spelling(frozenset(acronyms), written, names, compounds, frozenset(before_a_hyphen), frozenset(behind_a_hyphen))


_WORDS = ListOf(Text("a word"), unique=True)
_TEXTS = MapOf(Text("a word"), Text())
SPELLING = Record(
    "a mapping with acronyms, products and words",
    _spelling_of,
    {
        "acronyms": Field(_WORDS, "Words that are written in capitals; with an s behind them, too.", required=True),
        "products": Field(_WORDS, "Products whose name differs from the word in its capitals only.", required=True),
        "words": Field(_TEXTS, "Words that are written in another way.", required=True),
        "compounds": Field(_TEXTS, "Several words of a name that are written as one.", required=True),
        "before_a_hyphen": Field(_WORDS, "Words that are joined with the next by a hyphen.", required=True),
        "behind_a_hyphen": Field(_WORDS, "Words that are joined with the one before by a hyphen.", required=True),
    },
)
_LONGEST = 4
"""How many words a compound, or the name of a service, has at most."""


@lru_cache(maxsize=1)
def _spelling() -> _Spelling:
    return read_as(Path(__file__).with_suffix(".yaml"), SPELLING)


def spell(word: str) -> str:
    """Write one word of a name as prose does: ``SQS`` for ``sqs``, ``CloudWatch`` for ``cloudwatch``."""
    known = _spelling()
    if word in known.acronyms:
        return word.upper()
    return f"{word[:-1].upper()}s" if word[-1:] == "s" and word[:-1] in known.acronyms else known.written.get(word, word)


def is_name(word: str) -> bool:
    """Whether a word, as it is written, is the name of a product or the like."""
    return word in _spelling().names


def spell_words(words: Sequence[str], long_forms: Mapping[str, str] | None = None) -> list[str]:
    """Write the words of a name as prose does, those that belong together as one; short ones in their long form, where it is told."""
    found: list[str] = []
    at = 0
    while at < len(words):
        size, text = _compound(words, at)
        if not size:
            size, text = 1, (long_forms or {}).get(words[at]) or spell(words[at])
        found.append(text)
        at += size
    return _hyphenated(found)


def _compound(words: Sequence[str], at: int) -> tuple[int, str]:
    """Return how many words from here on are one, and how that is written."""
    for size in range(min(_LONGEST, len(words) - at), 1, -1):
        if text := _spelling().compounds.get("_".join(words[at : at + size])):
            return size, text
    return 0, ""


def _hyphenated(words: list[str]) -> list[str]:
    known = _spelling()
    found: list[str] = []
    for word in words:
        glued = found and (word in known.behind_a_hyphen or found[-1] in known.before_a_hyphen)
        if glued:
            found[-1] = f"{found[-1]}-{word}"
        else:
            found.append(word)
    return found


def spell_type(resource_type: str) -> list[str]:
    """Return the words of a resource type without its provider, written as prose does, the service's name first."""
    provider, _, name = resource_type.partition("_")
    services, nouns = of_cloud(provider).services, of_cloud(provider).nouns_first
    words = _noun_behind(name.split("_"), nouns)
    for size in range(min(_LONGEST, len(words)), 0, -1):
        if service := services.get("_".join(words[:size])):
            return [*service.split(" "), *spell_words(words[size:])]
    return spell_words(words)


def _noun_behind(words: list[str], nouns: Mapping[str, str]) -> list[str]:
    """Put the noun of a name, by the longest beginning that has one, behind the words that tell its kind."""
    for size in range(len(words), 0, -1):
        if noun := nouns.get("_".join(words[:size])):
            noun_at = size - len(noun.split("_"))
            return [*words[:noun_at], *words[size:], *words[noun_at:size]]
    return words
