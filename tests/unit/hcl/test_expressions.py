from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

import pytest

from fac_core.hcl import parse, parse_expression
from fac_core.hcl.syntax import Call, Conditional, Expression, Literal, Template, Variable
from fac_core.hcl.walk import walk

pytestmark = pytest.mark.unit

Shape: TypeAlias = Callable[[object], Any]
ReadValue: TypeAlias = Callable[[str], Expression]


@pytest.mark.parametrize(
    ("text", "spelled_out"),
    [
        ("1 + 2 * 3", "1 + (2 * 3)"),
        ("1 - 2 - 3", "(1 - 2) - 3"),
        ("a && b || c && d", "(a && b) || (c && d)"),
        ("a == b && c != d", "(a == b) && (c != d)"),
        ("a < b == c >= d", "(a < b) == (c >= d)"),
        ("a + b > c % d", "(a + b) > (c % d)"),
        ("-a + b", "(-a) + b"),
        ("!a.b[0] && c", "(!(a.b[0])) && c"),
        ("a ? b : c ? d : e", "a ? b : (c ? d : e)"),
        ("a ? b ? c : d : e", "a ? (b ? c : d) : e"),
        ("a || b ? c : d", "(a || b) ? c : d"),
        ("-1.5e3", "-(1.5e3)"),
    ],
)
def test_operators_bind_as_in_hcl(text: str, spelled_out: str, read_value: ReadValue, shape: Shape) -> None:
    assert shape(read_value(text)) == shape(read_value(spelled_out))


X, A, B = ("Variable", "x"), ("Variable", "a"), ("Variable", "b")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b.c", ("GetAttr", ("GetAttr", A, "b"), "c")),
        ('a["k"]', ("Index", A, ("Literal", "k"))),
        ("a[0].b.c", ("GetAttr", ("GetAttr", ("Index", A, ("Literal", "number 0")), "b"), "c")),
        ("a.0", ("Index", A, ("Literal", "number 0"))),
        ("a[*].b[0].c", ("Splat", A, ("b", ("Literal", "number 0"), "c"))),
        ("a[*].b[*].c", ("Splat", A, ("b", "*", "c"))),
        ("a.*.b.0[1]", ("Index", ("Splat", A, ("b", ("Literal", "number 0"))), ("Literal", "number 1"))),
        ("provider::fac::x(a, b...)", ("Call", "provider::fac::x", (A, B), True)),
        ("f()", ("Call", "f", (), False)),
        ("[a, b,]", ("Tuple", (A, B))),
        ("{}", ("Object", ())),
        ("{ a = b, (a) : x }", ("Object", (("ObjectItem", ("Literal", "a"), B), ("ObjectItem", A, X)))),
        ('{ "a" = b }', ("Object", (("ObjectItem", ("Literal", "a"), B),))),
        ('{ "a${b}" = x }', ("Object", (("ObjectItem", ("Template", (("Literal", "a"), B)), X),))),
        ("{ a = b\n  (a) = x\n}", ("Object", (("ObjectItem", ("Literal", "a"), B), ("ObjectItem", A, X)))),
        ("{ true = a }", ("Object", (("ObjectItem", ("Literal", "true"), A),))),
        ("[for v in x : v]", ("For", None, "v", X, None, ("Variable", "v"), None, False)),
        ("{for a, b in x : a => b... if b}", ("For", "a", "b", X, A, B, B, True)),
        ("[\n for a in x :\n a\n if a\n]", ("For", None, "a", X, None, A, A, False)),
        ("(a\n + b)", ("Binary", "+", A, B)),
        ("f(\n  a, # why\n  b\n)", ("Call", "f", (A, B), False)),
        ("a /* b */ + /* c\n */ b // d", ("Binary", "+", A, B)),
        ("för-åtta", ("Variable", "för-åtta")),
    ],
)
def test_every_form_has_its_node(text: str, expected: object, read_value: ReadValue, shape: Shape) -> None:
    assert shape(read_value(text)) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"a\n\t\r\"\\\u00e9\U0001F600"', 'a\n\t\r"\\é😀'),
        ('"$${a} %%{b} $x %y $$${z}"', "${a} %{b} $x %y $${z}"),
        ("<<EOT\n  a\\n\n  EOT", "  a\\n\n"),
        ("<<EOT\nEOT", ""),
        ("<<-EOT\n    a\n\n      b\n  EOT", "a\n\n  b\n"),
        ("<<-EOT\r\n  a\r\n  EOT\r", "a\r\n"),
        ("<<A\n $${b} EOT\n A \t", " ${b} EOT\n"),
        ("null", None),
        ("true", True),
        ("0.10", Decimal("0.10")),
        ("123456789012345678901234567890.5", Decimal("123456789012345678901234567890.5")),
        ("12E-2", Decimal("0.12")),
    ],
)
def test_literals_have_their_exact_value(text: str, value: object, read_value: ReadValue) -> None:
    literal = read_value(text)
    assert isinstance(literal, Literal)
    assert literal.value == value
    assert type(literal.value) is type(value)


def _template(*parts: object) -> object:
    return ("Template", parts)


