"""Who asks for a token of a pipeline and gets none, what a publisher is known by, and what the client does."""

from __future__ import annotations

import contextlib
import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from tests.identity_provider import Answer, IdentityProvider, new_key
from tests.unit.registry.test_audit import where
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.client.exchange import exchange, signed_here
from fac_registry.client.publish import Remote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
RUN: dict[str, Any] = {
    "sub": "repo:acme/modules:environment:release",
    "repository": "acme/modules",
    "repository_owner_id": "12345",
    "ref": "refs/tags/v1.0.0",
    "environment": "release",
    "run_id": "77",
    "ref_protected": "true",
}


@pytest.fixture
def ci(identity_provider: IdentityProvider) -> IdentityProvider:
    """A CI system that signs runs of acme/modules."""
    identity_provider.person = dict(RUN)
    return identity_provider


@pytest.fixture
def registry(serve: Callable[..., Registry]) -> Registry:
    return serve(by_name=True)


def trust(registry: Registry, ci: IdentityProvider, namespace: str = "acme", *more: str) -> str:
    claims = more or ("--claim", "repository=acme/modules", "--claim", "environment=release")
    return run("publisher", "trust", namespace, *where(registry.settings), "--issuer", ci.issuer, *claims).strip()


def ask(registry: Registry, token: str, **changed: str | None) -> urllib3.BaseHTTPResponse:
    form: dict[str, str | None] = {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "subject_token": token,
        **changed,
    }
    body = urlencode({name: value for name, value in form.items() if value is not None}).encode()
    return registry.ask("/v1/ci/token", method="POST", body=body, content_type="application/x-www-form-urlencoded")


def given(registry: Registry, token: str, **changed: str | None) -> str:
    answer = ask(registry, token, **changed)
    assert answer.status == 200, answer.data
    assert answer.headers["cache-control"] == "no-store"
    return str(json.loads(answer.data)["access_token"])


def refused(answer: urllib3.BaseHTTPResponse) -> str:
    assert answer.status == 400, answer.data
    said = json.loads(answer.data)
    return f"{said['error']}: {said['error_description']}"


