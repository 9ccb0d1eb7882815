"""Merge a policy with the one it extends, as documents, so that every value keeps its place.

The child wins. Sections merge by key; a tag rule and every other list or value is replaced as a whole; a tag key that the child
names in one section leaves the parent's other sections; guardrails, discounts and rules merge by name; exemptions and scopes of rules
add up, the parent's first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.document.tree import Branch, Entry, Leaf, Listing

if TYPE_CHECKING:
    from fac_core.document.tree import Tree

_TAG_SECTIONS = ("required", "optional", "fixed")
_MERGED = frozenset({"tags", "budgets", "alarms", "environments", "ceilings", "lint"})


def merge(parent: Branch, child: Branch) -> Branch:
    """Return the effective document; ``extends`` is dropped."""
    merged = _by_key(_without(parent, "extends"), _without(child, "extends"))
    return Branch(child.place, tuple(Entry(entry.key, _section(entry, parent, child)) for entry in merged.entries))


def _section(entry: Entry, parent: Branch, child: Branch) -> Tree:
    name, before, after = entry.key.text, parent.get(entry.key.text), child.get(entry.key.text)
    if before is None or after is None:
        return entry.value
    if isinstance(before, Branch) and isinstance(after, Branch) and name in _MERGED:
        return _tags(before, after) if name == "tags" else _nested(before, after, ("severity", "suppressions"))
    if isinstance(before, Branch) and isinstance(after, Branch) and name == "rules":
        return _by_key(before, after)
    if isinstance(before, Listing) and isinstance(after, Listing) and name == "exemptions":
        return Listing(after.place, (*before.items, *after.items))
    if isinstance(before, Listing) and isinstance(after, Listing) and name in {"discounts", "guardrails"}:
        return _by_name(before, after)
    return after


def _tags(parent: Branch, child: Branch) -> Branch:
    named = {entry.key.text for section in _TAG_SECTIONS for entry in _entries(child.get(section))}
    kept = Branch(
        parent.place, tuple(Entry(e.key, _drop(e.value, named) if e.key.text in _TAG_SECTIONS else e.value) for e in parent.entries)
    )
    return _nested(kept, child, _TAG_SECTIONS)


def _nested(parent: Branch, child: Branch, deeper: tuple[str, ...]) -> Branch:
    entries = []
    for entry in _by_key(parent, child).entries:
        before, after = parent.get(entry.key.text), child.get(entry.key.text)
        both = entry.key.text in deeper and isinstance(before, Branch) and isinstance(after, Branch)
        if entry.key.text == "scopes" and isinstance(before, Listing) and isinstance(after, Listing):
            entries.append(Entry(entry.key, Listing(after.place, (*before.items, *after.items))))
            continue
        entries.append(Entry(entry.key, _by_key(before, after)) if both else entry)  # type: ignore[arg-type] # both are branches
    return Branch(child.place, tuple(entries))


def _by_key(parent: Branch, child: Branch) -> Branch:
    entries = {entry.key.text: entry for entry in (*parent.entries, *child.entries)}
    return Branch(child.place, tuple(entries.values()))


def _by_name(parent: Listing, child: Listing) -> Listing:
    named: dict[object, Tree] = {}
    for item in (*parent.items, *child.items):
        name = item.get("name") if isinstance(item, Branch) else None
        named[name.text if isinstance(name, Leaf) else item] = item
    return Listing(child.place, tuple(named.values()))


def _without(tree: Branch, key: str) -> Branch:
    return Branch(tree.place, tuple(entry for entry in tree.entries if entry.key.text != key))


def _drop(tree: Tree, keys: set[str]) -> Tree:
    if not isinstance(tree, Branch):
        return tree
    return Branch(tree.place, tuple(entry for entry in tree.entries if entry.key.text not in keys))


def _entries(tree: Tree | None) -> tuple[Entry, ...]:
    return tree.entries if isinstance(tree, Branch) else ()
