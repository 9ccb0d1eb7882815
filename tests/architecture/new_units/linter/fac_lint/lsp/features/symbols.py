"""Symbols of a document: none, so that an editor does not wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

if TYPE_CHECKING:
    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(_: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        return []
