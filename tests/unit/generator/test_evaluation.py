"""Expressions are evaluated as far as is known, and nothing is guessed beyond. That Terraform agrees, the offline tier shows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.evaluation_cases import EQUAL, FAIL, INPUTS

from fac_core.hcl import parse
from fac_gen.evaluation.expressions import evaluated, value
from fac_gen.evaluation.values import FailsError, NotKnownError
from fac_gen.planned.conversion import converted, type_of

if TYPE_CHECKING:
    from fac_core.hcl.literal import Value


def inputs() -> dict[str, Value]:
    """Return the inputs of the cases with their defaults."""
    found: dict[str, Value] = {}
    for block in parse(INPUTS.encode(), "variables.tf").body.blocks:
        default, wanted = (block.body.attribute(name) for name in ("default", "type"))
        assert default is not None
        text = INPUTS.encode()[wanted.expression.range.start.byte : wanted.expression.range.end.byte].decode() if wanted else "any"
        found[block.labels[0]] = converted(value(default.expression, {}), type_of(text))
    return found


pytestmark = pytest.mark.unit
SCOPE = {"var": inputs()}


@pytest.mark.parametrize("expression", EQUAL)
def test_has_a_value(expression: str) -> None:
    evaluated(expression, SCOPE)


@pytest.mark.parametrize("expression", FAIL)
def test_fails(expression: str) -> None:
    with pytest.raises(FailsError):
        evaluated(expression, SCOPE)
    assert evaluated(f"can({expression})", SCOPE) is False


@pytest.mark.parametrize(
    "expression", ["timestamp()", "var.number / 0", "aws_sqs_queue.this[0].arn", "var.text == each.key", "try(each.key, 1)"]
)
def test_is_not_known(expression: str) -> None:
    with pytest.raises(NotKnownError):
        evaluated(expression, SCOPE)


@pytest.mark.parametrize(
    ("expression", "known"),
    [
        ("false && each.key", False),
        ("each.key || true", True),
        ("coalesce(var.text, each.key)", "Orders-2"),
        ('true ? "a" : each.key', "a"),
    ],
)
def test_what_is_not_known_may_not_matter(expression: str, known: Value) -> None:
    assert evaluated(expression, SCOPE) == known


def test_members_get_their_defaults() -> None:
    assert SCOPE["var"]["object"] == {
        "on": True,
        "name": None,
        "in": [{"kind": "x", "count": Decimal(1)}, {"kind": "y", "count": Decimal(2)}],
    }


@pytest.mark.parametrize(("one", "wanted"), [("x", "number"), ({}, "object({ a = string })"), ("x", "list(string)"), ([], "map(string)")])
def test_what_is_of_another_type_is_refused(one: Value, wanted: str) -> None:
    with pytest.raises(FailsError):
        converted(one, type_of(wanted))
