from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.document.read import parse
from fac_core.document.write import dump
from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_core.policy import BUILT_IN, Alert, AlertBasis, Period, Policy, SignalKind, TagRule, find, load, policy_for
from fac_core.policy.read import effective
from fac_core.policy.shape import POLICY

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.document import Branch

pytestmark = pytest.mark.unit


def _load(value: dict[str, Any]) -> Policy:
    tree = parse(dump(value).encode(), "finops.yaml")
    return effective([tree], ("finops.yaml",))  # type: ignore[list-item] # a mapping by construction


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
    assert policy.lint.severity == {"no-previous-generation": Severity.ERROR}
    assert (policy.exemptions[0].expires, policy.exemptions[0].line) == (date(2027, 3, 31), 31)


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
        ("guardrails: [{name: a, when: x, level: warn}, {name: a, when: y, level: warn}]", (2, 54), "stands here twice"),
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


def test_the_nearest_policy_is_found_within_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "modules" / "queue"
    inner.mkdir(parents=True)
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    assert find(inner) == tmp_path / "finops.yaml"
    (tmp_path / "repository" / ".git").mkdir()
    assert find(inner) is None
    assert policy_for(inner) is BUILT_IN
    (tmp_path / "repository" / "finops.yaml").write_text("version: 1\ncurrency: EUR\n")
    (inner / "main.tf").write_text("")
    assert find(inner / "main.tf") == tmp_path / "repository" / "finops.yaml"
    assert policy_for(inner).currency == "EUR"
    assert policy_for(inner, tmp_path / "finops.yaml").currency == "USD"


