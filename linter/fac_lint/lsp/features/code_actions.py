"""What can be done about findings: cures, safe or not, a comment that suppresses one, and all safe cures of a file at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.lsp.offers import COMMAND, Offers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_lint.lsp.server import Server

FIX_ALL = "source.fixAll.fac"
KINDS = (types.CodeActionKind.QuickFix, FIX_ALL)


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(KINDS))
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        offers, only = Offers(server), params.context.only
        found: list[types.CodeAction] = []
        if _wants(only, types.CodeActionKind.QuickFix):
            found += await offers.about(params.text_document.uri, params.range)
        if only and _wants(only, FIX_ALL):
            found += await offers.all_of(params.text_document.uri, FIX_ALL)
        return found

    @server.command(COMMAND)
    def show_reason(uri: str, line: int, column: int) -> None:
        place = types.Position(line, column)
        server.window_show_document(types.ShowDocumentParams(uri, take_focus=True, selection=types.Range(place, place)))


def _wants(only: Sequence[types.CodeActionKind | str] | None, kind: types.CodeActionKind | str) -> bool:
    """Whether a kind of action is asked for: all are, unless some are named; what is named stands for all that are more of the same."""
    wanted = str(getattr(kind, "value", kind))
    named = [str(getattr(one, "value", one)) for one in only or ()]
    return not only or any(one in {"", wanted} or wanted.startswith(f"{one}.") for one in named)
