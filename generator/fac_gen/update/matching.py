"""Which item of one text is which of the others, and in what order they stand afterwards."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from fac_gen.update.parts import ARGUMENT, Item, Name
from fac_gen.update.sameness import same, squeezed

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

Key: TypeAlias = "tuple[Name, int]"
K = TypeVar("K", bound="Hashable")

REPEATED = frozenset(
    {"assert", "import", "moved", "override_data", "override_module", "override_resource", "postcondition", "precondition", "provisioner"}
    | {"removed", "validation"}
)
"""Blocks without labels of which any number may stand beside each other, so that two additions are two blocks."""
_ALIKE = 0.6


class Three(NamedTuple):
    """Items by key, in order, of each text."""

    base: dict[Key, Item]
    mine: dict[Key, Item]
    new: dict[Key, Item]


def keyed(base: Sequence[Item], mine: Sequence[Item], new: Sequence[Item]) -> Three:
    """Give the same key to the same item; of several with one name, those that are alike are the same."""
    found = [[(item, (item.name, 0)) for item in items] for items in (base, mine, new)]
    for name in _ambiguous(base, mine, new):
        places = [[at for at, (item, _) in enumerate(items) if item.name == name] for items in found]
        numbers = _numbers(*([items[at][0] for at in some] for items, some in zip(found, places, strict=True)))
        for items, some, given in zip(found, places, numbers, strict=True):
            for at, number in zip(some, given, strict=True):
                items[at] = (items[at][0], (name, number))
    return Three(*({key: item for item, key in items} for items in found))


def _ambiguous(base: Sequence[Item], mine: Sequence[Item], new: Sequence[Item]) -> list[Name]:
    counts = [Counter(item.name for item in items) for items in (base, mine, new)]
    names = dict.fromkeys(name for count in counts for name in count)
    return [
        name
        for name in names
        if any(count[name] > 1 for count in counts) or (name[0] in REPEATED and len(name) == 1 and name[0] != ARGUMENT)
    ]


def _numbers(base: list[Item], mine: list[Item], new: list[Item]) -> tuple[list[int], list[int], list[int]]:
    own, now = _matched(base, mine), _matched(base, new)
    added = len(base)
    free = [at for at in range(len(new)) if at not in now]
    for at, item in enumerate(mine):
        if at in own:
            continue
        own[at] = added
        twin = next((other for other in free if same(new[other].core, item.core)), None)
        if twin is not None:
            now[twin] = added
            free.remove(twin)
        added += 1
    for at in free:
        now[at] = added
        added += 1
    return list(range(len(base))), [own[at] for at in range(len(mine))], [now[at] for at in range(len(new))]


def _matched(base: list[Item], other: list[Item]) -> dict[int, int]:
    """Map places in ``other`` to places in ``base``: equal ones, then those of one message, then those most alike."""
    texts, others = [squeezed(item.core) for item in base], [squeezed(item.core) for item in other]
    found: dict[int, int] = {}
    left = set(range(len(base)))
    for at, text in enumerate(others):
        equal = next((place for place in sorted(left) if texts[place] == text), None)
        if equal is not None:
            found[at] = equal
            left.remove(equal)
    for at, said in enumerate(map(_said, other)):
        alike = [place for place in sorted(left) if said and _said(base[place]) == said]
        if alike and at not in found:
            found[at] = alike[0]
            left.remove(alike[0])
    ratios = [
        (-SequenceMatcher(None, texts[place], text, autojunk=False).ratio(), place, at)
        for at, text in enumerate(others)
        if at not in found
        for place in left
    ]
    for ratio, place, at in sorted(ratios):
        if -ratio >= _ALIKE and place in left and at not in found:
            found[at] = place
            left.remove(place)
    return found


def _said(item: Item) -> str:
    """Return the message of what checks something."""
    return next((squeezed(one.value) for one in (item.inner.items if item.inner else ()) if one.name == (ARGUMENT, "error_message")), "")


def order(base: Sequence[K], mine: Sequence[K], new: Sequence[K]) -> list[K]:
    """Return all keys in the order of the outcome: the generated one with the user's additions, unless the user moved something."""
    common = set(base) & set(mine)
    moved = [key for key in base if key in common] != [key for key in mine if key in common]
    woven = _woven(mine, new) if moved else _woven(new, mine)
    return _woven(woven, base)


def _woven(main: Sequence[K], other: Sequence[K]) -> list[K]:
    """Add what only ``other`` has behind what stands before it there."""
    found = list(main)
    known = set(main)
    before: K | None = None
    for key in other:
        if key not in known:
            found.insert(found.index(before) + 1 if before is not None else 0, key)
            known.add(key)
        before = key
    return found
