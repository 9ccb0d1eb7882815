"""What no shape can refuse of conditions: a validation that asks for another input, a precondition of a companion that is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch
    from fac_core.resource_types.condition import Condition
    from fac_core.resource_types.facts_model import TypeFacts

_INPUT = re.compile(r"\b(?:var|local|data)\.([a-z0-9_]+)")


def check_conditions(found: TypeFacts, tree: Branch, problems: Problems) -> None:
    """Note what is wrong with validations and preconditions.

    Until Terraform 1.9 a validation may speak of its own variable alone, and modules promise to work with older ones.
    """
    for name, path, rules in _validations(found):
        for rule in rules:
            others = sorted({*_INPUT.findall(rule.condition)} - {name})
            if others:
                told = f"the validation of {name} asks for {', '.join(others)}, which Terraform before 1.9 refuses"
                problems.add(tree.at(*path).place, told, "Say it under preconditions, of: the companion that it is about.")
    for index, rule in enumerate(found.preconditions):
        if rule.of and rule.of not in found.companions:
            known = ", ".join(sorted(found.companions)) or "none"
            problems.add(tree.at("preconditions", index, "of").place, f"there is no companion {rule.of!r}", f"Known: {known}.")


def _validations(found: TypeFacts) -> Iterator[tuple[str, tuple[str, ...], tuple[Condition, ...]]]:
    """Yield the variable, the place of its facts and its rules."""
    for path, argument in found.arguments.items():
        yield path.split(".")[0], ("arguments", path), argument.validation
    for label, companion in found.companions.items():
        if companion.input:
            yield companion.input, ("companions", label), companion.validation
        for name, one in companion.inputs.items():
            yield name, ("companions", label, "inputs", name), one.validation
