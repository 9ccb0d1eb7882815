"""Explain a rule."""

from __future__ import annotations

import click

EPILOG = """\b
Examples:
  fac-lint explain missing-cost-tags
"""


@click.command(epilog=EPILOG)
@click.argument("rule")
def command(*, rule: str) -> None:
    """Print what RULE finds, why it matters, bad and good examples, and what to do."""
    from fac_lint.run import rulebook
    from fac_lint.run.explain import page

    click.echo(page(rulebook.rule(rule)), nl=False)
