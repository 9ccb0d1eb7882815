"""What holds where: the policy of each folder, and the rules that run under it."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_core.policy import BUILT_IN, policy_for
from fac_lint.run import rulebook
from fac_lint.run.books import book_of
from fac_lint.run.judging import Judging
from fac_lint.run.policy_names import check_selection
from fac_lint.run.rego_patterns import patterns
from fac_lint.run.scopes import Scopes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy import Policy
    from fac_lint.evaluation.disk import Disk
    from fac_lint.run.judging import Check, VerdictsOf
    from fac_lint.run.options import Options
    from fac_lint.run.rulebook import Rule, Rulebook


@dataclass(frozen=True)
class Regime:
    """A policy and the rules that run under it, with what asks them about modules; ``digest`` is that of all files of the policy."""

    policy: Policy
    book: Rulebook
    rules: tuple[Rule, ...]
    checks: Mapping[str, Check]
    scopes: Scopes
    digest: str = ""
    resource_verdicts: Mapping[str, VerdictsOf] = field(default_factory=dict)
    """What says of each resource what its rule says, by the rule."""
    judgings: tuple[Judging, ...] = ()
    """The drivers of rules that judge resources: they remember what they were answered."""

    @classmethod
    def under(cls, policy: Policy, scopes: Scopes, rules: tuple[Rule, ...] | None = None, told: str = "") -> Regime:
        """Return what holds under a policy; ``rules`` are those of them that can run."""
        able = scopes.rules() if rules is None else rules
        judgings = {rule.name: Judging(rule, rule.judge) for rule in able if rule.judge is not None}
        checks = {rule.name: rule.check for rule in able if rule.check is not None}
        stands = {rule.name: rule.resource_verdicts for rule in able if rule.resource_verdicts is not None}
        checks |= {name: judging.findings for name, judging in judgings.items()}
        stands |= {name: judging.resource_verdicts for name, judging in judgings.items()}
        return cls(policy, scopes.book, able, checks, scopes, told, stands, tuple(judgings.values()))

    def forget(self) -> None:
        """Let go of what its rules remember of modules."""
        for judging in self.judgings:
            judging.forget()

    def runs(self, rule: str, file: str) -> bool:
        """Whether a rule has something to say of a file."""
        return any(one.name == rule for one in self.rules) and rule in self.scopes.of(file).running


class Policies:
    """What holds in each folder; each file is read once, a given one and the names of rules even when there is nothing to lint."""

    def __init__(self, options: Options, disk: Disk, base: Path) -> None:
        self._options = options
        self._disk = disk
        self._base = base
        self._known: dict[Path | None, Regime] = {}
        self._nearest: dict[Path, Path | None] = {}
        if options.policy is not None:
            self.of(options.policy)

    def of(self, folder: Path) -> Regime:
        """Return what holds in a folder."""
        path = self._path(folder)
        if path not in self._known:
            self._known[path] = self._read(folder, path)
        return self._known[path]

    def none_found(self, folder: Path) -> str:
        """Say that no policy was found for a folder, and which one outside of its repository does not hold there."""
        return self._disk.look("no policy", str(folder))

    def _path(self, folder: Path) -> Path | None:
        if folder not in self._nearest:
            found = "" if self._options.policy else self._disk.look("policy", str(folder))
            self._nearest[folder] = self._options.policy or (Path(found) if found else None)
        return self._nearest[folder]

    def _read(self, folder: Path, path: Path | None) -> Regime:
        options = self._options
        policy = policy_for(folder, path, self._disk.unsaved) if path is not None else BUILT_IN
        files = [self._disk.look("glob", f"{folder}\0{pattern}") for folder, pattern, _ in patterns(policy)] if policy.rego else []
        book = book_of(policy)
        if not options.select:
            check_selection(policy, book)
        told = [part for source in policy.sources for part in (source, self._disk.look("file", source))]
        if options.store is not None and path is not None and policy_for(folder, path, self._disk.unsaved) != policy:
            self._disk.torn = True  # it was changed before its digest was taken
        below = self._base if path is None or options.policy is not None else path.parent
        scopes = Scopes(book, policy.lint, below.resolve(), self._base, options.select, options.ignore)
        return Regime.under(policy, scopes, told=digest(*told, *files))

    def check(self) -> None:
        """Raise `UserError` for a name on the command line that no rule bears under any of the policies that were looked at."""
        rulebook.check_words((*self._options.select, *self._options.ignore), [regime.book for regime in self.all()])

    def forget(self) -> None:
        """Let go of what rules remember of modules."""
        for regime in self._known.values():
            regime.forget()

    def all(self) -> list[Regime]:
        """Return all that holds somewhere."""
        return list(self._known.values())

    def rules(self) -> tuple[str, ...]:
        """Return the names of the rules that run somewhere."""
        return tuple(sorted({rule.name for regime in self.all() for rule in regime.rules}))

    def own(self) -> dict[str, Rule]:
        """Return the rules of policies' own; where several have one of the same name, one of these."""
        return {name: rule for regime in reversed(self.all()) for name, rule in regime.book.own.items()}

    def known(self) -> tuple[str, ...]:
        """Return the names of the rules that there are somewhere, whether they run or not."""
        return tuple(sorted({name for book in (rulebook.OURS, *(regime.book for regime in self.all())) for name in book.rule_names}))
