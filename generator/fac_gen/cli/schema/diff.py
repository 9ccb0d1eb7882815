"""List every difference between two versions of a provider."""

from __future__ import annotations

import click

EPILOG = """\b
Examples:
  fac-gen schema diff aws 5.100.0 6.69.1
  fac-gen schema diff aws 5.100.0 6.69.1 --json
"""


@click.command(epilog=EPILOG)
@click.argument("provider")
@click.argument("old")
@click.argument("new")
@click.option("--json", "as_json", is_flag=True, help="Print the differences as a JSON list.")
def command(provider: str, old: str, new: str, *, as_json: bool) -> None:
    """List every difference between two versions of a provider.

    Versions are those of the catalogue; the text is Markdown.
    """
    from fac_core.schema.catalogue import catalogue

    if as_json:
        import json
        from dataclasses import asdict

        from fac_core.schema.differences import compare

        compared = compare(catalogue(), provider, old, new)
        listed = [{"kind": kind.value, **asdict(item)} for kind, comparison in compared.items() for item in comparison.differences]
        click.echo(json.dumps(listed, indent=2))
    else:
        from fac_core.schema.differences_page import page

        click.echo(page(catalogue(), provider, old, new), nl=False)
