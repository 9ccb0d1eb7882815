"""What is said of an expression without running Terraform holds when Terraform runs: its answer lies inside ours."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl import parse
from fac_core.hcl.write import quote
from fac_lint.evaluation.alternatives import surely_fails
from fac_lint.evaluation.concrete import lift
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.values import Const, Extreme, Map, Presence, Sequence, Value, anything

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_lint.evaluation.walking import Step

pytestmark = [pytest.mark.offline, pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")]

FAILED = "failed"
UNTOLD = object()
A_BATCH = 150
DEEPEST = 3
WORDS = ("", "a", "B", "cc", "a-b", "Dd e", "x,y", "1", "true", "é", "10.0.0.0/16", '{"k":"v"}')
KEYS = ("k", "l", "m")
# What stands for what: S a text, N a number, B a bool, M a map, L a list, A any of them, K a key, W a word, I a small number, J one that
# is not below zero.
LEAVES = {
    "S": ("W", "W", "var.s"),
    "N": ("I", "I", "var.n"),
    "B": ("true", "false", "var.b"),
    "M": ("var.m", "{}", "{ k = W }", "{ k = W, l = W }", "{ l = I, m = W }"),
    "L": ("var.l", "[]", "[W]", "[W, W, W]", "[I, I]", "[W, I, true]"),
}
FORMS = {
    "S": (
        *("(B ? S : S)", '"${S}-${A}"', '"%{ if B }p%{ else }${S}%{ endif }"', '"%{ for x in L }${x}.%{ endfor }"', "upper(S)", "lower(S)"),
        *("title(S)", "trimspace(S)", "chomp(S)", "strrev(S)", "md5(S)", "sha256(S)", "base64encode(S)", "base64decode(S)", "tostring(A)"),
        *("urlencode(S)", "trim(S, S)", "trimprefix(S, S)", "trimsuffix(S, S)", 'replace(S, S, "-$1")', 'replace(S, "/[a-c]+/", "<$0>")'),
        *('replace(S, "/(.)-(.)/", "$2$${1}")', 'regex("[a-z]+", S)', "substr(S, 0, N)", "substr(S, 1, N)", 'format("%s|%v", S, A)'),
        *('format("%03d|%5.1f|%-4s", N, N, S)', "join(S, L)", "coalesce(S, S)", "coalesce(A, S)", "lookup(M, K, S)", "M[K]", "try(M.k, S)"),
        *("element(L, J)", "L[I]", "one(L)", "jsonencode(A)", 'cidrsubnet("10.0.0.0/16", 4, N)', "try(S, S)", "md5(jsonencode(M))"),
        *(
            "basename(S)",
            "dirname(S)",
            "pathexpand(S)",
            "indent(J, S)",
            'uuidv5("dns", S)',
            'basename("${S}/${S}")',
            'textencodebase64(S, "UTF-16LE")',
            'textdecodebase64(textencodebase64(S, "UTF-8"), "UTF-8")',
            "yamlencode(A)",
            "templatestring(var.s, { a = S })",
            'dirname("${S}/${S}")',
        ),
        *('formatdate("YYYY-MM-DD", S)', 'timeadd("2026-02-27T23:30:00Z", "${N}h30m")', 'dirname("/${S}/${S}/")'),
        *('cidrhost("10.0.0.0/24", N)', "(S == S ? S : S)", '(S != "" ? S : S)', "lookup(M, S, S)"),
    ),
    "N": (
        *("(N + N)", "(N - N)", "(N * N)", "(N / N)", "length(S)", "length(L)", "length(M)", "max(N, N)", "min(N, N)", "abs(N)", "ceil(N)"),
        *("floor(N)", "signum(N)", "tonumber(S)", "(B ? N : N)", "sum([N, N])", "index(L, S)", "try(tonumber(S), N)", "(N * 0.8)"),
        *("parseint(S, 16)", "pow(N, 2)"),
    ),
    "B": (
        *("(A == A)", "(S != S)", "(N < N)", "(N >= N)", "(B && B)", "(B || B)", "!B", "(S == null)", "contains(L, S)", "startswith(S, S)"),
        *("endswith(S, S)", "strcontains(S, S)", "can(A)", "can(M.k)", "alltrue([B, B])", "anytrue([B, B])", 'can(regex("a", S))'),
        *("tobool(S)", "issensitive(A)"),
    ),
    "M": (
        *("{ k = A, l = S }", "merge(M, M)", "merge([M, null, M]...)", "(B ? M : M)", "(B ? M : {})", "tomap(M)", "try(M, M)"),
        *("{ for k, v in M : upper(k) => v }", '{ for k, v in M : k => "${v}!" if v != S }', "{ for v in L : v => v... }"),
        *("{ for i, v in L : v => i }", "{ for k, v in toset(L) : k => v }", "{ (S) = A, k = S }", "zipmap(L, L)"),
        *("jsondecode(jsonencode(M))", "yamldecode(jsonencode(M))", "{ for k in setunion(keys(M), L) : k => lookup(M, k, S) }"),
    ),
    "L": (
        *("[A, S]", "compact(L)", "distinct(L)", "reverse(L)", "sort(L)", "tolist(L)", "toset(L)", "flatten(L)", "keys(M)", "values(M)"),
        *("concat(L, L)", "flatten([L, [L], S])", "setunion(L, L)", "setintersection(L, L)", "setsubtract(L, L)", "coalescelist(L, L)"),
        *("slice(L, 0, N)", "[for c in chunklist(L, N) : length(c)]", "[for p in setproduct(L, L) : p[0]]", 'split(",", S)'),
        *("[for x in L : upper(x) if x != S]", 'split("", S)', 'regexall("[a-z]", S)', 'formatlist("%s-%s", L, S)', "range(N)"),
        *(
            "(B ? L : L)",
            "values(M)[*]",
            "M[*]",
            "tolist(toset(L))",
            "keys(transpose({ k = L }))",
            "matchkeys(L, L, L)",
            'csvdecode("k,l\\n${S},${S}\\n")',
            '[for k, v in M : "${k}=${v}"]',
            'cidrsubnets("10.0.0.0/16", 4, N)',
        ),
    ),
}
INEXACT = re.compile(
    r" / |0\.8|==|!=|lookup|parseint|pow|index|contains|cidr| \? |coalesce|try|setproduct|toset|tomap|tolist|distinct|set[usi]"
    "|matchkeys|csvdecode|%{ if|issensitive|yamlencode|templatestring|formatdate|timeadd"
)
"""What asks for a type that we do not follow, or for a number that has no end: there we may know less than Terraform."""
SYMBOL = re.compile(r"\b[SNBMLAKWIJ]\b")


def expression(chance: Random, kind: str = "A", depth: int = 0) -> str:
    """Make up an expression."""
    if kind in "KWIJ":
        return quote(chance.choice(KEYS if kind == "K" else WORDS)) if kind in "KW" else str(chance.randint(-2 if kind == "I" else 0, 4))
    if kind == "A":
        return expression(chance, chance.choice("SSNBML"), depth)
    forms = LEAVES[kind] if depth >= DEEPEST or chance.random() < depth / (DEEPEST + 1) else FORMS[kind]
    return SYMBOL.sub(lambda symbol: expression(chance, symbol[0], depth + 1), chance.choice(forms))


def given_values(chance: Random) -> dict[str, object]:
    """Make up what inputs are given."""
    words = [chance.choice(WORDS) for _ in range(chance.randint(0, 3))]
    tags = {chance.choice(KEYS): chance.choice(WORDS) for _ in range(chance.randint(0, 2))}
    return {"s": chance.choice(WORDS), "n": Decimal(chance.randint(-2, 4)), "b": chance.random() < 1 / 2, "m": tags, "l": words}


TYPES = {"s": "string", "n": "number", "b": "bool", "m": "map(string)", "l": "list(string)"}


class Names:
    """Inputs that are given, or that nobody gives."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self.values = values

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        assert root == "var"
        return self.values[str(steps[0])], 1

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        del root, steps
        return None


