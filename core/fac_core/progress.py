"""A progress bar on the standard error, for terminals only: click's, which every command has loaded already."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

ITEM = 30
"""Longest text of what was last, in characters: the bar never takes a second line."""


def progress(total: int, *, label: str = "", shown: bool = True) -> ProgressBar[str]:
    """Return a bar that shows how much is done, what was last, and how long the rest may take; nothing where nobody watches."""
    hidden = not (shown and sys.stderr.isatty()) or os.environ.get("TERM") == "dumb"
    return click.progressbar(length=total, label=label, file=sys.stderr, hidden=hidden, width=24, show_pos=True, item_show_func=_last)


def skip(bar: ProgressBar[str]) -> None:
    """Take out of the total what cost no time, so that it does not make the rest look as quick."""
    bar.length = (bar.length or 1) - 1
    bar.render_progress()


def clear(bar: ProgressBar[str]) -> None:
    """Take the bar away until its next step, so that other output can be written."""
    if not bar.hidden:
        click.echo("\r\x1b[K", file=sys.stderr, nl=False)


def _last(item: str | None) -> str:
    return (item or "")[-ITEM:]
