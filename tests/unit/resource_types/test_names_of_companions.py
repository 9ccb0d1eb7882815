"""What a module makes beside its resource may live in a wider namespace than the resource: its name must not collide there."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from fac_core import resource_types
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

OF_THE_ACCOUNT = re.compile(r"aws_iam_(group|instance_profile|policy|role|user)")
LONGEST_PREFIX = 38
"""Of 64 characters, the provider's own ending takes 26 (hashicorp/aws, internal/service/iam/role.go; seen 2026-11-27)."""
FOUND = [
    (name, label, companion)
    for provider in catalogue().providers()
    for name in catalogue().names(provider)
    if (facts := resource_types.for_type(name)) is not None
    for label, companion in facts.companions.items()
    if OF_THE_ACCOUNT.fullmatch(companion.resource_type) and not OF_THE_ACCOUNT.fullmatch(name)
]


def test_there_are_some() -> None:
    assert len(FOUND) >= 2


@pytest.mark.parametrize(("name", "label", "companion"), FOUND, ids=lambda one: one if isinstance(one, str) else "")
def test_names_of_the_account_are_told_apart(name: str, label: str, companion: resource_types.Companion) -> None:
    written = {key: setting.value for key, setting in companion.settings.items()} | dict(companion.arguments)
    assert not written.get("name"), f"{name}: {label} is called like the resource, which is called so in every region"
    prefix = written["name_prefix"]
    ((most, rest),) = re.findall(r'"\$\{substr\(var\.\w+, 0, (\d+)\)\}([^"]*)"', prefix)
    assert int(most) + len(rest) <= LONGEST_PREFIX, prefix


def of_one_type(name: str) -> Iterator[tuple[str, resource_types.Companion, str]]:
    """Yield companions whose names a caller chooses, where the module itself gives another of that type the name that is told.

    Policies in different roles may be called alike.
    """
    facts = resource_types.for_type(name)
    companions = facts.companions.values() if facts else ()
    for one in companions:
        for other in companions:
            alike = one.resource_type == other.resource_type and one.written("role") == other.written("role")
            if alike and one.written("name") == "each.key" and other.written("name").startswith('"'):
                yield name, one, other.written("name")
        if one.resource_type == name:
            yield name, one, "var.name"


TOLD_APART = [found for provider in catalogue().providers() for name in catalogue().names(provider) for found in of_one_type(name)]


def test_there_are_some_of_one_type() -> None:
    assert len(TOLD_APART) >= 3


@pytest.mark.parametrize(("name", "companion", "taken"), TOLD_APART, ids=lambda one: one if isinstance(one, str) else "")
def test_a_name_that_the_module_gives_is_refused_where_the_caller_names(name: str, companion: resource_types.Companion, taken: str) -> None:
    facts = resource_types.for_type(name)
    assert facts
    rules = [*facts.preconditions, *companion.validation, *chain.from_iterable(one.validation for one in companion.inputs.values())]
    assert any(taken in rule.condition and re.search(r"!=|!contains", rule.condition) for rule in rules), f"{name}: {taken} twice"
