"""The shape of `finops.yaml`: reads it, and writes its JSON Schema."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Checked, Choice, Day, Flag, Number, OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, OneOrMore, Record, Shape
from fac_core.finding import Severity
from fac_core.policy import condition, pattern
from fac_core.policy.checks import check_names, check_rule, check_tags
from fac_core.policy.cost_policy import (
    CLOUDS,
    Alarms,
    Alert,
    AlertBasis,
    BudgetLevel,
    Budgets,
    Ceilings,
    CustomRule,
    Environments,
    Exemption,
    Guardrail,
    GuardrailLevel,
    Lint,
    Period,
    Policy,
    Scope,
    SignalKind,
    Stated,
    Suppressions,
)
from fac_core.policy.discounts import DISCOUNT
from fac_core.policy.rule_input import DESCRIBED
from fac_core.policy.tags import FORMATS, FreeTypes, TagRule, Tags
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Callable


def path_problem(pattern: str) -> str:
    """Say why a pattern can match no file, or return an empty string."""
    if pattern.startswith(("/..", "..", "./")):
        return "it counts from the folder of this file, so it begins with a name below it"
    return "" if pattern.strip("/ ") and not pattern.startswith(("#", "!")) else "it matches no file"


NAME = Text("a name of a-z, 0-9 and -", pattern=r"[a-z0-9][a-z0-9-]*")
KEY = Text("a tag key", pattern=r"\S(.*\S)?")

RULE = Record(
    "a tag rule such as {format: email} or {}",
    TagRule,
    {
        "format": Field(Choice(tuple(FORMATS)), "A named kind of value."),
        "pattern": Field(
            Checked(pattern.problem, "a regular expression that RE2 reads"),
            "Regular expression (RE2) that a value must hold somewhere; anchor it with ^ and $.",
        ),
        "values": Field(ListOf(Text("a value (text)"), least=1, unique=True), "The only values allowed."),
        "description": Field(Text(), "What the tag says; shown in variables and documentation."),
        "example": Field(Text(), "A value for examples and tests, where the made-up one would not be plausible."),
    },
    check=check_rule,
)
TAGS = Record(
    "a mapping",
    Tags,
    {
        "scope": Field(KEY, "The one key that budgets filter on; its value is the module instance. Default: cost_scope."),
        "required": Field(MapOf(KEY, RULE), "Keys that everything that can be tagged must carry."),
        "optional": Field(MapOf(KEY, RULE), "Keys that may be there, and what their values must be then."),
        "fixed": Field(MapOf(KEY, Text("a value (text)")), "Keys with one value everywhere."),
        "free_types": Field(
            OneOf(FreeTypes), "What is said of types that are free and lack a required tag: ignore (default), warn or error."
        ),
    },
    check=check_tags,
)
ALERT = Record(
    "an alert such as {at: 80, on: actual}",
    Alert,
    {
        "at": Field(Number("percent above 0", above=True, high=Decimal(1000)), "Percent of the amount.", required=True),
        "on": Field(OneOf(AlertBasis), "What was spent, or what the cloud expects by the end of the period.", required=True),
    },
)
BUDGETS = Record(
    "a mapping",
    Budgets,
    {
        "required": Field(Flag(), "Whether every module that creates billable resources must have a budget. Default: true."),
        "level": Field(
            OneOf(BudgetLevel),
            "Where a budget must stand: in each module that creates billable resources, or in the root that uses it. Default: root.",
        ),
        "period": Field(OneOf(Period), "How long an amount lasts. Default: monthly."),
        "alerts": Field(ListOf(ALERT, least=1, unique=True), "When subscribers are told. Default: 80 and 100 actual, 100 forecast."),
        "headroom": Field(
            Number("a factor from 1 to 100", low=Decimal(1), high=Decimal(100)),
            "Default amount = expected estimate x headroom. Default: 1.2.",
        ),
    },
)
ALARMS = Record(
    "a mapping",
    Alarms,
    {
        "required": Field(
            ListOf(OneOf(SignalKind), unique=True),
            "Kinds of cost signals whose alarms must be set, or opted out of with a reason. Default: none.",
        )
    },
)
ENVIRONMENTS = Record(
    "a mapping",
    Environments,
    {
        "key": Field(KEY, "The tag that says the environment. Default: environment."),
        "non_production": Field(
            ListOf(Text("a value (text)"), unique=True),
            "Its values that are no production. Default: the usual words, such as dev, test and staging.",
        ),
    },
)
CEILINGS = Record(
    "a mapping",
    Ceilings,
    {
        "log_retention_days": Field(Whole("a number of days", low=1), "The most days for which logs are kept. Default: no ceiling."),
        "vcpus": Field(Whole("a number of vCPUs", low=1), "The most vCPUs of a machine that modules make by default."),
        "machines": Field(Whole("a number of machines", low=1), "The most machines that modules make by default, in one group or cluster."),
    },
)
GUARDRAIL = Record(
    "a guardrail with name, when and level",
    Guardrail,
    {
        "name": Field(
            NAME, "What the guardrail is called in reports; a child's guardrail replaces its parent's of the same name.", required=True
        ),
        "when": Field(
            Checked(condition.guardrail_problem, "a condition (CEL)"),
            "Condition (CEL) over the estimate, for example `delta_monthly > 500.0`; `fac-cost gate` evaluates it.",
            required=True,
        ),
        "level": Field(OneOf(GuardrailLevel), "What happens when the condition holds.", required=True),
        "message": Field(Text(), "What to do about it."),
    },
)
CUSTOM_RULE = Record(
    "a rule with resource, when and message",
    CustomRule,
    {
        "resource": Field(
            OneOrMore(Text("a resource type or a glob such as aws_db_*", pattern=r"[a-z0-9_*?\[\]!-]+")),
            "Resource types that it is about, or globs of types.",
            required=True,
        ),
        "when": Field(
            Checked(condition.rule_problem, "a condition (CEL)"),
            f"What must not be so: a condition (CEL) over {all_of(DESCRIBED)}.",
            required=True,
        ),
        "message": Field(Text(), "What is wrong where the condition holds; it follows the resource's address.", required=True),
        "severity": Field(OneOf(Severity), "How much it matters. Default: error."),
        "next": Field(Text(), "What to do about it."),
    },
    place=True,
)
SCOPE = Record(
    "a scope with paths, such as {paths: [examples/], ignore: [missing-budget]}",
    Scope,
    {
        "paths": Field(
            ListOf(Checked(path_problem, "a pattern as in a .gitignore"), least=1, unique=True),
            "Patterns as in a .gitignore, from the folder of this file on.",
            required=True,
        ),
        "select": Field(ListOf(NAME, unique=True), "Rules or sets of rules that run there, instead of the others."),
        "ignore": Field(ListOf(NAME, unique=True), "Rules or sets of rules that do not run there."),
        "severity": Field(MapOf(NAME, OneOf(Severity)), "Severities that differ there."),
    },
)
SUPPRESSIONS = Record(
    "a mapping",
    Suppressions,
    {
        "require": Field(
            ListOf(OneOf(Stated), unique=True), "What each comment that suppresses a finding must say: reason, until. Default: nothing."
        ),
        "never": Field(ListOf(NAME, unique=True), "Rules or sets of rules that no comment suppresses. Default: none."),
    },
)
LINT = Record(
    "a mapping",
    Lint,
    {
        "select": Field(ListOf(NAME, unique=True), "Rules or sets of rules that run. Default: recommended."),
        "ignore": Field(ListOf(NAME, unique=True), "Rules or sets of rules that do not run."),
        "severity": Field(MapOf(NAME, OneOf(Severity)), "Severities that differ from the rules' own."),
        "scopes": Field(ListOf(SCOPE), "What differs in some folders or files; later ones win."),
        "suppressions": Field(SUPPRESSIONS, "What suppression comments must say, and what they cannot suppress."),
        "plugins": Field(
            ListOf(Text("the name of a distribution", pattern=r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"), unique=True),
            "Installed Python distributions whose rules may run; nothing of any other one is loaded. Default: none.",
        ),
    },
)
EXEMPTION = Record(
    "an exemption with rule, resource, reason, approved_by and expires",
    Exemption,
    {
        "rule": Field(Text("a rule name or a glob such as missing-*"), "Rule name, or a glob.", required=True),
        "resource": Field(
            Text("an address or a glob such as aws_iam_*"), "Address of a resource or module call, or a glob.", required=True
        ),
        "reason": Field(Text("the reason, in words"), "Why.", required=True),
        "approved_by": Field(Text("who approved it"), "Who answers for it.", required=True),
        "expires": Field(Day(), "Last day on which it holds; afterwards it is an error of its own.", required=True),
    },
    place=True,
)
EXTENDS = Text("the path of a policy file, relative to this file")
POLICY = Record(
    "a policy: a mapping that begins with 'version: 1'",
    Policy,
    {
        "version": Field(Whole("version 1", low=1, high=1), "Version of this format.", required=True),
        "extends": Field(EXTENDS, "A policy file that this one builds on: what this file says wins, exemptions add up."),
        "clouds": Field(ListOf(Choice(CLOUDS), least=1, unique=True), "Clouds that keys and values must fit. Default: all."),
        "currency": Field(Text("a currency code such as USD", pattern="[A-Z]{3}"), "ISO 4217 code of every amount. Default: USD."),
        "tags": Field(TAGS, "One vocabulary for AWS tags, Azure tags and Google labels. Default: the built-in policy's."),
        "budgets": Field(BUDGETS, "What budgets look like."),
        "alarms": Field(ALARMS, "Which cost alarms must be there."),
        "environments": Field(ENVIRONMENTS, "Which environments are no production."),
        "ceilings": Field(CEILINGS, "The most that is wanted of something that costs money."),
        "guardrails": Field(ListOf(GUARDRAIL), "Conditions over an estimate that warn or block."),
        "discounts": Field(ListOf(DISCOUNT), "What is paid less than list prices; the first that speaks of a price is taken."),
        "rules": Field(MapOf(NAME, CUSTOM_RULE), "Rules of your own by name; they are selected, ignored and exempted as others are."),
        "rego": Field(
            ListOf(Text("a pattern of files such as policies/*.rego", pattern=r"[^\\]*\.rego"), unique=True),
            "Files with rules of your own in Rego, from the folder of this file on; needs the extra rego.",
        ),
        "lint": Field(LINT, "Which lint rules run, and how much they matter."),
        "exemptions": Field(ListOf(EXEMPTION), "Findings accepted until a day."),
    },
    check=check_names,
)


def building(build: Callable[..., Policy]) -> Shape[Policy]:
    """Return the policy's shape with another builder."""
    return Record(POLICY.expected, build, POLICY.fields, check=POLICY.check)


def json_schema() -> str:
    """Write the published JSON Schema (draft 7) of `finops.yaml`."""
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "finops.yaml",
        "description": "The cost policy of FinOps as Code.",
        **POLICY.schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
