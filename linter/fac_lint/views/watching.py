"""Whether an alarm watches what a resource costs: one on a metric that tells of it, with dimensions or a scope that name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.resource_types import for_type
from fac_core.sentence import some_of
from fac_lint.answer import Answer, best_of, undecided, worst_of
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Value
from fac_lint.facts.places import places
from fac_lint.views.alarms import reader, watched
from fac_lint.views.arguments import YES, no
from fac_lint.views.looking import in_its_region, is_called, looks_at, named_by, own_name, said
from fac_lint.views.modes import is_told_by
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from fac_core.policy import SignalKind
    from fac_core.resource_types import Signal
    from fac_lint.evaluation.summaries import ModuleSummary, Reached, ResourceSummary
    from fac_lint.views.alarms._watched import Watched
    from fac_lint.views.resources import ResourceView

_OTHERWISE = {Verdict.COMPLIANT: no(), Verdict.VIOLATED: YES}


def signals_of(resource: ResourceView, kind: SignalKind) -> tuple[tuple[Signal, Answer], ...]:
    """Return the signals of a kind that a resource may have in its mode, each with whether it has."""
    facts = for_type(resource.type) if resource.cloud else None
    found = facts.of_kind(kind) if facts is not None else ()
    judged = ((one, is_told_by(one, resource)) for one in found if one.confirmed and not one.requires)
    return tuple((one, told) for one, told in judged if told.verdict is not Verdict.VIOLATED)


def is_watched(reached: Reached, signals: tuple[Signal, ...], module: ModuleSummary) -> Answer:
    """Say whether an alarm is on one of some signals of a resource; what cannot be looked into may hold one.

    It stands beside the resource, beside a call that leads to it, or in a module that is told of either.
    """
    beside = reached.resource.neighbours.resources
    found = [_by(view_of(one), reached.resource, signals) for one in beside if _is_alarm(one)]
    for within, block in _levels(reached, module):
        for one, named in _told_of(within, block):
            alarm, resource = view_of(one.resource), view_of(reached.resource)
            looks = worst_of([looks_at(alarm, resource, named, signals), in_its_region(alarm, resource, signals)])
            found.append(worst_of([_tells(alarm, signals), _if_made(one.created, looks)]))
    answer = best_of(found)
    unread = [call.why for created, call in module.unread() if created.constant is not False]
    if answer.verdict is Verdict.VIOLATED and unread:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset(unread)))
    return answer


def _levels(reached: Reached, module: ModuleSummary) -> Iterator[tuple[ModuleSummary, str]]:
    """Yield the modules on the way to a resource, and what each calls the next step."""
    within: ModuleSummary | None = module
    for call in reached.calls:
        if within is not None:
            yield within, call.block
        within = call.module
    if within is not None:
        yield within, reached.resource.block


def _told_of(module: ModuleSummary, block: str) -> Iterator[tuple[Reached, frozenset[str]]]:
    """Yield the alarms of a module that name a block in what they look at, those of modules that it tells of it, and all they name."""
    for one in module.walk():
        if _is_alarm(one.resource):
            handed = module.neighbours.calls.get(one.calls[0].block, NOTHING) if one.calls else None
            named = handed if handed is not None else named_by(view_of(one.resource))
            if block in named:
                yield one, named


def _is_alarm(one: ResourceSummary) -> bool:
    return bool(places("alarm_actions", one.type))


def _by(alarm: ResourceView, resource: ResourceSummary, signals: tuple[Signal, ...]) -> Answer:
    """Say whether an alarm that does not name a resource speaks of it, by what it is called, or of all of its kind."""
    told = _tells(alarm, signals)
    if told.verdict is Verdict.VIOLATED or alarm.summary.created.constant is False:
        return no()
    known = reader(alarm)
    theirs = said(alarm, known.NAMES if known is not None else ())
    naming = known.NAMING if known is not None else ()
    named = frozenset[str]().union(*map(alarm.summary.mentions.of, naming)) or alarm.summary.mentions.of()
    if known is not None and _is_for_many(known, theirs, named):
        return worst_of(
            [told, Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"{alarm.summary.address} looks at more than one resource"})))]
        )
    if not theirs and not named:
        return told if told.verdict is not Verdict.COMPLIANT else no()
    same = _if_made(alarm.summary.created, _same(theirs, named, view_of(resource)))
    return worst_of([told, same, in_its_region(alarm, view_of(resource), signals)])


def _is_for_many(known: ModuleType, theirs: list[Value], named: frozenset[str]) -> bool:
    """Whether what an alarm looks at holds resources, or is no single one."""
    holds = any(one.startswith(known.HOLDERS) for one in named)
    return holds or any(known.is_for_many(str(one.constant)) for one in theirs if one.constant is not None)


def _tells(alarm: ResourceView, signals: tuple[Signal, ...]) -> Answer:
    """Say whether what an alarm looks at are some signals; one on what a query finds may look at anything."""
    looked_at = list(watched(alarm))
    on = best_of([_is_on(one, signal) for one in looked_at for signal in signals])
    if on.verdict is not Verdict.VIOLATED:
        return on
    known = reader(alarm)
    metrics = said(alarm, known.METRICS if known is not None else ())
    open_ones = [value for value in metrics if not value.constants]
    if looked_at or (metrics and not open_ones and not _are_among(metrics, signals)):
        return no()
    if open_ones:
        return undecided(Value(Extreme.NONE).influenced_by(*open_ones))
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"what {alarm.summary.address} looks at cannot be told"})))


def _are_among(names: list[Value], signals: tuple[Signal, ...]) -> bool:
    return any(signal.metric.name in one.text for signal in signals for value in names for one in value.constants)


def _is_on(one: Watched, signal: Signal) -> Answer:
    if (one.place, one.name) != (signal.metric.place, signal.metric.name):
        return no()
    if one.dimensions is not None and signal.dimensions and not one.dimensions & signal.dimensions.keys():
        here = some_of(sorted(one.dimensions)) if one.dimensions else "nothing"
        why = f"{one.name} is told apart by {some_of(signal.dimensions)}, here by {here}"
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({why})))
    below = signal.comparison.startswith("LessThan") or signal.comparison == "COMPARISON_LT"
    return one.below if below else _OTHERWISE.get(one.below.verdict, one.below)


def _same(theirs: list[Value], named: frozenset[str], resource: ResourceView) -> Answer:
    """Compare what an alarm names with the name of a resource; what is made of the same things is taken to be the same."""
    facts = for_type(resource.type)
    argument = facts.name_argument if facts is not None else ""
    own = own_name(resource)
    if own.constant is not None and any(is_called(one, own) for one in theirs):
        return YES
    loose = [one for one in theirs if one.constant is None]
    if named:
        return YES if loose and named & resource.summary.mentions.of(argument or "-") else no()
    if own.constant is None and any(one.flows == own.flows and own.flows.inputs for one in loose):
        return YES
    if loose:
        return undecided(Value(Extreme.ANY).influenced_by(*loose))
    return undecided(own) if _may_be_called_so(resource, argument, theirs) else no()


def _may_be_called_so(resource: ResourceView, argument: str | None, theirs: list[Value]) -> bool:
    """Whether a name that is not known as a whole may be what an alarm names."""
    written = resource.summary.node.texts(argument) if argument else ()
    said = [str(one.constant) for one in theirs]
    return any(None in parts and all(part is None or any(part in text for text in said) for part in parts) for parts in written)


def _if_made(created: Value, answer: Answer) -> Answer:
    if created.constant is False:
        return no()
    sure = answer.verdict is not Verdict.COMPLIANT or created.constant is True
    return answer if sure else undecided(created)
