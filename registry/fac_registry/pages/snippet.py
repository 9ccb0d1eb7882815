"""The lines that a caller copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_registry.modules.interface import assignments

if TYPE_CHECKING:
    from fac_registry.address import Address
    from fac_registry.modules.description import Description
    from fac_registry.modules.version import Version


def usage(host: str, address: Address, version: Version, description: Description) -> str:
    """Return a module block with every required input, formatted as `terraform fmt` does."""
    required = {variable.name: variable.placeholder for variable in description.inputs if variable.default is None}
    lines = [
        f'module "{address.name.replace("-", "_")}" {{',
        f"  source  = {quote(f'{host}/{address}')}",
        f"  version = {quote(constraint(version))}",
        *([""] if required else []),
        *(f"  {line}" for line in assignments(required)),
        "}",
    ]
    return "\n".join(lines)


def constraint(version: Version) -> str:
    """Return a constraint that follows compatible releases; Terraform takes a prerelease only by its exact number."""
    major, minor, patch = version.text.partition("+")[0].partition("-")[0].split(".")
    if version.prerelease:
        return version.text
    return f"~> 0.{minor}.{patch}" if major == "0" else f"~> {major}.{minor}"
