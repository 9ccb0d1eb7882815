"""Three-way merge of HCL, block by block and argument by argument; comments, order and form are the user's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from fac_core.errors import UserError
from fac_core.hcl import parse, parse_expression
from fac_core.hcl.syntax import Broken, Tuple
from fac_core.hcl.write import listed
from fac_gen.update.align import align, runs_of
from fac_gen.update.conflict import Why
from fac_gen.update.lines import Clash, clashes, ended, marked, merge_lines
from fac_gen.update.markdown_tables import taken_out
from fac_gen.update.marks import marks, settled
from fac_gen.update.matching import keyed, order
from fac_gen.update.parts import ARGUMENT, Body, Item, read_parts
from fac_gen.update.sameness import pick, same, squeezed
from fac_gen.update.table_layout import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_gen.update.matching import Key, Three


_NEWLINE = "\n"
_COMMENT = re.compile(r"\s(?=#|//)")
_ITEMS = re.compile(r"[\[\],]")


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome: a text, and per conflict marked in it its line, the dotted name of what it is about (empty: lines), and why."""

    text: str
    conflicts: tuple[tuple[int, str, Why], ...] = ()

    @classmethod
    def of(cls, text: str, reasons: Sequence[tuple[str, Why]]) -> Self:
        """Return the outcome of a merge that is over, with the reasons for its conflicts in their order."""
        text, lines = settled(text)
        return cls(text, tuple((line, *reason) for line, reason in zip(lines, reasons, strict=True)))


def merge_text(base: str, mine: str, new: str) -> Merged:
    """Merge per line; rows of a table are merged cell by cell."""
    base, mine = laid_out(base, mine, new) if mine not in {base, new} else (base, mine)
    tables = taken_out(base, mine, new)
    pieces = merge_lines(*tables.texts)
    text, conflicts = tables.put_back(marked(pieces)), clashes(pieces) + tables.conflicts
    if text is None:
        pieces = merge_lines(base, mine, new)
        text, conflicts = marked(pieces), clashes(pieces)
    return Merged.of(text, (("", Why.BOTH),) * conflicts)


def merge_hcl(base: str, mine: str, new: str, path: str) -> Merged:
    """Merge per block and argument; per line where a text cannot be read or the outcome could not be."""
    if new in {base, mine}:
        return Merged(mine)
    if mine == base:
        return Merged(new)
    trees = [read_parts(ended(text), path) for text in (base, mine, new)]
    if trees[0] is not None and trees[1] is not None and trees[2] is not None:
        merged = merge_bodies(trees[0], trees[1], trees[2])
        if _is_sound(merged, base, mine, path):
            return merged
    return _by_lines(base, mine, new, path)


def _by_lines(base: str, mine: str, new: str, path: str) -> Merged:
    """Merge code that cannot be read; no mark may end up in a heredoc, where nobody would take it for one."""
    pieces = merge_lines(base, mine, new)
    found = Merged.of(marked(pieces), (("", Why.BOTH),) * clashes(pieces))
    if _shows_all(found, path):
        return found
    return Merged.of(str(Clash(base, mine, new)), (("", Why.BOTH),))


def merge_bodies(base: Body, mine: Body, new: Body) -> Merged:
    """Merge three files as trees."""
    merger = _Merger()
    untouched = frozenset(runs_of(mine))
    outcome = merger.body(base, mine, new, ())
    align(outcome, untouched)
    return Merged.of(outcome.text, merger.conflicts)


def _is_sound(merged: Merged, base: str, mine: str, path: str) -> bool:
    """Whether the outcome can be read, its conflicts are seen as such, and everything that the user wrote is still there."""
    if not merged.conflicts and parse(merged.text.encode("utf-8", "surrogateescape"), path).errors:
        return False
    if not _shows_all(merged, path):
        return False
    return _written(mine) - _written(base) <= _written(merged.text)


def _shows_all(merged: Merged, path: str) -> bool:
    return {line for line, _, _ in merged.conflicts} <= marks(merged.text, path).keys()


def _written(text: str) -> set[str]:
    """Return what lines say, items of lists and comments apart from it: one side may change the one and the other side the other."""
    pieces = (piece for line in text.splitlines() for piece in _COMMENT.split(line, maxsplit=1))
    return {squeezed(item) for piece in pieces for item in _ITEMS.split(piece)}


