"""How a page for a terminal looks: width, colour and whether lists are given in full."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Style:
    """How wide lines are, whether they are coloured, and whether lists are given in full."""

    width: int = 100
    color: bool = False
    everything: bool = False

    def paint(self, text: str, **how: Any) -> str:  # noqa: ANN401 - click's own
        """Return the text with colour, where there is colour."""
        return click.style(text, **how) if self.color else text

    def head(self, text: str) -> str:
        """Return a heading."""
        return self.paint(text, bold=True)

    def wrapped(self, text: str, first: str = "  ", rest: str = "  ") -> Iterator[str]:
        """Yield the lines of a paragraph."""
        yield from textwrap.wrap(
            text, max(self.width, _NARROWEST), initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
        )


def source_text(source: dict[str, str]) -> str:
    """Return where a fact stands and when it was seen."""
    return f"{source['title']}, seen {source['seen']}"
