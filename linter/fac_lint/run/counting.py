"""Counting what costs money: what the rules have said of each resource, with what silences them, in the same run.

Nothing is judged here. What a rule says of a resource comes from the rule, and is never better than what the run reports of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud, tag_key
from fac_core.finding import Verdict
from fac_core.sentence import all_of, some_of
from fac_lint.answer import key_answer
from fac_lint.evaluation import maps
from fac_lint.run.counted import RULES, Count, Counted, Holder, Said, State, asked_by
from fac_lint.run.silence import named, silencing
from fac_lint.views.free_of_charge import may_cost
from fac_lint.views.reasons import origins
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from fac_core.finding import Finding
    from fac_core.module import Module
    from fac_core.policy import Policy
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary, ModuleSummary, Reached
    from fac_lint.run.ignores import Ignore
    from fac_lint.run.regimes import Regime
    from fac_lint.run.resource_verdict import ResourceVerdict
    from fac_lint.views.resources import ResourceView

_STATES = {
    Verdict.COMPLIANT: State.COVERED,
    Verdict.DELEGATED: State.DELEGATED,
    Verdict.UNKNOWN: State.UNKNOWN,
    Verdict.VIOLATED: State.MISSING,
}
_HOLDERS = {Verdict.VIOLATED: Holder.ABSENT, Verdict.DELEGATED: Holder.CALLER, Verdict.UNKNOWN: Holder.UNKNOWN}
_UNDETERMINED = "undetermined"


class Counting:
    """What was found of a module, resource by resource; ``key`` is the tag that says whose each is."""

    def __init__(self, context: Context, regime: Regime, findings: Sequence[Finding], ignores: Sequence[Ignore], key: str) -> None:
        self._context = context
        self._regime = regime
        self._key = key
        self._silencers = dict(_silencers(findings, ignores, context.policy, context.today))
        self._asked = [what for what in asked_by(context.policy) if RULES[what] in regime.checks]
        self._verdicts = {what: {one.address: one for one in self._all(RULES[what])} for what in self._asked}

    def _all(self, rule: str) -> Iterator[ResourceVerdict]:
        return self._regime.resource_verdicts[rule](self._context)

    def count(self, sources: Sequence[Module]) -> Count:
        """Count what the module and its calls make; ``sources`` are its files."""
        return Count((*self._resources(), *self._calls()), (*_gaps(sources), *_twins(self._context.module.summary)))

    def _resources(self) -> Iterator[Counted]:
        for one in self._context.module.walk():
            view = view_of(one.resource)
            if one.created.constant is False or not (may_cost(view) or view.undetermined):
                continue
            file, place = one.resource.place
            folder = self._display(one.calls[-1].module if one.calls else self._context.module.summary)
            called = self._display(one.calls[0].module) if one.calls else ""
            owner, holder = owner_of(view, self._key)
            said = self._undetermined(one, view) if view.undetermined else self._said(one.address, one.calls, file)
            line = place.start.line if place is not None else 0
            yield Counted(one.address, one.block, view.type, file, line, folder, called, owner, holder, said)

    def _calls(self) -> Iterator[Counted]:
        """Yield the calls that cannot be looked into: each stands for all that it makes."""
        for path in _unread(self._context.module.summary, ()):
            *above, call = path
            address = ".".join(one.block + one.key for one in path)
            file, place = call.place
            folder = self._display(above[-1].module if above else self._context.module.summary)
            called = self._display(above[0].module) if above else ""
            block = ".".join(one.block for one in path)
            said = self._said(address, above, file) if not above else self._all_unknown(call.why, elsewhere=True)
            line = place.start.line if place is not None else 0
            yield Counted(address, block, "", file, line, folder, called, "", Holder.UNKNOWN, said)

    def _said(self, address: str, calls: Sequence[CallSummary], file: str) -> dict[str, Said]:
        place = calls[0].place[0] if calls else file
        found = {what: self._verdicts[what].get(address) for what in self._asked}
        return {what: said for what, one in found.items() if one is not None and (said := self._one(what, one, place)) is not None}

    def _one(self, what: str, one: ResourceVerdict, file: str) -> Said | None:
        """Say what is so; None where the rule does not run there."""
        rule = RULES[what]
        if one.exempt:
            return Said(State.EXEMPT, one.exempt, one.elsewhere)
        if not one.told or one.elsewhere:
            if rule not in self._regime.scopes.of(file).running:
                return None
        elif (rule, one.told) not in self._silencers:
            return None
        elif (name := self._silencers[rule, one.told]) and one.answer.verdict in {Verdict.VIOLATED, Verdict.UNKNOWN}:
            return Said(State.EXEMPT, name)
        return Said(_STATES[one.answer.verdict], _why(what, one.answer), one.elsewhere)

    def _undetermined(self, one: Reached, view: ResourceView) -> dict[str, Said]:
        name = self._silencers.get((_UNDETERMINED, one.block), "") if not one.calls else ""
        if name:
            return {what: Said(State.EXEMPT, name) for what in self._asked}
        return self._all_unknown(view.undetermined, elsewhere=bool(one.calls))

    def _all_unknown(self, why: str, *, elsewhere: bool) -> dict[str, Said]:
        return {what: Said(State.UNKNOWN, why, elsewhere) for what in self._asked}

    def _display(self, module: ModuleSummary | None) -> str:
        return self._context.library.display(module.folder) if module is not None else ""


def _silencers(
    findings: Sequence[Finding], ignores: Sequence[Ignore], policy: Policy, today: date
) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield rule and address of each finding, and the name of what silences it; empty where nothing does."""
    for finding in findings:
        speaking = [ignore for ignore in ignores if ignore.covers(finding)]
        silencer = silencing(finding, speaking, policy, today)
        yield (finding.rule, finding.address), named(silencer) if silencer is not None else ""


