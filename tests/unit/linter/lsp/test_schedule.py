"""When the server judges: once typing rests, one run at a time, and none to its end that is outdated."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from fac_lint.lsp.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

pytestmark = pytest.mark.unit


class Work:
    """Runs that take a while; what begins, what is cancelled and what comes to its end is noted."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.noted: list[str] = []
        self.most = self.running = 0

    async def __call__(self) -> None:
        self.noted.append("begun")
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self.seconds)
            self.noted.append("done")
        except asyncio.CancelledError:
            await asyncio.sleep(0.01)  # letting go takes time, too
            self.noted.append("cancelled")
            raise
        finally:
            self.running -= 1


def play(work: Work, delay: float, scene: Callable[[Schedule], Awaitable[None]]) -> list[str]:
    async def main() -> None:
        schedule = Schedule(work, delay)
        running = asyncio.create_task(schedule.run())
        await scene(schedule)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    asyncio.run(main())
    assert work.most <= 1
    return work.noted


def test_nothing_is_judged_while_somebody_types() -> None:
    async def scene(schedule: Schedule) -> None:
        for _ in range(5):
            schedule.changed()
            await asyncio.sleep(0.05)
        assert work.noted == []
        assert await schedule.settle(5)

    work = Work()
    assert play(work, 0.5, scene) == ["begun", "done"]


def test_nobody_waits_for_keys_that_may_not_come() -> None:
    async def scene(schedule: Schedule) -> None:
        assert await schedule.settle(0)
        schedule.changed(at_once=True)
        assert await schedule.settle(5)
        schedule.changed()
        await asyncio.sleep(0)
        assert await schedule.settle(5)

    assert play(Work(), 0, scene) == ["begun", "done"] * 2


def test_a_run_that_is_outdated_is_cancelled_and_another_one_begun() -> None:
    async def scene(schedule: Schedule) -> None:
        schedule.changed()
        await asyncio.sleep(0.2)
        assert work.noted == ["begun"]
        work.seconds = 0
        schedule.changed()
        assert await schedule.settle(5)

    work = Work(60)
    assert play(work, 0.01, scene) == ["begun", "cancelled", "begun", "done"]


def test_who_waits_too_long_is_told() -> None:
    async def scene(schedule: Schedule) -> None:
        schedule.changed()
        assert not await schedule.settle(0.1)

    assert play(Work(60), 0, scene) == ["begun", "cancelled"]


def test_somebody_may_be_alone() -> None:
    async def scene(schedule: Schedule) -> None:
        schedule.changed()
        await asyncio.sleep(0.1)
        async with schedule.alone():
            assert work.noted == ["begun", "cancelled"]
            schedule.changed()
            await asyncio.sleep(0.1)
            assert work.noted == ["begun", "cancelled"]
            work.seconds = 0
        assert await schedule.settle(5)
        async with schedule.alone():
            pass
        assert await schedule.settle(5)

    work = Work(60)
    assert play(work, 0, scene) == ["begun", "cancelled", "begun", "done"]


def test_work_that_fails_is_not_the_last() -> None:
    class Failing(Work):
        async def __call__(self) -> None:
            await super().__call__()
            if len(self.noted) < 3:
                raise ValueError("a bug")

    async def scene(schedule: Schedule) -> None:
        for _ in range(2):
            schedule.changed(at_once=True)
            assert await schedule.settle(5)

    assert play(Failing(), 0, scene) == ["begun", "done"] * 2
