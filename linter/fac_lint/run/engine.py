"""One run: look at the modules, have them judged, take off what is exempt or suppressed."""

from __future__ import annotations

from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_core.policy import BUILT_IN
from fac_core.progress import progress
from fac_core.sentence import all_of
from fac_core.surroundings import refused
from fac_lint.context import Context
from fac_lint.evaluation.disk import Disk
from fac_lint.evaluation.library import Library, Unread
from fac_lint.evaluation.roots import is_example
from fac_lint.run.collection import without_collection
from fac_lint.run.counted import Count, ModuleCount, asked_by
from fac_lint.run.judged import judge
from fac_lint.run.options import Options
from fac_lint.run.policy_names import strangers
from fac_lint.run.regimes import Policies, Regime
from fac_lint.run.report import Report, in_order
from fac_lint.run.review import Review
from fac_lint.run.rulebook import OURS
from fac_lint.run.silence import silencing
from fac_lint.run.workers import Judges
from fac_lint.views.modules import ModuleView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from fac_core.finding import Finding
    from fac_core.policy import Exemption, Policy
    from fac_core.resources import Tree
    from fac_lint.evaluation.positions import Positions
    from fac_lint.run.ignores import Ignore
    from fac_lint.run.judged import Judged
    from fac_lint.run.verdict_cache import Kept

__all__ = ["Options", "Outcome", "lint", "lint_tree"]

_LONG = 96
"""So many modules take long enough to be watched."""
_SUPPRESSIBLE = frozenset({Verdict.VIOLATED, Verdict.UNKNOWN})


@dataclass
class _State:
    exemptions: dict[tuple[str, int, str, str], Exemption] = field(default_factory=dict)
    ignores: dict[Ignore, bool] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    suppressed: int = 0
    undetermined: int = 0
    built_in: Path | None = None  # the first folder for which no policy was found


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
    counts: tuple[ModuleCount, ...] = ()
    """What costs money in each module, where that was asked for."""
    asked: frozenset[str] = frozenset()
    """What the policies of the run ask of that."""


def lint(
    paths: Iterable[Path],
    options: Options,
    base: Path | None = None,
    disk: Disk | None = None,
    *,
    watched: bool = False,
    step: Callable[[int, int], None] | None = None,
) -> Outcome:
    """Lint the modules under the given paths; raise `UserError` for a path, a policy or a rule name that is wrong.

    Paths in findings are relative to ``base`` (by default the working directory). ``disk`` remembers what was read. ``watched`` shows on a
    terminal how far a long run is; ``step`` is told how many modules of how many are judged, and may end the run by what it raises.
    """
    with without_collection():
        return _lint(list(paths), options, base or Path.cwd(), disk or Disk(), watched=watched, step=step)


def _lint(
    paths: list[Path], options: Options, base: Path, disk: Disk, *, watched: bool, step: Callable[[int, int], None] | None
) -> Outcome:
    for file in options.value_files:
        disk.look("file", str(file))
    library = Library(base, options.value_files, disk)
    policies = Policies(options, disk, library.base)
    kept = _kept(library, policies, options)
    found = [disk.found(path) for path in paths]
    folders = _survey(library, kept, sorted({folder for each in found for folder in each.folders}))
    library.unread += [library.unread_at(Path(error.filename or ""), refused(error)) for each in found for error in each.closed]
    for folder in folders:
        policies.of(folder)  # in an order that does not depend on who judges what
    policies.check()
    judged = _judge(folders, Judges(library, policies, options), kept, watched=watched, step=step)
    state = _State()
    for folder in folders:
        _take(judged[folder], folder, policies.of(folder).policy, state, options.today)
    for unread in library.unread:
        policies.of((library.base / unread.file).parent)  # what holds there says how much it matters
    place = partial(_regime_of, policies, library)
    _review(place, policies.all(), options, library, state)
    unparsed = bool(library.unread) or any(one.broken for one in judged.values())
    sources = {file: source for folder in folders for file, source in library.sources(folder).items()}
    left_out = tuple(library.unread)
    report = replace(_report(state, place, policies), modules=len(folders), files=len(sources), sources=sources, rules=policies.rules())
    report = replace(report, unread=len({unread.folder for unread in left_out}), left_out=left_out)
    unused = ["no module that was checked is a root, so none takes the values of the files named"] if library.without_root else []
    without = tuple(dict.fromkeys(path for each in found for path in each.without))
    counts = tuple(_counted(folder, judged[folder], library) for folder in folders) if options.owner else ()
    asked = frozenset(what for regime in policies.all() for what in asked_by(regime.policy))
    return Outcome(report, state.built_in is not None, unparsed, (*_notes(policies, state), *unused), left_out, without, counts, asked)


