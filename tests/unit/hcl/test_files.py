from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.hcl import parse, read
from fac_core.hcl.syntax import Attribute, Broken
from fac_core.hcl.walk import attributes

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_positions_count_characters_from_one_and_bytes_from_zero() -> None:
    source = '\ufeff# ü\r\nr "é" {\r\n\tñ = "€" # 😀\r\n}\r\n'.encode()
    file = parse(source, "a.hcl")
    assert file.errors == ()
    (block,) = file.body.blocks
    (attribute,) = block.body.attributes
    start = attribute.range.start
    assert (start.line, start.column, start.byte) == (3, 2, source.index("ñ".encode()))
    place = attribute.expression.range
    assert (place.start.line, place.start.column, place.end.column) == (3, 6, 9)
    assert source[place.start.byte : place.end.byte].decode() == '"€"'
    assert source[block.header.start.byte : block.header.end.byte].decode() == 'r "é"'
    assert source[block.range.end.byte :] == b"\r\n"
    assert [(comment.text, comment.range.start.column) for comment in file.comments] == [("# ü", 1), ("# 😀", 10)]


@pytest.mark.parametrize("source", ["a {\n" * 3000 + "}\n" * 3000, "a { " * 3000 + "}" * 3000])
def test_blocks_nested_without_end_are_a_problem_and_no_crash(source: str) -> None:
    assert "blocks are nested more than 100 levels deep" in {problem.message for problem in parse(source.encode(), "main.tf").errors}


def test_comments_are_found_wherever_they_stand() -> None:
    source = b'/* 1 */ a /* 2 */ = /* 3 */ [ # 4\n 1, // 5\n /* 6\n */ f(x /* 7 */)] # 8\nb /* 9 */ "l" /* 10 */ { # 11\n} // 12\n# 13'
    file = parse(source, "a.hcl")
    assert file.errors == ()
    assert [comment.text.strip("#/* \n") for comment in file.comments] == [str(number) for number in range(1, 14)]


def test_labels_are_names_or_plain_strings() -> None:
    file = parse(b'a b "c\\n\\"$${d}" {\n}\ne{}\nf {g = 1}\nh { # why\n}\n', "a.hcl")
    assert file.errors == ()
    assert [(block.type, block.labels) for block in file.body.blocks] == [("a", ("b", 'c\n"${d}')), ("e", ()), ("f", ()), ("h", ())]


RECOVERED = [
    ("no value", 'r "a" "b" {\n  x =\n  y = 2\n}\nz = 1\n', (2, 6, "expected an expression, found the end of the line"), ["x", "y", "z"]),
    ("open parenthesis", "r {\n  x = f(1,\n  y = 2\n}\nz = 1\n", (3, 5, "found '='"), ["x", "y", "z"]),
    ("open string", 'r {\n  x = "abc\n  y = 2\n}\nz = 1\n', (2, 7, "expected '\"' to close the string"), ["x", "y", "z"]),
    ("open list", "r {\n  x = [\n    1,\n  y = 2\n}\nz = 1\n", (4, 5, "found '='"), ["x", "y", "z"]),
    ("open heredoc", "r {\n  x = <<EOT\n  text\n}\nz = 1\n", (2, 7, "expected 'EOT' on a line of its own"), ["x", "z"]),
    ("open block", 'r "a" {\n  x = 1\n\ns "b" {\n  y = 2\n}\nz = 1\n', (1, 1, "expected '}' to close this r block"), ["x", "y", "z"]),
    ("open nested block", "r {\n  s {\n    x = 1\n  y = 2\n}\nz = 1\n", (2, 3, "expected '}' to close this s block"), ["x", "y", "z"]),
    ("one brace too many", "r {\n  x = 1\n}\n}\ns {\n  y = 2\n}\nz = 1\n", (4, 1, "unexpected '}'"), ["x", "y", "z"]),
    ("template in a label", 'r "a${b}" {\n  x = 1\n}\nz = 1\n', (1, 3, "a template cannot stand in it"), ["x", "z"]),
    ("two arguments on a line", "x = 1 y = 2\nz = 1\n", (1, 7, "expected a new line"), ["x", "z"]),
    ("two blocks on a line", "r { x = 1 } s { y = 1 }\nz = 1\n", (1, 13, "expected a new line"), ["x", "z"]),
    ("two arguments in a one-line block", "r { x = 1 y = 2 }\nz = 1\n", (1, 11, "expected a new line"), ["x", "z"]),
    ("a block in a one-line block", "r { s { x = 1 } }\nz = 1\n", (1, 1, "one argument at most"), ["x", "z"]),
    ("a brace on the next line", "r\n{\n  x = 1\n}\nz = 1\n", (1, 2, "expected '=' and a value, or '{' after r"), ["x", "z"]),
    ("a brace behind an argument", "r {\n  x = 1 }\nz = 1\n", (2, 9, "expected a new line"), ["x", "z"]),
    ("quoted argument", '"x" = 1\nz = 1\n', (1, 1, "names stand without quotes"), ["z"]),
    ("a comma between arguments", "x = 1,\nz = 1\n", (1, 6, "expected a new line after this item, found ','"), ["x", "z"]),
    ("stray character", "x = 1\n& what\nz = 1\n", (2, 1, "found '&'"), ["x", "z"]),
    ("open comment", "x = 1\n/* z = 1\n", (2, 1, "expected '*/' to close the comment"), ["x"]),
    ("set twice", "z = 1\nz = 2\n", (2, 1, "'z' is already set at line 1"), ["z", "z"]),
    ("not UTF-8", b'x = "\xff"\nz = 1\n', (1, 6, "not UTF-8"), ["x", "z"]),
]


