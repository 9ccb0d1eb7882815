"""Whether an alarm that names a resource looks at it: in its dimensions or scope, at this instance, and in the region that it is in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.resource_types import for_type
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.mentions import of_type
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Value
from fac_lint.views.alarms import reader
from fac_lint.views.arguments import YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.resource_types import Signal
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView

_BESIDE_A_NAME = "A-Za-z0-9_-"


def arguments_that_name(alarm: ResourceView) -> tuple[str, ...]:
    """Return the arguments in which an alarm says what it looks at; the empty name, which stands for all, where it does not say it."""
    known = reader(alarm)
    if known is None or not said(alarm, known.NAMES):
        return ("",)
    return tuple(dict.fromkeys(path.partition(".")[0] for path in known.NAMES))


def looks_at(alarm: ResourceView, resource: ResourceView, named: frozenset[str]) -> Answer:
    """Say whether an alarm that names a resource in what it looks at looks at this instance; ``named`` is all that it names there."""
    known = reader(alarm)
    parts = said(alarm, known.NAMES) if known is not None else []
    own = own_name(resource)
    if any(is_called(part, own) for part in parts):
        return YES
    beside = of_type(named, resource.type) - {resource.summary.identity, resource.summary.block}
    loose = [part for part in parts if part.constant is None]
    hits = [part for part in loose if _speaks_of(part, resource.summary)]
    if not hits and parts and not loose and own.constant is not None:
        return _open(f"whether what {alarm.summary.address} names is {resource.summary.address} is not known")
    if beside and not any(_alone(part, beside) for part in hits):
        return undecided(Value(Extreme.ANY).influenced_by(*loose)) if loose else _open(f"which of them {alarm.summary.address} looks at")
    return _at_this_instance(alarm.summary, resource.summary)


def in_its_region(alarm: ResourceView, resource: ResourceView, signals: Iterable[Signal]) -> Answer:
    """Say whether an alarm of AWS stands where the metrics of a resource beside it are, which most services publish in their region."""
    one, other = alarm.summary, resource.summary
    if alarm.cloud != "aws" or one.neighbours is not other.neighbours or any(_is_published_elsewhere(signal) for signal in signals):
        return YES
    here, there = alarm.argument("region"), resource.argument("region")
    alike = here.constant == there.constant and here.flows == there.flows
    if alike and (one.configuration == other.configuration or here.constant is not None):
        return YES
    return _open(f"whether {one.address} stands in the region of {other.address} is not known")


def _is_published_elsewhere(signal: Signal) -> bool:
    return isinstance(signal.metric, AwsMetric) and bool(signal.metric.region)


def said(alarm: ResourceView, paths: Iterable[str]) -> list[Value]:
    """Return the values at some paths, those within lists and maps each by itself."""
    return [part for path in paths for part in _parts(alarm.argument(path)) if part.shape is not Extreme.NONE]


def own_name(resource: ResourceView) -> Value:
    """Return what a resource is called; nothing where its type has no argument for that."""
    facts = for_type(resource.type)
    argument = facts.name_argument if facts is not None else ""
    return resource.argument(argument) if argument else Value(Extreme.NONE)


def is_called(part: Value, name: Value) -> bool:
    """Whether a value is or holds a name, as a word of its own, or is made of the same things."""
    if name.constant is not None:
        word = rf"(?<![{_BESIDE_A_NAME}]){re.escape(str(name.constant))}(?![{_BESIDE_A_NAME}])"
        return part.constant is not None and re.search(word, str(part.constant)) is not None
    return part.constant is None and part.flows == name.flows and bool(name.flows.inputs)


def _alone(part: Value, beside: Iterable[str]) -> bool:
    return not any(_names(reason, other) for reason in part.flows.reasons for other in beside)


def _speaks_of(part: Value, resource: ResourceSummary) -> bool:
    return any(_names(reason, resource.block) or _names(reason, resource.address) for reason in part.flows.reasons)


def _names(reason: str, address: str) -> bool:
    """Whether a reason is that something of an address is not known before the apply."""
    return f".{reason}".find(f".{address}.") >= 0


def _at_this_instance(alarm: ResourceSummary, resource: ResourceSummary) -> Answer:
    """Say whether an alarm is on one of several instances; alarms with the same keys are, each on its own."""
    alike = [one for one in resource.neighbours.of_type(resource.type) if one.identity == resource.identity]
    if len(alike) < 2 or (alarm.spot and alarm.spot == resource.spot):  # noqa: PLR2004 - one alone
        return YES
    return _open(f"which of the instances of {resource.block} {alarm.address} looks at is not known")


def _parts(value: Value) -> Iterator[Value]:
    parts = value.parts
    if parts is None:
        yield value
    for part in parts or ():
        yield from _parts(part)


def _open(why: str) -> Answer:
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({why})))
