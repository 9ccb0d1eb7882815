"""Making fixes: in memory, round by round, until nothing more can be mended; whoever wants it writes the result.

A fix may make room for another one, and one that touches another waits for the next round: so the modules are linted anew after each.
What does not help is taken back, so that mending what was mended changes nothing.
"""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fac_core import hcl
from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_core.hcl.edit import apply
from fac_lint.evaluation.disk import Disk
from fac_lint.run import engine
from fac_lint.run.trailing_comments import realigned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from fac_core.finding import Edit, Finding, Fix
    from fac_lint.run.engine import Options, Outcome

_MOST_ROUNDS = 30
_Key: TypeAlias = "tuple[str, str, str, str]"
"""What a fix is made for: rule, file, address, and what it does."""


@dataclass(frozen=True)
class Around:
    """What an editor knows: texts that are not saved, by absolute path, the one file that may be changed, and who watches."""

    unsaved: Mapping[Path, bytes] = field(default_factory=dict)
    only: str = ""
    step: Callable[[int, int], None] | None = None

    def allows(self, fix: Fix) -> bool:
        """Whether a fix stays within the file that may be changed."""
        return not self.only or all(edit.file == self.only for edit in fix.edits)


@dataclass(frozen=True)
class Mended:
    """What files held ``before`` and hold ``after``, by the paths that findings call them by; ``first`` is the outcome without any fix."""

    first: Outcome
    outcome: Outcome
    before: Mapping[str, bytes] = field(default_factory=dict)
    after: Mapping[str, bytes] = field(default_factory=dict)
    made: int = 0

    @property
    def changed(self) -> dict[str, tuple[bytes, bytes]]:
        """The files that differ, in order: what they held, and what they shall hold."""
        return {name: (self.before[name], text) for name, text in sorted(self.after.items()) if text != self.before[name]}


def mend(paths: Iterable[Path], options: Options, base: Path, *, unsafe: bool = False, around: Around | None = None) -> Mended:
    """Make all fixes that may be made and that help; nothing is written."""
    mending = _Mending(list(paths), options, base.resolve(), unsafe, around or Around())
    first = mending.lint({})
    mended = Mended(first, first)
    for _ in range(_MOST_ROUNDS):
        further = mending.round(mended)
        if further is None:
            break
        mended = further
    return mended


def offered(findings: Iterable[Finding], *, unsafe: bool) -> Iterator[tuple[Finding, Fix]]:
    """Yield the violations that have a fix which may be made."""
    for finding in findings:
        if finding.verdict is Verdict.VIOLATED and finding.fix is not None and (finding.fix.safe or unsafe):
            yield finding, finding.fix


@dataclass(frozen=True)
class _Mending:
    paths: list[Path]
    options: Options
    base: Path
    unsafe: bool
    around: Around
    useless: set[_Key] = field(default_factory=set)

    def lint(self, texts: Mapping[str, bytes]) -> Outcome:
        unsaved = {Path(os.path.normpath(self.base / name)): text for name, text in texts.items()}
        return engine.lint(self.paths, self.options, self.base, Disk({**self.around.unsaved, **unsaved}), step=self.around.step)

    def round(self, mended: Mended) -> Mended | None:
        """Make the fixes that can be made at once; None when none helps."""
        sources = mended.outcome.report.sources
        while fixes := self._chosen(mended.outcome):
            texts = applied([fix for _, fix in fixes], sources)
            spoilt = {name for name, text in texts.items() if _errors(text, name) > _errors(sources[name], name)}
            self.useless.update(_key(*each) for each in fixes if any(edit.file in spoilt for edit in each[1].edits))
            after = {**mended.after, **texts}
            outcome = mended.outcome if spoilt else self.lint(after)
            left = {_key(*each) for each in self._offered(outcome)}.intersection(_key(*each) for each in fixes)
            if not spoilt and not left:
                before = {**{name: sources[name] for name in texts}, **mended.before}
                return Mended(mended.first, outcome, before, after, mended.made + len(fixes))
            self.useless.update(() if spoilt else left)
        return None

    def _offered(self, outcome: Outcome) -> Iterator[tuple[Finding, Fix]]:
        fixable = offered(outcome.report.findings, unsafe=self.unsafe)
        return ((finding, fix) for finding, fix in fixable if self.around.allows(fix))

    def _chosen(self, outcome: Outcome) -> list[tuple[Finding, Fix]]:
        """Return the fixes of one round: each as a whole, of files that are known, and none that touches what another one changes."""
        taken: dict[str, list[Edit]] = {name: [] for name in outcome.report.sources}
        chosen: list[tuple[Finding, Fix]] = []
        for finding, fix in self._offered(outcome):
            if _key(finding, fix) not in self.useless and all(_is_free(edit, taken.get(edit.file)) for edit in fix.edits):
                for edit in fix.edits:
                    taken[edit.file].append(edit)
                chosen.append((finding, fix))
        return chosen


def _key(finding: Finding, fix: Fix) -> _Key:
    return finding.rule, finding.file, finding.address, fix.description


def _is_free(edit: Edit, taken: list[Edit] | None) -> bool:
    """Whether an edit touches none of those that are taken; the same one may be made for several reasons."""
    return taken is not None and not any(_touch(edit, other) for other in taken if other != edit)


def _touch(one: Edit, other: Edit) -> bool:
    """Whether two edits of a file overlap; two texts put at one place do, for both may say the same in other words."""
    (start, end), (next_start, next_end) = sorted((edit.range.start.byte, edit.range.end.byte) for edit in (one, other))
    return next_start < end or (start, end) == (next_start, next_end)


def _errors(source: bytes, name: str) -> int:
    return len(hcl.parse(source, name).errors)


def applied(fixes: Sequence[Fix], sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what the files hold that fixes change, once they are made."""
    by_file: dict[str, list[Edit]] = {}
    for edit in (edit for fix in fixes for edit in fix.edits):
        by_file.setdefault(edit.file, []).append(edit)
    return {name: realigned(sources[name], apply(sources[name], edits), name) for name, edits in by_file.items()}
