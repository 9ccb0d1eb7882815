"""Bring generated modules up to date without losing what you changed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.errors import UserError
from fac_core.output import say, say_as_it_is
from fac_core.parameters import FILE, FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.update.module import Outcome, Request

EPILOG = """\b
Examples:
  fac-gen update queue
  fac-gen update modules --check
  fac-gen update queue --diff
  fac-gen update queue --provider-version 6.69.1
"""


@click.command(epilog=EPILOG)
@click.argument("folders", metavar="DIR...", nargs=-1, required=True, type=FOLDER)
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 when an update is due.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change. Exit code as with --check.")
@click.option("--json", "as_json", is_flag=True, help="Say what changed, what contradicts and how the interface differs as JSON.")
@click.option("--policy", type=FILE, help="Cost policy; default: the nearest finops.yaml above DIR.")
@click.option("--templates", type=FOLDER, help="Folder with templates that take the place of ours.")
@click.option("--provider-version", metavar="V", help="From now on hold under this version (6, 6.69 or 6.69.1), or under all.")
@click.option("--include", multiple=True, metavar="PATH", help="From now on offer this argument or block; repeatable.")
@click.option("--exclude", multiple=True, metavar="PATH", help="From now on leave this argument or block out; repeatable.")
@click.option("--depth", type=click.IntRange(min=0), metavar="N", help="From now on, how deep nested blocks go.")
@click.option("--restore", multiple=True, metavar="FILE", help="Write a generated file again that you had deleted; repeatable.")
@click.option(
    "--base",
    type=click.Choice(["recorded", "mine", "none"]),
    default="recorded",
    show_default=True,
    help="What to merge against where .fac/base.json is lost: every difference is yours (mine), or a conflict (none).",
)
def command(
    *,
    folders: tuple[Path, ...],
    check: bool,
    diff: bool,
    as_json: bool,
    policy: Path | None,
    templates: Path | None,
    provider_version: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    depth: int | None,
    restore: tuple[str, ...],
    base: str,
) -> int:
    """Bring generated modules up to date without losing what you changed.

    DIR is a generated module, or a folder that holds some. Each is generated again as its lock says and merged with your edits, block by
    block and argument by argument; comments, order and your own files stay. What you and the generator changed differently is marked in
    the file between <<<<<<< and >>>>>>>; exit code 1 then.
    """
    from fac_gen.update.module import Request, find_modules
    from fac_gen.update.plan import Base

    request = Request(policy, templates, provider_version, include, exclude, depth, Base(base), frozenset(restore))
    modules, write = find_modules(folders), not (check or diff)
    outcomes, failures, here = [], [], Path().stat()
    for folder, found in _outcomes(modules, request, write=write):
        if isinstance(found, UserError):
            if len(modules) == 1:
                raise found
            failures.append((folder, found))
            complain(f"{folder}: {text}" for text in found.texts)
            continue
        outcomes.append(found)
        if not as_json and (found.due or len(modules) == 1):
            _tell(found, written=write, diff=diff)
    if not os.path.samestat(here, Path().stat()):
        click.echo("The folder was replaced as a whole; `cd .` takes this shell into the new one.", err=True)
    contradicted = any(outcome.conflicts if write else outcome.due for outcome in outcomes)
    if as_json:
        from fac_gen.update.report import plain

        failed = [{"folder": str(folder), "error": str(error)} for folder, error in failures]
        said = {"ok": not (contradicted or failed), "modules": [plain(outcome) for outcome in outcomes], "failed": failed}
        click.echo(json.dumps(said, indent=2))
    elif len(modules) > 1:
        _summary(outcomes, len(failures))
    return 2 if failures else int(contradicted)


def _outcomes(modules: tuple[Path, ...], request: Request, *, write: bool) -> Iterator[tuple[Path, Outcome | UserError]]:
    """Update one module after the other; one that cannot be updated does not keep the others from it."""
    from fac_core.progress import clear, progress
    from fac_gen.update.module import update_module

    here = Path.cwd()
    with progress(len(modules), shown=len(modules) > 1) as bar:
        for folder in modules:
            found: Outcome | UserError
            try:
                found = update_module(folder, request, write=write)
            except UserError as error:
                found = error
            os.chdir(here)  # the folder of that name may be another one now
            clear(bar)
            yield folder, found
            bar.update(1, str(folder))


def _tell(outcome: Outcome, *, written: bool, diff: bool) -> None:
    """Print what became of one module, most important things last."""
    from fac_gen.interface.show import lines_of_difference
    from fac_gen.update.conflict import Why
    from fac_gen.update.report import diff as lines_of

    if diff:
        for line in lines_of(outcome):
            bold = line.startswith(("+++", "---"))
            say_as_it_is(click.style(line, fg={"+": "green", "-": "red", "@": "cyan"}.get(line[:1]), bold=bold) + "\n")
    say(f"{outcome.folder}: {_headline(outcome, written=written)}")
    for line in lines_of_difference(outcome.interface):
        say(f"  {line}")
    for conflict in outcome.conflicts:
        say(f"  {click.style('conflict', fg='red', bold=True)}  {outcome.folder / conflict.file}{str(conflict)[len(conflict.file) :]}")
    gone = sorted({conflict.file for conflict in outcome.conflicts if conflict.why is Why.REMOVED and not conflict.line})
    if gone:
        say(f"  What you removed stays removed; {' '.join(f'--restore {name}' for name in gone)} brings it back as it is generated now.")
    if any(conflict.line for conflict in outcome.conflicts):
        are = "are" if written or not outcome.files else "would be"
        say(f"  Decide between the lines that {are} marked, take the marks away, run `fac-gen test`.")


def _headline(outcome: Outcome, *, written: bool) -> str:
    count, edited = len(outcome.changed), f", your edits in {len(outcome.edited)} kept" if outcome.edited else ""
    if not outcome.due:
        return click.style("up to date", fg="green") + edited
    if not outcome.files:
        return click.style("not updated", fg="red")
    records = len(outcome.files) > count
    files = f"{count} file{'' if count == 1 else 's'}{' and the records' if records else ''}" if count else "only the records"
    word = click.style("updated", fg="yellow" if outcome.conflicts else "green") if written else click.style("update due", fg="yellow")
    conflicts = f", {len(outcome.conflicts)} conflict{'' if len(outcome.conflicts) == 1 else 's'}" if outcome.conflicts else ""
    return f"{word}, {files}{edited}{conflicts}"


def _summary(outcomes: list[Outcome], failed: int) -> None:
    due, conflicts = sum(outcome.due for outcome in outcomes), sum(len(outcome.conflicts) for outcome in outcomes)
    counts = [f"{len(outcomes) - due} up to date", f"{due} with an update", f"{conflicts} conflict{'' if conflicts == 1 else 's'}"]
    say(f"{len(outcomes) + failed} modules: {', '.join(counts)}{f', {failed} failed' if failed else ''}")
