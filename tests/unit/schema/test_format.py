from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.schema.catalogue import Catalogue
from fac_core.schema.codec import decode, encode
from fac_core.schema.resource_schema import Attribute, Block, Kind, NestedBlock, Nesting, ProviderVersion, ResourceType, TagSupport
from fac_core.schema.tag_argument import parse_tags, write_tags
from fac_core.schema.types import make_object
from fac_core.schema.writing import render, write

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.schema.resource_schema import CtyType

pytestmark = pytest.mark.unit

ACME = ProviderVersion("acme", "1.2.3", "registry.terraform.io/example/acme")
names = st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True)
leaf: st.SearchStrategy[CtyType] = st.sampled_from(["string", "number", "bool", "dynamic"])
types = st.recursive(
    leaf,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["list", "set", "map"]), inner), st.dictionaries(names, inner, max_size=3).map(make_object)
    ),
    max_leaves=5,
)


FLAGS = ("required", "optional", "computed", "sensitive", "deprecated", "write_only")


@st.composite
def blocks(draw: st.DrawFn, depth: int = 2) -> Block:
    said = st.tuples(st.text(max_size=3), *(st.lists(st.text(max_size=2), max_size=2).map(tuple) for _ in range(2)))
    attributes = draw(st.dictionaries(names, st.tuples(types, st.sets(st.sampled_from(FLAGS), max_size=3), said), max_size=3))
    parts = st.tuples(st.sampled_from(Nesting), blocks(depth - 1) if depth else st.nothing(), st.integers(0, 3), st.integers(0, 200))
    nested = draw(st.dictionaries(names, parts, max_size=2 if depth else 0))
    return Block(
        {
            name: Attribute(name, type_, description=text, values=values, named=named, **dict.fromkeys(flags, True))
            for name, (type_, flags, (text, values, named)) in sorted(attributes.items())
        },
        {name: NestedBlock(name, *part) for name, part in sorted(nested.items())},
        deprecated=draw(st.booleans()),
    )


resource_types = st.builds(
    ResourceType, names.map("acme_{}".format), st.sampled_from([Kind.RESOURCE, Kind.DATA]), st.just(ACME), blocks(1), st.integers(0, 9)
)


@given(blocks(), st.integers(0, 99))
def test_member_round_trip(block: Block, version: int) -> None:
    assert decode(encode(block, version)) == (block, version)


@given(blocks())
def test_order_of_a_mapping_does_not_change_the_bytes(block: Block) -> None:
    turned = Block(dict(reversed([*block.attributes.items()])), dict(reversed([*block.blocks.items()])), block.deprecated)
    assert encode(turned) == encode(block)


def test_equal_blocks_and_types_are_written_once_and_shared_in_memory() -> None:
    inner = Block({"a": Attribute("a", ("list", make_object({"x": "string"})), optional=True)})
    copy = Block({"a": Attribute("a", ("list", make_object({"x": "string"})), optional=True)})
    outer = Block({}, {name: NestedBlock(name, Nesting.LIST, block) for name, block in (("one", inner), ("two", copy))})
    data = encode(outer)
    assert data.count(b'"a"') == 2  # the key of the attributes and the name
    read, _ = decode(data)
    assert read.blocks["one"].block is read.blocks["two"].block


@given(blocks())
def test_a_read_block_can_be_sent_to_another_process(block: Block) -> None:
    read, _ = decode(encode(block))
    assert pickle.loads(pickle.dumps(read)) == block  # noqa: S301 - its own bytes
    assert read == block == read
    assert read != Block({"other": Attribute("other", "string")}, block.blocks, block.deprecated)


def test_nested_blocks_are_built_when_they_are_looked_into() -> None:
    """The lines of a large type hold hundreds of blocks; a damaged inner one is no hindrance to who reads the outermost."""
    broken = b'{"v":0,"t":[],"b":[{"a":[["o","no such type"]]},{"a":[["o","string","name"]],"n":[["inner","list",0,0,0]]}]}'
    read, _ = decode(broken)
    assert list(read.attributes) == ["name"]
    with pytest.raises(ValueError, match="unpack"):
        _ = read.blocks["inner"].block.attributes


@st.composite
def two_orders(draw: st.DrawFn) -> tuple[list[ResourceType], list[ResourceType]]:
    items = draw(st.lists(resource_types, max_size=4, unique_by=lambda item: (item.kind, item.name)))
    return items, draw(st.permutations(items))


@settings(max_examples=30)
@given(two_orders())
def test_file_round_trip_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, orders: tuple[list[ResourceType], list[ResourceType]]
) -> None:
    items, others = orders
    data = render(items, ACME, {"file": "x"})
    assert render(others, ACME, {"file": "x"}) == data
    folder = tmp_path_factory.mktemp("data")
    write(folder, ACME, data)
    catalogue = Catalogue([folder])
    read = {Kind.RESOURCE: catalogue.resource_type, Kind.DATA: catalogue.data_source}
    for item in items:
        assert read[item.kind](item.name) == item
    for kind in read:
        assert list(catalogue.names("acme", kind)) == sorted(item.name for item in items if item.kind is kind)


def test_entries_are_found_with_and_without_the_whole_index(tmp_path: Path) -> None:
    block = Block({"tags": Attribute("tags", ("map", "string"), optional=True)})
    items = [ResourceType(name, Kind.RESOURCE, ACME, block) for name in ("acme_a", "acme_a_b", "acme_tags")]
    write(tmp_path, ACME, render(items, ACME, {}))
    bare, known = Catalogue([tmp_path]), Catalogue([tmp_path])
    known.names("acme")
    for name in ("acme_a", "acme_a_b", "acme_tags"):
        assert bare.tag_support(name) == known.tag_support(name) == TagSupport("tags")
    for catalogue in (bare, known):
        for name in ("acme", "acme_", "acme_b", "acme_a_"):
            with pytest.raises(UserError, match="acme"):
                catalogue.resource_type(name)


@given(st.builds(TagSupport, names, st.booleans(), st.lists(names, max_size=3).map(tuple)))
def test_tag_support_round_trip(support: TagSupport) -> None:
    assert parse_tags(write_tags(support)) == support


@pytest.mark.parametrize("content", [b"", b"text\n", b"[]\n", b'{"format":99}\n', b'{"name":"acme"}\n'])
def test_a_damaged_file_is_refused_with_its_path(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "acme-1.2.3.jsonl"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        Catalogue([tmp_path]).names("acme")
    assert refused.value.path == path
    assert refused.value.hint


def test_a_failing_write_leaves_the_old_file_and_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, ACME, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(tmp_path, ACME, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("acme-1.2.3.jsonl", b"old")]
