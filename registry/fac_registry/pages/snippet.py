"""The lines that a caller copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_registry.modules.address import Address
    from fac_registry.modules.description import Description, Variable
    from fac_registry.modules.version import Version

EMPTY = {"string": '""', "number": "0", "bool": "false", "list": "[]", "set": "[]", "tuple": "[]", "map": "{}", "object": "{}"}


def usage(host: str, address: Address, version: Version, description: Description) -> str:
    """Return a module block with every required input, formatted as `terraform fmt` does."""
    required = [variable for variable in description.inputs if variable.default is None]
    width = max([len(variable.name) for variable in required], default=0)
    lines = [
        f'module "{address.name.replace("-", "_")}" {{',
        f'  source  = "{host}/{address}"',
        f'  version = "{constraint(version)}"',
        *([""] if required else []),
        *(f"  {variable.name:<{width}} = {_value(variable)}" for variable in required),
        "}",
    ]
    return "\n".join(lines)


def constraint(version: Version) -> str:
    """Return a constraint that follows compatible releases; Terraform takes a prerelease only by its exact number."""
    major, minor, patch = version.text.partition("+")[0].partition("-")[0].split(".")
    if version.prerelease:
        return version.text
    return f"~> 0.{minor}.{patch}" if major == "0" else f"~> {major}.{minor}"


def _value(variable: Variable) -> str:
    return EMPTY.get(variable.type.partition("(")[0].strip(), "null")
