"""Make a key that signs from now on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Example:
  fac-registry provider key rotate --data ./registry-data
"""


@click.command(epilog=EPILOG)
@options.settings(*options.HERE)
def command(*, settings: Settings) -> None:
    """Make a key of the registry's own that signs from now on, and print its id; what the others signed stays good.

    Running servers use it at once. It takes some seconds: RSA with 4096 bits, which every version of Terraform takes.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.providers.signing import KeyRing

    async def rotate() -> str:
        async with opened(settings) as database:
            return await KeyRing(database).rotate(by=Actor.command())

    click.echo(asyncio.run(rotate()))
