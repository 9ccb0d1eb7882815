"""Show the newest entries of the audit log."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.audit import Entry
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry audit list --data ./registry-data --limit 20
  fac-registry audit list --data ./registry-data --action version.published --subject acme/queue
  fac-registry audit list --data ./registry-data --since 2026-11-01 --json | jq .actor
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--since", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]), help="Only what was done from this time on, UTC.")
@click.option("--action", help="Only what is called so, for example token.created.")
@click.option("--subject", help="Only what is about something that begins so, for example acme/.")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=100, show_default=True, help="How many, of the newest.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line.")
def command(*, settings: Settings, since: datetime | None, action: str | None, subject: str | None, limit: int, as_json: bool) -> None:
    """Show the newest entries, the oldest of them first: number, time (UTC), who, what, of what."""
    import msgspec

    from fac_registry.audit import AuditLog
    from fac_registry.data import opened

    begin = int(since.replace(tzinfo=UTC).timestamp()) if since else 0

    async def entries() -> list[Entry]:
        async with opened(settings) as database:
            return await AuditLog(database).entries(since=begin, action=action, subject=subject, limit=limit)

    for entry in asyncio.run(entries()):
        if as_json:
            click.echo(msgspec.json.encode(entry))
        else:
            say(entry.line())
