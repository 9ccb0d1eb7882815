"""Many rows as one text.

A driver takes rows from SQLite in a thread of its own and asks for the interpreter again after each of them, which a busy server hands over
late: ten rows cost more than all else of a question together. Gathered by the database they come at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

if TYPE_CHECKING:
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
