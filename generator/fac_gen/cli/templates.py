"""List the templates of modules, or copy some to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_core.parameters import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-gen templates
  fac-gen templates common/versions.tf.j2 -o templates
  fac-gen module aws_sqs_queue --templates templates
"""


@click.command(epilog=EPILOG)
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("-o", "--output", "folder", type=FOLDER, metavar="DIR", help="Copy NAME to this folder.")
def command(*, names: tuple[str, ...], folder: Path | None) -> None:
    """List the templates of modules, or copy some to change them.

    A template of the same name in the folder that --templates names takes the place of ours; all others stay ours.
    """
    from fac_gen.render.overrides import copy_templates, names_of_templates

    if not names:
        say("\n".join(names_of_templates()))
        return
    if folder is None:
        raise click.UsageError("say with -o where to copy to")
    for path in copy_templates(names, folder):
        say(str(path))
