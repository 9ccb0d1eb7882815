"""List the resource types and data sources of the catalogue."""

from __future__ import annotations

import sys

import click

from fac_core.clouds import UNITS
from fac_core.complaints import note
from fac_core.sentence import one_of

EPILOG = """\b
Examples:
  fac-gen list bucket
  fac-gen list --provider aws --taggable 'aws_db_*'
  fac-gen list --with-signals --long
  fac-gen list --provider google --kind data --json
"""


@click.command(epilog=EPILOG)
@click.argument("pattern", required=False)
@click.option("--provider", metavar="NAME", help=f"One provider alone: {one_of(UNITS.names())}.")
@click.option("--provider-version", metavar="VERSION", help="Another version than the newest; needs --provider.")
@click.option("--kind", type=click.Choice(["resource", "data"]), default="resource", show_default=True)
@click.option("--taggable", is_flag=True, help="Only resource types that take cost tags or labels.")
@click.option("--with-signals", is_flag=True, help="Only resource types with known cost signals.")
@click.option("-l", "--long", "as_table", is_flag=True, help="Say where cost tags go and whether cost signals are known.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def command(
    pattern: str | None,
    provider: str | None,
    provider_version: str | None,
    kind: str,
    *,
    taggable: bool,
    with_signals: bool,
    as_table: bool,
    as_json: bool,
) -> None:
    """List the resource types and data sources of the catalogue.

    PATTERN is a part of the name, or a whole name with * and ?. Ends with 1 when there is none.
    """
    from fac_core import resource_types
    from fac_core.schema.catalogue import catalogue
    from fac_core.schema.listing import Query, rows
    from fac_core.schema.resource_schema import Kind

    if provider_version is not None and provider is None:
        raise click.UsageError("--provider-version needs --provider")
    query = Query(provider, provider_version, Kind(kind), pattern or "", taggable=taggable, with_signals=with_signals)
    known = resource_types.with_signals() if with_signals or as_table or as_json else frozenset()
    found = list(rows(catalogue(), query, known))
    if not found:
        wished = f" whose name fits {pattern!r}" if pattern else ""
        what = {"resource": "resource type", "data": "data source"}[kind]
        note(f"there is no {what}{wished}{' with these options' if provider or taggable or with_signals else ''}")
    if as_json:
        import json
        from dataclasses import asdict

        click.echo(json.dumps([asdict(row) for row in found], indent=2))
    if as_json or not found:
        sys.exit(0 if found else 1)
    width = max((len(row.name) for row in found), default=0)
    for row in found:
        words = f"  {row.tags or '-':<28}  {'signals' if row.signals else '-'}" if as_table else ""
        click.echo(f"{row.name:<{width}}{words}".rstrip())
