"""What is known of what the user points at: a resource type, a tag, a key of a policy, a rule that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_core.module.discovery import is_module_file
from fac_core.policy import FILE_NAME
from fac_lint.lsp.addresses import uri_of
from fac_lint.lsp.messages import Look, Seen
from fac_lint.lsp.policy_places import standing
from fac_lint.lsp.policy_texts import about
from fac_lint.lsp.texts import Text, decoded

if TYPE_CHECKING:
    from fac_lint.lsp.buffers import Buffer
    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        buffer = server.session.buffers.get(params.text_document.uri)
        if buffer is None:
            return None
        place = params.position.line, params.position.character
        if buffer.path.name == FILE_NAME:
            return _of_policy(buffer, place)
        native = is_module_file(buffer.path.name) and buffer.path.suffix != ".json"
        return await _of_module(server, buffer, place) if native else None


def _of_policy(buffer: Buffer, place: tuple[int, int]) -> types.Hover | None:
    text = buffer.text
    line, column = place[0] + 1, text.index(place) - text.index((place[0], 0)) + 1
    found = standing(text.text, line, column)
    said = about(found) if found is not None else ""
    if found is None or not said:
        return None
    start = text.index((place[0], 0)) + found.column - 1
    return _shown(text, said, (start, start + len(found.text)))


async def _of_module(server: Server, buffer: Buffer, place: tuple[int, int]) -> types.Hover | None:
    session, text = server.session, buffer.text
    at = len(text.text[: text.index(place)].encode("utf-8", "replace"))
    base = next((folder.path for folder in session.folders if buffer.path.is_relative_to(folder.path)), buffer.path.parent)
    held = {**session.buffers.unsaved(), buffer.address: buffer.bytes}
    look = Look(server.checking.number(), buffer.address, at, uri_of(base), held, session.wishes())
    async with server.schedule.alone():
        answer = await server.judge.ask(look)
    if not isinstance(answer, Seen) or not answer.text or answer.extent is None:
        return None
    start, end = (len(decoded(buffer.bytes[:byte])) for byte in answer.extent)
    return _shown(text, answer.text, (start, end))


def _shown(text: Text, said: str, extent: tuple[int, int]) -> types.Hover:
    start, end = (types.Position(*text.spot(index)) for index in extent)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said), types.Range(start, end))
