"""Abstract evaluation of expressions without inputs must give exactly what a plain evaluator gives."""

from decimal import Decimal, Inexact, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.functions.plain import Plain
from fac_core.hcl import parse
from fac_core.hcl.syntax import Expression
from fac_lint.evaluation.concrete import lift, plain
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.values import Map, Presence, Value, anything, unknown
from fac_lint.evaluation.walking import Step

pytestmark = pytest.mark.unit


class Inputs:
    """``var.x`` is open; nothing else is known."""

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        if root == "var" and steps:
            return anything(inputs=frozenset({f"var.{steps[0]}"})), 1
        return unknown(f"{root} is not known"), len(steps)

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        del root, steps
        return None


def read(text: str) -> Expression:
    file = parse(f"locals {{\n  x = {text}\n}}\n".encode(), "main.tf")
    assert not file.errors, (text, file.errors)
    attribute = file.body.blocks[0].body.attribute("x")
    assert attribute is not None
    return attribute.expression


def value_of(text: str) -> Value:
    return evaluate(read(text), Scope(Inputs()))


# Generated expressions come as pairs: the text, and the value computed plainly in Python.
Pair = tuple[str, Any]
WORDS = st.sampled_from(["a", "B", "cc", "Dd e", ""])
KEYS = st.sampled_from(["k", "l", "m"])
STRINGS: st.SearchStrategy[Pair] = WORDS.map(lambda word: (f'"{word}"', word))
NUMBERS: st.SearchStrategy[Pair] = st.integers(0, 9).map(lambda number: (str(number), Decimal(number)))
BOOLS: st.SearchStrategy[Pair] = st.booleans().map(lambda truth: (str(truth).lower(), truth))


