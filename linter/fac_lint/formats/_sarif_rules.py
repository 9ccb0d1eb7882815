"""What SARIF says of a rule: its docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from click import unstyle

from fac_core.finding import Severity
from fac_lint.run import rulebook
from fac_lint.run.explain import page

if TYPE_CHECKING:
    from fac_lint.run.rulebook import Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}


def descriptor(name: str, uri: str) -> dict[str, Any]:
    """Return what is said of a rule; of one that no file has, its name."""
    if rulebook.UNITS.find(name) is None:
        return {"id": name}
    rule = rulebook.rule(name)
    return {
        "id": name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(rule.sections.get("What", rule.title).split())},
        "help": {"text": unstyle(page(rule)), "markdown": _markdown(rule)},
        "helpUri": uri,
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["finops", *rule.sets], "problem.severity": _PROBLEMS[rule.severity]},
    }


def _markdown(rule: Rule) -> str:
    sections = [f"## {name}\n\n{text}\n" for name, text in rule.sections.items() if text]
    return "\n".join([f"{rule.title}\n", *sections])
