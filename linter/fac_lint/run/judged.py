"""What the rules have to say of a module, as a value that can be kept and sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Finding, Verdict
from fac_lint.context import Context
from fac_lint.run.counted import Count  # noqa: TC001 - as well
from fac_lint.run.ignores import Ignore, ignores_of
from fac_lint.views.modules import ModuleView, undetermined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fac_core.module import Module
    from fac_lint.evaluation.library import Library
    from fac_lint.run.options import Options
    from fac_lint.run.regimes import Regime

NOTHING: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings of a module before exemptions and comments are considered, and its comments."""

    findings: tuple[Finding, ...]
    ignores: tuple[Ignore, ...]
    undetermined: int
    broken: bool
    """Whether some file was not read as a whole."""
    read: tuple[tuple[str, str, str], ...] = NOTHING
    """What was read for it beside the files of modules: kinds, paths and digests."""
    count: Count | None = None
    """What of it costs money, where that was asked for."""


def judge_folder(folder: Path, library: Library, regime: Regime, options: Options) -> Judged:
    """Judge the module in a folder, as Terraform reads it and as OpenTofu does where that makes a difference."""
    found = _as_read(folder, library, regime, options)
    if not library.is_read_twice(folder):
        return found
    return _both(found, _as_read(folder, library.opentofu, regime, options))


def _as_read(folder: Path, library: Library, regime: Regime, options: Options) -> Judged:
    module, summary = library.module(folder), library.alone(folder)
    if module is None or summary is None:
        return Judged((), (), 0, broken=False)
    return judge([module], Context(ModuleView(summary), library, regime.policy, options.today), regime, owner=options.owner)


def _both(terraform: Judged, opentofu: Judged) -> Judged:
    """Add to what is found of a module what OpenTofu alone makes of it."""
    known, said = set(terraform.findings), {(one.rule, one.address) for one in terraform.findings}
    others = (one for one in opentofu.findings if one not in known)
    new = (one for one in others if one.verdict is not Verdict.COMPLIANT or (one.rule, one.address) not in said)
    findings = (*terraform.findings, *(replace(one, message=f"{one.message} (as OpenTofu reads it)") for one in new))
    ignores = dict.fromkeys((*terraform.ignores, *opentofu.ignores))
    count = max(terraform.undetermined, opentofu.undetermined)
    broken = terraform.broken or opentofu.broken
    costs = [one.count for one in (terraform, opentofu) if one.count is not None]
    both = costs[0].and_read_as(costs[1]) if len(costs) > 1 else terraform.count
    return replace(terraform, findings=findings, ignores=tuple(ignores), undetermined=count, broken=broken, count=both)


def judge(sources: Sequence[Module], context: Context, regime: Regime, *, owner: str = "") -> Judged:
    """Ask all rules about a module; ``sources`` are what holds its comments. By an ``owner`` tag, count what costs money, too."""
    files = [file for module in sources for file in module.files]
    running = [rule for rule in regime.rules if rule.name in regime.checks]
    findings = tuple(one for rule in running for one in regime.scopes.stated(rule, regime.checks[rule.name](context)))
    ignores = tuple(regime.scopes.bound(ignore) for file in files for ignore in ignores_of(file, file.path))
    judged = Judged(findings, ignores, sum(map(len, undetermined(context.module).values())), any(file.errors for file in files))
    return replace(judged, count=_count(sources, context, regime, judged, owner)) if owner else judged


def _count(sources: Sequence[Module], context: Context, regime: Regime, judged: Judged, owner: str) -> Count:
    from fac_lint.run.counting import Counting  # noqa: PLC0415 - few runs need it

    return Counting(context, regime, judged.findings, judged.ignores, owner).count(sources)
