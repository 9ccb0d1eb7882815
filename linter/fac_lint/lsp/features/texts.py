"""Texts that are opened, changed, saved and closed: what is judged is what the user sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.lsp.roots import is_ours

if TYPE_CHECKING:
    from fac_lint.lsp.buffers import Buffer
    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        buffer = server.session.buffers.open(params.text_document)
        if buffer is not None:
            server.checking.show([buffer.address])  # the editor may write the address in another way than its folder's
            _changed(server, buffer)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def edited(params: types.DidChangeTextDocumentParams) -> None:
        document = params.text_document
        _changed(server, server.session.buffers.change(document.uri, document.version, params.content_changes))

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        server.session.buffers.save(params.text_document.uri)
        server.schedule.changed()  # whatever it is: expressions read all kinds of files

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        _changed(server, server.session.buffers.close(params.text_document.uri))


def _changed(server: Server, buffer: Buffer | None) -> None:
    if buffer is not None and is_ours(buffer.path):
        server.schedule.changed()
