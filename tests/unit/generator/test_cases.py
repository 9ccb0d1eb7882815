"""Right and wrong values are worked out from conditions; what they are worth shows when terraform runs the generated tests."""

from __future__ import annotations

import pytest

from fac_core.names import resource_type
from fac_core.policy import BUILT_IN
from fac_core.resource_types import names
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.validation_cases import with_case
from fac_gen.blueprint.module_blueprint import Input
from fac_gen.parts import Validation
from fac_gen.render import render

pytestmark = pytest.mark.unit
TYPES = tuple(resource_type(*name.split("/", 1)) for name in names())


def case(condition: str, *, sample: str = '"shop"', kind: str = "string") -> tuple[str, tuple[str, ...]]:
    one = with_case(Input(name="x", type=kind, description="", sample=sample), Validation(condition, "Wrong."))
    return one.accepts, one.rejects


@pytest.mark.parametrize(
    ("condition", "accepts", "rejects"),
    [
        ('try(contains(["a", "b"], var.x), true)', '"a"', ('"no-such-value"',)),
        ('var.x == null || contains(["a"], coalesce(var.x, "a"))', '"a"', ('"no-such-value"',)),
        ('try(!contains(["root", "admin"], var.x), true)', "", ('"root"',)),
        ("contains([1, 3, 7], var.x)", "1", ("-7",)),
        ("try(var.x >= 1 && var.x <= 9, true)", "1", ("0", "10")),
        ("var.x > 0.5 && var.x < 9", "1.5", ("0.5", "9")),
        ("try(var.x <= 9, true)", "9", ("10",)),
        ('can(regex("^[a-z]+$", var.x))', '"shop"', ('"?"',)),
        ('can(regex("^[0-9]+$", var.x))', "", ('"?"',)),
        ("try(tonumber(var.x) >= 1 && tonumber(var.x) <= 9, true)", "1", ("0", "10")),
        ('startswith(var.x, "arn:")', '"arn:x"', ('"~arn:"',)),
        ('!startswith(var.x, "goog")', "", ('"googx"',)),
        ('try(endswith(var.x, ".search"), true)', '"x.search"', ('".search~"',)),
        ("length(var.x) >= 1 && length(var.x) <= 8", '"shop"', ('""', 'join("", [for _ in range(9) : "x"])')),
        ('length(var.x) >= 1 && length(var.x) <= 8 && !endswith(var.x, ".")', '"shop"', ('""', 'join("", [for _ in range(9) : "x"])')),
        ('var.x == null || can(jsondecode(coalesce(var.x, "{}")))', '"{}"', ('"{"',)),
    ],
)
def test_plain_conditions_tell_what_they_take(condition: str, accepts: str, rejects: tuple[str, ...]) -> None:
    assert case(condition) == (accepts, rejects)


def test_a_member_is_changed_inside_the_sample() -> None:
    assert case('try(contains(["a"], var.x.kind), true)', sample='{ name = "n" }', kind="object({})") == (
        'merge({ name = "n" }, { kind = "a" })',
        ('merge({ name = "n" }, { kind = "no-such-value" })',),
    )


def test_every_element_is_changed() -> None:
    condition = 'alltrue([for one in var.x : try(contains(["a"], one.type), true)])'
    accepts, rejects = case(condition, sample='[{ type = "t" }]', kind="list(object({}))")
    assert accepts == '[for one in [{ type = "t" }] : merge(one, { type = "a" })]'
    assert rejects == ('[for one in [{ type = "t" }] : merge(one, { type = "no-such-value" })]',)


def test_every_value_of_a_map_is_changed() -> None:
    condition = 'alltrue([for one in values(var.x) : contains(["a"], one.type)])'
    accepts, rejects = case(condition, sample='{ key = { type = "t" } }', kind="map(object({}))")
    assert accepts == '{ for key, one in { key = { type = "t" } } : key => merge(one, { type = "a" }) }'
    assert rejects == ('{ for key, one in { key = { type = "t" } } : key => merge(one, { type = "no-such-value" }) }',)


def test_numbers_of_blocks_are_counted() -> None:
    assert case("length(var.x) >= 1", sample="[{}]") == ("[{}]", ("[]",))
    assert case("length(var.x) == 1", sample="[{}]") == ("[{}]", ("[]",))
    for condition in ("length(var.x) <= 2", "length(coalesce(var.x, [])) <= 2"):
        assert case(condition, sample="[{}]")[1] == ("flatten([for _ in range(3) : [{}]])",)


def test_a_range_stays_as_short_as_terraform_has_it() -> None:
    assert case("length(var.x) <= 1023", sample="[{}]")[1] == ("flatten([for _ in range(1024) : [{}]])",)
    assert case("length(var.x) <= 2500", sample="[{}]")[1] == ("flatten([for _ in setproduct(range(3), range(1000)) : [{}]])",)


@pytest.mark.parametrize(
    "condition",
    [
        "var.x.a <= var.x.b",
        'contains(["a"], var.y)',
        "try(var.x.deep.member >= 1, true)",
        'can(regex("[[:alpha:]\\\\pZ]", var.x))',
        "true",
        "!(var.x >= 1)",
        "length(var.x) >= 1 && length(var.x) <= 8 || var.x == null",
        'alltrue([for one in var.x.deep : contains(["a"], one)])',
    ],
)
def test_nothing_is_made_up_for_other_conditions(condition: str) -> None:
    assert case(condition, sample="{}") == ("", ())


def test_what_the_signals_say_comes_first() -> None:
    said = Validation("var.x >= 1", "Wrong.", accepts="5", rejects=("-5",))
    assert with_case(Input(name="x", type="number", description=""), said) == said


def test_the_generated_tests_refuse_what_every_bound_refuses() -> None:
    text = render(blueprint("aws_sqs_queue", BUILT_IN))["tests/inputs.tftest.hcl"]
    for value in ("delay_seconds = -1", "delay_seconds = 901"):
        assert " ".join(value.split()) in " ".join(text.split())
    assert "var.delay_seconds" in text.partition("expect_failures")[2]


@pytest.mark.parametrize("name", TYPES)
def test_every_curated_validation_is_seen_to_refuse(name: str) -> None:
    made = blueprint(name, BUILT_IN)
    unseen = [f"{one.name}: {rule.message}" for one in made.inputs for rule in one.validations if not rule.rejects]
    assert unseen == [], "say beside the condition what it `rejects`"


def test_a_rule_about_two_inputs_is_tested_while_the_other_is_right() -> None:
    text = render(blueprint("aws_s3_bucket", BUILT_IN))["tests/inputs.tftest.hcl"]
    given, _, expected = text.partition("# An access list needs object_ownership")[2].partition("expect_failures = ")
    assert 'acl = { acl = "private" }' in " ".join(given.split())
    assert expected.startswith("[aws_s3_bucket.this[0]]")


def test_a_rule_of_a_companion_is_tested_where_it_stands() -> None:
    text = render(blueprint("aws_s3_bucket", BUILT_IN))["tests/inputs.tftest.hcl"]
    given, _, expected = text.partition("# A bucket policy needs a statement")[2].partition("expect_failures = ")
    assert "tls_required = false" in " ".join(given.split())
    assert expected.startswith("[aws_s3_bucket_policy.this[0]]")
