"""Bring back a registry from a backup."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.parameters import ANY_PATH
from fac_registry import options

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.operations.verify import Verified
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry restore /backup/registry --data ./registry-data
  fac-registry restore /backup/registry --snapshot 20261128T020000Z.jsonl.gz --data ./registry-data
  fac-registry restore /backup/registry --database postgresql://fac@db.acme.example/registry --storage s3://acme-terraform-modules

Exit codes: 0 restored and proven, 1 restored, but something is damaged or missing, 2 a mistake in the command.
"""


@click.command(epilog=EPILOG)
@click.argument("folder", type=ANY_PATH)
@options.settings(*options.HERE, "storage", data="Folder to restore into; one that is empty or not there.")
@click.option("--snapshot", metavar="NAME", help="Which snapshot, by its name in the folder.  [default: the newest]")
def command(*, folder: Path, settings: Settings, snapshot: str | None) -> None:
    """Bring back what `fac-registry backup` copied to FOLDER, and prove it: every archive is read again, and so is the audit log.

    Where there is a registry already, nothing is changed. Database and storage may be of another kind than those of the backup, so this is
    also how a registry moves from one server with a folder to PostgreSQL and a bucket. A backup of an older release is brought up to date.
    A restore that was interrupted has brought back nothing, and can be repeated.
    """
    from fac_registry.audit import Actor
    from fac_registry.operations import snapshot as snapshots
    from fac_registry.operations.restore import Restore

    chosen = snapshots.Snapshot(folder / snapshot) if snapshot else snapshots.newest(folder)
    with click.progressbar(length=1, label="copying", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def step(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        Restore(chosen, settings, Actor.command(), step).run()
    verified, faults = asyncio.run(_proven(settings))
    click.echo(f"{chosen.path.name} is restored: {verified.sentence()}")
    complain([f"{one.version or 'registry'}: {one.reason}" for one in verified.damage] + [f"audit log: {fault}" for fault in faults])
    raise SystemExit(1 if verified.damage or faults else 0)


async def _proven(settings: Settings) -> tuple[Verified, tuple[str, ...]]:
    from fac_registry.audit import AuditLog
    from fac_registry.data import opened
    from fac_registry.operations.verify import Verifier
    from fac_registry.storage import open_storage

    async with opened(settings) as database:
        found = await Verifier(database, open_storage(settings.storage_url)).verify()
        return found, (await AuditLog(database).verify()).faults
