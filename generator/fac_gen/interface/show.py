"""A difference of interfaces as lines for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_gen.interface.changes import Bump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.interface.compare import Difference

WIDTH = 60
_COLORS = {Bump.MAJOR: "red", Bump.MINOR: "yellow", Bump.PATCH: "green", Bump.NONE: "green"}


def lines_of_difference(found: Difference) -> Iterator[str]:
    """Yield a headline with the bump, and a line per change; nothing when there is none."""
    if not found.changes:
        return
    bump = click.style(found.bump.value, fg=_COLORS[found.bump], bold=True)
    yield f"The interface differs; the next version is a {bump} one:"
    width = max(len(f"{change.subject} {change.name}") for change in found.changes)
    for change in found.changes:
        level = click.style(f"{change.bump.value:<5}", fg=_COLORS[change.bump])
        values = " -> ".join(_short(value) for value in (change.old, change.new) if value)
        yield f"  {level}  {f'{change.subject} {change.name}':<{width}}  {change.kind.value}  {values}".rstrip()
        if change.hint:
            yield f"         {change.hint}"


def _short(text: str) -> str:
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 3]}..."
