"""What is being published: from ``module.yaml``, or as the caller says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.manifest import FILE_NAME, read
from fac_registry.address import Address

if TYPE_CHECKING:
    from pathlib import Path


def address(folder: Path, namespace: str, name: str | None, system: str | None) -> Address:
    """Return the address to publish under; raise `UserError` when name or system is known from nowhere."""
    if not folder.is_dir():
        raise UserError("there is no such folder", path=folder, hint="Give the folder of a module.")
    if not (name and system):
        if not (folder / FILE_NAME).is_file():
            raise UserError(
                f"the module has no {FILE_NAME}", path=folder, hint="Give --name and --system, for example --name queue --system aws."
            )
        manifest = read(folder / FILE_NAME)
        name, system = name or manifest.name, system or manifest.provider
    return Address(namespace, name, system)
