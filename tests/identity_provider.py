"""An identity provider on loopback, which signs real tokens and tells a lie wherever a test says so."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from dataclasses import dataclass, field
from functools import cache, cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OKPKey, RSAKey

if TYPE_CHECKING:
    from collections.abc import Callable


CLIENT, SECRET = "fac-registry", "s3cret/with:odd characters"
ANNA = {"sub": "anna-1", "name": "Anna Smith", "groups": ["platform", "everybody"]}


def new_key(kid: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig", "alg": "RS256"})


@cache
def first_key() -> RSAKey:
    """Return the key of every provider that is given none: to make one takes a tenth of a second."""
    return new_key("first")


@dataclass
class Answer:
    """What is sent instead of the truth: ``pieces`` one after the other, ``pause`` seconds apart."""

    status: int = 200
    pieces: tuple[bytes, ...] = (b"{}",)
    headers: dict[str, str] = field(default_factory=dict)
    pause: float = 0


@dataclass
class IdentityProvider:
    """Says that everybody is ``person``; ``claims``, ``header`` and ``metadata`` change what it says, None leaves something out."""

    person: dict[str, Any] = field(default_factory=lambda: dict(ANNA))
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    sign: Callable[[dict[str, Any], dict[str, Any]], str] | None = None
    error: str | None = None
    asked: list[str] = field(default_factory=list)
    keys: list[RSAKey | ECKey | OKPKey] = field(default_factory=lambda: [first_key()])
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"provider": self}))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @cached_property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/realm"

    def count(self, path: str) -> int:
        """How often something was asked for."""
        return sum(one.endswith(path) for one in self.asked)

    def token(self, audience: str | list[str] = CLIENT, **claims: Any) -> str:  # noqa: ANN401 - claims as they come
        """Sign a token of the provider's own, as its settings have it."""
        now = int(time.time())
        said = {"iss": self.issuer, "aud": audience, "iat": now, "exp": now + 300, **self.person, **claims, **self.claims}
        header = {"alg": "RS256", "kid": self.keys[0].kid, **self.header}
        said, header = ({name: value for name, value in one.items() if value is not None} for one in (said, header))
        return self.sign(header, said) if self.sign else jwt.encode(header, said, self.keys[0], [header["alg"]])

    def answer(self, method: str, path: str, query: dict[str, str], form: dict[str, str], authorization: str) -> Answer:
        self.asked.append(path)
        for end, lie in self.answers.items():
            if path.endswith(end):
                return lie
        match method, path.removeprefix("/realm"):
            case "GET", "/.well-known/openid-configuration":
                return _json(self._metadata())
            case "GET", "/jwks":
                return _json(KeySet([*self.keys]).as_dict(private=False))
            case "GET", "/authorize":
                return self._authorize(query)
            case "POST", "/token":
                return self._exchange(form, authorization)
        return Answer(404)

    def _metadata(self) -> dict[str, Any]:
        said = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "authorization_response_iss_parameter_supported": True,
            **self.metadata,
        }
        return {name: value for name, value in said.items() if value is not None}

    def _authorize(self, query: dict[str, str]) -> Answer:
        assert (query["client_id"], query["response_type"], query["code_challenge_method"]) == (CLIENT, "code", "S256")
        assert "openid" in query["scope"].split()
        back = {"state": query["state"], "iss": self.issuer}
        if self.error:
            back["error"] = self.error
        else:
            back["code"] = secrets.token_urlsafe(24)
            self._codes[back["code"]] = query
        return Answer(302, headers={"location": f"{query['redirect_uri']}?{urlencode(back)}"})

    def _exchange(self, form: dict[str, str], authorization: str) -> Answer:
        query = self._codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
        if query is None or not _known(form, authorization):
            return _json({"error": "invalid_grant"}, 400)
        if query["code_challenge"] != challenge or query["redirect_uri"] != form["redirect_uri"]:
            return _json({"error": "invalid_grant"}, 400)
        return _json({"access_token": "x", "token_type": "Bearer", "id_token": self.token(nonce=query["nonce"])})


def _known(form: dict[str, str], authorization: str) -> bool:
    if authorization:
        pair = base64.b64decode(authorization.removeprefix("Basic ")).decode()
        return dict(parse_qsl(f"id={pair.replace(':', '&secret=')}")) == {"id": CLIENT, "secret": SECRET}
    return (form.get("client_id"), form.get("client_secret")) == (CLIENT, SECRET)


def _json(value: object, status: int = 200) -> Answer:
    return Answer(status, (json.dumps(value).encode(),), {"content-type": "application/json"})


class _Handler(BaseHTTPRequestHandler):
    provider: IdentityProvider
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer("GET", {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        self._answer("POST", dict(parse_qsl(body.decode(), keep_blank_values=True)))

    def _answer(self, method: str, form: dict[str, str]) -> None:
        parts = urlsplit(self.path)
        answer = self.provider.answer(method, parts.path, dict(parse_qsl(parts.query)), form, self.headers.get("authorization", ""))
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("connection", "close")
        self.end_headers()
        for piece in answer.pieces:
            try:
                self.wfile.write(piece)
                self.wfile.flush()
            except OSError:  # who asked has had enough
                return
            time.sleep(answer.pause)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
        del format, args
