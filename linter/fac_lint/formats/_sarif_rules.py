"""What SARIF says of a rule: its docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from click import unstyle

from fac_core.finding import Severity
from fac_lint.run.explain import page
from fac_lint.run.rulebook import OURS, UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_lint.run.rulebook import Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}


def descriptor(name: str, uri: str, own: Mapping[str, Rule]) -> dict[str, Any]:
    """Return what is said of a rule; of one that is none of ours and none of a policy's ``own``, its name.

    ``uri`` is the page of a rule of ours.
    """
    if name not in own and UNITS.find(name) is None:
        return {"id": name}
    rule = own.get(name) or OURS.rule(name)
    return {
        "id": name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(rule.sections.get("What", rule.title).split())},
        "help": {"text": unstyle(page(rule)), "markdown": _markdown(rule)},
        **({} if name in own else {"helpUri": uri}),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["finops", *rule.sets], "problem.severity": _PROBLEMS[rule.severity]},
    }


def _markdown(rule: Rule) -> str:
    sections = [f"## {name}\n\n{text}\n" for name, text in rule.sections.items() if text]
    return "\n".join([f"{rule.title}\n", *sections])
