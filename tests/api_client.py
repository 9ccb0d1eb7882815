"""A client of the registry's API that knows nothing but its description: it makes requests of it, and holds every answer against it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Mapping

    import urllib3
    from tests.unit.registry.conftest import Registry

METHODS = {"get", "put", "post", "delete"}


@dataclass
class ApiClient:
    """Calls operations by their names; ``called`` are those that were."""

    registry: Registry
    document: dict[str, Any] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.document = json.loads(self.registry.ask("/v1/openapi.json").data)

    @cached_property
    def operations(self) -> dict[str, tuple[str, str, dict[str, Any]]]:
        """Method, path and description of each operation, by its name."""
        paths = self.document["paths"].items()
        return {one["operationId"]: (method.upper(), path, one) for path, of in paths for method, one in of.items() if method in METHODS}

    def call(self, operation: str, token: str | None = None, body: object = None, /, **given: str) -> Any:  # noqa: ANN401 - what JSON holds
        """Call an operation that must go well; return what it answers: JSON, or bytes."""
        answer = self.ask(operation, token, body, given)
        assert answer.status < HTTPStatus.BAD_REQUEST, (operation, answer.status, answer.data)
        self.called.add(operation)
        return json.loads(answer.data) if answer.headers.get("content-type") == "application/json" else answer.data

    def ask(self, name: str, token: str | None, body: object, given: Mapping[str, str]) -> urllib3.BaseHTTPResponse:
        """Call an operation; its answer must be one that the description knows."""
        method, path, one = self.operations[name]
        parts = {part["name"]: given[part["name"]] for part in one["parameters"] if part["in"] == "path"}
        query = {part["name"]: given[part["name"]] for part in one["parameters"] if part["in"] == "query" and part["name"] in given}
        assert set(given) == {*parts, *query}, name
        headers, content = self._body(one, body)
        where = path.format(**{part: quote(value, safe="") for part, value in parts.items()}) + (f"?{urlencode(query)}" if query else "")
        answer = self.registry.ask(where, token, method=method, body=content, **headers)
        self.check(one, answer)
        return answer

    def _body(self, one: dict[str, Any], body: object) -> tuple[dict[str, str], bytes | None]:
        if "requestBody" not in one:
            return {}, None
        ((media, said),) = one["requestBody"]["content"].items()
        headers = {"content_type": media}
        if media == "application/json":
            return headers, body if isinstance(body, bytes) else json.dumps(body).encode()
        if isinstance(body, dict):
            assert said["schema"]["required"]
            return headers, urlencode(body).encode()
        return headers, body if isinstance(body, bytes) else b""

    def check(self, one: dict[str, Any], answer: urllib3.BaseHTTPResponse) -> None:
        """Fail for an answer that is not described: its status, its media type, or its content."""
        responses = one["responses"]
        said = responses.get(str(answer.status)) or responses.get(f"{answer.status // 100}XX")
        assert said is not None, (one["operationId"], answer.status, answer.data)
        content = said.get("content")
        if content is None:
            assert answer.data in (b"", b"null")
            return
        media = answer.headers["content-type"].partition(";")[0]
        if "json" in media:
            Draft202012Validator({**content[media]["schema"], "components": self.document["components"]}).validate(json.loads(answer.data))
