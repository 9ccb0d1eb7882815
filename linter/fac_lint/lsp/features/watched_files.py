"""Files that somebody else changes: the editor is asked to tell of those that judgements may rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

if TYPE_CHECKING:
    from fac_lint.lsp.server import Server

GLOBS = (
    "**/*.{tf,tofu,tfvars}",
    "**/*.{tf,tofu,tfvars}.json",
    "**/finops.yaml",
    "**/.{gitignore,facignore}",
    "**/.terraform/modules/modules.json",
    "**/.fac/lock.json",
)


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed(_: types.DidChangeWatchedFilesParams) -> None:
        server.schedule.changed()


async def watch(server: Server) -> None:
    """Ask the editor to watch, if it can be asked."""
    workspace = server.client_capabilities.workspace
    watched = workspace.did_change_watched_files if workspace is not None else None
    if watched is None or not watched.dynamic_registration:
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(glob) for glob in GLOBS])
    registration = types.Registration("watched-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    await server.client_register_capability_async(types.RegistrationParams([registration]))
