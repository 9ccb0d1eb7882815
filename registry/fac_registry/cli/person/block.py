"""Keep somebody out."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry person block --data ./registry-data 7
"""


@click.command(epilog=EPILOG)
@click.argument("person_id", metavar="ID", type=click.IntRange(1, 2**31 - 1))
@options.settings(*options.HERE)
def command(*, person_id: int, settings: Settings) -> None:
    """Keep the person with this ID out: revoke all their tokens and sessions, and let them sign in no more.

    A running server refuses them within a second. The ID is shown by `fac-registry person list`.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens.people import PersonStore

    async def change() -> None:
        async with opened(settings) as database:
            await PersonStore(database).block(person_id, blocked=True, by=Actor.command())

    asyncio.run(change())
