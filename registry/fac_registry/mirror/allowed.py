"""Which providers of which other registries are mirrored: none but those that the operator names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError

if TYPE_CHECKING:
    from fac_registry.providers.address import ProviderAddress

# A host is always named, so that nobody who may ask this registry chooses whom it asks.
PATTERN = re.compile(r"(?P<host>[0-9a-z][0-9a-z.-]{0,252}(?::[0-9]{1,5})?)/(?P<namespace>\*|[0-9a-z][0-9a-z_-]*)/(?P<type>\*|[0-9a-z-]+)")
ANY = "*"


@dataclass(frozen=True, slots=True)
class Allowed:
    """``patterns`` are host, namespace and type; the latter two may be ``*``."""

    patterns: tuple[tuple[str, str, str], ...] = ()

    def takes(self, host: str, address: ProviderAddress) -> bool:
        """Tell whether a provider of a registry may be asked for."""
        return any(
            host == named and namespace in (ANY, address.namespace) and kind in (ANY, address.type)
            for named, namespace, kind in self.patterns
        )


def read_allowed(text: str | None) -> Allowed:
    """Read patterns, parted by commas; raise `UserError` for what is none."""
    found = []
    for one in filter(None, (part.strip() for part in (text or "").split(","))):
        match = PATTERN.fullmatch(one)
        if match is None:
            hint = "Write for example registry.terraform.io/hashicorp/*: the host is always named."
            raise UserError(f"--mirror names no provider: {one[:200]!r}", hint=hint)
        found.append((match["host"], match["namespace"], match["type"]))
    return Allowed(tuple(found))
