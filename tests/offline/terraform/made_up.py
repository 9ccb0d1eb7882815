"""Expressions that are made up, and what inputs are given."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote

if TYPE_CHECKING:
    from random import Random

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
