"""Make a token and print it, once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.complaints import note
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry token create --data ./registry-data --namespace acme --scope publish --name ci
  export TF_TOKEN_registry_example_com=$(fac-registry token create --data ./registry-data --namespace acme --scope read)
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--namespace", required=True, help="Namespace that the token is for; * for every one.")
@click.option("--scope", type=click.Choice(["read", "publish", "admin"]), required=True, help="What it allows; each includes the former.")
@click.option("--name", help="A note on who uses it.")
@click.option("--expires-days", type=click.IntRange(1, 3650), help="Days until it ends; without, it does not.")
def command(*, settings: Settings, namespace: str, scope: str, name: str | None, expires_days: int | None) -> None:
    """Make a token and print it alone on stdout.

    Only a hash is kept, so it cannot be shown again. A running server accepts it at once.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens import Scope
    from fac_registry.tokens.store import TokenStore

    async def create() -> str:
        async with opened(settings) as database:
            return await TokenStore(database).create(namespace, Scope(scope), by=Actor.command(), name=name or "", days=expires_days)

    async def revoke(token: str) -> None:
        async with opened(settings) as database:
            await TokenStore(database).revoke(token.split("_")[1], by=Actor.command())

    made = asyncio.run(create())
    try:
        click.echo(made)
    except OSError:
        asyncio.run(revoke(made))
        note("the token is revoked again, since nobody has seen it")
        raise
