"""What a run has found."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections import Counter
from dataclasses import field
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.finding import Finding, Position
    from fac_lint.evaluation.library import Unread
    from fac_lint.run.rulebook import Rule

_UNCERTAIN = ("delegated", "unknown", "unread", "undetermined", "not_applicable")


@dataclass(frozen=True)
class Report:
    """Findings in the order of files and positions; the same for the same files, however they were named or visited."""

    findings: tuple[Finding, ...]
    modules: int = 0
    files: int = 0
    suppressed: int = 0
    baselined: int = 0
    """Violations that a baseline accepts."""
    unread: int = 0
    """Modules left out because something of them could not be read."""
    undetermined: int = 0
    """Resources of types or providers of which nothing is known."""
    not_applicable: int = 0
    """Rules that were asked for and that a plan or state tells nothing to."""
    sources: Mapping[str, bytes] = field(default_factory=dict)
    next_steps: Mapping[str, str] = field(default_factory=dict)
    """What to do about a violation of a rule that has no fix for it."""
    own_steps: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The same of rules of policies' own, by rule and file: two policies may mean two things by one name."""
    own_rules: Mapping[str, Rule] = field(default_factory=dict)
    """The rules of policies' own by name."""
    known_rules: tuple[str, ...] = ()
    """The rules that there are, whether they ran or not."""
    rules: tuple[str, ...] = ()
    """The rules that ran."""
    left_out: tuple[Unread, ...] = ()
    """Each file or folder that could not be read, and why."""

    def of(self, *verdicts: Verdict) -> list[Finding]:
        """Return the findings with one of these verdicts."""
        return [finding for finding in self.findings if finding.verdict in verdicts]

    def at_least(self, severity: Severity) -> list[Finding]:
        """Return the violations of this severity and above."""
        return [finding for finding in self.of(Verdict.VIOLATED) if finding.severity.rank >= severity.rank]

    def counts(self) -> dict[str, int]:
        """Return how many modules and files were read, findings there are per verdict, and violations per severity."""
        verdicts = Counter(finding.verdict for finding in self.findings)
        severities = Counter(finding.severity for finding in self.of(Verdict.VIOLATED))
        return {
            "modules": self.modules,
            "files": self.files,
            **{str(verdict): verdicts[verdict] for verdict in Verdict},
            "suppressed": self.suppressed,
            "baselined": self.baselined,
            "unread": self.unread,
            "undetermined": self.undetermined,
            "not_applicable": self.not_applicable,
            **{f"{severity}s": severities[severity] for severity in (Severity.ERROR, Severity.WARNING)},
            "infos": severities[Severity.INFO],
        }

    @property
    def unsaid(self) -> tuple[Unread, ...]:
        """What could not be read and stands in no finding, since the rule that says so did not run."""
        said = {finding.file for finding in self.findings if finding.range is None}
        return tuple(unread for unread in self.left_out if unread.file not in said)

    @property
    def uncertain(self) -> bool:
        """Whether something is delegated, unknown, unread, undetermined or not applicable: no violation does not mean compliant then."""
        counts = self.counts()
        return any(counts[name] for name in _UNCERTAIN)

    def summary(self) -> str:
        """Return all counts in one line."""
        counts = self.counts()
        severities = [_counted(counts[f"{name}s"], name) for name in ("error", "warning", "info") if counts[f"{name}s"]]
        violated = f"{counts['violated']} violated" + (f" ({', '.join(severities)})" if severities else "")
        verdicts = [violated, *(f"{counts[name]} {name}" for name in ("delegated", "unknown", "compliant"))]
        rest = [f"{counts[name]} {name}" for name in ("suppressed", "baselined", "unread", "undetermined") if counts[name]]
        if counts["not_applicable"]:
            rest.append(f"{_counted(counts['not_applicable'], 'rule')} not applicable")
        return f"{_counted(counts['modules'], 'module')}, {_counted(counts['files'], 'file')}: {', '.join([*verdicts, *rest])}"

    def next_step(self, finding: Finding) -> str:
        """Return what to do about a violation; empty where nothing is known, and for what is none."""
        if finding.verdict is not Verdict.VIOLATED:
            return ""
        step = self.own_steps.get((finding.rule, finding.file)) or self.next_steps.get(finding.rule, "")
        return finding.fix.description if finding.fix else step

    def line(self, file: str, number: int) -> str:
        """Return the text of a line, without its end; empty when the file was not read."""
        lines = self.lines(file)
        return lines[number - 1].decode("utf-8", "replace") if 0 < number <= len(lines) else ""

    def lines(self, file: str) -> list[bytes]:
        """Return the lines of a file, without their ends: those that positions count; none when it was not read."""
        if file not in self._lines:
            source = self.sources.get(file, b"").removeprefix(BOM_UTF8)
            self._lines[file] = [line.removesuffix(b"\r") for line in source.split(b"\n")] if source else []
        return self._lines[file]

    @cached_property
    def _lines(self) -> dict[str, list[bytes]]:
        return {}


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


_NOWHERE = (0, 0, 0)


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Sort findings by place, each one once."""
    placed = sorted(((_order(one), one) for one in findings), key=itemgetter(0))
    alike = ([one for _, one in found] for _, found in groupby(placed, key=itemgetter(0)))
    return tuple(one for found in alike for one in (found if len(found) == 1 else dict.fromkeys(found)))


def _order(one: Finding) -> tuple[object, ...]:
    start, end = (_place(one.range.start), _place(one.range.end)) if one.range is not None else (_NOWHERE, _NOWHERE)
    return one.file, start, end, one.rule, one.address, one.verdict, one.message


def _place(position: Position) -> tuple[int, int, int]:
    return position.line, position.column, position.byte
