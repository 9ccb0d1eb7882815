"""Which arguments of a type go together and which do not, as its provider checks it: ``alternatives/<provider>.yaml``.

No schema tells this. A module says it again, in the names of its inputs, so that plans without the real provider refuse it too. Each file
names the version that was read: where a newer one takes more, a module refuses that until the file is read anew.
"""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import FOLDER, TYPE, table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

Group = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternatives:
    """Of one type; arguments and blocks by dotted path, those of one group in the same block."""

    exactly_one: tuple[Group, ...] = ()
    at_least_one: tuple[Group, ...] = ()
    at_most_one: tuple[Group, ...] = ()
    needs: Mapping[str, Group] = field(default_factory=dict)
    """What must be given beside an argument."""

    def together(self, offered: Iterable[str], first: Collection[str] = ()) -> list[str]:
        """Return as many of these paths as go together, in the order in which they are offered; ``first``: those that must stay."""
        every, banned = list(offered), set[str]()
        wanted = {path for group in (*self.exactly_one, *self.at_least_one) for path in group}
        ranked = sorted(every, key=lambda path: (path not in first, path not in wanted))
        while True:
            chosen = self._compatible(one for one in ranked if one not in banned)
            lacking = {one for one in chosen if one not in first and not chosen.issuperset(self.needs.get(one, ()))}
            if not lacking:
                return [one for one in every if one in chosen]
            banned |= lacking

    def _compatible(self, ranked: Iterable[str]) -> set[str]:
        """Return each path that no earlier one excludes."""
        chosen, excluded = set[str](), set[str]()
        for path in ranked:
            if path not in excluded:
                chosen.add(path)
                excluded.update(other for group in (*self.exactly_one, *self.at_most_one) if path in group for other in group)
        return chosen


_PATH = Text("an argument or block, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_GROUPS = ListOf(ListOf(_PATH, least=2, unique=True), least=1)
_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with exactly_one, at_least_one, at_most_one or needs",
        Alternatives,
        {
            "exactly_one": Field(_GROUPS, "Of each of these groups one must be given, and no other."),
            "at_least_one": Field(_GROUPS, "Of each of these groups one must be given, or several."),
            "at_most_one": Field(_GROUPS, "Of each of these groups no two may be given."),
            "needs": Field(MapOf(_PATH, ListOf(_PATH, least=1, unique=True)), "What must be given beside an argument, by its path."),
        },
    ),
)
NO_ALTERNATIVES = Alternatives()


@lru_cache(maxsize=16)
def all_alternatives(provider: str) -> Mapping[str, Alternatives]:
    """Return what is known of a provider's types; nothing where nobody has looked."""
    stem = f"alternatives/{provider}"
    return table(stem, _SHAPE) if (FOLDER / f"{stem}.yaml").is_file() else {}


def alternatives(resource_type: str) -> Alternatives:
    """Return which arguments of a type exclude or need each other."""
    return all_alternatives(resource_type.partition("_")[0]).get(resource_type, NO_ALTERNATIVES)
