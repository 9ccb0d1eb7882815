"""A progress bar on the standard error, for terminals only: click's, which every command has loaded already."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from fac_core.printable import plain
from fac_core.terminal import columns_of_errors

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

BAR, ITEM = 24, 30
"""Longest bar and longest text of what was last, in characters; where a line holds less, both are shorter."""
REST = len("  []  /  1d 00:00:00  ") + 1
"""What stands beside them, but for the two counts; a terminal may begin a new line after its last column."""


def progress(total: int, *, label: str = "", shown: bool = True) -> ProgressBar[str]:
    """Return a bar that shows how much is done, what was last, and how long the rest may take; nothing where nobody watches."""
    hidden = not (shown and sys.stderr.isatty()) or os.environ.get("TERM") == "dumb"
    room = max(0, (columns_of_errors() or 80) - REST - len(label) - 2 * len(str(total)))
    width = max(1, min(BAR, room // 2))  # click takes 0 for as long as there is room
    item = min(ITEM, room - width)

    def last(name: str | None) -> str:
        return plain(name)[-item:] if name and item > 0 else ""

    return click.progressbar(length=total, label=label, file=sys.stderr, hidden=hidden, width=width, show_pos=True, item_show_func=last)


def skip(bar: ProgressBar[str]) -> None:
    """Take out of the total what cost no time, so that it does not make the rest look as quick."""
    bar.length = (bar.length or 1) - 1
    bar.render_progress()


def clear(bar: ProgressBar[str]) -> None:
    """Take the bar away until its next step, so that other output can be written."""
    if not bar.hidden:
        click.echo("\r\x1b[K", file=sys.stderr, nl=False)
