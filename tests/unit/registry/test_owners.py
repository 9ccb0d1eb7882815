"""Owners of a namespace give and take rights in it, and in no other; nobody else does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.registry.test_audit import entries
from tests.unit.registry.test_roles import grant, sign_in, token

from fac_registry.database import BACKENDS
from fac_registry.tokens.publishers import GITHUB

if TYPE_CHECKING:
    from collections.abc import Callable

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
ROLE = {"kind": "group", "who": "platform", "scope": "publish"}
PUBLISHER = {"issuer": GITHUB, "claims": {"repository": "acme/modules"}, "only": "queue/aws"}
REQUESTS = [
    ("GET", "", None),
    ("PUT", "", {"anonymous_read": True}),
    ("GET", "/roles", None),
    ("PUT", "/roles", ROLE),
    ("DELETE", "/roles?kind=group&who=platform", None),
    ("GET", "/publishers", None),
    ("POST", "/publishers", PUBLISHER),
    ("DELETE", "/publishers/1", None),
]


def send(
    registry: Registry, method: str, path: str, text: str | None, body: object = None, *, namespace: str = "acme"
) -> urllib3.BaseHTTPResponse:
    content = None if body is None else json.dumps(body).encode()
    return registry.ask(f"/v1/namespaces/{namespace}{path}", text, method=method, body=content)


@pytest.mark.parametrize(("method", "path", "body"), REQUESTS, ids=[f"{method} {path}" for method, path, _ in REQUESTS])
def test_only_owners_of_this_namespace_may(method: str, path: str, body: Any, registry: Registry) -> None:  # noqa: ANN401 - any JSON
    here = registry.settings
    anna = sign_in(here)
    grant(here, "other", "admin", "--group", "platform")
    grant(here, "acme", "publish", "--group", "platform")
    wrong = [
        registry.token("read"),
        registry.token("publish"),
        registry.token("admin", "other"),
        token(here, anna),
        token(here, anna, "acme"),
        token(here, sign_in(here), "other"),
    ]
    before = len(entries(here))
    assert send(registry, method, path, None, body).status == 401
    assert [send(registry, method, path, one, body).status for one in wrong] == [403] * len(wrong)
    # What holds everywhere is for owners of everything.
    assert [send(registry, method, path, one, body, namespace="*").status for one in (*wrong, registry.token("admin"))] == [403] * (
        len(wrong) + 1
    )
    made = [one for one in entries(here)[before:] if one["action"] != "token.created"]
    assert made == []


def test_an_owner_gives_and_takes_roles(registry: Registry, module: bytes) -> None:
    here = registry.settings
    owner = token(here, sign_in(here))
    grant(here, "owned", "admin", "--group", "platform")
    assert send(registry, "PUT", "/roles", owner, ROLE | {"scope": "read", "kind": "everyone", "who": ""}, namespace="owned").status == 200
    assert send(registry, "PUT", "/roles", owner, ROLE | {"who": "everybody"}, namespace="owned").status == 200
    listed = json.loads(send(registry, "GET", "/roles", owner, namespace="owned").data)["roles"]
    assert [(one["scope"], one["kind"], one["who"]) for one in listed] == [
        ("read", "everyone", ""),
        ("publish", "group", "everybody"),
        ("admin", "group", "platform"),
    ]
    assert registry.put("owned/m/aws/1.0.0", module, owner).status == 201
    last = [one for one in entries(here) if one["action"] == "role.granted"][-1]
    assert (last["actor"].endswith("of person 1 Anna Smith"), last["subject"]) == (True, "owned: group everybody")
    assert send(registry, "DELETE", "/roles?kind=group&who=everybody", owner, namespace="owned").status == 204
    assert send(registry, "DELETE", "/roles?kind=group&who=everybody", owner, namespace="owned").status == 404
    # An owner may also give up what they own, and then owns it no more.
    assert send(registry, "DELETE", "/roles?kind=group&who=platform", owner, namespace="owned").status == 204
    assert send(registry, "GET", "/roles", owner, namespace="owned").status == 403


def test_an_owner_opens_and_closes(registry: Registry, module: bytes) -> None:
    owner = registry.token("admin", "doors")
    registry.put("doors/m/aws/1.0.0", module, owner)
    for wanted, status in ((True, 200), (False, 401)):
        assert json.loads(send(registry, "PUT", "", owner, {"anonymous_read": wanted}, namespace="doors").data)["anonymous_read"] is wanted
        assert json.loads(send(registry, "GET", "", owner, namespace="doors").data) == {"namespace": "doors", "anonymous_read": wanted}
        assert registry.ask("/v1/modules/doors/m/aws/versions").status == status


def test_an_owner_trusts_pipelines_of_systems_that_are_known(registry: Registry) -> None:
    owner, other = registry.token("admin", "pipes"), registry.token("admin", "others")
    made = json.loads(send(registry, "POST", "/publishers", owner, PUBLISHER, namespace="pipes").data)
    assert (made["namespace"], made["only"], made["claims"]) == ("pipes", "queue/aws", {"repository": "acme/modules"})
    assert json.loads(send(registry, "GET", "/publishers", owner, namespace="pipes").data)["publishers"] == [made]
    unknown = PUBLISHER | {"issuer": "https://169.254.169.254"}
    answer = send(registry, "POST", "/publishers", owner, unknown, namespace="pipes")
    assert (answer.status, registry.problem(answer)["detail"]) == (403, "this CI system is not known here yet")
    assert send(registry, "DELETE", f"/publishers/{made['id']}", other, namespace="others").status == 404
    assert send(registry, "DELETE", f"/publishers/{made['id']}", owner, namespace="pipes").status == 204
    assert send(registry, "DELETE", f"/publishers/{made['id']}", owner, namespace="pipes").status == 404
    for text in ("x", "99999999999999999999", "-1", "%D9%A1", "0"):
        assert send(registry, "DELETE", f"/publishers/{text}", owner, namespace="pipes").status == 404


def test_an_owner_of_everything_gives_roles_everywhere(registry: Registry) -> None:
    top = registry.token("admin", "*")
    assert send(registry, "PUT", "/roles", top, ROLE, namespace="*").status == 200
    assert send(registry, "PUT", "/roles", top, ROLE, namespace="any").status == 200
    assert [one["namespace"] for one in json.loads(send(registry, "GET", "/roles", top, namespace="*").data)["roles"]] == ["*"]
    assert send(registry, "DELETE", "/roles?kind=group&who=platform", top, namespace="*").status == 204
    assert send(registry, "PUT", "", top, {"anonymous_read": True}, namespace="*").status == 400
    assert send(registry, "POST", "/publishers", top, PUBLISHER, namespace="*").status == 400


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/roles", {**ROLE, "scope": "root"}),
        ("PUT", "/roles", {**ROLE, "kind": "nobody"}),
        ("PUT", "/roles", {**ROLE, "who": ""}),
        ("PUT", "/roles", {**ROLE, "who": "x" * 256}),
        ("PUT", "/roles", {**ROLE, "who": "a\nb"}),
        ("PUT", "/roles", {**ROLE, "who": 7}),
        ("PUT", "/roles", {**ROLE, "namespace": "other"}),
        ("PUT", "/roles", {"kind": "person", "who": "999", "scope": "read"}),
        ("PUT", "/roles", {"kind": "person", "who": "1 OR 1=1", "scope": "read"}),
        ("PUT", "/roles", {"kind": "everyone", "who": "x", "scope": "read"}),
        ("PUT", "/roles", []),
        ("PUT", "/roles", None),
        ("PUT", "/roles", {**ROLE, "who": "x" * 20_000}),
        ("DELETE", "/roles?kind=nobody", None),
        ("DELETE", "/roles", None),
        ("PUT", "", {"anonymous_read": "yes"}),
        ("PUT", "", {}),
        ("POST", "/publishers", {**PUBLISHER, "claims": {}}),
        ("POST", "/publishers", {**PUBLISHER, "claims": {"ref": "main"}}),
        ("POST", "/publishers", {**PUBLISHER, "claims": {"repository": 7}}),
        ("POST", "/publishers", {**PUBLISHER, "only": "../x"}),
        ("POST", "/publishers", {**PUBLISHER, "id": 7}),
    ],
    ids=lambda one: str(one)[:60],
)
def test_mistakes_change_nothing(method: str, path: str, body: Any, registry: Registry) -> None:  # noqa: ANN401 - any JSON
    owner = registry.token("admin", "wrong")
    before = len(entries(registry.settings))
    answer = send(registry, method, path, owner, body, namespace="wrong")
    assert answer.status in (400, 413)
    assert registry.problem(answer)["detail"]
    assert len(entries(registry.settings)) == before


@pytest.mark.parametrize("body", [b"[" * 10_000, b"\xff", b"", b'{"kind": "group"'])
def test_what_is_no_json(body: bytes, registry: Registry) -> None:
    answer = registry.ask("/v1/namespaces/acme/roles", registry.token("admin"), method="PUT", body=body)
    assert answer.status == 400


@pytest.mark.parametrize("namespace", ["Acme", "search", "..", "a" * 65, "%2A%2A", "a%20b"])
def test_what_is_no_namespace(namespace: str, registry: Registry) -> None:
    assert registry.ask(f"/v1/namespaces/{namespace}/roles", registry.token("admin", "*")).status in (400, 404)


@pytest.fixture(scope="module")
def registry(serve: Callable[..., Registry]) -> Registry:
    return serve()
