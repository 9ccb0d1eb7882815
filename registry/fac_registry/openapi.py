"""The description of the API (OpenAPI 3.1), made from the routes and from what their handlers say of themselves.

A handler says with `operation` what it takes and what it answers. `document` makes the description of routes; one of the API that says
nothing is a mistake, and tests hold what is answered against what is said.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from starlette.routing import Route

from fac_registry.cached_response import CachedResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

Handler = TypeVar("Handler", bound="Callable[..., Any]")
ATTRIBUTE = "__operation__"
PATH = "/v1/openapi.json"
TITLE, VERSION = "fac-registry", "1"
TEXT = "The API of a fac-registry: the protocols that Terraform and OpenTofu speak, and what publishers, owners and tools ask besides."
REFERENCE = "#/components/schemas/{name}"
PARAMETER = re.compile(r"\{(\w+)\}")
JSON, PROBLEM = "application/json", "application/problem+json"
NAME = {"type": "string", "pattern": "^[0-9a-z]([0-9a-z_-]{0,62}[0-9a-z])?$"}
PATH_SCHEMAS: dict[str, dict[str, Any]] = {
    "namespace": NAME,
    "name": NAME,
    "type": {"type": "string", "pattern": "^[0-9a-z]([0-9a-z-]{0,62}[0-9a-z])?$"},
    "system": {"type": "string", "pattern": "^[0-9a-z]{1,64}$"},
    "example": {"type": "string", "pattern": "^[0-9A-Za-z]([0-9A-Za-z._-]{0,62}[0-9A-Za-z])?$"},
    "version": {"type": "string", "minLength": 5, "maxLength": 128},
    "os": {"type": "string", "pattern": "^[a-z][a-z0-9]{0,31}$"},
    "arch": {"type": "string", "pattern": "^[a-z][a-z0-9]{0,31}$"},
}


class Problem(msgspec.Struct):
    """Why a request was refused (RFC 9457); ``hint`` is the next step, ``member`` the part of an upload that is meant."""

    type: str
    title: str
    status: int
    detail: str
    request_id: str
    hint: str | msgspec.UnsetType = msgspec.UNSET
    member: str | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True, slots=True)
class Asked:
    """A parameter of the query."""

    name: str
    text: str
    schema: Mapping[str, Any] = field(default_factory=lambda: {"type": "string"})
    required: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What goes one way or the other and is no JSON of a type of ours: a media type and its schema."""

    media: str
    schema: Mapping[str, Any]


BYTES = {"type": "string", "format": "binary"}
UPLOAD = Content("application/octet-stream", BYTES)
ARCHIVE = Content("application/gzip", BYTES)


@dataclass(frozen=True, slots=True)
class Operation:
    """What a handler takes and answers; ``scope`` is that of the token that it needs, None where it needs none."""

    answers: Mapping[int, type | Content | None]
    scope: str | None
    query: Sequence[Asked]
    body: type | Content | None
    errors: type | None


def operation(
    *,
    answers: Mapping[int, type | Content | None],
    scope: str | None = None,
    query: Sequence[Asked] = (),
    body: type | Content | None = None,
    errors: type | None = Problem,
) -> Callable[[Handler], Handler]:
    """Say what a handler takes and answers: ``answers`` by status, ``errors`` what all of 4xx and 5xx are."""

    def note(handler: Handler) -> Handler:
        setattr(handler, ATTRIBUTE, Operation(answers, scope, query, body, errors))
        return handler

    return note


def route(routes: Sequence[Route], public_url: str | None) -> Route:
    """Return the route that serves the description of the others."""
    made: list[CachedResponse] = []

    async def describe(request: Request) -> Response:
        """Describe the API: this document."""
        if not made:
            made.append(CachedResponse.json(document(routes, server=public_url)))
        return made[0].answer(request, private=False)

    return Route(PATH, describe)


