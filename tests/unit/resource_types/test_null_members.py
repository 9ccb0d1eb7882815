"""A member that nobody gives is null inside an object that somebody gives: `try(object.member, "X")` is null then, not the default X."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import for_type, names
from fac_core.shared_facts.plain_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types.facts_model import TypeFacts

pytestmark = pytest.mark.unit
FALLEN_BACK = re.compile(r'try\(((?:var|each\.value|\w+\.value)(?:\.\w+|\[\w+\]){1,}), ("[^"]*"|-?[0-9.]+)\)')
"""A literal in a path's place; true and false stand in what answers a question, where null is an answer of its own."""

ANSWERED_OTHERWISE = re.compile(r'try\((?:var|each\.value|\w+\.value)(?:\.\w+)+ (?:!= "[^"]*", false|== "[^"]*", true)\)')
"""Null differs from each literal: where the path is null the answer is the opposite of that where there is no such path."""


def expressions(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif is_dataclass(value):
        for one in fields(value):
            yield from expressions(getattr(value, one.name), f"{where}.{one.name}")
    elif isinstance(value, Mapping):
        for key, member in value.items():
            yield from expressions(member, f"{where}.{key}")
    elif isinstance(value, (list, tuple)):
        for member in value:
            yield from expressions(member, where)


def has_default(facts: TypeFacts, path: str) -> bool:
    """Whether the module's own type of the input gives the member a value where nobody does."""
    _, _, inner = path.partition(".")
    argument = facts.arguments.get(inner)
    if argument is not None and argument.default is not UNSET:
        return True
    given, _, member = inner.partition(".")
    for companion in facts.companions.values():
        setting = companion.settings.get(member) if companion.input == given else None
        if setting is not None and setting.default is not UNSET:
            return True
        declared = companion.inputs.get(given)
        if declared is not None and re.search(rf"\b{member.rpartition('.')[2]}\s*=\s*optional\([^,]+, (?!null)", str(declared.type)):
            return True
    return False


def test_what_null_of_a_member_means_is_said() -> None:
    wrong, seen = [], 0
    for name in names():
        facts = for_type(name.replace("/", "_", 1))
        assert facts is not None
        for where, text in expressions(facts):
            wrong += [f"{name}{where}: {found[0]}" for found in ANSWERED_OTHERWISE.finditer(text)]
            for found in FALLEN_BACK.finditer(text):
                seen += 1
                if not has_default(facts, found[1]):
                    wrong.append(f"{name}{where}: {found[0]}")
    assert wrong == [], "write coalesce(try(path, null), default)"
    assert seen >= 3
