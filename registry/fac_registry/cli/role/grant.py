"""Let people do something in a namespace."""

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
Examples:
  fac-registry role grant '*' read --data ./registry-data --everyone
  fac-registry role grant acme publish --data ./registry-data --group platform
  fac-registry role grant acme admin --data ./registry-data --person 7
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@click.argument("scope", type=click.Choice(["read", "publish", "admin"]))
@options.settings(*options.HERE)
@whose
def command(*, namespace: str, scope: str, settings: Settings, whose: tuple[Of, str]) -> None:
    """Let somebody do SCOPE in NAMESPACE (* for every one), instead of what they could there before.

    publish includes read; admin includes both, and giving and taking roles in the namespace.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens import Scope
    from fac_registry.tokens.roles import Role, RoleStore

    role = Role(namespace, Scope(scope), *whose)

    async def grant() -> None:
        async with opened(settings) as database:
            await RoleStore(database).grant(role, by=Actor.command())

    asyncio.run(grant())
