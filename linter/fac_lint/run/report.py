"""What a run has found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.finding import Position, Range, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.finding import Finding


@dataclass(frozen=True)
class Report:
    """Findings in the order of files and positions; the same for the same files, however they were named or visited."""

    findings: tuple[Finding, ...]
    modules: int = 0
    files: int = 0
    suppressed: int = 0
    unread: int = 0
    """Modules left out because something of them could not be read."""
    undetermined: int = 0
    """Resources of types or providers of which nothing is known."""
    not_applicable: int = 0
    """Rules that were asked for and that a plan or state tells nothing to."""
    sources: Mapping[str, bytes] = field(default_factory=dict)
    next_steps: Mapping[str, str] = field(default_factory=dict)
    """What to do about a violation of a rule that has no fix for it."""

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
            "unread": self.unread,
            "undetermined": self.undetermined,
            "not_applicable": self.not_applicable,
            **{f"{severity}s": severities[severity] for severity in (Severity.ERROR, Severity.WARNING)},
            "infos": severities[Severity.INFO],
        }

    def line(self, file: str, number: int) -> str:
        """Return the text of a line, without its end; empty when the file was not read."""
        lines = self.sources.get(file, b"").splitlines()
        return lines[number - 1].decode("utf-8", "replace") if 0 < number <= len(lines) else ""


_NOWHERE = Range(Position(0, 0, 0), Position(0, 0, 0))


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Sort findings by place, each one once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: (f.file, f.range or _NOWHERE, f.rule, f.address, f.verdict, f.message)))
