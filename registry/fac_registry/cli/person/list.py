"""Show everybody who signed in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.tokens.people import PersonSummary

EPILOG = """\b
Examples:
  fac-registry person list --data ./registry-data
  fac-registry person list --data ./registry-data --json | jq '.[] | select(.blocked == null) | .name'
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, as_json: bool) -> None:
    """Show everybody who signed in: id, when they did last (UTC), name, the identity provider's name for them, groups."""
    import msgspec

    from fac_registry.data import opened
    from fac_registry.tokens.people import PersonStore

    async def people() -> tuple[PersonSummary, ...]:
        async with opened(settings) as database:
            return await PersonStore(database).list()

    found = asyncio.run(people())
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for person in found:
        say(person.line())
