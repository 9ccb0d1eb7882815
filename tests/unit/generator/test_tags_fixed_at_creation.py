"""Tags for whose other values the provider replaces a resource: changes are ignored where they can be, and every README says it."""

from __future__ import annotations

import json
import re

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types.tag_places import tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.tags_fixed_at_creation import tags_fixed_at_creation
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.fixed_tags import fixed_tags
from fac_gen.render import render

pytestmark = pytest.mark.unit

REPLACED = ["google_compute_instance_template", "google_compute_region_instance_template"]
"""Their disks may be many, and each carries labels of its own."""


def test_what_is_listed_is_where_tags_stand() -> None:
    for name, paths in tags_fixed_at_creation().items():
        support = catalogue().tag_support(name)
        known = {one.path for one in tag_places(name)} | ({support.dotted} if support else set())
        assert set(paths) <= known, name


def unindexed(paths: tuple[str, ...]) -> set[str]:
    return {path.replace("[0]", "") for path in paths}


def test_all_are_ignored_where_terraform_can() -> None:
    found = {name: fixed_tags(name, catalogue().resource_type(name).block) for name in tags_fixed_at_creation()}
    assert {name: one.paths for name, one in found.items()} == tags_fixed_at_creation()
    assert [name for name, one in found.items() if set(one.paths) != unindexed(one.ignored)] == REPLACED


@pytest.mark.parametrize(
    "name", ["azurerm_log_analytics_saved_search", "google_cloud_run_domain_mapping", "google_container_azure_cluster"]
)
def test_later_changes_are_ignored_and_that_is_said(name: str) -> None:
    made = blueprint(name, BUILT_IN)
    files = render(made, only={"README.md", "main.tf"})
    ignored = fixed_tags(name, catalogue().resource_type(name).block).ignored
    assert set(ignored) <= set(made.ignore_changes)
    assert all(path in files["main.tf"] for path in ignored)
    assert all(f"`{path}`" in files["README.md"] for path in unindexed(ignored))
    assert "at creation alone**: for other values" in files["README.md"]


def test_where_none_can_be_ignored_it_is_said_that_they_replace() -> None:
    made = blueprint(REPLACED[0], BUILT_IN)
    assert "**A change of them replaces the " in render(made, only={"README.md"})["README.md"]
    assert made.ignore_changes == ()


@pytest.mark.parametrize(
    ("name", "ignored"), [("google_bigquery_job", "labels"), ("google_container_azure_cluster", "control_plane[0].tags")]
)
def test_the_resource_alone_may_ignore_them(name: str, ignored: str) -> None:
    text = render(blueprint(name, BUILT_IN), only={"tests/cost.tftest.hcl"})["tests/cost.tftest.hcl"]
    found = re.search(r'can\(regex\((".*"), replace\(file\(.*?\), (".*"), ""\)\)\)\]\)\n', text)
    assert found, text
    wrong, own = (json.loads(one) for one in found.groups())
    word = ignored.partition("[")[0]
    block = 'resource "TYPE" "this" {\n  a = 1\n\n  lifecycle {\n    ignore_changes = [IGNORED]\n  }\n}\n'.replace("IGNORED", ignored)
    ours = block.replace("TYPE", name)
    assert re.sub(own.strip("/"), "", f"{ours}\nlocals {{}}\n") == "\n\nlocals {}\n"
    assert re.search(wrong, re.sub(own.strip("/"), "", block.replace("TYPE", "google_other").replace(ignored, word)))


def test_others_may_ignore_none() -> None:
    files = render(blueprint("aws_sqs_queue", BUILT_IN), only={"tests/cost.tftest.hcl", "README.md"})
    assert "replace(file(" not in files["tests/cost.tftest.hcl"]
    assert "at creation alone" not in files["README.md"]
