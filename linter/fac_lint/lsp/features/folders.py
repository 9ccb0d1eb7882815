"""Folders of the workspace: those that the server begins with, and what is opened and closed later."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.lsp.addresses import uri_of
from fac_lint.lsp.roots import Folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        gone = {folder.uri for folder in params.event.removed}
        server.session.folders[:] = [folder for folder in server.session.folders if folder.uri not in gone]
        add(server, (folder.uri for folder in params.event.added))
        server.schedule.changed(at_once=True)


def begun_with(params: types.InitializeParams) -> list[str]:
    """Return the addresses of the folders; older editors give one root."""
    if params.workspace_folders is not None:
        return [folder.uri for folder in params.workspace_folders]
    if params.root_uri:
        return [params.root_uri]
    return [uri_of(Path(params.root_path))] if params.root_path else []


def add(server: Server, uris: Iterable[str]) -> None:
    """Note further folders."""
    known = {folder.uri for folder in server.session.folders}
    server.session.folders += [folder for uri in uris if uri not in known and (folder := Folder.of(uri)) is not None]


def warn_of_wide(server: Server) -> None:
    """Say of folders that are too wide what becomes of them."""
    for folder in server.session.folders:
        if folder.too_wide:
            text = f"{folder.path} is too wide to be judged as a whole: only the modules of files that are open in it are"
            server.window_log_message(types.LogMessageParams(types.MessageType.Warning, text))
