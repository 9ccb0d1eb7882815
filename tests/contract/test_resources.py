"""What every source of resources promises: the same tree of the same things, secrets unprinted, and no traceback whatever it is given."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.resources import UNITS, ModuleStep, Tree, parse, read
from fac_core.resources._document import document
from fac_core.resources._tree import below, marked

if TYPE_CHECKING:
    import random

    from fac_core.resources import Resource

pytestmark = pytest.mark.unit
FORMATS = UNITS.names()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def example(form: str) -> bytes:
    text: str = UNITS.load(form).EXAMPLE
    return text.encode()


def parsed(form: str, data: bytes) -> Tree | str:
    """Return the tree, or what the user is told."""
    try:
        return parse(form, document("it", data))
    except UserError as error:
        told = error
    assert str(told).startswith("it: ")
    assert told.hint
    return told.message


def only(form: str) -> Resource:
    tree = parsed(form, example(form))
    assert isinstance(tree, Tree)
    (one,) = tree.resources
    return one


@pytest.mark.parametrize("form", FORMATS)
def test_example_is_one_queue_in_an_instance_of_a_module(form: str) -> None:
    one = only(form)
    assert UNITS.load(form).__doc__
    assert one.address == 'module.shop["eu"].aws_sqs_queue.orders[0]'
    assert one.module == (ModuleStep("shop", "eu"),)
    assert (one.mode, one.type, one.name, one.key) == ("managed", "aws_sqs_queue", "orders", 0)
    assert one.provider == "registry.terraform.io/hashicorp/aws"
    assert one.stays
    assert one.values["delay_seconds"] == Decimal("1.5")
    assert isinstance(one.values["delay_seconds"], Decimal)


@pytest.mark.parametrize("form", FORMATS)
def test_secrets_are_marked_and_not_printed(form: str) -> None:
    one = only(form)
    assert list(marked(one.sensitive)) == ["tags.owner"]
    assert below(below(one.sensitive, "tags"), "owner") is True
    assert "hush" in json.dumps(one.values, default=str)
    assert "hush" not in repr(parsed(form, example(form)))


@pytest.mark.parametrize("form", FORMATS)
def test_file_and_bytes_of_other_shells_are_read_alike(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = parsed(form, example(form))
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / "it").write_bytes(example(form).decode().encode(encoding))
        monkeypatch.chdir(tmp_path)
        assert read(form, Path("it")) == tree


@pytest.mark.parametrize("form", FORMATS)
def test_document_that_ends_too_early_is_refused(form: str) -> None:
    data = example(form)
    for end in range(len(data)):
        assert isinstance(parsed(form, data[:end]), str), end


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04...",
        b"[]",
        b"null",
        b"{}",
        b"No changes.",
        b'{"@level":"info"}\n{"@level":"info"}',
        b"[" * 100_000,
        b'{"a":\xff}',
        b"\xff\xfe{",
    ],
)
def test_what_is_something_else_is_refused(form: str, data: bytes) -> None:
    assert isinstance(parsed(form, data), str)


@pytest.mark.parametrize("form", FORMATS)
def test_example_of_another_format_is_refused(form: str) -> None:
    for other in set(FORMATS) - {form}:
        assert isinstance(parsed(form, example(other)), str)


@pytest.mark.parametrize("form", FORMATS)
def test_absent_file_is_refused(form: str, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read(form, tmp_path / "absent.json")


def changed(value: Any, choose: random.Random, instead: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a document in which one value is another, or gone."""
    if isinstance(value, dict) and value and choose.random() < 0.9:
        key = choose.choice(list(value))
        if choose.random() < 0.1:
            return {name: each for name, each in value.items() if name != key}
        return {**value, key: changed(value[key], choose, instead)}
    if isinstance(value, list) and value and choose.random() < 0.9:
        at = choose.randrange(len(value))
        return [*value[:at], changed(value[at], choose, instead), *value[at + 1 :]]
    return instead


@pytest.mark.parametrize("form", FORMATS)
@given(choose=st.randoms(use_true_random=False), instead=JSON)
@settings(max_examples=150, deadline=None)
def test_document_with_anything_anywhere_is_read_or_refused(form: str, choose: random.Random, instead: Any) -> None:  # noqa: ANN401 - JSON
    tree = parsed(form, json.dumps(changed(json.loads(example(form)), choose, instead)).encode())
    if isinstance(tree, Tree):
        repr(tree)
        for one in tree.resources:
            assert isinstance(one.address, str)
            tree.provider_of(one)
            list(marked(one.sensitive))


@pytest.mark.parametrize("form", FORMATS)
@given(data=st.binary(max_size=64), at=st.integers(0, 200))
@settings(max_examples=100, deadline=None)
def test_document_with_any_bytes_in_it_is_read_or_refused(form: str, data: bytes, at: int) -> None:
    parsed(form, example(form)[:at] + data + example(form)[at:])


@pytest.mark.parametrize("form", FORMATS)
def test_what_would_be_counted_otherwise_than_it_is_meant_is_refused(form: str) -> None:
    """A resource that stood twice was counted twice, one of a mode that nobody knows was left out, one of strange actions was counted."""
    text = example(form).decode()
    at = text.rindex("{", 0, text.index('"aws_sqs_queue"'))
    one, end = json.JSONDecoder().raw_decode(text, at)
    address = 'module.shop["eu"].aws_sqs_queue.orders[0]'

    def said(*ones: object) -> Tree | str:
        return parsed(form, (text[:at] + ", ".join(map(json.dumps, ones)) + text[end:]).encode())

    assert said(one, one) == f"{address} stands in it twice"
    assert "its mode is 'managd', which this version cannot read" in str(said(one | {"mode": "managd"}))
    left = {"deposed": "0a1b2c3d", "deposed_key": "0a1b2c3d"}
    both = said(one, one | left)
    assert isinstance(both, Tree)
    assert [each.stays for each in both.resources] == [True, False]
    for actions in ([], ["destroy"]) if "change" in one else ():
        told = said(one | {"change": one["change"] | {"actions": actions}})
        assert told == f"{address}: its actions are {', '.join(actions) or 'none'}, which this version cannot read"