def _counted(folder: Path, judged: Judged, library: Library) -> ModuleCount:
    return ModuleCount(library.display(folder), is_example(folder, library.base), judged.count or Count((), ()))


def _kept(library: Library, policies: Policies, options: Options) -> Kept | None:
    """Return the findings of earlier runs, where some are kept."""
    if options.store is None:
        return None
    from fac_lint.run.verdict_cache import Kept  # noqa: PLC0415 - not where nothing is kept

    return Kept(options.store, library, policies, options)


def _survey(library: Library, kept: Kept | None, found: list[Path]) -> tuple[Path, ...]:
    if kept is None:
        return library.survey(found)
    kept.recall_outlines()
    before = len(library.outlines)
    folders = library.survey(found)
    kept.keep_outlines(before)
    return folders


def _judge(
    folders: tuple[Path, ...], judges: Judges, kept: Kept | None, *, watched: bool, step: Callable[[int, int], None] | None
) -> dict[Path, Judged]:
    """Return what is found of each module, as an earlier run has found it where nothing has changed since."""
    known = {folder: found for folder in folders if kept is not None and (found := kept.get(folder)) is not None}
    left = [folder for folder in folders if folder not in known]
    try:
        with progress(len(left), label="checking", shown=watched and len(left) >= _LONG) as bar:
            for folder, found in judges.judge(left):
                known[folder] = found
                bar.update(1, folder.name)
                if kept is not None:
                    kept.put(folder, found)
                if step is not None:
                    step(len(known), len(folders))
    finally:
        if kept is not None:
            kept.write()  # of a run that is ended, too: the next one goes on from there
    return known


def lint_tree(tree: Tree, source: Path | None, options: Options, base: Path | None = None) -> Outcome:
    """Lint what a plan or state says is there; ``source`` is the root's folder, which gives findings their places.

    Without it the working directory is looked at: it is taken where it declares just what the plan's configuration does.
    """
    with without_collection():
        return _lint_tree(tree, source, options, base or Path.cwd())


def _lint_tree(tree: Tree, source: Path | None, options: Options, base: Path) -> Outcome:
    from fac_lint.evaluation.positions import Positions  # noqa: PLC0415 - few runs are about plans
    from fac_lint.evaluation.trees import summarise_tree  # noqa: PLC0415 - as above

    library = Library(base)
    folder = source if source is not None else _folder_of(tree, library)
    if source is not None:
        library.own_module(source)
    policies = Policies(options, library.disk, library.base)
    state = _State()
    positions = Positions(library, folder, tree.name)
    summary = summarise_tree(tree, Path(tree.name), positions, library)
    regime = policies.of(folder or Path(tree.name))
    policies.check()
    unable = _unable(regime, positions)
    able = Regime.under(regime.policy, regime.scopes, tuple(rule for rule in regime.rules if rule.name not in unable))
    context = Context(ModuleView(summary), library, regime.policy, options.today)
    modules = list(positions.modules.values())
    _take(judge(modules, context, able), folder or Path(tree.name), regime.policy, state, options.today)
    _review(lambda _: able, [able], options, library, state)
    sources = {file.path: file.source for module in modules for file in module.files}
    ran = tuple(rule.name for rule in able.rules)
    report = replace(
        _report(state, lambda _: able, policies), sources=sources, modules=summary.size, files=1, not_applicable=len(unable), rules=ran
    )
    notes = (*_notes(policies, state), *_tree_notes(tree, unable, positions))
    return Outcome(report, state.built_in is not None, bool(tree.incomplete), notes)


