"""Doubles of the forges' APIs on a loopback address: they answer in the shapes that the forges document, and note what they were asked.

Shapes: docs.github.com/rest/issues/comments, docs.gitlab.com/api/notes, learn.microsoft.com/rest/api/azure/devops/git (threads),
developer.atlassian.com/cloud/bitbucket/rest (pull requests), docs.gitea.com/api (issues); seen 2026-11-28.
"""

from __future__ import annotations

import json
import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

THEIRS = "theirs"
"""What stands in a comment that the token may not change."""


class Double:
    """A forge with one pull request, 7, and its comments by number."""

    token = "Bearer secret-token"
    header = "Authorization"
    path = ""
    """What the paths of comments begin with; a number follows where one of them is meant."""
    told: ClassVar[dict[str, str]]
    verb = "PATCH"

    def __init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.requests: list[str] = []
        self.base = ""

    def page(self, query: dict[str, list[str]]) -> Any:  # noqa: ANN401 - JSON
        size, number = int(query.get("per_page", ["30"])[0]), int(query.get("page", ["1"])[0])
        return [self.comment(key) for key in list(self.texts)[(number - 1) * size : number * size]]

    def comment(self, number: int) -> dict[str, Any]:
        return {"id": number, "body": self.texts[number]}

    def text(self, body: dict[str, Any]) -> str:
        return str(body["body"])

    def answer(self, method: str, url: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
        self.requests.append(f"{method} {url}")
        split = urlsplit(url)
        if headers.get(self.header) != self.token:
            return 401, {"message": "who are you?"}
        match = re.fullmatch(f"{re.escape(self.path)}(?:/(.+))?", split.path) or self.by_number(split.path)
        if match is None:
            return 404, {"message": "not found"}
        return self.act(method, match[1], parse_qs(split.query), json.loads(body or b"null"))

    def by_number(self, path: str) -> re.Match[str] | None:
        """Return the number in the path of one comment, where a forge has another path for it."""
        del path
        return None

    def act(self, method: str, name: str | None, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:  # noqa: ANN401 - JSON
        if method == "GET" and name is None:
            return 200, self.page(query)
        if method == "POST" and name is None:
            self.texts[len(self.texts) + 1] = self.text(body)
            return 201, {}
        number = int(re.findall(r"\d+", name or "0")[0])
        if method != self.verb or number not in self.texts:
            return 404, {}
        if THEIRS in self.texts[number]:
            return 403, {"message": "not yours"}
        self.texts[number] = self.text(body)
        return 200, self.comment(number)


class GitHub(Double):
    path = "/repos/acme/shop/issues/7/comments"
    told: ClassVar[dict[str, str]] = {"repository": "acme/shop", "change": "refs/pull/7/merge"}

    def by_number(self, path: str) -> re.Match[str] | None:
        return re.fullmatch(r"/repos/acme/shop/issues/comments/(\d+)", path)


class Gitea(GitHub):
    token = "token secret-token"

    def page(self, query: dict[str, list[str]]) -> Any:  # noqa: ANN401 - JSON
        del query
        return [self.comment(key) for key in self.texts]


class GitLab(Double):
    token, header, verb = "secret-token", "PRIVATE-TOKEN", "PUT"
    path = "/projects/acme%2Fshop/merge_requests/7/notes"
    told: ClassVar[dict[str, str]] = {"repository": "acme/shop", "change": "7"}

    def comment(self, number: int) -> dict[str, Any]:
        return {**super().comment(number), "system": False}


class Bitbucket(Double):
    verb = "PUT"
    path = "/repositories/acme/shop/pullrequests/7/comments"
    told: ClassVar[dict[str, str]] = {"repository": "acme/shop", "change": "7"}

    def page(self, query: dict[str, list[str]]) -> Any:  # noqa: ANN401 - JSON
        size, number = int(query.get("pagelen", ["10"])[0]), int(query.get("page", ["1"])[0])
        held = [self.comment(key) for key in self.texts]
        found = {"values": held[(number - 1) * size : number * size]}
        more = {"next": f"{self.base}{self.path}?pagelen={size}&page={number + 1}"} if len(held) > number * size else {}
        return {**found, **more}

    def comment(self, number: int) -> dict[str, Any]:
        return {"id": number, "content": {"raw": self.texts[number]}, "deleted": False}

    def text(self, body: dict[str, Any]) -> str:
        return str(body["content"]["raw"])


class AzureDevops(Double):
    token = "Basic OnNlY3JldC10b2tlbg=="
    path = "/the%20shop/_apis/git/repositories/r-1/pullRequests/7/threads"
    told: ClassVar[dict[str, str]] = {"project": "the shop", "repository": "r-1", "change": "7"}

    def page(self, query: dict[str, list[str]]) -> Any:  # noqa: ANN401 - JSON
        assert query["api-version"] == ["7.1"]
        return {"value": [{"id": key, "comments": [{"id": 1, "content": self.texts[key]}]} for key in self.texts]}

    def text(self, body: dict[str, Any]) -> str:
        return str(body["content"] if "content" in body else body["comments"][0]["content"])


DOUBLES: dict[str, type[Double]] = {"azure-devops": AzureDevops, "bitbucket": Bitbucket, "gitea": Gitea, "github": GitHub, "gitlab": GitLab}


@contextmanager
def serving(double: Double) -> Iterator[Double]:
    """Serve a double until it is let go of."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, said = double.answer(self.command, self.path, dict(self.headers), body)
            data = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(status)
            if status in {301, 302, 307}:
                self.send_header("Location", f"{double.base}/elsewhere")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = answer  # noqa: N815 - the names of the library

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    double.base = f"http://127.0.0.1:{server.server_port}"
    try:
        yield double
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