def _text(value: str) -> object:
    return ("Literal", value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"${a}"', _template(A)),
        ('"x ${~ a ~} y"', _template(_text("x"), A, _text("y"))),
        ('"${"in ${a}"}"', _template(_template(_text("in "), A))),
        ('"%{ if a }x%{ endif }"', _template(("TemplateDirective", "if", (A, _template(_text("x")), _template()), None, None))),
        (
            '"%{ if a }x%{ else }${b}%{ endif }!"',
            _template(("TemplateDirective", "if", (A, _template(_text("x")), _template(B)), None, None), _text("!")),
        ),
        ('"%{ for a, b in x ~}  ${b}%{ endfor }"', _template(("TemplateDirective", "for", (X, _template(B)), "a", "b"))),
        ("<<-E\n    ${a}\n      b\n  E", _template(A, _text("\n  b\n"))),
        (
            "<<-E\n  %{ for a in x ~}\n    ${a}\n  %{ endfor ~}\n  E",
            _template(("TemplateDirective", "for", (X, _template(_text("    "), A, _text("\n"))), None, "a")),
        ),
        (
            '<<E\n${f({ a = "}" })}\nE',
            _template(("Call", "f", (("Object", (("ObjectItem", _text("a"), _text("}")),)),), False), _text("\n")),
        ),
    ],
)
def test_templates_keep_their_parts(text: str, expected: object, read_value: ReadValue, shape: Shape) -> None:
    assert shape(read_value(text)) == expected


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("0x1F", 6, "'0x1F' is no number"),
        ("1.2.3", 5, "'1.2.3' is no number"),
        ("a.0.1", 7, "write [0][1]"),
        (r'"a\q"', 7, r"\q is no escape sequence"),
        (r'"\ud800"', 6, r"\ud800 is no escape sequence"),
        ('"${}"', 8, "expected an expression, found '}'"),
        ('"${a b}"', 10, "expected '}' to close '${', found 'b'"),
        ('"%{ if a }"', 6, "expected %{ endif }"),
        ('"%{ endif }"', 6, "'endif' has no beginning"),
        ('"%{ nonsense }"', 9, "expected if, else, endif, for or endfor"),
        ("f(a", 6, "expected ')' or ',' after an argument of f, found the end of the file"),
        ("f(a...,)", 11, "expected ')' to close the call of f, found ','"),
        ("[a b]", 8, "expected ']' or ',' after an item of the list, found 'b'"),
        ("{ a }", 9, "expected '=' after a key of the object, found '}'"),
        ("{ a = 1 b = 2 }", 13, "expected '}' or a new line or ',' before the next key, found 'b'"),
        ("{ a = 1\n, b = 2 }", 1, "expected an expression, found ','"),
        ("{ a =\n1 }", 10, "expected an expression, found the end of the line"),
        ("[for a x : a]", 12, "expected 'in' and the collection of 'for', found 'x'"),
        ("{for a in x : a}", 20, "expected '=>' after the key of an object 'for', found '}'"),
        ("a ? b", 10, "expected ':' between the two results of '?', found the end of the line"),
        ("a +", 8, "expected an expression, found the end of the line"),
        ("a.*.b.*", 10, "a splat cannot stand inside '.*'"),
        ("a::b", 9, "expected '(' after the function name a::b"),
        ("“a”", 5, "expected an expression, found '“a”'"),
        ("a; b", 6, "expected a new line after this item, found ';'"),
        ("'a'", 5, 'expected an expression, found "\'"'),
    ],
)
def test_mistakes_are_named_where_they_stand(text: str, column: int, message: str) -> None:
    problem = parse(f"x = {text}\n".encode(), "case.hcl").errors[0]
    assert message in problem.message
    assert problem.range.start.column == column


def test_templates_join_as_terraform_joins_them(read_value: ReadValue, shape: Shape) -> None:
    """What Terraform 1.11.4 printed for the same heredoc is ``1``, an empty line, ``y3`` and an indented ``z``."""
    text = '<<-F\n     ${"1" ~}\n\n     y ${~ "3"}\n       z\n    F'
    assert shape(read_value(text)) == _template(_text("1"), _text("\ny"), _text("3"), _text("\n  z\n"))


def test_nesting_without_end_is_a_problem_and_no_crash() -> None:
    for text in ("(" * 5000, "[" * 5000, '"${' * 5000, "{a=" * 5000):
        assert parse(f"x = {text}\n".encode(), "deep.hcl").errors


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000 + "]" * 5000,
        "(" * 5000 + "a" + ")" * 5000,
        "!" * 5000 + "a",
        '"${' * 60 + "a" + '}"' * 60,
        "{ a = " * 400 + "1" + " }" * 400,
        "f(" * 400 + "1" + ")" * 400,
        "".join(f"a == {number} ? {number} : " for number in range(6000)) + "a",
    ],
)
def test_what_is_nested_too_deeply_is_left_unread_and_no_error(read_value: ReadValue, text: str) -> None:
    assert [type(node).__name__ for node in walk(read_value(text))].count("TooDeep") == 1


def test_ninety_nine_calls_are_read(read_value: ReadValue) -> None:
    node = read_value("f(" * 99 + "1" + ")" * 99)
    for _ in range(99):
        assert isinstance(node, Call)
        (node,) = node.arguments
    assert isinstance(node, Literal)


def test_else_if_after_else_if_is_no_nesting(read_value: ReadValue) -> None:
    node = read_value("".join(f"a == {number} ? {number} : " for number in range(200)) + "b")
    for number in range(200):
        assert isinstance(node, Conditional)
        assert node.then == Literal(node.then.range, Decimal(number))
        node = node.otherwise
    assert isinstance(node, Variable)


def test_an_expression_alone_goes_over_lines(shape: Shape) -> None:
    assert shape(parse_expression("a\n + b")) == ("Binary", "+", A, B)
    assert isinstance(parse_expression('"${a}"'), Template)
