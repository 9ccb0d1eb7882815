"""Identity providers that change their keys, are gone, lie or are slow."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from tests.identity_provider import CLIENT, Answer, IdentityProvider, new_key
from tests.unit.registry.oidc.asking import Clock, asking, claims, identity

from fac_registry.errors import IdentityError, IdentityProviderError
from fac_registry.oidc.cached_value import CachedValue
from fac_registry.oidc.keys import MOST_KEYS, read_keys
from fac_registry.oidc.provider import Provider
from fac_registry.secure_address import secure

if TYPE_CHECKING:
    from typing import TypeVar

    from fac_registry.oidc.fetch import Fetcher

    Value = TypeVar("Value")

pytestmark = pytest.mark.unit


def test_keys_are_rotated_and_remembered(there: IdentityProvider) -> None:
    clock = Clock()

    async def scenario(fetcher: Fetcher) -> None:
        provider = Provider(there.issuer, fetcher, clock)
        for _ in range(5):
            assert await provider.claims(there.token(), CLIENT)
        assert (there.count("openid-configuration"), there.count("/jwks")) == (1, 1)
        old = there.token()
        clock.ahead += 60
        there.keys = [new_key("second")]
        assert await provider.claims(there.token(), CLIENT), "a key that is new is asked for"
        assert there.count("/jwks") == 2
        with pytest.raises(IdentityError):
            await provider.claims(old, CLIENT)
        assert there.count("/jwks") == 2, "the name of a key that is unknown asks again only after a pause"
        clock.ahead += 31
        with pytest.raises(IdentityError):
            await provider.claims(old, CLIENT)
        assert there.count("/jwks") == 3

    asking(scenario)


def test_a_key_that_was_taken_back_is_no_longer_good_after_ten_minutes(there: IdentityProvider) -> None:
    clock = Clock()

    async def scenario(fetcher: Fetcher) -> None:
        provider = Provider(there.issuer, fetcher, clock)
        stolen = there.token(exp=int(time.time()) + 7200)
        assert await provider.claims(stolen, CLIENT)
        there.keys = [new_key("second")]
        clock.ahead += 599
        assert await provider.claims(stolen, CLIENT)
        clock.ahead += 2
        with pytest.raises(IdentityError):
            await provider.claims(stolen, CLIENT)

    asking(scenario)


def test_while_the_provider_is_gone_its_keys_are_good_for_an_hour(there: IdentityProvider) -> None:
    clock = Clock()

    async def scenario(fetcher: Fetcher) -> None:
        provider = Provider(there.issuer, fetcher, clock)
        token = there.token(exp=int(time.time()) + 9000)
        assert await provider.claims(token, CLIENT)
        there.answers = {"/jwks": Answer(503), "openid-configuration": Answer(503)}
        clock.ahead += 3500
        assert await provider.claims(token, CLIENT)
        clock.ahead += 200
        with pytest.raises(IdentityProviderError, match="answers 503"):
            await provider.claims(token, CLIENT)
        there.answers = {}
        with pytest.raises(IdentityProviderError, match="answers 503"):
            await provider.claims(token, CLIENT)
        clock.ahead += 31
        assert await provider.claims(token, CLIENT)

    asking(scenario)


def test_many_who_wait_ask_once() -> None:
    asked: list[int] = []

    async def load() -> int:
        asked.append(1)
        await asyncio.sleep(0.01)
        return len(asked)

    async def scenario() -> None:
        kept = CachedValue(load, fresh=100, stale=100)
        assert await asyncio.gather(*(kept.get() for _ in range(20))) == [1] * 20
        assert await asyncio.gather(*(kept.get(anew=True) for _ in range(20))) == [1] * 20, "asked a moment ago"

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("lie", "said"),
    [
        (Answer(302, headers={"location": "http://127.0.0.1:1/"}), "redirect"),
        (Answer(301, headers={"location": "/realm/jwks"}), "redirect"),
        (Answer(500), "answers 500"),
        (Answer(pieces=(b"<html>",)), "describes no identity provider|no key set"),
        (Answer(pieces=(b"[" * 100_000,)), "describes no identity provider|no key set"),
        (Answer(pieces=(b'{"keys": [] , "issuer": 1}',)), "describes no identity provider|no key that can be used"),
        (Answer(pieces=(b"x" * 65_536,) * 100), "longer than"),
        (Answer(pieces=(b" ",) * 100, pause=0.1), "does not answer: TimeoutError"),
        (Answer(pieces=(b"",) * 2, pause=5), "does not answer"),
        (
            Answer(headers={"content-encoding": "gzip"}, pieces=(base64.b64decode("H4sIAAAAAAAC/6uuBQBDv6ajAgAAAA=="),)),
            "describes no|no key set",
        ),
    ],
    ids=["elsewhere", "here", "error", "page", "deep", "other", "huge", "drip", "silent", "zipped"],
)
@pytest.mark.parametrize("what", ["openid-configuration", "/jwks"])
def test_a_provider_that_misbehaves_is_no_provider(lie: Answer, said: str, what: str, there: IdentityProvider) -> None:
    there.answers = {what: lie}
    begin = time.monotonic()
    with pytest.raises(IdentityProviderError, match=said):
        asking(lambda fetcher: Provider(there.issuer, fetcher).claims(there.token(), CLIENT), seconds=1)
    assert time.monotonic() - begin < 4
    assert there.count("/") == 0


def test_a_provider_that_is_not_there() -> None:
    with pytest.raises(IdentityProviderError, match="does not answer"):
        asking(lambda fetcher: Provider("http://127.0.0.1:1", fetcher).metadata())


@pytest.mark.parametrize("issuer", ["https://id.example", None, ""])
def test_a_provider_must_call_itself_as_we_do(issuer: str | None, there: IdentityProvider) -> None:
    there.metadata = {"issuer": issuer}
    with pytest.raises(IdentityProviderError, match=r"calls itself|describes no"):
        claims(there)


@pytest.mark.parametrize("where", ["jwks_uri", "token_endpoint", "authorization_endpoint"])
def test_nothing_is_asked_without_tls_elsewhere_than_here(where: str, there: IdentityProvider) -> None:
    there.metadata = {where: "http://id.example/x"}
    with pytest.raises(IdentityProviderError, match="https address"):
        identity(there)


def test_addresses_that_can_be_believed() -> None:
    assert all(map(secure, ["https://id.example/a", "http://127.0.0.1:1", "http://localhost", "http://[::1]:1/x"]))
    for wrong in (
        "http://id.example",
        "http://127.0.0.1.id.example",
        "https://u@id.example",
        "ftp://id.example",
        "https://é.example",
        "",
        "https://a b",
    ):
        assert not secure(wrong)


def test_a_key_set_of_any_kind() -> None:
    good = new_key("good").as_dict(private=False)
    weak = {**good, "kid": "weak", "n": str(good["n"])[:170]}
    odd: list[dict[str, Any]] = [
        {},
        {"kty": "oct", "k": "c2VjcmV0", "kid": "shared"},
        {"kty": "new", "kid": "new"},
        {"kty": "EC", "crv": "P-999", "x": "a", "y": "b"},
        {"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"},
        {"kty": "RSA", "n": 5, "e": "AQAB"},
        {"kty": "RSA", "n": "A" * 200_000, "e": "AQAB", "kid": "huge"},
        weak,
        {**good, "use": "enc", "kid": "enc"},
        {**good, "kid": 7},
        {**new_key("private").as_dict(private=True)},
    ]
    assert [key.kid for key in read_keys(json.dumps({"keys": [*odd, good]}).encode())] == ["good"]
    with pytest.raises(IdentityProviderError, match="no key that can be used"):
        read_keys(json.dumps({"keys": odd}).encode())
    with pytest.raises(IdentityProviderError, match=f"more than {MOST_KEYS} keys"):
        read_keys(json.dumps({"keys": [good] * (MOST_KEYS + 1)}).encode())
