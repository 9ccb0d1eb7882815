"""Print the JSON Schema of files of facts of resource types."""

from __future__ import annotations

import click

EPILOG = """\b
Editors complete and check such a file with it when it begins with
  # yaml-language-server: $schema=../resource-type.schema.json

\b
Example:
  fac-gen schema facts > resource_types/resource-type.schema.json
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """Print the JSON Schema of files of facts of resource types, for editors.

    It checks a file's form. What a file names is checked against the provider's schemas when fac-gen reads it.
    """
    from fac_core.resource_types.editor_schema import json_schema

    click.echo(json_schema(), nl=False)
