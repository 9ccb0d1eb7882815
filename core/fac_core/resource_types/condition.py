"""The shape of conditions: preconditions, and validations with values for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.shape import Field, MapOf, Record
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, SENTENCE
from fac_core.shared_facts.plain_values import UNSET, Anything

if TYPE_CHECKING:
    from fac_core.shared_facts.plain_values import Given


@dataclass(frozen=True, slots=True)
class Condition:
    """An HCL condition and what to say when it does not hold."""

    condition: str
    message: str
    accepts: Given = UNSET
    """A value of the whole input that holds, for tests. Validations alone."""
    rejects: Given = UNSET
    """One that does not; of a precondition: values by input, beside those that the tests give anyway."""
    untested: str = ""
    """Of a precondition alone: why no inputs of a test can break it."""
    of: str = ""
    """Of a precondition alone: the label of the companion that it stands on; empty: the resource itself."""


_RULE = {
    "condition": Field(EXPRESSION, "What must hold.", required=True),
    "message": Field(SENTENCE, "What to say when it does not.", required=True),
}
CONDITION = Record(
    "a condition with its message",
    Condition,
    {
        **_RULE,
        "rejects": Field(MapOf(IDENTIFIER, Anything()), "Inputs with which it does not hold, for tests."),
        "untested": Field(SENTENCE, "Why no inputs of a test can break it."),
        "of": Field(IDENTIFIER, "The companion on which it stands; left out: the resource itself."),
    },
)
VALIDATION = Record(
    "a condition with its message",
    Condition,
    {
        **_RULE,
        "accepts": Field(Anything(), "A value that holds, for tests."),
        "rejects": Field(Anything(), "A value that does not hold, for tests."),
    },
)
