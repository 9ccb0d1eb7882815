"""What is said of an expression without running Terraform holds when Terraform runs: its answer lies inside ours."""

from __future__ import annotations

import json
import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.offline.terraform.inside import FAILED, OPEN, UNTOLD, Names, holds, is_exact, terraform_says, value_of
from tests.offline.terraform.made_up import INEXACT, TYPES, expression, given_values

from fac_core.hcl.write import quote
from fac_lint.evaluation.concrete import lift

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.offline, pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")]

A_BATCH = 150


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
        assert holds(said, value_of(text, OPEN)), f"{text} is {said!r}"


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
        assert holds(said, value_of(text, OPEN)), shown
        exact = value_of(text, known)
        assert holds(said, exact), shown
        assert said in (FAILED, UNTOLD) or INEXACT.search(text) or is_exact(exact), shown


def _written(value: object) -> str:
    return quote(value) if isinstance(value, str) else json.dumps(value, default=int).replace("${", "$${")
