from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import Branch
from fac_core.document.read import parse
from fac_core.document.write import dump
from fac_core.errors import UserError
from fac_core.policy.merge import merge
from fac_core.policy.read import effective

if TYPE_CHECKING:
    from fac_core.policy import Policy

pytestmark = pytest.mark.unit


def _tree(value: dict[str, Any]) -> Branch:
    tree = parse(dump(value).encode(), "f.yaml")
    assert isinstance(tree, Branch)
    return tree


def _policy(*documents: Branch) -> Policy | str:
    try:
        return effective(list(documents), ("f.yaml",))
    except UserError as error:
        return error.message


def _keys(value: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    return {key: (section, rule) for section, rules in value.get("tags", {}).items() for key, rule in rules.items()}


@given(data=st.data())
def test_the_child_wins(data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]) -> None:
    parent, child = data.draw(policies), data.draw(policies)
    merged, alone = _policy(_tree(child), _tree(parent)), _policy(_tree(child))
    if isinstance(merged, str) or isinstance(alone, str):
        pytest.fail("valid policies merge into valid ones")
    assert merged.currency == (alone.currency if "currency" in child else _of(parent).currency)
    for key, (section, _) in _keys(child).items():
        assert getattr(merged.tags, section)[key] == getattr(alone.tags, section)[key]
    for key, (section, _) in _keys(parent).items():
        assert key in merged.tags.keys()  # noqa: SIM118 - a method of its own
        if key not in _keys(child):
            assert key in getattr(merged.tags, section)
    for name in child.get("budgets", {}):
        assert getattr(merged.budgets, name) == getattr(alone.budgets, name)
    assert merged.rules == {**_of(parent).rules, **alone.rules}
    assert {g.name: g for g in merged.guardrails} == {g.name: g for g in (*_of(parent).guardrails, *alone.guardrails)}


def _of(value: dict[str, Any]) -> Policy:
    policy = _policy(_tree(value))
    assert not isinstance(policy, str)
    return policy


@given(data=st.data())
def test_exemptions_add_up(data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]) -> None:
    parent, child = data.draw(policies), data.draw(policies)
    merged = _policy(_tree(child), _tree(parent))
    assert not isinstance(merged, str)
    assert merged.exemptions == (*_of(parent).exemptions, *_of(child).exemptions)


@given(data=st.data())
def test_merging_is_associative_and_an_empty_policy_changes_nothing(
    data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]
) -> None:
    one, two, three = (_tree(data.draw(policies)) for _ in range(3))
    assert _policy(merge(merge(one, two), three)) == _policy(merge(one, merge(two, three)))
    nothing = _tree({"version": 1})
    assert _policy(merge(one, nothing)) == _policy(one) == _policy(merge(nothing, one))
    said = _policy(one)
    if not isinstance(said, str) and not said.exemptions and not said.lint.scopes:  # these add up
        assert _policy(merge(one, one)) == _policy(one)


@given(data=st.data())
def test_merged_values_keep_their_places(data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]) -> None:
    parent, child = _tree(data.draw(policies)), _tree(data.draw(policies))
    merged = merge(parent, child)
    for entry in merged.entries:
        assert (
            entry in (*parent.entries, *child.entries) or isinstance(entry.value, Branch) or entry.key.text in {"exemptions", "guardrails"}
        )
