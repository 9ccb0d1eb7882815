"""Write a provider mirror that needs no network, to run terraform by hand."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_core.parameters import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-gen offline-mirror mirror
  TF_CLI_CONFIG_FILE=mirror/terraform.rc terraform -chdir=modules/aws/sqs-queue init
  TF_CLI_CONFIG_FILE=mirror/terraform.rc terraform -chdir=modules/aws/sqs-queue validate
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--json", "as_json", is_flag=True, help="Print the path of the CLI configuration as JSON.")
def command(folder: Path, *, as_json: bool) -> None:
    """Write a provider mirror that needs no network, to run terraform by hand.

    DIR gets one small executable per known provider version and a CLI configuration that makes terraform use nothing else. These
    providers check a configuration against their schemas: init, validate, plan and tests with mock_provider work, apply is refused.

    As with any provider, terraform init records their checksums in .terraform.lock.hcl; delete that file before you use the real ones.
    """
    from fac_core.schema_provider.mirror import write_mirror

    config = write_mirror(folder)
    if as_json:
        click.echo(json.dumps({"cli_config": str(config)}))
    else:
        say(f"Use it with: export TF_CLI_CONFIG_FILE={shlex.quote(str(config))}")
