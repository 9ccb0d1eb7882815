"""Write docs/reference/every-type.md from reports of `fac-gen library --all --verify`: `every_type.py REPORT... --on DATE --of COMMIT...`.

Exit code 1 when a type failed that is no exception, or an exception did not fail. Reports are given in the order of their runs.
"""

from __future__ import annotations

import json
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE = Path(__file__).parent / "reference" / "every-type.md"
EXCEPTIONS: dict[str, str] = {}
"""Resource types that do not pass, each with the reason; ten at most."""
STEPS = {
    "generate": "generated",
    "fmt": "fmt clean",
    "validate": "validated",
    "lint": "lint clean",
    "test": "own tests passed",
}
HEAD = """# Every resource type

<!-- Written by `make every-type`. -->

`make every-type` generates the module of every resource type of the catalogues and proves it: `terraform fmt` finds nothing to change,
`terraform validate` no error under each provider version of the catalogue that the module's window allows, `fac-lint` no violation of
the policy that it was made with, and the module's own tests pass with `terraform test`, offline, under the newest provider version. Where
a cell says "of", so many types were asked: the whole takes about 1.3 s of CPU per type, three quarters of it the tests.

"""


def page(reports: list[dict[str, Any]], day: str, commits: Sequence[str] = ()) -> str:
    """Return the page's text; of a type that several reports speak of, the later one counts, step by step."""
    found = _merged(reports)
    providers = sorted({name.partition("_")[0] for name in found})
    rows = [f"| provider | versions | {' | '.join(STEPS.values())} |", f"|---|---|{'---:|' * len(STEPS)}"]
    for provider in providers:
        own = [steps for name, steps in found.items() if name.startswith(f"{provider}_")]
        versions = ", ".join(next(report["versions"][provider] for report in reports if provider in report["versions"]))
        rows.append(f"| {provider} | {versions} | {' | '.join(_cell(own, step) for step in STEPS)} |")
    rows.append(f"| all | | {' | '.join(_cell(list(found.values()), step) for step in STEPS)} |")
    runs = [
        "",
        f"Runs of {day}, one after the other:",
        "",
        "| commit | types | steps | with | minutes | failed |",
        "|---|---:|---|---|---:|---:|",
    ]
    runs += [
        f"| {commit} | {len(report['passed']) + len(report['failed']):,} | {', '.join(report['steps'])} | {report['terraform'] or '-'} "
        f"| {report['seconds'] / 60:.0f} | {len(report['failed'])} |"
        for report, commit in zip(reports, (*commits, *repeat("-", len(reports))), strict=False)
    ]
    told = ["", "## Exceptions", "", *([f"* `{name}`: {why}" for name, why in sorted(EXCEPTIONS.items())] or ["None."]), ""]
    return HEAD + "\n".join([*rows, *runs, *told])


def _merged(reports: list[dict[str, Any]]) -> dict[str, dict[str, bool]]:
    """Return for every type which steps it passed, as far as they were taken."""
    found: dict[str, dict[str, bool]] = {}
    for report in reports:
        for name in report["passed"]:
            found.setdefault(name, {}).update(dict.fromkeys(report["steps"], True))
        for one in report["failed"]:
            found.setdefault(one["resource_type"], {}).update({step: step in one["passed"] for step in report["steps"]})
    return found


def _cell(types: list[dict[str, bool]], step: str) -> str:
    passed, asked = sum(one.get(step, False) for one in types), sum(step in one for one in types)
    if not asked:
        return "-"
    return f"{passed:,}" if passed == len(types) else f"{passed:,} of {asked:,}"


def unexcused(reports: list[dict[str, Any]]) -> list[str]:
    """Return what the exceptions do not explain."""
    failed = {name for name, steps in _merged(reports).items() if not all(steps.values())}
    wrong = [f"{name} failed" for name in sorted(failed - set(EXCEPTIONS))]
    return wrong + [f"{name} is an exception and did not fail" for name in sorted(set(EXCEPTIONS) - failed)]


@click.command()
@click.argument("files", metavar="REPORT...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--on", "day", required=True, metavar="DATE", help="The day of the runs.")
@click.option("--of", "commits", multiple=True, metavar="COMMIT", help="What was proved, one for each report.")
def main(files: tuple[Path, ...], day: str, commits: tuple[str, ...]) -> None:
    """Write the page."""
    reports = [json.loads(file.read_bytes()) for file in files]
    PAGE.write_text(page(reports, day, commits), encoding="utf-8")
    wrong = unexcused(reports)
    for line in wrong:
        click.echo(line, err=True)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