def _open(name: str) -> Value:
    origin = anything(inputs=frozenset({f"var.{name}"}))
    return Value(Map({}, origin)) if name == "m" else Value(Sequence(None, origin)) if name == "l" else origin


OPEN = Names({name: _open(name) for name in TYPES})


def terraform_says(texts: list[str], folder: Path) -> Iterator[object]:
    """Yield the value of each expression, wrapped, or FAILED."""
    asked = ", ".join(f'try(jsonencode({{ v = {text} }}), "{FAILED}")' for text in texts)
    call = ["terraform", "console"]
    done = subprocess.run(call, input=f"base64encode(jsonencode([{asked}]))\n", capture_output=True, text=True, check=True, cwd=folder)
    if done.stdout.startswith('"'):
        for said in json.loads(base64.b64decode(done.stdout.strip().strip('"'))):
            yield FAILED if said == FAILED else json.loads(said, parse_int=Decimal, parse_float=Decimal)["v"]
    elif len(texts) == 1:
        yield UNTOLD  # some errors make Terraform's console say that the value is known after apply
    else:
        half = len(texts) // 2
        yield from terraform_says(texts[:half], folder)
        yield from terraform_says(texts[half:], folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


SCALARS = (
    *("yes", "off", "y", "N", "TRUE", "True", "~", "Null", "", "0x1F", "0o17", "017", "1_000", "1e3", ".5", "5.", "+5", "-3", "1.50"),
    *("2020-01-01", "12:30:45", "0b11", "=", "1.2.3", "v1", "0", "00", "-0", "08", "NaN", "a b", "a#b", "a #b", "!!str 1", "'1'"),
)
KNOWN = (
    *(
        'coalesce("", null, "x")',
        'coalesce(1, "a")',
        "[for k, v in toset([3, 10, 2]) : k]",
        "{ (1) = 2, 1 = 3 }",
        "(5 % 3)",
        "(-5 % 3)",
        "1 / 0",
    ),
    *('true ? [1] : ["a"]', 'true ? { a = 1 } : { a = "x" }', "true ? { a = 1 } : {}", "try({}.a, 5)", 'can(tonumber("x"))', "5 % 0"),
    *('[for x in ["a", "a"] : x]', '{ for x in ["a", "a"] : x => x }', 'false && tobool("x")', "one([])", "range(5, 1)", "range(1, 10, 4)"),
    *(
        'regex("(a)(c)?", "ab")',
        'regex("(?P<x>a)", "ab")',
        'replace("aab", "/a(b)/", "$1-$1x")',
        'format("%q %5s %05d %.2f", "a", 1, 7, 0.125)',
    ),
    *('null == ""', '1 == "1"', 'contains([1], "1")', "0.1 + 0.2 == 0.3", "100 * 0.8", "ceil(1.2)", "floor(-1.5)", 'title("it\'s a-b_c")'),
    *('cidrsubnets("10.0.0.0/16", 4, 8)', 'cidrnetmask("10.0.0.0/20")', 'cidrhost("10.0.0.0/24", -1)', 'cidrsubnet("fd00::/16", 8, 2)'),
    *(
        'jsondecode("[1.50, null, {}]")',
        'jsonencode("<é&\\n>")',
        'base64sha256("a")',
        'sha512("a")',
        'parseint("-z", 36)',
        "tostring(1e21)",
    ),
    *("formatdate(\"EEEE, D. MMMM YY, h:mm:ss aa 'o''clock' ZZZ\", \"2026-11-27T12:05:09Z\")", 'formatdate("q", "2026-11-27T12:05:09Z")'),
    *('formatdate("EEE DD MMM hh AA ZZZZZ Z ZZZZ", "2024-02-29T00:05:09+05:30")', 'formatdate("\'x", "2026-11-27T12:05:09Z")'),
    *(
        'formatdate("\'\'", "2026-11-27T12:05:09Z")',
        'timeadd("2024-02-28T23:00:00-01:00", "-1h1s")',
        'timeadd("2024-02-28T23:00:00Z", "24h")',
    ),
    *('timecmp("2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00")', 'timecmp("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z")'),
    *('uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a")', 'uuidv5("nonsense", "a")', 'basename("")', 'dirname("")', 'basename("/")'),
    *('dirname("/")', 'dirname("a//b/../c")', 'pathexpand("~nobody")', 'basename("a/b//")', 'dirname("//a/b")', 'timeadd("x", "1h")'),
    *('matchkeys(["a", "b"], ["x", "y"], ["y"])', 'csvdecode("a,b\\n1,2\\n\\n3,4")', 'csvdecode("a,a\\n1,2")', 'csvdecode("a,b\\n1")'),
    *(
        'csvdecode("a")',
        'csvdecode("")',
        'indent(2, "a\\nb")',
        'formatdate("YYYY", "x")',
        'matchkeys(["a"], ["x"], [])',
        'timeadd("2024-01-01T00:00:00Z", "")',
    ),
    *(
        'merge(["a"]...)',
        'concat([1], ["a"])',
        'setunion(["b"], ["a"], [])',
        'lookup({ a = null }, "a", "d")',
        'zipmap(["a", "a"], [1, 2])',
    ),
    *('textencodebase64("aé", "latin1")', 'textencodebase64("€", "ISO-8859-1")', 'textdecodebase64("YQDpAA==", "UTF-16LE")'),
    *('textencodebase64("a", "UTF-16")', 'textdecodebase64("?", "UTF-8")', 'textencodebase64("a", "nonsense")'),
    *('yamlencode({ a = "b", c = [1, 2, { d = true }], e = {}, f = [], g = null, h = "x\\ny", i = "1" })', 'yamlencode("abc")'),
    *("yamlencode([[1, 2], []])", "yamlencode(1.5)", "yamlencode(null)", r'yamlencode({ "a b" = "\"q\" \\ \t" })'),
    *('yamlencode({ a = { b = [{ c = 1, d = "x" }, { c = [1] }] } })', 'yamlencode(join(" ", [for i in range(60) : "word"]))'),
    *('issensitive("a")', 'issensitive(sensitive("a"))'),
)


def test_what_is_known_to_be_odd_lies_inside(folder: Path) -> None:
    texts = [*KNOWN, *(f"yamldecode({quote(f'a: {scalar}')})" for scalar in SCALARS)]
    for text, said in zip(texts, terraform_says(texts, folder), strict=True):
        assert _holds(said, value_of(text, OPEN)), f"{text} is {said!r}"


@settings(max_examples=2)
@given(st.integers(0, 10**9))
def test_what_terraform_says_lies_inside(folder: Path, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    texts, values = [expression(chance) for _ in range(A_BATCH)], given_values(chance)
    declared = (f'variable "{name}" {{\n  type = {TYPES[name]}\n  default = {_written(value)}\n}}\n' for name, value in values.items())
    (folder / "main.tf").write_text("".join(declared), encoding="utf-8")
    known = Names({name: lift(value) for name, value in values.items()})  # type: ignore[arg-type]
    for text, said in zip(texts, terraform_says(texts, folder), strict=True):
        shown = f"{text} is {said!r} with {values!r}"
        assert _holds(said, value_of(text, OPEN)), shown
        exact = value_of(text, known)
        assert _holds(said, exact), shown
        assert said in (FAILED, UNTOLD) or INEXACT.search(text) or _is_exact(exact), shown


def _written(value: object) -> str:
    return quote(value) if isinstance(value, str) else json.dumps(value, default=int).replace("${", "$${")


def value_of(text: str, names: Names) -> Value:
    file = parse(f"locals {{\n  x = {text}\n}}\n".encode(), "main.tf")
    assert not file.errors, (text, file.errors)
    attribute = file.body.blocks[0].body.attribute("x")
    assert attribute is not None
    return evaluate(attribute.expression, Scope(names))


def _holds(said: object, value: Value) -> bool:
    """Whether an answer of Terraform lies inside an abstract value."""
    if said == FAILED:
        return value.fails
    if said is UNTOLD or value.shape is Extreme.ANY or (said is None and value.null):
        return True
    match said, value.shape:
        case dict(), Map() as known:
            held = all(
                known.entry(key).presence is not Presence.ABSENT and _holds(item, known.entry(key).value) for key, item in said.items()
            )
            return held and all(key in said for key, entry in known.entries.items() if entry.presence is Presence.PRESENT)
        case list(), Sequence(items=None, element=element):
            return all(element is not None and _holds(item, element) for item in said)
        case list(), Sequence(items=tuple() as items):
            return len(items) == len(said) and all(_holds(item, part) for item, part in zip(said, items, strict=True))
    return isinstance(said, str | bool | Decimal) and Const(type(said).__name__, said) in value.constants


def _is_exact(value: Value) -> bool:
    """Whether a value is one value, up to numbers that may be texts, too."""
    if surely_fails(value) or (value.null and value.shape is Extreme.NONE):
        return True
    if value.null or value.fails:
        return False
    match value.shape:
        case Map(entries=entries, rest=rest):
            return rest is None and all(entry.presence is Presence.PRESENT and _is_exact(entry.value) for entry in entries.values())
        case Sequence(items=items):
            return items is not None and all(map(_is_exact, items))
    return value.constant is not None
