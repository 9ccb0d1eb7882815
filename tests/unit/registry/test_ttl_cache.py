from __future__ import annotations

import asyncio

import pytest

from fac_registry.ttl_cache import MANY, TtlCache

pytestmark = pytest.mark.unit


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_answers_are_remembered_for_their_time_only() -> None:
    clock, asked = Clock(), []

    async def load() -> int:
        asked.append(clock.now)
        return len(asked)

    async def scenario() -> None:
        cache: TtlCache[str, int] = TtlCache(1.0, clock)
        assert [await cache.get("a", load), await cache.get("a", load)] == [1, 1]
        clock.now += 1.0
        assert await cache.get("a", load) == 2
        cache.forget("a")
        assert await cache.get("a", load) == 3

    asyncio.run(scenario())


def test_an_answer_that_was_overtaken_is_not_remembered() -> None:
    async def scenario() -> None:
        cache: TtlCache[str, str] = TtlCache(60.0)
        slow, go_on = asyncio.Event(), asyncio.Event()

        async def before() -> str:
            slow.set()
            await go_on.wait()
            return "before"

        async def after() -> str:
            return "after"

        reader = asyncio.create_task(cache.get("a", before))
        await slow.wait()
        cache.forget("a")
        go_on.set()
        assert await reader == "before"
        assert await cache.get("a", after) == "after"

    asyncio.run(scenario())


def test_memory_is_bounded() -> None:
    async def scenario() -> None:
        cache: TtlCache[int, int] = TtlCache(60.0)
        for number in range(MANY + 5):

            async def load(number: int = number) -> int:
                return number

            await cache.get(number, load)
        assert len(cache._kept) <= MANY  # noqa: SLF001 - nothing public shows it

    asyncio.run(scenario())
