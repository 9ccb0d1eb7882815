"""One run: read the modules, ask the rules, take off what is exempt or suppressed."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.module import explore
from fac_core.policy import BUILT_IN, find, policy_for
from fac_core.sentence import all_of
from fac_core.surroundings import refused
from fac_lint.context import Context
from fac_lint.evaluation.library import Library, Unread
from fac_lint.evaluation.positions import Positions, is_source_of
from fac_lint.evaluation.trees import summarise_tree
from fac_lint.run import rulebook
from fac_lint.run.ignores import Ignore, ignores_of
from fac_lint.run.judging import Check, checking
from fac_lint.run.policy_names import check_selection, strangers
from fac_lint.run.report import Report, in_order
from fac_lint.run.review import Review
from fac_lint.views.modules import ModuleView, undetermined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from fac_core.finding import Finding
    from fac_core.module import Module
    from fac_core.policy import Exemption, Policy
    from fac_core.resources import Tree
    from fac_lint.run.rulebook import Rule

_SUPPRESSIBLE = frozenset({Verdict.VIOLATED, Verdict.UNKNOWN})


@dataclass(frozen=True)
class Options:
    """What a run is asked for; ``select`` and ``ignore`` are names of rules or sets."""

    today: date
    policy: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    value_files: tuple[Path, ...] = ()
    """Files of values for the inputs of roots, beside those that Terraform reads by itself."""


@dataclass
class _State:
    exemptions: dict[tuple[str, int, str, str], Exemption] = field(default_factory=dict)
    ignores: dict[Ignore, bool] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    suppressed: int = 0
    undetermined: int = 0
    built_in: bool = False


@dataclass(frozen=True)
class Outcome:
    """The report of a run, and whether the built-in policy held for some of it."""

    report: Report
    built_in_policy: bool
    unparsed: bool
    """Whether some file was not read as a whole."""
    notes: tuple[str, ...] = ()
    """What to tell the user once, beside the report."""
    unread: tuple[Unread, ...] = ()
    """What of the modules that were left out could not be read, and why."""
    without: tuple[Path, ...] = ()
    """Paths that were given and under which no Terraform file is."""


def lint(paths: Iterable[Path], options: Options, base: Path | None = None, unsaved: Mapping[Path, bytes] | None = None) -> Outcome:
    """Lint the modules under the given paths; raise `UserError` for a path, a policy or a rule name that is wrong.

    Paths in findings are relative to ``base`` (by default the working directory). ``unsaved`` holds, by absolute path, what is read
    instead of files of modules.
    """
    with _without_collection():
        return _lint(paths, options, base, unsaved)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the collector of cycles away: everything that a run makes lives until its end, and looking through it takes half the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _lint(paths: Iterable[Path], options: Options, base: Path | None, unsaved: Mapping[Path, bytes] | None) -> Outcome:
    library = Library(base or Path.cwd(), options.value_files, unsaved)
    policies = _Policies(options)
    state = _State()
    found = explore(paths)
    modules = library.lint(found.folders)
    library.unread += [library.unread_at(Path(error.filename or ""), refused(error)) for error in found.closed]
    for module in modules:
        regime, summary = policies.of(module.folder), library.alone(module.folder)
        if summary is not None:
            context = Context(ModuleView(summary), library, regime.policy, options.today)
            state.undetermined += sum(1 for _ in undetermined(context.module))
            _lint_module([module], context, regime, state)
    for unread in library.unread:
        policies.of((library.base / unread.file).parent)  # what holds there says how much it matters
    _review(policies.all(), options, library, state)
    unparsed = bool(library.unread) or any(file.errors for module in modules for file in module.files)
    left_out = tuple(library.unread)
    report = replace(_report(modules, state), unread=len({unread.folder for unread in left_out}), rules=policies.rules(), left_out=left_out)
    unused = ["no module that was checked is a root, so none takes the values of the files named"] if library.without_root else []
    return Outcome(report, state.built_in, unparsed, (*_notes(policies, state), *unused), left_out, found.without)


def lint_tree(tree: Tree, source: Path | None, options: Options, base: Path | None = None) -> Outcome:
    """Lint what a plan or state says is there; ``source`` is the root's folder, which gives findings their places.

    Without it the working directory is looked at: it is taken where it declares just what the plan's configuration does.
    """
    with _without_collection():
        return _lint_tree(tree, source, options, base or Path.cwd())


def _lint_tree(tree: Tree, source: Path | None, options: Options, base: Path) -> Outcome:
    library = Library(base)
    folder = source if source is not None else _folder_of(tree, library)
    if source is not None:
        library.own_module(source)
    policies = _Policies(options)
    state = _State()
    positions = Positions(library, folder, tree.name)
    summary = summarise_tree(tree, Path(tree.name), positions)
    regime = policies.of(folder or Path(tree.name))
    able = _Regime.under(regime.policy, tuple(rule for rule in regime.rules if not rule.needs_source))
    context = Context(ModuleView(summary), library, regime.policy, options.today)
    state.undetermined = sum(1 for _ in undetermined(context.module))
    modules = list(positions.modules.values())
    _lint_module(modules, context, able, state)
    _review([able], options, library, state)
    ran = tuple(rule.name for rule in able.rules)
    unable = len(regime.rules) - len(able.rules)
    report = replace(_report(modules, state), modules=summary.size, files=1, not_applicable=unable, rules=ran)
    notes = (*_notes(policies, state), *_tree_notes(tree, regime, positions))
    return Outcome(report, state.built_in, bool(tree.incomplete), notes)


def _folder_of(tree: Tree, library: Library) -> Path | None:
    module = library.module(library.base)
    return module.folder if module is not None and is_source_of(module, tree) else None


def _tree_notes(tree: Tree, regime: _Regime, positions: Positions) -> Iterator[str]:
    if tree.incomplete:
        yield f"{tree.name}: {tree.incomplete}"
    unable = [rule.name for rule in regime.rules if rule.needs_source]
    if unable:
        yield f"not applicable without source: {all_of(unable)}; lint the folder too"
    if positions.missing:
        yield f"{positions.missing} of the resources in {tree.name} stand nowhere in the source that was given or found"


def _notes(policies: _Policies, state: _State) -> Iterator[str]:
    if state.built_in:
        keys = all_of(BUILT_IN.tags.required)
        yield f"no finops.yaml found; the built-in policy holds: the tags {keys} are required, and a budget for every module"
    for regime in policies.all():
        yield from (str(stranger.problem) for stranger in strangers(regime.policy))


@dataclass(frozen=True)
class _Regime:
    """A policy and the rules that run under it, with what asks them about modules."""

    policy: Policy
    rules: tuple[Rule, ...]
    checks: Mapping[str, Check]

    @classmethod
    def under(cls, policy: Policy, rules: tuple[Rule, ...]) -> _Regime:
        checks = {rule.name: check for rule in rules if (check := checking(rule)) is not None}
        return cls(policy, rules, checks)


class _Policies:
    """What holds in each folder; each file is read once, a given one and the names of rules even when there is nothing to lint."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._known: dict[Path | None, _Regime] = {}
        self._nearest: dict[Path, Path | None] = {}
        if options.policy is not None:
            self.of(options.policy)
        rulebook.selected(BUILT_IN.lint, options.select, options.ignore)

    def of(self, folder: Path) -> _Regime:
        options = self._options
        if folder not in self._nearest:
            self._nearest[folder] = options.policy or find(folder)
        path = self._nearest[folder]
        if path not in self._known:
            policy = policy_for(folder, path)
            if not options.select:
                check_selection(policy)
            self._known[path] = _Regime.under(policy, rulebook.selected(policy.lint, options.select, options.ignore))
        return self._known[path]

    def all(self) -> list[_Regime]:
        return list(self._known.values())

    def rules(self) -> tuple[str, ...]:
        return tuple(sorted({rule.name for regime in self.all() for rule in regime.rules}))


