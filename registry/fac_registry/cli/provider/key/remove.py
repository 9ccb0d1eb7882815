"""Trust the key of a publisher no more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry provider key remove acme 0123456789ABCDEF --data ./registry-data
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@click.argument("key_id", metavar="ID")
@options.settings(*options.HERE)
def command(*, namespace: str, key_id: str, settings: Settings) -> None:
    """Trust the publisher's key ID in NAMESPACE no more; refused while versions stand that it signed."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.providers.publisher_keys import PublisherKeyStore

    async def remove() -> None:
        async with opened(settings) as database:
            await PublisherKeyStore(database).remove(namespace, key_id.upper(), by=Actor.command())

    asyncio.run(remove())
