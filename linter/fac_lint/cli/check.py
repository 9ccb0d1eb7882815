"""Check Terraform modules (the default command)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.finding import Severity
from fac_core.sentence import one_of
from fac_lint.formats import UNITS

if TYPE_CHECKING:
    from fac_lint.run.engine import Options, Outcome

EPILOG = """\b
Examples:
  fac-lint
  fac-lint modules/ --fail-on warning
  fac-lint --format json --output findings.json .
  fac-lint --format text --format sarif=fac-lint.sarif --format markdown=summary.md
  fac-lint --select missing-cost-tags --policy finops.yaml modules/aws
  terraform show -json plan.out | fac-lint --plan -
  fac-lint --plan plan.json infra/
  fac-lint --diff | git apply
  fac-lint --baseline fac-lint-baseline.json --prune-baseline
  fac-lint --fix --unsafe-fixes --select gp2-volume

\b
Exit codes: 0 clean, 1 violations at or above --fail-on, 2 wrong usage or policy, or with --strict a path without Terraform
files, 3 a bug, or with --strict a file that cannot be read or a plan that is not whole. With --fix of what is left, with
--diff of what is there.
"""


_PATH = click.Path(path_type=Path, allow_dash=True)


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--plan", type=_PATH, metavar="FILE", help="Check a plan as terraform show -json writes it (- for stdin); PATH is its root.")
@click.option("--state", type=_PATH, metavar="FILE", help="Check a state, shown as JSON or as terraform state pull writes it.")
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["text"],
    show_default="text",
    metavar="NAME[=FILE]",
    help=f"Output format, and the file to write it to (repeatable): {one_of(UNITS.names())}.",
)
@click.option("--policy", type=click.Path(path_type=Path), help="The finops.yaml to use instead of the nearest one.")
@click.option("--select", multiple=True, metavar="RULE", help="Run these rules or sets only (repeatable, or joined by commas).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out these rules or sets (repeatable, or joined by commas).")
@click.option(
    "--var-file", "value_files", multiple=True, type=click.Path(path_type=Path), help="Values for the inputs of roots (repeatable)."
)
@click.option(
    "--fail-on",
    type=click.Choice([*map(str, reversed(Severity)), "never"]),
    default=str(Severity.ERROR),
    show_default=True,
    help="Exit with 1 on violations of this severity and above.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the format that has no file of its own to this file, as a whole or not at all.",
)
@click.option("--all", "everything", is_flag=True, help="List what is compliant too.")
@click.option("--fix", is_flag=True, help="Make the fixes that are safe, then check what is left.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option("--unsafe-fixes", "unsafe", is_flag=True, help="With --fix or --diff: make those as well that change what is deployed.")
@click.option("--baseline", type=click.Path(path_type=Path, dir_okay=False), help="Report what is new since this file was written alone.")
@click.option("--prune-baseline", "prune", is_flag=True, help="Take what is mended off the baseline; it never grows by this.")
@click.option("--strict", is_flag=True, help="Exit with 3 when a file cannot be read as a whole, with 2 when a PATH holds none.")
def command(
    *,
    paths: tuple[Path, ...],
    plan: Path | None,
    state: Path | None,
    forms: tuple[str, ...],
    policy: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    value_files: tuple[Path, ...],
    fail_on: str,
    output: Path | None,
    everything: bool,
    fix: bool,
    diff: bool,
    unsafe: bool,
    baseline: Path | None,
    prune: bool,
    strict: bool,
) -> int:
    """Check the modules under each PATH (default: the working directory), without init, plan, network or login.

    With --plan or --state: check what Terraform says there will be or is. Rules that read source have nothing to say of it.
    """
    from datetime import UTC, datetime

    from fac_core import complaints
    from fac_lint.formats._outputs import outputs, write
    from fac_lint.run import engine, mend_mode, rulebook

    wanted = outputs(forms, output)
    mode = mend_mode.asked(fix=fix, diff=diff, unsafe=unsafe, source=not (plan or state))
    options = engine.Options(datetime.now(UTC).date(), policy, rulebook.split(select), rulebook.split(ignore), value_files)
    printed = ""
    if mode is not None:
        outcome, printed = mend_mode.mend(paths or (Path(),), options, mode)
    else:
        outcome = _document(plan, state, paths, options) if plan or state else engine.lint(paths or (Path(),), options)
    outcome = _new(outcome, baseline, prune=prune)
    told = [*(f"no Terraform file is under {path}" for path in outcome.without), *outcome.notes]
    if diff or all(one.file for one in wanted):
        told = [*(f"{unread.file}: {unread.why}" for unread in outcome.unread), *told, outcome.report.summary()]
    for text in told:
        complaints.note(text)
    report = write(outcome.report, wanted, compliant=everything)
    click.echo(printed if diff else report, nl=False, color=True)
    if strict and outcome.unparsed:
        return 3
    if strict and outcome.without:
        return 2
    return int(fail_on != "never" and bool(outcome.report.at_least(Severity(fail_on))))


def _new(outcome: Outcome, path: Path | None, *, prune: bool) -> Outcome:
    """Leave out what a baseline accepts."""
    from fac_core.errors import UserError
    from fac_lint.run.baseline import Baseline

    if path is None:
        if prune:
            raise UserError("--prune-baseline names no file", hint="Say --baseline FILE --prune-baseline.")
        return outcome
    compared = Baseline.read(path, Path.cwd()).compare(outcome)
    if prune and compared.gone:
        compared.shrunk.write()
    return compared.outcome(pruned=prune)


def _document(plan: Path | None, state: Path | None, paths: tuple[Path, ...], options: Options) -> Outcome:
    from fac_core import resources
    from fac_core.errors import UserError
    from fac_lint.run import engine

    if plan and state:
        raise UserError("--plan and --state exclude each other", hint="Run once for each.")
    if len(paths) > 1:
        raise UserError(f"a plan or state has one root, and {len(paths)} paths are given", hint="Give the folder of its root module.")
    if options.value_files:
        raise UserError("--var-file has nothing to say beside a plan or state", hint="Give it to terraform plan.")
    tree = resources.read("plan", plan) if plan else resources.read("state", state or Path())
    return engine.lint_tree(tree, next(iter(paths), None), options)
