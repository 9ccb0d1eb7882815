from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema.resource_schema import Attribute, Block, Kind, NestedBlock, Nesting, ProviderVersion, ResourceType
from fac_core.schema_provider.encode import encode_schema
from fac_core.schema_provider.offline import known_schemas
from fac_core.schema_provider.readonly import readonly_values
from fac_core.schema_provider.wire import tfplugin6_pb2 as wire
from fac_core.schema_provider.wire_values import PLACEHOLDER, UNKNOWN, decode, encode, placeholders, planned

pytestmark = pytest.mark.unit

PROVIDER = ProviderVersion("x", "1.0.0", "registry.terraform.io/acme/x")


def attributes(*items: Attribute) -> dict[str, Attribute]:
    return {item.name: item for item in items}


INNER = Block(attributes(Attribute("arn", "string", computed=True), Attribute("size", "number", optional=True, computed=True)))
BLOCK = Block(
    attributes(
        Attribute("id", "string", computed=True),
        Attribute("name", "string", required=True),
        Attribute("tags", ("map", "string"), optional=True),
        Attribute("secret", "string", optional=True, write_only=True),
        Attribute("zones", ("set", ("object", (("id", "number"), ("name", "string")))), computed=True),
        Attribute("spec", ("list", ("object", (("a", "string"), ("b", ("object", (("c", "bool"),), ("c",)))), ("b",))), optional=True),
    ),
    {
        "many": NestedBlock("many", Nesting.LIST, INNER, min_items=1),
        "one": NestedBlock("one", Nesting.SINGLE, INNER, min_items=1),
        "maybe": NestedBlock("maybe", Nesting.SINGLE, INNER, max_items=1),
        "named": NestedBlock("named", Nesting.MAP, INNER, max_items=3),
        "unordered": NestedBlock("unordered", Nesting.SET, INNER, max_items=2),
        "group": NestedBlock("group", Nesting.GROUP, INNER),
    },
)


def encoded(block: Block) -> wire.Schema.Block:
    answer = wire.GetProviderSchema.Response.FromString(encode_schema(None, [ResourceType("x_y", Kind.RESOURCE, PROVIDER, block, 3)], []))
    assert answer.resource_schemas["x_y"].version == 3
    return answer.resource_schemas["x_y"].block


def test_flags_and_types() -> None:
    found = {item.name: item for item in encoded(BLOCK).attributes}
    assert (found["id"].computed, found["id"].optional, found["id"].required) == (True, False, False)
    assert found["name"].required
    assert found["secret"].write_only
    assert json.loads(found["tags"].type) == ["map", "string"]
    assert json.loads(found["zones"].type) == ["set", ["object", {"id": "number", "name": "string"}]]


def test_optional_fields_become_nested_attributes() -> None:
    spec = next(item for item in encoded(BLOCK).attributes if item.name == "spec")
    assert spec.type == b""
    assert spec.nested_type.nesting == wire.Schema.Object.LIST
    a, b = spec.nested_type.attributes
    assert (a.name, a.required, json.loads(a.type)) == ("a", True, "string")
    assert (b.name, b.optional, b.nested_type.nesting) == ("b", True, wire.Schema.Object.SINGLE)
    assert b.nested_type.attributes[0].optional


def test_block_counts_are_what_the_protocol_allows() -> None:
    counts = {item.type_name: (item.min_items, item.max_items) for item in encoded(BLOCK).block_types}
    assert counts == {"many": (1, 0), "one": (1, 1), "maybe": (0, 0), "named": (0, 0), "unordered": (0, 2), "group": (0, 0)}


def test_the_same_bytes_every_time() -> None:
    schemas = known_schemas()
    types = [schemas.resource_type("aws_sqs_queue"), schemas.resource_type("aws_instance")]
    assert encode_schema(schemas.provider_config("aws"), types, []) == encode_schema(schemas.provider_config("aws"), reversed(types), [])


@pytest.mark.parametrize("provider", known_schemas().providers())
def test_every_provider_of_the_catalogue_can_be_encoded(provider: str) -> None:
    schemas = known_schemas()
    for version in schemas.versions(provider):
        names = schemas.names(provider, Kind.RESOURCE, version.version)[::25]
        types = [schemas.resource_type(name, version.version) for name in names]
        answer = wire.GetProviderSchema.Response.FromString(encode_schema(schemas.provider_config(provider, version.version), types, []))
        assert sorted(answer.resource_schemas) == sorted(names)


def test_what_is_unset_and_computed_is_unknown_in_a_plan() -> None:
    proposed = {
        "id": None,
        "name": "n",
        "tags": None,
        "secret": "s",
        "zones": None,
        "spec": None,
        "many": [{"arn": None, "size": 3}, {"arn": "known", "size": None}],
        "one": {"arn": None, "size": None},
        "maybe": None,
        "named": {"k": {"arn": None, "size": 1}},
        "unordered": [],
        "group": UNKNOWN,
    }
    assert planned(BLOCK, proposed) == proposed | {
        "id": UNKNOWN,
        "secret": None,
        "zones": UNKNOWN,
        "many": [{"arn": UNKNOWN, "size": 3}, {"arn": "known", "size": UNKNOWN}],
        "one": {"arn": UNKNOWN, "size": UNKNOWN},
        "named": {"k": {"arn": UNKNOWN, "size": 1}},
    }
    assert planned(BLOCK, None) is None


def test_made_up_values_have_the_right_types() -> None:
    made = placeholders(BLOCK, {"name": "n", "id": None, "zones": None, "many": [{"arn": None, "size": None}]})
    assert made["id"] == PLACEHOLDER
    assert made["zones"] == []
    assert made["many"] == [{"arn": PLACEHOLDER, "size": 0}]


def test_values_for_what_only_the_provider_knows_are_found_at_any_depth() -> None:
    config = {"id": "x", "name": "n", "many": [{"arn": None}, {"arn": UNKNOWN}], "named": {"k": {"arn": "a"}}, "unordered": [{"arn": "b"}]}
    found = list(readonly_values(BLOCK, config))
    assert [item.detail.split('"')[1] for item in found] == ["id", "many.1.arn", "named.k.arn", "unordered.arn"]
    steps = [[step.WhichOneof("selector") for step in item.attribute.steps] for item in found]
    assert steps == [
        ["attribute_name"],
        ["attribute_name", "element_key_int", "attribute_name"],
        ["attribute_name", "element_key_string", "attribute_name"],
        ["attribute_name"],
    ]
    assert list(readonly_values(BLOCK, {"name": "n", "many": None})) == []


TYPES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["string", "number", "bool"]),
    lambda inner: (
        st.tuples(st.sampled_from(["list", "set", "map"]), inner)
        | st.dictionaries(st.sampled_from("abcd"), inner, min_size=1, max_size=3).map(
            lambda fields: ("object", tuple(sorted(fields.items())))
        )
    ),
    max_leaves=6,
)


@given(TYPES)
def test_types_survive(type_: Any) -> None:  # noqa: ANN401 - nested tuples of any depth
    (found,) = encoded(Block(attributes(Attribute("x", type_, optional=True)))).attributes
    assert json.loads(found.type) == json.loads(json.dumps(as_json(type_)))


def as_json(type_: Any) -> object:  # noqa: ANN401 - as above
    if isinstance(type_, str):
        return type_
    if type_[0] == "object":
        return ["object", {name: as_json(inner) for name, inner in type_[1]}]
    return [type_[0], as_json(type_[1])]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text() | st.just(UNKNOWN),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(VALUES)
def test_values_survive(value: object) -> None:
    assert decode(encode(value)) == value
