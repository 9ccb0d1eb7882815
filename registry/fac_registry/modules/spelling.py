"""Guess what was meant by words that no module has."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import select

from fac_registry.database.tables import modules
from fac_registry.modules.listing import MOST_WORDS, Reach, reached
from fac_registry.ttl_cache import TtlCache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_registry.database import Database

MOST_MODULES, MOST_CHARACTERS = 5_000, 64
"""Whose words are known, those of the last change first; and of a word that is looked at."""
LIKE = 0.7
"""So much of a word is right at least, neighbours that have changed places counting as one mistake."""
WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class Spelling:
    """Corrects words by those of the modules that a caller may see; ``freshness`` in seconds."""

    database: Database
    freshness: float
    _words: TtlCache[Reach, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", TtlCache(self.freshness, size=lambda words: sum(map(len, words))))

    async def corrected(self, reach: Reach, words: Sequence[str]) -> tuple[str, ...]:
        """Return the words, each of which nothing has replaced by the one that is most like it; unchanged where none is."""
        known = await self._words.get(reach, lambda: self._known(reach))
        return tuple(nearest(word, known) for word in words[:MOST_WORDS])

    async def _known(self, reach: Reach) -> tuple[str, ...]:
        query = select(modules.c.search).where(modules.c.newest.is_not(None), *reached(reach)).order_by(modules.c.updated.desc())
        async with self.database.reading() as connection:
            texts = (await connection.execute(query.limit(MOST_MODULES))).scalars().all()
        return tuple(sorted({word for text in texts for word in WORD.findall(text or "")}))


def nearest(word: str, known: Sequence[str]) -> str:
    """Return the known word that is most like one that is no part of any; the word itself where none is like it."""
    asked = word.casefold()[:MOST_CHARACTERS]
    if any(asked in one for one in known) or not WORD.fullmatch(asked):
        return word
    best = process.extractOne(asked, known, scorer=OSA.normalized_similarity, score_cutoff=LIKE)
    return best[0] if best else word
