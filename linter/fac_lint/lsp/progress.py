"""How far a run is, shown by the editor when it takes long."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from lsprotocol import types

if TYPE_CHECKING:
    from types import TracebackType

    from pygls.lsp.server import LanguageServer

AFTER = 1.0
"""Seconds: what takes less time is not worth a bar."""


class Progress:
    """A bar for one run; nothing for an editor that shows none."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        window = server.client_capabilities.window
        self._shown = bool(window is not None and window.work_done_progress)
        self._token = str(uuid4())
        self._begun = False
        self._beginning: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        if self._shown:
            self._beginning = asyncio.create_task(self._begin())
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._beginning is not None:
            self._beginning.cancel()
            with suppress(asyncio.CancelledError, Exception):  # an editor that refuses has no bar
                await self._beginning
        if self._begun:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd())

    async def _begin(self) -> None:
        await asyncio.sleep(AFTER)
        await self._server.work_done_progress.create_async(self._token)
        self._begun = True
        self._server.work_done_progress.begin(self._token, types.WorkDoneProgressBegin(title="fac-lint", percentage=0))

    def step(self, done: int, every: int) -> None:
        """Say how many modules of how many are done."""
        if self._begun and every:
            report = types.WorkDoneProgressReport(message=f"{done} of {every} modules", percentage=100 * done // every)
            self._server.work_done_progress.report(self._token, report)
