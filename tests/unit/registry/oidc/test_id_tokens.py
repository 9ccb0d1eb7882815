"""What an identity provider's word is worth: a token that is not signed, not for us or not in force lets nobody in."""

from __future__ import annotations

import base64
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey
from tests.identity_provider import CLIENT, IdentityProvider, new_key
from tests.unit.registry.oidc.asking import claims

from fac_registry.errors import IdentityError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Value = TypeVar("Value")

pytestmark = pytest.mark.unit
OTHER = new_key("other")


def test_a_good_token_says_who_it_is(there: IdentityProvider) -> None:
    assert claims(there)["sub"] == "anna-1"
    assert claims(there, there.token(audience=["x", CLIENT]))["name"] == "Anna Smith"
    there.claims = {"iat": int(time.time()) + 30}
    assert claims(there), "clocks may differ by a little"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"aud": "somebody-else"}, "for somebody else"),
        ({"aud": ["a", "b"]}, "for somebody else"),
        ({"aud": []}, "for somebody else"),
        ({"aud": {"a": CLIENT}}, "for somebody else"),
        ({"aud": None}, "lacks what it must say"),
        ({"iss": "https://id.example"}, "from somebody else"),
        ({"iss": None}, "lacks what it must say"),
        ({"exp": 1}, "expired"),
        ({"exp": None}, "lacks what it must say"),
        ({"exp": "never"}, "exp is wrong"),
        ({"exp": True}, "exp is wrong"),
        ({"iat": 2**40}, "iat is wrong"),
        ({"iat": None}, "lacks what it must say"),
        ({"iat": "soon"}, "iat is wrong"),
        ({"iat": [1]}, "iat is wrong"),
        ({"iat": float("inf")}, "iat is wrong"),
        ({"exp": float("nan")}, "exp is wrong"),
        ({"nbf": 2**40}, "nbf is wrong"),
        ({"sub": None}, "lacks what it must say"),
        ({"sub": 7}, "sub is wrong"),
        ({"sub": ["anna-1"]}, "sub is wrong"),
        ({"sub": {"anna-1": 1}}, "sub is wrong"),
        ({"sub": ""}, "sub is wrong"),
    ],
    ids=str,
)
def test_a_token_that_says_something_else_is_refused(change: dict[str, Any], why: str, there: IdentityProvider) -> None:
    there.claims = change
    with pytest.raises(IdentityError, match=why):
        claims(there)


def _base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _content(header: dict[str, Any], said: dict[str, Any]) -> str:
    return ".".join(_base64(json.dumps(one).encode()) for one in (header, said))


def none_signed(header: dict[str, Any], said: dict[str, Any]) -> str:
    return _content({**header, "alg": "none"}, said) + "."


def by_public_key(there: IdentityProvider) -> Callable[[dict[str, Any], dict[str, Any]], str]:
    """Sign with the provider's public key as if it were a secret, which a reader that believes the header would accept."""
    secret = there.keys[0].as_pem(private=False)

    def sign(header: dict[str, Any], said: dict[str, Any]) -> str:
        content = _content({**header, "alg": "HS256"}, said)
        return f"{content}.{_base64(hmac.digest(secret, content.encode(), 'sha256'))}"

    return sign


def with_own_key(header: dict[str, Any], said: dict[str, Any]) -> str:
    return jwt.encode({**header, "jwk": OTHER.as_dict(private=False)}, said, OTHER)


@pytest.mark.parametrize(
    "signed", ["none", "public key as a secret", "key in the header", "another key", "another key by its own name", "cut"]
)
def test_a_token_that_the_provider_did_not_sign_is_refused(signed: str, there: IdentityProvider) -> None:
    there.sign = {
        "none": none_signed,
        "public key as a secret": by_public_key(there),
        "key in the header": with_own_key,
        "another key": lambda header, said: jwt.encode(header, said, OTHER),
        "another key by its own name": lambda header, said: jwt.encode({**header, "kid": "other"}, said, OTHER),
        "cut": lambda header, said: jwt.encode(header, said, there.keys[0])[:-40],
    }[signed]
    with pytest.raises(IdentityError):
        claims(there)


@pytest.mark.parametrize(
    "kid", ["../../etc/passwd", "' OR 1=1 --", "first\x00", "", "x" * 400, 7, None, ["first"], {"first": 1}], ids=lambda one: repr(one)[:20]
)
def test_a_strange_name_of_a_key_is_no_way_in(kid: object, there: IdentityProvider) -> None:
    there.keys = [new_key("first"), new_key("second")]
    there.sign = lambda header, said: _raw({**header, "kid": kid}, said, OTHER)
    with pytest.raises(IdentityError):
        claims(there)


def _raw(header: dict[str, Any], said: dict[str, Any], key: RSAKey | ECKey | OKPKey) -> str:
    """Sign whatever header there is."""
    content = _content(header, said)
    return f"{content}.{_base64(jws.JWSRegistry.algorithms['RS256'].sign(content.encode(), key))}"


@pytest.mark.parametrize(
    "header",
    [{"crit": ["exp"], "exp": 1}, {"crit": ["unknown"], "unknown": 1}, {"b64": False, "crit": ["b64"]}, {"alg": "HS256"}, {"alg": 5}],
)
def test_a_header_that_must_be_understood_and_is_not(header: dict[str, Any], there: IdentityProvider) -> None:
    there.sign = lambda own, said: _raw({**own, **header}, said, there.keys[0])
    with pytest.raises(IdentityError):
        claims(there)


@pytest.mark.parametrize(
    "text",
    ["", ".", "..", "a.b", "a.b.c", "é.b.c", "e30.e30.e30", "[" * 60_000, "x" * 70_000, f"{'W1tb' * 100}.a.b", "a.b.c.d.e"],
    ids=lambda one: one[:8],
)
def test_what_is_no_token(text: str, there: IdentityProvider) -> None:
    with pytest.raises(IdentityError):
        claims(there, text)
    assert there.count("/jwks") == 0, "nothing is asked for the sake of it"


def test_other_algorithms_that_are_safe(there: IdentityProvider) -> None:
    for algorithm, key in (("ES256", ECKey.generate_key("P-256", {"kid": "ec"})), ("PS256", RSAKey.generate_key(2048, {"kid": "rsa"}))):
        there.keys = [key]
        there.header = {"alg": algorithm}
        assert claims(there)["sub"] == "anna-1"
    there.keys = [OKPKey.generate_key("Ed25519", {"kid": "okp"})]
    there.header = {"alg": "Ed25519"}
    assert claims(there)["sub"] == "anna-1"
