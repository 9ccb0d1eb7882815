"""Open a namespace to everybody, or close it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry namespace set acme --data ./registry-data --anonymous-read
  fac-registry namespace set acme --data ./registry-data --no-anonymous-read
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@options.settings(*options.HERE)
@click.option("--anonymous-read/--no-anonymous-read", required=True, help="Whether anybody may read without a token.")
def command(*, namespace: str, settings: Settings, anonymous_read: bool) -> None:
    """Say whether anybody may read NAMESPACE; a running server follows within a second."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.namespaces import NamespaceStore

    async def change() -> None:
        async with opened(settings) as database:
            await NamespaceStore(database).set_anonymous_read(namespace, allowed=anonymous_read, by=Actor.command())

    asyncio.run(change())
