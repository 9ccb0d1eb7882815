"""Prove that the audit log is whole."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.sentence import counted
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.audit import Chain
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry audit verify --data ./registry-data
  fac-registry audit verify --data ./registry-data --last 6fd0e2...

Exit codes: 0 whole, 1 something was changed or is missing, 2 a mistake in the command.
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
@click.option("--last", metavar="HASH", help="A hash that was once the last: the log must still hold it.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, last: str | None, as_json: bool) -> None:
    """Follow the chain of hashes from the first entry to the last.

    An entry that was changed, taken out or put in is named. Entries that are missing at the end leave no gap: to notice that, keep the hash
    that is printed somewhere else, and give it as --last the next time.
    """
    import msgspec

    from fac_registry.audit import AuditLog
    from fac_registry.data import opened

    async def verify() -> Chain:
        async with opened(settings) as database:
            return await AuditLog(database).verify(last)

    chain = asyncio.run(verify())
    if as_json:
        click.echo(msgspec.json.encode(chain))
    else:
        for fault in chain.faults:
            click.echo(fault)
        entries = "1 entry" if chain.entries == 1 else f"{chain.entries:,} entries"
        click.echo(f"{entries}, {counted(len(chain.faults), 'fault')}; the last hash is {chain.last or '-'}")
    raise SystemExit(1 if chain.faults else 0)