@pytest.mark.parametrize(("source", "first", "names"), [case[1:] for case in RECOVERED], ids=[case[0] for case in RECOVERED])
def test_the_rest_of_a_broken_file_is_read(source: str | bytes, first: tuple[int, int, str], names: list[str]) -> None:
    file = parse(source if isinstance(source, bytes) else source.encode(), "a.hcl")
    problem = file.errors[0]
    assert (problem.range.start.line, problem.range.start.column) == first[:2]
    assert first[2] in problem.message
    assert sorted(attribute.name for attribute in attributes(file.body)) == names
    assert len(file.errors) == 1


def test_a_broken_value_is_marked_and_its_neighbours_are_not() -> None:
    body = parse(b"a = 1\nb = [1 2]\nc = 3\n", "a.hcl").body
    assert [isinstance(attribute.expression, Broken) for attribute in body.attributes] == [False, True, False]


MISPLACED = [
    ("main.tf", "x = 1\n", "the argument 'x' cannot stand outside of a block in a module's file"),
    ("main.tf", 'resourc "a" "b" {\n}\n', "'resourc' cannot stand at the top level of a module's file. Did you mean resource?"),
    ("main.tf", 'resource "a" {\n}\n', "'resource' takes two labels: a type and a name, not 1"),
    ("main.tofu", 'locals "a" {\n}\n', "'locals' takes no label, not 1"),
    ("a.tftest.hcl", 'resource "a" "b" {\n}\n', "'resource' cannot stand at the top level of a test file"),
    ("prod.tfvars", "x {\n}\n", "a block cannot stand in a file of values; give x a value"),
]


@pytest.mark.parametrize(("path", "source", "message"), MISPLACED)
def test_each_kind_of_file_has_its_top_level(path: str, source: str, message: str) -> None:
    assert [problem.message for problem in parse(source.encode(), path).errors if message in problem.message]
    assert parse(source.encode(), "other.hcl").errors == ()


def test_values_and_tests_are_read_too() -> None:
    assert parse(b'x = 1\ny = "a"\n', "prod.tfvars").errors == ()
    assert parse(b'run "a" {\n  command = plan\n}\nvariables {\n  x = 1\n}\nmock_provider "aws" {}\n', "a.tftest.hcl").errors == ()


def test_empty_files_are_files() -> None:
    for source in (b"", b"\n", b"\xef\xbb\xbf", b"# only this"):
        file = parse(source, "main.tf")
        assert (file.body.attributes, file.body.blocks, file.errors) == ((), (), ())


def test_a_file_survives_pickling() -> None:
    file = parse(b'a "b" {\n  c = "d"\n  e = [1, "${f}"]\n}\n', "a.hcl")
    copy = pickle.loads(pickle.dumps(file))  # noqa: S301 - our own bytes
    assert copy == file
    assert copy.body.blocks[0].range.end.line == 4


def test_late_nodes_say_no_to_unknown_names() -> None:
    attribute = parse(b"a = 1\n", "a.hcl").body.attributes[0]
    assert isinstance(attribute, Attribute)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = attribute.nonsense  # type: ignore[attr-defined]


def test_an_unreadable_file_is_the_users_matter(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read(tmp_path / "none.tf")
    (tmp_path / "a.tf").write_bytes(b"locals {\n}\n")
    assert read(tmp_path / "a.tf").path.endswith("/a.tf")


def test_the_types_of_the_tree_cost_little() -> None:
    code = "import sys; import fac_core.hcl.syntax; print([name for name in ('tree_sitter', 'json', 'grpc') if name in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@pytest.mark.parametrize("path", ["main.tf", "main.tf.json"])
def test_what_is_no_text_is_said_once(path: str) -> None:
    read = parse(b"x = 1\n" + b"\xff\x00" * 100_000, path)
    assert [(problem.range.start.line, problem.message) for problem in read.errors] == [(2, "this file is not UTF-8 text")]
    assert (read.path, len(read.source), read.body.attributes) == (path, 200_006, ())
