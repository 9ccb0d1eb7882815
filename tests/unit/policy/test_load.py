"""A policy is read whole: what it says, and every mistake with its place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_core.policy import BUILT_IN, Alert, AlertBasis, Period, SignalKind, TagRule, find, load, none_found

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_a_complete_policy_says_what_it_says(write: Callable[..., Path], complete: str) -> None:
    path = write(complete)
    policy = load(path)
    assert (policy.version, policy.currency, policy.origin, policy.built_in) == (1, "EUR", path.as_posix(), False)
    assert list(policy.tags.required) == ["application", "cost_center", "environment", "owner"]
    assert policy.tags.required["owner"] == TagRule(format="email", description="who answers for the spend")
    assert policy.tags.fixed == {"managed_by": "terraform"}
    assert policy.budgets.period is Period.QUARTERLY
    assert policy.budgets.alerts == (Alert(Decimal(80), AlertBasis.ACTUAL), Alert(Decimal("99.5"), AlertBasis.FORECAST))
    assert policy.alarms.required == (SignalKind.SPEND,)
    assert [guardrail.name for guardrail in policy.guardrails] == ["big-change", "unpriced"]
    assert policy.lint.severity == {"missing-budget": Severity.WARNING}
    assert (policy.exemptions[0].expires, policy.exemptions[0].line) == (date(2027, 3, 31), 38)


def test_all_problems_come_at_once_with_their_places(write: Callable[..., Path]) -> None:
    path = write(
        "version: 2\n"
        "curency: usd\n"
        "tags:\n"
        "  required:\n"
        "    owner: {fromat: email}\n"
        '    cost: {pattern: "(?=x)", values: [1]}\n'
        "budgets: {alerts: [{at: 0, on: now}], headroom: x}\n"
        "exemptions:\n"
        "  - {rule: a, expires: 2027-02-31}\n"
        "lint: [recommended]\n"
    )
    with pytest.raises(DocumentError) as caught:
        load(path)
    places = [(problem.place.line, problem.place.column) for problem in caught.value.problems]
    assert places == [(1, 10), (2, 1), (5, 13), (6, 21), (6, 39), (7, 25), (7, 32), (7, 49), (9, 5), (9, 5), (9, 5), (9, 24), (10, 7)]
    text = str(caught.value)
    for words in (
        "Did you mean currency?",
        "Did you mean format?",
        "lookaround",
        "in quotes",
        "actual or forecast",
        "no such day",
        "a list",
    ):
        assert words in text
    assert all(problem.place.file == path.as_posix() for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("yaml", "place", "message"),
    [
        ("tags: {required: {a: {format: email, values: [x]}}}", (2, 46), "stand together"),
        ("tags: {required: {a: {format: email, example: x}}}", (2, 47), "must be an e-mail address"),
        ("tags: {required: {a: {}}, optional: {a: {}}}", (2, 38), "stands in required and in optional"),
        ("tags: {required: {cost_scope: {}}}", (2, 19), "stands in scope and in required"),
        ("tags: {required: {CostCenter: {}, cost_center: {}}}", (2, 35), "both be the input cost.cost_center"),
        ("tags: {required: {scope: {}}}", (2, 19), "means something else"),
        ("tags: {fixed: {a b: x, a_b: y}}", (2, 24), "are one label 'a_b' on google"),
        ("tags: {fixed: {Team: x, team: y}}", (2, 25), "are one tag 'team' on azurerm"),
        ("tags: {required: {'aws:x': {}}}", (2, 19), "reserved"),
        ("tags: {required: {a: {values: [ok, 'no?']}}}", (2, 36), "refuses the value 'no?'"),
        ("tags: {fixed: {a: '%'}}", (2, 19), "refuses the value '%'"),
        ("tags: {required: {a: {pattern: '^[0-9]%$'}}}", (2, 22), "refuses '1%', which the pattern allows"),
        ("tags: {scope: 'a/b'}", (2, 15), "azurerm refuses the tag key 'a/b'"),
        ("guardrails: [{name: a, when: 'true', level: warn}, {name: a, when: 'false', level: warn}]", (2, 59), "stands here twice"),
        ('tags: {required: {a: {pattern: "^\\\\b$"}}}', (2, 32), "no sample value"),
        ("clouds: []", (2, 9), "at least 1"),
        ("budgets: {alerts: []}", (2, 19), "at least 1"),
        ("alarms: {required: spend}", (2, 20), "expected a list"),
        ("alarms: {required: [spend, spend]}", (2, 28), "twice"),
        ("extends: https://example.com/finops.yaml", (2, 10), "never an address"),
        ("extends: none.yaml", (2, 10), "there is no file"),
        ("extends: finops.yaml", (2, 10), "circle"),
        ("tags:", (2, 6), "expected a mapping, found nothing"),
    ],
)
def test_each_mistake_has_its_place_and_its_words(write: Callable[..., Path], yaml: str, place: tuple[int, int], message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        load(write(f"version: 1\n{yaml}\n"))
    problem = next(problem for problem in caught.value.problems if message in problem.message)
    assert (problem.place.line, problem.place.column) == place


def test_a_policy_for_one_cloud_is_not_bound_by_the_others(write: Callable[..., Path]) -> None:
    policy = load(write("version: 1\nclouds: [aws]\ntags: {fixed: {Team: x, team: y, 'a/b': z}}\n"))
    assert policy.tags.fixed == {"Team": "x", "a/b": "z", "team": "y"}


def test_too_many_keys_for_a_cloud(write: Callable[..., Path]) -> None:
    keys = ", ".join(f"k{number}: {{}}" for number in range(50))
    with pytest.raises(DocumentError, match="51 keys; aws allows 50 tags"):
        load(write(f"version: 1\ntags: {{required: {{{keys}}}}}\n"))


@pytest.mark.parametrize("text", ["", "[]", "x", "version: 1\n" + "a" * 5000, "null"])
def test_what_is_no_policy_is_refused(write: Callable[..., Path], text: str) -> None:
    with pytest.raises(UserError):
        load(write(text))


def test_sections_left_out_are_the_built_in_ones(write: Callable[..., Path]) -> None:
    policy = load(write("version: 1\n"))
    assert policy == BUILT_IN
    assert policy.hash == BUILT_IN.hash
    assert load(write("version: 1\ntags: {}\n")).tags.required == {}


def test_the_built_in_policy_is_what_its_documentation_says() -> None:
    assert list(BUILT_IN.tags.required) == ["application", "cost_center", "environment", "owner"]
    assert (BUILT_IN.tags.scope, BUILT_IN.tags.fixed, BUILT_IN.built_in) == ("cost_scope", {"managed_by": "terraform"}, True)
    assert all(rule.matches(rule.sample()) for rule in BUILT_IN.tags.required.values())


def test_exemptions_hold_to_the_end_of_their_last_day(write: Callable[..., Path], complete: str) -> None:
    policy = load(write(complete))
    last, next_day = date(2027, 3, 31), date(2027, 4, 1)
    assert policy.expired(last) == ()
    assert policy.expired(next_day) == policy.exemptions
    for address in ("aws_iam_role.this", "module.roles.aws_iam_role.this"):
        assert policy.exemption("missing-cost-tags", address, last) == policy.exemptions[0]
        assert policy.exemption("missing-cost-tags", address, next_day) is None
    assert policy.exemption("missing-budget", "aws_iam_role.this", last) is None
    assert policy.exemption("missing-cost-tags", "aws_sqs_queue.this", last) is None


def test_a_policy_outside_of_the_repository_is_named_and_not_taken(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    module = tmp_path / "repository/module"
    module.mkdir(parents=True)
    assert find(module) == tmp_path / "finops.yaml"
    (tmp_path / "repository/.git").mkdir()
    assert find(module) is None
    assert str(tmp_path / "finops.yaml") in none_found(module)
