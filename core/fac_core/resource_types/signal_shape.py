"""The shape of a cost signal in a file: what stands under ``signals``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Choice, Flag, Number, OneOf, Text
from fac_core.document.shape import Field, MapOf, Record
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, SENTENCE
from fac_core.resource_types.signal_model import When
from fac_core.resource_types.signal_price import SIGNAL_PRICE
from fac_core.resource_types.source import SOURCE
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.resource_types.clouds._cloud_facts import CloudFacts

WHEN = Record(
    "a mapping with condition, otherwise, holds and fails",
    When,
    {
        "condition": Field(EXPRESSION, "Inputs with which the metric is published and money is spent.", required=True),
        "otherwise": Field(SENTENCE, "What is the case when it does not hold.", required=True),
        "holds": Field(MapOf(IDENTIFIER, Anything()), "Inputs with which it holds, for tests.", required=True),
        "fails": Field(MapOf(IDENTIFIER, Anything()), "Inputs with which it does not hold, for tests.", required=True),
    },
)

DATED = Text("a sentence with the day on which it was seen", pattern=r".*20\d\d-\d\d-\d\d.*")


def signal(cloud: CloudFacts, build: Callable[..., Any]) -> Record[Any]:
    """Shape of one signal of a cloud."""
    return Record(
        "a signal with kind, metric and why",
        build,
        {
            "kind": Field(OneOf(SignalKind), "What it shows.", required=True),
            "metric": Field(cloud.metric, "The metric.", required=True),
            "dimensions": Field(MapOf(Text("a dimension"), EXPRESSION), "Values of the metric's dimensions."),
            "unit": Field(Text(), "What a threshold counts."),
            "threshold": Field(Number(), "A threshold that is always right."),
            "price": Field(SIGNAL_PRICE, "What one count costs, so that a threshold follows from a budget."),
            "comparison": Field(Choice(tuple(cloud.comparisons)), "How the metric is compared."),
            "why": Field(SENTENCE, "Why this costs money.", required=True),
            "when": Field(WHEN, "In which configurations there is something to watch."),
            "whatever": Field(
                MapOf(IDENTIFIER, DATED), "Arguments that could decide whether the metric is published and do not, and what says so."
            ),
            "requires": Field(Text(), "What must exist besides."),
            "confirmed": Field(Flag(), "Whether the metric was checked."),
            "source": Field(SOURCE, "Where the facts are from."),
            **cloud.signal_fields,
        },
    )
