"""Edits of a user's files are as small as they can be, and only about tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.hcl import parse
from fac_core.hcl.edit import apply
from fac_core.module import Module
from fac_gen.adopt.edits import CostTags
from fac_gen.adopt.wiring import Wiring, wire

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

MERGE = "  tags = merge("
KEYS = frozenset({"cost_scope", "owner", "team"})
TAGS = 'variable "tags" {\n  type = map(string)\n}\n'


def edited(folder: Path, text: str, provider: str = "aws", tag_input: str | None = None) -> tuple[str, Wiring]:
    (folder / "main.tf").write_text(text, newline="")
    module = Module.load(folder, display="")
    tags = "local.cost_labels" if provider == "google" else "local.cost_tags"
    found = wire(module, provider, CostTags(tags, tag_input, KEYS))
    return apply(module.files[0].source, [edit for one in found.edits for edit in one.edits]).decode(), found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  tags = var.tags\n", "  tags = merge(var.tags, local.cost_tags)\n"),
        ("  tags = null\n", "  tags = merge(local.cost_tags)\n"),
        ("  tags = merge(var.tags, { a = 1 })\n", "  tags = merge(var.tags, { a = 1 }, local.cost_tags)\n"),
        ("  tags = merge((var.tags))\n", "  tags = merge(merge((var.tags)), local.cost_tags)\n"),
        ("  tags = (var.tags)\n", "  tags = (merge(var.tags, local.cost_tags))\n"),
        (f"{MERGE}\n    a, # why\n  )\n", "  tags = merge(merge(\n    a, # why\n  ), local.cost_tags)\n"),
        (f"{MERGE}\n    a,\n    b,\n  )\n", f"{MERGE}\n    a,\n    b,\n    local.cost_tags,\n  )\n"),
        ("  tags = merge(var.all...)\n", "  tags = merge(merge(var.all...), local.cost_tags)\n"),
        ("  tags = {\n    a = 1\n  }\n", "  tags = merge({\n    a = 1\n  }, local.cost_tags)\n"),
        ("  tags = var.on ? var.tags : {}\n", "  tags = merge(var.on ? var.tags : {}, local.cost_tags)\n"),
        ('  name = "x"\n', '  name = "x"\n\n  tags = local.cost_tags\n'),
        ("", "  tags = local.cost_tags\n"),
    ],
)  # fmt: skip
def test_what_is_said_is_kept_and_merged(before: str, after: str, tmp_path: Path) -> None:
    head, end = 'resource "aws_sqs_queue" "this" {\n', "}\n"
    assert edited(tmp_path, head + before + end)[0] == head + after + end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('resource "aws_sqs_queue" "a" {}\n', 'resource "aws_sqs_queue" "a" {\n  tags = local.cost_tags\n}\n'),
        ('resource "aws_sqs_queue" "a" { name = "x" }\n', 'resource "aws_sqs_queue" "a" {\n  name = "x"\n\n  tags = local.cost_tags\n}\n'),
    ],
)
def test_a_block_on_one_line_is_opened(before: str, after: str, tmp_path: Path) -> None:
    assert edited(tmp_path, before)[0] == after


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ('{ a = "x" }', 'merge(var.tags, { a = "x" }, local.cost_tags)'),
        ("local.mine", "merge(var.tags, local.mine, local.cost_tags)"),
        ("local.theirs", "merge(local.theirs, local.cost_tags)"),
        ("var.queue_tags", "merge(var.queue_tags, local.cost_tags)"),
        ("each.value.tags", "merge(each.value.tags, local.cost_tags)"),
        ("null", "merge(var.tags, local.cost_tags)"),
    ],
)
def test_callers_tags_reach_what_they_did_not_reach(said: str, after: str, tmp_path: Path) -> None:
    locals_ = 'locals {\n  theirs = merge(var.tags, { b = "y" })\n  mine = { c = "z" }\n}\n'
    text = edited(tmp_path, f'{TAGS}{locals_}resource "aws_sqs_queue" "a" {{\n  tags = {said}\n}}\n', tag_input="tags")[0]
    assert f"  tags = {after}\n" in text


def test_labels_inside_a_block_are_found(tmp_path: Path) -> None:
    before = 'resource "google_sql_database_instance" "a" {\n  settings {\n    tier = "x"\n  }\n}\n'
    after = 'resource "google_sql_database_instance" "a" {\n  settings {\n    tier = "x"\n\n    user_labels = local.cost_labels\n  }\n}\n'
    assert edited(tmp_path, before, "google")[0] == after


def test_what_cannot_be_edited_is_told(tmp_path: Path) -> None:
    (tmp_path / "more.tf.json").write_text('{"resource": {"aws_sqs_queue": {"j": {"name": "x"}}}}')
    text, found = edited(tmp_path, 'resource "google_sql_database_instance" "a" {}\nresource "aws_iam_role_policy_attachment" "b" {}\n')
    assert text.count("local") == 0
    assert found.notes == (
        (
            "aws_sqs_queue.j must be given its cost tags by hand, for no edit is made in JSON: "
            '"tags": "${merge(..., local.cost_tags)}" in more.tf.json:1'
        ),
        "google_sql_database_instance.a: the budget counts nothing of google",
    )
    _, ignoring = edited(tmp_path, 'resource "aws_sqs_queue" "q" {\n  lifecycle {\n    ignore_changes = [tags]\n  }\n}\n')
    assert any("ignores changes of its tags" in note for note in ignoring.notes)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "  labels = local.cost_labels\n\n  lifecycle {\n    ignore_changes = [labels]\n  }\n"),
        (
            "  lifecycle {\n    prevent_destroy = true\n  }\n",
            "  lifecycle {\n    prevent_destroy = true\n\n    ignore_changes = [labels]\n  }\n\n  labels = local.cost_labels\n",
        ),
        (
            "  lifecycle {\n    ignore_changes = [query, ]\n  }\n",
            "  lifecycle {\n    ignore_changes = [query, labels]\n  }\n\n  labels = local.cost_labels\n",
        ),
        (
            "  lifecycle {\n    ignore_changes = all\n  }\n",
            "  lifecycle {\n    ignore_changes = all\n  }\n\n  labels = local.cost_labels\n",
        ),
    ],
)
def test_what_the_cost_labels_would_replace_ignores_them(before: str, after: str, tmp_path: Path) -> None:
    head, end = 'resource "google_bigquery_job" "this" {\n', "}\n"
    text, found = edited(tmp_path, head + before + end, "google")
    assert text == head + after + end
    assert any("what exists already gets no cost tags there" in one for one in found.notes)


def test_what_the_cost_labels_replace_is_told(tmp_path: Path) -> None:
    _, found = edited(tmp_path, 'resource "google_compute_instance_template" "this" {}\n', "google")
    assert any("replaces it, and so do the cost tags" in one for one in found.notes)
    told = 'resource "google_bigquery_job" "this" {\n  lifecycle {\n    ignore_changes = [\n      query, # why\n    ]\n  }\n}\n'
    assert any("let it ignore changes of labels first" in one for one in edited(tmp_path, told, "google")[1].notes)


def test_line_ends_of_windows_stay(tmp_path: Path) -> None:
    before = 'resource "aws_sqs_queue" "a" {\r\n  tags = merge(\r\n    var.tags,\r\n  )\r\n}\r\n'
    assert edited(tmp_path, before)[0] == before.replace("var.tags,\r\n", "var.tags,\r\n    local.cost_tags,\r\n")


EXPRESSIONS = st.recursive(
    st.sampled_from(["var.tags", "local.a", "null", '{ "a" = "x" }', "{}", "each.value", '{\n    a = "x" # {}\n  }', "module.m.tags"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda some: f"merge({', '.join(some)})"),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: "merge(\n" + "".join(f"    {one},\n" for one in some) + "  )"),
        inner.map(lambda one: f"var.on ? {one} : {{}}"),
        inner.map(lambda one: f"({one})"),
    ),
    max_leaves=5,
)


@given(st.lists(EXPRESSIONS | st.none(), min_size=1, max_size=3), st.sampled_from(["tags", None]))
def test_any_module_stays_readable_and_needs_no_second_edit(
    tmp_path_factory: pytest.TempPathFactory, said: list[str | None], tag_input: str | None
) -> None:
    folder = tmp_path_factory.mktemp("module")
    blocks = [
        f'resource "aws_sqs_queue" "q{number}" {{\n  name = "q"\n' + (f"  tags = {one}\n" if one else "") + "  delay_seconds = 1\n}\n"
        for number, one in enumerate(said)
    ]
    before = TAGS + "".join(blocks)
    text, found = edited(folder, before, tag_input=tag_input)
    assert len(found.edits) == len(said)
    assert parse(text.encode(), "main.tf").errors == ()
    assert [line for line in text.splitlines() if "name" in line or "delay" in line] == [
        line for line in before.splitlines() if "name" in line or "delay" in line
    ]
    assert all(one in text for one in said if one and one != "null" and "(" not in one)
    again, second = edited(folder, text, tag_input=tag_input)
    assert (again, second.edits) == (text, ())


def test_what_no_tag_reaches_is_told(tmp_path: Path) -> None:
    _, found = edited(tmp_path, 'resource "aws_eks_node_group" "a" {}\nresource "aws_sqs_queue" "b" {}\n')
    told = [note for note in found.notes if "the budget does not count" in note]
    assert told
    assert all(note.startswith("aws_eks_node_group.a: the budget does not count ") for note in told)
    assert "`tag_specifications` of their launch template" in told[0]
