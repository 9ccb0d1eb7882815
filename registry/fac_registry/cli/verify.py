"""Prove that everything published is there."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import click

from fac_core.sentence import all_of, counted
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.operations.verify import Verified
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry verify --data ./registry-data
  fac-registry verify --data ./registry-data --json | jq '.damage[]'

Exit codes: 0 everything is there, 1 something is damaged or missing, 2 a mistake in the command.
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE, "storage")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, as_json: bool) -> None:
    """Read every archive again and compare it with what was published; the registry may run meanwhile.

    Names each version whose archive is missing or changed, and the archives that belong to no version (see `fac-registry gc`).
    """
    import msgspec

    from fac_registry.data import opened
    from fac_registry.operations.verify import Verifier
    from fac_registry.storage import open_storage

    async def verify() -> Verified:
        async with opened(settings) as database:
            kept = open_storage(settings.storage_url)
            with click.progressbar(length=1, label="verifying", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

                def step(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

                return await Verifier(database, kept, step).verify()

    found = asyncio.run(verify())
    click.echo(msgspec.json.encode(found) if as_json else _text(found))
    raise SystemExit(1 if found.damage else 0)


def _text(found: Verified) -> str:
    lines = [f"{one.version or 'registry'}: {one.reason}" for one in found.damage]
    lines.append(found.sentence())
    if any(found.withdrawn.values()):
        lines.append(f"of them {all_of(f'{count} {state}' for state, count in found.withdrawn.items() if count)}")
    if found.damage:
        lines.append("Restore a backup: a version's archive cannot be made again.")
    if not found.database_checked:
        lines.append("The database was not asked to check itself: that is done with PostgreSQL's own pg_amcheck.")
    if found.orphans:
        lines.append(f"{counted(len(found.orphans), 'archive')} of no version; `fac-registry gc` removes what is older than a day.")
    return "\n".join(lines)
