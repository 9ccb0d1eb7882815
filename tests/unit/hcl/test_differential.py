"""HashiCorp's own parser, through pygohcl, judges ours: the same files are accepted, and what is accepted reads the same."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pygohcl  # type: ignore[import-untyped] # ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl import parse
from fac_core.hcl.literal import NotLiteralError, value

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Attribute, Body

pytestmark = pytest.mark.unit

SEEDS = [
    "a = 1\n",
    'b "x" y {\n  c = var.d\n  e = [1, 2]\n}\n',
    'x = { a = 1, b : 2\n c = "d" }\n',
    'x = {\n  (a) = b\n  "c${d}" = e\n  f = g ? h : i\n}\n',
    "l = [for k, v in x : upper(v) if k != null]\n",
    "m = {for k, v in x : k => v... if v}\n",
    "h = <<-EOT\n    a ${b}\n      c\n  EOT\n",
    "h = <<EOT\n%{ for x in y ~}\n${x}\n%{ endfor ~}\nEOT\n",
    's = "a${b}c%{ if d }e%{ else }f%{ endif }$${g}\\n"\n',
    "t = a.b[0].c[*].d.*.e.0\n",
    "f = provider::x::y(a, b...)\n",
    "p = (1 +\n  2) * -3\n",
    "q = !a && b || c == d\n",
    "r = a ? b : c ? d : e\n",
    "# c\n// d\n/* e */ a = 1 # f\n",
    "n {\n}\no { p = 1 }\n",
    "v {\n w {\n x = 1\n }\n}\n",
    "y = 1.5e3\nz = 1.2\n",
    "k = {\n  a = [\n    1,\n    { b = 2 },\n  ]\n}\n",
    'crlf {\r\n  a = "b"\r\n}\r\n',
]
PIECES = ["a", "1", '"', "=", "{", "}", "(", ")", "[", "]", ".", ",", "?", ":", "${", "%{", "~", "+", "-", "*", "/", "!", "&&", "||", "=="]
PIECES += ["=>", "...", "#", "/*", "*/", "\\", "null", '"b"', "é", "0.1", "::", "<", ">=", "%", "//", "$", "'", ";"]
PIECES += [" ", "\n", "\t", "\r\n", "\r", "<<E\n", "E\n", "for ", "in ", "if "]


def go_accepts(text: str) -> bool:
    """Whether HashiCorp's parser accepts the syntax; what it then cannot convert to a value is no matter here."""
    try:
        pygohcl.loads(text)
    except (pygohcl.HCLParseError, pygohcl.HCLInternalError) as error:
        return "invalid HCL" not in str(error)
    return True


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A file with one or two changes that may or may not break it."""
    text = draw(st.sampled_from(SEEDS)) + draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 3))
        text = text[:at] + draw(st.sampled_from(["", *PIECES])) + text[at + gone :]
    return text


@given(damaged())
@settings(max_examples=1000)
def test_both_accept_or_both_reject(text: str) -> None:
    problems = [problem.message for problem in parse(text.encode(), "a.hcl").errors]
    assert (not problems) == go_accepts(text), problems


@pytest.mark.parametrize("text", SEEDS)
def test_every_seed_is_accepted(text: str) -> None:
    assert go_accepts(text)
    assert parse(text.encode(), "a.hcl").errors == ()


TAUGHT = [
    "a = 12E-2\n",
    "a = null(1)\n",
    "a = b . *\n",
    "a = b[ * ].c\n",
    "a = b :: c(d)\n",
    "a = <<é\nb\né\n",
    "a = <<E\nE${b}\nE %{ if c }d%{ endif }\nE $${f}\nE\n",
    'a = "$$${b}"\n',
    "a = {\n  b = c\n  (d) = e\n  [f] = g\n  -h = i\n}\n",
    "a = {\n  b = c # why\n(d) = {\n    e = f\n\n    (g) = h\n  }\n  (i) = <<E\nE\n  (j) = k\n}\n",
    "a = b ? c : d ? e : f\n",
]
REFUSED = [
    'a = "${}"\n',
    "a = 0x1F\n",
    'a = "b\nc"\n',
    "a = b\n+ c\n",
    "a = b +\nc\n",
    "a = b\n(c)\n",
    "a\n= b\n",
    "a = { b = c\n+ d }\n",
    "a = { b = c d = e }\n",
    "a = b c = d\n",
    'a "${b}" {\n}\n',
    "a = [for b in1 : c]\n",
    'a = "%{ if b }"c %{ endif }"\n',
    "a = 1.2.3\n",
    "a = b.0.1\n",
    "a = 1 # b\n[ 2\nc = 3\n",
    "a::b = c\n",
    'a = "${ ~ b}"\n',
    "a = << E\nE\n",
    "a = b\u00a0\n",
    "a = b\x0b\n",
    "a = b\r",
    "{ a = b }\n",
    "a = <<E\nE",
]


@pytest.mark.parametrize("text", TAUGHT)
def test_what_the_grammar_lacks_is_read(text: str) -> None:
    assert go_accepts(text)
    assert parse(text.encode(), "a.hcl").errors == ()


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_grammar_lets_pass_is_refused(text: str) -> None:
    assert not go_accepts(text)
    assert parse(text.encode(), "a.hcl").errors


DIFFERENCES = {
    "the grammar has '::' in its names: no line ends in front of it": ("a = (b\n::c())\n", False, True),
}


@pytest.mark.parametrize(("text", "ours", "theirs"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_known_differences_are_still_there(text: str, ours: bool, theirs: bool) -> None:  # noqa: FBT001 - columns of the table
    assert (not parse(text.encode(), "a.hcl").errors) == ours
    assert go_accepts(text) == theirs


NAMES = st.from_regex(r"[a-z][a-z0-9_-]{0,4}", fullmatch=True).filter(lambda name: name not in {"true", "false", "null", "for"})
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_categories=["Cc"]), max_size=6)
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-(10**6), 10**6), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


def spelled(data: Any) -> str:  # noqa: ANN401 - any JSON value
    """HCL's text of a JSON value, written independently of the code under test."""
    if isinstance(data, dict):
        return "{\n" + "".join(f"{name} = {spelled(item)}\n" for name, item in data.items()) + "}"
    if isinstance(data, list):
        return f"[{', '.join(map(spelled, data))}]"
    return json.dumps(data, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")


BODIES: st.SearchStrategy[Any] = st.recursive(
    st.dictionaries(NAMES, VALUES, max_size=3).map(lambda found: (found, [])),
    lambda inner: st.tuples(
        st.dictionaries(NAMES, VALUES, max_size=2),
        st.lists(st.tuples(NAMES.map(lambda name: f"block_{name}"), st.lists(TEXTS, max_size=2), inner), max_size=2),
    ),
    max_leaves=4,
)


def written(body: Any, indent: str = "") -> str:  # noqa: ANN401 - a pair of arguments and blocks
    arguments, blocks = body
    lines = [f"{indent}{name} = {spelled(data)}\n" for name, data in arguments.items()]
    for kind, labels, inner in blocks:
        lines.append(f"{indent}{' '.join((kind, *map(spelled, labels)))} {{\n{written(inner, indent + '  ')}{indent}}}\n")
    return "".join(lines)


def ours(body: Body) -> tuple[dict[str, object], list[tuple[str, tuple[str, ...], object]]]:
    return (
        {attribute.name: _plain(value(attribute.expression)) for attribute in body.attributes},
        [(block.type, block.labels, ours(block.body)) for block in body.blocks],
    )


def _plain(data: object) -> object:
    if isinstance(data, Decimal):
        return int(data)
    if isinstance(data, list):
        return [_plain(item) for item in data]
    return {name: _plain(item) for name, item in data.items()} if isinstance(data, dict) else data


def expected(body: Any) -> object:  # noqa: ANN401 - a pair of arguments and blocks
    arguments, blocks = body
    return arguments, [(kind, tuple(labels), expected(inner)) for kind, labels, inner in blocks]


@given(BODIES)
@settings(max_examples=150)
def test_blocks_labels_and_values_are_those_written(body: Any) -> None:  # noqa: ANN401 - a pair of arguments and blocks
    text = written(body)
    file = parse(text.encode(), "a.hcl")
    assert file.errors == ()
    assert ours(file.body) == expected(body)


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=4))
@settings(max_examples=150)
def test_values_are_those_of_the_go_parser(arguments: dict[str, Any]) -> None:
    text = "".join(f"{name} = {spelled(data)}\n" for name, data in arguments.items())
    theirs = pygohcl.loads(text)
    assert {attribute.name: _read(attribute) for attribute in parse(text.encode(), "a.hcl").body.attributes} == theirs


def _read(attribute: Attribute) -> object:
    try:
        return _plain(value(attribute.expression))
    except NotLiteralError:
        pytest.fail(f"{attribute.name} is literal")
