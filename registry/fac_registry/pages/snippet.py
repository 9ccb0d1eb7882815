"""The lines that a caller copies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import header, quote
from fac_registry.modules.interface import assignments

if TYPE_CHECKING:
    from fac_registry.address import Address
    from fac_registry.modules.description import Description
    from fac_registry.modules.version import Version

OWN_SOURCE = re.compile(r"""^([ \t]*)(source[ \t]*)=[ \t]*"\.\./\.\./?"[ \t]*$""", re.MULTILINE)


def usage(host: str, address: Address, version: Version, description: Description) -> str:
    """Return a module block with the arguments of an example, or else every required input, formatted as `terraform fmt` does."""
    arguments = description.usage or assignments({one.name: one.placeholder for one in description.inputs if one.default is None})
    lines = [
        f"{header('module', address.name.replace('-', '_'))} {{",
        f"  source  = {quote(f'{host}/{address}')}",
        f"  version = {quote(constraint(version))}",
        *([""] if arguments else []),
        *(line and f"  {line}" for line in arguments),
        "}",
    ]
    return "\n".join(lines)


def published_source(text: str, host: str, address: Address, version: Version) -> str:
    """Return an example that calls the published module instead of the folder above it, aligned where it was."""
    source, wanted = quote(f"{host}/{address}"), quote(constraint(version))

    def called(found: re.Match[str]) -> str:
        width = max(len(found[2]), len("version "))
        return f"{found[1]}{found[2]:{width}}= {source}\n{found[1]}{'version':{width}}= {wanted}"

    return OWN_SOURCE.sub(called, text)


def constraint(version: Version) -> str:
    """Return a constraint that follows compatible releases; Terraform takes a prerelease only by its exact number."""
    major, minor, patch = version.text.partition("+")[0].partition("-")[0].split(".")
    if version.prerelease:
        return version.text
    return f"~> 0.{minor}.{patch}" if major == "0" else f"~> {major}.{minor}"
