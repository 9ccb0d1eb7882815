"""`module.yaml` of a module."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core import __version__
from fac_core.manifest import Estimates, ExampleEstimate, Manifest, ModuleSignal, Provider, dump
from fac_core.policy import SignalKind
from fac_core.resource_types import for_type
from fac_gen.clouds import cloud_of
from fac_gen.render.readme_texts import brought, no_new_ones

if TYPE_CHECKING:
    from fac_gen.blueprint.example_costs import Costs
    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint


def manifest_text(m: Blueprint) -> str:
    """Return the text of `module.yaml`."""
    known = for_type(m.resource_type)
    return dump(
        Manifest(
            name=m.name,
            provider=m.provider,
            resource_type=m.resource_type,
            description=" ".join([f"{m.title} with {brought(m)}.", *([said] if (said := no_new_ones(m)) else [])]),
            required_version=">= 1.5.7",
            providers={m.provider: Provider(m.source, m.window)},
            taggable=m.tags.taggable,
            tag_argument=m.tags.path[-1] if m.tags.path else None,
            tag_input=m.tags_word,
            scope=m.tags.scope_key,
            required_tags=tuple(field.key for field in m.cost_fields if field.required),
            billing_service=known.billing_service if known else None,
            billing_service_id=known.billing_service_id or None if known else None,
            pricing_units=m.pricing_units,
            signals={alarm.key: _signal(alarm) for alarm in m.alarms.items},
            companions=tuple(
                sorted(
                    {
                        m.budget.resource_type,
                        *cloud_of(m.provider).further_guardrails,
                        *([m.alarms.resource_type] if m.alarms.items else []),
                        *(one.resource_type for one in m.companions),
                    }
                )
            ),
            left_out=tuple(gap.path for gap in m.left_out),
            estimates=_estimates(m.options.costs) if m.options.costs else None,
            policy_hash=m.policy_digest,
            generator_version=__version__,
        )
    )


def _signal(alarm: Alarm) -> ModuleSignal:
    return ModuleSignal(SignalKind(alarm.kind), alarm.metric, None if alarm.threshold is None else Decimal(alarm.threshold))


def _estimates(costs: Costs) -> Estimates:
    examples = {
        one.name: ExampleEstimate(
            Decimal(one.low), Decimal(one.expected), Decimal(one.high), one.priced, one.free, len(one.unpriced), one.whole
        )
        for one in costs.examples
    }
    return Estimates(date.fromisoformat(costs.book), costs.region, examples, costs.discounted)
