"""How the threshold of a signal follows from a budget: which lines of the price formula of its type the metric counts."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Number, Text
from fac_core.document.shape import Field, MapOf, Record
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, SENTENCE
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from fac_core.shared_facts.plain_values import PlainValue

_QUOTED = re.compile(r'"([a-z][a-z0-9_]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentPrice:
    """A component of the price formula of a resource type, for certain arguments."""

    component: str
    says: str
    """What is assumed of the price, in words that follow "the price of"."""
    arguments: Mapping[str, PlainValue] = field(default_factory=dict)
    """Of the formula, where its defaults leave the price open or mean another one."""
    type: str = ""
    """The resource type whose formula has it; empty: the type itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalPrice:
    """What one count of a metric costs: so many units of a component."""

    of: str
    """HCL expression of the name of a `ComponentPrice`, or of null where a configuration is not billed by this."""
    units: Decimal
    """How many of the price's units one count is: of a counter; of a gauge, in an hour, or where the unit is of a month, all the time."""
    times: str = ""
    """HCL expression of a number that multiplies it, such as the memory of a function; empty: 1."""

    @property
    def quoted(self) -> frozenset[str]:
        """What stands in quotes in ``of``: the names that it may give, and perhaps values that it compares with."""
        return frozenset(_QUOTED.findall(self.of))


COMPONENT_PRICE = Record(
    "a mapping with component and says",
    ComponentPrice,
    {
        "component": Field(IDENTIFIER, "The component of the price formula.", required=True),
        "says": Field(SENTENCE, "What is assumed, in words that follow 'the price of'.", required=True),
        "arguments": Field(MapOf(IDENTIFIER, Anything()), "Arguments of the formula."),
        "type": Field(Text("a resource type"), "The resource type whose formula has it."),
    },
)
SIGNAL_PRICE = Record(
    "a mapping with of and units",
    SignalPrice,
    {
        "of": Field(EXPRESSION, "Which price: an expression of a name under prices, or of null.", required=True),
        "units": Field(Number(), "How many of the price's units one count is.", required=True),
        "times": Field(EXPRESSION, "A number that multiplies it."),
    },
)
