"""Show all roles."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.tokens.roles import Role

EPILOG = """\b
Examples:
  fac-registry role list --data ./registry-data
  fac-registry role list --data ./registry-data --namespace acme --json
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--namespace", help="Roles in this namespace alone.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, namespace: str | None, as_json: bool) -> None:
    """Show who may do what: namespace, scope, group or person."""
    import msgspec

    from fac_registry.data import opened
    from fac_registry.tokens.roles import RoleStore

    async def roles() -> tuple[Role, ...]:
        async with opened(settings) as database:
            return await RoleStore(database).list(namespace)

    found = asyncio.run(roles())
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for role in found:
        say(role.line())
