"""Names in a policy are those of rules, sets and resource types that there are, or somebody is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.policy import load
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_lint.run import rulebook
from fac_lint.run.policy_names import strangers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit
EXEMPTION = "exemptions:\n  - {{rule: '{rule}', resource: '{resource}', reason: r, approved_by: a, expires: 2030-01-31}}\n"


@pytest.fixture
def told(tmp_path: Path) -> Callable[..., list[tuple[str, bool]]]:
    def _told(text: str) -> list[tuple[str, bool]]:
        path = tmp_path / "finops.yaml"
        path.write_text(f"version: 1\n{text}")
        return [(str(one.problem).removeprefix(path.as_posix()), one.doubtful) for one in strangers(load(path), rulebook.OURS)]

    return _told


def exemption(rule: str = "missing-*", resource: str = "aws_*") -> str:
    return EXEMPTION.format(rule=rule, resource=resource)


def test_every_rule_and_set_is_known(told: Callable[..., list[tuple[str, bool]]]) -> None:
    for name in rulebook.OURS.names:
        assert told(f"lint: {{select: [{name}], ignore: [{name}], severity: {{{name}: info}}}}") == []
    for name in rulebook.UNITS.names():
        assert told(exemption(rule=name)) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("lint:\n  select:\n    - recommended\n    - missing-budgte\n", ":5:7: "),
        ("lint: {ignore: [missing-budgte]}", ":2:17: "),
        ("lint: {severity: {missing-budgte: info}}", ":2:35: "),
        (exemption(rule="missing-budgte"), ":3:1: "),
        (exemption(rule="missing-budgte*"), ":3:1: "),
    ],
)
def test_a_name_that_nothing_bears_is_told_where_it_stands(text: str, place: str, told: Callable[..., list[tuple[str, bool]]]) -> None:
    ((said, doubtful),) = told(text)
    assert said.startswith(place + "no rule or set of rules is called")
    assert "missing-budget" in said
    assert not doubtful


def test_every_known_type_can_be_exempted(told: Callable[..., list[tuple[str, bool]]]) -> None:
    names = [name for provider in catalogue().providers() for name in catalogue().names(provider, Kind.RESOURCE)][::97]
    for name in names:
        for pattern in (f"{name}.*", f"{name}.this", f"module.a.{name}.b", f"{name[:-2]}*", f"data.{name}.x"):
            assert told(exemption(resource=pattern)) == [], pattern


@pytest.mark.parametrize(
    "pattern", ["*", "module.queue", "module.*", "aws_iam_*", "?ws_sqs_queue.x", "*.orders", "[ag]*", "module.a.module.b"]
)
def test_globs_that_may_meet_a_type_or_a_call_are_left_alone(pattern: str, told: Callable[..., list[tuple[str, bool]]]) -> None:
    assert told(exemption(resource=pattern)) == []


@pytest.mark.parametrize("pattern", ["aws_sqs_quee.*", "aws_sqs_queue", "awss_*", "module.a.aws_sqs_quee.b", "queue"])
def test_a_pattern_that_meets_no_known_type_is_doubted(pattern: str, told: Callable[..., list[tuple[str, bool]]]) -> None:
    ((said, doubtful),) = told(exemption(resource=pattern))
    assert "no known resource type is meant" in said
    assert doubtful


def test_every_lint_run_says_so_and_lints_all_the_same(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": "", "finops.yaml": f"version: 1\nlint: {{ignore: [nope]}}\n{exemption(resource='aws_sqs_quee.*')}"})
    assert [note.partition(": ")[2].split("\n")[0] for note in outcome.notes] == [
        "no rule or set of rules is called 'nope'",
        "no known resource type is meant by 'aws_sqs_quee.*'",
    ]


def test_a_name_like_none_is_led_to_the_list_of_rules_and_not_to_all_of_them() -> None:
    hint = rulebook.OURS.resembling("zzz")
    assert hint == "`fac-lint rules` lists the rules; the sets of rules are all, custom, recommended and strict."
    assert rulebook.OURS.resembling("missing-cost-tag").startswith("Did you mean missing-cost-tags")
