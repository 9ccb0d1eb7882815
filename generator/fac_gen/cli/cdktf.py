"""Write a typed Python construct for a module, for the CDK for Terraform."""

from __future__ import annotations

import json
from pathlib import Path

import click

from fac_core.output import say
from fac_core.parameters import ANY_PATH, EXISTING_FOLDER

EPILOG = """\b
Examples:
  fac-gen cdktf queue -o infrastructure
  fac-gen cdktf modules/aws/sqs-queue -o infrastructure/queue.py --flavor cdktn
  fac-gen cdktf queue -o infrastructure --source registry.acme.example/acme/sqs-queue/aws --module-version 1.0.0
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="DIR", type=EXISTING_FOLDER)
@click.option("-o", "--output", type=ANY_PATH, default=Path(), metavar="OUT", help="Folder, or file that ends in .py.")
@click.option(
    "--flavor", type=click.Choice(["cdktf", "cdktn"]), default="cdktf", show_default=True, help="Library that the construct stands on."
)
@click.option("--language", type=click.Choice(["python"]), default="python", show_default=True)
@click.option("--name", metavar="NAME", help="What the module is called; default: as in module.yaml, or as its folder.")
@click.option("--source", metavar="ADDRESS", help="Where callers get the module; default: the path from OUT to DIR.")
@click.option("--module-version", "version", metavar="V", help="Version constraint of the module; needs --source.")
@click.option("--force", is_flag=True, help="Write over a file that this command did not write.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(
    *,
    folder: Path,
    output: Path,
    flavor: str,
    language: str,
    name: str | None,
    source: str | None,
    version: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """Write a typed Python construct for a module, for the CDK for Terraform.

    DIR is any Terraform module. Its inputs become typed keyword arguments, its outputs properties. The construct needs the package
    cdktf, or its continuation cdktn, where it is used; this command needs neither.
    """
    from fac_gen.cdktf import Flavor, write_construct

    del language  # the only one so far
    if version is not None and source is None:
        raise click.UsageError("--module-version needs --source: a folder has no versions")
    path = write_construct(folder, output, flavor=Flavor(flavor), name=name, source=source, version=version, force=force)
    if as_json:
        click.echo(json.dumps({"file": str(path), "flavor": flavor}))
    else:
        say(f"{path}: needs the package {flavor}")
