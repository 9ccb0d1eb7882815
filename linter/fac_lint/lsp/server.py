"""The server: what it holds between messages. What it answers stands in `features`, one file for each capability."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from fac_core import __version__
from fac_core.cli import ISSUES
from fac_core.units import UnitFolder
from fac_lint.lsp.checking import Checking
from fac_lint.lsp.judging import Judge
from fac_lint.lsp.protocol import Protocol
from fac_lint.lsp.schedule import Schedule
from fac_lint.lsp.session import Session

if TYPE_CHECKING:
    from pygls.server import ServerErrors

    from fac_lint.lsp.settings import Settings

FEATURES = UnitFolder("fac_lint.lsp.features", "capability of the language server")
log = logging.getLogger(__name__)


class Server(LanguageServer):
    """One editor: what it has told, and what it was told."""

    protocol: Protocol

    def __init__(self, judge: Judge | None = None) -> None:
        super().__init__("fac-lint", __version__, protocol_cls=Protocol)
        self.session = Session()
        self.judge = judge or Judge()
        self.checking = Checking(self.session, self.judge, self)
        self.schedule = Schedule(self.checking.check, self.session.settings.delay / 1000)
        self._working: asyncio.Task[None] | None = None
        self._problem = ""
        for name in FEATURES.names():
            FEATURES.load(name).register(self)

    def begin_with(self, settings: Settings, problem: str) -> None:
        """Take the settings that stand at the beginning; until then nothing may be said to the user."""
        self.session.settings, self._problem = settings, problem
        self.schedule.delay = settings.delay / 1000

    def begin(self) -> None:
        """Begin to judge."""
        if self._problem:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, self._problem))
        if self._working is None:
            self._working = asyncio.create_task(self.schedule.run())
        self.schedule.changed(at_once=True)

    async def end(self) -> None:
        """Let go of everything."""
        if self._working is not None:
            self._working.cancel()
            with suppress(asyncio.CancelledError):
                await self._working
        await self.judge.end()

    def set_settings(self, settings: Settings, problem: str) -> None:
        """Obey other settings."""
        if problem:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, problem))
        if settings != self.session.settings:
            self.session.settings = settings
            self.schedule.delay = settings.delay / 1000
            self.checking.show_all()
            self.schedule.changed(at_once=True)

    def report_server_error(self, error: Exception, source: ServerErrors) -> None:
        """Tell of a bug; what a request asks for is answered with it anyway."""
        log.error("%s", source.__name__, exc_info=error)
        text = f"fac-lint: sorry, this is a bug: {error}. Please report it at {ISSUES}"
        self.window_show_message(types.ShowMessageParams(types.MessageType.Error, text))
