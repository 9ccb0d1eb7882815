"""What an adoption does, for people and for machines."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.adopt.adoption import Adoption


def plain(done: Adoption, *, written: bool) -> dict[str, Any]:
    """Return it as JSON values."""
    return {
        "folder": str(done.folder),
        "resource": done.address,
        "written": written,
        "added": list(done.added),
        "edits": [
            {"file": one.file, "line": one.line, "resource": one.address, "before": one.before, "after": one.after} for one in done.edits
        ],
        "notes": list(done.notes),
    }


def as_text(done: Adoption, *, written: bool) -> str:
    """Return it for a terminal; click takes the colours away where there is none."""
    return "\n".join(_lines(done, written=written)) + "\n"


def _lines(done: Adoption, *, written: bool) -> Iterator[str]:
    yield f"{click.style(done.address, bold=True)} is what the budget and the alarms of {done.folder} are about."
    if not done.files:
        yield "Everything is in place already."
    for path in done.added:
        yield f"  {click.style('new ', fg='green')}  {path}"
    for one in done.edits:
        yield f"  {click.style('edit', fg='yellow')}  {one.place}  {one.address}"
        if one.before:
            yield f"          {click.style('- ' + one.before, fg='red')}"
        yield f"          {click.style('+ ' + one.after, fg='green')}"
    for note in done.notes:
        yield f"  {click.style('note', fg='cyan')}  {note}"
    if done.files:
        yield "Written. Next: fac-gen test, fac-lint." if written else "Nothing was written: --write does it, --diff shows every line."


def diff(done: Adoption) -> str:
    """Return a unified diff of all files but our own records."""
    found: list[str] = []
    for path, (before, after) in done.files.items():
        if not path.startswith(".fac/"):
            old, new = ((data or b"").decode("utf-8", "replace").splitlines(keepends=True) for data in (before, after))
            found += difflib.unified_diff(old, new, f"a/{path}" if before is not None else "/dev/null", f"b/{path}")
    return "".join(_colored(line if line.endswith("\n") else f"{line}\n") for line in found)


def _colored(line: str) -> str:
    colors = {"+": "green", "-": "red", "@": "cyan"}
    return click.style(line, fg=colors[line[0]]) if line[0] in colors else line
