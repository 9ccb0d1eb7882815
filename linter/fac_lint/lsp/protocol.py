"""The protocol as this server speaks it: texts are held by `buffers`, and requests at the wrong time are answered, not ignored."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.protocol import LanguageServerProtocol, lsp_method

from fac_core.json_text import parsed

if TYPE_CHECKING:
    from collections.abc import Generator

_BEFORE = {types.INITIALIZE, types.EXIT}
log = logging.getLogger(__name__)


class Protocol(LanguageServerProtocol):
    """What comes in."""

    ended = False
    """Whether the client has said that this is the end."""
    initialized = False

    @property
    def code(self) -> int:
        """The code that the process exits with: 1 where nobody has asked to shut down before the end."""
        return 0 if self._shutdown else 1

    # Messages

    def receive(self, data: bytes) -> None:
        """Take one message; nothing that it says ends the server."""
        try:
            raw = parsed(data)
        except ValueError as error:
            log.warning("a message is no JSON: %s", error)
            return
        if not isinstance(raw, dict) or "jsonrpc" not in raw:
            log.warning("a message is none of JSON-RPC")
            return
        if not self._is_in_time(raw):
            return
        try:
            self.handle_message(self.structure_message(raw))
        except Exception as error:
            log.exception("a message cannot be handled")
            self._complain(raw, error)

    def _is_in_time(self, raw: dict[str, Any]) -> bool:
        method = raw.get("method")
        if method is None or method == types.EXIT:
            return True
        if not self.initialized and method not in _BEFORE:
            self._refuse(raw, types.ErrorCodes.ServerNotInitialized, "initialize comes first")
            return False
        if self._shutdown or (self.initialized and method == types.INITIALIZE):
            self._refuse(raw, types.ErrorCodes.InvalidRequest, "it is too late for that")
            return False
        return True

    def _refuse(self, raw: dict[str, Any], code: types.ErrorCodes, message: str) -> None:
        if isinstance(raw.get("id"), str | int):
            self._send_response(raw["id"], error=types.ResponseError(code=code, message=message))

    def _complain(self, raw: dict[str, Any], error: Exception) -> None:
        """Tell whoever waits for an answer that there is none: the client, or those of us who have asked it."""
        known = (error if isinstance(error, JsonRpcException) else JsonRpcInternalError(message=str(error))).to_response_error()
        if not isinstance(raw.get("id"), str | int):
            return
        if "method" in raw:
            self._send_response(raw["id"], error=known)
        else:
            self._handle_response(raw["id"], error=known)

    # Life

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Generator[Any, Any, types.InitializeResult]:
        """Begin."""
        self.initialized = True
        return (yield from super().lsp_initialize(params))

    @lsp_method(types.EXIT)
    def lsp_exit(self, *_: object) -> None:  # type: ignore[override] # a generator only where somebody else is to be asked
        """End; the process ends where it was begun."""
        self.ended = True

    # Texts: what the editor has open is ours to hold, since lines end where the protocol says, not where Python says

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand on what is opened."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand on what changes."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand on what is closed."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE], (params,), None
