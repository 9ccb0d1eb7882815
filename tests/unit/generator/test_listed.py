"""The values that a validation lists stand in the description, once."""

from __future__ import annotations

import pytest

from fac_gen.blueprint.inputs.listed import with_listed
from fac_gen.blueprint.module_blueprint import Input
from fac_gen.parts import Validation

pytestmark = pytest.mark.unit

RULE = 'try(contains(["HEADER", "AUTHORIZER"], var.source), true)'


def described(text: str, condition: str = RULE) -> str:
    return with_listed(text, Input("source", "string", text, validations=(Validation(condition, "No."),)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Where the key is.", "Where the key is: `HEADER` or `AUTHORIZER`."),
        ("Where the key is. It is billed.", "Where the key is. It is billed. Takes `HEADER` or `AUTHORIZER`."),
        ("Null for the usual place.", "Null for the usual place. Takes `HEADER` or `AUTHORIZER`."),
        ("`HEADER`, or `AUTHORIZER` for tokens.", "`HEADER`, or `AUTHORIZER` for tokens."),
    ],
)
def test_values_are_named_once(text: str, told: str) -> None:
    assert described(text) == told


@pytest.mark.parametrize(
    "condition", ['contains(["true", "false"], var.source)', 'contains(["a", "b"], var.other)', "length(var.source) > 1"]
)
def test_other_rules_say_nothing(condition: str) -> None:
    assert described("Where the key is.", condition) == "Where the key is."
