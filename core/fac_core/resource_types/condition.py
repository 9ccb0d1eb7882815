"""The shape of conditions: preconditions, and validations with values for tests."""

from __future__ import annotations

from typing import Any

from fac_core.dataclass import dataclass
from fac_core.document.shape import Field, Record
from fac_core.resource_types.fact_texts import EXPRESSION, SENTENCE
from fac_core.shared_facts.plain_values import UNSET, Anything


@dataclass(frozen=True, slots=True)
class Condition:
    """An HCL condition and what to say when it does not hold."""

    condition: str
    message: str
    accepts: Any = UNSET
    """A value of the whole input that holds, for tests; like `Argument.default`. Validations alone."""
    rejects: Any = UNSET
    """One that does not."""


CONDITION = Record(
    "a condition with its message",
    Condition,
    {
        "condition": Field(EXPRESSION, "What must hold.", required=True),
        "message": Field(SENTENCE, "What to say when it does not.", required=True),
    },
)
VALIDATION = Record(
    "a condition with its message",
    Condition,
    {
        **CONDITION.fields,
        "accepts": Field(Anything(), "A value that holds, for tests."),
        "rejects": Field(Anything(), "A value that does not hold, for tests."),
    },
)
