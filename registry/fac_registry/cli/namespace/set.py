"""Say who may read a namespace, and what is asked of the modules in it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE
from fac_registry import options

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry namespace set acme --data ./registry-data --anonymous-read
  fac-registry namespace set acme --data ./registry-data --gate refuse --policy finops.yaml
  fac-registry namespace set acme --data ./registry-data --gate default --no-policy
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@options.settings(*options.HERE)
@click.option("--anonymous-read/--no-anonymous-read", default=None, help="Whether anybody may read without a token.")
@click.option(
    "--gate",
    type=click.Choice(["off", "mark", "refuse", "strict", "default"]),
    help="What becomes of an upload: off does not lint it, mark shows what was found, refuse takes no violation of severity error, strict "
    "takes nothing that is unknown, unread or suppressed either; default is as the server is set.",
)
@click.option("--policy", type=FILE, help="Cost policy that uploads are linted with, one finops.yaml; it is copied.")
@click.option("--no-policy", is_flag=True, help="Lint with the policy that the server is set to.")
def command(
    *, namespace: str, settings: Settings, anonymous_read: bool | None, gate: str | None, policy: Path | None, no_policy: bool
) -> None:
    """Say who may read NAMESPACE, and what is asked of the modules in it; a running server follows within a second.

    What was published before stays as it is.
    """
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.namespaces import NamespaceStore
    from fac_registry.settings import read_policy

    if policy and no_policy:
        raise click.UsageError("--policy and --no-policy exclude each other")
    values: dict[str, object] = {} if anonymous_read is None else {"anonymous_read": anonymous_read}
    if gate:
        values["gate"] = None if gate == "default" else gate
    if policy or no_policy:
        values["policy"] = read_policy(policy) if policy else None
    if not values:
        raise click.UsageError("nothing is to be changed: give --anonymous-read, --gate or --policy")

    async def change() -> None:
        async with opened(settings) as database:
            await NamespaceStore(database).set(namespace, values, by=Actor.command())

    asyncio.run(change())
