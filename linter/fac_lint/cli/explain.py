"""Explain a rule."""

from __future__ import annotations

from pathlib import Path

import click

from fac_core.parameters import ANY_PATH

EPILOG = """\b
Examples:
  fac-lint explain missing-cost-tags
  fac-lint explain no-big-machines --policy org/finops.yaml
"""


@click.command(epilog=EPILOG)
@click.argument("rule")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml whose own rule it may be, instead of the nearest one.")
def command(*, rule: str, policy: Path | None) -> None:
    """Print what RULE finds, why it matters, bad and good examples, and what to do."""
    from fac_core.policy import policy_for
    from fac_lint.run.books import book_of
    from fac_lint.run.explain import page
    from fac_lint.run.rulebook import OURS

    book = OURS if rule in OURS.rule_names else book_of(policy_for(Path.cwd(), policy))
    click.echo(page(book.rule(rule)), nl=False)
