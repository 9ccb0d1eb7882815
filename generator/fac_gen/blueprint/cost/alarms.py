"""Cost signals as alarms of the cloud."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.hcl.reader import parse_expression
from fac_core.sentence import all_of
from fac_gen.blueprint.cost.prices import home_of_prices, list_prices, price_of
from fac_gen.blueprint.guardrails import Alarm, Alarms
from fac_gen.blueprint.inputs.constants import constant, holds_always
from fac_gen.blueprint.instances import instances
from fac_gen.clouds import cloud_of
from fac_gen.parts import LeftOut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_core.resource_types import Signal
    from fac_core.schema.resource_schema import Attribute
    from fac_gen.blueprint.curation import Curation
    from fac_gen.clouds._cloud import Cloud

_REFERENCE = re.compile(r"(?<![\w.])(data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([a-z][a-z0-9_]*)\b")
_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)")


def alarms_of(
    resource_type: str,
    *,
    attributes: Mapping[str, Attribute],
    policy: Policy,
    curation: Curation,
    inputs: frozenset[str],
) -> Alarms:
    """Return the alarms of a type; signals that cannot be made from this module alone are left out, with the reason."""
    found: list[tuple[Signal, dict[str, str]]] = []
    left_out: list[LeftOut] = []
    beside = instances(curation)
    cloud = cloud_of(resource_type)
    against = cloud.reason_against_alarms(resource_type, attributes)
    for signal in map(_settled, curation.known.signals.values() if curation.known else ()):
        created = frozenset({resource_type, *beside.types})
        reason = _never_watched(signal) or _reason_against(signal, created, inputs) or against
        if reason:
            left_out.append(LeftOut(signal.key, reason))
        else:
            told = cloud.apart(signal, resource_type, attributes)
            found.append((told, {name: beside.point(value) for name, value in _fields(cloud, told, resource_type, inputs).items()}))
    found = list(zip([signal for signal, _ in found], cloud.agreed([fields for _, fields in found]), strict=True))
    shared = _shared(cloud, [fields for _, fields in found])
    # A field stands apart for all alarms as soon as one of them points at a resource with it.
    apart = frozenset(name for _, fields in found for name, value in fields.items() if "[0]" in value and name not in shared)
    items = tuple(_alarm(cloud, signal, fields, shared, apart) for signal, fields in found)
    if curation.known:
        priced = {signal.key: price_of(signal, curation.known, policy, inputs) for signal, _ in found}
        items = tuple(replace(alarm, price=priced[alarm.key]) for alarm in items)
    prices = list_prices(curation.known, items)
    return Alarms(
        resource_type=cloud.alarm_type,
        items=items,
        shared=shared,
        resource_group=cloud.alarm_group(resource_type, attributes),
        data=_data_sources(shared, [fields for _, fields in found]),
        left_out=tuple(left_out),
        required_kinds=tuple(kind.value for kind in policy.alarms.required if kind in {signal.kind for signal, _ in found}),
        region=cloud.alarm_region(signal for signal, _ in found),
        most_days=cloud.most_idle_days,
        silence_fields=cloud.silence_fields,
        prices=prices,
        home=home_of_prices(prices.values(), cloud.price_region),
    )


def _settled(signal: Signal) -> Signal:
    """Return a signal without its condition, where that holds whatever is given."""
    return replace(signal, when=None) if signal.when and holds_always(signal.when.condition) else signal


def _fields(cloud: Cloud, signal: Signal, resource_type: str, inputs: frozenset[str]) -> Mapping[str, str]:
    return cloud.placed(cloud.alarm_fields(signal, resource_type), signal, inputs)


def _never_watched(signal: Signal) -> str:
    """Return why there is nothing to watch, whatever the module is given; empty where there may be."""
    return signal.when.otherwise if signal.when and constant(parse_expression(signal.when.condition)) is False else ""


def _reason_against(signal: Signal, created: frozenset[str], inputs: frozenset[str]) -> str:
    expressions = signal.expressions
    unknown = sorted({name for text in expressions for name in _INPUT.findall(text)} - inputs)
    others = sorted(
        {f"{data}{name}" for text in expressions for data, name, _ in _REFERENCE.findall(text) if not data and name not in created}
    )
    if not signal.confirmed:
        return "the metric could not be confirmed"
    if signal.requires and signal.requires not in created:
        return f"needs {signal.requires}"
    if others:
        return f"needs {all_of(others)}, which this module does not create"
    if unknown:
        return f"needs {all_of(unknown)}, which is no argument of this type"
    if any("count.index" in text for text in expressions):
        return "one alarm per member, and members are not known in advance"
    return ""


def _shared(cloud: Cloud, every: list[dict[str, str]]) -> dict[str, str]:
    if not every:
        return {}
    return {
        name: value
        for name, value in every[0].items()
        if name not in cloud.own_alarm_fields and all(fields.get(name) == value for fields in every)
    }


def _alarm(cloud: Cloud, signal: Signal, fields: Mapping[str, str], shared: Mapping[str, str], apart: frozenset[str]) -> Alarm:
    own = {name: value for name, value in fields.items() if name not in shared}
    return Alarm(
        key=signal.key,
        kind=signal.kind.value,
        why=signal.why,
        threshold=None if signal.threshold is None else f"{signal.threshold.normalize():f}",
        metric=signal.metric.name,
        further=signal.metric.further,
        metrics=cloud.metrics_of(signal),
        unit=signal.unit,
        requires=signal.requires,
        when=signal.when,
        fields={name: value for name, value in own.items() if name not in apart},
        references={name: _guarded(value) for name, value in own.items() if name in apart},
    )


def _guarded(value: str) -> str:
    """Locals are worked out even when nothing is created: a reference to the instance must not fail then."""
    return f"try({value}, null)" if "[0]" in value else value


def _data_sources(shared: Mapping[str, str], every: list[dict[str, str]]) -> tuple[str, ...]:
    texts = [*shared.values(), *(value for fields in every for value in fields.values())]
    return tuple(sorted({name for text in texts for name in re.findall(r"\bdata\.([a-z_0-9]+)\.current\b", text)}))
