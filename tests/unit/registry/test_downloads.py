"""Downloads are counted by version and week, shown as a chart, and cost who downloads nothing."""

from __future__ import annotations

import asyncio
import json
import re
import time
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.event import listen

from fac_registry.address import Address
from fac_registry.database import BACKENDS, Database
from fac_registry.modules.downloads import DAY, MOST_WEEKS, Downloads
from fac_registry.pages.chart import Point, chart

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
QUEUE = Address("acme", "queue", "aws")
FRIDAY = 20_000 * DAY
"""2024-10-04."""


@pytest.fixture
def published(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> Registry:
    registry = serve()
    token = registry.token()
    for version in ("1.0.0", "1.1.0"):
        assert registry.put(f"{QUEUE}/{version}", tarball({"main.tf": f"# {version}\n"}), token).status == 201
    return registry


def test_they_are_counted_by_version_and_week(published: Registry) -> None:
    async def count() -> None:
        async with Database(published.settings.database_url) as database:
            now = [FRIDAY]
            downloads = Downloads(database, lambda: now[0])
            assert (await downloads.of(QUEUE)).total == 0
            for days, version, times in ((-7 * MOST_WEEKS, "1.0.0", 5), (-5, "1.0.0", 1), (-4, "1.0.0", 2), (0, "1.1.0", 3)):
                now[0] = FRIDAY + days * DAY
                for _ in range(times):
                    downloads.note(QUEUE, version)
                await downloads.keep()
            downloads.note(QUEUE, "1.1.0")
            await downloads.keep()
            found = await downloads.of(QUEUE)
            assert (dict(found.versions), found.total) == ({"1.0.0": 8, "1.1.0": 4}, 12)
            # Weeks begin on Monday; what is older than the chart is in the sum alone.
            assert [week.count for week in found.weeks][-2:] == [1, 6]
            assert (len(found.weeks), sum(week.count for week in found.weeks)) == (MOST_WEEKS, 7)
            assert found.weeks[-1].monday == FRIDAY - 4 * DAY

    asyncio.run(count())


def test_many_are_counted_by_few_statements(published: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    """One by one they took as long as the requests themselves, and held up everybody who writes."""
    monkeypatch.setattr("fac_registry.modules.downloads.MOST_ROWS", 40)
    said: list[str] = []

    async def count() -> None:
        async with Database(published.settings.database_url) as database:
            listen(database._engine.sync_engine, "before_cursor_execute", lambda *of: said.append(of[2]))  # noqa: SLF001 - seen from nowhere else
            now = [FRIDAY]
            downloads = Downloads(database, lambda: now[0])
            for times in (1, 2):
                for number in range(25):
                    now[0] = FRIDAY - number * DAY
                    for version in ("1.0.0", "1.1.0", "9.9.9"):
                        downloads.note(QUEUE, version)
                    downloads.note(Address("acme", "absent", "aws"), "1.0.0")
                await downloads.keep()
                now[0] = FRIDAY
                found = await downloads.of(QUEUE)
                assert dict(found.versions) == {"1.0.0": 25 * times, "1.1.0": 25 * times}
                assert sum(week.count for week in found.weeks) == 50 * times

    asyncio.run(count())
    assert len([one for one in said if one.startswith(("INSERT", "UPDATE"))]) == 2 * 2 * 3


def test_a_server_that_ends_while_it_keeps_them_loses_none_and_counts_none_twice(
    published: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def count() -> int:
        monkeypatch.setattr("fac_registry.batches.INTERVAL", 0.0)
        async with Database(published.settings.database_url) as database, Database(published.settings.database_url) as other:
            downloads = Downloads(database)
            downloads.note(QUEUE, "1.0.0")
            async with other.writing():
                running = asyncio.create_task(downloads.run())
                await asyncio.sleep(0.2)  # it waits for the other one
                downloads.note(QUEUE, "1.0.0")
                running.cancel()
                await asyncio.sleep(0.2)
            await asyncio.gather(running, return_exceptions=True)
            return (await downloads.of(QUEUE)).total

    assert asyncio.run(count()) == 2


def test_who_asks_where_an_archive_is_counts_and_nobody_else(published: Registry) -> None:
    token, path = published.token("read"), f"/v1/modules/{QUEUE}/1.0.0/download"
    for method in ("GET", "GET", "HEAD"):
        assert published.ask(path, token, method=method).status == 200
    assert published.ask(f"/v1/modules/{QUEUE}/9.9.9/download", token).status == 404
    assert published.ask(path).status == 401
    assert "Downloads" not in published.ask(f"/modules/{QUEUE}", token).data.decode()
    until(lambda: json.loads(published.ask(f"/v1/modules/{QUEUE}", token).data)["downloads"] == 2)
    page = published.ask(f"/modules/{QUEUE}/1.0.0", token).data.decode()
    assert re.search(r"<b>2</b> of 1\.0\.0, <b>2</b> of all versions", page)
    assert "Downloads of all versions by week. From 0 in week of" in page


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_nothing_is_drawn_of_nothing() -> None:
    drawn = chart([Point("a", 0, "0"), Point("b", 3, "3"), Point("c", 0.001, "few")])
    assert drawn is not None
    assert [bar.height for bar in drawn.bars] == [0, 56, 2]
    parts = chart([Point("a", 0, "0 %"), Point("b", 50, "50 %")], whole=100)
    assert parts is not None
    assert [(bar.height, bar.top) for bar in parts.bars] == [(0, 0), (28, 0)]
    assert parts.range == "from 0 % in a to 50 % in b"
