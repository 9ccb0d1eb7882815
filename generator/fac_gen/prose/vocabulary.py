"""Words that say how the rest of a name is meant, read from their file."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = MapOf(Text("a word"), Text())
_LIST = ListOf(Text("a word"), least=1, unique=True)


@dataclass(frozen=True)
class Words:
    """Words of names that say how the rest of the name is meant; the file tells what each is."""

    units: Mapping[str, str]
    long_forms: Mapping[str, str]
    irregular: Mapping[str, str]
    deeds: Mapping[str, str]
    pointers: frozenset[str]
    addresses: frozenset[str]
    verbs: frozenset[str]
    nouns_too: frozenset[str]
    makers: frozenset[str]
    intransitive: frozenset[str]
    switched: frozenset[str]
    undergone: frozenset[str]
    asked: frozenset[str]
    processes: frozenset[str]
    uncountable: frozenset[str]
    countable_acronyms: frozenset[str]
    said_as_words: frozenset[str]
    states: frozenset[str]
    adjectives: frozenset[str]
    of_the_thing: frozenset[str]
    joints: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    bounds: frozenset[str]
    kinds_of_names: frozenset[str]

    @cached_property
    def ends_no_noun(self) -> frozenset[str]:
        """Last words of what is nothing that a sentence could be about."""
        return self.adjectives | self.joints

    @cached_property
    def own_names(self) -> frozenset[str]:
        """Words behind which `id` and `name` are no pointers."""
        return self.kinds_of_names | self.adjectives

    @cached_property
    def plurals(self) -> frozenset[str]:
        """Plurals that no rule makes."""
        return frozenset(self.irregular.values())

    @cached_property
    def only_verbs(self) -> frozenset[str]:
        """Verbs that are no nouns."""
        return self.verbs - self.nouns_too


def _words_of(**found: Mapping[str, str] | tuple[str, ...]) -> Words:
    return Words(**{name: frozenset(words) if isinstance(words, tuple) else words for name, words in found.items()})  # type: ignore[arg-type]


_MAPS = ("units", "long_forms", "irregular", "deeds")
WORDS = Record(
    "a mapping of words by what they say",
    _words_of,
    {
        each.name: Field(_TEXTS if each.name in _MAPS else _LIST, "Words that say how the rest of a name is meant.", required=True)
        for each in fields(Words)
    },
)


@lru_cache(maxsize=1)
def words() -> Words:
    """Return the words, read once."""
    return read_as(Path(__file__).parent / "words.yaml", WORDS)
