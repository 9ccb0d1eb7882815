"""A type whose schema has an argument that names one is not said to have no name: its module would ask for a scope without need."""

from __future__ import annotations

import pytest

from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, is_curated, names
from fac_core.resource_types.billing import is_billable
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import named_by
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.input_names import name_argument
from fac_gen.clouds import clouds

pytestmark = pytest.mark.unit
OF_OTHERS = {
    "aws_directory_service_region": "that of AWS",
    "azurerm_backup_protected_file_share": "the share's",
    "azurerm_synapse_workspace_key": "that of a key in a vault",
}


def _name(resource_type: str) -> str | None:
    facts = for_type(resource_type)
    return name_argument(resource_type, catalogue().resource_type(resource_type).block.attributes, facts.name_argument if facts else None)


def _could_name(resource_type: str) -> list[str]:
    """Return the required texts that are called as the last words of the type, and `name` or `identifier`."""
    words = resource_type.split("_")[1:]
    endings = tuple(f"{'_'.join(words[start:])}_{word}" for start in range(len(words)) for word in ("name", "identifier"))
    own = "_".join(words[-2:]) if words[-1] == "name" else ""
    attributes = catalogue().resource_type(resource_type).block.attributes.values()
    return [one.name for one in attributes if one.required and one.type == "string" and (one.name.endswith(endings) or one.name == own)]


@pytest.mark.parametrize("cloud", sorted(one.name for one in clouds()))
def test_no_type_with_a_name_is_said_to_have_none(cloud: str) -> None:
    """Of what carries tags or is billed: others ask for a scope with their guardrails alone."""
    told = [
        one
        for one in catalogue().names(cloud)
        if (taggable := catalogue().tag_support(one) is not None) or is_billable(one, taggable=taggable)
    ]
    nameless = [one for one in told if _name(one) is None and one not in OF_OTHERS]
    assert {one: found for one in nameless if (found := _could_name(one))} == {}


def _without_facts() -> list[str]:
    return [one for cloud in clouds() for one in catalogue().names(cloud.name) if not is_curated(one)]


def _own_ids(resource_type: str) -> list[str]:
    """Return the required texts `x_id` where x is how the type's name ends, words run together or not, but for whom it is."""
    whole = resource_type.partition("_for_")[0].replace("_", "")
    attributes = catalogue().resource_type(resource_type).block.attributes.values()
    ids = [one.name for one in attributes if one.required and one.type == "string" and one.name.endswith("_id")]
    return [one for one in ids if whole.endswith(one.removesuffix("_id").replace("_", ""))]


def test_no_type_with_an_id_of_its_own_is_named_by_something_else() -> None:
    """A display name may be changed, may be missing, and two may share it; the id of a folder is that of many."""
    found = {}
    for one in _without_facts():
        own = _own_ids(one)
        if own and _name(one) not in {*own, "name", None}:
            found[one] = (_name(one), own)
    assert found == {}


def test_no_type_is_named_by_a_display_name_that_may_be_missing_while_something_else_must_be_given() -> None:
    found = {}
    for one in _without_facts():
        attributes = catalogue().resource_type(one).block.attributes
        name = _name(one)
        must = [key for key, known in attributes.items() if known.required and known.type == "string" and key.endswith(("_id", "_name"))]
        if name == "display_name" and attributes[name].optional and must:
            found[one] = must
    assert found == {}


def test_the_name_that_facts_tell_is_the_name() -> None:
    curated = [facts for one in names() if (facts := for_type(type_of(*one.split("/", 1)))) and facts.name_argument]
    assert [one.resource_type for one in curated if _name(one.resource_type) != one.name_argument] == []
    assert [one for one, name in named_by().items() if is_curated(one) or _name(one) != name] == []


def test_a_database_of_lightsail_is_told_apart_by_its_name() -> None:
    made = blueprint("aws_lightsail_database", BUILT_IN)
    assert (made.name_input, made.identity.unnamed) == ("relational_database_name", False)
    assert "relational_database_name" in "".join(part.expression for part in made.identity.parts)
