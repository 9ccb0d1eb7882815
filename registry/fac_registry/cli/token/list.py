"""Show all tokens, without their secrets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry token list --data ./registry-data
  fac-registry token list --data ./registry-data --json | jq '.[] | select(.last_used == null)'
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, as_json: bool) -> None:
    """Show who has access: id, scope, namespace, name, times (UTC)."""
    import msgspec

    from fac_registry.data import opened
    from fac_registry.tokens.store import TokenStore, TokenSummary

    async def tokens() -> tuple[TokenSummary, ...]:
        async with opened(settings) as database:
            return await TokenStore(database).list()

    found = asyncio.run(tokens())
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for token in found:
        say(token.line())
