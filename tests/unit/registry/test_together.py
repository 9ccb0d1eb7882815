"""Questions of many that are put as one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fac_registry.together import Together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

pytestmark = pytest.mark.unit


class Asked:
    """Notes what is asked, and answers when it is let."""

    def __init__(self, error: Exception | None = None) -> None:
        self.calls: list[list[str]] = []
        self.let = asyncio.Event()
        self._error = error

    async def __call__(self, keys: Sequence[str]) -> Mapping[str, str]:
        self.calls.append(list(keys))
        await self.let.wait()
        if self._error is not None:
            raise self._error
        return {key: key.upper() for key in keys if key != "nothing"}


def test_who_asks_while_one_question_is_put_is_asked_for_by_the_next() -> None:
    async def run() -> None:
        asked = Asked()
        together = Together(asked, most=3)
        first = asyncio.create_task(together.get("first"))
        await asyncio.sleep(0.01)
        # The first one once more as well: its answer may be older than this question.
        rest = [asyncio.create_task(together.get(key)) for key in ("first", "a", "a", "nothing", "b")]
        await asyncio.sleep(0.01)
        asked.let.set()
        assert await first == "FIRST"
        assert await asyncio.gather(*rest) == ["FIRST", "A", "A", None, "B"]
        assert asked.calls == [["first"], ["first", "a", "nothing"], ["b"]]

    asyncio.run(run())


def test_an_error_is_that_of_who_was_asked_for_and_the_next_is_asked_anew() -> None:
    async def run() -> None:
        asked = Asked(OSError("gone"))
        asked.let.set()
        together = Together(asked, most=3)
        for _ in range(2):
            found = await asyncio.gather(together.get("a"), together.get("b"), return_exceptions=True)
            assert [type(one) for one in found] == [OSError, OSError]
        assert asked.calls == [["a", "b"], ["a", "b"]]

    asyncio.run(run())


def test_who_gives_up_takes_the_answer_from_nobody() -> None:
    async def run() -> None:
        asked = Asked()
        together = Together(asked, most=3)
        gone, there = asyncio.create_task(together.get("a")), asyncio.create_task(together.get("a"))
        await asyncio.sleep(0.01)
        gone.cancel()
        asked.let.set()
        assert await there == "A"
        assert gone.cancelled()

    asyncio.run(run())
