from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import Branch, DocumentError, Leaf, Listing, Problems, Tree
from fac_core.document.read import MAX_BYTES, MAX_DEPTH, parse, read
from fac_core.document.write import dump
from fac_core.errors import UserError
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

TEXT = st.text(st.characters(codec="utf-8"))
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.decimals(-1000, 1000, places=2).map(lambda number: number + 0) | TEXT,
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


def _plain(tree: Tree) -> object:
    return Anything().read(tree, Problems())


def test_places_count_lines_and_characters_from_one() -> None:
    tree = parse("é: 1\nlist:\n  - ünï: x\n".encode(), "f.yaml")
    assert isinstance(tree, Branch)
    inner = tree.at("list", 0)
    assert isinstance(inner, Branch)
    assert (inner.entries[0].key.place.line, inner.entries[0].key.place.column) == (3, 5)
    assert (inner.entries[0].value.place.line, inner.entries[0].value.place.column) == (3, 10)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on", "text"),
        ("yes", "text"),
        ("2027-03-31", "text"),
        ("true", "boolean"),
        ("~", "nothing"),
        ("''", "text"),
        ("1.5", "number"),
        ("'1'", "text"),
    ],
)
def test_scalars_are_read_as_yaml_1_2_does(text: str, kind: str) -> None:
    leaf = parse(text.encode(), "f.yaml")
    assert isinstance(leaf, Leaf)
    assert leaf.kind == kind


def test_every_duplicate_key_is_reported_with_the_first_one() -> None:
    with pytest.raises(DocumentError) as caught:
        parse(b"a: 1\nb: {c: 1, c: 2}\na: 2\n", "f.yaml")
    assert [(p.place.line, p.place.column) for p in caught.value.problems] == [(2, 11), (3, 1)]
    assert "first on line 1" in str(caught.value)


def test_aliases_share_but_a_bomb_of_them_is_refused() -> None:
    tree = parse(b"a: &x {k: v}\nb: *x\n", "f.yaml")
    assert isinstance(tree, Branch)
    assert tree.get("a") is tree.get("b")
    bomb = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n" + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
    with pytest.raises(UserError, match="aliases are written out"):
        parse(bomb.encode(), "f.yaml")


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("a: &x [*x]", "contains it", 1),
        ("a: *nope", "nope", 1),
        ("a: !!python/name:os.system x", "tag", 1),
        ("a: 1\n---\nb: 2", "more than one document", 2),
        ("? [a]\n: b", "cannot be a key", 1),
        ("a: b: c", "mapping values", 1),
        ("a:\n\t- b", "indented with spaces, never with tabs", 2),
        ("a:\n  b: 1\n\tc: 2", "indented with spaces, never with tabs", 3),
        ("[" * 5000, "nested deeper", 1),
        ("- " * 5000, "nested deeper", 1),
        ("{a: " * 5000, "nested deeper", 1),
    ],
)
def test_what_is_refused_says_why_and_where(text: str, message: str, line: int) -> None:
    with pytest.raises(UserError) as caught:
        parse(text.encode(), "f.yaml")
    assert message in str(caught.value)
    assert caught.value.path == "f.yaml"
    assert caught.value.line == line


def test_depth_up_to_the_limit_is_read() -> None:
    assert isinstance(parse(("[" * MAX_DEPTH + "]" * MAX_DEPTH).encode(), "f.yaml"), Listing)


def test_files_that_cannot_be_read_are_the_users_mistake(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_bytes(b"#" * (MAX_BYTES + 1))
    (tmp_path / "latin.yaml").write_bytes("a: 1\nb: é".encode("latin-1"))
    for name, message in (("none.yaml", "No such file"), (".", "directory"), ("large.yaml", "larger than"), ("latin.yaml", "not UTF-8")):
        with pytest.raises(UserError, match=message):
            read(tmp_path / name)


@given(st.text(st.sampled_from("ab:-[]{},&*!|>'\"%#?@` \n\t0~.\\é\x00\x85\ufeff"), max_size=40) | TEXT)
def test_any_text_gives_a_tree_or_a_users_error(text: str) -> None:
    try:
        tree = parse(text.encode(), "f.yaml")
    except UserError as error:
        assert error.path == "f.yaml"  # noqa: PT017 - either outcome is right
    else:
        assert isinstance(tree, Leaf | Listing | Branch)


@given(st.binary(max_size=60))
def test_any_bytes_give_a_tree_or_a_users_error(data: bytes) -> None:
    try:
        parse(data, "f.yaml")
    except UserError as error:
        assert error.path == "f.yaml"  # noqa: PT017 - either outcome is right


@given(st.dictionaries(TEXT, VALUES, min_size=1, max_size=4))
def test_what_is_written_is_read_back(value: dict[str, Any]) -> None:
    written = dump(value)
    assert _plain(parse(written.encode(), "f.yaml")) == value
    assert dump(value) == written


@given(st.dictionaries(TEXT, TEXT, min_size=1, max_size=4))
def test_older_readers_take_written_text_for_the_same_text(value: dict[str, str]) -> None:
    assert yaml.safe_load(dump(value)) == value


def test_written_yaml_reads_well() -> None:
    value = {"name": "sqs-queue", "on": "yes", "count": 2, "price": Decimal("1.50"), "none": (), "list": ["a b", {"k": ">= 1", "l": ["x"]}]}
    assert dump(value) == (
        'name: sqs-queue\n"on": "yes"\ncount: 2\nprice: 1.50\nnone: []\nlist:\n  - a b\n  - k: ">= 1"\n    l:\n      - x\n'
    )


def test_a_control_character_is_shown_with_its_place() -> None:
    with pytest.raises(UserError, match="control characters") as refused:
        parse("version: 1\ntags: [ä\0b]\n".encode(), "finops.yaml")
    assert (refused.value.line, refused.value.column) == (2, 9)
