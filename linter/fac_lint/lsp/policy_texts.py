"""What a policy may say at a place, in Markdown."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from fac_core.sentence import one_of
from fac_lint.lsp.policy_places import ITEM, names_a_rule, schema_at
from fac_lint.run import rulebook

if TYPE_CHECKING:
    from fac_lint.lsp.policy_places import Found, Steps


def about(found: Found) -> str:
    """Return what is known of a key, or of a rule that is named; empty where nothing is."""
    if names_a_rule(found.steps, is_key=found.is_key):
        return rule_text(found.text)
    return key_text(found.steps)


def key_text(steps: Steps) -> str:
    """Return the description of a key and what may stand there."""
    known = schema_at(steps)
    words = [known.get("description", ""), allowed(known)]
    told = " ".join(word for word in words if word)
    return f"**{'.'.join(step for step in steps if step != ITEM)}**\n\n{told}" if told else ""


def allowed(known: dict[str, Any]) -> str:
    """Say what values there are, if they are few."""
    choices = choices_of(known) or choices_of(known.get("items", {}))
    return f"One of {one_of(f'`{choice}`' for choice in choices)}." if choices else ""


def choices_of(known: dict[str, Any]) -> list[str]:
    """Return the values that the schema lists."""
    if known.get("type") == "boolean":
        return ["true", "false"]
    return [str(value) for value in known.get("enum", ())]


@cache
def rules() -> dict[str, str]:
    """Return what each rule finds, by its name, and which rules are in each set."""
    known = list(rulebook.OURS)
    named = {rule.name: f"{rule.title} ({rule.severity})" for rule in known}
    sets = sorted({name for rule in known for name in rule.sets})
    return {**named, **{name: f"The set of {sum(name in rule.sets for rule in known)} rules" for name in sets}, "all": "All rules"}


def rule_text(name: str) -> str:
    """Return what a rule finds and why; empty where there is none of that name."""
    if rulebook.UNITS.find(name) is None:
        return f"**{name}**\n\n{rules()[name]}." if name in rules() else ""
    rule = rulebook.OURS.rule(name)
    sections = (f"**{title}**\n\n{rule.sections[title]}" for title in ("What", "Why") if rule.sections.get(title))
    return "\n\n".join([f"**{name}** ({rule.severity}): {rule.title}", *sections])
