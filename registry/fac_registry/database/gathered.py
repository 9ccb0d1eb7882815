"""Many rows as one text, out of the database and into it.

A driver takes rows from SQLite in a thread of its own and asks for the interpreter again after each of them, which a busy server hands over
late: ten rows cost more than all else of a question together. Gathered by the database they come at once; given as one text they go there
by one statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.sql.compiler import SQLCompiler


class Gathered(FunctionElement[str]):
    """All rows of some columns as a JSON array of arrays; nothing, or an empty array, where there is none."""

    type = Text()
    inherit_cache = True


@compiles(Gathered, "sqlite")
def _of_sqlite(element: Gathered, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as SQLAlchemy calls it
    return f"json_group_array(json_array({compiler.process(element.clauses, **more)}))"


@compiles(Gathered, "postgresql")
def _of_postgresql(element: Gathered, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as above
    return f"json_agg(json_build_array({compiler.process(element.clauses, **more)}))::text"


class Given(FunctionElement[str]):
    """The rows of a JSON array of arrays, as a table of one column ``value``: see `part`."""

    inherit_cache = True


@compiles(Given, "sqlite")
def _to_sqlite(element: Given, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as above
    return f"json_each({compiler.process(element.clauses, **more)})"


@compiles(Given, "postgresql")
def _to_postgresql(element: Given, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as above
    return f"json_array_elements(CAST({compiler.process(element.clauses, **more)} AS json))"


def part(row: ColumnElement[Any], number: int) -> ColumnElement[str]:
    """Return one part of a given row, as text where the database minds."""
    return _Part(row, literal_column(str(number)))


class _Part(FunctionElement[str]):
    type = Text()
    inherit_cache = True


@compiles(_Part, "sqlite")
def _part_in_sqlite(element: _Part, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as above
    row, number = (compiler.process(clause, **more) for clause in element.clauses)
    return f"json_extract({row}, '$[{number}]')"


@compiles(_Part, "postgresql")
def _part_in_postgresql(element: _Part, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 - as above
    row, number = (compiler.process(clause, **more) for clause in element.clauses)
    return f"({row} ->> {number})"
