"""Check Terraform modules (the default command)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.finding import Severity
from fac_core.parameters import ANY_PATH, FILE, FILE_OR_STDIN
from fac_core.sentence import one_of
from fac_lint.formats import UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fac_core.caching import Store
    from fac_lint.formats import Style
    from fac_lint.formats._outputs import Output
    from fac_lint.run.engine import Outcome
    from fac_lint.run.options import Options
    from fac_lint.run.said import Said

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
  fac-lint --ask-registries --select deprecated-module-version

\b
Exit codes: 0 clean, 1 violations at or above --fail-on, 2 wrong usage or policy, or with --strict a path without Terraform
files, 3 a bug, or with --strict a file that cannot be read or a plan that is not whole. With --fix of what is left, with
--diff of what is there.
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, type=ANY_PATH)
@click.option(
    "--plan", type=FILE_OR_STDIN, metavar="FILE", help="Check a plan as terraform show -json writes it (- for stdin); PATH is its root."
)
@click.option("--state", type=FILE_OR_STDIN, metavar="FILE", help="Check a state, shown as JSON or as terraform state pull writes it.")
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["text"],
    show_default="text",
    metavar="NAME[=FILE]",
    help=f"Output format, and the file to write it to (repeatable): {one_of(UNITS.names())}.",
)
@click.option("--policy", type=ANY_PATH, help="The finops.yaml to use instead of the nearest one.")
@click.option("--select", multiple=True, metavar="RULE", help="Run these rules or sets only (repeatable, or joined by commas).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out these rules or sets (repeatable, or joined by commas).")
@click.option("--var-file", "value_files", multiple=True, type=ANY_PATH, help="Values for the inputs of roots (repeatable).")
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
    type=FILE,
    help="Write the format that has no file of its own to this file, as a whole or not at all.",
)
@click.option("--all", "everything", is_flag=True, help="List what is compliant too.")
@click.option("--fix", is_flag=True, help="Make the fixes that are safe, then check what is left.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option("--unsafe-fixes", "unsafe", is_flag=True, help="With --fix or --diff: make those as well that change what is deployed.")
@click.option("--baseline", type=FILE, help="Report what is new since this file was written alone.")
@click.option("--prune-baseline", "prune", is_flag=True, help="Take what is mended off the baseline; it never grows by this.")
@click.option("--strict", is_flag=True, help="Exit with 3 when a file cannot be read as a whole, with 2 when a PATH holds none.")
@click.option("--jobs", type=click.IntRange(min=0), default=0, show_default="as many as processors", help="Check in so many processes.")
@click.option("--download-modules", is_flag=True, help="Fetch modules that calls name and that are not here, for this run alone (network).")
@click.option("--ask-registries", is_flag=True, help="Ask registries whether versions of called modules are deprecated (network).")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what earlier runs have found.")
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
    jobs: int,
    download_modules: bool,
    ask_registries: bool,
    no_cache: bool,
) -> int:
    """Check the modules under each PATH (default: the working directory), without init, plan, network or login.

    With --plan or --state: check what Terraform says there will be or is. Rules that read source have nothing to say of it.
    """
    from datetime import UTC, datetime

    from fac_lint.formats._outputs import outputs, styles
    from fac_lint.run.options import Options
    from fac_lint.run.rulebook import split

    roots, wanted = paths or (Path(),), outputs(forms, output)
    how = styles(wanted, compliant=everything)
    network = (download_modules, ask_registries)
    store = None if no_cache or plan or state or any(network) else _store(policy, *value_files)
    options = Options(datetime.now(UTC).date(), policy, split(select), split(ignore), value_files, jobs, store)
    say = partial(_say, wanted=wanted, how=how, strict=strict, fail_on=fail_on, diff=diff, accepted=(baseline, prune))
    if any(network):
        return _deliver(_with_network(roots, options, say, network, alone=not (fix or diff or unsafe or plan or state or prune)), wanted)
    if fix or diff or unsafe:
        outcome, printed = _mend(roots, options, fix=fix, diff=diff, unsafe=unsafe, source=not (plan or state))
        return _deliver(say(outcome), wanted, instead=printed if diff else None)
    if plan or state:
        return _deliver(say(_document(plan, state, paths, options)), wanted)
    return _deliver(_lint(roots, options, say, form=repr((wanted, how, strict, fail_on)), baseline=baseline, prune=prune), wanted)


def _store(*named: Path | None) -> Store | None:
    from fac_lint.run.linter_digest import store_for

    return store_for(*named)


def _deliver(said: Said, wanted: Sequence[Output], *, instead: str | None = None) -> int:
    """Write what there is to say, or ``instead`` of it what was printed, and return the exit code."""
    from fac_core import complaints
    from fac_lint.formats._outputs import deliver

    for text in said.notes:
        complaints.note(text)
    report = deliver(said.texts, wanted)
    click.echo(report if instead is None else instead, nl=False, color=True)
    return said.code


def _mend(paths: tuple[Path, ...], options: Options, *, fix: bool, diff: bool, unsafe: bool, source: bool) -> tuple[Outcome, str]:
    from fac_lint.run import mend_mode

    return mend_mode.mend(paths, options, mend_mode.asked(fix=fix, diff=diff, unsafe=unsafe, source=source))


def _lint(
    paths: tuple[Path, ...], options: Options, say: Callable[[Outcome], Said], *, form: str, baseline: Path | None, prune: bool
) -> Said:
    """Lint, or say what was said when the same was asked for of the same files."""
    from fac_lint.evaluation.disk import Disk

    disk, replay = Disk(), None
    if baseline is not None:
        disk.look("file", str(baseline))
    if options.store is not None and not prune:
        from fac_lint.run.replay import Replay

        asked = repr((Path.cwd(), paths, replace(options, store=None, jobs=0), baseline))
        replay = Replay(options.store, disk, (asked, form))
        known = replay.recall()
        if known is not None:
            return known

    from fac_lint.run import engine

    said = say(engine.lint(paths, options, disk=disk, watched=True))
    if replay is not None:
        replay.keep(said)
    return said


def _with_network(
    paths: tuple[Path, ...], options: Options, say: Callable[[Outcome], Said], wanted: tuple[bool, bool], *, alone: bool
) -> Said:
    """Lint with what calls name at hand, or what registries say of it; that holds for this run, so nothing of it is kept."""
    from contextlib import ExitStack

    from fac_core.errors import UserError
    from fac_lint.evaluation.disk import Disk
    from fac_lint.run import engine

    download, ask = wanted
    if not alone:
        option = "--download-modules" if download else "--ask-registries"
        raise UserError(f"{option} only checks source", hint="Leave out --plan, --state, --fix, --diff and --prune-baseline.")
    disk = Disk()
    notes: list[str] = []
    with ExitStack() as stack:
        if download:
            from fac_lint.run.downloads import downloaded

            notes += stack.enter_context(downloaded(paths, disk))
        if ask:
            from fac_lint.run.registries import asked

            notes += asked(paths, disk)
        said = say(engine.lint(paths, options, disk=disk, watched=True))
    return replace(said, notes=(*notes, *said.notes))


def _say(
    outcome: Outcome,
    *,
    wanted: Sequence[Output],
    how: Sequence[Style],
    strict: bool,
    fail_on: str,
    diff: bool,
    accepted: tuple[Path | None, bool],
) -> Said:
    from fac_lint.formats._outputs import rendered
    from fac_lint.run.said import Said

    outcome = _new(outcome, *accepted)
    notes = [*(f"no Terraform file is under {path}" for path in outcome.without), *outcome.notes]
    if diff or all(one.file for one in wanted):
        notes = [*(f"{unread.file}: {unread.why}" for unread in outcome.unread), *notes, outcome.report.summary()]
    failed = fail_on != "never" and bool(outcome.report.at_least(Severity(fail_on)))
    code = 3 if strict and outcome.unparsed else 2 if strict and outcome.without else int(failed)
    return Said(tuple(notes), rendered(outcome.report, wanted, how), code)


def _new(outcome: Outcome, path: Path | None, prune: bool) -> Outcome:  # noqa: FBT001 - as the options are
    """Leave out what a baseline accepts."""
    if path is None:
        if prune:
            from fac_core.errors import UserError

            raise UserError("--prune-baseline names no file", hint="Say --baseline FILE --prune-baseline.")
        return outcome
    from fac_lint.run.baseline import Baseline

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
