"""Ask an identity provider as the registry does, at a time of one's own."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from tests.identity_provider import CLIENT, SECRET, IdentityProvider

from fac_registry.oidc.client import SignInClient
from fac_registry.oidc.fetch import Fetcher
from fac_registry.oidc.provider import Provider

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import TypeVar

    from fac_registry.tokens.people import Identity

    Value = TypeVar("Value")


class Clock:
    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def asking(work: Callable[[Fetcher], Coroutine[Any, Any, Value]], seconds: float = 10, most: int = 512 * 1024) -> Value:
    async def run() -> Value:
        fetcher = Fetcher(seconds, most)
        try:
            return await work(fetcher)
        finally:
            fetcher.close()

    return asyncio.run(run())


def claims(there: IdentityProvider, token: str | None = None, audience: str = CLIENT) -> dict[str, Any]:
    return asking(lambda fetcher: Provider(there.issuer, fetcher).claims(there.token() if token is None else token, audience))


def identity(
    there: IdentityProvider, *, code: str | None = None, issuer: str | None = "", groups: str = "groups", nonce: str | None = None
) -> Identity:
    """Sign in as a browser does, without one."""

    async def scenario(fetcher: Fetcher) -> Identity:
        client = SignInClient(Provider(there.issuer, fetcher), CLIENT, SECRET, "http://127.0.0.1:1/back", "openid", groups)
        begun, url = await client.begin("/")
        if nonce is not None:
            there.claims["nonce"] = nonce
        back = there.answer("GET", "/realm/authorize", query(url), {}, "")
        given = query(back.headers["location"])
        return await client.finish(begun, code or given["code"], given["iss"] if issuer == "" else issuer)

    return asking(scenario)


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))