def _strings(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    return st.one_of(
        inner.map(lambda a: (f"upper({a[0]})", a[1].upper())),
        inner.map(lambda a: (f"lower({a[0]})", a[1].lower())),
        inner.map(lambda a: (f"trimspace({a[0]})", a[1].strip())),
        st.tuples(inner, inner).map(lambda p: (f'format("%s-%s", {p[0][0]}, {p[1][0]})', f"{p[0][1]}-{p[1][1]}")),
        st.tuples(inner, inner).map(lambda p: (f'"${{{p[0][0]}}}/${{{p[1][0]}}}"', f"{p[0][1]}/{p[1][1]}")),
        st.tuples(inner, inner).map(lambda p: (f'replace({p[0][0]}, "a", {p[1][0]})', p[0][1].replace("a", p[1][1]))),
        st.tuples(BOOLS, inner, inner).map(lambda t: (f"({t[0][0]} ? {t[1][0]} : {t[2][0]})", t[1][1] if t[0][1] else t[2][1])),
        st.tuples(inner, inner).map(lambda p: (f"({p[0][0]} == {p[1][0]} ? {p[0][0]} : {p[1][0]})", p[1][1])),
        st.tuples(inner, inner).map(lambda p: (f'coalesce({p[0][0]}, {p[1][0]}, "z")', p[0][1] or p[1][1] or "z")),
    )


TEXTS = st.recursive(STRINGS, _strings, max_leaves=6)


def _object(items: dict[str, Pair]) -> Pair:
    return "{ " + ", ".join(f"{key} = {text}" for key, (text, _) in items.items()) + " }", {key: value for key, (_, value) in items.items()}


OBJECTS: st.SearchStrategy[Pair] = st.dictionaries(KEYS, TEXTS, max_size=3).map(_object)


def _maps(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    return st.one_of(
        st.tuples(inner, inner).map(lambda p: (f"merge({p[0][0]}, {p[1][0]})", {**p[0][1], **p[1][1]})),
        inner.map(lambda a: (f"merge([{a[0]}, null]...)", a[1])),
        st.tuples(BOOLS, inner, inner).map(lambda t: (f"({t[0][0]} ? {t[1][0]} : {t[2][0]})", t[1][1] if t[0][1] else t[2][1])),
        inner.filter(lambda a: len({k.upper() for k in a[1]}) == len(a[1])).map(  # no key twice, which Terraform refuses
            lambda a: (f"{{ for k, v in {a[0]} : upper(k) => lower(v) }}", {k.upper(): v.lower() for k, v in a[1].items()})
        ),
        inner.map(lambda a: (f'{{ for k, v in {a[0]} : k => v if v != "" }}', {k: v for k, v in a[1].items() if v != ""})),
        inner.map(lambda a: (f"zipmap(keys({a[0]}), values({a[0]}))", a[1])),
        inner.map(lambda a: (f"try({a[0]}.nothing.there, {a[0]})", a[1])),
        inner.map(lambda a: (f'merge({a[0]}, {{ n = lookup({a[0]}, "k", "none") }})', {**a[1], "n": a[1].get("k", "none")})),
    )


MAPS = st.recursive(OBJECTS, _maps, max_leaves=5)
LISTS: st.SearchStrategy[Pair] = MAPS.flatmap(
    lambda a: st.sampled_from(
        [
            (f"keys({a[0]})", sorted(a[1])),
            (f"[for v in values({a[0]}) : upper(v)]", [a[1][key].upper() for key in sorted(a[1])]),
            (f"concat(keys({a[0]}), values({a[0]}))", [*sorted(a[1]), *(a[1][key] for key in sorted(a[1]))]),
            (f"flatten([[keys({a[0]})], values({a[0]})])", [*sorted(a[1]), *(a[1][key] for key in sorted(a[1]))]),
            (f"values({a[0]})[*]", [a[1][key] for key in sorted(a[1])]),
        ]
    )
)
SUMS: st.SearchStrategy[Pair] = st.tuples(NUMBERS, NUMBERS, NUMBERS).map(
    lambda t: (f"{t[0][0]} + {t[1][0]} * {t[2][0]}", t[0][1] + t[1][1] * t[2][1])
)
TESTS: st.SearchStrategy[Pair] = st.tuples(NUMBERS, NUMBERS, BOOLS).map(
    lambda t: (f"{t[0][0]} < {t[1][0]} && !{t[2][0]}", t[0][1] < t[1][1] and not t[2][1])
)


@given(st.one_of(TEXTS, MAPS, LISTS, SUMS, TESTS))
def test_closed_expressions_evaluate_as_plainly_computed(pair: Pair) -> None:
    text, expected = pair
    assert plain(value_of(text)) == expected, text


@given(MAPS)
def test_an_unknown_condition_allows_both_branches(pair: Pair) -> None:
    text, expected = pair
    value = value_of(f"var.x ? {text} : {{}}")
    assert isinstance(value.shape, Map)
    for key in expected:
        assert value.shape.entry(key).presence is Presence.MAYBE
    for key in {"k", "l", "m", "n"} - set(expected):
        assert value.shape.entry(key).presence is Presence.ABSENT


@given(MAPS)
def test_merging_over_an_input_keeps_every_key(pair: Pair) -> None:
    text, expected = pair
    value = value_of(f"merge(var.tags, {text})")
    assert isinstance(value.shape, Map)
    for key, content in expected.items():
        assert plain(value.shape.entry(key).value) == content
    assert value.content == {"var.tags"}
    assert value.shape.entry("anything").presence is Presence.MAYBE


@given(
    st.recursive(
        st.one_of(TEXTS, SUMS).map(lambda pair: pair[1]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    )
)
def test_plain_undoes_lift(content: Plain) -> None:
    assert plain(lift(content)) == content


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('title("hello there")', "Hello There"),
        ('format("%05d %.2f %%", 42, 1.5)', "00042 1.50 %"),
        ('substr("hello", 1, 3)', "ell"),
        ('join(",", ["a", "b"])', "a,b"),
        ('split(",", "a,b")', ["a", "b"]),
        ('element(["a", "b"], 3)', "b"),
        ('one([for x in ["a"] : x])', "a"),
        ("one([])", None),
        ('contains(["a"], "a")', True),
        ('length("äöü")', Decimal(3)),
        ("can({}.x)", False),
        ('try(tonumber("x"), 5)', Decimal(5)),
        ("-3 + 1", Decimal(-2)),
        ('[{ a = "x" }, { a = "y" }].*.a', ["x", "y"]),
        ('{ a = { b = "c" } }["a"].b', "c"),
        ('{ for i, w in ["x", "y"] : w => i }', {"x": Decimal(0), "y": Decimal(1)}),
        ('{ for w in ["x", "y"] : "all" => w... }["all"] == null', False),
        ('compact(["a", "", null])', ["a"]),
        ('distinct(["b", "a", "b"])', ["b", "a"]),
        ('toset(["b", "a", "b"])', ["a", "b"]),
        ('toset(true ? toset(["b", "a"]) : [])', ["a", "b"]),
        ('toset(false ? toset(["b", "a"]) : [])', []),
        ('null == null ? "yes" : "no"', "yes"),
        ('[for x in [""] : x == null ? "unset" : x][0]', ""),
        ('[for x in ["", "a"] : x != "" ? x : "unset"]', ["unset", "a"]),
        ('"${5}"', Decimal(5)),
        ('convert("5", number)', Decimal(5)),
    ],
)
def test_known_answers(text: str, expected: object) -> None:
    value = value_of(text)
    assert plain(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('convert({ a = 1 }, object({ a = string, b = optional(string, "d") }))', {"a": "1", "b": "d"}),
        ('convert(["a", "a"], set(string))', ["a"]),
        ('convert({ a = null }, object({ a = optional(string, "d") }))', {"a": "d"}),
    ],
)
def test_what_terraform_converts(text: str, expected: object) -> None:
    """Asked of Terraform 1.15.5."""
    value = value_of(text)
    assert value.fails  # whether it can be converted is not asked
    assert plain(value.without_failure()) == expected


def test_what_was_computed_elsewhere_puts_no_sum_in_doubt() -> None:
    with localcontext() as context:
        context.flags[Inexact] = True
        assert [plain(value_of(text)) for text in ("-3 + 1", "2 * 4")] == [-2, 8]


def test_a_set_beside_a_list_may_take_none_of_its_items() -> None:
    """Terraform 1.11 makes ``true ? toset([1]) : ["b"]`` a set of numbers."""
    assert value_of('true ? toset([1]) : ["b"]').fails
    assert not value_of('true ? toset(["a"]) : ["b"]').fails


@pytest.mark.parametrize("text", ["uuid()", "data.x.y.z", 'provider::fac::tags("a")', 'file("x")'])
def test_what_is_not_evaluated_says_why(text: str) -> None:
    assert value_of(text).reasons
