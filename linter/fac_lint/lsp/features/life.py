"""The beginning and the end: what both sides can do, the settings, and the first judgement."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from fac_lint.lsp.features import configuration, folders, watched_files
from fac_lint.lsp.settings import read

if TYPE_CHECKING:
    from fac_lint.lsp.server import Server

_PATIENCE = 3.0
"""Seconds to wait for what an editor is asked at the beginning."""
log = logging.getLogger(__name__)


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        encoding = server.workspace.position_encoding
        server.session.buffers.encoding = types.PositionEncodingKind(encoding).value if encoding else server.session.buffers.encoding
        folders.add(server, folders.begun_with(params))
        server.begin_with(*read(params.initialization_options))

    @server.feature(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        folders.warn_of_wide(server)
        for asking in (configuration.ask(server), configuration.watch(server), watched_files.watch(server)):
            try:
                await asyncio.wait_for(asking, _PATIENCE)
            except (JsonRpcException, TimeoutError) as error:
                log.warning("the editor does not answer: %s", error)
        server.begin()

    @server.feature(types.SHUTDOWN)
    async def shutdown(_: None) -> None:
        await server.end()
