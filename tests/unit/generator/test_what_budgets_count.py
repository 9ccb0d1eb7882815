"""A budget counts no more than its README says, whatever the type."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit
FILTERS = {"aws": ["TagKeyValue"], "azurerm": ["values = [local.scope]"], "google": ["labels          = {"]}
PROJECT = "try(var.budget.project_number, null) != null"


def test_a_google_budget_without_a_label_is_limited_to_one_project() -> None:
    wide = 0
    for name in catalogue().names("google"):
        made = blueprint(name, BUILT_IN)
        if made.budget.counts_by != "service":
            assert made.budget.place == "", name
            continue
        wide += 1
        files = render(made)
        assert PROJECT in files["main.tf"], name
        assert '["projects/${var.budget.project_number}"]' in files["budget.tf"], name
        assert "in the project of `budget.project_number`" in files["README.md"], name
        assert "project_number" in files["examples/minimal/main.tf"] or not made.budget.required, name
    assert wide > 0


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_texts_say_that_the_scope_counts_where_the_filter_holds_it(provider: str) -> None:
    kinds = set()
    for name in catalogue().names(provider):
        made = blueprint(name, BUILT_IN)
        if made.budget.counts_by in kinds:
            continue  # One of each way is rendered: the ways are what the texts and the filter both ask.
        kinds.add(made.budget.counts_by)
        files = render(made)
        holds = any(part in files["budget.tf"] for part in FILTERS[provider])
        assert made.budget.by_scope is holds, name
        assert ("what the budget counts by |" in files["README.md"]) is holds, name
        assert ("the budget counts by." in files["variables.cost.tf"]) is holds, name
    assert kinds
