"""What is known about a resource type, as plain values: the same for a terminal and for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core import resource_types
from fac_core.hcl.write import line
from fac_core.policy import SignalKind
from fac_core.resource_types.clouds import cloud_facts
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.render.budget_texts import budget_text, why_optional
from fac_gen.render.carrier_texts import become
from fac_gen.render.interface_tables import count_inputs
from fac_gen.render.tags_later import fixed_at_creation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_core.resource_types import Companion, Metric, Signal, Source, TypeFacts
    from fac_gen.blueprint.module_blueprint import Blueprint


def facts(resource_type: str, policy: Policy, provider_version: str | None = None) -> dict[str, Any]:
    """Return everything that is known about a type; raise `UserError` with the nearest names for an unknown one."""
    made = blueprint(resource_type, policy, Options(provider_version=provider_version))
    known, cloud = resource_types.for_type(resource_type), cloud_facts(made.provider)
    signs = cloud.comparisons if cloud else {}
    return {
        "resource_type": resource_type,
        "provider": made.source,
        "versions": [schema.version for schema in made.schemas],
        "thing": made.thing,
        "curated": known is not None,
        "source": _source(known.source if known else None),
        "bill": _bill(known),
        "tags": _tags(made),
        "budget": _budget(made),
        "signals": [_signal(one, made, signs) for one in known.signals.values()] if known else [],
        "companions": [_companion(label, said) for label, said in sorted(known.companions.items())] if known else [],
        "inputs": count_inputs(made),
        "defaults": _defaults(known),
        "left_out": [{"path": gap.path, "reason": gap.reason} for gap in made.left_out],
    }


def _source(source: Source | None) -> dict[str, str] | None:
    return {"title": source.title, "seen": source.seen.isoformat()} if source else None


def _bill(known: TypeFacts | None) -> dict[str, Any]:
    if known is None:
        return {"service": None, "service_id": None, "confirmed": False, "units": []}
    return {
        "service": known.billing_service,
        "service_id": known.billing_service_id or None,
        "confirmed": known.billing_service_confirmed,
        "units": list(known.pricing_units),
    }


def _tags(made: Blueprint) -> dict[str, Any]:
    return {
        "taggable": made.tags.taggable,
        "word": made.tags_word,
        "argument": ".".join(made.tags.path) or None,
        "blocks": made.tags.blocks,
        "carrier": made.tags.carrier.value,
        "asked": made.tags.carrier.asks,
        "become": f"{become(made)}.".replace("Becomes", "`cost` becomes", 1),
        "limit": made.tags.limit,
        "room": made.tags.room,
        "keys": sorted([*(field.key for field in made.cost_fields), *(key for key, _ in made.tags.fixed), made.tags.scope_key]),
        "later": fixed_at_creation(made).replace("**", "") or None,
        "handed_on": [{"path": note.path, "how": note.reason} for note in made.tags.propagated],
    }


def _budget(made: Blueprint) -> dict[str, Any]:
    return {
        "resource_type": made.budget.resource_type,
        "counts_by": made.budget.counts_by,
        "counts": budget_text(made),
        "required": made.budget.required,
        "why_optional": why_optional(made) or None,
        "currency": made.budget.currency,
    }


def _signal(signal: Signal, made: Blueprint, signs: Mapping[str, str]) -> dict[str, Any]:
    left_out = {gap.path: gap.reason for gap in made.alarms.left_out}
    return {
        "key": signal.key,
        "kind": signal.kind.value,
        "why": signal.why,
        "metric": _metric(signal.metric),
        "dimensions": dict(signal.dimensions),
        "unit": signal.unit or None,
        "comparison": signal.comparison,
        "sign": signs[signal.comparison],
        "threshold": None if signal.threshold is None else f"{signal.threshold.normalize():f}",
        "follows_budget": any(alarm.key == signal.key for alarm in made.alarms.priced),
        "asked_days": made.alarms.asked_days if signal.kind is SignalKind.IDLE else 0,
        "evaluation_periods": signal.evaluation_periods,
        "missing_data": signal.missing_data.value if signal.missing_data else None,
        "requires": signal.requires or None,
        "confidence": "confirmed" if signal.confirmed else "unconfirmed",
        "source": _source(signal.source),
        "alarm": signal.key not in left_out,
        "left_out": left_out.get(signal.key),
    }


def _metric(metric: Metric) -> dict[str, Any]:
    further = {"plus": list(metric.further)} if metric.further else {}
    return {"name": metric.name, **further, "namespace": metric.place, "statistic": metric.taken_as, "period_seconds": metric.seconds}


def _companion(label: str, said: Companion) -> dict[str, Any]:
    return {"name": label, "resource_type": said.resource_type, "why": said.why, "when": said.when or None}


def _defaults(known: TypeFacts | None) -> list[dict[str, str]]:
    """Return the arguments whose default is chosen for their price, with the reason."""
    every = known.arguments.items() if known else ()
    return [
        {"path": path, "default": line(one.default), "why": one.description}
        for path, one in sorted(every)
        if one.default is not resource_types.UNSET and one.default is not None
    ]
