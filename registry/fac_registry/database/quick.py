"""The quickest way to one value of an SQLite file, for what is asked most.

An engine asks its driver's thread four times for each statement, with a task and a future each time, which costs a server twenty times what
SQLite does. Here a thread of our own is asked once. It is one thread with one connection: who asks at once is best asked for together (see
`fac_registry.together`).
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Select

DIALECT = sqlite.dialect(paramstyle="named")


class Quick:
    """Reads values by a connection that ``connect`` opens, when the first one is asked for."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._connection: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, "database")
        self._texts: dict[Select[Any], str] = {}

    async def value(self, statement: Select[Any], values: Mapping[str, object]) -> Any:  # noqa: ANN401 - whatever stands there
        """Return the first column of the first row, None without a row; statements are remembered, so that there must be few of them."""
        text = self._texts.get(statement)
        if text is None:
            text = self._texts[statement] = str(statement.compile(dialect=DIALECT))
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._read, text, values)

    def close(self) -> None:
        """End, also what is being read."""
        if self._connection is not None:
            self._connection.interrupt()
        self._thread.submit(self._close)
        self._thread.shutdown()

    def _read(self, text: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - as above
        try:
            if self._connection is None:
                self._connection = self._connect()
            row = self._connection.execute(text, values).fetchone()
        except sqlite3.Error as error:
            raise DBAPIError.instance(text, None, error, sqlite3.Error, dialect=DIALECT) from error
        return None if row is None else row[0]

    def _close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
