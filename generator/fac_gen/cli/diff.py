"""Show how the interfaces of two modules differ, and what that means for the version."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_core.parameters import EXISTING_FOLDER

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-gen diff queue-1.4.0 queue
  fac-gen diff queue-1.4.0 queue --at-most minor
  fac-gen diff queue-1.4.0 queue --json
"""


@click.command(epilog=EPILOG)
@click.argument("old", type=EXISTING_FOLDER)
@click.argument("new", type=EXISTING_FOLDER)
@click.option(
    "--at-most",
    type=click.Choice(["none", "patch", "minor", "major"]),
    default="major",
    show_default=True,
    help="Exit code 1 when the difference asks for more than this.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the difference as JSON.")
def command(*, old: Path, new: Path, at_most: str, as_json: bool) -> int:
    """Show how the interfaces of two modules differ, and what that means for the version.

    OLD and NEW are folders of any Terraform modules, generated or not: for example the last version that was published, and what is to
    be the next. Compared are inputs, outputs, resources with their arguments, and required versions; not texts.
    """
    from fac_core.manifest.module_lock import read_lock
    from fac_gen.interface import Bump, compare, interface_of_folder
    from fac_gen.interface.show import lines_of_difference

    for folder in (old, new):
        read_lock(folder)
    found = compare(interface_of_folder(old), interface_of_folder(new))
    if as_json:
        click.echo(json.dumps(found.plain(), indent=2))
    else:
        lines = list(lines_of_difference(found)) or ["The interface is the same."]
        say("\n".join(lines))
    return int(found.bump.rank > Bump(at_most).rank)
