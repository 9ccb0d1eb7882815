"""The two cookies: of a sign-in under way, and of a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


class _Attributes(TypedDict):
    path: str
    secure: bool
    httponly: bool
    samesite: Literal["lax"]


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie, which no script can read and no other site's form sends; over TLS no other host of the domain can set it."""

    name: str
    tls: bool

    @classmethod
    def of(cls, what: str, public_url: str) -> Cookie:
        """Return the cookie of a registry that is reached at this address."""
        tls = public_url.startswith("https:")
        return cls(f"__Host-fac-{what}" if tls else f"fac-{what}", tls)

    def of_request(self, request: Request) -> str | None:
        """Return what the browser kept."""
        return request.cookies.get(self.name)

    def set(self, response: Response, value: str, seconds: int) -> None:
        """Have the browser keep a value so long."""
        response.set_cookie(self.name, value, max_age=seconds, **self._attributes)

    def clear(self, response: Response) -> None:
        """Have the browser forget it."""
        response.delete_cookie(self.name, **self._attributes)

    @property
    def _attributes(self) -> _Attributes:
        # Lax, not strict: the way back from the identity provider begins at another site.
        return {"path": "/", "secure": self.tls, "httponly": True, "samesite": "lax"}


def session_cookie(public_url: str) -> Cookie:
    """Return the cookie of sessions of a registry that is reached at this address."""
    return Cookie.of("session", public_url)
