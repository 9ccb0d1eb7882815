"""The default scope of every type says all that tells an instance apart."""

from __future__ import annotations

import pytest

from fac_core.clouds import cloud
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_every_named_type_says_module_name_and_place(provider: str) -> None:
    scopes = set()
    for name in catalogue().names(provider):
        made = blueprint(name, BUILT_IN)
        identity = made.identity
        words = [part.word for part in identity.parts]
        if made.name_input is None and not made.tags.named:
            assert words == ([] if made.tags.carrier.asks else ["<application>", "<environment>", made.name])
            continue
        assert words[:4] == ["<application>", "<environment>", made.name, "<name>"]
        has = {one.argument or one.name for one in made.inputs}
        stands = provider != "aws" and bool(has & set(cloud_of(provider).places))
        assert (len(words) == 5) == (identity.asks_provider or stands)
        assert len(identity.sample) <= cloud(provider).limits_for(name).value
        scopes.add(identity.sample)
    assert len(scopes) > 500


@pytest.mark.parametrize(
    ("resource_type", "regional"),
    [("aws_sqs_queue", True), ("aws_iam_role", False), ("aws_route53_zone", False), ("aws_opsworks_stack", True)],
)
def test_the_region_stands_where_aws_keeps_the_type_by_region(resource_type: str, *, regional: bool) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert made.identity.asks_provider is regional
    assert ('data "aws_region"' in render(made)["tags.tf"]) is regional


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_names_of_guardrails_leave_room_for_what_is_written_before_them(provider: str) -> None:
    assert len("cost-scope-") + cloud_of(provider).guardrail_names.longest == {"aws": 100, "azurerm": 63, "google": 60}[provider]
