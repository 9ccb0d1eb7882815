from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMPLETE = """\
version: 1
currency: EUR
tags:
  scope: cost_scope
  required:
    owner:        {format: email, description: who answers for the spend}
    cost_center:  {pattern: "^cc-[0-9]{4}$"}
    environment:  {values: [dev, staging, prod]}
    application:  {}
  optional:
    data_class:   {values: [public, internal, confidential]}
  fixed:
    managed_by: terraform
budgets:
  required: true
  period: quarterly
  alerts:
    - {at: 80, on: actual}
    - {at: 99.5, on: forecast}
  headroom: 1.5
alarms:
  required: [spend]
guardrails:
  - {name: big-change, when: "delta_monthly > 500", level: block, message: "ask the owner"}
  - {name: unpriced,   when: "unpriced > 0",        level: warn}
rules:
  no-fifo:
    resource: [aws_sqs_queue, "aws_sns_*"]
    when: resource.name.endsWith(".fifo") && !has(tags.ordered)
    message: "FIFO costs more"
    severity: warning
    next: "use a standard queue"
lint:
  select: [recommended]
  ignore: [unused-ignore]
  severity: {missing-budget: warning}
exemptions:
  - {rule: missing-cost-tags, resource: "aws_iam_*", reason: "free of charge", approved_by: finops@example.com, expires: 2027-03-31}
"""


@pytest.fixture(scope="session")
def complete() -> str:
    return COMPLETE


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def _write(text: str, name: str = "finops.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return _write


@pytest.fixture(scope="session")
def policies() -> st.SearchStrategy[dict[str, Any]]:
    """Policies as plain values, valid by construction; tag keys come from a pool without collisions."""
    words = st.text("abcxyz", min_size=1, max_size=6)
    names = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
    text = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=12)
    rule = st.one_of(
        st.fixed_dictionaries({}, optional={"description": text}),
        st.fixed_dictionaries({"format": st.sampled_from(["email", "slug", "number", "date"])}),
        st.fixed_dictionaries({"pattern": st.sampled_from(["^cc-[0-9]{4}$", "^[A-Z]{2}$", "x"])}),
        st.fixed_dictionaries({"values": st.lists(words, min_size=1, max_size=3, unique=True)}, optional={"description": text}),
    )
    pool = ["owner", "cost_center", "environment", "application", "team", "data_class", "managed_by"]

    @st.composite
    def tags(draw: st.DrawFn) -> dict[str, Any]:
        keys = draw(st.lists(st.sampled_from(pool), unique=True))
        sections: dict[str, Any] = {"required": {}, "optional": {}, "fixed": {}}
        for key in keys:
            section = draw(st.sampled_from(["required", "optional", "fixed"]))
            sections[section][key] = draw(words if section == "fixed" else rule)
        return {name: value for name, value in sections.items() if value or draw(st.booleans())}

    alert = st.fixed_dictionaries({"at": st.integers(1, 200), "on": st.sampled_from(["actual", "forecast"])})
    exemption = st.fixed_dictionaries(
        {
            "rule": names,
            "resource": st.just("aws_*"),
            "reason": text,
            "approved_by": text,
            "expires": st.dates().map(lambda day: day.isoformat()),
        },
    )
    guardrail = st.fixed_dictionaries(
        {
            "name": names,
            "when": st.sampled_from(["delta_monthly > 500", "unpriced > 0", "'x' in monthly_by_type"]),
            "level": st.sampled_from(["warn", "block"]),
        }
    )
    own = st.fixed_dictionaries(
        {
            "resource": st.sampled_from(["aws_sqs_queue", "aws_*"]) | st.lists(st.sampled_from(["a_b", "c_*"]), min_size=1, unique=True),
            "when": st.sampled_from(["resource.a == 1", "meta.billable", "!has(tags.owner) || tags.all(k, k != 'x')"]),
            "message": text,
        },
        optional={"severity": st.sampled_from(["info", "warning", "error"]), "next": text},
    )
    severity = st.dictionaries(names, st.sampled_from(["info", "warning", "error"]), max_size=2)
    scope = st.fixed_dictionaries(
        {"paths": st.lists(st.sampled_from(["examples/", "**/old/*.tf", "*.tf"]), min_size=1, unique=True)},
        optional={"select": st.lists(names, unique=True), "ignore": st.lists(names, unique=True), "severity": severity},
    )
    suppressions = st.fixed_dictionaries(
        {},
        optional={
            "require": st.lists(st.sampled_from(["reason", "until"]), unique=True),
            "never": st.lists(names, unique=True),
        },
    )
    return st.fixed_dictionaries(
        {"version": st.just(1)},
        optional={
            "clouds": st.lists(st.sampled_from(["aws", "azurerm", "google"]), min_size=1, unique=True),
            "currency": st.sampled_from(["USD", "EUR"]),
            "tags": tags(),
            "budgets": st.fixed_dictionaries(
                {},
                optional={
                    "required": st.booleans(),
                    "period": st.sampled_from(["daily", "monthly", "quarterly", "annually"]),
                    "alerts": st.lists(alert, min_size=1, max_size=3, unique_by=lambda one: (one["at"], one["on"])),
                    "headroom": st.integers(1, 5),
                },
            ),
            "alarms": st.fixed_dictionaries({"required": st.lists(st.sampled_from(["spend", "idle", "waste"]), unique=True)}),
            "environments": st.fixed_dictionaries({}, optional={"key": names, "non_production": st.lists(names, max_size=3, unique=True)}),
            "ceilings": st.fixed_dictionaries({}, optional={"log_retention_days": st.integers(1, 4000)}),
            "guardrails": st.lists(guardrail, max_size=3, unique_by=lambda one: one["name"]),
            "rules": st.dictionaries(names, own, max_size=2),
            "lint": st.fixed_dictionaries(
                {},
                optional={
                    "select": st.lists(names, max_size=2, unique=True),
                    "severity": severity,
                    "scopes": st.lists(scope, max_size=2),
                    "suppressions": suppressions,
                },
            ),
            "exemptions": st.lists(exemption, max_size=3),
        },
    )
