"""What holds for any policy, and for any document that is none."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.document.read import parse
from fac_core.document.write import dump
from fac_core.errors import UserError
from fac_core.policy.policy_shape import POLICY
from fac_core.policy.read import effective

if TYPE_CHECKING:
    from fac_core.document import Branch
    from fac_core.policy import Policy

pytestmark = pytest.mark.unit


def _load(value: dict[str, Any]) -> Policy:
    tree = parse(dump(value).encode(), "finops.yaml")
    return effective([tree], ("finops.yaml",))  # type: ignore[list-item] # a mapping by construction


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
