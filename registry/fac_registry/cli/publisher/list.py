"""Show all trusted publishers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.tokens.publishers import TrustedPublisher

EPILOG = """\b
Examples:
  fac-registry publisher list --data ./registry-data
  fac-registry publisher list --data ./registry-data --namespace acme --json
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--namespace", help="Those of this namespace alone.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, namespace: str | None, as_json: bool) -> None:
    """Show which pipelines may publish: id, namespace or module, issuer, claims."""
    import msgspec

    from fac_registry.data import opened
    from fac_registry.tokens.publishers import PublisherStore

    async def publishers() -> tuple[TrustedPublisher, ...]:
        async with opened(settings) as database:
            return await PublisherStore(database).list(namespace)

    found = asyncio.run(publishers())
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for publisher in found:
        say(publisher.line())
