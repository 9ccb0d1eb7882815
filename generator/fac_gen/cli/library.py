"""Write many modules at once: those of a library.yaml, or all there are."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.complaints import note
from fac_core.errors import UserError
from fac_core.output import say
from fac_core.parameters import FILE, FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fac_gen.library.library_model import Entry

EPILOG = """\b
A library.yaml names the modules, one a line:
  version: 1
  defaults: {path: "modules/{provider}/{name}"}
  modules:
    - aws_sqs_queue
    - {type: aws_instance, path: modules/aws/server, exclude: [credit_specification]}

\b
Examples:
  fac-gen library
  fac-gen library modules/library.yaml --check
  fac-gen library --schema > library.schema.json
  fac-gen library --estimate
  fac-gen library --verify
  fac-gen library --all --provider google -o everything
  fac-gen library --all --verify --sample 50 --seed 7
"""
STEPS = ("fmt", "validate", "lint", "test")


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the caller asked for beside the modules."""

    check: bool
    force: bool
    as_json: bool
    jobs: int
    skip: tuple[str, ...]
    fresh: bool
    report: Path | None


@click.command(epilog=EPILOG)
@click.argument("file", required=False, type=FILE)
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 when anything would change.")
@click.option(
    "--estimate",
    is_flag=True,
    help="Have fac-cost estimate all examples first, and write estimates.json beside FILE, from which READMEs and module.yaml take them.",
)
@click.option("--force", is_flag=True, help="Write over edited generated files, and into folders that hold something else.")
@click.option("--all", "all_types", is_flag=True, help="Every resource type of the catalogues instead of a file.")
@click.option("--provider", metavar="NAME", help="With --all: one provider alone.")
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="With --all: N types, drawn by lot.")
@click.option("--seed", type=int, default=1, show_default=True, help="With --sample: another seed draws another lot.")
@click.option("-o", "--output", type=FOLDER, metavar="DIR", help="With --all: write the modules here.")
@click.option("--verify", is_flag=True, help="Prove each module in a scratch folder instead: fmt, validate, lint and its own tests.")
@click.option("--skip", multiple=True, type=click.Choice(STEPS), help="With --verify: leave out a step; repeatable.")
@click.option("--fresh", is_flag=True, help="With --verify: prove again what an earlier run has proved.")
@click.option("--report", type=FILE, metavar="FILE", help="Write the result as JSON to a file.")
@click.option("--json", "as_json", is_flag=True, help="Write the result as JSON to the standard output.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=min(os.cpu_count() or 2, 8), help="How many processes at most.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of library.yaml.")
def command(
    *,
    file: Path | None,
    all_types: bool,
    provider: str | None,
    sample: int | None,
    seed: int,
    output: Path | None,
    verify: bool,
    estimate: bool,
    schema: bool,
    **wishes: object,
) -> int:
    """Write many modules at once: those of a library.yaml, or all there are.

    FILE is library.yaml if nothing else is said; paths in it count from its folder.

    Modules that are up to date are skipped, so an interrupted run goes on where it was. Edits of generated files are merged as
    `fac-gen update` does; a module whose edits contradict the update is left alone and named. `--force` writes over edits. Exit code 1
    when a module is left out of date or, with `--verify`, does not pass; 2 when one cannot be made.

    What the examples cost is estimated only with `--estimate`, which needs Terraform and fac-cost: with `--check`, it exits with 1 where
    that is not what estimates.json says. Without it, the library takes the estimates that lie there.

    With `--all`, nothing is written unless -o says where: the modules are rendered, or with `--verify` proved, and counted.
    """
    from fac_gen.library.library_shape import json_schema

    if schema:
        click.echo(json_schema(), nl=False)
        return 0
    wish = Wish(**wishes)  # type: ignore[arg-type] # click's values, by the options' names
    _check_usage(file=file, all_types=all_types, lot=(provider, sample, output), verify=verify, wish=wish)
    listed = file or Path("library.yaml")
    entries = _all(provider, sample, seed, output) if all_types else _listed(listed, estimated=wish.check or not estimate)
    if estimate:
        if all_types or verify:
            raise click.UsageError("--estimate belongs to a library.yaml, and goes without --verify")
        stale = _estimate(entries, listed, wish)
        return max(_write(_listed(listed), wish), stale)
    if verify or (all_types and output is None):
        return _prove(entries, wish, verify=verify)
    return _write(entries, wish)


def _check_usage(*, file: Path | None, all_types: bool, lot: tuple[object, ...], verify: bool, wish: Wish) -> None:
    if all_types and file is not None:
        raise click.UsageError("--all takes no file")
    if not all_types and any(one is not None for one in lot):
        raise click.UsageError("--provider, --sample and --output belong to --all")
    if not verify and (wish.skip or wish.fresh):
        raise click.UsageError("--skip and --fresh belong to --verify")
    if verify and (wish.check or wish.force):
        raise click.UsageError("--verify writes no module: it goes without --check and --force")


def _listed(file: Path, *, estimated: bool = True) -> Sequence[Entry]:
    from fac_core.policy import none_found
    from fac_gen.library.library_file import read_library
    from fac_gen.library.run import policies_of

    if not os.path.lexists(file):
        hint = "Name a library.yaml, or begin a repository of modules with `fac-gen init`."
        raise UserError("there is no such file", path=file, hint=hint)
    entries = read_library(file, estimated=estimated)
    without = next((one.folder for one, policy in zip(entries, policies_of(entries), strict=True) if policy.built_in), None)
    if without is not None:
        note(f"{none_found(without.absolute().parent)}: the built-in policy applies (owner, cost_center, environment, application)")
    return entries


def _all(provider: str | None, sample: int | None, seed: int, output: Path | None) -> Sequence[Entry]:
    from fac_gen.library.everything import draw, entries_of, every_type

    types = every_type(provider)
    return entries_of(draw(types, sample, seed) if sample else types, output or Path())


def _estimate(entries: Sequence[Entry], file: Path, wish: Wish) -> int:
    """Write what the examples cost, or with ``--check`` return 1 where that is not what is written."""
    from fac_core.files import write_whole
    from fac_core.progress import progress
    from fac_gen.library.cost_file import cost_file, costs_text, read_costs
    from fac_gen.proof.library_estimates import estimate_library

    with progress(len(entries)) as bar:
        found = estimate_library(entries, file, jobs=wish.jobs, told=lambda name: bar.update(1, name))
    if not wish.check:
        write_whole(cost_file(file), costs_text(found))
        return 0
    written = read_costs(file)
    other = sorted(name for name in {*found, *written} if found.get(name) != written.get(name))
    for name in other:
        note(f"{name}: its examples cost something else than {cost_file(file)} says; `fac-gen library --estimate` writes it anew")
    return int(bool(other))


def _write(entries: Sequence[Entry], wish: Wish) -> int:
    from fac_core.progress import progress, skip
    from fac_gen.library.generate import Status
    from fac_gen.library.result_text import result_lines
    from fac_gen.library.run import run

    began = time.monotonic()
    with progress(len(entries)) as bar:
        result = run(
            entries,
            write=not wish.check,
            force=wish.force,
            jobs=wish.jobs,
            told=lambda one: skip(bar) if one.status is Status.UNCHANGED else bar.update(1, one.resource_type),
        )
    _tell({"check": wish.check, **result.plain()}, result_lines(result, time.monotonic() - began, check=wish.check), wish)
    if result.counts["edited"] and not wish.as_json:
        note("modules whose edits contradict the update were left alone: `fac-gen update` marks conflicts, --force writes over edits")
    return result.exit_code(check=wish.check)


def _prove(entries: Sequence[Entry], wish: Wish, *, verify: bool) -> int:
    from fac_core.progress import progress
    from fac_gen.proof.steps import Step
    from fac_gen.proof.verified_text import verified_lines
    from fac_gen.proof.verify import verify as prove

    steps = frozenset(step for step in Step if step is Step.GENERATE or (verify and step not in wish.skip))
    began = time.monotonic()
    with progress(len(entries)) as bar:
        verified = prove(entries, steps=steps, jobs=wish.jobs, fresh=wish.fresh, told=lambda one: bar.update(1, one.resource_type))
    seconds = time.monotonic() - began
    _tell({**verified.plain(), "seconds": round(seconds, 1)}, verified_lines(verified, seconds), wish)
    return verified.exit_code


def _tell(said: dict[str, object], lines: Iterable[str], wish: Wish) -> None:
    from fac_core.complaints import write_report

    text = json.dumps(said, indent=2) + "\n"
    if wish.report is not None:
        write_report(wish.report, text)
    if wish.as_json:
        click.echo(text, nl=False)
        return
    for line in lines:
        say(line)
