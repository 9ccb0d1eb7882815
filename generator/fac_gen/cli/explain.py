"""Say what is known about a resource type: its cost signals, tags and budget, and on what evidence."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import click

from fac_core.output import colourful, say
from fac_core.parameters import FILE
from fac_gen.completion import ResourceTypeName

EPILOG = """\b
Examples:
  fac-gen explain aws_sqs_queue
  fac-gen explain google_sql_database_instance --policy finops.yaml
  fac-gen explain aws_wafv2_web_acl --all
  fac-gen explain azurerm_storage_account --json
"""


@click.command(epilog=EPILOG)
@click.argument("resource_type", metavar="TYPE", type=ResourceTypeName())
@click.option("--policy", type=FILE, help="Cost policy; default: the nearest finops.yaml above.")
@click.option("--provider-version", metavar="V", help="One provider version of the catalogue (6, 6.69 or 6.69.1) instead of all.")
@click.option("--all", "everything", is_flag=True, help="List everything that is left out, however much it is.")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def command(*, resource_type: str, policy: Path | None, provider_version: str | None, everything: bool, as_json: bool) -> None:
    """Say what is known about a resource type: its cost signals, tags and budget, and on what evidence.

    TYPE is any resource type of the catalogues. Of a type without cost signals, the schema tells whether it takes tags and what a
    budget can count.
    """
    from fac_core.policy import policy_for
    from fac_gen.explain import Style, as_text, facts

    said = facts(resource_type, policy_for(Path.cwd(), policy), provider_version)
    if as_json:
        click.echo(json.dumps(said, indent=2))
        return
    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    color = colourful(terminal=sys.stdout.isatty())
    say(as_text(said, Style(width, color=color, everything=everything)), nl=False)
