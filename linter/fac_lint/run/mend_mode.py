"""What ``--fix`` and ``--diff`` do, and what they say of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_core.sentence import in_words
from fac_lint.run import mending, writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_lint.run.engine import Options, Outcome
    from fac_lint.run.mending import Mended


@dataclass(frozen=True)
class Mode:
    """Whether to print a diff instead of writing, and whether what is deployed may change."""

    diff: bool
    unsafe: bool


def asked(*, fix: bool, diff: bool, unsafe: bool, source: bool) -> Mode:
    """Return what the options ask for."""
    if not (fix or diff):
        raise UserError("--unsafe-fixes does nothing by itself", hint="Say --diff --unsafe-fixes to look, --fix --unsafe-fixes to mend.")
    if not source:
        raise UserError("a plan or state cannot be mended", hint="Run --fix or --diff on the source that it was made from.")
    return Mode(diff, unsafe)


def mend(paths: Sequence[Path], options: Options, wanted: Mode) -> tuple[Outcome, str]:
    """Mend, and return what is left and nothing to print; or return what is there and the diff."""
    base = Path.cwd()
    mended = mending.mend(paths, options, base, unsafe=wanted.unsafe)
    changed = mended.changed
    if not wanted.diff:
        writing.write(changed, base, paths)
    outcome, printed = (mended.first, writing.diff(changed)) if wanted.diff else (mended.outcome, "")
    return replace(outcome, notes=(*outcome.notes, *_notes(mended, wanted))), printed


def _notes(mended: Mended, wanted: Mode) -> Iterator[str]:
    done = f"{in_words(mended.made, 'finding')} in {in_words(len(mended.changed), 'file')}"
    if not mended.made:
        yield "there is nothing that --fix can mend here"
    else:
        yield f"{done} would be mended; nothing was changed" if wanted.diff else f"{done} mended"
    unsafe = sum(1 for _, fix in mending.offered(mended.outcome.report.findings, unsafe=True) if not fix.safe)
    if unsafe and not wanted.unsafe:
        further = in_words(unsafe, "further finding")
        yield f"{further} can be mended by --unsafe-fixes, which changes what is deployed: look with --diff"
    in_json = sum(1 for one in mended.outcome.report.of(Verdict.VIOLATED) if one.file.endswith(".json"))
    if in_json:
        yield f"{in_words(in_json, 'finding')} in JSON syntax left alone: only files in native syntax are mended"
