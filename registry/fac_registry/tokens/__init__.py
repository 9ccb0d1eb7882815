"""Access tokens: what they allow, how they are kept, and how a request is checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_registry.audit import Actor

if TYPE_CHECKING:
    from collections.abc import Mapping

EVERY_NAMESPACE = "*"


class Scope(StrEnum):
    """What a token may do; each includes the ones before."""

    READ = "read"
    PUBLISH = "publish"
    ADMIN = "admin"

    @property
    def rank(self) -> int:
        """0 for read, 1 for publish, 2 for admin."""
        return _RANKS[self]


_RANKS = {scope: rank for rank, scope in enumerate(Scope)}


class Kind(StrEnum):
    """Where a token is taken: in a header by every route, or in a cookie by the pages."""

    TOKEN = "token"  # noqa: S105 - a word of the database
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Holder:
    """The person that a token belongs to, and their ``roles`` when it was looked up: the scope in each namespace, ``*`` for every one."""

    person: int
    name: str
    roles: Mapping[str, Scope]

    @property
    def actor(self) -> str:
        """How the audit log calls them."""
        return f"person {self.person} {self.name}"

    def allows(self, namespace: str, scope: Scope) -> bool:
        """Tell whether the person may do it, in this namespace or in every one."""
        return any(one.rank >= scope.rank for one in (self.roles.get(namespace), self.roles.get(EVERY_NAMESPACE)) if one is not None)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a good token allows: ``scope`` in ``namespace`` (or in every one, ``*``) until ``expires`` (seconds since 1970).

    One that belongs to a person allows no more than the ``holder`` may; one with ``only`` publishes nothing but that module. ``publisher``
    is the id of whose pipeline got it.
    """

    token: str
    name: str
    namespace: str
    scope: Scope
    expires: int | None
    holder: Holder | None = None
    only: str = ""
    publisher: int | None = None

    def reaches(self, namespace: str) -> bool:
        """Tell whether the grant is about this namespace."""
        return self.allows(namespace, Scope.READ)

    def allows(self, place: str, scope: Scope) -> bool:
        """Tell whether the grant covers an action, in a namespace or on a module of it."""
        namespace = place.partition("/")[0]
        if scope is not Scope.READ and self.only not in ("", place):
            return False
        if self.namespace not in (namespace, EVERY_NAMESPACE) or self.scope.rank < scope.rank:
            return False
        return self.holder is None or self.holder.allows(namespace, scope)

    @property
    def namespaces(self) -> frozenset[str]:
        """The namespaces that it reaches, ``*`` among them where it is every one."""
        if self.holder is None:
            return frozenset({self.namespace})
        if self.namespace == EVERY_NAMESPACE:
            return frozenset(self.holder.roles)
        return frozenset({self.namespace} if self.reaches(self.namespace) else ())

    def actor(self, request: str) -> Actor:
        """Return who acts by it, for the audit log."""
        whose = self.holder.actor if self.holder else f"trusted publisher {self.publisher}" if self.publisher else ""
        return Actor(f"token {self.token} of {whose}" if whose else f"token {self.token}", request)
