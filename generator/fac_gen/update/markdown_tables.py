"""Tables of Markdown in a three-way merge: rows are known by their first cell, cells by the column they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from fac_gen.update.lines import Clash, clashes
from fac_gen.update.matching import order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_RULE = re.compile(r"^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$")
_CELL = re.compile(r"(?<!\\)\|")


class Table(NamedTuple):
    """The lines of a table, what its columns are called, and its rows: the cells by the first of them."""

    lines: tuple[str, ...]
    columns: tuple[str, ...]
    rows: Mapping[str, tuple[str, ...]]

    def cells(self, key: str) -> dict[str, str]:
        """Return the cells of a row by column; none for a row that is not there."""
        return dict(zip(self.columns, self.rows.get(key, ()), strict=False))

    def line(self, key: str) -> str:
        """Return a row as it stands in the text, nothing for one that does not."""
        return self.lines[2 + list(self.rows).index(key)] if key in self.rows else ""


@dataclass(frozen=True, slots=True)
class Without:
    """Three texts whose common tables are one line each, and the merged tables to put there."""

    texts: tuple[str, str, str]
    tables: tuple[str, ...] = ()
    conflicts: int = 0

    def put_back(self, text: str) -> str | None:
        """Return the merged text with its tables; None when the lines around a table contradict each other."""
        if any(text.count(_place(number)) != 1 for number in range(len(self.tables))):
            return None
        for number, table in enumerate(self.tables):
            text = text.replace(_place(number), table)
        return text


def taken_out(base: str, mine: str, new: str) -> Without:
    """Merge the tables that all three texts have, and take them out of the texts."""
    texts = [base, mine, new]
    found = [list(tables_in(text)) for text in texts]
    merged: list[str] = []
    conflicts = 0
    for before, own, now in _matched(*found):
        added = own.columns != before.columns != now.columns != own.columns
        if added or not set(before.columns) <= set(own.columns) & set(now.columns):
            continue  # nobody can tell in which columns the rows are to stand
        text, contradictions = _Merge(before, own, now).text()
        for at, table in enumerate((before, own, now)):
            texts[at] = texts[at].replace("".join(table.lines), _place(len(merged)), 1)
        merged.append(text)
        conflicts += contradictions
    return Without((texts[0], texts[1], texts[2]), tuple(merged), conflicts)


def _place(number: int) -> str:
    return f"\0table {number}\n"


def tables_in(text: str) -> Iterator[Table]:
    """Yield the tables of a text in which every row is known by its first cell, and every column by its title."""
    lines: list[str] = []
    for line in [*text.splitlines(keepends=True), ""]:
        if line.startswith("|"):
            lines.append(line if line.endswith("\n") else f"{line}\n")
            continue
        if len(lines) > 1 and _RULE.match(lines[1].rstrip("\n")):
            rows = [_cells(one) for one in lines[2:]]
            keyed = {row[0]: row for row in rows}
            columns = _cells(lines[0])
            if len(keyed) == len(rows) and len(set(columns)) == len(columns):  # else nobody can tell which is which
                yield Table(tuple(lines), columns, keyed)
        lines = []


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in _CELL.split(line.strip().removeprefix("|").removesuffix("|")))


def _matched(base: list[Table], mine: list[Table], new: list[Table]) -> Iterator[tuple[Table, Table, Table]]:
    """Yield the tables that stand in all three texts: those that share most rows."""
    for table in base:
        own, now = _most_alike(table, mine), _most_alike(table, new)
        if own is not None and now is not None:
            mine.remove(own)
            new.remove(now)
            yield table, own, now


def _most_alike(table: Table, others: Sequence[Table]) -> Table | None:
    shared = [len(table.rows.keys() & other.rows.keys()) for other in others]
    best = max(shared, default=0)
    return others[shared.index(best)] if best else None


@dataclass(frozen=True, slots=True)
class _Merge:
    """One table three times, and the columns of the outcome: the user's, unless only the generator has others now."""

    base: Table
    mine: Table
    new: Table

    @property
    def head(self) -> Table:
        return self.new if self.mine.columns == self.base.columns != self.new.columns else self.mine

    def text(self) -> tuple[str, int]:
        """Return the lines of the outcome, and how many of its rows contradict each other."""
        keys = order(list(self.base.rows), list(self.mine.rows), list(self.new.rows))
        rows = [self.row(key) for key in keys]
        return "".join(map(str, (*self.head.lines[:2], *rows))), clashes(rows)

    def row(self, key: str) -> str | Clash:
        """Return a row, the clash of three, or nothing for one that a side removed."""
        before, own, now = (table.cells(key) for table in (self.base, self.mine, self.new))
        if before and not (own and now):
            left = own or now
            return "" if all(left.get(column, cell) == cell for column, cell in before.items()) else self.clash(key)
        if any(own[one] != before.get(one) != now[one] != own[one] for one in own.keys() & now.keys()):
            return self.clash(key)
        changed = {column: cell for column, cell in now.items() if cell != before.get(column)}
        return self.filled({**own, **changed}, key)

    def filled(self, cells: Mapping[str, str], key: str) -> str:
        """Return a row, in the user's own form if it says what theirs says."""
        wanted = [cells.get(column, "") for column in self.head.columns]
        return self.mine.line(key) if wanted == list(self.mine.rows.get(key, ())) else _written(wanted)

    def clash(self, key: str) -> Clash:
        return Clash(self.base.line(key), self.mine.line(key), self.new.line(key))


def _written(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
