"""Write many modules at once: those of a library.yaml."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from fac_gen.library.run import Result

EPILOG = """\b
A library.yaml names the modules, one a line:
  version: 1
  defaults: {path: "modules/{provider}/{name}"}
  modules:
    - aws_sqs_queue
    - {type: aws_instance, path: modules/aws/server, exclude: [credit_specification]}

\b
Examples:
  fac-gen library library.yaml
  fac-gen library library.yaml --check
  fac-gen library --schema > library.schema.json
"""
COLORS = {"created": "green", "updated": "green", "edited": "yellow", "failed": "red"}


@click.command(epilog=EPILOG)
@click.argument("file", default="library.yaml", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 when anything would change.")
@click.option("--force", is_flag=True, help="Write over edited generated files, and into folders that hold something else.")
@click.option("--json", "as_json", is_flag=True, help="Say what became of each module as JSON.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=min(os.cpu_count() or 2, 8), help="How many processes at most.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of library.yaml.")
def command(*, file: Path, check: bool, force: bool, as_json: bool, jobs: int, schema: bool) -> int:
    """Write many modules at once: those of a library.yaml.

    FILE is library.yaml if nothing else is said; paths in it count from its folder.

    Modules that are up to date are skipped, so an interrupted run goes on where it was. A module whose generated files were edited is
    left alone and named; `--force` writes over the edits. Exit code 1 when such a module is out of date, 2 when a module cannot be made.
    """
    from fac_gen.library.shape import json_schema

    if schema:
        click.echo(json_schema(), nl=False)
        return 0
    result, seconds = _run(file, write=not check, force=force, jobs=jobs)
    if as_json:
        click.echo(json.dumps({"check": check, **result.plain()}, indent=2))
    else:
        _table(result, seconds, check=check)
    return result.exit_code(check=check)


def _run(file: Path, *, write: bool, force: bool, jobs: int) -> tuple[Result, float]:
    from fac_gen.library.read import read_library
    from fac_gen.library.run import policies_of, run
    from fac_gen.progress import Progress

    entries = read_library(file)
    if any(policy.built_in for policy in policies_of(entries)):
        click.echo("no finops.yaml found: the built-in policy applies (owner, cost_center, environment, application)", err=True)
    began = time.monotonic()
    with Progress(len(entries)) as progress:
        result = run(entries, write=write, force=force, jobs=jobs, told=lambda one: progress.step(one.resource_type))
    return result, time.monotonic() - began


def _table(result: Result, seconds: float, *, check: bool) -> None:
    from fac_gen.progress import duration

    color = None if "NO_COLOR" not in os.environ else False
    told = [one for one in result.outcomes if one.status != "unchanged" or one.detail]
    width = max((len(one.resource_type) for one in told), default=0)
    for one in told:
        status = click.style(f"{one.status.value:<9}", fg=COLORS.get(one.status.value), bold=one.status == "failed")
        detail = ("\n    " if one.status == "failed" else "  ") + one.detail.replace("\n", "\n    ") if one.detail else ""
        click.echo(f"{status}  {one.resource_type:<{width}}  {one.folder}{detail}", color=color)
    counts = ", ".join(f"{count} {status}" for status, count in result.counts.items() if count)
    number = len(result.outcomes)
    if check and told:
        click.echo("Nothing was written: this is what the command does without --check.")
    click.echo(f"{number} module{'' if number == 1 else 's'} in {duration(seconds)}: {counts or 'nothing to do'}")
    if result.counts["edited"]:
        click.echo("Left alone: `fac-gen module ... --force` or `fac-gen library ... --force` write over edits.", err=True)
