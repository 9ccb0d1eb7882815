"""Make a token useless."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry token revoke --data ./registry-data 5f0c9a1e77b0d2c4
"""


@click.command(epilog=EPILOG)
@click.argument("token_id", metavar="ID")
@options.settings(*options.HERE)
def command(*, token_id: str, settings: Settings) -> None:
    """Make the token with this ID useless; a running server refuses it within a second.

    The ID is the second part of the token (fac_ID_...) and is shown by `fac-registry token list`.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens.store import TokenStore

    async def revoke() -> None:
        async with opened(settings) as database:
            await TokenStore(database).revoke(token_id, by=Actor.command())

    asyncio.run(revoke())
