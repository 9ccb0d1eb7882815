"""What fac-cost prices, no module calls unknown: of types without facts of their own, too."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import is_curated
from fac_core.schema.catalogue import catalogue
from fac_core.usual_use import is_priced
from fac_cost.formulas import priced_types
from fac_gen.blueprint.build import blueprint
from fac_gen.render.budget_texts import billed, budget_text, why_optional

pytestmark = pytest.mark.unit
PRICED = [name for name in priced_types() if not is_curated(name) and name in catalogue().names(name.partition("_")[0])]


def test_the_core_knows_each_type_that_has_a_formula() -> None:
    assert [name for name in priced_types() if not is_priced(name)] == [], "make book"
    assert not is_priced("aws_iam_role")
    assert not is_priced("nimbus_bucket")


@pytest.mark.parametrize("resource_type", PRICED)
def test_its_bill_is_not_called_unknown(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    told = [budget_text(made), why_optional(made), billed(made)]
    assert [one for one in told if "does not know" in one] == []


def test_what_no_formula_prices_is() -> None:
    assert "does not know" in budget_text(blueprint("aws_cloudwatch_event_target", BUILT_IN))
