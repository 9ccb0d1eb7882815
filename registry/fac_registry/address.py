"""Which module: namespace, name and system."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fac_registry.errors import RequestError

# Terraform's own patterns (terraform-registry-address v0.2.5, seen 2026-11-23), in lower case only: an address must not depend on case.
NAME = re.compile(r"[0-9a-z](?:[0-9a-z_-]{0,62}[0-9a-z])?")
SYSTEM = re.compile(r"[0-9a-z]{1,64}")
# What would stand where a namespace does in an address of the API.
RESERVED = frozenset({"search"})
PARTS = (("namespace", NAME), ("name", NAME), ("system", SYSTEM))


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """``<namespace>/<name>/<system>``; raise `RequestError` for parts that Terraform could not ask for."""

    namespace: str
    name: str
    system: str

    def __post_init__(self) -> None:
        for part, pattern in PARTS:
            check_part(part, getattr(self, part), pattern)

    def __str__(self) -> str:
        return f"{self.namespace}/{self.name}/{self.system}"


def check_part(part: str, value: str, pattern: re.Pattern[str] = NAME) -> str:
    """Return ``value`` when it is a good namespace, name or system."""
    if part == "namespace" and value in RESERVED:
        raise RequestError(f"{value!r} is no namespace: the registry itself answers under this name", hint="Choose another one.")
    if not pattern.fullmatch(value):
        letters = "lower-case letters and digits" if pattern is SYSTEM else "lower-case letters, digits, and - or _ inside"
        raise RequestError(f"{value[:100]!r} is no module {part}", hint=f"Use {letters}, at most 64 in all.")
    return value
