"""README, variables and the filter of a budget say the same, whatever the type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.unit
SCOPE = {"aws": r"TagKeyValue", "azurerm": r"values = \[local\.scope\]", "google": r"\blabels\s+= \{"}
SERVICE = re.compile(r'services\s+= \["(.+)"\]|budget_filter\s+= "(.+)"')
PROJECT = "try(var.budget.project_number, null) != null"


@pytest.mark.parametrize("provider", sorted(SCOPE))
def test_all_texts_say_what_the_filter_holds(provider: str) -> None:
    for name in catalogue().names(provider):
        made = blueprint(name, BUILT_IN)
        files = render(made)
        held = what_the_filter_holds(provider, files["budget.tf"])
        section = files["README.md"].partition("### Budget")[2].partition("### Alarms")[0]
        cost, _, rest = files["variables.cost.tf"].partition('variable "budget"')
        scope_row = next(line for line in files["README.md"].splitlines() if line.startswith(f"| `{made.tags.scope_key}` |"))
        assert what_a_text_says(section) == held, name
        assert what_a_text_says(rest.partition("type = object")[0]) == held, name
        by_scope = "scope" in held
        assert ("what the budget counts by |" in scope_row, "the budget counts by." in cost) == (by_scope, by_scope), name


def what_the_filter_holds(provider: str, text: str) -> set[str]:
    """Return by what a rendered budget counts, read from its filter alone."""
    service = SERVICE.search(text)
    held = {"scope"} if re.search(SCOPE[provider], text) else set()
    held |= {next(filter(None, service.groups()))} if service else set()
    held |= {"resource"} if '"ResourceId"' in text else set()
    return held or {"group"}


def what_a_text_says(text: str) -> set[str]:
    """Return by what a budget counts, read from a sentence about it."""
    said = {"scope"} if " = <scope>`" in text else set()
    said |= set(re.findall(r"service `(.+?)`", text))
    said |= {"resource"} if "by its resource id" in text else set()
    return said | ({"group"} if "in the resource group" in text else set())


def test_a_google_budget_without_a_label_is_limited_to_one_project() -> None:
    wide = [made for made in (blueprint(name, BUILT_IN) for name in catalogue().names("google")) if made.budget.counts_by == "service"]
    assert wide
    for made in wide:
        check_project(render(made), made.resource_type, required=made.budget.required)


def check_project(files: Mapping[str, str], name: str, *, required: bool) -> None:
    """Check that a budget asks for its project and says so."""
    assert PROJECT in files["main.tf"], name
    assert '["projects/${var.budget.project_number}"]' in files["budget.tf"], name
    assert "in the project of `budget.project_number`" in files["README.md"], name
    assert "project_number" in files["examples/minimal/main.tf"] or not required, name
