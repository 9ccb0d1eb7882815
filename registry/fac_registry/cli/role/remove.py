"""Take a role away."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options
from fac_registry.role_options import whose

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.tokens.roles import Of

EPILOG = """\b
Example:
  fac-registry role remove acme --data ./registry-data --group platform
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@options.settings(*options.HERE)
@whose
def command(*, namespace: str, settings: Settings, whose: tuple[Of, str]) -> None:
    """Take the role of somebody in NAMESPACE away; a running server follows within a second."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens import Scope
    from fac_registry.tokens.roles import Role, RoleStore

    role = Role(namespace, Scope.READ, *whose)

    async def remove() -> None:
        async with opened(settings) as database:
            await RoleStore(database).remove(role, by=Actor.command())

    asyncio.run(remove())