def _folder_of(tree: Tree, library: Library) -> Path | None:
    from fac_lint.evaluation.positions import is_source_of  # noqa: PLC0415 - as above

    module = library.module(library.base)
    return module.folder if module is not None and is_source_of(module, tree) else None


def _unable(regime: Regime, positions: Positions) -> Mapping[str, bool]:
    """Return the rules that have nothing to say of a plan or state, and whether they had if all of the source stood beside it."""
    found = {rule.name: rule.needs_references for rule in regime.rules if rule.needs_source or rule.needs_references}
    return found if not positions.whole else {name: beside for name, beside in found.items() if not beside}


def _tree_notes(tree: Tree, unable: Mapping[str, bool], positions: Positions) -> Iterator[str]:
    if tree.incomplete:
        yield f"{tree.name}: {tree.incomplete}"
    of_source, beside = ([name for name in unable if unable[name] is kind] for kind in (False, True))
    if of_source:
        yield f"not applicable without source: {all_of(of_source)}; lint the folder too"
    if beside:
        yield f"not applicable without all of the source beside {tree.name}: {all_of(beside)}; give the root's folder, initialised"
    if positions.missing:
        yield f"{positions.missing} of the resources in {tree.name} stand nowhere in the source that was given or found"


def _notes(policies: Policies, state: _State) -> Iterator[str]:
    if state.built_in:
        none, keys = policies.none_found(state.built_in), all_of(BUILT_IN.tags.required)
        yield f"{none}; the built-in policy holds: the tags {keys} are required, and a budget for every module"
    for regime in policies.all():
        yield from (str(stranger.problem) for stranger in strangers(regime.policy, regime.book))


def _take(judged: Judged, folder: Path, policy: Policy, state: _State, today: date) -> None:
    """Count what was found of a module, without what is exempt or suppressed."""
    state.built_in = state.built_in or (folder if policy.built_in else None)
    state.exemptions.update({(e.file, e.line, e.rule, e.resource): e for e in policy.exemptions})
    state.ignores.update(dict.fromkeys(judged.ignores, False))
    state.undetermined += judged.undetermined
    for finding in judged.findings:
        if finding.verdict not in _SUPPRESSIBLE or not _is_silenced(finding, judged.ignores, policy, state, today):
            state.findings.append(finding)


def _is_silenced(finding: Finding, ignores: Sequence[Ignore], policy: Policy, state: _State, today: date) -> bool:
    speaking = [ignore for ignore in ignores if ignore.covers(finding)]
    state.ignores.update(dict.fromkeys(speaking, True))
    silenced = silencing(finding, speaking, policy, today) is not None
    state.suppressed += silenced
    return silenced


def _regime_of(policies: Policies, library: Library, file: str) -> Regime:
    return policies.of((library.base / file).parent)


def _review(where: Callable[[str], Regime], regimes: Sequence[Regime], options: Options, library: Library, state: _State) -> None:
    exemptions, ignores = tuple(state.exemptions.values()), tuple(state.ignores.items())
    running = {rule.name: rule for regime in regimes for rule in regime.rules if rule.review is not None}
    names = tuple(sorted({name for regime in regimes for name in regime.book.rule_names}))

    def runs(rule: str, file: str) -> bool:
        return where(file).runs(rule, file)

    review = Review(exemptions, ignores, options.today, names, runs, tuple(library.unread), library.base)
    for name in sorted(running):
        rule = running[name]
        found = [one for one in rule.review(review) if runs(name, one.file)] if rule.review is not None else []
        state.findings += [one for finding in found for one in where(finding.file).scopes.stated(rule, [finding])]


def _report(state: _State, where: Callable[[str], Regime], policies: Policies) -> Report:
    findings = in_order(state.findings)
    own = policies.own()
    places = {(one.rule, one.file) for one in findings if one.rule in own}
    return Report(
        findings,
        suppressed=state.suppressed,
        undetermined=state.undetermined,
        next_steps={name: OURS.rule(name).next_step for name in {finding.rule for finding in findings} - {*own}},
        own_steps={(name, file): where(file).book.own.get(name, own[name]).next_step for name, file in places},
        own_rules=own,
        known_rules=policies.known(),
    )
