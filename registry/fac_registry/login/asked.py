"""What `terraform login` asks for: checked to the letter, since the answer goes to the address that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterable

AUTHORIZE = "/login/authorize"
CLIENT = "terraform-cli"
# Terraform listens on one of these, the last of which it never takes (internal/command/login.go, seen 2026-11-28).
PORTS = (10000, 10010)
REDIRECT = re.compile(r"http://localhost:(1[0-9]{4})/login")
STATE = re.compile(r"[!-~]{1,512}")
CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
FIXED = {"response_type": "code", "client_id": CLIENT, "code_challenge_method": "S256"}


class Asked(msgspec.Struct, frozen=True):
    """A request for a code: where to send it, with which ``state``, and the challenge that only its sender can answer."""

    redirect: str
    state: str
    challenge: str

    def __post_init__(self) -> None:
        """Raise `RequestError` for what Terraform does not ask."""
        port = REDIRECT.fullmatch(self.redirect)
        if port is None or not PORTS[0] <= int(port[1]) <= PORTS[1]:
            raise RequestError(
                "the redirect_uri is not that of Terraform on this computer",
                hint=f"It is http://localhost:{PORTS[0]}/login, or a port near.",
            )
        if not STATE.fullmatch(self.state):
            raise RequestError("the state is missing, or no state of Terraform's")
        if not CHALLENGE.fullmatch(self.challenge):
            raise RequestError("the code_challenge is missing, or none of S256")

    @property
    def query(self) -> str:
        """The same request again."""
        own = {"redirect_uri": self.redirect, "state": self.state, "code_challenge": self.challenge}
        return urlencode({**FIXED, **own})

    def answer(self, code: str) -> str:
        """Return where the browser takes the code."""
        return f"{self.redirect}?{urlencode({'code': code, 'state': self.state})}"


def read_asked(pairs: Iterable[tuple[str, str]]) -> Asked:
    """Return what is asked; raise `RequestError` for anything but an authorization request of Terraform's."""
    given: dict[str, str] = {}
    for name, value in pairs:
        if name in given:
            raise RequestError(f"{name[:100]!r} is there twice")
        given[name] = value
    for name, wanted in FIXED.items():
        if given.get(name) != wanted:
            raise RequestError(f"{name} is not {wanted}", hint="This page is opened by `terraform login`.")
    return Asked(given.get("redirect_uri", ""), given.get("state", ""), given.get("code_challenge", ""))
