"""Rows that a new layout spreads over several tables: old texts are laid out alike first, so that each table meets its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fac_gen.update.markdown_tables import tables_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fac_gen.update.markdown_tables import Table


def laid_out(base: str, mine: str, new: str) -> tuple[str, str]:
    """Return the old texts with the rows of one table in the tables, and under the headings, in which the new text has them.

    A text stays as it is where the user has other tables than were written, or other words between them. A row that only an old text
    has follows the one before it, and a column that the user gave one of the tables stands in all of them, since rows of each may come.
    """
    for columns in dict.fromkeys(table.columns for table in tables_in(new)):
        wanted = [table for table in tables_in(new) if table.columns == columns]
        written = [table for table in tables_in(base) if table.columns == columns]
        own = _own(written, list(tables_in(mine)))
        if len(wanted) > 1 and written and own is not None and _is_spread(wanted, written):
            base, mine = _both(_Side(base, written), _Side(mine, own), _Side(new, wanted))
    return base, mine


def _own(written: Sequence[Table], mine: Sequence[Table]) -> list[Table] | None:
    """Return the user's tables that are those written, in their order; None unless each of those is still one table."""
    found = [[one for one in mine if one.rows.keys() & table.rows.keys() and set(table.columns) <= set(one.columns)] for table in written]
    return [few[0] for few in found] if all(len(few) == 1 for few in found) else None


def _is_spread(wanted: Sequence[Table], written: Sequence[Table]) -> bool:
    """Whether rows that stand in one table are to stand in several, or in another one."""
    places = _places(wanted)
    stand = [{places[key] for key in table.rows if key in places} for table in written]
    return any(stand) and (len(wanted) != len(written) or any(found - {at} for at, found in enumerate(stand)))


class _Side(NamedTuple):
    """One of the texts, and those of its tables that are meant."""

    text: str
    tables: Sequence[Table]

    @property
    def holds(self) -> bool:
        """Whether the tables stand in the text, line by line, each once: the last line of a text may have no end."""
        return all(self.text.count("".join(table.lines)) == 1 for table in self.tables)

    @property
    def around(self) -> list[str]:
        """Text before, between and after the tables."""
        found, text = [], self.text
        for table in self.tables:
            before, _, text = text.partition("".join(table.lines))
            found.append(before)
        return [*found, text]


def _both(base: _Side, mine: _Side, new: _Side) -> tuple[str, str]:
    if not (base.holds and mine.holds and new.holds) or base.around[1:-1] != mine.around[1:-1]:
        return base.text, mine.text
    places = _places(new.tables)
    for side in (base, mine):
        places = {**_followed(side.tables, places), **places}
    return _relaid(base, new.around, places), _relaid(mine, new.around, places)


def _places(tables: Sequence[Table]) -> dict[str, int]:
    """Return the number of the table in which each row stands."""
    return {key: at for at, table in enumerate(tables) for key in table.rows}


def _followed(tables: Iterable[Table], places: Mapping[str, int]) -> dict[str, int]:
    """Return the table of each row that has none: that of the row before it, or of the first one."""
    found: dict[str, int] = {}
    before = 0
    for table in tables:
        for key in table.rows:
            before = found[key] = places.get(key, before)
    return found


def _relaid(side: _Side, layout: Sequence[str], places: Mapping[str, int]) -> str:
    """Return a text with its rows in tables that stand as in the new layout."""
    rows: list[list[str]] = [[] for _ in range(len(layout) - 1)]
    columns = _columns(side.tables)
    for table in side.tables:
        for key in table.rows:
            cells = table.cells(key)
            rows[places[key]].append(table.line(key) if table.columns == columns else _line(cells.get(one, "") for one in columns))
    written = next((table.lines[:2] for table in side.tables if table.columns == columns), (_line(columns), _line("---" for _ in columns)))
    made = ["".join((*written, *lines)) for lines in rows]
    inside = "".join(part for pair in zip(made, [*layout[1:-1], ""], strict=True) for part in pair)
    return f"{side.around[0]}{inside}{side.around[-1]}"


def _columns(tables: Sequence[Table]) -> tuple[str, ...]:
    """Return the columns of all the tables, each where it stands in its own: after the one before it."""
    found: list[str] = []
    for table in tables:
        for before, title in zip((None, *table.columns), table.columns, strict=False):
            if title not in found:
                found.insert(found.index(before) + 1 if before is not None else 0, title)
    return tuple(found)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
