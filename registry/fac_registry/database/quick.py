"""The quickest way to one value of an SQLite file, for what is asked most.

An engine asks its driver's thread four times for each statement, with a task and a future each time, which costs a server twenty times what
SQLite does. Here a thread of our own is asked once. It is one thread with one connection: who asks at once is best asked for together (see
`fac_registry.together`).
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Select

DIALECT = sqlite.dialect(paramstyle="named")


class _Asked(NamedTuple):
    """A statement, and who waits for its value."""

    text: str
    values: Mapping[str, object]
    answer: asyncio.Future[object]

    def give(self, value: object, error: Exception | None) -> None:
        """Hand the value over, or why there is none, unless nobody waits any more."""
        if self.answer.done():
            return
        if error is None:
            self.answer.set_result(value)
        else:
            self.answer.set_exception(error)


class Quick:
    """Reads values by a connection that ``connect`` opens, when the first one is asked for.

    An executor would do, but to hand over to one and back costs as much again as a small statement.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._connection: sqlite3.Connection | None = None
        self._queue: SimpleQueue[_Asked | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._texts: dict[Select[Any], str] = {}

    async def value(self, statement: Select[Any], values: Mapping[str, object]) -> Any:  # noqa: ANN401 - whatever stands there
        """Return the first column of the first row, None without a row; statements are remembered, so that there must be few of them."""
        text = self._texts.get(statement)
        if text is None:
            text = self._texts[statement] = str(statement.compile(dialect=DIALECT))
        if self._closed:
            raise RuntimeError("what reads from the database was closed")
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="database", daemon=True)
            self._thread.start()
        asked = _Asked(text, values, asyncio.get_running_loop().create_future())
        self._queue.put(asked)
        return await asked.answer

    def close(self) -> None:
        """End, also what is being read."""
        self._closed = True
        if self._connection is not None:
            self._connection.interrupt()
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while (asked := self._queue.get()) is not None:
            if asked.answer.cancelled():
                continue
            value, error = None, None
            try:
                value = self._read(asked.text, asked.values)
            except Exception as failed:  # noqa: BLE001 - who asked hears of it
                error = failed
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits
                asked.answer.get_loop().call_soon_threadsafe(asked.give, value, error)
            # Else the last answer, and who waited for it, would stay until the next question.
            del asked, value, error
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _read(self, text: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - as above
        try:
            if self._connection is None:
                self._connection = self._connect()
            row = self._connection.execute(text, values).fetchone()
        except sqlite3.Error as error:
            raise DBAPIError.instance(text, None, error, sqlite3.Error, dialect=DIALECT) from error
        return None if row is None else row[0]
