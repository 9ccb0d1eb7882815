"""Test a policy and rules on modules that say what must be found in them."""

from __future__ import annotations

from pathlib import Path

import click

from fac_core.parameters import ANY_PATH, FILE
from fac_core.sentence import one_of
from fac_lint.fixtures.formats import UNITS

EPILOG = """\b
Examples:
  fac-lint test tests/finops
  fac-lint test --policy finops.yaml tests/finops/queues
  fac-lint test --format text --format junit=results.xml tests/finops
  fac-lint test --today 2027-01-01 tests/finops/exemptions

\b
What is expected:
  # expect: missing-cost-tags             in the next line or block, or in this line
  # expect: missing-budget unknown        another verdict, or a severity
  # expect-none: missing-cost-tags        nothing more of this rule or set in the fixture

\b
Exit codes: 0 all came as expected, 1 something did not come or came unexpected, 2 wrong usage, policy or expectation, or nothing to
test, 3 a bug.
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, type=ANY_PATH)
@click.option("--all-rules", "everything", is_flag=True, help="Let no rule find what is not expected, those that are not named as well.")
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["text"],
    show_default="text",
    metavar="NAME[=FILE]",
    help=f"Output format, and the file to write it to (repeatable): {one_of(UNITS.names())}.",
)
@click.option("-o", "--output", type=FILE, help="Write the format that has no file of its own to this file, as a whole or not at all.")
@click.option("--all", "listed", is_flag=True, help="In text, list the fixtures that passed, too.")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml to test instead of the nearest one to each fixture.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Day on which ends of exemptions are compared with.  [default: today]")
def command(
    *,
    paths: tuple[Path, ...],
    everything: bool,
    forms: tuple[str, ...],
    output: Path | None,
    listed: bool,
    policy: Path | None,
    today: object,
) -> int:
    """Lint the fixtures under each PATH (default: the working directory), and compare what is found with what their comments expect.

    A fixture is a folder whose files expect something, with all that is below it. Rules that it names must find just that: what is
    violated or unknown beside it is told, as is what did not come.
    """
    from datetime import UTC, datetime

    from fac_core import complaints
    from fac_lint.fixtures.formats import render
    from fac_lint.fixtures.formats._words import summary
    from fac_lint.fixtures.testing import run_fixtures
    from fac_lint.formats._outputs import deliver, outputs, styles
    from fac_lint.run.options import Options

    wanted = outputs(forms, output, UNITS)
    day = (today if isinstance(today, datetime) else datetime.now(UTC)).date()
    results = run_fixtures(paths or (Path(),), Options(day, policy), Path.cwd(), everything=everything, watched=True)
    written = [summary(results)] if all(one.file for one in wanted) else []
    for text in (*results.notes, *written):
        complaints.note(text)
    texts = [render(one.form, results, style) for one, style in zip(wanted, styles(wanted, compliant=listed), strict=True)]
    click.echo(deliver(texts, wanted), nl=False, color=True)
    return int(not results.passed)
