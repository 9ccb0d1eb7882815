"""``moved``, ``import`` and ``removed`` blocks: what lets Terraform know resources by other addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.format import format_hcl
from fac_core.hcl.write import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.moving.move import Moving


def moved(moving: Moving) -> str:
    """Return the blocks for one root: what has a place moves there, the rest is forgotten, and what the cloud has anyway is imported."""
    blocks = [_block("moved", f"from = {one.held.address}", f"to = {moving.new}.{one.address}") for one in moving.places]
    blocks += [_forgotten(one) for one in _forgettable(moving)]
    return _file([*blocks, *_anyway(moving)])


def imported(moving: Moving) -> str:
    """Return the blocks for the root that resources come into."""
    known = [(one, moving.ids[one.address]) for one in moving.places]
    blocks = [_block("import", f"to = {moving.new}.{one.address}", f"id = {quote(found)}") for one, found in known if found]
    return _file([*blocks, *_anyway(moving)])


def removed(moving: Moving) -> str:
    """Return the block for the root that they go from; nothing for one of several instances of a call, which no block can name."""
    return _file([_forgotten(moving.old)]) if "[" not in moving.old else ""


def commands(moving: Moving, *, everything: bool) -> list[str]:
    """Return the commands that forget what no block can name."""
    if everything:
        return [_command(moving.old)] if "[" in moving.old else []
    by_block = set(_forgettable(moving))
    return [_command(one.address) for one in moving.left if one.indexless not in by_block]


def _command(address: str) -> str:
    """Return a command for a shell, in which the address is one word: a key may hold an apostrophe."""
    kept = address.replace("'", "'\\''")
    return f"terraform state rm '{kept}'"


def _forgettable(moving: Moving) -> list[str]:
    """Return the addresses of ``removed`` blocks: they name all instances of a resource, so that none of them may have a place."""
    if "[" in moving.old:
        return []
    stay = {one.held.indexless for one in moving.places}
    return list(dict.fromkeys(one.indexless for one in moving.left if one.indexless not in stay))


def _anyway(moving: Moving) -> Iterator[str]:
    for one in moving.made:
        if one.import_id:
            yield _block("import", f"to = {moving.new}.{one.address}", f"id = {quote(one.import_id)}")


def _forgotten(address: str) -> str:
    return _block("removed", f"from = {address}", "", "lifecycle {", "destroy = false", "}")


def _block(kind: str, *lines: str) -> str:
    return "\n".join([f"{kind} {{", *lines, "}"])


def _file(blocks: list[str]) -> str:
    return format_hcl("\n\n".join(blocks) + "\n") if blocks else ""