@pytest.mark.parametrize("kind", ["folder", "dangling link", "empty"])
def test_a_policy_that_cannot_be_read_is_no_reason_for_a_weaker_one(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "finops.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.touch()
    else:
        path.symlink_to(tmp_path / "gone.yaml")
    with pytest.raises(UserError) as refused:
        policy_for(tmp_path)
    assert refused.value.path is not None
    assert str(refused.value.path).endswith("finops.yaml")


def test_a_name_too_long_for_a_file_has_no_policy_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    assert find(tmp_path / ("x" * 300)) == tmp_path / "finops.yaml"


def test_an_explicit_policy_must_exist(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        policy_for(tmp_path, tmp_path / "none.yaml")


def test_the_child_wins_and_exemptions_add_up(write: Callable[..., Path], complete: str) -> None:
    write(complete, "org/base.yaml")
    path = write(
        "version: 1\nextends: ./org/base.yaml\n"
        "tags: {required: {owner: {}, managed_by: {values: [terraform, console]}}}\n"
        "budgets: {headroom: 2}\n"
        "guardrails: [{name: unpriced, when: 'true', level: block}]\n"
        "lint: {ignore: []}\n"
        "exemptions: [{rule: a, resource: b, reason: c, approved_by: d, expires: 2026-01-01}]\n"
    )
    policy = load(path)
    assert policy.tags.required["owner"] == TagRule()
    assert policy.tags.required["managed_by"].values == ("terraform", "console")
    assert policy.tags.fixed == {}
    assert "cost_center" in policy.tags.required
    assert (policy.budgets.headroom, policy.budgets.period) == (Decimal(2), Period.QUARTERLY)
    assert [(guardrail.name, guardrail.level) for guardrail in policy.guardrails] == [("big-change", "block"), ("unpriced", "block")]
    assert policy.lint.ignore == ()
    assert [exemption.rule for exemption in policy.exemptions] == ["missing-cost-tags", "a"]
    assert policy.exemptions[0].file == (path.parent / "org/base.yaml").as_posix()
    assert policy.sources == (path.as_posix(), (path.parent / "org/base.yaml").as_posix())


def test_problems_of_parents_are_reported_in_their_files(write: Callable[..., Path]) -> None:
    write("version: 1\nbudgets: {perod: daily}\n", "base.yaml")
    with pytest.raises(DocumentError) as caught:
        load(write("version: 1\nextends: base.yaml\nbudgets: {period: dayly}\n"))
    assert [(Path(p.place.file).name, p.place.line, p.place.column) for p in caught.value.problems] == [
        ("base.yaml", 2, 11),
        ("finops.yaml", 3, 19),
    ]


def test_circles_and_long_chains_of_policies_end(write: Callable[..., Path]) -> None:
    write("version: 1\nextends: b.yaml\n", "a.yaml")
    path = write("version: 1\nextends: ./a.yaml\n", "b.yaml")
    with pytest.raises(DocumentError, match="circle"):
        load(path)
    for number in range(20):
        write(f"version: 1\nextends: p{number + 1}.yaml\n", f"p{number}.yaml")
    with pytest.raises(DocumentError, match="extend one another"):
        load(path.parent / "p0.yaml")


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


@given(data=st.data())
def test_valid_policies_are_read_and_hash_alike_however_they_are_written(
    data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]
) -> None:
    value = data.draw(policies)
    policy = _load(value)
    shuffled = dict(data.draw(st.permutations(list(value.items()))))
    assert _load(shuffled) == policy
    assert _load(shuffled).hash == policy.hash
    assert _load(policy_as_document(policy)) == policy
    for key, rule in {**policy.tags.required, **policy.tags.optional}.items():
        assert rule.matches(rule.sample()), key


def policy_as_document(policy: Policy) -> dict[str, Any]:
    """Everything the policy says, defaults included, as a document of its own."""

    def tidy(value: Any) -> Any:  # noqa: ANN401 - any part of a policy
        if isinstance(value, dict):
            return {key: tidy(item) for key, item in value.items() if item is not None and item != ""}
        return [tidy(item) for item in value] if isinstance(value, list) else value

    said = tidy(policy.canonical())
    said["budgets"]["headroom"] = Decimal(said["budgets"]["headroom"])
    for alert in said["budgets"]["alerts"]:
        alert["at"] = Decimal(alert["at"])
    for rule in (*said["tags"]["required"].values(), *said["tags"]["optional"].values()):
        if not rule["values"]:
            del rule["values"]
    assert isinstance(said, dict)
    return said


@given(data=st.data())
def test_a_changed_policy_has_another_hash(data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]) -> None:
    one, other = _load(data.draw(policies)), _load(data.draw(policies))
    assert (one.canonical() == other.canonical()) == (one.hash == other.hash)
    assert (one == other) == (one.hash == other.hash)


@given(data=st.data())
def test_a_misspelt_key_is_found_with_its_place_and_its_nearest_name(data: st.DataObject) -> None:
    key = data.draw(st.sampled_from([name for name in POLICY.fields if name != "version"]))
    position = data.draw(st.integers(1, len(key) - 2))
    misspelt = key[:position] + key[position + 1 :]
    lines = data.draw(st.integers(0, 3))
    text = "version: 1\n" + "# a comment\n" * lines + f"{misspelt}: {{}}\n"
    with pytest.raises(DocumentError) as caught:
        effective([_branch(text)], ("f.yaml",))
    problem = next(problem for problem in caught.value.problems if "unknown key" in problem.message)
    assert (problem.place.line, problem.place.column) == (2 + lines, 1)
    assert key in problem.hint


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*POLICY.fields, "x", "required", "rule", "name"]), inner, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_any_document_gives_a_policy_or_a_users_error(value: object) -> None:
    text = dump({"version": 1, **value} if isinstance(value, dict) else {"version": value})
    try:
        policy = effective([_branch(text)], ("f.yaml",))
    except UserError as error:
        assert error.path == "f.yaml"  # noqa: PT017 - either outcome is right
        assert error.line  # noqa: PT017 - as above
    else:
        assert policy.version == 1


def _branch(text: str) -> Branch:
    return parse(text.encode(), "f.yaml")  # type: ignore[return-value] # a mapping by construction
