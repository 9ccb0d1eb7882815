"""Read what a module says of itself from its own files; nothing is executed."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from fac_registry.archive.upload import CODE
from fac_registry.modules.description import Description

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_registry.modules.address import Address

README = "README.md"


def describe(address: Address, texts: Mapping[str, bytes]) -> Description:
    """Return the description of a module from its text files, by relative name."""
    del address
    readme = texts.get(README, b"").decode("utf-8", "replace")
    return Description(readme=readme, submodules=_folders(texts, "modules"), examples=_folders(texts, "examples"))


def _folders(texts: Mapping[str, bytes], under: str) -> tuple[str, ...]:
    parents = {PurePosixPath(name).parent for name in texts if name.endswith(CODE)}
    return tuple(sorted(parent.name for parent in parents if parent.parent == PurePosixPath(under)))
