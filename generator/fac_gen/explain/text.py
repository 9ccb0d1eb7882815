"""What is known about a resource type, for a reader at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.sentence import all_of
from fac_gen.explain.signal_table import signal_lines
from fac_gen.explain.style import source_text
from fac_gen.prose.grammar import upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.explain.style import Style

_LISTED = 12


def as_text(said: dict[str, Any], style: Style) -> str:
    """Return the page about a type."""
    parts = (_title, _bill, _tags, _budget, signal_lines, _companions, _defaults, _left_out)
    blocks = ["\n".join(part(said, style)) for part in parts]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _title(said: dict[str, Any], style: Style) -> Iterator[str]:
    versions = all_of(reversed(said["versions"]))
    inputs = said["inputs"]
    yield style.paint(said["resource_type"], bold=True, fg="green")
    yield from style.wrapped(f"{upper_first(said['thing'])} of {said['provider']} {versions}.", "", "")
    yield from style.wrapped(f"Its module has {inputs['required']} required and {inputs['optional']} optional inputs.", "", "")
    if said["source"]:
        yield from style.wrapped(f"Cost facts: {source_text(said['source'])}.", "", "")
    if not said["curated"]:
        told = style.wrapped("No cost signals are known for it: what follows is told by its schema alone.", "", "")
        yield from (style.paint(line, fg="yellow") for line in told)


def _bill(said: dict[str, Any], style: Style) -> Iterator[str]:
    bill = said["bill"]
    if bill["service"] is None:
        return
    yield style.head("On the bill")
    doubt = "" if bill["confirmed"] else style.paint(" (name not confirmed)", fg="yellow")
    known = f" ({bill['service_id']})" if bill["service_id"] else ""
    yield from style.wrapped(f"{bill['service']}{known}{doubt}")
    yield from style.wrapped(f"It counts {'; '.join(bill['units'])}.")


def _tags(said: dict[str, Any], style: Style) -> Iterator[str]:
    tags = said["tags"]
    word = tags["word"]
    yield style.head(f"Cost {word}")
    if not tags["taggable"]:
        told = style.wrapped(f"It takes no {word}: its spend cannot be told apart by them.")
        yield from (style.paint(line, fg="yellow") for line in told)
        yield from style.wrapped(tags["become"])
        yield from _handed_on(tags, style)
        return
    form = f"`{tags['argument']}` blocks" if tags["blocks"] else f"`{tags['argument']}`"
    yield from style.wrapped(f"Carried in {form}: {all_of(tags['keys'])}. It takes {tags['limit']}; callers may add {tags['room']}.")
    yield from _handed_on(tags, style)


def _handed_on(tags: dict[str, Any], style: Style) -> Iterator[str]:
    if tags["later"]:
        yield from style.wrapped(tags["later"])
    for note in tags["handed_on"]:
        yield from style.wrapped(f"{note['path']}: {note['how']}.", "  - ", "    ")


def _budget(said: dict[str, Any], style: Style) -> Iterator[str]:
    budget = said["budget"]
    yield style.head("Budget")
    yield from style.wrapped(budget["counts"])
    stated = "Callers must state one, or say why there is none."
    stated = stated if budget["required"] else f"Callers may leave it out: {budget['why_optional']}."
    yield from style.wrapped(f"{budget['resource_type']}. {stated}")


def _companions(said: dict[str, Any], style: Style) -> Iterator[str]:
    if said["companions"]:
        yield style.head("Comes with it")
    for one in said["companions"]:
        when = f" Only if {one['when']}." if one["when"] else ""
        yield from style.wrapped(f"{one['resource_type']}: {one['why']}{when}", "  - ", "    ")


def _defaults(said: dict[str, Any], style: Style) -> Iterator[str]:
    """Yield each argument with what it is for, and then its default: the text speaks of the argument, not of the value."""
    if said["defaults"]:
        yield style.head("Defaults of the module")
        yield from style.wrapped("What a caller gets who says nothing of an argument, chosen for its price:")
    for one in said["defaults"]:
        yield from style.wrapped(f"{one['path']}: {one['why']} Default: {one['default']}.".replace(":  ", ": "), "  - ", "    ")


def _left_out(said: dict[str, Any], style: Style) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for gap in said["left_out"]:
        by_reason.setdefault(gap["reason"], []).append(gap["path"])
    if by_reason:
        yield style.head("Left out")
    for reason, paths in by_reason.items():
        shown = paths if style.everything else paths[:_LISTED]
        more = f" and {len(paths) - len(shown)} more (--all lists them)" if len(paths) > len(shown) else ""
        yield from style.wrapped(f"{reason}: {', '.join(shown)}{more}", "  - ", "    ")