@dataclass(slots=True)
class _Merger:
    conflicts: list[tuple[str, Why]] = field(default_factory=list)

    def body(self, base: Body, mine: Body, new: Body, path: tuple[str, ...]) -> Body:
        three = keyed(base.items, mine.items, new.items)
        preface = self.above(base.preface, mine.preface, new.preface, path)
        found: list[Item] = []
        for key in order(*map(list, three)):
            item = self.item(three.base.get(key), three.mine.get(key), three.new.get(key), path)
            if item is not None:
                found.append(_set_off(item, key, found, three))
        return Body(preface, found, self.above(base.foot, mine.foot, new.foot, path))

    def above(self, base: str, mine: str, new: str, path: tuple[str, ...]) -> str:
        """Merge comments and blank lines."""
        chosen = pick(base, mine, new)
        if chosen is not None:
            return chosen
        if not base.strip() and new.endswith("\n\n"):  # a heading over what follows, whatever the user says of that
            return f"{new}{mine.lstrip(_NEWLINE)}"
        pieces = merge_lines(base, mine, new)
        self.conflicts += [(".".join(path), Why.BOTH)] * clashes(pieces)
        return marked(pieces)

    def item(self, base: Item | None, mine: Item | None, new: Item | None, path: tuple[str, ...]) -> Item | None:
        known = mine or new or base
        if known is None:
            return None
        path = (*path, *_address(known))
        if base is not None and (mine is None or new is None):
            return self._removed(base, mine, new, path)
        if mine is None or new is None:
            return mine or new
        return self._both(base or _in_common(mine, new), mine, new, path)

    def _removed(self, base: Item, mine: Item | None, new: Item | None, path: tuple[str, ...]) -> Item | None:
        """Let what one side removed be gone, unless the other side changed it."""
        if mine is None and new is None:
            return None
        left = mine or new
        if left is None or (same(left.core, base.core) if mine is None else same(left.text, base.text)):
            return None
        return self._clash(base, mine, new, left.lead, path)

    def _clash(self, base: Item, mine: Item | None, new: Item | None, lead: str, path: tuple[str, ...]) -> Item:
        self.conflicts.append((".".join(path), Why.BOTH if mine and new else Why.OUTDATED if mine else Why.REMOVED))
        value = str(Clash(base.core, mine.core if mine else "", new.core if new else ""))
        return Item(base.name, lead, "", value, "", clash=True)

    def _both(self, base: Item, mine: Item, new: Item, path: tuple[str, ...]) -> Item:
        lead = self.above(base.lead, mine.lead, new.lead, path)
        if base.core == mine.core:
            return replace(new, lead=lead)
        if same(base.core, new.core) or same(mine.core, new.core):
            return replace(mine, lead=lead)
        found = self._inside(base, mine, new, path) or self._leaf(base, mine, new)
        return replace(found, lead=lead) if found is not None else self._clash(base, mine, new, lead, path)

    def _inside(self, base: Item, mine: Item, new: Item, path: tuple[str, ...]) -> Item | None:
        added = not base.core
        head = pick(mine.head if added else base.head, mine.head, new.head)
        tail = pick(mine.tail if added else base.tail, mine.tail, new.tail)
        if not mine.inner or not new.inner or not (base.inner or added) or head is None or tail is None:
            return None
        if added and not (same(mine.head, new.head) and same(mine.tail, new.tail)):
            return None
        return Item(mine.name, "", head, "", tail, self.body(base.inner or Body(), mine.inner, new.inner, path))

    def _leaf(self, base: Item, mine: Item, new: Item) -> Item | None:
        if same(base.core, mine.core):
            return new
        if mine.inner or new.inner or base.inner or not base.core:
            return None
        value, tail = _merged_value(base, mine, new), pick(base.tail, mine.tail, new.tail)
        if value is None or tail is None or not same(mine.head, new.head):
            return None
        return Item(mine.name, "", new.head if mine.head == base.head else mine.head, value, tail)


def _in_common(mine: Item, new: Item) -> Item:
    """Return what stands for the base of an item that both sides added: nothing but what they say above it."""
    return Item(mine.name, new.lead if mine.lead.strip() == new.lead.strip() else "", "", "", "")


def _merged_value(base: Item, mine: Item, new: Item) -> str | None:
    chosen = pick(base.value, mine.value, new.value)
    if chosen is not None or base.name[0] != ARGUMENT:
        return chosen
    lists = [_list_in_a_line(one.value) for one in (base, mine, new)]
    if all(one is not None for one in lists):
        pieces = merge_lines(*("".join(f"{item}\n" for item in one or ()) for one in lists), beside=True)
        merged = listed("".join(map(str, pieces)).splitlines())
    else:
        pieces = merge_lines(base.value, mine.value, new.value, beside=True)
        merged = "".join(map(str, pieces))
    return merged if not clashes(pieces) and _is_expression(merged) else None


def _list_in_a_line(text: str) -> list[str] | None:
    """Return the items of a list that stands in one line as it is usually written; None for all else."""
    if "\n" in text or not text.startswith("["):
        return None
    try:
        found = parse_expression(text)
    except UserError:
        return None
    data = text.encode()
    items = [data[one.range.start.byte : one.range.end.byte].decode() for one in found.items] if isinstance(found, Tuple) else []
    return items if listed(items) == text else None


def _is_expression(text: str) -> bool:
    try:
        return not isinstance(parse_expression(text), Broken)
    except UserError:
        return False


def _address(item: Item) -> Iterator[str]:
    return iter(item.name[1:] if item.name[0] == ARGUMENT else item.name)


def _set_off(item: Item, key: Key, before: list[Item], three: Three) -> Item:
    """Set an item off from a neighbour that it did not have in any text, as blocks are."""
    previous = before[-1] if before else None
    if not any(_follows(items, key, previous) for items in (three.mine, three.new)):
        bare = item.lead.lstrip("\n")
        if previous is None:
            item.lead = bare
        elif item.lead == bare and not item.name[0] == previous.name[0] == ARGUMENT:
            item.lead = f"\n{bare}"
    return item


def _follows(items: dict[Key, Item], key: Key, previous: Item | None) -> bool:
    before: Item | None = None
    for other, item in items.items():
        if other == key:
            return (before.name if before else None) == (previous.name if previous else None)
        before = item
    return False
