"""The template engine: strict, and speaking HCL."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from fac_gen.blueprint.words import upper_first, with_article
from fac_gen.quoting import key, quote

TEMPLATES = Path(__file__).parent.parent / "templates"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the one environment; an unknown name in a template is an error."""
    engine = Environment(  # noqa: S701 - HCL and Markdown, no HTML: escaping is `quote`'s work
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    engine.filters.update(quote=quote, key=key, article=with_article, upper_first=upper_first, cell=_cell)
    return engine


def _cell(text: str) -> str:
    """Make a text fit a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", "<br/>")
