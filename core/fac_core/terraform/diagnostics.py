"""What Terraform complains about, read from its ``-json`` output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.finding import Position, Range, Severity
from fac_core.json_text import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


_PRINTED = re.compile(
    r"^Error: (?P<summary>.+)\n\n\s+on (?P<file>.+?) line (?P<line>\d+).*:\n(?:\s*\d+: .*\n)+\n(?P<detail>(?:(?!Error: ).+\n?)*)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One error or warning; ``file`` is relative to the folder that the command ran in, ``address`` a resource's when known."""

    severity: Severity
    summary: str
    detail: str = ""
    file: str | None = None
    range: Range | None = None
    address: str | None = None

    def __str__(self) -> str:
        place = "" if self.file is None else f"{self.file}:{self.range.start.line if self.range else 1}: "
        return f"{place}{self.summary}{': ' if self.detail else ''}{self.detail}"


class TerraformError(UserError):
    """A command that failed, with all that Terraform said about it."""

    def __init__(
        self, command: str, diagnostics: tuple[Diagnostic, ...] = (), *, folder: Path, output: str = "", hint: str | None = None
    ) -> None:
        diagnostics = diagnostics or printed_diagnostics(output)
        errors = [item for item in diagnostics if item.severity is Severity.ERROR]
        first = errors[0] if errors else Diagnostic(Severity.ERROR, output.strip() or "it gave no reason")
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        known = first.file is not None and (folder / first.file).is_file()  # a file of values may have been a temporary one
        start = first.range.start if first.range and known else None
        super().__init__(
            f"terraform {command} failed{more}: {first.summary}{': ' if first.detail else ''}{first.detail}",
            path=folder / first.file if first.file and known else folder,
            line=start.line if start else None,
            column=start.column if start else None,
            hint=hint,
        )
        self.diagnostics = diagnostics


def json_lines(text: str) -> Iterator[dict[str, Any]]:
    """Yield the JSON objects of a ``-json`` stream; lines that are something else are passed over."""
    for line in text.splitlines():
        if line.startswith("{"):
            try:
                yield parsed(line)
            except ValueError:
                continue


def streamed_diagnostics(text: str) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a ``-json`` stream, in order."""
    return tuple(read_diagnostic(line["diagnostic"]) for line in json_lines(text) if line.get("type") == "diagnostic")


def printed_diagnostics(text: str) -> tuple[Diagnostic, ...]:
    """Return the errors of output meant for people, which is all that ``fmt`` has; only the line of their place is known."""
    return tuple(
        Diagnostic(Severity.ERROR, match["summary"], " ".join(match["detail"].split()), match["file"], _line(int(match["line"])))
        for match in _PRINTED.finditer(text)
    )


def read_diagnostic(data: Mapping[str, Any]) -> Diagnostic:
    """Read one diagnostic as Terraform writes it in JSON."""
    place = data.get("range")
    return Diagnostic(
        severity=Severity(data["severity"]),
        summary=data.get("summary", ""),
        detail=data.get("detail", ""),
        file=place["filename"] if place else None,
        range=Range(_position(place["start"]), _position(place["end"])) if place else None,
        address=data.get("address"),
    )


def _line(number: int) -> Range:
    start = Position(line=number, column=1, byte=0)
    return Range(start, start)


def _position(data: Mapping[str, int]) -> Position:
    return Position(line=data["line"], column=data["column"], byte=data["byte"])
