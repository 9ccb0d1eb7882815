"""Accept the violations that are there, until they are mended."""

from __future__ import annotations

from pathlib import Path

import click

from fac_core.parameters import ANY_PATH, FILE

EPILOG = """\b
Examples:
  fac-lint baseline
  fac-lint --baseline fac-lint-baseline.json
  fac-lint baseline modules/ --file modules/baseline.json
  fac-lint baseline --update
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, type=ANY_PATH)
@click.option(
    "--file",
    "path",
    type=FILE,
    default="fac-lint-baseline.json",
    show_default=True,
    help="The baseline.",
)
@click.option("--update", is_flag=True, help="Only take off what is mended.")
@click.option("--replace", "anew", is_flag=True, help="Accept all that is there now, in place of what the file holds.")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml to use instead of the nearest one.")
@click.option("--select", multiple=True, metavar="RULE", help="Run these rules or sets only (repeatable, or joined by commas).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out these rules or sets (repeatable, or joined by commas).")
@click.option("--var-file", "value_files", multiple=True, type=ANY_PATH, help="Values for the inputs of roots (repeatable).")
def command(
    *,
    paths: tuple[Path, ...],
    path: Path,
    update: bool,
    anew: bool,
    policy: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    value_files: tuple[Path, ...],
) -> None:
    """Write the violations under each PATH to a file; with --baseline FILE, fac-lint then reports what is new alone.

    What is unknown, delegated, unread or no HCL is never accepted: it stays in every report.
    """
    from datetime import UTC, datetime

    from fac_core import complaints
    from fac_core.errors import UserError
    from fac_core.sentence import in_words
    from fac_lint.run import engine, rulebook
    from fac_lint.run.baseline import Baseline, not_read

    if update and anew:
        raise UserError("--update and --replace exclude each other", hint="--update never accepts anything, --replace accepts all.")
    if path.exists() and not (update or anew):
        hint = "Say --update to take off what is mended, or --replace to accept all that is there now."
        raise UserError("is there already", path=path, hint=hint)
    base = Path.cwd()
    known = Baseline.read(path, base) if update else Baseline(path, base)
    options = engine.Options(datetime.now(UTC).date(), policy, rulebook.split(select), rulebook.split(ignore), value_files)
    outcome = engine.lint(paths or (Path(),), options)
    compared = known.compare(outcome)
    baseline = compared.shrunk if update else known.accepting(outcome.report)
    baseline.write()
    told = (
        f"{in_words(len(compared.gone), 'finding')} taken off, {len(baseline.entries)} left"
        if update
        else f"{in_words(len(baseline.entries), 'finding')} accepted"
    )
    for text in (*not_read(outcome), *outcome.notes, f"{path}: {told}"):
        complaints.note(text)
