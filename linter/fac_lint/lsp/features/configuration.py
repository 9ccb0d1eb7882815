"""Settings of the editor: given at the start, asked for after it, and told of when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.lsp.settings import SECTION, read

if TYPE_CHECKING:
    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def changed(params: types.DidChangeConfigurationParams) -> None:
        if not await ask(server) and params.settings is not None:
            server.set_settings(*read(params.settings))


async def watch(server: Server) -> None:
    """Ask the editor to tell when its settings change, if it can be asked."""
    workspace = server.client_capabilities.workspace
    changes = workspace.did_change_configuration if workspace is not None else None
    if changes is not None and changes.dynamic_registration:
        options = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
        registration = types.Registration("configuration", types.WORKSPACE_DID_CHANGE_CONFIGURATION, options)
        await server.client_register_capability_async(types.RegistrationParams([registration]))


async def ask(server: Server) -> bool:
    """Ask the editor for its settings; say whether it answers to that."""
    workspace = server.client_capabilities.workspace
    if workspace is None or not workspace.configuration:
        return False
    wanted = types.ConfigurationParams([types.ConfigurationItem(section=SECTION)])
    answers = await server.workspace_configuration_async(wanted)
    if answers and answers[0] is not None:
        server.set_settings(*read(answers[0]))
    return True
