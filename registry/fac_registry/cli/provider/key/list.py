"""Show all keys."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.providers.publisher_keys import PublisherKey
    from fac_registry.providers.signing import KeySummary
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry provider key list --data ./registry-data
  fac-registry provider key list --data ./registry-data --json
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, as_json: bool) -> None:
    """Show the registry's own keys (id, whether it signs, is valid or retired, when it was made, versions) and those of publishers."""
    import msgspec

    from fac_registry.data import opened
    from fac_registry.providers.publisher_keys import PublisherKeyStore
    from fac_registry.providers.signing import KeyRing

    async def keys() -> tuple[tuple[KeySummary, ...], tuple[PublisherKey, ...]]:
        async with opened(settings) as database:
            return await KeyRing(database).list(), await PublisherKeyStore(database).list()

    own, of_publishers = asyncio.run(keys())
    if as_json:
        click.echo(msgspec.json.encode({"registry": own, "publishers": of_publishers}))
        return
    for line in (*(key.line() for key in own), *(key.line() for key in of_publishers)):
        say(line)
