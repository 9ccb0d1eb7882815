"""What our own facts say is billed of a companion, its own module does not say that nobody knows."""

from __future__ import annotations

import re

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import UNITS, for_type, is_curated
from fac_gen.blueprint.build import blueprint
from fac_gen.render.budget_texts import budget_text, why_optional

pytestmark = pytest.mark.unit

_MONEY = re.compile(r"\b(?:billed|bills?|costs?|prices?)\b")
ELSEWHERE = {
    "aws_cloudfront_vpc_origin": "what it spares",
    "aws_dynamodb_resource_policy": "requests to the table",
    "aws_lb_trust_store": "facts say that it is not known",
    "aws_rds_cluster_role_association": "other services that are called",
    "aws_redshift_scheduled_action": "the cluster",
    "aws_redshiftserverless_usage_limit": "compute of the workgroup",
    "aws_s3_bucket_request_payment_configuration": "who pays for downloads",
    "aws_apigatewayv2_stage": "calls of the API",
    "google_compute_resource_policy": "snapshots and machines",
}
"""Whose `why` speaks of the money of something else."""


def _said() -> dict[str, str]:
    found: dict[str, str] = {}
    for unit in UNITS.names():
        facts = for_type(unit.replace("/", "_"))
        assert facts is not None
        for one in facts.companions.values():
            if not is_curated(one.resource_type) and _MONEY.search(one.why):
                found[one.resource_type] = one.why
    return found


_BILLED = _said()


def test_the_list_speaks_of_companions_that_there_are() -> None:
    assert set(ELSEWHERE) <= set(_BILLED)
    assert len(_BILLED) > 20


@pytest.mark.parametrize(
    "resource_type", sorted([*set(_BILLED) - set(ELSEWHERE), "google_vertex_ai_endpoint_with_model_garden_deployment"])
)
def test_what_facts_say_of_a_companion_its_module_knows(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    said = f"{budget_text(made)} {why_optional(made)}"
    assert "does not know" not in said
