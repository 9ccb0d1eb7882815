"""What must hold between the keys of a policy."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.document.tree import Listing
from fac_core.errors import UserError
from fac_core.names import RESERVED_INPUTS, tag_input
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fac_core.clouds.cloud_model import Cloud
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch, Leaf, Tree
    from fac_core.policy.cost_policy import Guardrail, Policy
    from fac_core.policy.discounts import Discount
    from fac_core.policy.tags import TagRule, Tags


def check_rule(rule: TagRule, tree: Branch, problems: Problems) -> None:
    """One way of saying what a value may be, and an example that follows it."""
    said = [key for key in ("format", "pattern", "values") if tree.get(key) is not None]
    if len(said) > 1:
        problems.add(tree.at(said[1]).place, f"{all_of(said)} stand together", "Keep one: each says alone what a value may be.")
    if rule.example is not None and not rule.matches(rule.example):
        problems.add(tree.at("example").place, f"the example {rule.example!r} must be {rule.expected}")
    try:
        rule.sample()
    except UserError as error:
        problems.add(tree.at("pattern").place, error.message, error.hint or "")


def check_tags(tags: Tags, tree: Branch, problems: Problems) -> None:
    """Each key has one meaning, and one name as a module's input."""
    seen: dict[str, str] = {}
    for section in ("required", "optional", "fixed"):
        for key in getattr(tags, section):
            if key in seen or key == tags.scope:
                other = seen.get(key, "scope")
                problems.add(_key(tree, section, key).place, f"the key {key!r} stands in {other} and in {section}", "Keep one.")
            seen[key] = section
    inputs: dict[str, str] = {}
    for section in ("required", "optional"):
        for key in getattr(tags, section):
            name = tag_input(key)
            if name in RESERVED_INPUTS:
                problems.add(
                    _key(tree, section, key).place, f"the key {key!r} would be cost.{name}, which means something else in every module"
                )
            elif name in inputs:
                problems.add(_key(tree, section, key).place, f"the keys {inputs[name]!r} and {key!r} would both be the input cost.{name}")
            inputs.setdefault(name, key)


def check_names(policy: Policy, tree: Branch, problems: Problems) -> None:
    """Each guardrail, and each discount, has a name of its own."""
    lists: Mapping[str, Sequence[Guardrail | Discount]] = {"guardrails": policy.guardrails, "discounts": policy.discounts}
    for key, named in lists.items():
        seen: set[str] = set()
        for index, one in enumerate(named):
            if one.name in seen:
                problems.add(tree.at(key, index, "name").place, f"a {key.removesuffix('s')} called {one.name!r} stands here twice")
            seen.add(one.name)


def check_clouds(policy: Policy, tree: Branch, problems: Problems) -> None:
    """Keys stay apart on every cloud of the policy, and the clouds accept keys, fixed values and listed values."""
    tags = tree.get("tags")
    if tags is None or isinstance(tags, Listing):
        return
    for name in policy.clouds:
        rules = cloud(name)
        _check_keys(policy.tags, tags, rules, problems)
        for place, value in _values(policy.tags, tags):
            for wrong in rules.value_problems(rules.label_value(value)):
                problems.add(place.place, f"{name} refuses the value {value!r}: it {wrong}")
        for place, value in _examples(policy.tags, tags):
            for wrong in rules.value_problems(rules.label_value(value)):
                problems.add(
                    place.place,
                    f"{name} refuses {value!r}, which the pattern allows: it {wrong}",
                    "Give the rule an 'example:' that every cloud takes, or change the pattern.",
                )


def _check_keys(tags: Tags, tree: Tree, rules: Cloud, problems: Problems) -> None:
    seen: dict[str, str] = {}
    for key in tags.keys():  # noqa: SIM118 - a method of its own, not a mapping's
        place = _anywhere(tree, key)
        same = seen.setdefault(rules.identity(key), key)
        if same != key:
            problems.add(
                place.place, f"the keys {same!r} and {key!r} are one {rules.noun} {rules.key(key)!r} on {rules.name}", "Rename one of them."
            )
        for wrong in rules.key_problems(rules.key(key)):
            problems.add(
                place.place, f"{rules.name} refuses the {rules.noun} key {rules.key(key)!r}: it {wrong}", "Or leave it out of 'clouds:'."
            )
    if len(seen) > rules.limits.tags:
        problems.add(tree.place, f"{len(seen)} keys; {rules.name} allows {rules.limits.tags} {rules.noun}s per resource")


def _values(tags: Tags, tree: Tree) -> Iterator[tuple[Tree, str]]:
    for key, value in tags.fixed.items():
        yield _at(tree, "fixed", key), value
    for section, rules in (("required", tags.required), ("optional", tags.optional)):
        for key, rule in rules.items():
            for index, value in enumerate(rule.values):
                yield _at(tree, section, key, "values", index), value


def _examples(tags: Tags, tree: Tree) -> Iterator[tuple[Tree, str]]:
    """Yield the value that each pattern is shown and tested with."""
    for section, rules in (("required", tags.required), ("optional", tags.optional)):
        for key, rule in rules.items():
            if not rule.values:
                with suppress(UserError):  # there is none, and that is a problem of its own
                    yield _at(tree, section, key), rule.sample()


def _anywhere(tree: Tree, key: str) -> Leaf | Tree:
    for section in ("required", "optional", "fixed"):
        part = _at(tree, section)
        entry = getattr(part, "entry", lambda _: None)(key)
        if entry is not None:
            found: Leaf = entry.key
            return found
    return _at(tree, "scope")


def _key(tree: Branch, section: str, key: str) -> Leaf | Tree:
    part = tree.at(section)
    entry = getattr(part, "entry", lambda _: None)(key)
    return entry.key if entry is not None else part


def _at(tree: Tree, *keys: str | int) -> Tree:
    at = getattr(tree, "at", None)
    found: Tree = at(*keys) if at else tree
    return found
