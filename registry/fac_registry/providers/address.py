"""Which provider, and for which platform."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fac_registry.address import check_part
from fac_registry.errors import RequestError

# Terraform takes letters, digits and dashes in the type of a provider (terraform-registry-address v0.2.5, seen 2026-11-28).
TYPE = re.compile(r"[0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?")
# Go's names of systems and processors, as they stand in the names of zips.
WORD = re.compile(r"[a-z][a-z0-9]{0,31}")


@dataclass(frozen=True, slots=True, order=True)
class ProviderAddress:
    """``<namespace>/<type>``; raise `RequestError` for parts that Terraform could not ask for."""

    namespace: str
    type: str

    def __post_init__(self) -> None:
        check_part("namespace", self.namespace)
        if not TYPE.fullmatch(self.type):
            raise RequestError(
                f"{self.type[:100]!r} is no type of a provider", hint="Use lower-case letters, digits and - inside, at most 64."
            )

    def __str__(self) -> str:
        return f"{self.namespace}/{self.type}"


@dataclass(frozen=True, slots=True, order=True)
class Platform:
    """``<os>_<arch>``, as Go names them; raise `RequestError` for what is none."""

    os: str
    arch: str

    def __post_init__(self) -> None:
        for word in (self.os, self.arch):
            if not WORD.fullmatch(word):
                raise RequestError(f"{word[:100]!r} names no platform", hint="Write for example linux/amd64.")

    def __str__(self) -> str:
        return f"{self.os}_{self.arch}"
