"""Run the tests of modules, offline and in parallel."""

from __future__ import annotations

import json
import os
from contextlib import closing
from typing import TYPE_CHECKING

import click

from fac_core.output import say
from fac_core.parameters import EXISTING_FOLDER, FILE
from fac_core.printable import printable

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.proof.run import ModuleResult

EPILOG = """\b
Examples:
  fac-gen test sqs-queue
  fac-gen test modules/*/* -j 4 --junit results.xml
  fac-gen test sqs-queue --json
"""


@click.command(epilog=EPILOG)
@click.argument("folders", metavar="DIR...", nargs=-1, required=True, type=EXISTING_FOLDER)
@click.option("--junit", "junit_file", type=FILE, metavar="FILE", help="Write the results as JUnit XML.")
@click.option("--json", "as_json", is_flag=True, help="Write the results as JSON to the standard output.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=min(os.cpu_count() or 2, 8), help="How many modules at once.")
def command(*, folders: tuple[Path, ...], junit_file: Path | None, as_json: bool, jobs: int) -> int:
    """Run the tests of modules, offline and in parallel.

    Each module is initialised, validated and tested by terraform (or tofu) against providers that know their schemas and no cloud:
    without network, credentials or plugins. A module without tests can be valid at most, and it is said
    that it has none. Exit code 1 when a module is invalid or cannot be read, a test fails or is skipped; 2 when a
    folder holds no module.
    """
    from fac_core.complaints import write_report
    from fac_core.progress import clear, progress
    from fac_gen.proof.run import junit, run_tests

    results = []
    with progress(len(folders)) as bar, closing(run_tests(folders, jobs=jobs)) as found:
        for result in found:
            results.append(result)
            clear(bar)
            if not as_json:
                _say(result)
            bar.update(1, str(result.folder))
    if junit_file is not None:
        write_report(junit_file, junit(results))
    failed = sum(not result.ok for result in results)
    if as_json:
        click.echo(json.dumps({"ok": not failed, "modules": [result.plain() for result in results]}, indent=2))
    else:
        _summary(results, failed)
    return 1 if failed else 0


def _say(result: ModuleResult) -> None:
    from fac_core.terraform import RunStatus
    from fac_gen.proof.run import NO_TESTS

    if result.untested:
        told = click.style(NO_TESTS, fg="yellow")
    elif result.ok:
        told = f"{click.style('ok', fg='green')}, {result.count(RunStatus.PASS)} passed"
    else:
        told = f"{click.style('FAILED', fg='red', bold=True)}, {result.count(RunStatus.PASS)} passed"
    say(f"{result.folder}: {told}, {result.seconds:.1f} s")
    for problem in result.problems:
        click.echo(printable("    " + problem.replace("\n", "\n    ")), err=True)


def _summary(results: list[ModuleResult], failed: int) -> None:
    from fac_core.terraform import RunStatus

    counts = {status: sum(result.count(status) for result in results) for status in RunStatus}
    bad = counts[RunStatus.FAIL] + counts[RunStatus.ERROR]
    untested = sum(result.untested for result in results)
    modules = f"{len(results)} module{'' if len(results) == 1 else 's'}, {failed} failed"
    modules += f", {untested} without tests" if untested else ""
    color = "red" if failed else "yellow" if untested else "green"
    told = f"{modules}; runs: {counts[RunStatus.PASS]} passed, {bad} failed, {counts[RunStatus.SKIP]} skipped"
    say(click.style(told, fg=color))
