"""What a run tells on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_gen.library.generate import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.library.run import Result

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
    yield f"{modules(len(result.outcomes))} in {duration(seconds)}: {counts or 'nothing to do'}"


def modules(count: int) -> str:
    """Write ``1 module`` or ``1,200 modules``."""
    return f"{count:,} module{'' if count == 1 else 's'}"


def duration(seconds: float) -> str:
    """Write ``4.2 s``, ``3:07 min`` or ``1:02:33 h``."""
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{seconds:.1f} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE}:{whole % _MINUTE:02} min"
    return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02} h"
