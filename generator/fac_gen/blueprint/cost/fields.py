"""The cost interface: what the policy's tags become in ``var.cost``."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.errors import UserError
from fac_core.hcl.write import line, quote
from fac_core.names import RESERVED_INPUTS, tag_input
from fac_gen.blueprint.guardrails import Carrier, CostField
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from fac_core.clouds.cloud_model import Cloud
    from fac_core.policy.cost_policy import Policy, TagRule

_WRONG = ("wrong", "-", "0", *string.printable[:95], *("x" * length for length in (8, 16, 32, 64, 128, 256)))


def cost_fields(policy: Policy, provider: str, carrier: Carrier) -> tuple[CostField, ...]:
    """Attributes of ``var.cost`` that are tags, what the policy requires first, then by name; raise `UserError` when two share a name.

    Callers are asked for them as far as something carries them.
    """
    fields = [_field(key, rule, provider, required=carrier.asks) for key, rule in sorted(policy.tags.required.items())]
    fields = [replace(one, on_request=carrier is Carrier.ON_REQUEST) for one in fields]
    fields += [_field(key, rule, provider, required=False) for key, rule in sorted(policy.tags.optional.items())]
    names = [field.name for field in fields]
    for field in fields:
        if field.name in RESERVED_INPUTS or names.count(field.name) > 1:
            raise UserError(
                f"the policy's tag {field.key!r} would be called cost.{field.name}, which is taken",
                path=policy.origin,
                hint="Give the tag another name.",
            )
    return tuple(fields)


def _field(key: str, rule: TagRule, provider: str, *, required: bool) -> CostField:
    name = tag_input(key)
    sample = rule.sample()
    rules = cloud(provider)
    return CostField(
        name=name,
        key=rules.key(key),
        required=required,
        description=rule.description,
        sample=sample,
        wrong_sample=_wrong(rule, rules),
        expected=rules.label_value(sample),
        validation=_validation(name, rule, required=required),
        takes=_takes(rule, "value"),
        must_be=rule.expected,
    )


def _wrong(rule: TagRule, rules: Cloud) -> str | None:
    """Return a value that the cloud takes and the policy does not, so that its refusal proves the policy's own validation."""
    refused = (text for text in _WRONG if not rule.matches(text))
    return next((text for text in refused if not rules.value_problems(rules.label_value(text))), None)


def _takes(rule: TagRule, value: str) -> str | None:
    """Return the condition that the policy takes a value, which may be null; None when any text will do."""
    if rule.values:
        return f"try(contains({line(rule.values)}, {value}), false)"
    return f"can(regex({quote(rule.regex)}, {value}))" if rule.regex else None


def _validation(name: str, rule: TagRule, *, required: bool) -> Validation | None:
    value = f"var.cost.{name}"
    condition = _takes(rule, value)
    if condition is None:
        return None
    return Validation(condition if required else f"{value} == null || {condition}", f"cost.{name} must be {rule.expected}.")
