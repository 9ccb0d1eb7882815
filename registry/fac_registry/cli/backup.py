"""Copy a registry to a folder."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.parameters import ANY_PATH
from fac_core.sentence import counted
from fac_registry import options

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.operations.backup import Made
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry backup /backup/registry --data /var/lib/fac-registry
  fac-registry backup /backup/registry --database postgresql://fac@db.acme.example/registry --storage s3://acme-terraform-modules

Exit codes: 0 everything was copied, 1 the registry is damaged and the rest was copied, 2 a mistake in the command.
"""


@click.command(epilog=EPILOG)
@click.argument("folder", type=ANY_PATH)
@options.settings(*options.HERE, "storage")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, folder: Path, settings: Settings, as_json: bool) -> None:
    """Copy the registry to FOLDER, as it is at one moment; it may be served meanwhile, by an older release too.

    The first backup to a folder copies everything, a later one what is new: archives never change. Each leaves a snapshot of its own, named
    by its time (UTC). FOLDER holds hashes of tokens and the keys that sign: keep it closed. `fac-registry restore` brings it back.
    """
    import msgspec

    from fac_registry.data import opened
    from fac_registry.operations.backup import Backup
    from fac_registry.storage import open_storage

    async def make() -> Made:
        async with opened(settings, as_it_is=True) as database:
            kept = open_storage(settings.storage_url)
            with click.progressbar(length=1, label="copying", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

                def step(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

                return await Backup(database, kept, folder, step).make()

    made = asyncio.run(make())
    if as_json:
        click.echo(msgspec.json.encode(made))
    else:
        click.echo(f"{made.snapshot}: {counted(made.rows, 'row')} and {counted(made.blobs, 'archive')}, {made.copied} of them copied now")
    if made.damaged:
        complain([f"{digest}: {reason}" for digest, reason in made.damaged.items()])
        complain([f"{counted(len(made.damaged), 'archive')} could not be copied; `fac-registry verify` names their versions"])
        raise SystemExit(1)
