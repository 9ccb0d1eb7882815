"""A module of what can carry no tags does not say that it carries any."""

from __future__ import annotations

import re

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "brings", "word", "output"),
    [
        ("google_compute_disk_iam_binding", "a budget on request", "Labels", "of its scope; the compute disk IAM binding can carry none"),
        (
            "aws_sagemaker_device",
            "a budget on request",
            "Tags",
            "on its budget and its anomaly monitor (provider default tags come on top); the SageMaker",
        ),
        ("google_compute_instance_group_manager", "cost labels and budget", "Labels", "that this module hands on; the compute instance"),
        ("aws_config_config_rule", "cost tags and budget", "Tags", "that this module puts on everything that can carry them"),
        ("aws_sqs_queue", "cost tags, budget and cost alarms", "Tags", "that this module puts on everything that can carry them"),
    ],
)
def test_what_a_module_brings_is_what_it_can(resource_type: str, brings: str, word: str, output: str) -> None:
    files = render(blueprint(resource_type, BUILT_IN))
    assert f" with {brings}." in files["module.yaml"]
    owned = re.sub(r"(^|, | and )(?!a )", r"\1its ", brings)
    assert f"that brings {owned}." in files["README.md"]
    assert f"{word} {output}" in files["outputs.tf"]
    assert f"{word} {output}" in files["README.md"]
