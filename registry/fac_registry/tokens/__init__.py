"""Access tokens: what they allow, how they are kept, and how a request is checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

EVERY_NAMESPACE = "*"


class Scope(StrEnum):
    """What a token may do; each includes the ones before."""

    READ = "read"
    PUBLISH = "publish"
    ADMIN = "admin"

    @property
    def rank(self) -> int:
        """0 for read, 1 for publish, 2 for admin."""
        return list(Scope).index(self)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a good token allows: ``scope`` in ``namespace`` (or in every one, ``*``) until ``expires`` (seconds since 1970)."""

    token: str
    name: str
    namespace: str
    scope: Scope
    expires: int | None

    def reaches(self, namespace: str) -> bool:
        """Tell whether the grant is about this namespace."""
        return self.namespace in (namespace, EVERY_NAMESPACE)

    def allows(self, namespace: str, scope: Scope) -> bool:
        """Tell whether the grant covers an action."""
        return self.reaches(namespace) and self.scope.rank >= scope.rank
