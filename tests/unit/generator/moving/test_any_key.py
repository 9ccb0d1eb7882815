"""Keys of instances are anybody's texts: what stands in a state comes back from `moved`, `import` and `removed` blocks as it was."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.unit.generator.moving.states import queue, resource
from tests.unit.generator.moving.test_move import moving

from fac_core.hcl import parse, syntax
from fac_core.hcl.literal import value
from fac_core.hcl.write import index
from fac_gen.moving.blocks import commands, imported, moved

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

keys = st.one_of(
    st.integers(0, 99),
    st.text(st.sampled_from("ab.[]\"'\\${}%/ -é"), min_size=1, max_size=8),
    st.sampled_from(["a.b", "a[0]", 'a"]', "it's", "${each.key}", "%{if}", "module.other", "\\", "a\nb"]),
)
often = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def blocks(text: str, kind: str) -> list[dict[str, syntax.Expression]]:
    """Return the arguments of all blocks of a kind; nothing may be wrong with the file."""
    file = parse(text.encode(), "moved.tf")
    assert not file.errors
    return [{one.name: one.expression for one in block.body.attributes} for block in file.body.blocks if block.type == kind]


def key_of(address: syntax.Expression) -> object:
    """Return the key at the end of an address."""
    assert isinstance(address, syntax.Index)
    return value(address.key)


@often
@given(keys)
def test_moved_blocks_name_every_key(tmp_path: Path, key: str | int) -> None:
    found = moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", queue("orders"), key=key))
    (block,) = blocks(moved(found), "moved")
    assert key_of(block["from"]) == key


@often
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_import_ids_come_back(tmp_path: Path, name: str) -> None:
    url = f"https://sqs.us-east-1.amazonaws.com/{name}"
    found = moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", queue("orders", id=url, url=url)))
    ids = [value(block["id"]) for block in blocks(imported(found), "import")]
    assert url in ids


@often
@given(st.text(st.sampled_from("ab.[]'\"\\{} $%&;-é"), min_size=1, max_size=6))
@example("it's")
@example('a"b')
@example('"]')
@example("${a}\\")
def test_what_is_forgotten_by_a_command_is_one_word_of_the_shell(tmp_path: Path, key: str) -> None:
    old = f"module.old{index(key)}"
    found = moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", queue("orders"), module=old), old=old)
    assert [shlex.split(one) for one in commands(found, everything=True)] == [["terraform", "state", "rm", old]]


@pytest.mark.parametrize("key", ["a]b", 'a"]', "]"])
def test_what_is_forgotten_by_a_block_is_named_without_any_key(tmp_path: Path, key: str) -> None:
    there = resource("aws_sqs_queue", "this", queue("orders")), resource("aws_kms_key", "other", {"id": "k"}, key=key)
    (block,) = blocks(moved(moving(tmp_path, "aws_sqs_queue", *there)), "removed")
    (at,) = (block["from"],)
    assert isinstance(at, syntax.GetAttr)
    assert at.name == "other"
