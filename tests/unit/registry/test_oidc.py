"""What an identity provider's word is worth: a token that is not signed, not for us, not in force or not of this sign-in lets nobody in."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey
from tests.identity_provider import ANNA, CLIENT, SECRET, Answer, IdentityProvider, new_key

from fac_registry.errors import IdentityError, IdentityProviderError
from fac_registry.oidc.client import SignInClient
from fac_registry.oidc.fetch import Fetcher
from fac_registry.oidc.keys import MOST_KEYS, read_keys
from fac_registry.oidc.provider import Provider
from fac_registry.oidc.remembered import Remembered
from fac_registry.secure_address import secure
from fac_registry.tokens.people import Identity

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from typing import TypeVar

    Value = TypeVar("Value")

pytestmark = pytest.mark.unit
OTHER = new_key("other")


@pytest.fixture
def there() -> Iterator[IdentityProvider]:
    provider = IdentityProvider()
    yield provider
    provider.close()


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
        kept = Remembered(load, fresh=100, stale=100)
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


def identity(
    there: IdentityProvider, *, code: str | None = None, issuer: str | None = "", groups: str = "groups", nonce: str | None = None
) -> Identity:
    """Sign in as a browser does, without one."""

    async def scenario(fetcher: Fetcher) -> Identity:
        client = SignInClient(Provider(there.issuer, fetcher), CLIENT, SECRET, "http://127.0.0.1:1/back", "openid", groups)
        begun, url = await client.begin("/")
        if nonce is not None:
            there.claims["nonce"] = nonce
        back = there.answer("GET", "/realm/authorize", _query(url), {}, "")
        given = _query(back.headers["location"])
        return await client.finish(begun, code or given["code"], given["iss"] if issuer == "" else issuer)

    return asking(scenario)


def _query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def test_a_whole_sign_in(there: IdentityProvider) -> None:
    assert identity(there) == Identity(there.issuer, "anna-1", "Anna Smith", ("platform", "everybody"))
    there.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    assert identity(there).subject == "anna-1"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"nonce": "of another sign-in"}, "another sign-in"),
        ({"nonce": ""}, "another sign-in"),
        ({"code": "made-up"}, r"does not confirm the sign-in \(400\)"),
        ({"issuer": "https://id.example"}, "another identity provider"),
        ({"issuer": None}, "another identity provider"),
    ],
)
def test_an_answer_to_something_else(changes: dict[str, Any], said: str, there: IdentityProvider) -> None:
    with pytest.raises(IdentityError, match=said):
        identity(there, **changes)


@pytest.mark.parametrize(
    ("change", "fine"),
    [
        ({"aud": [CLIENT, "other"]}, False),
        ({"aud": [CLIENT, "other"], "azp": CLIENT}, True),
        ({"aud": [CLIENT, "other"], "azp": "other"}, False),
        ({"azp": "other"}, False),
        ({"azp": CLIENT}, True),
        ({"nonce": None}, False),
        ({"nonce": 7}, False),
        ({"sub": "x" * 256}, False),
        ({"groups": ["g"] * 2001}, False),
    ],
    ids=lambda one: repr(one)[:40],
)
def test_who_a_token_was_made_for(change: dict[str, Any], fine: bool, there: IdentityProvider) -> None:  # noqa: FBT001 - a column of the table
    there.claims = change
    if fine:
        assert identity(there).subject == "anna-1"
        return
    with pytest.raises(IdentityError):
        identity(there)


def test_the_provider_has_no_token_to_give(there: IdentityProvider) -> None:
    for body in (b"{}", b"[]", b'{"id_token": 5}', b"<html>"):
        there.answers = {"/token": Answer(pieces=(body,))}
        with pytest.raises(IdentityProviderError, match="holds no identity token"):
            identity(there)


@pytest.mark.parametrize(
    ("said", "groups"),
    [
        (["a", "b"], ("a", "b")),
        ("admins", ("admins",)),
        (None, ()),
        ({"a": 1}, ()),
        (7, ()),
        (["a", 7, None, "", "x" * 256, ["b"]], ("a",)),
    ],
    ids=str,
)
def test_groups_are_taken_as_they_come(said: object, groups: tuple[str, ...], there: IdentityProvider) -> None:
    there.person = {**ANNA, "groups": None, "https://acme.example/roles": said}
    assert identity(there, groups="https://acme.example/roles").groups == groups


def test_who_has_no_name_is_called_as_the_provider_does(there: IdentityProvider) -> None:
    there.person = {"sub": "s", "name": " ", "email": "anna@acme.example"}
    assert identity(there).name == "anna@acme.example"
    there.person = {"sub": "s", "name": {"first": "Anna"}}
    assert identity(there).name == "s"
