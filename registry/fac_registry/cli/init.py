"""Begin a registry: its settings in a file, its database, and a first token."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE
from fac_registry import options
from fac_registry.settings_schema import SETTINGS

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry init --data /var/lib/fac-registry --public-url https://registry.acme.example
  fac-registry init --file /etc/fac-registry/registry.toml --storage s3://acme-terraform-modules \\
      --database postgresql://fac@db.acme.example/registry > admin-token
"""


@click.command(epilog=EPILOG)
@options.settings(*SETTINGS)
@click.option("--file", type=FILE, default=Path("registry.toml"), show_default=True, help="The file of settings to write.")
def command(*, settings: Settings, file: Path, **rest: object) -> None:
    """Write a file of settings, begin the registry, and print a first token.

    What is given here or in the environment stands in the file, all other settings beside it as comments; a secret is written to a file of
    its own. The token alone is on stdout, once: it is good for every namespace. Nothing that exists is overwritten.
    """
    from fac_core.complaints import note
    from fac_registry.initialization import begin

    del rest
    context = click.get_current_context()
    said = {name: context.params[name] for name in SETTINGS if context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT}
    token = begin(settings, file, said)
    note(f"Serve it with: fac-registry serve --config {file}")
    click.echo(token)
