"""What is collected in memory and written in batches, so that reading never waits for a write."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

INTERVAL = 5.0


async def keep_in_batches(keep: Callable[[], Awaitable[None]]) -> None:
    """Call ``keep`` every few seconds until cancelled, and once more then.

    One that is at work then is let finish: cut off, it would lose its batch, or not know that it is written.
    """
    try:
        while True:
            await asyncio.sleep(INTERVAL)
            work = asyncio.ensure_future(keep())
            try:
                await asyncio.shield(work)
            except asyncio.CancelledError:
                await work
                raise
    finally:
        await keep()