def _lint_module(sources: list[Module], context: Context, regime: _Regime, state: _State) -> None:
    policy = regime.policy
    state.built_in = state.built_in or policy.built_in
    state.exemptions.update({(e.file, e.line, e.rule, e.resource): e for e in policy.exemptions})
    own = [ignore for module in sources for file in module.files for ignore in ignores_of(file, file.path)]
    state.ignores.update(dict.fromkeys(own, False))
    for rule in regime.rules:
        if rule.name in regime.checks:
            for finding in _findings(rule, policy, regime.checks[rule.name](context)):
                _keep(finding, context, own, state)


def _findings(rule: Rule, policy: Policy, found: Iterator[Finding]) -> Iterator[Finding]:
    stated = policy.lint.severity.get(rule.name, rule.severity)
    for finding in found:
        yield replace(finding, rule=rule.name, severity=min(stated, finding.severity, key=lambda severity: severity.rank))


def _keep(finding: Finding, context: Context, ignores: list[Ignore], state: _State) -> None:
    if finding.verdict in _SUPPRESSIBLE:
        speaking = [ignore for ignore in ignores if ignore.covers(finding)]
        state.ignores.update(dict.fromkeys(speaking, True))
        exempt = context.policy.exemption(finding.rule, finding.address, context.today) is not None
        if exempt or any(not ignore.expired(context.today) for ignore in speaking):
            state.suppressed += 1
            return
    state.findings.append(finding)


def _review(regimes: list[_Regime], options: Options, library: Library, state: _State) -> None:
    running = tuple(sorted({rule.name for regime in regimes for rule in regime.rules}))
    exemptions, ignores = tuple(state.exemptions.values()), tuple(state.ignores.items())
    review = Review(exemptions, ignores, options.today, rulebook.UNITS.names(), running, tuple(library.unread), library.base)
    done: set[str] = set()
    for regime in regimes:
        for rule in regime.rules:
            if rule.review is not None and rule.name not in done:
                done.add(rule.name)
                state.findings.extend(_findings(rule, regime.policy, rule.review(review)))


def _report(modules: list[Module], state: _State) -> Report:
    findings = in_order(state.findings)
    sources = {file.path: file.source for module in modules for file in module.files}
    steps = {name: rulebook.rule(name).next_step for name in {finding.rule for finding in findings}}
    files = sum(len(module.files) for module in modules)
    return Report(findings, len(modules), files, state.suppressed, undetermined=state.undetermined, sources=sources, next_steps=steps)
