"""What is read line by line is what the parser says, places and comments included; all else is left to the parser."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl import syntax
from fac_core.hcl.document import Document
from fac_core.hcl.lines import read_lines
from fac_core.hcl.recovery import read_body

pytestmark = pytest.mark.unit

LIBRARY = Path(__file__).parents[3] / "modules"
EVERY = 20
SEEDS = [
    'resource "a_b" "c" {\n  count = var.d ? 1 : 0\n  name  = "e" # why\n\n  tags = merge(var.tags, { Name = "f" }, local.tags)\n}\n',
    'variable "a" {\n  type = map(object({\n    b = optional(string, "c")\n    # of it\n    d = list(any)\n  }))\n  default = {}\n}\n',
    "locals {\n  a = try(b[0].c, var.d[*].e, null)\n  f = <<-EOT\n    g ${h}\n  }\n  i = 1\n  EOT\n  j = [for k in l : k if m]\n}\n",
    'module "a" {\n  source = "./b"\n  providers = {\n    aws = aws.c\n  }\n\n  d = [\n    1,\n  ]\n}\n',
    'provider "azurerm" {\n  features {}\n}\n# end\n/* of\n it */\n',
    "a b {\n  c {\n    d = -1\n  } // d\n  e { f = 1 }\n  g = !h && (i || j)\n}\n",
    'output "a" {\n  value = join("-", [b.c, "d"])\n  sensitive = true\n}',
    "a = 1\nb = c.d.e\nf = {\n  g = 2\n}\n\nh = [1, 2]\n",
]
PIECES = ['"', "{", "}", "(", ")", "[", "]", "=", "==", "\n", "  ", "\t", ",", ".", "...", "*", "#", "//", "/*", "*/", "-", "!!", "?", "::"]
PIECES += ["true", "null", "for", " in ", "if ", "<<EOF\n", "EOF\n", "${", "%{", "$${", "\\", "0x1", "1e5", "007", "é", "\r", "&&", "[*]"]
PIECES += [
    ".0",
    '"a"',
    "true.x",
    "f (a)",
    "{}",
    "x {}\n",
    "x { a = 1 }\n",
    'x "y" {\n',
    "x = y\n",
    "}\n",
    "=>",
    "\0",
    "%",
    "$",
    "~",
    "b = 1\n",
]


def _told(node: object) -> Any:  # noqa: ANN401 - nested tuples of any depth
    if isinstance(node, tuple):
        return tuple(_told(item) for item in node)
    return (type(node).__name__, *(_told(getattr(node, field.name)) for field in fields(node))) if is_dataclass(node) else str(node)


def _agrees(source: bytes) -> bool:
    """Whether a file is read by its lines; fails where the parser says anything else of it."""
    found = read_lines(Document(source))
    if found is not None:
        body, comments, problems = read_body(Document(source))
        assert problems == []
        assert _told(found[0]) == _told(body)
        assert _told(found[1]) == _told(comments)
    return found is not None


@st.composite
def changed(draw: st.DrawFn) -> str:
    """Some files one behind the other, with a change or two that may break them."""
    text = "".join(draw(st.lists(st.sampled_from(SEEDS), min_size=1, max_size=3)))
    for _ in range(draw(st.integers(0, 2))):
        at, gone = draw(st.integers(0, len(text))), draw(st.integers(0, 4))
        text = text[:at] + draw(st.sampled_from(["", *PIECES])) + text[at + gone :]
    return text


@given(changed())
@settings(max_examples=1500)
def test_lines_say_what_the_parser_says(text: str) -> None:
    _agrees(text.encode())


def test_the_library_is_read_by_its_lines() -> None:
    files = sorted(LIBRARY.rglob("*.tf"))[::EVERY]
    assert len(files) > 50
    assert [path for path in files if not _agrees(path.read_bytes())] == []


@pytest.mark.parametrize(
    "text",
    [
        *SEEDS,
        "",
        "\n \n",
        "# a",
        "a {\n}",
        "a {\n}}"[:-1] + "\n",
        'a = "b" # c\n',
        "a = 1 # c",
        "a {\n} # b",
        "a = true.b\n",
        "\ufeffa = 1\n",
    ],
)
def test_what_stands_in_most_files_is_read_by_lines(text: str) -> None:
    assert _agrees(text.encode())


LEFT = {
    "a line end of another system": 'a = "b"\r\n',
    "a byte order mark that is none": "a = 1\n\ufeffb = 2\n",
    "a NUL": "a = 1 # \0\n",
    "set twice": "a = 1\na = 2\n",
    "set twice, once in several lines": "a = 1\na = {\n}\n",
    "a keyword for a name": "for = 1\n",
    "a keyword for a type": "in {\n}\n",
    "an open block": "a {\n  b = 1\n",
    "a brace too many": "a {\n}\n}\n",
    "no value": "a =\nb = 1\n",
    "an open bracket": "a {\n  b = [1,\n  c = 2\n}\n",
    "an open heredoc": "a {\n  b = <<E\n}\n",
    "a heredoc that ends where the file does": "a = <<E\nb\nE",
    "an item behind a comment": "/* a */ b = 1\n",
    "two items on a line": "a = 1 b = 2\n",
    "what ends before it seems to": "a {\n  b = f(\n  c = 1\n  )\n}\n",
    "nested deeply": "a {\n" * 30 + "}\n" * 30,
}


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_anything_else_is_left_to_the_parser(text: str) -> None:
    assert read_lines(Document(text.encode())) is None


def test_a_long_chain_of_names_is_left_to_the_parser() -> None:
    assert _agrees(b"a = b%b\n" % (b".c" * 200))
    (attribute,) = (read_lines(Document(b"a = b%b\n" % (b".c" * 50))) or read_body(Document(b"")))[0].attributes
    assert isinstance(attribute.expression, syntax.GetAttr)


def test_bytes_that_are_no_text_are_left_to_the_parser() -> None:
    assert read_lines(Document(b"a = 1 # \xff\n")) is None