@pytest.mark.parametrize(
    "change",
    [
        {"repository": "mallory/modules"},
        {"repository": "acme/modules2"},
        {"repository": None},
        {"repository": ["acme/modules"]},
        {"repository": {"acme/modules": 1}},
        {"environment": None},
        {"environment": "releases"},
        {"environment": "Release"},
        {"environment": True},
        {"environment": "release\n"},
    ],
    ids=str,
)
def test_another_pipeline_gets_nothing(change: dict[str, Any], registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    assert "not trusted" in refused(ask(registry, ci.token(registry.url, **change)))
    assert run("token", "list", *where(registry.settings)) == ""


@pytest.mark.parametrize("audience", ["https://other.example", "", "acme", ["a", "b"]], ids=str)
def test_a_token_for_somebody_else_is_refused(audience: str | list[str], registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    assert "for somebody else" in refused(ask(registry, ci.token(audience)))


def test_what_the_system_did_not_sign_or_long_ago_is_refused(registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    now = int(time.time())
    assert "expired" in refused(ask(registry, ci.token(registry.url, exp=now - 100)))
    good = ci.token(registry.url)
    assert "signature" in refused(ask(registry, good[:-20] + good[-20:].swapcase()))
    stranger = IdentityProvider(person=dict(RUN), keys=[new_key("first")])
    try:
        # One who says that he is the system, and one who says who he is.
        stranger.claims = {"iss": ci.issuer}
        assert "signature" in refused(ask(registry, stranger.token(registry.url)))
        stranger.claims = {}
        assert "nobody is trusted" in refused(ask(registry, stranger.token(registry.url)))
        assert stranger.asked == [], "a stranger's address is never asked"
    finally:
        stranger.close()
    assert given(registry, good)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"grant_type": None}, "unsupported_grant_type"),
        ({"subject_token_type": "urn:ietf:params:oauth:token-type:saml2"}, "invalid_request"),
        ({"subject_token_type": None}, "invalid_request"),
        ({"subject_token": None}, "no signed token"),
        ({"subject_token": "x"}, "no signed token"),
        ({"subject_token": "e30.e30.e30"}, "no signed token"),
        ({"subject_token": "é"}, "no text"),
        ({"subject_token": "[" * 5_000}, "no signed token"),
        ({"subject_token": "x" * 20_000}, "invalid_request"),
    ],
    ids=lambda one: str(one)[:40],
)
def test_what_is_no_request(changed: dict[str, str | None], said: str, registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    assert said in refused(ask(registry, ci.token(registry.url), **changed))


def test_a_system_in_trouble_is_not_the_pipelines_fault(registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    ci.answers = {"/jwks": Answer(500)}
    answer = ask(registry, ci.token(registry.url))
    assert (answer.status, registry.problem(answer)["detail"]) == (502, "the identity provider answers 500")


def test_keys_are_asked_for_once_however_many_come(registry: Registry, ci: IdentityProvider) -> None:
    trust(registry, ci)
    for _ in range(5):
        assert given(registry, ci.token(registry.url))
    before = ci.count("/jwks")
    ci.keys = [new_key(f"made-up-{number}") for number in range(3)]
    for key in list(ci.keys):
        ci.keys = [key]
        ask(registry, ci.token(registry.url))
    assert before == 1
    assert ci.count("/jwks") <= 2


def test_without_an_address_of_its_own_a_registry_gives_no_tokens(serve: Callable[..., Registry], ci: IdentityProvider) -> None:
    registry = serve()
    answer = ask(registry, ci.token(registry.url))
    assert (answer.status, "--public-url" in registry.problem(answer)["hint"]) == (404, True)


class GitHub(BaseHTTPRequestHandler):
    """What GitHub offers to the steps of a job that may ask for a signed token."""

    ci: IdentityProvider
    asked: list[tuple[str, str]]
    TOKEN = "of-the-job"

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        self.asked.append((self.headers["authorization"], query["api-version"][0]))
        body = json.dumps({"value": self.ci.token(query["audience"][0])}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
        del format, args


@contextlib.contextmanager
def serve_github(ci: IdentityProvider) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Give the address at which a job asks, and who asked."""
    asked: list[tuple[str, str]] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (GitHub,), {"ci": ci, "asked": asked}))
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/token?api-version=2.0", asked
    server.shutdown()
    server.server_close()


def test_the_client_gets_a_token_on_github_and_elsewhere(registry: Registry, ci: IdentityProvider, module: bytes) -> None:
    trust(registry, ci)
    with serve_github(ci) as (url, asked):
        environment = {"ACTIONS_ID_TOKEN_REQUEST_URL": url, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": GitHub.TOKEN}
        said = run("token", "exchange", "--registry", f"{registry.url}/", **environment)
    assert asked == [(f"Bearer {GitHub.TOKEN}", "2.0")]
    assert registry.put("acme/m/aws/1.0.0", module, said.strip()).status == 201
    elsewhere = run("token", "exchange", "--registry", registry.url, "--for", "acme", FAC_REGISTRY_ID_TOKEN=ci.token(registry.url))
    assert registry.put("acme/m/aws/1.0.1", module, elsewhere.strip()).status == 201


def test_what_the_client_says_when_it_gets_none(registry: Registry, ci: IdentityProvider) -> None:
    remote = Remote(registry.url, "")
    with pytest.raises(UserError, match="no CI system signs here"):
        signed_here({}, registry.url)
    with pytest.raises(UserError, match="cannot be reached"):
        signed_here({"ACTIONS_ID_TOKEN_REQUEST_URL": "http://127.0.0.1:1/", "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "x"}, registry.url)
    ci.answers = {"/sign": Answer(403, (b"<html>",))}
    with pytest.raises(UserError, match="signs nothing: it answered 403"):
        signed_here({"ACTIONS_ID_TOKEN_REQUEST_URL": f"{ci.issuer}/sign", "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "x"}, registry.url)
    with pytest.raises(UserError, match=r"refused \(400\): nobody is trusted") as caught:
        exchange(remote, ci.token(registry.url), None)
    assert "publisher list" in str(caught.value)
    with pytest.raises(UserError, match=r"refused \(405\): Method Not Allowed"):
        exchange(Remote(f"{registry.url}/modules", ""), ci.token(registry.url), None)
    ci.answers = {"/v1/ci/token": Answer(200, (b"<html>",))}
    with pytest.raises(UserError, match="does not answer like a registry"):
        exchange(Remote(ci.issuer, ""), ci.token(registry.url), None)
