"""Trust a pipeline no longer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry publisher remove acme 3 --data ./registry-data
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@click.argument("publisher_id", metavar="ID", type=click.IntRange(1, 2**31 - 1))
@options.settings(*options.HERE)
def command(*, namespace: str, publisher_id: int, settings: Settings) -> None:
    """Trust the publisher with this ID in NAMESPACE no longer, nor the tokens that it got; a running server follows within a second."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens.publishers import PublisherStore

    async def remove() -> None:
        async with opened(settings) as database:
            await PublisherStore(database).remove(namespace, publisher_id, by=Actor.command())

    asyncio.run(remove())
