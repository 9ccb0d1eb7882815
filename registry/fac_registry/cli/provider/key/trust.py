"""Trust the key of a publisher."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.errors import UserError
from fac_core.parameters import FILE
from fac_registry import options

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  gpg --armor --export 0123456789ABCDEF > acme.asc
  fac-registry provider key trust acme acme.asc --data ./registry-data
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@click.argument("file", type=FILE)
@options.settings(*options.HERE)
def command(*, namespace: str, file: Path, settings: Settings) -> None:
    """Take signatures of providers in NAMESPACE by the OpenPGP public key in FILE, and give it to clients; print its id."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.providers.publisher_keys import PublisherKeyStore
    from fac_registry.small_file import read_small

    try:
        content = read_small(file)
    except OSError as error:
        raise UserError(f"the key cannot be read: {error.strerror}", path=file, hint="Check the path.") from error

    async def trust() -> str:
        async with opened(settings) as database:
            return (await PublisherKeyStore(database).add(namespace, content, by=Actor.command())).id

    click.echo(asyncio.run(trust()))
