from __future__ import annotations

import asyncio

import pytest

from fac_registry.errors import NotFoundError
from fac_registry.ttl_cache import ENTRY_BYTES, MOST_BYTES, TtlCache

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
        cache.forget_all()
        assert [await cache.get("a", load), await cache.get("a", load)] == [4, 4]
        # What is over takes no memory, though nobody asks for it any more.
        clock.now += 1.0
        await cache.get("b", load)
        assert list(cache._kept) == list(cache._kept.quick) == ["b"]  # noqa: SLF001 - seen from nowhere else

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


def test_memory_is_bounded_and_the_newest_stay() -> None:
    async def scenario() -> None:
        cache: TtlCache[int, bytes] = TtlCache(60.0, size=len)
        asked: list[int] = []

        async def get(number: int, size: int = 0) -> bytes:
            async def load() -> bytes:
                asked.append(number)
                return bytes(size)

            return await cache.get(number, load)

        most = MOST_BYTES // ENTRY_BYTES
        for number in range(most + 5):
            await get(number)
        assert [await get(number) for number in (0, most)] == [b"", b""]
        assert asked[-1] == 0
        assert len(await get(-1, MOST_BYTES // 2)) == len(await get(-2, MOST_BYTES // 2)) == MOST_BYTES // 2
        assert len(await get(-3, MOST_BYTES * 2)) == MOST_BYTES * 2
        asked.clear()
        await get(-3)
        await get(most)
        assert asked == [-3, most]

    asyncio.run(scenario())


def test_that_there_is_nothing_is_remembered_and_what_went_wrong_is_not() -> None:
    async def scenario() -> None:
        cache: TtlCache[str, None] = TtlCache(60.0)
        asked: list[Exception] = []

        async def load(error: Exception) -> None:
            asked.append(error)
            raise error

        for _ in range(3):
            with pytest.raises(NotFoundError):
                await cache.get("absent", lambda: load(NotFoundError("nothing")))
            with pytest.raises(OSError, match="broken"):
                await cache.get("broken", lambda: load(OSError("broken")))
        assert list(map(type, asked)) == [NotFoundError, OSError, OSError, OSError]
        cache.forget("absent")
        with pytest.raises(NotFoundError):
            await cache.get("absent", lambda: load(NotFoundError("nothing")))
        assert len(asked) == 5

    asyncio.run(scenario())


def test_however_many_ask_at_once_the_database_is_asked_once() -> None:
    async def scenario() -> None:
        cache: TtlCache[str, int] = TtlCache(60.0)
        asked: list[int] = []

        async def load() -> int:
            asked.append(1)
            await asyncio.sleep(0.01)
            return len(asked)

        callers = [asyncio.create_task(cache.get("a", load)) for _ in range(20)]
        await asyncio.sleep(0)
        callers[0].cancel()  # who asked first gives up: the others get their answer
        answers = await asyncio.gather(*callers, return_exceptions=True)
        assert isinstance(answers[0], asyncio.CancelledError)
        assert (answers[1:], len(asked)) == ([1] * 19, 1)

    asyncio.run(scenario())


def test_an_answer_that_takes_long_is_asked_anew_sooner() -> None:
    """Else whoever asks would wait for it each time that it is over."""
    clock, asked = Clock(), []

    async def scenario(takes: float) -> float:
        async def load() -> int:
            asked.append(clock.now)
            clock.now += takes
            return len(asked)

        cache: TtlCache[str, int] = TtlCache(1.0, clock)
        await cache.get("a", load)
        begun = asked[-1]
        while asked[-1] == begun:
            clock.now += 0.01
            await cache.get("a", load)
            await asyncio.sleep(0)
        return asked[-1] - begun

    for takes, after in ((0.01, 0.75), (0.15, 0.4), (0.2, 0.25), (0.24, 0.25)):
        assert asyncio.run(scenario(takes)) == pytest.approx(after, abs=0.03), takes


def test_an_answer_in_use_is_asked_anew_before_its_time_is_over_and_nobody_waits() -> None:
    clock, asked = Clock(), []

    async def load() -> int:
        asked.append(clock.now)
        await asyncio.sleep(0)
        if len(asked) == 3:
            raise OSError("the database is gone")
        return len(asked)

    async def scenario() -> None:
        cache: TtlCache[str, int] = TtlCache(1.0, clock)
        assert await cache.get("a", load) == 1
        clock.now += 0.8
        assert [await cache.get("a", load), await cache.get("a", load)] == [1, 1]
        for _ in range(3):
            await asyncio.sleep(0)
        assert (await cache.get("a", load), len(asked)) == (2, 2)
        clock.now += 0.8
        assert await cache.get("a", load) == 2  # asked a third time, which fails: what is known stands for its time, and no longer
        for _ in range(3):
            await asyncio.sleep(0)
        clock.now += 0.3
        assert (await cache.get("a", load), len(asked)) == (4, 4)

    asyncio.run(scenario())


def test_of_what_is_not_there_nothing_is_remembered_but_that() -> None:
    async def load() -> int:
        raise NotFoundError("nothing", hint="Look elsewhere.")

    async def scenario() -> None:
        cache: TtlCache[str, int] = TtlCache(60.0)
        for _ in range(2):
            with pytest.raises(NotFoundError, match="nothing") as caught:
                await cache.get("absent", load)
            assert caught.value.hint == "Look elsewhere."
            kept = cache._kept["absent"].answer  # noqa: SLF001 - seen from nowhere else
            assert isinstance(kept, NotFoundError)
            # A traceback holds the request, its connection and all that was on the way.
            assert (kept.__traceback__, kept.__context__) == (None, None)

    asyncio.run(scenario())
