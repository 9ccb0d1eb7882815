"""What a run tells on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_gen.library.generate import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.library.run import Result
    from fac_gen.proof.steps import Proof
    from fac_gen.proof.verify import Verified

COLORS = {Status.CREATED: "green", Status.UPDATED: "green", Status.EDITED: "yellow", Status.FAILED: "red"}
SHOWN = 40
_MINUTE, _HOUR = 60, 3600
"""Modules that are listed one by one; a report holds them all."""


def result_lines(result: Result, seconds: float, *, check: bool) -> Iterator[str]:
    """Tell what became of each module that is not simply up to date, and the sum."""
    told = [one for one in result.outcomes if one.status is not Status.UNCHANGED or one.detail]
    shown = [one for one in told if one.status not in {Status.CREATED, Status.UPDATED}] if len(told) > SHOWN else told
    width = max((len(one.resource_type) for one in shown), default=0)
    for one in shown:
        status = click.style(f"{one.status.value:<9}", fg=COLORS.get(one.status), bold=one.status is Status.FAILED)
        detail = ("\n    " if one.status is Status.FAILED else "  ") + one.detail.replace("\n", "\n    ") if one.detail else ""
        yield f"{status}  {one.resource_type:<{width}}  {one.folder}{detail}"
    if check and told:
        yield "Nothing was written: this is what the command does without --check."
    counts = ", ".join(f"{count:,} {status}" for status, count in result.counts.items() if count)
    yield f"{_modules(len(result.outcomes))} in {duration(seconds)}: {counts or 'nothing to do'}"


def verified_lines(verified: Verified, seconds: float) -> Iterator[str]:
    """Tell what failed, and how many passed, by provider and step."""
    failed = [proof for proof in verified.proofs if not proof.ok]
    for proof in failed[:SHOWN]:
        yield from _problems(proof)
    if len(failed) > SHOWN:
        yield f"... and {len(failed) - SHOWN:,} more; --report lists them all"
    names = ["modules", *(step.value for step in verified.steps)]
    rows = [(provider, verified.counts(provider)) for provider in verified.providers]
    if len(rows) > 1:
        rows.append(("all", verified.counts()))
    width = max(len(name) for name, _ in [*rows, ("", {})])
    yield " " * width + "".join(f"{name:>10}" for name in names)
    for name, counts in rows:
        cells = (_cell(counts[column], counts["modules"]) for column in names)
        yield f"{name:<{width}}" + "".join(cells)
    with_terraform = f", {verified.terraform}" if verified.terraform else ""
    told = click.style("all passed", fg="green") if not failed else click.style(f"{len(failed):,} failed", fg="red", bold=True)
    yield f"{_modules(len(verified.proofs))} in {duration(seconds)}{with_terraform}: {told}"


def _problems(proof: Proof) -> Iterator[str]:
    for step, texts in proof.problems.items():
        yield f"{proof.resource_type}: " + click.style(step.value, fg="red", bold=True)
        for text in texts:
            yield "    " + text.replace("\n", "\n    ")


def _cell(count: int, total: int) -> str:
    text = f"{count:>10,}"
    return text if count == total else click.style(text, fg="red")


def _modules(count: int) -> str:
    return f"{count:,} module{'' if count == 1 else 's'}"


def duration(seconds: float) -> str:
    """Write ``4.2 s``, ``3:07 min`` or ``1:02:33 h``."""
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{seconds:.1f} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE}:{whole % _MINUTE:02} min"
    return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02} h"
