"""Count how much of what costs money is tagged, budgeted and alarmed."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fac_core.parameters import ANY_PATH, FILE, TEXT
from fac_core.sentence import one_of
from fac_lint.coverage.formats import UNITS

EPILOG = """\b
Examples:
  fac-lint coverage
  fac-lint coverage infra/ --format text --format svg=coverage.svg
  fac-lint coverage --fail-under tagged=90 --fail-under budgeted=100
  fac-lint coverage --format json -o coverage.json
  fac-lint coverage --owner-tag cost_center --all envs/prod

\b
Exit codes: 0 counted, 1 a share is below --fail-under, or not proven to reach it because a file could not be read, 2 wrong usage
or policy, or with --strict a path without Terraform files, 3 a bug, or with --strict a file that cannot be read.
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, type=ANY_PATH)
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["text"],
    show_default="text",
    metavar="NAME[=FILE]",
    help=f"Output format, and the file to write it to (repeatable): {one_of(UNITS.names())}.",
)
@click.option(
    "-o",
    "--output",
    type=FILE,
    help="Write the format that has no file of its own to this file, as a whole or not at all.",
)
@click.option(
    "--owner-tag", "key", type=TEXT, metavar="KEY", default="owner", show_default=True, help="The tag that says whose a resource is."
)
@click.option(
    "--fail-under",
    "least",
    multiple=True,
    metavar="NAME=PERCENT",
    help="Exit with 1 when fewer are tagged, budgeted or alarmed (repeatable, or joined by commas): only what is proven counts.",
)
@click.option("--all", "everything", is_flag=True, help="In text, list each resource, and what is so of it.")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml to use instead of the nearest one.")
@click.option("--var-file", "value_files", multiple=True, type=ANY_PATH, help="Values for the inputs of roots (repeatable).")
@click.option("--strict", is_flag=True, help="Exit with 3 when a file cannot be read as a whole, with 2 when a PATH holds none.")
@click.option("--jobs", type=click.IntRange(min=0), default=0, show_default="as many as processors", help="Check in so many processes.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what earlier runs have found.")
def command(
    *,
    paths: tuple[Path, ...],
    forms: tuple[str, ...],
    output: Path | None,
    key: str,
    least: tuple[str, ...],
    everything: bool,
    policy: Path | None,
    value_files: tuple[Path, ...],
    strict: bool,
    jobs: int,
    no_cache: bool,
) -> int:
    """Count what costs money under each PATH (default: the working directory), and how much of it is tagged, budgeted and alarmed.

    What counts as covered is what fac-lint check finds compliant, resource by resource, whoever calls for it. What is up to the
    caller, unknown or exempt is counted for itself, and what cannot be read is said.
    """
    from datetime import UTC, datetime

    from fac_core import complaints
    from fac_core.printable import spelt
    from fac_lint.coverage import gate
    from fac_lint.coverage.formats import render
    from fac_lint.coverage.formats._words import headline
    from fac_lint.coverage.formats.text import PLAIN
    from fac_lint.coverage.tally import coverage
    from fac_lint.formats._outputs import deliver, outputs, styles
    from fac_lint.run import engine
    from fac_lint.run.counted import SELECTED
    from fac_lint.run.linter_digest import store_for

    wanted = outputs(forms, output, UNITS)
    minima = gate.minima(least)
    store = None if no_cache else store_for(policy, *value_files)
    options = engine.Options(datetime.now(UTC).date(), policy, SELECTED, (), value_files, jobs, store, key)
    outcome = engine.lint(paths or (Path(),), options, watched=True)
    found = coverage(outcome, key)
    gate.check_asked(found, minima)
    written = [f"{headline(found)} counted"] if all(one.file for one in wanted) else []
    for text in (*(f"no Terraform file is under {path}" for path in outcome.without), *outcome.notes, *written):
        complaints.note(text)
    how = styles(wanted, compliant=everything)
    texts = [render(one.form, found, style) for one, style in zip(wanted, how, strict=True)]
    click.echo(spelt(deliver(texts, wanted), sys.stdout.encoding, PLAIN), nl=False, color=True)
    failures = list(gate.failures(found, minima))
    complaints.complain(failures)
    return 3 if strict and outcome.unparsed else 2 if strict and outcome.without else int(bool(failures))
