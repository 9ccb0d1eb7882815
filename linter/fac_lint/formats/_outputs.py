"""What a run writes, and where: each format to its file, one of them to the standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.complaints import write_report
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.output import colourful
from fac_core.sentence import all_of
from fac_lint.formats import UNITS, Style, render

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.units import UnitFolder
    from fac_lint.run.report import Report


@dataclass(frozen=True, slots=True)
class Output:
    """A format and its file; without one it goes to the standard output."""

    form: str
    file: Path | None


def outputs(wanted: Iterable[str], output: Path | None, units: UnitFolder = UNITS) -> tuple[Output, ...]:
    """Return what ``NAME`` and ``NAME=FILE`` ask for; ``output`` is the file of the one without its own, ``units`` are the formats."""
    found = [_output(word, units) for word in wanted]
    without = [one.form for one in found if one.file is None]
    if len(without) > 1:
        hint = f"Give all but one a file: --format {without[0]}=FILE."
        raise UserError(f"{all_of(without)} would all be written to the same place", hint=hint)
    if output is not None and not without:
        raise UserError("--output has nothing to write: each format has a file of its own", hint="Leave --output out.")
    told = tuple(Output(one.form, one.file or output) for one in found)
    files = [os.path.abspath(one.file) for one in told if one.file is not None]  # noqa: PTH100 - of a link, the link
    if len(set(files)) < len(files):
        raise UserError("two formats would be written to the same file", hint="Give each a file of its own.")
    return told


def _output(word: str, units: UnitFolder) -> Output:
    name, equals, file = word.partition("=")
    units.path(name)
    if equals and file in {"", "-"}:
        raise UserError(f"no file is named in --format {word}", hint=f"Say --format {name}=FILE, or --format {name}.")
    return Output(name, Path(file) if file else None)


def styles(wanted: Iterable[Output], *, compliant: bool) -> tuple[Style, ...]:
    """Return how each output is written."""
    printed = terminal_style(os.environ, terminal=sys.stdout.isatty(), compliant=compliant)
    return tuple(printed if one.file is None else Style(compliant=compliant) for one in wanted)


def rendered(report: Report, wanted: Iterable[Output], how: Iterable[Style]) -> tuple[str, ...]:
    """Return the text of each output."""
    return tuple(render(one.form, report, style) for one, style in zip(wanted, how, strict=True))


def deliver(texts: Iterable[str], wanted: Iterable[Output]) -> str:
    """Write the files, each as a whole or not at all, and return what goes to the standard output."""
    printed = ""
    for text, one in zip(texts, wanted, strict=True):
        if one.file is not None:
            write_report(one.file, text)
        else:
            printed = text
    return printed


def terminal_style(environment: Mapping[str, str], *, terminal: bool, compliant: bool) -> Style:
    """Return how to write to the standard output: NO_COLOR wins over FORCE_COLOR, and either over what it leads to."""
    return Style(colourful(terminal=terminal, environment=environment), compliant, _columns() if terminal else 0)


def _columns() -> int:
    from shutil import get_terminal_size  # noqa: PLC0415 - with all that unpacks archives; a terminal alone has columns

    return get_terminal_size().columns
