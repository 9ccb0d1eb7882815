"""Values of an SQLite file come by a thread that no error ends and that whoever gives up does not hold."""

from __future__ import annotations

import asyncio
import sqlite3
import threading

import pytest
from sqlalchemy import Integer, bindparam, func, literal_column, select
from sqlalchemy.exc import DBAPIError

from fac_registry.database.quick import Quick

pytestmark = pytest.mark.unit
ONE = select(bindparam("value", type_=Integer))


def connect() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def test_an_error_is_that_of_who_asked_and_the_next_is_answered() -> None:
    async def ask() -> None:
        quick = Quick(connect)
        for value, error in ((2**70, OverflowError), ("\ud800", UnicodeEncodeError), (object(), DBAPIError)):
            with pytest.raises(error):
                await quick.value(ONE, {"value": value})
            assert await quick.value(ONE, {"value": 5}) == 5
        assert await quick.value(select(literal_column("1")).where(literal_column("0")), {}) is None
        await asyncio.to_thread(quick.close)
        with pytest.raises(RuntimeError, match="closed"):
            await quick.value(ONE, {"value": 5})

    asyncio.run(ask())
    assert "database" not in [one.name for one in threading.enumerate()]


def test_who_gives_up_holds_nobody_and_the_end_interrupts_what_is_read() -> None:
    async def ask() -> None:
        numbers = select(literal_column("1").label("n")).cte("numbers", recursive=True)
        numbers = numbers.union_all(select(literal_column("n + 1")).select_from(numbers))
        quick = Quick(connect)
        assert await quick.value(ONE, {"value": 1}) == 1
        endless = asyncio.create_task(quick.value(select(func.count()).select_from(numbers), {}))
        waiting = asyncio.create_task(quick.value(ONE, {"value": 2}))
        await asyncio.sleep(0.05)
        waiting.cancel()
        await asyncio.wait_for(asyncio.to_thread(quick.close), 10)
        with pytest.raises(DBAPIError, match="interrupted"):
            await endless
        assert waiting.cancelled()

    asyncio.run(ask())


def test_one_that_nobody_asked_ends_as_well() -> None:
    Quick(connect).close()
