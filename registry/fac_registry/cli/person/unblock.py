"""Let somebody in again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry person unblock --data ./registry-data 7
"""


@click.command(epilog=EPILOG)
@click.argument("person_id", metavar="ID", type=click.IntRange(1, 2**31 - 1))
@options.settings(*options.HERE)
def command(*, person_id: int, settings: Settings) -> None:
    """Let the person with this ID sign in again; tokens that were revoked stay so."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens.people import PersonStore

    async def change() -> None:
        async with opened(settings) as database:
            await PersonStore(database).block(person_id, blocked=False, by=Actor.command())

    asyncio.run(change())
