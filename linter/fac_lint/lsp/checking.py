"""What was found last, asked for whenever something has changed, and shown by the editor."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lsprotocol import types

from fac_core.cli import ISSUES
from fac_lint.lsp.diagnostics import diagnostics
from fac_lint.lsp.messages import Check, Failed, Told
from fac_lint.lsp.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pygls.lsp.server import LanguageServer

    from fac_lint.lsp.judging import Judge
    from fac_lint.lsp.messages import Said
    from fac_lint.lsp.session import Session

log = logging.getLogger(__name__)


class Checking:
    """What is said of each file, by its address, and under which addresses the editor was told of it."""

    def __init__(self, session: Session, judge: Judge, client: LanguageServer) -> None:
        self._session = session
        self._judge = judge
        self._client = client
        self.said: dict[str, tuple[Said, ...]] = {}
        self.texts: dict[str, str] = {}
        """Digests of the files that can be mended, as they were when they were judged."""
        self._shown: dict[str, set[str]] = {}
        self._told = 0
        self._number = 0
        self._failed = ""
        self._notes: tuple[str, ...] = ()

    def number(self) -> int:
        """Return the number of the next thing that is asked of the process that judges."""
        self._number += 1
        return self._number

    async def check(self) -> None:
        """Have everything judged, and show what has changed."""
        session, number = self._session, self.number()
        buffers = session.buffers
        versions = {buffer.uri: buffer.version for buffer in buffers}
        asked = (session.roots(), buffers.unsaved(), session.policies(), session.wishes(), buffers.encoding)
        async with Progress(self._client) as progress:
            answer = await self._judge.ask(Check(number, self._told, *asked), progress.step)
        if isinstance(answer, Told):
            self._take(answer, versions)
        elif isinstance(answer, Failed):
            self._fail(answer)

    def _take(self, told: Told, versions: dict[str, int | None]) -> None:
        changed = set(told.files)
        if told.whole:
            changed |= self.said.keys()
            self.said, self.texts = {}, {}
        self.said.update(told.files)
        self.said = {address: said for address, said in self.said.items() if said}
        self.texts.update(told.texts)
        self._told, self._failed = told.number, ""
        self.show(sorted(changed), versions)
        if told.notes != self._notes:
            self._notes = told.notes
            for note in told.notes:
                self._client.window_log_message(types.LogMessageParams(types.MessageType.Info, note))

    def _fail(self, failed: Failed) -> None:
        """Tell of a bug once, not with each key that is pressed."""
        log.error("%s\n%s", failed.message, failed.trace)
        if failed.message != self._failed:
            self._failed = failed.message
            text = f"what you see could not be judged, so what is shown may be outdated: {failed.message}. Please report it at {ISSUES}"
            self._client.window_show_message(types.ShowMessageParams(types.MessageType.Error, text))

    # Show

    def show_all(self) -> None:
        """Show everything anew, as the settings are now."""
        self.show(sorted({*self.said, *self._shown}))

    def show(self, addresses: Iterable[str], versions: dict[str, int | None] | None = None) -> None:
        """Show what is said of some files, and nothing where nothing is said any more."""
        for address in addresses:
            said = self.said.get(address, ())
            names = set(self._session.names(address)) if said else set()
            before = self._shown.pop(address, set())
            found = list(diagnostics(said, self._session.settings, self._session.name, beside=self.shows_further_places))
            for uri in sorted(names | before):
                self._publish(uri, found if uri in names else [], (versions or {}).get(uri))
            if names:
                self._shown[address] = names

    @property
    def shows_further_places(self) -> bool:
        """Whether the editor shows places beside that of a diagnostic."""
        texts = self._client.client_capabilities.text_document
        return bool(texts is not None and texts.publish_diagnostics is not None and texts.publish_diagnostics.related_information)

    def _publish(self, uri: str, found: list[types.Diagnostic], version: int | None) -> None:
        self._client.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))
