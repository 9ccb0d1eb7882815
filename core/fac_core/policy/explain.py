"""What a policy means on each cloud: for people as text, for machines as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from fac_core.clouds import cloud
from fac_core.names import tag_input
from fac_core.policy.enforcement import unenforced
from fac_core.policy.tags import TagRule
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from fac_core.clouds.cloud_model import Cloud
    from fac_core.document import DocumentError
    from fac_core.document.problems import Problem
    from fac_core.policy.cost_policy import Exemption, Policy
    from fac_core.policy.tags import Tags


def as_data(policy: Policy, today: date, strangers: Iterable[Problem] = ()) -> str:
    """JSON: what the policy says, its hash, what in it has no effect, and per cloud its keys, rules and limits."""
    said = {
        "valid": True,
        "origin": policy.origin,
        "sources": list(policy.sources),
        "hash": policy.hash,
        "policy": policy.canonical(),
        "unenforced": [{"key": key, **asdict(place)} for key, place in unenforced(policy)],
        "unknown_names": [_problem(problem) for problem in strangers],
        "expired": [_exemption(exemption) for exemption in policy.expired(today)],
        "clouds": {name: _cloud(policy.tags, cloud(name)) for name in policy.clouds},
    }
    return json.dumps(said, indent=2) + "\n"


def problems_as_data(error: DocumentError) -> str:
    """JSON: everything that is wrong with a policy."""
    found = [_problem(problem) for problem in error.problems]
    return json.dumps({"valid": False, "problems": found}, indent=2) + "\n"


def as_text(policy: Policy, today: date, strangers: Iterable[Problem] = ()) -> str:
    """Text for a terminal: where the policy is from, what in it has no effect, and a table per cloud."""
    return "".join(f"{line}\n" for line in _text(policy, today, strangers))


def _problem(problem: Problem) -> dict[str, Any]:
    return {**asdict(problem.place), "message": problem.message, "hint": problem.hint}


def _text(policy: Policy, today: date, strangers: Iterable[Problem]) -> Iterator[str]:
    if policy.built_in:
        yield "No finops.yaml here or above: the built-in policy holds."
    else:
        yield f"{policy.origin} is valid."
    yield from (f"It extends {source}." for source in policy.sources[1:])
    budgets = f"budgets required, by {policy.budgets.level}" if policy.budgets.required else "budgets optional"
    yield f"Hash {policy.hash}, amounts in {policy.currency}, {budgets}."
    if policy.rules:
        yield f"Rules of its own: {all_of(policy.rules)}."
    for key, place in unenforced(policy):
        yield f"{place.file}:{place.line}: {key}: nothing enforces this yet"
    yield from map(str, strangers)
    for old in policy.expired(today):
        yield f"{old.file}:{old.line}: the exemption of {old.rule} for {old.resource} expired on {old.expires}"
    for name in policy.clouds:
        yield ""
        yield from _table(policy.tags, cloud(name))


def _table(tags: Tags, rules: Cloud) -> Iterator[str]:
    limits = rules.limits
    yield f"{rules.name}: {limits.tags} {rules.noun}s, keys of {limits.key} and values of {limits.value} characters"
    narrower: dict[str, list[str]] = {}
    for name, limited in sorted(rules.types.items()):
        narrower.setdefault(_narrower(limited), []).append(name)
    yield from (f"  only {words}: {', '.join(names)}" for words, names in sorted(narrower.items()))
    rows = [("KEY", "", "VALUE", "EXAMPLE"), *_rows(tags, rules)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        yield "  " + "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3])).rstrip()


def _narrower(limits: Mapping[str, int]) -> str:
    words = {"tags": "{} tags", "key": "keys of {}", "value": "values of {}"}
    return ", ".join(words[name].format(number) for name, number in limits.items())


def _rows(tags: Tags, rules: Cloud) -> list[tuple[str, str, str, str]]:
    return [(row["key"], row["kind"], f"must be {row['expected']}", row["sample"]) for row in _keys(tags, rules)]


def _cloud(tags: Tags, rules: Cloud) -> dict[str, Any]:
    return {
        "noun": rules.noun,
        "limits": asdict(rules.limits),
        "types": {name: dict(limits) for name, limits in sorted(rules.types.items())},
        "key_regex": rules.key_regex(),
        "value_regex": rules.value_regex(),
        "keys": list(_keys(tags, rules)),
    }


def _keys(tags: Tags, rules: Cloud) -> Iterator[dict[str, Any]]:
    yield _key(tags.scope, "scope", TagRule(example="orders"), rules)
    for kind, listed in (("required", tags.required), ("optional", tags.optional)):
        for key, rule in listed.items():
            yield {**_key(key, kind, rule, rules), "input": f"cost.{tag_input(key)}"}
    for key, value in tags.fixed.items():
        yield _key(key, "fixed", TagRule(values=(value,)), rules)


def _key(key: str, kind: str, rule: TagRule, rules: Cloud) -> dict[str, Any]:
    return {
        "name": key,
        "key": rules.key(key),
        "kind": kind,
        "expected": rule.expected,
        "regex": rule.regex,
        "sample": rules.label_value(rule.sample()),
    }


def _exemption(exemption: Exemption) -> dict[str, Any]:
    return {
        "rule": exemption.rule,
        "resource": exemption.resource,
        "reason": exemption.reason,
        "approved_by": exemption.approved_by,
        "expires": exemption.expires.isoformat(),
        "file": exemption.file,
        "line": exemption.line,
    }
