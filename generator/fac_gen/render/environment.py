"""The template engine: strict, and speaking HCL."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from fac_core.caching import cache_folder
from fac_core.clouds import cloud
from fac_core.hcl.write import Expression, fitting, key, line, listed, quote
from fac_core.sentence import all_of, in_words, one_of
from fac_gen.parts import LONGEST_LINE
from fac_gen.prose.grammar import upper_first, with_article
from fac_gen.render.encoded import encoded
from fac_gen.render.example_cost_texts import example_amounts, example_counts, example_gaps
from fac_gen.render.made_beside import made_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from fac_gen.blueprint.guardrails import Alarm

TEMPLATES = Path(__file__).parent.parent / "templates"


@lru_cache(maxsize=2)
def environment(own: Path | None = None) -> Environment:
    """Return the environment whose templates are looked for in ``own`` first; an unknown name in a template is an error."""
    engine = Environment(  # noqa: S701 - HCL and Markdown, no HTML: escaping is `quote`'s work
        loader=FileSystemLoader([own, TEMPLATES] if own else TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=own is not None,
        bytecode_cache=_compiled_templates(),
    )
    engine.filters.update(
        quote=quote,
        key=key,
        line=_line,
        listed=listed,
        short=_short,
        unsaid=_unsaid,
        text=_text,
        all_of=all_of,
        one_of=one_of,
        in_words=in_words,
        article=with_article,
        upper_first=upper_first,
        cell=_cell,
        plain=_plain,
        as_variable=_as_variable,
        as_label=_as_label,
        encoded=encoded,
        of_what_is_made=made_beside,
        example_amounts=example_amounts,
        example_counts=example_counts,
        example_gaps=example_gaps,
    )
    return engine


@cache
def of_cloud(provider: str, path: str, common: str = "") -> str:
    """Return the name of the template of a file: the cloud's own where there is one, else ``common``, which bears the file's path."""
    return f"{provider}/{path}" if (TEMPLATES / provider / f"{path}.j2").is_file() else common or path


@cache
def files_of_cloud(provider: str) -> tuple[str, ...]:
    """Return the files at the top of a module for which a cloud has templates of its own, sorted."""
    return tuple(sorted(path.name.removesuffix(".j2") for path in (TEMPLATES / provider).glob("[!_]*.j2")))


def _compiled_templates() -> FileSystemBytecodeCache | None:
    """Return where compiled templates are kept between runs, which saves a fifth of the time of one module; None without such a place.

    An entry is used only for exactly the template's text, and written beside and renamed, so a killed writer or a second one does no harm.
    """
    folder = cache_folder() / "templates"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder)) if os.access(folder, os.W_OK) else None


def _text(text: str) -> str:
    """Return a text for a place between quotes that stand in the template."""
    return quote(text)[1:-1]


def _line(values: Iterable[str]) -> str:
    """Return a list of texts."""
    return line(list(values))


def _short(members: Mapping[str, str]) -> str:
    """Return an object of what is HCL already, on one line where it is short."""
    return fitting({name: Expression(value) for name, value in members.items()}, width=LONGEST_LINE)


def _unsaid(alarms: Iterable[Alarm]) -> list[str]:
    """Return the fields of which some alarms say nothing, sorted."""
    return sorted({name for alarm in alarms for name, value in alarm.fields.items() if value == "null"})


def _as_variable(name: str) -> str:
    return f"var.{name}"


def _as_label(expression: str, provider: str) -> str:
    """Return HCL that writes the value of an expression as the cloud takes it."""
    return cloud(provider).label_expression(expression)


def _plain(number: Decimal) -> str:
    """Return a number without an exponent, and no longer than it must be."""
    return f"{number.normalize():f}"


def _cell(text: str) -> str:
    """Make a text fit a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", "<br/>")
