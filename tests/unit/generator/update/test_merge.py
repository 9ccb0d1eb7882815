"""Whatever the user did and whatever the template became, nothing of either is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from fac_core.hcl import parse
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render
from fac_gen.update.marks import open_conflicts
from fac_gen.update.merge import Merged, merge_hcl, merge_text
from fac_gen.update.parts import read_parts

pytestmark = pytest.mark.unit

SMALL = """\
# A file.

variable "a" {
  type    = string
  default = "x" # why
}

variable "b" {
  type = object({
    one = string
    two = optional(number, 2)
  })

  validation {
    condition     = var.b.two > 0
    error_message = "More."
  }
  validation {
    condition     = length(var.b.one) > 0
    error_message = "Longer."
  }
}

locals {
  text = <<-EOT
    hello
      world
  EOT
  list = [
    1,
    2,
  ]
}
"""
FILES = {"small.tf": SMALL, **{path: text for path, text in render(blueprint("aws_sqs_queue", BUILT_IN)).items() if path != "README.md"}}
HCL = [path for path in FILES if path.endswith((".tf", ".hcl"))]
BLOCK = re.compile(r"^\w+[^\n]*\{\n(?:[^}\n][^\n]*\n|\n)*\}\n", re.MULTILINE)


@st.composite
def edited(draw: st.DrawFn, text: str, who: str) -> str:
    """A text with a few changes of many kinds; what is added says who added it."""
    for number in range(draw(st.integers(0, 4))):
        text = draw(st.sampled_from(EDITS))(draw, text, f"{who}{number}")
    return text


def _lines(draw: st.DrawFn, text: str) -> tuple[list[str], int]:
    lines = text.splitlines(keepends=True) or ["\n"]
    return lines, draw(st.integers(0, len(lines) - 1))


def comment(draw: st.DrawFn, text: str, mark: str) -> str:
    lines, at = _lines(draw, text)
    return "".join([*lines[:at], f"# {mark}\n", *lines[at:]])


def comment_behind(draw: st.DrawFn, text: str, mark: str) -> str:
    lines, at = _lines(draw, text)
    lines[at] = lines[at].rstrip("\n") + f" # {mark}\n"
    return "".join(lines)


def argument(draw: st.DrawFn, text: str, mark: str) -> str:
    lines, at = _lines(draw, text)
    return "".join([*lines[:at], f"  {mark} = 1\n", *lines[at:]])


def value(draw: st.DrawFn, text: str, mark: str) -> str:
    lines, at = _lines(draw, text)
    lines[at] = re.sub(r"= [^{\[(<]*$", f'= "{mark}"\n', lines[at])
    return "".join(lines)


def delete(draw: st.DrawFn, text: str, mark: str) -> str:
    del mark
    lines, at = _lines(draw, text)
    return "".join([*lines[:at], *lines[at + 1 :]])


def add_block(draw: st.DrawFn, text: str, mark: str) -> str:
    ends = [found.end() for found in BLOCK.finditer(text)] or [0]
    at = draw(st.sampled_from(ends))
    return f'{text[:at]}\nvariable "{mark}" {{\n  default = "{mark}"\n}}\n{text[at:]}'


def add_nested(draw: st.DrawFn, text: str, mark: str) -> str:
    ends = [found.end() - 2 for found in BLOCK.finditer(text)] or [len(text)]
    at = draw(st.sampled_from(ends))
    return f"{text[:at]}  validation {{\n    condition = {mark}\n  }}\n{text[at:]}"


def delete_block(draw: st.DrawFn, text: str, mark: str) -> str:
    del mark
    found = list(BLOCK.finditer(text))
    if not found:
        return text
    one = draw(st.sampled_from(found))
    return text[: one.start()] + text[one.end() :].lstrip("\n")


def move_block(draw: st.DrawFn, text: str, mark: str) -> str:
    del mark
    found = list(BLOCK.finditer(text))
    if not found:
        return text
    one = draw(st.sampled_from(found))
    return f"{text[: one.start()]}{text[one.end() :].lstrip()}\n{one[0]}"


def rename(draw: st.DrawFn, text: str, mark: str) -> str:
    names = re.findall(r'^variable "(\w+)"', text, re.MULTILINE)
    return re.sub(rf"\b{draw(st.sampled_from(names))}\b", mark, text) if names else text


def indent(draw: st.DrawFn, text: str, mark: str) -> str:
    del draw, mark
    return text.replace("\n  ", "\n    ")


EDITS = [comment, comment_behind, argument, value, delete, add_block, add_nested, delete_block, move_block, rename, indent]


@st.composite
def threes(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """A generated file, what the user made of it, and what is generated now."""
    path = draw(st.sampled_from(HCL))
    base = FILES[path]
    return path, base, draw(edited(base, "mine")), draw(edited(base, "theirs"))


def merged(path: str, base: str, mine: str, new: str) -> Merged:
    return merge_hcl(base, mine, new, path)


def bare(text: str) -> set[str]:
    """What lines say without spaces, and the comments behind them apart from it."""
    return {"".join(piece.split()) for line in text.splitlines() for piece in re.split("(?=#)", line)}


@given(threes())
@settings(max_examples=100)
def test_nothing_that_either_wrote_is_lost(three: tuple[str, str, str, str]) -> None:
    path, base, mine, new = three
    found = merged(*three)
    event("conflict" if found.conflicts else "no conflict")
    assert bare(mine) - bare(base) <= bare(found.text)
    code = {piece for piece in bare(new) - bare(base) if not piece.startswith("#")}
    assert code <= bare(found.text), "only a comment above something that the user removed may go with it"
    assert open_conflicts(found.text, path) == tuple(line for line, _, _ in found.conflicts)
    if not found.conflicts and not parse(mine.encode(), path).errors and not parse(new.encode(), path).errors:
        assert parse(found.text.encode(), path).errors == ()


@given(threes())
@settings(max_examples=100)
def test_one_side_alone_wins_and_equal_changes_do_not_contradict(three: tuple[str, str, str, str]) -> None:
    path, base, mine, new = three
    assert merge_hcl(base, base, new, path) == Merged(new)
    assert merge_hcl(base, mine, base, path) == Merged(mine)
    assert merge_hcl(base, mine, mine, path) == Merged(mine)
    assert merge_text(base, base, new) == Merged(new)
    assert merge_text(base, mine, base) == Merged(mine)
    assert merge_text(base, mine, mine) == Merged(mine)


@given(threes())
@settings(max_examples=100)
def test_merging_again_changes_nothing(three: tuple[str, str, str, str]) -> None:
    path, base, _, new = three
    once = merged(*three)
    assert merge_hcl(new, once.text, new, path) == Merged(once.text)
    if not once.conflicts and all(read_parts(text, path) for text in three[1:]):
        again = merge_hcl(base, once.text, new, path)
        assert not again.conflicts
        assert bare(again.text) == bare(once.text)


def test_a_block_that_both_have_keeps_the_blank_lines_of_the_users() -> None:
    base = 'module "queue" {\n  source = "../.."\n}\n'
    block = 'variable "name" {\n  type = string\n}\n'
    assert merge_hcl(base, block, f"{base}\n{block}", "main.tf") == Merged(block)
    commented = f"# By name.\n{block}"
    assert merge_hcl(base, commented, f"{base}\n{commented}", "main.tf") == Merged(commented)
    assert merge_hcl(base, block, f"{base}\n{commented}", "main.tf").text.lstrip() == commented


PLAIN = ["    1,\n", "    2,\n", "    3,\n"]


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("changed", ["    9,\n", ""], ids=["changed", "removed"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("swapped", [False, True], ids=["user changes", "template changes"])
def test_an_item_that_comes_beside_one_that_was_changed_is_no_conflict(at: int, changed: str, *, after: bool, swapped: bool) -> None:
    whole = 'locals {{\n  scope = join("-", compact([\n{}  ]))\n}}\n'
    one, other = PLAIN.copy(), PLAIN.copy()
    one[at] = changed
    other.insert(at + after, "    5,\n")
    both = other.copy()
    both[at + (not after)] = changed
    base, left, right, wanted = (whole.format("".join(lines)) for lines in (PLAIN, one, other, both))
    mine, new = (right, left) if swapped else (left, right)
    assert merge_hcl(base, mine, new, "tags.tf") == Merged(wanted)


def test_items_that_both_put_at_one_place_contradict() -> None:
    whole = "locals {{\n  list = [\n{}  ]\n}}\n"
    base, mine, new = (whole.format(lines) for lines in ("    1,\n", "    9,\n    4,\n", "    1,\n    5,\n"))
    assert merge_hcl(base, mine, new, "tags.tf").conflicts


def put_together(whole: str, base: str, mine: str, new: str) -> Merged:
    return merge_hcl(whole.format(base), whole.format(mine), whole.format(new), "a.tftest.hcl")


def test_lists_in_one_line_are_merged_item_by_item() -> None:
    whole = 'run "a" {{\n  expect_failures = {}\n}}\n'
    found = put_together(whole, "[var.name, var.b]", "[var.title, var.b]", "[var.name, var.b, var.c]")
    assert found == Merged(whole.format("[var.title, var.b, var.c]"))
    assert put_together(whole, "[var.a]", "[var.b]", "[var.c]").conflicts


def test_checks_of_one_message_are_the_same_whatever_they_ask() -> None:
    whole = 'run "a" {{\n  assert {{\n    condition     = {}\n    error_message = "it is not so"\n  }}\n}}\n'
    base, mine = "alltrue([\n      a.one == var.name,\n    ])", "alltrue([\n      a.one == var.title,\n    ])"
    added = "".join(f"      a.number_{number}_of_many == var.number_{number}_of_many,\n" for number in range(9))
    new, wanted = (text.replace("    ])", f"{added}    ])") for text in (base, mine))
    assert put_together(whole, base, mine, new) == Merged(whole.format(wanted))
