"""Which rules run in a file and how much they matter there: what a policy says of everything, and of some paths."""

from __future__ import annotations

import os
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.policy.cost_policy import Stated
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from pathspec import GitIgnoreSpec

    from fac_core.finding import Finding, Severity
    from fac_core.policy.cost_policy import Lint, Scope
    from fac_lint.run.ignores import Ignore
    from fac_lint.run.rulebook import Rule, Rulebook


@dataclass(frozen=True, slots=True)
class _Local:
    running: frozenset[str]
    severity: Mapping[str, Severity]


@dataclass(frozen=True)
class Scopes:
    """What a policy says of rules; patterns count from ``base``, the files of findings from ``shown``.

    ``select`` and ``ignore`` are what the command line asks for.
    """

    book: Rulebook
    lint: Lint
    base: Path
    shown: Path
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    _known: dict[tuple[int, ...], _Local] = field(default_factory=dict, init=False, repr=False, compare=False)
    _files: dict[str, _Local] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def _specs(self) -> list[tuple[Scope, GitIgnoreSpec]]:
        if not self.lint.scopes:
            return []
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - few policies have scopes

        return [(scope, GitIgnoreSpec.from_lines(scope.paths)) for scope in self.lint.scopes]

    def rules(self) -> tuple[Rule, ...]:
        """Return the rules that may run somewhere: what is taken off in some files only is among them."""
        lints = [self.lint, *(replace(self.lint, select=scope.select) for scope in self.lint.scopes if scope.select)]
        found = {rule.name: rule for lint in lints for rule in self.book.selected(lint, self.select, self.ignore)}
        return tuple(found[name] for name in sorted(found))

    def of(self, file: str) -> _Local:
        """Return what holds in a file, by the path that findings call it by."""
        if file not in self._files:
            met = self._met(file)
            if met not in self._known:
                lint = self.lint.within(self.lint.scopes[number] for number in met)
                running = frozenset(rule.name for rule in self.book.selected(lint, self.select, self.ignore))
                self._known[met] = _Local(running, lint.severity)
            self._files[file] = self._known[met]
        return self._files[file]

    def _met(self, file: str) -> tuple[int, ...]:
        if not self._specs:
            return ()
        path = os.path.relpath(os.path.join(self.shown, file), self.base)  # noqa: PTH118 - many, and nothing is asked of the disk
        return tuple(number for number, (_, spec) in enumerate(self._specs) if not path.startswith("..") and spec.match_file(path))

    @cached_property
    def _never(self) -> frozenset[str]:
        names = {*self.lint.suppressions.never}
        return frozenset(rule.name for rule in self.book if {rule.name, *rule.sets, "all"} & names) if names else frozenset()

    def bound(self, ignore: Ignore) -> Ignore:
        """Return a comment that covers nothing where the policy wants it to say more, or lets nobody suppress what it names."""
        said = {Stated.REASON: bool(ignore.reason.strip()), Stated.UNTIL: ignore.until is not None}
        lacks = [word.value for word in self.lint.suppressions.require if not said[word]]
        never = [name for name in ignore.rules if name in self._never]
        if ignore.problem or not (lacks or never):
            return ignore
        if never:
            return replace(ignore, problem=f"names {all_of(never)}, which the policy lets no comment suppress")
        return replace(ignore, problem=f"says no {all_of(lacks)}, which the policy wants")

    def stated(self, rule: Rule, found: Iterable[Finding]) -> Iterator[Finding]:
        """Put the rule's name on findings, and the severity that holds in their files; drop what is not asked for there."""
        for finding in found:
            local = self.of(finding.file)
            if rule.name in local.running:
                said = local.severity.get(rule.name, rule.severity)
                severity = finding.severity if finding.severity.rank < said.rank else said
                yield finding.of(rule.name, severity)
