"""What the server offers to do about findings: nothing that rests on a text that has changed since it was judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_lint.lsp.addresses import path_of
from fac_lint.lsp.diagnostics import diagnostics
from fac_lint.lsp.edits import edits
from fac_lint.lsp.messages import Comment, Mend, Mended, Rewrite, Rewritten
from fac_lint.lsp.texts import Text, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_lint.lsp.messages import Answer, Commented, Root, Said
    from fac_lint.lsp.server import Server

COMMAND = "fac.showReason"
"""What an editor that can show a place is to do when it has written a comment."""
_PATIENCE = 10.0
"""Seconds to wait for what is being judged."""
_SUPPRESSIBLE = frozenset({"violated", "unknown"})


@dataclass(frozen=True)
class Offers:
    """What can be done in the texts of a session."""

    server: Server

    # Single findings

    async def about(self, uri: str, where: types.Range) -> list[types.CodeAction]:
        """Return what can be done about the findings that a range touches."""
        address = await self._judged(uri)
        here = [one for one in self.server.checking.said.get(address, ()) if one.rule and _touches(one, where)]
        shown = [(one, found) for one in here for found in self._diagnostics(one)]
        files = {address} | {change.file for one, _ in shown if one.cure is not None for change in one.cure.changes}
        texts = {name: self.server.session.bytes(name) for name in files}
        texts = {name: text for name, text in texts.items() if self.server.checking.texts.get(name) == digest(text)}
        if address not in texts or not shown:
            return []
        session, number = self.server.session, self.server.checking.number()
        cures = tuple(one.cure.changes if one.cure is not None else () for one, _ in shown)
        comments = tuple(Comment(address, -1 if one.at is None else one.at, one.rule) for one, _ in shown)
        answer = await self._ask(Rewrite(number, texts, cures, comments, session.buffers.unsaved(), session.wishes()))
        return list(self._offered(address, shown, texts, answer)) if isinstance(answer, Rewritten) else []

    def _diagnostics(self, said: Said) -> Iterator[types.Diagnostic]:
        session = self.server.session
        return diagnostics([said], session.settings, session.name, beside=self.server.checking.shows_further_places)

    def _offered(
        self, address: str, shown: list[tuple[Said, types.Diagnostic]], texts: Mapping[str, bytes], answer: Rewritten
    ) -> Iterator[types.CodeAction]:
        """Yield the cures, the safe ones first, then the comments."""
        rewritten = list(zip(shown, answer.cures, answer.comments, strict=True))
        for (said, found), after, _ in sorted(rewritten, key=lambda one: one[0][0].cure is None or not one[0][0].cure.safe):
            if said.cure is not None and after:
                title = _title(said.cure.description, safe=said.cure.safe)
                edit = self._edit({name: (texts[name], text) for name, text in after.items()})
                yield types.CodeAction(title, types.CodeActionKind.QuickFix, [found], is_preferred=said.cure.safe, edit=edit)
        for (said, found), _, commented in rewritten:
            if commented is not None and said.verdict in _SUPPRESSIBLE and said.at is not None:
                edit = self._edit({address: (texts[address], commented.text)})
                title = f"Suppress {said.rule} here, with a reason"
                command = self._showing(address, commented)
                yield types.CodeAction(title, types.CodeActionKind.QuickFix, [found], edit=edit, command=command)

    def _showing(self, address: str, commented: Commented) -> types.Command | None:
        """Return what puts the cursor where the reason is to be written, for an editor that can do that."""
        window = self.server.client_capabilities.window
        if window is None or window.show_document is None or not window.show_document.support:
            return None
        session = self.server.session
        place = Text(decoded(commented.text), session.buffers.encoding)
        line, column = place.spot(len(decoded(commented.text[: commented.reason])))
        return types.Command("Write the reason", COMMAND, arguments=[session.name(address), line, column])

    # All of a file

    async def all_of(self, uri: str, kind: str) -> list[types.CodeAction]:
        """Return one change that makes all safe cures of a file, as ``fac-lint --fix`` would."""
        address = await self._judged(uri)
        session, root = self.server.session, self._root(address)
        cures = [one.cure for one in self.server.checking.said.get(address, ()) if one.cure is not None and one.cure.safe]
        if root is None or not cures:
            return []
        ask = Mend(self.server.checking.number(), address, root, session.buffers.unsaved(), session.wishes())
        answer = await self._ask(ask)
        if not isinstance(answer, Mended) or answer.after is None or answer.before != session.bytes(address):
            return []
        edit = self._edit({address: (answer.before, answer.after)})
        return [types.CodeAction("Make all safe fixes of fac-lint", kind, edit=edit)]

    def _root(self, address: str) -> Root | None:
        path = path_of(address)
        bases = ((root, path_of(root.base)) for root in self.server.session.roots())
        return next((root for root, base in bases if path is not None and base is not None and path.is_relative_to(base)), None)

    # Texts

    async def _judged(self, uri: str) -> str:
        """Wait until what the user sees is judged; return the file's address."""
        await self.server.schedule.settle(_PATIENCE)
        return self.server.session.address(uri)

    async def _ask(self, ask: Rewrite | Mend) -> Answer:
        async with self.server.schedule.alone():
            return await self.server.judge.ask(ask)

    def _edit(self, texts: Mapping[str, tuple[bytes, bytes]]) -> types.WorkspaceEdit:
        session = self.server.session
        encoding = session.buffers.encoding
        changed = {session.name(name): edits(decoded(before), decoded(after), encoding) for name, (before, after) in texts.items()}
        workspace = self.server.client_capabilities.workspace
        known = workspace.workspace_edit if workspace is not None else None
        if known is None or not known.document_changes:
            return types.WorkspaceEdit(changes=changed)
        versions = {uri: buffer.version if (buffer := session.buffers.get(uri)) is not None else None for uri in changed}
        documents = {uri: types.OptionalVersionedTextDocumentIdentifier(uri, version) for uri, version in versions.items()}
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(documents[uri], changes) for uri, changes in changed.items()])


def _title(description: str, *, safe: bool) -> str:
    text = description[:1].upper() + description[1:]
    return text if safe else f"{text} (not safe: changes what is deployed)"


def _touches(said: Said, where: types.Range) -> bool:
    start, end = ((place.line, place.character) for place in (where.start, where.end))
    return said.extent.start <= end and start <= said.extent.end