def _unread(module: ModuleSummary, above: tuple[CallSummary, ...]) -> Iterator[tuple[CallSummary, ...]]:
    for call in module.calls:
        if call.created.constant is not False:
            yield from _unread(call.module, (*above, call)) if call.module is not None else [(*above, call)]


def _gaps(sources: Sequence[Module]) -> Iterator[tuple[str, str]]:
    broken = (file for module in sources for file in module.files if file.errors)
    return ((file.path, f"line {file.errors[0].range.start.line}: {file.errors[0].message}") for file in broken)


def _twins(module: ModuleSummary) -> Iterator[tuple[str, str]]:
    return ((twin, "OpenTofu reads it in place of its namesake, and it was not looked at") for twin in module.twins)


def _why(what: str, answer: Answer) -> str:
    match answer.verdict:
        case Verdict.VIOLATED if what == "tagged":
            return f"{answer.says} {all_of(answer.about)}"
        case Verdict.VIOLATED if what == "alarmed":
            return f"there is no alarm on {answer.says}"
        case Verdict.VIOLATED:
            return answer.says or "there is no budget"
        case Verdict.DELEGATED:
            return f"through {origins(answer.flow)}" if answer.flow.inputs else ""
        case Verdict.UNKNOWN:
            return some_of(answer.flow.reasons)
    return ""


def owner_of(view: ResourceView, key: str) -> tuple[str, Holder]:
    """Return the value of a tag, where it is known, and what is known of it."""
    if view.undetermined:
        return "", Holder.UNKNOWN
    if view.tags is None:
        return "", Holder.TAKES_NONE
    known = cloud(view.cloud)
    tags, spelt = view.tags.effective, tag_key(known.name, key)
    answer = key_answer(tags, spelt, folds_case=known.folds_case)
    if answer.verdict is not Verdict.COMPLIANT:
        return "", _HOLDERS[answer.verdict]
    key = spelt.casefold() if known.folds_case else spelt
    entries = maps.as_map(tags).entries.items()
    value = next(entry.value for name, entry in entries if (name.casefold() if known.folds_case else name) == key)
    if value.constant is not None:
        return str(value.constant), Holder.KNOWN
    return "", Holder.CALLER if value.flows.inputs and not value.flows.reasons else Holder.UNKNOWN
