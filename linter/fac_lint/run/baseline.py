"""A baseline: violations that stand in a file are accepted until they are mended; only what is new counts.

It only ever shrinks by itself. A violation is known again by its fingerprint, whatever its line; where it matters more than when it was
accepted, it is new. What is unknown, unread or no HCL is never taken off.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.files import write_report
from fac_core.finding import Severity, Verdict
from fac_core.pipes import read_bytes
from fac_core.printable import plain
from fac_core.sentence import in_words
from fac_core.surroundings import refused
from fac_lint.run.fingerprints import fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.finding import Finding
    from fac_lint.run.engine import Outcome
    from fac_lint.run.report import Report

NEVER = frozenset({"syntax-error", "unreadable"})
"""Rules that tell what was not read: nobody knows what would be accepted with it."""
DEFAULT = "fac-lint-baseline.json"
_HINT = "Restore it from version control, or write a new one: fac-lint baseline --replace."


class Entry(msgspec.Struct, frozen=True, order=True):
    """An accepted violation; ``file`` is relative to the folder of the baseline."""

    file: str
    rule: str
    address: str
    severity: Severity
    fingerprint: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class _Document(msgspec.Struct):
    version: Literal[1]
    findings: list[Entry]


@dataclass(frozen=True)
class Baseline:
    """The entries of a file at ``path``; findings are relative to ``base``."""

    path: Path
    base: Path
    entries: tuple[Entry, ...] = ()

    @classmethod
    def read(cls, path: Path, base: Path) -> Baseline:
        """Read a file; raise `UserError` when it is not there, or no baseline."""
        try:
            document = msgspec.json.decode(read_bytes(path), type=_Document)
        except OSError as error:
            hint = f"Write one: fac-lint baseline --file {path}" if isinstance(error, FileNotFoundError) else None
            raise refused(error, path, hint=hint) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise UserError(f"is no baseline: {error}", path=path, hint=_HINT) from error
        return cls(path, base, tuple(document.findings))

    def write(self) -> None:
        """Write the file, as a whole or not at all."""
        document = _Document(1, sorted(self.entries))
        write_report(self.path, msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n")

    def accepting(self, report: Report) -> Baseline:
        """Return a baseline of all that is violated now."""
        return replace(self, entries=tuple(entry for _, entry in self._entries(report)))

    def _entries(self, report: Report) -> Iterator[tuple[Finding, Entry]]:
        names = fingerprints(report, self._file)
        for finding in report.of(Verdict.VIOLATED):
            if finding.rule not in NEVER:
                yield finding, Entry(self._file(finding.file), finding.rule, plain(finding.address), finding.severity, names[finding])

    def _file(self, shown: str) -> str:
        """Return what the baseline calls a file."""
        return plain(os.path.relpath(self.base.resolve() / shown, self.path.parent.resolve()).replace(os.sep, "/"))

    # What has become of them

    def compare(self, outcome: Outcome) -> Compared:
        """Say which violations are accepted, and which entries nothing stands for any more."""
        report = outcome.report
        known, now = {entry.fingerprint: entry for entry in self.entries}, dict(self._entries(report))
        found = frozenset(finding for finding, entry in now.items() if _accepts(known.get(entry.fingerprint), entry))
        there = {entry.fingerprint for entry in now.values()}
        left = [entry for entry in self.entries if entry.fingerprint not in there]
        doubtful = {(self._file(one.file), one.rule, plain(one.address)) for one in report.of(Verdict.UNKNOWN)}
        blurred = tuple(entry for entry in left if (entry.file, entry.rule, entry.address) in doubtful)
        judged = {self._file(name) for name in report.sources}
        gone = tuple(entry for entry in left if entry not in blurred and self._is_gone(entry, report, judged))
        return Compared(self, outcome, found, gone, blurred)

    def _is_gone(self, entry: Entry, report: Report, judged: set[str]) -> bool:
        """Whether the rule has looked where the violation was: it ran, and the file was read or is no more."""
        if entry.rule not in report.known_rules:
            return True
        removed = not report.left_out and not os.path.lexists(self.path.parent / entry.file)
        return entry.rule in report.rules and (entry.file in judged or removed)


def _accepts(entry: Entry | None, now: Entry) -> bool:
    return entry is not None and entry.severity.rank >= now.severity.rank


@dataclass(frozen=True)
class Compared:
    """What a run found against a baseline: violations that are ``accepted``, entries that are ``gone`` or can no longer be told."""

    baseline: Baseline
    before: Outcome
    accepted: frozenset[Finding]
    gone: tuple[Entry, ...]
    blurred: tuple[Entry, ...]

    @property
    def shrunk(self) -> Baseline:
        """The baseline without what is gone."""
        return replace(self.baseline, entries=tuple(entry for entry in self.baseline.entries if entry not in self.gone))

    def outcome(self, *, pruned: bool) -> Outcome:
        """Return what is new, and all that is no violation."""
        report = self.before.report
        findings = tuple(finding for finding in report.findings if finding not in self.accepted)
        notes = (*self.before.notes, *self._notes(pruned=pruned))
        return replace(self.before, report=replace(report, findings=findings, baselined=len(self.accepted)), notes=notes)

    def _notes(self, *, pruned: bool) -> Iterator[str]:
        name = self.baseline.path
        if self.gone and pruned:
            yield f"{in_words(len(self.gone), 'finding')} taken off {name}: mended"
        elif self.gone:
            yield f"{in_words(len(self.gone), 'finding')} of {name} no longer there: take what is mended off with --prune-baseline"
        if self.blurred:
            yield f"{in_words(len(self.blurred), 'finding')} of {name} can no longer be told: unknown now, and kept"


def not_read(outcome: Outcome) -> tuple[str, ...]:
    """Say how much was not read as a whole, so that nothing of it is in a baseline; nothing where everything was."""
    if not outcome.unparsed:
        return ()
    files = {one.file for one in outcome.unread} | {one.file for one in outcome.report.findings if one.rule in NEVER}
    told = in_words(len(files), "file") if files else "something"
    return (f"{told} could not be read as a whole: what stands there is in no baseline",)
