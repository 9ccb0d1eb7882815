"""What no shape can refuse of companions: two of one address, keys that are of no use without another, unknown labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.document.tree import Branch

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.resource_types.companion_model import Companion
    from fac_core.resource_types.facts_model import TypeFacts

_OF_INPUTS = frozenset({"block", "default", "description", "example", "extra", "leave_out", "settings", "several", "validation"})

_NULL = re.compile(r"\bnull\b", re.IGNORECASE)
_MADE = re.compile(r"\$\{|\blocal\.|coalesce\(.*\bvar\.")
NAMES = ("identifier", "name")
"""Arguments that name a companion, as clouds call them."""


def check_companions(found: TypeFacts, tree: Branch, problems: Problems) -> None:
    """Note what is wrong between keys of companions, and between companions."""
    taken = {(found.resource_type, "this")}
    for label, companion in found.companions.items():
        place = tree.at("companions", label)
        if not isinstance(place, Branch):
            continue
        address = companion.resource_type, companion.name
        if address in taken:
            problems.add(place.place, f"there are two {'.'.join(address)}", "Give one of them another name.")
        taken.add(address)
        _check_input(companion, place, problems)
        _check_null(companion, place, problems)
        _check_order(label, found, place, problems)
        _check_name(companion, place, problems)


def _check_input(companion: Companion, tree: Branch, problems: Problems) -> None:
    if companion.input and not companion.description:
        problems.add(tree.at("input").place, "the variable has no description", "Add description: ...")
    if companion.input and companion.for_each:
        problems.add(tree.at("for_each").place, "a companion with input has one for each of it already")
    given = {entry.key.text for entry in tree.entries}
    lonely = ", ".join(sorted(given & _OF_INPUTS))
    if not companion.input and lonely:
        problems.add(tree.place, f"{lonely}: of no use without input", "Add input: <name of the variable>.")


def _check_null(companion: Companion, tree: Branch, problems: Problems) -> None:
    """Note a promise for null that does not hold: Terraform puts the default in its place unless the variable is nullable."""
    for name, one in companion.inputs.items():
        if _NULL.search(one.description) and not one.takes_null:
            problems.add(tree.at("inputs", name).place, "the description promises something for null", "Add nullable: true.")
        if one.nullable and not _NULL.search(one.description):
            problems.add(tree.at("inputs", name).place, "what does null mean?", "Say it in the description.")


def _check_order(label: str, found: TypeFacts, tree: Branch, problems: Problems) -> None:
    for index, other in enumerate(found.companions[label].depends_on):
        if other not in found.companions or other == label:
            known = ", ".join(sorted(set(found.companions) - {label}))
            problems.add(tree.at("depends_on", index).place, f"there is no companion {other!r}", f"Known: {known}.")


def _check_name(companion: Companion, tree: Branch, problems: Problems) -> None:
    """Note a name that the module makes of other names, and nobody says how long it may be."""
    made = any(_MADE.search(companion.written(name).replace(f"var.{companion.input}.", "")) for name in NAMES)
    if made and not companion.longest_name:
        problems.add(tree.place, "the module makes its name: how long may it be?", "Add longest_name: <characters that the cloud takes>.")
    if companion.longest_name and not made:
        problems.add(tree.at("longest_name").place, "the module makes no name of it, so nothing is of use here", "Leave it out.")
