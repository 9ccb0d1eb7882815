"""The reference page that lists every difference between two versions of a provider."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from fac_core.schema.differences import Change, compare
from fac_core.schema.resource_schema import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.schema.catalogue import Catalogue
    from fac_core.schema.differences import Comparison, Difference

_HEADINGS = {Kind.RESOURCE: "Resource types", Kind.DATA: "Data sources", Kind.PROVIDER: "Provider configuration"}
_COUNTED = {
    "argument types": "types of arguments",
    "argument flags": "arguments required, optional, computed, write-only",
    "value types": "types of computed values",
    "nestings": "nesting of blocks (single, list, set, map)",
    "limits": "blocks at least once, at most once",
}
_SECTIONS = {
    Change.TYPE: "Another type",
    Change.FLAGS: "Required, optional, computed or write-only",
    Change.NESTING: "Another nesting",
    Change.LIMITS: "Other limits",
    Change.FORM: "Argument or block",
}
_READING = """\
Wheels of generated bindings tell less than a provider does, so the reader of wheels is checked against the provider itself: both
versions hold mostly the same types, and what differs must be a change that the provider made between them.

How to read a difference:

* A line under *Another type*, *Required ...*, *Another nesting*, *Other limits* and *Argument or block* is a change between the versions,
  or a mistake of the reader. None of them is known to be a mistake, but for collections within collections, of which a wheel does not
  tell whether the inner one is a list or a set: they are read as lists.
* *Limits* compares what both sources know: whether a block must stand at least once, and whether it may stand more than once. Other
  numbers are lost in a wheel. So are `deprecated` and the schema version, which are not compared.
* `sensitive` is not compared either: in a wheel's data it is taken from the other version ({sensitive:,} arguments).
* What the bindings gave up on is taken from the other version and left out of the comparison:
{given_up}
"""


def page(catalogue: Catalogue, provider: str, old: str, new: str) -> str:
    """Return the page as Markdown; raise `UserError` for unknown versions."""
    compared = compare(catalogue, provider, old, new)
    note = f"<!-- Written by `fac-gen schema diff {provider} {old} {new}`. -->\n"
    parts = [f"# Differences between {provider} {old} and {new}\n", note, _sources(catalogue, provider, (old, new))]
    parts.append(_reading(catalogue, provider, (old, new)))
    for kind, comparison in compared.items():
        parts.extend(_kind(kind, comparison, old, new))
    return "\n".join(parts).rstrip() + "\n"


def _sources(catalogue: Catalogue, provider: str, versions: tuple[str, ...]) -> str:
    lines = []
    for version in versions:
        provenance = catalogue.file(provider, version).provenance
        lines.append(f"* {provider} {version}: read by `{provenance['importer']}` from `{provenance['file']}`")
    return "\n".join(lines) + "\n"


def _reading(catalogue: Catalogue, provider: str, versions: tuple[str, ...]) -> str:
    filled = [catalogue.file(provider, version).provenance.get("filled", {}) for version in versions]
    given_up = [f"  * `{path}`" for part in filled for path in part.get("given_up", ())]
    return _READING.format(sensitive=sum(part.get("sensitive", 0) for part in filled), given_up="\n".join(given_up) or "  * nothing")


def _kind(kind: Kind, comparison: Comparison, old: str, new: str) -> Iterator[str]:
    yield f"## {_HEADINGS[kind]}\n"
    yield f"{len(comparison.both):,} in both, {len(comparison.only_old):,} only in {old}, {len(comparison.only_new):,} only in {new}.\n"
    rows = [f"| {words} | {comparison.counts[key]:,} | {comparison.counts['different ' + key]:,} |" for key, words in _COUNTED.items()]
    yield "\n".join(["| compared | equal | different |", "|---|---:|---:|", *rows, ""])
    for change, heading in _SECTIONS.items():
        found = [item for item in comparison.differences if item.change is change]
        if found:
            yield f"### {_HEADINGS[kind]}: {heading[0].lower()}{heading[1:]}\n"
            rows = [f"| `{item.path}` | {_cell(item.old)} | {_cell(item.new)} |" for item in found]
            yield "\n".join([f"| | {old} | {new} |", "|---|---|---|", *rows, ""])
    yield from _names(f"{_HEADINGS[kind]}: types only in {old}", comparison.only_old)
    yield from _names(f"{_HEADINGS[kind]}: types only in {new}", comparison.only_new)
    for change, version in ((Change.GONE, old), (Change.NEW, new)):
        found = [item for item in comparison.differences if item.change is change]
        yield from _grouped(f"{_HEADINGS[kind]}: names only in {version}", found)


def _names(heading: str, names: Iterable[str]) -> Iterator[str]:
    listed = [f"`{name}`" for name in names]
    if listed:
        yield f"### {heading}\n"
        yield ", ".join(listed) + "\n"


def _grouped(heading: str, found: list[Difference]) -> Iterator[str]:
    """List names by type; those that very many types share (``region``) come first, as a count."""
    if not found:
        return
    groups: dict[str, list[str]] = defaultdict(list)
    common: dict[str, int] = defaultdict(int)
    for item in found:
        type_name, _, rest = item.path.partition(".")
        common[rest] += 1
        groups[type_name].append(rest)
    shared = {name for name, count in common.items() if count > 100}  # noqa: PLR2004 - far from any other name's count
    yield f"### {heading}\n"
    lines = [f"* `{name}` of {common[name]:,} types" for name in sorted(shared)]
    for type_name, names in sorted(groups.items()):
        own = [f"`{name}`" for name in names if name not in shared]
        if own:
            lines.append(f"* `{type_name}`: {', '.join(own)}")
    yield "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return f"`{text}`" if "(" in text else text
