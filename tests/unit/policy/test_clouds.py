from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.clouds import UNITS, cloud, tag_key
from fac_core.clouds.cloud_model import Characters
from fac_core.clouds.cloud_shape import load
from fac_core.document.problems import DocumentError
from fac_core.errors import UserError
from fac_core.names import registry_name, resource_type, split_type, tag_input, unit_name
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.shared_facts import arguments_of, types

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

CLOUDS = ("aws", "azurerm", "google")
KEYS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=80)


def test_every_cloud_is_a_file_called_like_its_provider() -> None:
    assert UNITS.names() == CLOUDS
    assert all(cloud(name).name == name for name in CLOUDS)
    with pytest.raises(UserError, match="no cloud is called 'azure'") as caught:
        cloud("azure")
    assert caught.value.hint == "Did you mean azurerm?"


@pytest.mark.parametrize(
    ("name", "resource", "limits"),
    [
        ("aws", None, (50, 128, 256)),
        ("aws", "aws_sqs_queue", (50, 128, 256)),
        ("aws", "aws_s3_object", (10, 128, 256)),
        ("aws", "aws_route53_zone", (10, 128, 256)),
        ("aws", "aws_codebuild_project", (50, 127, 255)),
        ("azurerm", None, (50, 512, 256)),
        ("azurerm", "azurerm_storage_account", (50, 128, 256)),
        ("azurerm", "azurerm_key_vault_secret", (15, 512, 256)),
        ("google", None, (64, 63, 63)),
    ],
)
def test_limits_of_types(name: str, resource: str | None, limits: tuple[int, int, int]) -> None:
    found = cloud(name).limits_for(resource)
    assert (found.tags, found.key, found.value) == limits


@pytest.mark.parametrize("name", CLOUDS)
def test_each_type_with_limits_of_its_own_takes_tags_and_is_stricter_in_something(name: str) -> None:
    for resource, own in cloud(name).types.items():
        version = catalogue().newest_with(Kind.RESOURCE, resource)
        assert version is not None, resource
        assert catalogue().tag_support(resource, version), resource
        assert own
        assert all(value < getattr(cloud(name).limits, limit) for limit, value in own.items()), resource


@pytest.mark.parametrize(
    ("name", "key", "spelt"),
    [
        ("aws", "cost_center", "cost_center"),
        ("azurerm", "Cost Center", "Cost Center"),
        ("google", "cost_center", "cost_center"),
        ("google", "CostCenter", "costcenter"),
        ("google", "acme:cost center", "acme_cost_center"),
        ("google", "2nd", "tag_2nd"),
        ("google", "_x", "tag__x"),
    ],
)
def test_spelling_of_keys(name: str, key: str, spelt: str) -> None:
    assert tag_key(name, key) == spelt


@given(KEYS)
def test_deriving_a_key_twice_changes_nothing(key: str) -> None:
    for name in CLOUDS:
        assert tag_key(name, tag_key(name, key)) == tag_key(name, key)


@given(KEYS)
def test_derived_labels_are_what_google_accepts(text: str) -> None:
    google = cloud("google")
    key, value = google.key(text), google.label_value(text)
    assert google.key_problems(key) == ()
    assert google.value_problems(value) == ()
    assert re.fullmatch(r"[a-z][a-z0-9_-]{0,62}", key)
    assert re.fullmatch(r"[a-z0-9_-]{0,63}", value)
    assert google.label_value(value) == value


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("shop@example.com", "shop-example-com"),
        ("Prod", "prod"),
        ("\u0130x", "ix"),
        ("e\u0301", "-"),
        ("\u212a", "k"),
        ("x" * 70, "x" * 63),
    ],
)
def test_label_values_are_those_of_terraforms_functions(value: str, label: str) -> None:
    assert cloud("google").label_value(value) == label
    assert cloud("aws").label_value(value) == value


@pytest.mark.parametrize(
    ("name", "key", "words"),
    [
        ("aws", "", "is empty"),
        ("aws", "AWS:createdBy", "reserved"),
        ("aws", "a" * 129, "longer than 128"),
        ("aws", "a#b", "'#'"),
        ("azurerm", "a/b", "'/'"),
        ("azurerm", "Microsoft.x", "reserved"),
        ("azurerm", "a" * 513, "longer than 512"),
        ("google", "Owner", "'O'"),
        ("google", "1st", "begin with a lower-case letter"),
        ("google", "a" * 64, "longer than 63"),
    ],
)
def test_keys_that_a_cloud_refuses(name: str, key: str, words: str) -> None:
    assert any(words in problem for problem in cloud(name).key_problems(key))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("aws", "a" * 257, "longer than 256"),
        ("aws", "what?", "'?'"),
        ("aws", "Aws:x", "reserved"),
        ("azurerm", "a" * 257, "longer than 256"),
        ("google", "a.b", "'.'"),
        ("google", "a" * 64, "longer than 63"),
    ],
)
def test_values_that_a_cloud_refuses(name: str, value: str, words: str) -> None:
    assert any(words in problem for problem in cloud(name).value_problems(value))


