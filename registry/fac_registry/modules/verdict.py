"""What the linter said of a version when it was published, and what of it was not read."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from fac_registry.gate import Gate

MOST_FINDINGS = 50


class LintState(StrEnum):
    """What a version's verdict comes to, the best first; nothing is called compliant of which something was not looked at."""

    COMPLIANT = "compliant"
    SUPPRESSED = "suppressed"
    UNKNOWN = "unknown"
    UNREAD = "unread"
    VIOLATED = "violated"
    UNCHECKED = "unchecked"


class Finding(msgspec.Struct, frozen=True):
    """A violation, or what could not be told; ``place`` is ``file:line`` as far as there is one."""

    rule: str
    severity: str
    verdict: str
    place: str
    message: str


class Covered(msgspec.Struct, frozen=True):
    """Of so many resources that are ``asked``, how many are ``covered`` for certain."""

    asked: int
    covered: int


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """Counts as `fac-lint --format json` has them (docs/reference/lint-report-1.schema.json); ``failed`` says why there are none.

    ``policy`` is whose it was, ``policy_digest`` the SHA-256 of its text. ``skipped`` counts files that are too large for the linter, which
    therefore did not see them.
    """

    failed: str = ""
    policy: str = "built-in"
    policy_digest: str = ""
    linter: str = ""
    modules: int = 0
    files: int = 0
    compliant: int = 0
    violated: int = 0
    delegated: int = 0
    unknown: int = 0
    unread: int = 0
    undetermined: int = 0
    suppressed: int = 0
    skipped: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    findings: tuple[Finding, ...] = ()
    coverage: dict[str, Covered] = msgspec.field(default_factory=dict)

    @property
    def state(self) -> LintState:
        """What it comes to."""
        if self.failed:
            return LintState.UNCHECKED
        if self.violated:
            return LintState.VIOLATED
        if self.unread or self.skipped:
            return LintState.UNREAD
        if self.unknown or self.undetermined:
            return LintState.UNKNOWN
        if self.suppressed:  # by comments of whoever published it
            return LintState.SUPPRESSED
        return LintState.COMPLIANT if self.compliant or self.delegated else LintState.UNCHECKED

    @property
    def words(self) -> str:
        """The state and its counts, for a badge."""
        return {
            LintState.UNCHECKED: "not checked" if self.failed else "nothing to check",
            LintState.VIOLATED: f"{_count(self.violated, 'violation')}",
            LintState.UNREAD: f"{_count(self.unread + self.skipped, 'part')} not read",
            LintState.UNKNOWN: f"{self.unknown + self.undetermined} unknown",
            LintState.SUPPRESSED: f"{self.suppressed} suppressed",
            LintState.COMPLIANT: "compliant",
        }[self.state]

    def objections(self, gate: Gate) -> list[str]:
        """Return why a gate does not let this version in; none when it does."""
        if gate not in (Gate.REFUSE, Gate.STRICT):
            return []
        found = [f"it could not be checked: {self.failed}"] if self.failed else []
        counts = {"violation of severity error": self.errors}
        if gate is Gate.STRICT:
            counts |= {
                "finding that is suppressed by a comment": self.suppressed,
                "question that stays unknown": self.unknown,
                "resource of a type that nothing is known of": self.undetermined,
                "part that could not be read": self.unread + self.skipped,
            }
        return found + [_count(number, words) for words, number in counts.items() if number]


UNCHECKED = Verdict(failed="it was published before versions were checked, or where they are not")


def _count(number: int, words: str) -> str:
    noun, _, rest = words.partition(" ")
    return f"{number} {noun}{'' if number == 1 else 's'}{' ' if rest else ''}{rest}"
