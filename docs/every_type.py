"""Write docs/reference/every-type.md from reports of `fac-gen library --all --verify`: `every_type.py REPORT... --on DATE`.

Exit code 1 when a type failed that is no exception, or an exception did not fail. Where several reports took a step, the one that
took it for most types counts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

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
`terraform validate` no error under each provider version that the module's window names, `fac-lint` no violation of the policy that it
was made with, and the module's own tests pass with `terraform test`, offline, under the newest provider version. Where a cell says
"of", so many types were drawn by lot.

"""


def page(reports: list[dict[str, Any]], day: str) -> str:
    """Return the page's text."""
    providers = sorted({provider for report in reports for provider in report["counts"]})
    rows = [f"| provider | versions | {' | '.join(STEPS.values())} |", f"|---|---|{'---:|' * len(STEPS)}"]
    rows += [
        f"| {name} | {_versions(reports, name)} | {' | '.join(_cell(reports, [name], step) for step in STEPS)} |" for name in providers
    ]
    rows.append(f"| all | | {' | '.join(_cell(reports, providers, step) for step in STEPS)} |")
    runs = ["", f"Runs of {day}:", "", "| types | steps | with | minutes |", "|---:|---|---|---:|"]
    runs += [
        f"| {sum(one['modules'] for one in report['counts'].values()):,} | {', '.join(report['steps'])} | {report['terraform'] or '-'} "
        f"| {report['seconds'] / 60:.0f} |"
        for report in reports
    ]
    told = ["", "## Exceptions", "", *([f"* `{name}`: {why}" for name, why in sorted(EXCEPTIONS.items())] or ["None."]), ""]
    return HEAD + "\n".join([*rows, *runs, *told])


def _versions(reports: list[dict[str, Any]], provider: str) -> str:
    return ", ".join(next(report["versions"][provider] for report in reports if provider in report["versions"]))


def _cell(reports: list[dict[str, Any]], providers: list[str], step: str) -> str:
    def asked(report: dict[str, Any]) -> int:
        return sum(report["counts"][name]["modules"] for name in providers if name in report["counts"])

    most = max(asked(report) for report in reports)
    taking = [report for report in reports if step in report["steps"]]
    if not taking:
        return "-"
    chosen = max(taking, key=asked)
    passed = sum(chosen["counts"][name].get(step, 0) for name in providers if name in chosen["counts"])
    return f"{passed:,}" if passed == most else f"{passed:,} of {asked(chosen):,}"


def unexcused(reports: list[dict[str, Any]]) -> list[str]:
    """Return what the exceptions do not explain."""
    failed = {one["resource_type"] for report in reports for one in report["failed"]}
    wrong = [f"{name} failed" for name in sorted(failed - set(EXCEPTIONS))]
    return wrong + [f"{name} is an exception and did not fail" for name in sorted(set(EXCEPTIONS) - failed)]


@click.command()
@click.argument("files", metavar="REPORT...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--on", "day", required=True, metavar="DATE", help="The day of the runs.")
def main(files: tuple[Path, ...], day: str) -> None:
    """Write the page."""
    reports = [json.loads(file.read_bytes()) for file in files]
    PAGE.write_text(page(reports, day), encoding="utf-8")
    wrong = unexcused(reports)
    for line in wrong:
        click.echo(line, err=True)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
