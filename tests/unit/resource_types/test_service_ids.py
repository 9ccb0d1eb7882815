"""Ids of services on Google's bill, of types without a file of their own."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import is_curated
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.service_ids import service_ids
from fac_gen.blueprint.build import blueprint

pytestmark = pytest.mark.unit


def test_a_type_takes_no_labels_and_has_a_budget_by_its_service() -> None:
    assert len(service_ids()) > 1
    for name, service in service_ids().items():
        assert (catalogue().tag_support(name), is_curated(name)) == (None, False), f"{name} says it otherwise"
        budget = blueprint(name, BUILT_IN).budget
        assert (budget.counts_by, budget.service, budget.required) == ("service", service, True), name
