"""A page for each rule of the linter, from its docstring, which its tests execute, and one that lists them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page_parts import NOTE, cell

from fac_lint.run.rulebook import OURS, SECTIONS

if TYPE_CHECKING:
    from fac_lint.run.rulebook import Rule

FOLDER = "rules"
BY_DEFAULT = "recommended"
"""The set that runs where nobody selects anything else."""
LISTED = """\
What `fac-lint` looks for. Each has a page that says why it matters, what is wrong and right, when the rule is silent and what `--fix`
does; `fac-lint explain RULE` prints it. A severity is that of a violation, unless [the policy](../how-to/write-a-policy.md) says
otherwise, which also selects rules and leaves some out; what a finding means that is no violation is told by
[verdicts](../explanation/verdicts.md). [Rules of your own](../how-to/own-rules.md) stand beside these.
"""


def rule_pages() -> dict[str, str]:
    """Return the list of all rules and the page of each, by their paths below the reference."""
    return {"rules.md": _list(), **{f"{FOLDER}/{rule.name}.md": _page(rule) for rule in OURS}}


def _list() -> str:
    rows = [f"| {' | '.join(_row(rule))} |" for rule in OURS]
    head = "| rule | severity | what it finds | `--fix` |\n|---|---|---|---|"
    return "\n".join([f"# Lint rules\n\n{NOTE}\n{LISTED}", head, *rows, ""])


def _row(rule: Rule) -> tuple[str, ...]:
    apart = "" if BY_DEFAULT in rule.sets else f" Not run by default: select it, or {_sets(rule)}."
    return f"[`{rule.name}`]({FOLDER}/{rule.name}.md)", str(rule.severity), cell(rule.title) + apart, "yes" if _mends(rule) else ""


def _mends(rule: Rule) -> bool:
    return not rule.sections["Fix"].startswith("None")


def _page(rule: Rule) -> str:
    sections = [f"## {name}\n\n{rule.sections[name]}\n" for name in SECTIONS]
    return "\n".join([f"# `{rule.name}`\n\n{NOTE}\n{rule.title}\n", "\n".join(_facts(rule)), "", *sections, _FOOT])


def _facts(rule: Rule) -> list[str]:
    runs = "it runs by default" if BY_DEFAULT in rule.sets else "it runs where it is selected"
    facts = [f"* A violation is of severity *{rule.severity}*.", f"* The rule is in {_sets(rule)}; {runs}."]
    facts.append(f"* What to do about a violation: {rule.next_step}.")
    if rule.needs_source:
        facts.append(
            "* It reads source: of [a plan or a state](../../how-to/lint-a-plan.md) it has nothing to say, and is told as not applicable."
        )
    elif rule.needs_references:
        facts.append("* Of [a plan or a state](../../how-to/lint-a-plan.md) it can speak only where the source stands beside.")
    return facts


def _sets(rule: Rule) -> str:
    return f"the set{'s' * (len(rule.sets) > 1)} {', '.join(f'`{name}`' for name in rule.sets)}"


_FOOT = """\
[All rules](../rules.md) · [leave a finding out](../../how-to/accept-findings.md) · [what a verdict means](../../explanation/verdicts.md)
"""
