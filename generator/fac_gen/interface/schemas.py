"""What a newer provider version says about the arguments that a module uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_gen.interface.changes import Bump, Change, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_gen.interface.read import Interface


def deprecations(interface: Interface, old: str, new: str) -> Iterator[Change]:
    """Yield the arguments in use that the new version of the module's provider deprecates and the old one did not."""
    for address, used in sorted(interface.resources.items()):
        kind = address.partition(".")[0]
        try:
            blocks = [catalogue().resource_type(kind, version).block for version in (old, new)]
        except UserError:
            continue  # of another provider, or unknown to one of the two
        before, after = (set(_deprecated(block)) for block in blocks)
        yield from (Change("argument", f"{address}.{name}", Kind.DEPRECATED, Bump.PATCH) for name in sorted((after - before) & used))


def _deprecated(block: Block, prefix: str = "") -> Iterator[str]:
    yield from (f"{prefix}{name}" for name, attribute in block.attributes.items() if attribute.deprecated)
    for name, nested in block.blocks.items():
        if nested.block.deprecated:
            yield f"{prefix}{name}"
        yield from _deprecated(nested.block, f"{prefix}{name}.")