def test_a_type_may_be_narrower_than_its_cloud() -> None:
    azure = cloud("azurerm")
    assert azure.key_problems("k" * 200) == ()
    assert azure.key_problems("k" * 200, "azurerm_storage_account") == ("is longer than 128 characters",)
    assert azure.key_regex("azurerm_storage_account") == r"^[^<>%&\\?/]{1,128}$"


@pytest.mark.parametrize("text", ["Stra\u00dfe 1", "\u540d\u524d", "a.b:c/d=e+f-g_h@i", ""])
def test_values_that_aws_accepts(text: str) -> None:
    assert cloud("aws").value_problems(text) == ()


def test_character_sets_know_ranges_escapes_and_categories() -> None:
    characters = Characters(r"a-c\-\x41\p{N}", "")
    assert characters.strangers("abc-A1\u0663") == ""
    assert characters.strangers("dxBxd") == "dxB"
    assert Characters(r"\\/", "", inverted=True).strangers("a\\/b/") == "\\/"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("cost_center", "cost_center"),
        ("CostCenter", "cost_center"),
        ("cost-center", "cost_center"),
        ("acme:Owner", "acme_owner"),
        ("2nd", "tag_2nd"),
    ],
)
def test_inputs_are_terraform_names(key: str, name: str) -> None:
    assert tag_input(key) == name


@given(KEYS)
def test_inputs_are_names_and_stay_themselves(key: str) -> None:
    name = tag_input(key)
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert tag_input(name) == name


@given(st.from_regex(r"(aws|azurerm|google)_[a-z0-9]+(_[a-z0-9]+){0,3}", fullmatch=True))
def test_names_of_types_convert_there_and_back(name: str) -> None:
    assert resource_type(*registry_name(name)) == name
    assert resource_type(*split_type(name)) == name
    assert "_" not in registry_name(name)[1]
    assert unit_name(name) == "/".join(split_type(name))


@pytest.mark.parametrize("name", CLOUDS)
def test_shapes_tell_the_same_as_whole_expressions_without_a_bounded_repetition(name: str) -> None:
    rules = cloud(name)
    assert "{" not in (rules.key_shape + rules.value_shape).replace(r"\p{", "")
    assert rules.key_regex().startswith(rules.key_shape.removesuffix("+$").removesuffix("*$"))
    assert rules.value_regex().startswith(rules.value_shape.removesuffix("+$"))


def test_what_a_cloud_says_of_types_is_of_types_that_exist() -> None:
    for name in CLOUDS:
        found, known = cloud(name), catalogue()
        listed = {one for version in known.versions(name) for one in known.names(name, version=version.version)}
        assert {*found.types, *found.not_tags} <= listed
        assert all(any(fnmatchcase(one, glob) for one in listed) for glob in found.budgets)


def test_facts_that_types_share_are_of_types_that_exist() -> None:
    listed = {one for name in CLOUDS for version in catalogue().versions(name) for one in catalogue().names(name, version=version.version)}
    for stem in ("named_by_tag", "named_by_whole", "data_plane", "in_no_group"):
        assert all(any(fnmatchcase(one, glob) for one in listed) for glob in types(stem)), stem
    for stem in ("secret_arguments", "no_secret_arguments"):
        assert {holder for holder in arguments_of(stem) if holder.startswith(CLOUDS)} <= listed


def test_every_provider_with_schemas_is_a_cloud_and_every_problem_of_a_file_is_told(tmp_path: Path) -> None:
    assert set(catalogue().providers()) == set(CLOUDS)
    file = tmp_path / "nimbus.yaml"
    file.write_text("noun: tog\nlimits: {tags: 0, key: 1, value: 1}\nbudget: []\n")
    with pytest.raises(DocumentError) as caught:
        load(file)
    told = str(caught.value)
    assert all(word in told for word in ("tag or label", "1 or more", "unknown key 'budget'"))