def document(routes: Sequence[Route], *, server: str | None) -> dict[str, Any]:
    """Return the description of those routes whose handlers say something of themselves."""
    told = [(route, said) for route in routes if (said := getattr(route.endpoint, ATTRIBUTE, None)) is not None]
    types = [one for _, said in told for one in (*said.answers.values(), said.body, said.errors) if isinstance(one, type)]
    distinct = list(dict.fromkeys(types))
    references, schemas = msgspec.json.schema_components(distinct, ref_template=REFERENCE)
    for schema in schemas.values():
        if "description" in schema:
            schema["description"] = inspect.cleandoc(schema["description"])  # not all versions of msgspec do so
    describer = _Describer(dict(zip(distinct, references, strict=True)))
    names = Counter(_name(route) for route, _ in told)
    paths: dict[str, dict[str, Any]] = {}
    for route, said in told:
        name = _name(route) if names[_name(route)] == 1 else f"{_name(route)}_{_slug(route.path)}"
        for method in sorted((route.methods or set()) - {"HEAD"}):
            paths.setdefault(route.path, {})[method.lower()] = describer.operation(route, name, said)
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": VERSION, "description": TEXT, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
        **({"servers": [{"url": server}]} if server else {}),
        "paths": dict(sorted(paths.items())),
        "components": {"schemas": schemas, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


@dataclass(frozen=True)
class _Describer:
    references: Mapping[type, Mapping[str, Any]]

    def operation(self, route: Route, name: str, said: Operation) -> dict[str, Any]:
        summary, _, rest = inspect.cleandoc(route.endpoint.__doc__ or "").partition("\n")
        described: dict[str, Any] = {
            "operationId": name,
            "summary": summary,
            "tags": [_words(route.endpoint.__qualname__.rpartition(".")[0])],
            "parameters": [*map(_part, PARAMETER.findall(route.path)), *map(_asked, said.query)],
            "responses": self._responses(said),
            "security": _security(said.scope),
        }
        if text := " ".join(rest.split()):
            described["description"] = text
        if said.scope:
            described["x-scope"] = said.scope
        if said.body is not None:
            described["requestBody"] = {"required": True, "content": self._content(said.body)}
        return described

    def _responses(self, said: Operation) -> dict[str, Any]:
        answers = {str(status): self._answer(HTTPStatus(status).phrase, kind) for status, kind in said.answers.items()}
        if said.errors is not None:
            refused = {"4XX": "Refused", "5XX": "The registry's fault"}
            answers |= {status: self._answer(text, said.errors, PROBLEM) for status, text in refused.items()}
        return answers

    def _answer(self, text: str, kind: type | Content | None, media: str = JSON) -> dict[str, Any]:
        return {"description": text, **({} if kind is None else {"content": self._content(kind, media)})}

    def _content(self, kind: type | Content, media: str = JSON) -> dict[str, Any]:
        if isinstance(kind, Content):
            return {kind.media: {"schema": dict(kind.schema)}}
        return {media: {"schema": dict(self.references[kind])}}


def _name(route: Route) -> str:
    """Return what generated clients call an operation: the handler's name after that of its class."""
    owner, _, handler = route.endpoint.__qualname__.rpartition(".")
    return f"{_words(owner)}_{handler}"


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.rpartition(".")[2]).lower()


def _slug(path: str) -> str:
    return re.sub(r"\W+", "_", path.removeprefix("/v1/")).strip("_")


def _security(scope: str | None) -> list[dict[str, list[str]]]:
    """Return what an operation asks for: reading may take no token, where a namespace is open to all."""
    return [] if scope is None else [{"token": []}, {}] if scope == "read" else [{"token": []}]


def _part(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": PATH_SCHEMAS.get(name, {"type": "string", "minLength": 1})}


def _asked(query: Asked) -> dict[str, Any]:
    return {"name": query.name, "in": "query", "required": query.required, "description": query.text, "schema": dict(query.schema)}
