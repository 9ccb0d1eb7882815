"""Give a key to clients no more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.sentence import counted
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry provider key retire --data ./registry-data 0123456789ABCDEF
"""


@click.command(epilog=EPILOG)
@click.argument("key_id", metavar="ID")
@options.settings(*options.HERE, "storage")
def command(*, key_id: str, settings: Settings) -> None:
    """Sign all that the registry's key ID signed with the key that signs now, and give ID to clients no more; its secret half is removed.

    Servers may run meanwhile, and an interrupted run goes on where it was. Lock files stay as they are: packages do not change.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.providers.resign import Retiring
    from fac_registry.storage import open_storage

    async def retire() -> int:
        async with opened(settings) as database:
            return await Retiring(database, open_storage(settings.storage_url)).retire(key_id.upper(), by=Actor.command())

    again = asyncio.run(retire())
    click.echo(f"{counted(again, 'version')} {'was' if again == 1 else 'were'} signed again")
