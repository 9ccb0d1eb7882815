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
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.resource_types import Signal
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView

_BESIDE_A_NAME = "A-Za-z0-9_-"
_ATTRIBUTE = re.compile(r"\.this(?:\[0\])?\.(\w+)")


def named_by(alarm: ResourceView) -> frozenset[str]:
    """Return the blocks that an alarm names in what it looks at; all that it names where it does not say what that is.

    What its nested blocks name is what none of its arguments do, and what values within them come from.
    """
    known, mentions = reader(alarm), alarm.summary.mentions
    parts = said(alarm, known.NAMES) if known is not None else []
    if known is None or not parts:
        return mentions.of()
    looked_at = NOTHING.union(*map(mentions.of, ("for_each", *known.NAMES)))
    others = NOTHING.union(*(named for argument, named in mentions.by_argument.items() if argument))
    nested = {one for one in mentions.of() if one not in others or any(_names(why, one) for part in parts for why in part.flows.reasons)}
    return looked_at | nested


def looks_at(alarm: ResourceView, resource: ResourceView, named: frozenset[str], signals: Iterable[Signal]) -> Answer:
    """Say whether an alarm that names a resource in what it looks at looks at this instance; ``named`` is all that it names there."""
    known = reader(alarm)
    parts = said(alarm, known.NAMES) if known is not None else []
    own, told_by = own_name(resource), _told_by(signals)
    if any(is_called(part, name) for part in parts for name in (own, *map(resource.argument, sorted(told_by)))):
        return YES
    beside = of_type(named, resource.type) - {resource.summary.identity, resource.summary.block}
    loose = [part for part in parts if part.constant is None]
    hits = [part for part in loose if _speaks_of(part, resource.summary)]
    if hits and "arn" not in told_by and all(_names(why, f"{resource.summary.block}.arn") for part in hits for why in part.flows.reasons):
        return _open(f"{alarm.summary.address} names {resource.summary.address} by its ARN, and its metrics do not")
    if not hits and parts and not loose and own.constant is not None:
        return _open(f"whether what {alarm.summary.address} names is {resource.summary.address} is not known")
    if beside and not any(_alone(part, beside) for part in hits):
        return undecided(Value(Extreme.ANY).influenced_by(*loose)) if loose else _open(f"which of them {alarm.summary.address} looks at")
    return _at_this_instance(alarm.summary, resource.summary)


def _told_by(signals: Iterable[Signal]) -> set[str]:
    """Return the arguments and attributes of a resource by which metrics tell it from others."""
    return {name for signal in signals for expression in signal.expressions for name in _ATTRIBUTE.findall(expression)}


def in_its_region(alarm: ResourceView, resource: ResourceView, signals: Iterable[Signal]) -> Answer:
    """Say whether an alarm of AWS stands where the metrics of a resource beside it are, which most services publish in their region."""
    one, other = alarm.summary, resource.summary
    if alarm.cloud != "aws" or one.neighbours is not other.neighbours or any(_is_published_elsewhere(signal) for signal in signals):
        return YES
    here, there = alarm.argument("region"), resource.argument("region")
    alike = here.constant == there.constant and here.flows == there.flows
    if alike and (one.configuration == other.configuration or here.constant is not None):
        return YES
    if None not in (here.constant, there.constant) and here.constant != there.constant:
        return no(f"{one.address} stands in another region than {other.address}")
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
    return f".{address}." in f".{reason.replace(' ', '.')}"


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
