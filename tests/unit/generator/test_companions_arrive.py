"""What callers say of a companion is asked for in the tests of its module, member by member."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.arrival import filled_up
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "asked"),
    [
        ("aws_docdb_cluster", 'aws_docdb_cluster_instance.this["example"].availability_zone == var.instances["example"].availability_zone'),
        ("google_pubsub_topic", 'google_pubsub_subscription.this["example"].ack_deadline_seconds'),
        ("aws_s3_bucket", "one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_methods == var.cors_rules[0].allowed_methods"),
    ],
)
def test_members_of_a_companions_variable_are_asserted(resource_type: str, asked: str) -> None:
    tests = render(blueprint(resource_type, BUILT_IN))["tests/arguments.tftest.hcl"]
    assert asked in " ".join(tests.split())


def test_what_other_inputs_decide_is_left_out() -> None:
    made = blueprint("aws_backup_vault", BUILT_IN)
    assert "selections" not in {one.name for one in made.arrivals}
    assert "lock" in {one.name for one in made.arrivals}


@pytest.mark.parametrize(
    ("resource_type", "asked"),
    [
        ("aws_athena_workgroup", ".configuration[0].execution_role == var.configuration.execution_role"),
        ("aws_apigatewayv2_api", ".expose_headers == var.cors_configuration.expose_headers"),
        ("google_filestore_instance", ".endpoint_project == var.networks[0].psc_config.endpoint_project"),
    ],
)
def test_members_that_an_example_does_not_show_are_asserted_too(resource_type: str, asked: str) -> None:
    assert asked in " ".join(render(blueprint(resource_type, BUILT_IN))["tests/arguments.tftest.hcl"].split())


def test_what_conditions_speak_of_is_added_by_nobody() -> None:
    known, more = "{ a = 1, in = [{ x = 1 }] }", '{ a = 2, b = 3, c = { kind = "x" }, in = [{ x = 2, y = 3 }], kind = "x" }'
    assert filled_up(known, more, ['contains(["y"], var.z.kind)']) == "{ a = 1, in = [{ x = 1, y = 3 }], b = 3 }"
