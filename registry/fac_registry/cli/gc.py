"""Remove archives that belong to no version."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.sentence import counted
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.storage import Blob

EPILOG = """\b
Examples:
  fac-registry gc --data ./registry-data --dry-run
  fac-registry gc --data ./registry-data
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE, "storage")
@click.option("--dry-run", is_flag=True, help="Only say what would be removed.")
def command(*, settings: Settings, dry_run: bool) -> None:
    """Remove archives older than a day that belong to no version; a server does it by itself, at its start and every day.

    They are what uploads left that were ended between keeping the archive and showing the version. The registry may run meanwhile.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.operations.garbage import Garbage
    from fac_registry.storage import open_storage

    async def collect() -> list[Blob]:
        async with opened(settings) as database:
            garbage = Garbage(database, open_storage(settings.storage_url), by=Actor.command())
            if dry_run:
                return [blob for blob in await garbage.found() if garbage.old(blob)]
            return await garbage.collect()

    gone = asyncio.run(collect())
    for blob in gone:
        click.echo(blob.digest)
    done = "would remove" if dry_run else "removed"
    click.echo(f"{done} {counted(len(gone), 'archive')}, {counted(sum(blob.size for blob in gone), 'byte')}", err=True)
